// Venues, rooms, holidays and times of rest: the agency's, not an event's.
import { Refusal } from '../../kit/refusal.ts'
import { inList, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import type { ScheduleRefusal } from './api.ts'
import * as api from './place-api.ts'
import * as store from './place-store.ts'

/** About the agency as a whole: no grant for a unit alone reaches it. */
async function wholeAgency() {
  return { subjects: [], unitPath: [], object: undefined }
}

export const placeRoutes: readonly Route[] = [
  serve(api.listVenues)
    .about(inList)
    .by(async (_, { tx }) => ({ venues: await store.venues(tx) })),
  serve(api.createVenue)
    .about(wholeAgency)
    .by(async (input, ctx) => {
      const id = await store.appendVenue(ctx.tx, input, ctx.now)
      await record(ctx, 'schedule.venue-created', { object: `venue:${id}` })
      return { id }
    }),
  serve(api.updateVenue)
    .about(wholeAgency)
    .by(async ({ id, ...fields }, ctx) => {
      await store.updateVenue(ctx.tx, id, fields)
      await record(ctx, 'schedule.venue-updated', { object: `venue:${id}` })
      return {}
    }),
  serve(api.createRoom)
    .about(wholeAgency)
    .by(async ({ id: venueId, ...fields }, ctx) => {
      const id = await store.appendRoom(ctx.tx, venueId, fields)
      await record(ctx, 'schedule.room-created', { object: `room:${id}`, data: { seats: fields.seats } })
      return { id }
    }),
  serve(api.updateRoom)
    .about(wholeAgency)
    .by(async ({ id, ...fields }, ctx) => {
      await store.updateRoom(ctx.tx, id, fields)
      await record(ctx, 'schedule.room-updated', { object: `room:${id}`, data: { seats: fields.seats, active: fields.active } })
      return {}
    }),
  serve(api.listHolidays)
    .about(inList)
    .by((input, { tx }) => store.holidays(tx, input.year)),
  serve(api.saveHoliday)
    .about(wholeAgency)
    .by(async (input, ctx) => {
      await store.saveHoliday(ctx.tx, input)
      await record(ctx, 'schedule.holiday-saved', {
        object: `holiday:${input.date}`,
        data: { kind: input.kind, confirmed: input.confirmed },
      })
      return {}
    }),
  serve(api.removeHoliday)
    .about(wholeAgency)
    .by(async ({ date }, ctx) => {
      if (!(await store.removeHoliday(ctx.tx, date))) throw new Refusal('schedule.holiday-missing' satisfies ScheduleRefusal, { date }, 404)
      await record(ctx, 'schedule.holiday-removed', { object: `holiday:${date}` })
      return {}
    }),
  serve(api.listQuietTimes)
    .about(inList)
    .by(async (_, { tx }) => ({ quietTimes: await store.quietTimes(tx) })),
  serve(api.createQuietTime)
    .about(wholeAgency)
    .by(async (input, ctx) => {
      const id = await store.appendQuietTime(ctx.tx, input)
      await record(ctx, 'schedule.quiet-time-saved', { object: `quiet-time:${id}` })
      return { id }
    }),
  serve(api.updateQuietTime)
    .about(wholeAgency)
    .by(async ({ id, ...fields }, ctx) => {
      await store.replaceQuietTime(ctx.tx, id, fields)
      await record(ctx, 'schedule.quiet-time-saved', { object: `quiet-time:${id}` })
      return {}
    }),
  serve(api.removeQuietTime)
    .about(wholeAgency)
    .by(async ({ id }, ctx) => {
      await store.replaceQuietTime(ctx.tx, id, null)
      await record(ctx, 'schedule.quiet-time-removed', { object: `quiet-time:${id}` })
      return {}
    }),
]
