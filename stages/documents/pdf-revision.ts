// What incremental updates added to a file of ours, object by object. Read strictly: classic cross-reference
// tables that continue ours, objects where the tables say they are. Anything else (compressed objects, a
// hidden byte, another root) is null, and then a person has to look.
import { type PdfValue, readValue, skip } from './pdf-object.ts'

export type AddedPart = {
  /** Object numbers of the catalogue and of the document information. */
  readonly root: number
  readonly info: number | null
  /** Objects of the draft that an update writes anew, as they were. */
  readonly before: ReadonlyMap<number, PdfValue>
  /** Objects as the last update leaves them. */
  readonly after: ReadonlyMap<number, PdfValue>
}

type Trailer = { readonly root: number; readonly info: number | null; readonly entries: ReadonlyMap<string, PdfValue> }
/** Offset → object, of one revision; its table; its trailer. */
type Revision = {
  readonly objects: Map<number, { number: number; value: PdfValue }>
  tableAt: number
  table: Map<number, number>
  trailer: Trailer
}

/** The updates in `text` (latin1) after its first `length` bytes, which are the draft; null when they cannot be followed. */
export function addedPart(text: string, length: number): AddedPart | null {
  const draft = draftTable(text.slice(0, length))
  if (!draft) return null
  const revisions = revisionsOf(text, length)
  if (!revisions || revisions.length === 0) return null
  let previous = draft.tableAt
  const before = new Map<number, PdfValue>()
  const after = new Map<number, PdfValue>()
  for (const revision of revisions) {
    if (!continues(revision, draft.trailer, previous)) return null
    previous = revision.tableAt
    for (const [number, offset] of revision.table) {
      const object = revision.objects.get(offset)
      if (object?.number !== number) return null
      const old = draft.table.get(number)
      if (old !== undefined && !before.has(number)) {
        const was = objectAt(text.slice(0, length), old)
        if (was?.number !== number) return null
        before.set(number, was.value)
      }
      after.set(number, object.value)
    }
  }
  const { root, info } = draft.trailer
  return { root, info, before, after }
}

function continues({ trailer }: Revision, draft: Trailer, previous: number): boolean {
  const prev = trailer.entries.get('Prev')
  const plain = !trailer.entries.has('XRefStm') && !trailer.entries.has('Encrypt')
  return plain && trailer.root === draft.root && prev?.kind === 'number' && prev.value === previous
}

function draftTable(text: string): { tableAt: number; table: Map<number, number>; trailer: Trailer } | null {
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-100))?.[1] ?? Number.NaN)
  if (!text.startsWith('xref', tableAt)) return null
  const read = tableFrom(text, tableAt)
  const trailer = read && trailerFrom(text, read.end)
  return trailer ? { tableAt, table: read.table, trailer } : null
}

function revisionsOf(text: string, from: number): Revision[] | null {
  const found: Revision[] = []
  let objects: Revision['objects'] = new Map()
  for (let at = skip(text, from); at < text.length; at = skip(text, at)) {
    if (!text.startsWith('xref', at)) {
      const object = objectAt(text, at)
      if (!object) return null
      objects.set(at, { number: object.number, value: object.value })
      at = object.end
      continue
    }
    const read = tableFrom(text, at)
    const trailer = read && trailerFrom(text, read.end)
    const start = trailer && /^startxref\s+(\d+)/.exec(text.slice(skip(text, trailer.end), skip(text, trailer.end) + 40))
    if (!read || !trailer || !start || Number(start[1]) !== at) return null
    found.push({ objects, tableAt: at, table: read.table, trailer })
    objects = new Map()
    at = skip(text, trailer.end) + start[0].length
  }
  // objects after the last table belong to nobody
  return objects.size > 0 ? null : found
}

/** `12 0 obj … endobj` at `at`; a stream is stepped over by its own length. */
function objectAt(text: string, at: number): { number: number; value: PdfValue; end: number } | null {
  const head = /^(\d{1,10})\s+0\s+obj\b/.exec(text.slice(at, at + 40))
  const read = head && readValue(text, at + head[0].length)
  if (!head || !read) return null
  let end = skip(text, read.end)
  if (text.startsWith('stream', end)) {
    const length = read.value.kind === 'dictionary' ? read.value.entries.get('Length') : undefined
    if (length?.kind !== 'number') return null
    const data = end + 6 + (text.startsWith('\r\n', end + 6) ? 2 : 1)
    end = skip(text, data + length.value)
    if (!text.startsWith('endstream', end)) return null
    end = skip(text, end + 9)
    // what a stream says is not read here, so it may not replace one of ours: made unequal to everything
    const value: PdfValue = withData(read.value, text.slice(data, data + length.value))
    return text.startsWith('endobj', end) ? { number: Number(head[1]), value, end: end + 6 } : null
  }
  return text.startsWith('endobj', end) ? { number: Number(head[1]), value: read.value, end: end + 6 } : null
}

/** A stream's dictionary with its bytes beside, so that another content is another value. */
function withData(of: PdfValue, data: string): PdfValue {
  if (of.kind !== 'dictionary') return of
  return { kind: 'dictionary', entries: new Map([...of.entries, ['\0data', { kind: 'string', value: data, from: 0, to: 0 }]]) }
}

function tableFrom(text: string, at: number): { table: Map<number, number>; end: number } | null {
  const table = new Map<number, number>()
  let here = skip(text, at + 4)
  for (;;) {
    const section = /^(\d{1,10}) (\d{1,7})\s*?\r?\n?/.exec(text.slice(here, here + 30))
    if (!section) return text.startsWith('trailer', here) ? { table, end: here + 7 } : null
    here = skip(text, here + section[0].length)
    const [first, count] = [Number(section[1]), Number(section[2])]
    if (count > 100_000) return null
    for (let nth = 0; nth < count; nth += 1) {
      const entry = /^(\d{10}) (\d{5}) ([nf])/.exec(text.slice(here, here + 20))
      if (!entry) return null
      if (entry[3] === 'n') table.set(first + nth, Number(entry[1]))
      // taking one of our objects away would change what is seen
      else if (first + nth !== 0) return null
      here = skip(text, here + entry[0].length)
    }
  }
}

function trailerFrom(text: string, at: number): (Trailer & { end: number }) | null {
  const read = readValue(text, at)
  if (read?.value.kind !== 'dictionary') return null
  const { entries } = read.value
  const reference = (key: string) => {
    const value = entries.get(key)
    return value?.kind === 'reference' ? value.number : null
  }
  const root = reference('Root')
  return root === null ? null : { root, info: reference('Info'), entries, end: read.end }
}
