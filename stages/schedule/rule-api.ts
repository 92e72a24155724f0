// The rules of one event's schedule: its sessions and rooms, what is closed, who must stay, who cannot
// come. `id` in a path is always the event. Changing a rule changes no plan: the next one obeys it.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { clockTime, day, halves, id, letter, text, whole, zoneNames } from './api.ts'
import { roomShape } from './place-api.ts'

const half = z.enum(halves)
const reason = text(500, 3)
const done = z.strictObject({})
/** A person as a line of a list. */
export const personLine = z.strictObject({ id, nip: z.string(), name: z.string(), unit: z.string() })

/** What every page of this room says of the event on top. */
export const eventHead = z.strictObject({
  id,
  title: z.string(),
  state: z.string(),
  zone: z.enum(zoneNames),
  startsOn: day,
  endsOn: day,
  /** Today in the event's zone. */
  today: day,
  participants: whole,
})
export type EventHead = z.infer<typeof eventHead>

/** Percent figures as decimal text ("40", "5"). `basis`: where an untouched setting came from, by the event's Ketentuan. */
export const settings = z.strictObject({
  reservePercent: z.string(),
  unitCapPercent: z.string(),
  unitCapAtLeast: whole,
  fromPolicy: z.boolean(),
})

export const slotShape = z.strictObject({
  id,
  date: day,
  starts: clockTime,
  ends: clockTime,
  half: z.enum(['pagi', 'siang']),
  /** 1, 2, 3 … within its day. */
  number: whole,
  makeup: z.boolean(),
  /** Seats that may be given in it, after closures and reserve. */
  seats: whole,
})
export type SlotShape = z.infer<typeof slotShape>

export const showRules = endpoint({
  name: 'schedule.show-rules',
  method: 'GET',
  path: '/api/schedule/events/:id/rules',
  need: 'schedule.read',
  input: z.strictObject({ id }),
  output: z.strictObject({
    event: eventHead,
    settings,
    slots: z.array(slotShape),
    rooms: z.array(
      z.strictObject({
        ...roomShape.shape,
        venue: z.string(),
        /** For people whose accommodation is a room of their own. */
        separate: z.boolean(),
        /** Seats that may be given in one session. */
        givable: whole,
        checkedAt: z.iso.datetime().nullable(),
      }),
    ),
    closures: z.array(
      z.strictObject({ id, roomId: id, date: day, slotId: id.nullable(), reason: z.string(), liftedAt: z.iso.datetime().nullable() }),
    ),
    duties: z.array(
      z.strictObject({ id, unitId: id, unit: z.string(), name: z.string(), minimum: whole, size: whole, members: z.array(personLine) }),
    ),
    blackouts: z.array(
      z.strictObject({
        id,
        unitId: id.nullable(),
        unit: z.string().nullable(),
        date: day,
        half,
        reason: z.string(),
        letter: z.string().nullable(),
      }),
    ),
    unavailable: z.array(
      z.strictObject({
        id,
        person: personLine,
        date: day,
        half,
        hard: z.boolean(),
        reason: z.string(),
        letter: z.string().nullable(),
      }),
    ),
    /** Sent to susulan, with the reason; `seated`: the plan in force has a seat for them there. */
    deferred: z.array(
      z.strictObject({ person: personLine, reason: z.string(), letter: z.string().nullable(), at: z.iso.datetime(), seated: z.boolean() }),
    ),
    /** How many need what, by accommodations in force on the event's first day. Who and why is said nowhere here. */
    needs: z.strictObject({ accessible: whole, separateRoom: whole }),
    capacity: z.strictObject({
      roomSessions: whole,
      seats: whole,
      people: whole,
      /** Of the days that are no makeup days. */
      makeupSeats: whole,
    }),
    /** Units whose participants alone exceed what may be away over all sessions: known before anything is computed. */
    tight: z.array(z.strictObject({ unitId: id, unit: z.string(), people: whole, cap: whole, halfDays: whole })),
  }),
  summary: 'Everything that the next plan of an event will obey',
})

export const saveSettings = endpoint({
  name: 'schedule.save-settings',
  method: 'PUT',
  path: '/api/schedule/events/:id/settings',
  need: 'schedule.plan',
  input: z.strictObject({
    id,
    reservePercent: z.number().min(0).max(50),
    unitCapPercent: z.number().min(1).max(100),
    unitCapAtLeast: whole.min(0).max(100),
    reason,
  }),
  output: done,
  summary: 'Set reserve and unit cap for this event',
})

export const createSlots = endpoint({
  name: 'schedule.create-slots',
  method: 'POST',
  path: '/api/schedule/events/:id/slots',
  need: 'schedule.plan',
  input: z.strictObject({
    id,
    dates: z.array(day).min(1).max(60),
    sessions: z
      .array(z.strictObject({ starts: clockTime, ends: clockTime }))
      .min(1)
      .max(10),
    /** For those who could not come (susulan); may lie after the event's last day. */
    makeup: z.boolean().default(false),
  }),
  output: z.strictObject({ ids: z.array(id) }),
  summary: 'Add sessions: the same hours on each of these days; all or none',
})

export const updateSlot = endpoint({
  name: 'schedule.update-slot',
  method: 'PUT',
  path: '/api/schedule/events/:id/slots/:slotId',
  need: 'schedule.plan',
  input: z.strictObject({ id, slotId: id, starts: clockTime, ends: clockTime }),
  output: done,
  summary: 'Move the hours of a session; refused once a plan with it was handed on',
})

export const removeSlot = endpoint({
  name: 'schedule.remove-slot',
  method: 'DELETE',
  path: '/api/schedule/events/:id/slots/:slotId',
  need: 'schedule.plan',
  input: z.strictObject({ id, slotId: id }),
  output: z.strictObject({ discarded: whole }),
  summary: 'Take a session away; proposals that used it are put away',
})

export const useRoom = endpoint({
  name: 'schedule.use-room',
  method: 'PUT',
  path: '/api/schedule/events/:id/rooms/:roomId',
  need: 'schedule.plan',
  input: z.strictObject({ id, roomId: id, separate: z.boolean().default(false) }),
  output: done,
  summary: 'Use a room for this event',
})

export const leaveRoom = endpoint({
  name: 'schedule.leave-room',
  method: 'DELETE',
  path: '/api/schedule/events/:id/rooms/:roomId',
  need: 'schedule.plan',
  input: z.strictObject({ id, roomId: id }),
  output: done,
  summary: 'Do not use a room; refused while the plan in force seats people there (close it instead)',
})

export const checkRoom = endpoint({
  name: 'schedule.check-room',
  method: 'POST',
  path: '/api/schedule/events/:id/rooms/:roomId/check',
  need: 'schedule.plan',
  input: z.strictObject({ id, roomId: id, checked: z.boolean() }),
  output: done,
  summary: 'The room was looked at on the spot (seats, machines, power, line), or was not after all',
})

export const closeRoom = endpoint({
  name: 'schedule.close-room',
  method: 'POST',
  path: '/api/schedule/events/:id/closures',
  need: 'schedule.plan',
  input: z.strictObject({
    id,
    /** One room, or every used room of a venue. */
    roomIds: z.array(id).min(1).max(50),
    dates: z.array(day).min(1).max(60),
    /** Only this session of the day. */
    slotId: id.nullable().default(null),
    reason,
  }),
  output: z.strictObject({
    /** Seats of the plan in force that are lost: a repair is due when there are any. */
    people: whole,
  }),
  summary: 'Rooms cannot be used on these days',
})

export const liftClosure = endpoint({
  name: 'schedule.lift-closure',
  method: 'POST',
  path: '/api/schedule/events/:id/closures/:closureId/lift',
  need: 'schedule.plan',
  input: z.strictObject({ id, closureId: id }),
  output: done,
  summary: 'The room can be used again',
})

const duty = { unitId: id, name: text(120), minimum: whole.min(0).max(1000), personIds: z.array(id).min(1).max(500) }

export const createDuty = endpoint({
  name: 'schedule.create-duty',
  method: 'POST',
  path: '/api/schedule/events/:id/duties',
  need: 'schedule.plan',
  input: z.strictObject({ id, ...duty }),
  output: z.strictObject({ id }),
  summary: 'A function of which a minimum stays in every half day (shift, counter, ward); never with oneself in it',
})

export const updateDuty = endpoint({
  name: 'schedule.update-duty',
  method: 'PUT',
  path: '/api/schedule/events/:id/duties/:dutyId',
  need: 'schedule.plan',
  input: z.strictObject({ id, dutyId: id, name: duty.name, minimum: duty.minimum, personIds: duty.personIds }),
  output: done,
  summary: 'Change name, minimum or members of such a function',
})

export const removeDuty = endpoint({
  name: 'schedule.remove-duty',
  method: 'DELETE',
  path: '/api/schedule/events/:id/duties/:dutyId',
  need: 'schedule.plan',
  input: z.strictObject({ id, dutyId: id }),
  output: done,
  summary: 'The function no longer binds this event',
})

export const addBlackout = endpoint({
  name: 'schedule.add-blackout',
  method: 'POST',
  path: '/api/schedule/events/:id/blackouts',
  need: 'schedule.plan',
  input: z.strictObject({ id, unitId: id.nullable(), date: day, half, reason, letter }),
  output: z.strictObject({ id }),
  summary: 'A day on which nobody of a unit (null: nobody at all) can be sent',
})

export const removeBlackout = endpoint({
  name: 'schedule.remove-blackout',
  method: 'DELETE',
  path: '/api/schedule/events/:id/blackouts/:blackoutId',
  need: 'schedule.plan',
  input: z.strictObject({ id, blackoutId: id }),
  output: done,
  summary: 'Take such a day away',
})

export const addUnavailable = endpoint({
  name: 'schedule.add-unavailable',
  method: 'POST',
  path: '/api/schedule/events/:id/unavailable',
  need: 'schedule.plan',
  input: z.strictObject({
    id,
    personIds: z.array(id).min(1).max(500),
    dates: z.array(day).min(1).max(60),
    half,
    /** Cannot come; false: a second-choice day. */
    hard: z.boolean(),
    reason,
    letter,
  }),
  output: z.strictObject({ added: whole }),
  summary: 'Named people cannot come, or would rather not, on these days; never oneself',
})

export const removeUnavailable = endpoint({
  name: 'schedule.remove-unavailable',
  method: 'DELETE',
  path: '/api/schedule/events/:id/unavailable/:unavailableId',
  need: 'schedule.plan',
  input: z.strictObject({ id, unavailableId: id }),
  output: done,
  summary: 'The person can come on that day after all',
})

export const moveAlert = endpoint({
  name: 'schedule.move-alert',
  method: 'POST',
  path: '/api/schedule/events/:id/alert',
  need: 'schedule.plan',
  input: z.strictObject({
    id,
    /** One of the three: the members of a duty, the participants of a unit and all below it, a list. */
    dutyId: id.nullable().default(null),
    unitId: id.nullable().default(null),
    personIds: z.array(id).max(2000).default([]),
    dates: z.array(day).min(1).max(60),
    half: half.default('sehari'),
    into: z.enum(['hari-lain', 'susulan']),
    reason,
    letter,
  }),
  output: z.strictObject({
    /** Who was marked; how many of them have a seat in the plan in force on these days. */
    people: whole,
    seated: whole,
    /** The repair that was begun, or null: there is no plan in force, or nobody loses a seat. */
    planId: id.nullable(),
  }),
  summary: 'Pindahkan tim siaga: mark a team on alert and have the plan repaired, in one act',
})

export const deferPeople = endpoint({
  name: 'schedule.defer-people',
  method: 'POST',
  path: '/api/schedule/events/:id/deferred',
  need: 'schedule.plan',
  input: z.strictObject({ id, personIds: z.array(id).min(1).max(2000), reason, letter }),
  output: z.strictObject({ added: whole }),
  summary: 'Send named participants to susulan, with the reason; never oneself',
})

export const undeferPerson = endpoint({
  name: 'schedule.undefer-person',
  method: 'DELETE',
  path: '/api/schedule/events/:id/deferred/:personId',
  need: 'schedule.plan',
  input: z.strictObject({ id, personId: id }),
  output: done,
  summary: 'The participant comes on an ordinary day after all',
})
