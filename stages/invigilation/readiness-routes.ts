// Machines that are looked at before the day, by whoever stands at them: nobody signs in, so nothing of
// a person is taken, and only results of a room that is still to come.

import { notify } from '../../database/live.ts'
import { Refusal } from '../../kit/refusal.ts'
import { noOne, type Route, serve } from '../../server/serve.ts'
import * as api from './api.ts'
import { readinessCodeOf, readReadinessCode } from './readiness-code.ts'
import * as store from './readiness-store.ts'

const refuse = (code: api.InvigilationRefusal, data: Refusal['data'], status: Refusal['status']) => new Refusal(code, data, status)

const reportReadiness = serve(api.reportReadiness)
  .about(noOne)
  .by(async (input, ctx) => {
    const typed = readReadinessCode(input.roomCode)
    const room = (await store.roomsToCome(ctx.tx, ctx.now)).find((one) => readinessCodeOf(one.id) === typed)
    if (!room) throw refuse('invigilation.readiness-code', {}, 404)
    const most = store.mostSeats(room.enrolled)
    if (input.seat > most) throw refuse('invigilation.readiness-seat', { most }, 422)
    // by room, not by address: a whole venue has one
    if ((await store.recentReports(ctx.tx, room.id, ctx.now)) >= 4 * most)
      throw refuse('invigilation.readiness-wait', { minutes: store.recentMinutes }, 429)
    const ok = input.checks.every((check) => check.ok)
    const code = await store.appendReadiness(ctx.tx, { sessionId: room.id, seat: input.seat, ok, checks: input.checks, at: ctx.now })
    await notify(ctx.tx, room.id, 'readiness')
    return { code, ok, room: `${room.venue}, ${room.room}` }
  })

export const readinessRoutes: readonly Route[] = [reportReadiness]
