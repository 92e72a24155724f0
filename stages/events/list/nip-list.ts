// The NIPs of a list that was handed in: the column that is headed so, or the one that holds most numbers
// of 18 digits. Cells that are no NIP are kept as they stand, so that the reader can find them.
import { type Cell, textOf } from '../../register/import/cell.ts'
import { nipOf } from '../../register/import/nip.ts'

export type ListLine = { readonly line: number; readonly cells: readonly Cell[] }
/** `beside`: heading of the column that says who came, where there is one; `said`: what it says. */
export type NipList = {
  readonly nips: { readonly line: number; readonly nip: string; readonly said: string | null }[]
  readonly column: string | null
  readonly beside: string | null
}

/** Headings are looked for in so many first rows: lists begin with a title. */
const headingWithin = 20

/** Reads the lines of a list; an empty result where no cell is a NIP. */
export function nipList(lines: readonly ListLine[]): NipList {
  const heading = headingOf(lines)
  const column = heading?.index ?? fullestColumn(lines)
  if (column === null) return { nips: [], column: null, beside: null }
  const beside = heading?.beside ?? null
  const below = heading ? lines.filter(({ line }) => line > heading.line) : lines.filter(({ cells }) => isNip(cells[column]))
  const nips = below.flatMap(({ line, cells }) => {
    const text = textOf(cells[column])
    if (text === null) return []
    const read = nipOf(cells[column])
    const said = beside === null ? null : (textOf(cells[beside.index])?.slice(0, 60) ?? null)
    return [{ line, nip: 'nip' in read ? read.nip : text.slice(0, 40), said }]
  })
  return { nips, column: heading?.name ?? null, beside: beside?.name ?? null }
}

type Column = { readonly index: number; readonly name: string }

function headingOf(lines: readonly ListLine[]): (Column & { line: number; beside: Column | null }) | null {
  for (const { line, cells } of lines.slice(0, headingWithin)) {
    const names = cells.map((cell) => textOf(cell) ?? '')
    const index = names.findIndex((name) => /^(nip|n i p|nip baru|nomor induk pegawai|nip\/nippk)$/i.test(name.replaceAll('.', '')))
    if (index < 0) continue
    const at = names.findIndex((name) => /^(kehadiran|status kehadiran|keterangan hadir|presensi|hadir)$/i.test(name))
    return { line, index, name: names[index] ?? '', beside: at < 0 ? null : { index: at, name: names[at] ?? '' } }
  }
  return null
}

const isNip = (cell: Cell | undefined) => 'nip' in nipOf(cell)

function fullestColumn(lines: readonly ListLine[]): number | null {
  const counts = new Map<number, number>()
  for (const { cells } of lines) {
    for (const [index, cell] of cells.entries()) if (isNip(cell)) counts.set(index, (counts.get(index) ?? 0) + 1)
  }
  const [fullest] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return fullest?.[0] ?? null
}
