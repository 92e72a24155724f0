// What pages read of a plan. Without `planId` it is the plan in force, else the newest proposal. Counts
// are of the whole event; named people, and names of units, only within the reader's reach.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { eventPart } from '../../kit/event-part.ts'
import { byGroup, day, id, text, whole } from './api.ts'
import { planHead, proof } from './plan-api.ts'
import { eventHead, personLine, slotShape } from './rule-api.ts'

const ofPlan = { id, planId: id.optional() }
const planName = z.strictObject({ id, version: whole, state: z.string() })
/** One decimal as text of a percentage ("38.9"). */
const percent = z.string()

export const showBoard = endpoint({
  name: 'schedule.show-board',
  method: 'GET',
  path: '/api/schedule/events/:id/board',
  need: 'schedule.read',
  input: z.strictObject(ofPlan),
  output: z.strictObject({
    event: eventHead,
    plan: planHead.nullable(),
    inForce: planName.nullable(),
    proof: proof.nullable(),
    /** Limits that the objectives are shown against: "23 orang / batas 23". */
    limits: z.strictObject({ reservePercent: z.string(), unitCapPercent: z.string() }),
    slots: z.array(z.strictObject({ ...slotShape.shape, people: whole })),
    days: z.array(z.strictObject({ date: day, people: whole })),
    rooms: z.array(
      z.strictObject({
        id,
        name: z.string(),
        floor: z.string(),
        venueId: id,
        venue: z.string(),
        seats: whole,
        separate: z.boolean(),
      }),
    ),
    /** Every open or used room-session. */
    cells: z.array(
      z.strictObject({
        slotId: id,
        roomId: id,
        people: whole,
        seats: whole,
        givable: whole,
        groups: byGroup,
        closed: z.string().nullable(),
        /** The unit with people here that is nearest its cap in this half day, from 90 % of the cap on. */
        near: z.strictObject({ unit: z.string().nullable(), percent, capPercent: percent }).nullable(),
        /** Against the plan in force: how many go and come. */
        out: whole,
        in: whole,
      }),
    ),
    groups: byGroup,
  }),
  summary: 'Rooms by sessions with their people, as the board shows them',
})

export const listLoads = endpoint({
  name: 'schedule.list-loads',
  method: 'GET',
  path: '/api/schedule/events/:id/loads',
  need: 'schedule.read',
  input: z.strictObject({
    ...ofPlan,
    unitId: id.optional(),
    limit: z.coerce.number<number>().int().min(1).max(500).default(20),
  }),
  output: z.strictObject({
    plan: planName.nullable(),
    capPercent: z.string(),
    total: whole,
    /** The fullest half day of each unit, or every one of the unit asked for; largest share first. */
    loads: z.array(
      z.strictObject({
        unitId: id,
        unit: z.string(),
        date: day,
        half: z.enum(['pagi', 'siang']),
        starts: z.string(),
        away: whole,
        active: whole,
        cap: whole,
        percent,
        left: whole,
      }),
    ),
    duties: z.array(
      z.strictObject({
        dutyId: id,
        name: z.string(),
        unit: z.string(),
        date: day,
        half: z.enum(['pagi', 'siang']),
        away: whole,
        size: whole,
        minimum: whole,
      }),
    ),
  }),
  summary: 'How much of each unit is away per half day, against its cap',
})

export const showRoomSession = endpoint({
  name: 'schedule.show-room-session',
  method: 'GET',
  path: '/api/schedule/events/:id/slots/:slotId/rooms/:roomId',
  need: 'schedule.read',
  input: z.strictObject({ ...ofPlan, slotId: id, roomId: id }),
  output: z.strictObject({
    plan: planName.nullable(),
    slot: slotShape,
    room: z.strictObject({
      id,
      name: z.string(),
      floor: z.string(),
      venue: z.string(),
      address: z.string(),
      columns: whole,
      aisles: z.array(whole),
    }),
    closed: z.string().nullable(),
    people: whole,
    spare: whole,
    seats: z.array(
      z.strictObject({
        seat: whole,
        accessible: z.boolean(),
        spare: z.boolean(),
        taken: z.boolean(),
        group: z.string().nullable(),
        /** Null where nobody sits or the person is outside the reader's reach. */
        person: z
          .strictObject({
            ...personLine.shape,
            unitId: id,
            office: z.string(),
            officeId: id,
            class: z.string(),
            number: z.string().nullable(),
          })
          .nullable(),
      }),
    ),
  }),
  summary: 'Denah: every seat of a room in one session and who sits there',
})

const seatPlace = {
  slotId: id,
  date: day,
  starts: z.string(),
  ends: z.string(),
  sessionNumber: whole,
  makeup: z.boolean(),
  roomId: id,
  room: z.string(),
  floor: z.string(),
  venue: z.string(),
  address: z.string(),
  seat: whole,
}

export const showSeat = endpoint({
  name: 'schedule.show-seat',
  method: 'GET',
  path: '/api/schedule/events/:id/people/:personId',
  need: 'schedule.read',
  input: z.strictObject({ ...ofPlan, personId: id }),
  output: z.strictObject({
    plan: planName.nullable(),
    person: z.strictObject({
      ...personLine.shape,
      position: z.string().nullable(),
      class: z.string(),
      group: z.string(),
      unitId: id,
      office: z.string(),
    }),
    number: z.string().nullable(),
    place: z.strictObject(seatPlace).nullable(),
    /** Sent to susulan, and why. */
    deferred: z.string().nullable(),
    /** Days that are closed to this person, in his or her own name or the unit's. */
    unavailable: z.array(
      z.strictObject({
        date: day,
        half: z.string(),
        hard: z.boolean(),
        reason: z.string(),
        letter: z.string().nullable(),
        ofUnit: z.boolean(),
      }),
    ),
    /** Of the own office in the same half day. */
    share: z.strictObject({ away: whole, active: whole, cap: whole, percent }).nullable(),
    /** People of the same unit in the same room and session. */
    colleagues: whole,
    colleagueSeats: z.array(whole),
    duties: z.array(z.strictObject({ name: z.string(), minimum: whole, size: whole })),
    /** Why in the event: ordered by letter, and eligibility's verdict on the event's day. */
    ordered: z.boolean(),
    verdict: z.string(),
    verdictFacts: z.record(z.string(), z.unknown()),
    /** What is to be provided, never why; null where the reader may not know. */
    provisions: z.array(z.string()).nullable(),
    accessibleSeat: z.boolean(),
    /** Where else this person could be moved: free seats by session and room. */
    options: z.array(z.strictObject({ slotId: id, roomId: id, free: whole })),
  }),
  summary: 'One participant’s seat with what it follows from',
})

export const seatFilter = {
  ...ofPlan,
  unit: id.optional(),
  group: z.string().max(20).optional(),
  search: text(100).optional(),
  slotId: id.optional(),
  date: day.optional(),
  roomId: id.optional(),
  /** Only who has no seat. */
  unseated: z.stringbool().default(false),
}
/** Longest list that leaves as one file. */
export const longestExport = 50_000

/** A participant with the seat, or why there is none. */
const seatRow = z.strictObject({
  person: z.strictObject({ ...personLine.shape, office: z.string(), class: z.string(), group: z.string() }),
  number: z.string().nullable(),
  place: z.strictObject(seatPlace).nullable(),
  deferred: z.string().nullable(),
})
export type SeatRow = z.infer<typeof seatRow>

export const listSeats = endpoint({
  name: 'schedule.list-seats',
  method: 'GET',
  path: '/api/schedule/events/:id/seats',
  need: 'schedule.read',
  input: z.strictObject({
    ...seatFilter,
    offset: z.coerce.number<number>().int().min(0).default(0),
    limit: z.coerce.number<number>().int().min(1).max(500).default(50),
  }),
  output: z.strictObject({
    plan: planName.nullable(),
    total: whole,
    rows: z.array(seatRow),
  }),
  summary: 'Participants with their seats, in the order of day, session, room, seat',
})

export const exportSeats = endpoint({
  name: 'schedule.export-seats',
  method: 'GET',
  path: '/api/schedule/events/:id/seats/file',
  need: 'schedule.read',
  reply: 'file',
  input: z.strictObject(seatFilter),
  output: z.unknown(),
  summary: 'The same list as XLSX; NIP as text',
})

export const showCalendar = endpoint({
  name: 'schedule.show-calendar',
  method: 'GET',
  path: '/api/schedule/events/:id/calendar',
  need: 'schedule.read',
  input: z.strictObject(ofPlan),
  output: z.strictObject({
    event: eventHead,
    plan: planName.nullable(),
    /** Every day from the first to the last that matters. */
    days: z.array(
      z.strictObject({
        date: day,
        weekday: whole,
        holiday: z.strictObject({ name: z.string(), confirmed: z.boolean() }).nullable(),
        slots: z.array(z.strictObject({ ...slotShape.shape, people: whole })),
        venues: z.array(z.strictObject({ venueId: id, venue: z.string(), people: whole, seats: whole })),
        closures: z.array(z.strictObject({ room: z.string(), reason: z.string() })),
        blackouts: z.array(z.strictObject({ unit: z.string().nullable(), half: z.string(), reason: z.string() })),
        unavailable: whole,
      }),
    ),
  }),
  summary: 'The days of an event with the load of each venue and what is closed',
})

export const showPart = endpoint({
  name: 'schedule.show-part',
  method: 'GET',
  path: '/api/schedule/events/:id/part',
  need: 'schedule.read',
  input: z.strictObject({ id }),
  output: eventPart,
  summary: 'The schedule’s part of an event: what stands, what is next, readiness',
})

const agreement = z.strictObject({ key: z.string(), ordered: whole, seated: whole, deferred: whole, without: whole })
export const showReconciliation = endpoint({
  name: 'schedule.show-reconciliation',
  method: 'GET',
  path: '/api/schedule/events/:id/reconciliation',
  need: 'schedule.read',
  input: z.strictObject({ id }),
  output: z.strictObject({
    plan: planName.nullable(),
    total: agreement,
    /** By class group; ordered = seated + deferred + without. */
    byClass: z.array(agreement),
    byDay: z.array(z.strictObject({ date: day, seated: whole, groups: byGroup })),
    /** Seats of people who no longer take part; they count nowhere. */
    stray: whole,
    agrees: z.boolean(),
  }),
  summary: 'Ordered = seated, by class and by day, of the plan in force',
})
