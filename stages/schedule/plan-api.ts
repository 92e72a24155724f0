// Plans of an event: computed in the background, looked at, compared, handed on by one person and
// decided by another. `id` in a path is the event, `planId` the plan.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { day, id, planKinds, planStates, text, whole } from './api.ts'
import { eventHead, personLine } from './rule-api.ts'

const reason = text(500, 3)
const done = z.strictObject({})

/** Objectives in their order of importance. `gap` is relative (0.01 is 1 %); 0 where proven. */
export const objective = z.strictObject({
  key: z.enum(['second-choice', 'largest-share', 'class-mix']),
  value: z.number(),
  bound: z.number(),
  gap: z.number(),
})
/** What a repair had to change, each proven least where value and bound agree. */
const repairCount = z.strictObject({ key: z.enum(['unplaced', 'half-day', 'makeup', 'place']), value: z.number(), bound: z.number() })
export const proof = z.strictObject({
  objectives: z.array(objective),
  optimal: z.boolean(),
  firstMs: z.number(),
  tookMs: z.number(),
  counts: z.array(repairCount),
})
export type ProofShown = z.infer<typeof proof>

/**
 * A rule that cannot hold, or what would lift it, with its figures; the desk has the words of each code
 * (problem.ts: Obstacle, Remedy). `unit`, `duty`, `date`, `half` name what is meant, where it is one.
 */
const found = z.strictObject({ code: z.string(), data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])) })
export const impossible = z.strictObject({
  /** Proven; false: neither a plan nor a proof was found in time. */
  proven: z.boolean(),
  rules: z.array(z.strictObject({ ...found.shape, remedies: z.array(found) })),
})
export type Impossible = z.infer<typeof impossible>

/** How the computation stands. `first`: a plan can be looked at already while it improves. */
export const progress = z.strictObject({
  phase: z.enum(['menunggu', 'menyusun', 'memperbaiki', 'menata-meja', 'selesai', 'terhenti']),
  seconds: z.number(),
  first: z.boolean(),
  objectives: z.array(objective),
})
export type Progress = z.infer<typeof progress>

export const planHead = z.strictObject({
  id,
  version: whole,
  kind: z.enum(planKinds),
  title: z.string(),
  state: z.enum(planStates),
  /** The reading: only the first so many sessions of a day; null: all. */
  sessionsADay: whole.nullable(),
  basedOn: z.strictObject({ id, version: whole }).nullable(),
  createdAt: z.iso.datetime(),
  createdBy: z.string().nullable(),
  askedBy: z.string().nullable(),
  askedAt: z.iso.datetime().nullable(),
  /** The reader asked, and so cannot decide. */
  askedByMe: z.boolean(),
  decidedBy: z.string().nullable(),
  publishedAt: z.iso.datetime().nullable(),
  reason: z.string().nullable(),
  /** Why the second person gave it back. */
  decisionReason: z.string().nullable(),
  seated: whole,
  /** Room-sessions with somebody in them, and seats that stay free in them. */
  roomSessions: whole,
  freeSeats: whole,
  days: whole,
  proof: proof.nullable(),
  impossible: impossible.nullable(),
  progress: progress.nullable(),
})
export type PlanHead = z.infer<typeof planHead>

export const listPlans = endpoint({
  name: 'schedule.list-plans',
  method: 'GET',
  path: '/api/schedule/events/:id/plans',
  need: 'schedule.read',
  input: z.strictObject({ id, discarded: z.stringbool().default(false) }),
  output: z.strictObject({
    event: eventHead,
    /** Newest first. */
    plans: z.array(planHead),
    inForce: id.nullable(),
    /** Who has no seat in the plan in force and is not sent to susulan: a repair is due when there are any. */
    unseated: whole,
    /** Seats of the plan in force that break a rule by now (room closed, person cannot come, no participant any more). */
    broken: whole,
  }),
  summary: 'Plans of an event, with those that are being computed',
})

export const computePlans = endpoint({
  name: 'schedule.compute-plans',
  method: 'POST',
  path: '/api/schedule/events/:id/plans',
  need: 'schedule.plan',
  input: z.strictObject({
    id,
    /** One plan for each reading: only the first n sessions of each day (null: all), so that readings stand side by side. */
    readings: z.array(whole.min(1).max(10).nullable()).min(1).max(4).default([null]),
  }),
  output: z.strictObject({ plans: z.array(z.strictObject({ id, version: whole, sessionsADay: whole.nullable() })) }),
  summary: 'Have plans computed from the beginning, in the background',
})

export const repairPlan = endpoint({
  name: 'schedule.repair-plan',
  method: 'POST',
  path: '/api/schedule/events/:id/repair',
  need: 'schedule.plan',
  input: z.strictObject({
    id,
    /** Days before this one stay as they are; left out: today. */
    from: day.nullable().default(null),
    /** Who loses the seat may also be placed in susulan sessions. */
    intoMakeup: z.boolean().default(false),
  }),
  output: z.strictObject({ id, version: whole }),
  summary: 'Have the plan in force repaired with the fewest changes, in the background',
})

/** What stands against a plan: a hard rule it breaks, with whom it concerns (within the reader's reach). */
export const conflict = z.strictObject({
  code: z.enum([
    'bukan-peserta',
    'tanpa-meja',
    'ruang-ditutup',
    'ruang-tidak-dipakai',
    'meja-tidak-ada',
    'meja-cadangan',
    'meja-bukan-aksesibel',
    'tidak-tersedia',
    'hari-tertutup',
    'batas-unit',
    'minimum-tugas',
    'harus-susulan',
  ]),
  people: whole,
  /** The first of them, within the reader's reach. */
  who: z.array(personLine),
  /** Which unit, function or room, and when; null where it does not apply or is outside the reach. */
  unit: z.string().nullable(),
  duty: z.string().nullable(),
  room: z.string().nullable(),
  date: day.nullable(),
  half: z.enum(['pagi', 'siang']).nullable(),
})
export type Conflict = z.infer<typeof conflict>

export const showPlan = endpoint({
  name: 'schedule.show-plan',
  method: 'GET',
  path: '/api/schedule/plans/:planId',
  need: 'schedule.read',
  input: z.strictObject({ planId: id }),
  output: z.strictObject({
    event: eventHead,
    plan: planHead,
    /** Who takes part and has no seat in it: sent to susulan, or simply without one. */
    deferred: whole,
    unseated: whole,
    conflicts: z.array(conflict),
    /** Whether it may be handed on as it stands. */
    ready: z.boolean(),
  }),
  summary: 'One plan with its proof, or how far its computation is; ask again each second while `dihitung`',
})

export const stopPlan = endpoint({
  name: 'schedule.stop-plan',
  method: 'POST',
  path: '/api/schedule/plans/:planId/stop',
  need: 'schedule.plan',
  input: z.strictObject({
    planId: id,
    /** Take the best plan found so far as the proposal; false: put it away. */
    keep: z.boolean(),
  }),
  output: done,
  summary: 'Stop a computation',
})

export const discardPlan = endpoint({
  name: 'schedule.discard-plan',
  method: 'POST',
  path: '/api/schedule/plans/:planId/discard',
  need: 'schedule.plan',
  input: z.strictObject({ planId: id }),
  output: done,
  summary: 'Put a proposal away',
})

export const movePerson = endpoint({
  name: 'schedule.move-person',
  method: 'POST',
  path: '/api/schedule/plans/:planId/moves',
  need: 'schedule.plan',
  input: z.strictObject({
    /** A proposal, which is changed; or the plan in force, of which the next version is begun. */
    planId: id,
    personId: id,
    slotId: id,
    roomId: id,
    /** Left out: the best free seat of the room. */
    seat: whole.min(1).nullable().default(null),
    /** The seat is taken: both change places. */
    swap: z.boolean().default(false),
    reason,
  }),
  output: z.strictObject({ planId: id, version: whole, seat: whole }),
  summary: 'Give one participant another seat, or let two change places; never oneself',
})

const change = z.strictObject({
  kind: z.enum(['hari', 'sesi', 'ruang', 'meja', 'baru', 'keluar']),
  /** From and to as day; equal days for a change within one. */
  fromDate: day.nullable(),
  toDate: day.nullable(),
  people: whole,
  units: whole,
})
const place = z.strictObject({
  slotId: id,
  date: day,
  starts: z.string(),
  roomId: id,
  venue: z.string(),
  room: z.string(),
  seat: whole,
})

export const comparePlans = endpoint({
  name: 'schedule.compare-plans',
  method: 'GET',
  path: '/api/schedule/plans/:planId/difference',
  need: 'schedule.read',
  input: z.strictObject({
    planId: id,
    /** Left out: the plan in force, or what this one was made from. */
    against: id.optional(),
    offset: z.coerce.number<number>().int().min(0).default(0),
    limit: z.coerce.number<number>().int().min(0).max(500).default(50),
  }),
  output: z.strictObject({
    plan: z.strictObject({ id, version: whole }),
    against: z.strictObject({ id, version: whole }).nullable(),
    /** Largest first. */
    groups: z.array(change),
    unchanged: whole,
    /** What follows when the plan is published. */
    follows: z.strictObject({ notices: whole, cards: whole, rooms: whole, newNumbers: whole }),
    total: whole,
    people: z.array(
      z.strictObject({
        person: personLine,
        number: z.string().nullable(),
        kind: change.shape.kind,
        from: place.nullable(),
        to: place.nullable(),
      }),
    ),
  }),
  summary: 'Who changes day, session, room or seat, who is new or gone, and what follows from it',
})

export const askPublishing = endpoint({
  name: 'schedule.ask-publishing',
  method: 'POST',
  path: '/api/schedule/plans/:planId/ask',
  need: 'schedule.plan',
  input: z.strictObject({ planId: id, reason }),
  output: done,
  summary: 'Ask a second person to publish a proposal',
})

export const withdrawPublishing = endpoint({
  name: 'schedule.withdraw-publishing',
  method: 'POST',
  path: '/api/schedule/plans/:planId/withdrawal',
  need: 'schedule.plan',
  input: z.strictObject({ planId: id }),
  output: done,
  summary: 'Take the request back; the plan is a proposal again',
})

export const decidePublishing = endpoint({
  name: 'schedule.decide-publishing',
  method: 'POST',
  path: '/api/schedule/plans/:planId/decision',
  need: 'schedule.decide',
  input: z.strictObject({ planId: id, agreed: z.boolean(), reason: text(500, 3).nullable().default(null) }),
  output: z.strictObject({ newNumbers: whole }),
  summary: 'Publish a plan that somebody else asked for, or give it back with a reason',
})
