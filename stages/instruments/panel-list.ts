// A panel's sheet: a row for each item and level, a column for each member and round ("Nama / 1"). The same
// sheet goes out empty and comes back filled.
import { type Cell, textOf } from '../register/import/cell.ts'
import { type Judgement, openCells } from './measure/angoff.ts'
import type { FormItem } from './measure/form.ts'

const fixed = ['KODE SOAL', 'SITUASI', 'LEVEL'] as const
const member = /^(.{2,80}?)\s*\/\s*([1-9])$/

/** Columns of an empty sheet: five members, two rounds; members write their names over the headings. */
export const panelColumns = [
  ...fixed.map((heading) => ({ heading, width: heading === 'SITUASI' ? 70 : 14 })),
  ...[1, 2].flatMap((round) => [1, 2, 3, 4, 5].map((one) => ({ heading: `Anggota ${one} / ${round}`, width: 16 }))),
]

/** Rows of an empty sheet: what can be judged at `upTo` and below. */
export function panelRows(items: readonly (FormItem & { readonly stem: string })[], upTo: number): (string | null)[][] {
  const stems = new Map(items.map((item) => [item.code, item.stem]))
  const blank = panelColumns.slice(fixed.length).map(() => null)
  return openCells(items, upTo).map(({ item, level }) => [item.code, stems.get(item.code) ?? '', String(level), ...blank])
}

export type PanelHeading = {
  readonly code: number
  readonly level: number
  readonly judges: readonly { readonly index: number; readonly judge: string; readonly round: number }[]
}

/** Reads the headings; `missing` names what must be there. */
export function panelHeading(cells: readonly Cell[]): { heading: PanelHeading } | { missing: readonly string[] } {
  const texts = cells.map((cell) => textOf(cell) ?? '')
  const at = (name: string) => texts.findIndex((text) => text.toUpperCase() === name)
  const judges = texts.flatMap((text, index) => {
    const match = member.exec(text)
    return match ? [{ index, judge: match[1] as string, round: Number(match[2]) }] : []
  })
  const missing = [
    ...(['KODE SOAL', 'LEVEL'] as const).filter((name) => at(name) === -1),
    ...(judges.length === 0 ? ['NAMA ANGGOTA / PUTARAN'] : []),
  ]
  return missing.length > 0 ? { missing } : { heading: { code: at('KODE SOAL'), level: at('LEVEL'), judges } }
}

export type PanelRow = { readonly line: number; readonly judgements: readonly Judgement[]; readonly wrong: readonly string[] }

/** Judgements of one row; `wrong`: columns whose value is no whole number from 0 to 100. Empty cells say nothing. */
export function panelRow(heading: PanelHeading, line: number, cells: readonly Cell[]): PanelRow | null {
  const item = textOf(cells[heading.code])
  const level = Number(textOf(cells[heading.level]))
  if (item === null) return null
  const judgements: Judgement[] = []
  const wrong: string[] = Number.isInteger(level) && level >= 1 && level <= 5 ? [] : ['LEVEL']
  for (const { index, judge, round } of heading.judges) {
    const text = textOf(cells[index])
    if (text === null) continue
    const percent = Number(text.replace(/\s*%$/, '').replace(',', '.'))
    if (!Number.isInteger(percent) || percent < 0 || percent > 100) wrong.push(`${judge} / ${round}`)
    else judgements.push({ judge, round, item, level, percent })
  }
  return { line, judgements, wrong }
}
