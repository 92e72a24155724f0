// A ZIP in pieces that are made one at a time and kept: each document with what the format puts before it, and at the
// end the list and the directory. In the order of their positions the pieces are the file, byte for byte. Documents are
// compressed already, so they are only put side by side (APPNOTE 6.3.10: method 0, names in UTF-8).
import { crc32 } from 'node:zlib'

/** One file of the ZIP as it was put into its piece. `crc`: CRC-32 of its bytes. */
export type Entry = { readonly name: string; readonly crc: number; readonly size: number }

/** More would need the larger format, and is more than anybody opens. */
export const mostEntries = 60_000

const utf8 = 0x0800
const signature = { file: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 }

/** The piece of one document, and its entry. `at`: the moment that every entry carries. */
export function pieceOf(name: string, body: Uint8Array, at: Date): { entry: Entry; bytes: Buffer } {
  const entry = { name, crc: crc32(body), size: body.length }
  const head = Buffer.alloc(30)
  head.writeUInt32LE(signature.file, 0)
  common(head, 4, entry, at)
  return { entry, bytes: Buffer.concat([head, Buffer.from(name), body]) }
}

/** The closing piece: the directory of all `entries` in the order of their pieces. */
export function directoryOf(entries: readonly Entry[], at: Date): Buffer {
  let offset = 0
  const lines = entries.map((entry) => {
    const line = Buffer.alloc(46)
    line.writeUInt32LE(signature.directory, 0)
    line.writeUInt16LE(20, 4)
    common(line, 6, entry, at)
    line.writeUInt32LE(offset, 42)
    offset += pieceSize(entry)
    return Buffer.concat([line, Buffer.from(entry.name)])
  })
  const directory = Buffer.concat(lines)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(signature.end, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([directory, end])
}

/** Bytes of an entry's piece. */
const pieceSize = ({ name, size }: Entry) => 30 + Buffer.byteLength(name) + size

/** The fields that a file's head and its line in the directory share. */
function common(into: Buffer, from: number, { name, crc, size }: Entry, at: Date): void {
  into.writeUInt16LE(20, from)
  into.writeUInt16LE(utf8, from + 2)
  into.writeUInt16LE((at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1), from + 6)
  into.writeUInt16LE(((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(), from + 8)
  into.writeUInt32LE(crc, from + 10)
  into.writeUInt32LE(size, from + 14)
  into.writeUInt32LE(size, from + 18)
  into.writeUInt16LE(Buffer.byteLength(name), from + 22)
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50)

export type Named = { readonly office: string; readonly name: string; readonly nip: string; readonly kind: string }

/** Names of the documents as files, in their order: by office, then the person and what it is; no two are the same. */
export function fileNames(documents: readonly Named[]): string[] {
  const taken = new Map<string, number>()
  return documents.map(({ office, name, nip, kind }) => {
    const stem = `${plain(office) || 'lain'}/${plain(name)}_${nip}_${kind}`
    const nth = (taken.get(stem) ?? 0) + 1
    taken.set(stem, nth)
    return `${stem}${nth > 1 ? `_${nth}` : ''}.pdf`
  })
}

/** The list that lies in the file, for a spreadsheet. No figure of a result is in it. */
export function listOf(documents: readonly (Named & { readonly file: string })[]): Buffer {
  const lines = [
    ['Berkas', 'Perangkat daerah', 'Nama', 'NIP', 'Jenis'],
    ...documents.map((one) => [one.file, one.office, one.name, one.nip, one.kind]),
  ]
  return Buffer.from(`\ufeff${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`)
}

/** A cell that no spreadsheet takes for a formula or a number. */
const cell = (text: string) => `"${(/^[=+\-@\t\r\n0-9]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`

/** Seconds that the rest will take at the pace of the present stretch; null while that is a guess. */
export function remainingSeconds(of: { begunAt: Date | null; begunWith: number; done: number; total: number; now: Date }): number | null {
  const made = of.done - of.begunWith
  if (of.begunAt === null || made < 3 || of.done >= of.total) return null
  return Math.ceil(((of.now.getTime() - of.begunAt.getTime()) / 1000 / made) * (of.total - of.done))
}
