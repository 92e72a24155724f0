// What can be asked of the internal map: who stands where, who cannot be mapped yet and why, as a picture,
// a workbook and a printed page. No list is ordered by result and nothing is a rank.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { jobClasses } from '../standards/class.ts'
import { grades, performances, potentials } from './box.ts'
import { missingCodes } from './missing.ts'

export type TalentRefusal =
  | 'talent.no-event'
  | 'talent.nothing-to-print'
  // lists that are handed in
  | 'talent.columns-missing'
  | 'talent.list-nothing'
  | 'talent.list-stale'
  | 'talent.import-missing'
  | 'talent.import-undone'
  | 'talent.import-replaced'
  // maps that are kept
  | 'talent.snapshot-missing'
  | 'talent.snapshot-empty'
  | 'talent.snapshots-same'
  | 'talent.decision-date'
  | 'talent.notice-missing'

const id = z.uuid()
export const boxNumber = z.int().min(1).max(9)
const percentText = z.string().regex(/^\d+(\.\d+)?$/)

/** Which results of SIMATA are asked about. */
export const sources = ['semua', 'simata', 'berbeda'] as const

/** Narrows the map. `class` 'semua': all classes together; left out: the one with most results. `year`: of the grade. */
export const mapFilter = {
  class: z.enum([...jobClasses.map((one) => one.class), 'semua']).optional(),
  unitId: id.optional(),
  eventId: id.optional(),
  year: z.coerce.number<number>().int().min(2000).max(2100).optional(),
  source: z.enum(sources).default('semua'),
}
const filter = z.strictObject(mapFilter)
export type MapFilter = z.output<typeof filter>

const simata = z.strictObject({ box: boxNumber, on: z.iso.date() }).nullable()

/** Sums in hundredths of a level; `margin`: half width of the error of the JPM in percentage points. */
export const mappedPerson = z.strictObject({
  id,
  nip: z.string(),
  name: z.string(),
  position: z.string().nullable(),
  /** Place in `units`. */
  unit: z.int(),
  class: z.string(),
  box: boxNumber,
  achieved: z.int(),
  required: z.int(),
  margin: percentText.nullable(),
  grade: z.enum(grades),
  potential: z.enum(potentials),
  performance: z.enum(performances),
  /** Lines of the potential axis within the margin, and the boxes beyond them. */
  near: z.array(z.enum(['menengah', 'tinggi'])),
  beyond: z.array(boxNumber),
  simata,
  /** Number of an objection that is open. */
  objection: z.string().nullable(),
})
export type MappedPerson = z.infer<typeof mappedPerson>

export const missingPart = z.strictObject({
  code: z.enum(missingCodes),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
})
export const unmappedPerson = z.strictObject({
  id,
  nip: z.string(),
  name: z.string(),
  unit: z.int(),
  missing: z.array(missingPart),
  simata,
})
export type UnmappedPerson = z.infer<typeof unmappedPerson>

const separation = <P extends z.ZodType>(part: P) =>
  z.strictObject({ part, people: z.int(), total: z.int(), fails: z.boolean() }).nullable()

export const decisionLine = z.strictObject({
  id,
  kind: z.enum(['keputusan-tim', 'tujuan-lain']),
  letterNumber: z.string(),
  letterDate: z.iso.date(),
  words: z.string(),
  noticedOn: z.iso.date().nullable(),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string(),
  snapshot: z.strictObject({ id, number: z.int(), title: z.string(), takenAt: z.iso.datetime() }),
})
export type DecisionLine = z.infer<typeof decisionLine>

/** What the map goes by and what it counts. */
export const mapHead = z.strictObject({
  today: z.iso.date(),
  year: z.int(),
  /** Years with grades, latest first. */
  years: z.array(z.int()),
  class: z.string(),
  classes: z.array(z.strictObject({ class: z.string(), people: z.int(), results: z.int() })),
  event: z.strictObject({ id, title: z.string() }).nullable(),
  events: z.array(z.strictObject({ id, title: z.string(), startsOn: z.iso.date() })),
  policy: z.strictObject({
    id,
    version: z.int(),
    title: z.string(),
    cuts: z.strictObject({ tinggi: percentText, menengah: percentText }),
    cutsConfirmed: z.boolean(),
    cap: percentText,
    separation: percentText,
    nearZ: percentText,
  }),
  /** Aspects of potential: how many were measured, of whom; `wished`: named by the policy. */
  aspects: z.strictObject({ of: z.int(), measured: z.int(), people: z.int(), everybody: z.boolean(), wished: z.int() }),
  /** Sum of the class standard in hundredths of a level, where all who are mapped have the same. */
  required: z.int().nullable(),
  /** Margins of error that are known, and how many people have none. */
  margins: z.strictObject({ least: percentText, most: percentText }).nullable(),
  withoutMargin: z.int(),
  counts: z.strictObject({ mapped: z.int(), unmapped: z.int(), total: z.int() }),
  missing: z.array(z.strictObject({ code: z.enum(missingCodes), people: z.int() })),
  boxes: z.array(z.strictObject({ box: boxNumber, ours: z.int(), simata: z.int() })),
  separates: z.strictObject({
    performance: separation(z.enum(performances)),
    /** Where the fullest part holds a single grade. */
    grade: z.enum(grades).nullable(),
    potential: separation(z.enum(potentials)),
  }),
  /** Whether the reader is among those who were left out: nobody reads the own case. */
  leftOut: z.int(),
  /** The talent team's latest decision, and the latest permission for another purpose. */
  decision: decisionLine.nullable(),
  otherPurpose: decisionLine.nullable(),
})
export type MapHead = z.infer<typeof mapHead>

export const mapUnit = z.strictObject({ id, name: z.string(), office: z.string(), officeId: id })

/** What is recommended for a box. `words` null: only for the Tim Penilai Kinerja. */
export const recommendation = z.strictObject({ box: boxNumber, words: z.strictObject({ id: z.string(), en: z.string() }).nullable() })

export const showMap = endpoint({
  name: 'talent.show-map',
  method: 'GET',
  path: '/api/talent/map',
  need: 'talent.read',
  input: filter,
  output: z.strictObject({
    head: mapHead,
    units: z.array(mapUnit),
    people: z.array(mappedPerson),
    unmapped: z.array(unmappedPerson),
    recommendations: z.array(recommendation),
  }),
  summary: 'The internal map by unit and name: who stands where, and who cannot be mapped yet with what is missing',
})

export const exportMap = endpoint({
  name: 'talent.export-map',
  method: 'GET',
  path: '/api/talent/map.xlsx',
  need: 'talent.read',
  reply: 'file',
  input: filter,
  output: z.unknown(),
  summary: 'The map as a workbook by unit and name, without ranks; the reader is recorded',
})

/** Counts under the policy's minimum cell are not told in it, because it leaves the section. */
export const printMap = endpoint({
  name: 'talent.print-map',
  method: 'GET',
  path: '/api/talent/map.pdf',
  need: 'talent.read',
  reply: 'file',
  input: filter,
  output: z.unknown(),
  summary: 'The map as a printed page without names; kept, and stamped with its reader',
})
