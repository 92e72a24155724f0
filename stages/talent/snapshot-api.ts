// Maps that are kept as they stood (potret), two of them held against each other, and what was decided about one.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { boxNumber, decisionLine, mapFilter } from './api.ts'

const id = z.uuid()
const text = (least: number, most: number) => z.string().trim().min(least).max(most)

export const snapshotLine = z.strictObject({
  id,
  number: z.int(),
  title: z.string(),
  event: z.string().nullable(),
  year: z.int(),
  policyVersion: z.int(),
  mapped: z.int(),
  unmapped: z.int(),
  hash: z.string(),
  takenAt: z.iso.datetime(),
  takenBy: z.string(),
})
export type SnapshotLine = z.infer<typeof snapshotLine>

export const listSnapshots = endpoint({
  name: 'talent.list-snapshots',
  method: 'GET',
  path: '/api/talent/snapshots',
  need: 'talent.read',
  input: z.strictObject({}),
  output: z.strictObject({ snapshots: z.array(snapshotLine), decisions: z.array(decisionLine) }),
  summary: 'Maps that were kept, the latest first, and what was decided about them',
})

/** The map of the whole agency, every class, as it stands. `year`: of the grades; left out: the latest that came in. */
export const takeSnapshot = endpoint({
  name: 'talent.take-snapshot',
  method: 'POST',
  path: '/api/talent/snapshots',
  need: 'talent.import',
  input: z.strictObject({ title: text(3, 120), eventId: mapFilter.eventId, year: z.int().min(2000).max(2100).optional() }),
  output: z.strictObject({ id, number: z.int() }),
  summary: 'Keep the map as it stands now',
})

const says = z.enum(['comparable', 'near-line', 'other-instrument', 'other-class'])
const person = { id, nip: z.string(), name: z.string(), unit: z.string(), class: z.string() }

export const compareSnapshots = endpoint({
  name: 'talent.compare-snapshots',
  method: 'GET',
  path: '/api/talent/changes',
  need: 'talent.read',
  input: z.strictObject({ from: id, to: id, class: mapFilter.class, unitId: mapFilter.unitId }),
  output: z.strictObject({
    from: snapshotLine,
    to: snapshotLine,
    stayed: z.int(),
    /** On both maps with another instrument, standard or class. */
    incomparable: z.int(),
    counts: z.array(z.strictObject({ from: boxNumber, to: boxNumber, people: z.int() })),
    moves: z.array(z.strictObject({ ...person, from: boxNumber, to: boxNumber, says })),
    entered: z.int(),
    left: z.int(),
    leftOut: z.int(),
  }),
  summary: 'Who stands in another box, by unit and name, and what may be said of it',
})

/** `noticedOn`: day on which those concerned were told, needed for another purpose. */
export const recordDecision = endpoint({
  name: 'talent.record-decision',
  method: 'POST',
  path: '/api/talent/snapshots/:id/decisions',
  need: 'talent.actions',
  input: z.strictObject({
    id,
    kind: z.enum(['keputusan-tim', 'tujuan-lain']),
    letterNumber: text(2, 100),
    letterDate: z.iso.date(),
    words: text(10, 1000),
    noticedOn: z.iso.date().nullable().default(null),
  }),
  output: z.strictObject({ id }),
  summary: 'Record what the talent team decided about a kept map, or that it may serve another purpose',
})
