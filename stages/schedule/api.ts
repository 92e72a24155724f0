// What the room `schedule` may refuse, and the small shapes its calls share. Places are in place-api.ts,
// the rules of an event in rule-api.ts, plans in plan-api.ts, what pages read of a plan in board-api.ts.
import { z } from 'zod'

/** Everything this room may refuse; its sentences stand beside its pages. */
export type ScheduleRefusal =
  // a thing that is not there (404)
  | 'schedule.event-missing'
  | 'schedule.venue-missing'
  | 'schedule.room-missing'
  | 'schedule.slot-missing'
  | 'schedule.plan-missing'
  | 'schedule.rule-missing'
  | 'schedule.person-missing'
  | 'schedule.head-unknown'
  // places
  | 'schedule.venue-exists'
  | 'schedule.room-exists'
  | 'schedule.room-layout'
  | 'schedule.room-in-use'
  | 'schedule.holiday-missing'
  // days and sessions
  | 'schedule.event-over'
  | 'schedule.slot-order'
  | 'schedule.slot-outside'
  | 'schedule.slot-holiday'
  | 'schedule.slot-quiet'
  | 'schedule.slot-overlap'
  | 'schedule.slot-in-use'
  | 'schedule.slot-past'
  // rules
  | 'schedule.room-zone'
  | 'schedule.room-not-used'
  | 'schedule.room-seated'
  | 'schedule.closure-day'
  | 'schedule.duty-exists'
  | 'schedule.duty-minimum'
  | 'schedule.not-participant'
  | 'schedule.rule-outside'
  | 'schedule.alert-nobody'
  | 'schedule.substitute-away'
  // plans
  | 'schedule.nobody-to-seat'
  | 'schedule.no-room'
  | 'schedule.no-slot'
  | 'schedule.plan-running'
  | 'schedule.plan-state'
  | 'schedule.plan-stale'
  | 'schedule.plan-incomplete'
  | 'schedule.plan-conflicts'
  | 'schedule.no-plan-in-force'
  | 'schedule.asked-by-same'
  | 'schedule.another-asked'
  | 'schedule.reason-needed'
  // a move by hand
  | 'schedule.seat-taken'
  | 'schedule.seat-unusable'
  | 'schedule.seat-not-accessible'
  | 'schedule.place-closed'
  | 'schedule.place-full'
  | 'schedule.room-separate'
  | 'schedule.defer-first'
  | 'schedule.undefer-first'
  | 'schedule.person-unavailable'
  | 'schedule.person-seated-there'
  | 'schedule.unit-cap'
  | 'schedule.duty-cap'
  | 'schedule.list-too-long'
  // papers and messages
  | 'schedule.nothing-to-print'
  | 'schedule.message-name'

export const id = z.uuid()
/** A calendar day; the database knows no year 0. */
export const day = z.iso.date().refine((date) => date >= '1900-01-01')
export const whole = z.number().int()
/** Text that is kept: half a character (from a broken paste) would be refused by the database. */
export const text = (most: number, least = 1) => z.string().trim().min(least).max(most)
/** A clock time in the event's zone. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const halves = ['pagi', 'siang', 'sehari'] as const
export const zoneNames = ['WIB', 'WITA', 'WIT'] as const
export const letter = text(200).nullable().default(null)
/** A day as whole numbers of people by class group (`classGroups`). */
export const byGroup = z.record(z.string(), whole)

/** Groups of classes in the order in which they are counted; the list is standards/class.ts `classGroups`. */
export const planStates = ['dihitung', 'mustahil', 'usulan', 'diminta', 'berlaku', 'diganti', 'dibuang'] as const
export type PlanState = (typeof planStates)[number]
export const planKinds = ['awal', 'perbaikan', 'geser'] as const
export type PlanKind = (typeof planKinds)[number]
