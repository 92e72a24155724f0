// Where and when at all: venues (titik lokasi) with their rooms, holidays, times of rest. They belong to
// the agency and serve every event.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { clockTime, day, id, text, whole, zoneNames } from './api.ts'

/**
 * How a room's seats stand: numbered row by row, `columns` to a row; an aisle runs after each column in
 * `aisles`. `accessible` and `spare` are seat numbers; a spare seat (meja cadangan) is given to nobody.
 */
export const roomLayout = {
  name: text(120),
  floor: text(60, 0).default(''),
  seats: whole.min(1).max(1000),
  columns: whole.min(1).max(60),
  aisles: z.array(whole.min(1).max(59)).max(59).default([]),
  accessible: z.array(whole.min(1)).max(1000).default([]),
  spare: z.array(whole.min(1)).max(1000).default([]),
}
export const roomShape = z.strictObject({ ...roomLayout, id, venueId: id, active: z.boolean(), events: whole })
export type RoomShape = z.infer<typeof roomShape>

const venueFields = { name: text(200), address: text(300, 0).default(''), zone: z.enum(zoneNames), note: text(500, 0).default('') }

export const listVenues = endpoint({
  name: 'schedule.list-venues',
  method: 'GET',
  path: '/api/schedule/venues',
  need: 'schedule.read',
  input: z.strictObject({}),
  output: z.strictObject({
    venues: z.array(
      z.strictObject({
        id,
        name: z.string(),
        address: z.string(),
        zone: z.enum(zoneNames),
        note: z.string(),
        /** `events`: how many events use or used the room. */
        rooms: z.array(roomShape),
      }),
    ),
  }),
  summary: 'Venues by name with their rooms',
})

export const createVenue = endpoint({
  name: 'schedule.create-venue',
  method: 'POST',
  path: '/api/schedule/venues',
  need: 'schedule.plan',
  input: z.strictObject(venueFields),
  output: z.strictObject({ id }),
  summary: 'Add a venue',
})

export const updateVenue = endpoint({
  name: 'schedule.update-venue',
  method: 'PUT',
  path: '/api/schedule/venues/:id',
  need: 'schedule.plan',
  input: z.strictObject({ id, ...venueFields }),
  output: z.strictObject({}),
  summary: 'Correct a venue',
})

export const createRoom = endpoint({
  name: 'schedule.create-room',
  method: 'POST',
  path: '/api/schedule/venues/:id/rooms',
  need: 'schedule.plan',
  input: z.strictObject({ id, ...roomLayout }),
  output: z.strictObject({ id }),
  summary: 'Add a room to a venue',
})

export const updateRoom = endpoint({
  name: 'schedule.update-room',
  method: 'PUT',
  path: '/api/schedule/rooms/:id',
  need: 'schedule.plan',
  input: z.strictObject({ id, ...roomLayout, active: z.boolean() }),
  output: z.strictObject({}),
  summary: 'Correct a room; refused where a plan in force has somebody on a seat that would go',
})

const holidayKinds = ['libur-nasional', 'cuti-bersama', 'libur-daerah'] as const
const holiday = {
  date: day,
  name: text(120),
  kind: z.enum(holidayKinds),
  /** The decree or circular that says so. */
  basis: text(300),
  /** Somebody held it against the decree. */
  confirmed: z.boolean(),
}

export const listHolidays = endpoint({
  name: 'schedule.list-holidays',
  method: 'GET',
  path: '/api/schedule/holidays',
  need: 'schedule.read',
  input: z.strictObject({ year: z.coerce.number<number>().int().min(2000).max(2100).optional() }),
  output: z.strictObject({ holidays: z.array(z.strictObject(holiday)), years: z.array(whole) }),
  summary: 'Holidays in the order of the calendar, of one year or all',
})

export const saveHoliday = endpoint({
  name: 'schedule.save-holiday',
  method: 'PUT',
  path: '/api/schedule/holidays/:date',
  need: 'schedule.plan',
  input: z.strictObject(holiday),
  output: z.strictObject({}),
  summary: 'Enter or correct the holiday of a date',
})

export const removeHoliday = endpoint({
  name: 'schedule.remove-holiday',
  method: 'DELETE',
  path: '/api/schedule/holidays/:date',
  need: 'schedule.plan',
  input: z.strictObject({ date: day }),
  output: z.strictObject({}),
  summary: 'The date is no holiday',
})

/** `weekday`: 1 Monday … 7 Sunday; null: every day. */
const quiet = { weekday: whole.min(1).max(7).nullable(), starts: clockTime, ends: clockTime, name: text(120) }

export const listQuietTimes = endpoint({
  name: 'schedule.list-quiet-times',
  method: 'GET',
  path: '/api/schedule/quiet-times',
  need: 'schedule.read',
  input: z.strictObject({}),
  output: z.strictObject({ quietTimes: z.array(z.strictObject({ id, ...quiet })) }),
  summary: 'Times of prayer and meals that no session may touch',
})

export const createQuietTime = endpoint({
  name: 'schedule.create-quiet-time',
  method: 'POST',
  path: '/api/schedule/quiet-times',
  need: 'schedule.plan',
  input: z.strictObject(quiet),
  output: z.strictObject({ id }),
  summary: 'Add a time that no session may touch',
})

export const updateQuietTime = endpoint({
  name: 'schedule.update-quiet-time',
  method: 'PUT',
  path: '/api/schedule/quiet-times/:id',
  need: 'schedule.plan',
  input: z.strictObject({ id, ...quiet }),
  output: z.strictObject({}),
  summary: 'Correct such a time',
})

export const removeQuietTime = endpoint({
  name: 'schedule.remove-quiet-time',
  method: 'DELETE',
  path: '/api/schedule/quiet-times/:id',
  need: 'schedule.plan',
  input: z.strictObject({ id }),
  output: z.strictObject({}),
  summary: 'Take such a time away',
})
