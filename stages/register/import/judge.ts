// The verdict on a row that was read: new, changed, unchanged, refused, or waiting for a unit or a
// position that the register does not know. Pure: what the register holds is handed in.
import { className } from '../../standards/class.ts'
import type { Columns } from './columns.ts'
import { type Changes, difference, type PersonFacts, personFields } from './difference.ts'
import type { NamedPost, NamedUnit, PersonRecord, ReadRow } from './person-row.ts'
import { cellsOf } from './person-row.ts'
import type { Problem, Reason } from './reasons.ts'
import { nameKey } from './words.ts'

export type Verdict = 'new' | 'changed' | 'unchanged' | 'refused' | 'waiting'

/** A person as the register holds it. */
export type KnownPerson = { readonly id: string; readonly version: number; readonly facts: PersonFacts }

/** What names mean in the register. */
export type Names = {
  /** By the code of the file's system. */
  readonly unitByCode: ReadonlyMap<string, string>
  readonly positionByCode: ReadonlyMap<string, string>
  /** By `unitNameKey`: an own template has no codes, so a unit is known by its name and its office's. */
  readonly unitByName: ReadonlyMap<string, string>
  /** The same key for each unit, also where several share it. */
  readonly keyOfUnit: ReadonlyMap<string, string>
  /** By `positionKey`: name, kind and class together are one position. */
  readonly positionByKey: ReadonlyMap<string, string>
  readonly classOfPosition: ReadonlyMap<string, string>
}

/** People by a key. Nothing but `get` is asked, so that thousands may lie there unread. */
export type People = { get(key: string): KnownPerson | undefined }

export type Register = {
  readonly byNip: People
  readonly bySiasnId: People
  readonly names: Names
  readonly system: 'siasn' | 'nawa'
  /** Heading of the file for a field, for problems found here. */
  readonly heading: (field: 'nip' | 'unitName' | 'postName' | 'siasnId') => string
}

/** A person as the store hands over thousands: the two keys, and as JSON text id, version and the facts in the order of `personFields`. */
export type PersonText = readonly [nip: string, siasnId: string | null, json: string]

/** What the register holds, in the form that judging asks. People stay text until a row asks for them: a tenth of the memory. */
export function registerOf(columns: Columns, people: readonly PersonText[], names: Names): Register {
  const byNip = new Map<string, string>()
  const bySiasnId = new Map<string, string>()
  for (const [nip, siasnId, json] of people) {
    byNip.set(nip, json)
    if (siasnId !== null) bySiasnId.set(siasnId, json)
  }
  const headings = new Map<string, string>(columns.used.map((used) => [used.field, used.column]))
  const heading = (field: string) => headings.get(field) ?? field
  return { byNip: unread(byNip), bySiasnId: unread(bySiasnId), names, system: columns.system, heading }
}

function unread(texts: ReadonlyMap<string, string>): People {
  return {
    get(key) {
      const text = texts.get(key)
      if (text === undefined) return undefined
      const [id, version, values] = JSON.parse(text) as [string, number, (string | null)[]]
      return { id, version, facts: Object.fromEntries(personFields.map((field, index) => [field, values[index] ?? null])) }
    },
  }
}

export type JudgedRow = ReadRow & {
  readonly verdict: Verdict
  readonly personId: string | null
  readonly personVersion: number | null
  readonly unitId: string | null
  readonly positionId: string | null
  readonly changes: Changes
}

export const unitNameKey = (office: string | null, unit: string) => `${office === null ? '' : nameKey(office)}/${nameKey(unit)}`
export const positionKey = (kind: string, jobClass: string, name: string) => `${kind}/${jobClass}/${nameKey(name)}`

/**
 * The unit that a file's name means, undefined when it is not known. Names alone decide only where
 * there are no codes; then a name that several units share means the one where the person is.
 */
export function unitMeant(unit: NamedUnit, register: Pick<Register, 'names' | 'system'>, present?: string | null): string | undefined {
  const byCode = register.names.unitByCode.get(unit.code)
  if (byCode !== undefined || register.system !== 'nawa') return byCode
  const key = unitNameKey(unit.office?.label ?? null, unit.label)
  return present && register.names.keyOfUnit.get(present) === key ? present : register.names.unitByName.get(key)
}

/** The position that a file's name means, undefined when it is not known. A name that does not tell its class means the position that the person has, if that is its name. */
export function positionMeant(post: NamedPost, names: Names, present?: string | null): string | undefined {
  const byCode = names.positionByCode.get(post.code)
  if (byCode !== undefined) return byCode
  if (post.class !== null) return names.positionByKey.get(positionKey(post.kind, post.class, post.label))
  const presentClass = present ? names.classOfPosition.get(present) : undefined
  if (!present || presentClass === undefined) return undefined
  return names.positionByKey.get(positionKey(post.kind, presentClass, post.label)) === present ? present : undefined
}

/** Judges one row that was read without a blocking problem, or passes the refusal on. */
export function judge(row: ReadRow, register: Register): JudgedRow {
  if (row.record === null) return { ...row, verdict: 'refused', ...nobody }
  const known = personMeant(row.record, register)
  if (known === 'two') return refusedRow(row, register.heading('siasnId'), 'person-of-two')
  const { record } = row
  const unitId = unitMeant(record.unit, register, known?.facts.unit) ?? null
  const positionId = positionMeant(record.post, register.names, known?.facts.position) ?? null
  const jobClass = positionId === null ? record.post.class : (register.names.classOfPosition.get(positionId) ?? record.post.class)
  const base = { ...row, class: jobClass, personId: known?.id ?? null, personVersion: known?.version ?? null, unitId, positionId }
  if (unitId === null || positionId === null || jobClass === null) {
    return {
      ...base,
      verdict: 'waiting',
      changes: {},
      problems: [...row.problems, ...unknownNames(row.record, unitId, positionId, register)],
    }
  }
  const problems = classDiffers(row, jobClass, register)
  const facts = factsOf(record, { unitId, positionId, jobClass })
  if (known === undefined) return { ...base, verdict: 'new', changes: {}, problems }
  const changes = difference(known.facts, facts)
  return { ...base, verdict: Object.keys(changes).length === 0 ? 'unchanged' : 'changed', changes, problems }
}

/** The record as facts of a person, with names resolved. */
export function factsOf(record: PersonRecord, place: { unitId: string; positionId: string; jobClass: string }): PersonFacts {
  const { unit: _unit, post: _post, ...plain } = record
  return { ...plain, unit: place.unitId, position: place.positionId, class: place.jobClass }
}

/** Judges rows one after the other. No person of the register is meant by two rows of a file: the later one is refused. */
export function judgeOf(register: Register): (row: ReadRow) => JudgedRow {
  const lines = new Map<string, number>()
  return (row) => {
    const judged = judge(row, register)
    if (judged.personId === null) return judged
    const line = lines.get(judged.personId)
    if (line !== undefined && line !== row.line) return refusedRow(row, register.heading('nip'), 'nip-twice', { line })
    lines.set(judged.personId, row.line)
    return judged
  }
}

/**
 * Rows that name the same NIP or PNS ID. Where they say the same, the first one stands; where they
 * differ, nobody can know which is right and both are refused. Returns the rows in their order.
 */
export function withoutTwins(rows: readonly ReadRow[], columns: Columns): ReadRow[] {
  const first = new Map<string, ReadRow>()
  const twins = new Map<number, number>()
  for (const row of rows) {
    for (const key of [row.nip, row.record?.siasnId]) {
      if (!key) continue
      const before = first.get(key)
      if (before === undefined) first.set(key, row)
      else if (before !== row) {
        twins.set(row.line, before.line)
        if (JSON.stringify(before.record) !== JSON.stringify(row.record)) twins.set(before.line, row.line)
      }
    }
  }
  if (twins.size === 0) return [...rows]
  const column = columns.used.find((used) => used.field === 'nip')?.column ?? 'NIP'
  return rows.map((row) => {
    const line = twins.get(row.line)
    if (line === undefined) return row
    const problem: Problem = { column, value: row.nip ?? '', code: 'nip-twice', data: { line } }
    const cells = row.record === null ? row.cells : cellsOf(row.record, columns.used)
    return { ...row, record: null, cells, problems: [...row.problems, problem] }
  })
}

const nobody = { personId: null, personVersion: null, unitId: null, positionId: null, changes: {} } as const

// A PNS ID outlives a corrected NIP, so it decides first; the two may not point at two people.
function personMeant(record: PersonRecord, register: Register): KnownPerson | undefined | 'two' {
  const byNip = register.byNip.get(record.nip)
  const byId = record.siasnId ? register.bySiasnId.get(record.siasnId) : undefined
  const otherId = byId === undefined && record.siasnId && byNip?.facts.siasnId && byNip.facts.siasnId !== record.siasnId
  return otherId || (byId !== undefined && byNip !== undefined && byId.id !== byNip.id) ? 'two' : (byId ?? byNip)
}

function refusedRow(row: ReadRow, column: string, code: Reason, data: Problem['data'] = {}): JudgedRow {
  const problem: Problem = { column, value: row.nip ?? '', code, data }
  return { ...row, ...nobody, verdict: 'refused', problems: [...row.problems, problem] }
}

function unknownNames(record: PersonRecord, unitId: string | null, positionId: string | null, register: Register): Problem[] {
  const found: Problem[] = []
  if (unitId === null)
    found.push({ column: register.heading('unitName'), value: record.unit.label.slice(0, 80), code: 'unit-unknown', data: {} })
  if (positionId === null) {
    found.push({ column: register.heading('postName'), value: record.post.label.slice(0, 80), code: 'position-unknown', data: {} })
  }
  return found
}

function classDiffers(row: ReadRow, jobClass: string, register: Register): readonly Problem[] {
  const said = row.record?.post.class ?? null
  if (said === null || said === jobClass) return row.problems
  const data = { file: className(said), register: className(jobClass) }
  return [
    ...row.problems,
    { column: register.heading('postName'), value: row.record?.post.label.slice(0, 80) ?? '', code: 'class-differs', data },
  ]
}
