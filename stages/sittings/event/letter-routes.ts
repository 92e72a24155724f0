// Letters of an event: what is needed is computed from team, list, plan and assignments as they stand; made in
// one act. The calls are those of schedule/letter-api.ts; they are answered here, where it is known who proctors
// which room.
import { localDate } from '../../../kit/clock.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { type Context, noOne, type Route, serve } from '../../../server/serve.ts'
import type { LetterRefusal } from '../../documents/letter-api.ts'
import { livingLetters, makeLetters } from '../../documents/letter-store.ts'
import { letterEvent, letterTeam } from '../../events/letter-store.ts'
import { eventLetters, type LettersDue } from '../../events/letters.ts'
import * as api from '../../schedule/letter-api.ts'
import { kindStanding, lettersPartOf } from '../../schedule/letter-standing.ts'
import { letterPeople, letterPlaces } from '../../schedule/letter-store.ts'
import { placeWords, seatLetters } from '../../schedule/letters.ts'
import { letterDuties } from './proctor-store.ts'

async function lettersDue(
  { id }: { id: string },
  { tx, now }: Context,
): Promise<{ event: Awaited<ReturnType<typeof letterEvent>>; due: LettersDue[] }> {
  const event = await letterEvent(tx, id)
  const { places, inForce } = await letterPlaces(tx, id)
  const place = placeWords(places)
  const today = localDate(now, event.zone)
  const duties = await letterDuties(tx, id)
  const own = eventLetters(event, await letterTeam(tx, id), { place, today, duties })
  const seats = seatLetters(event, await letterPeople(tx, id), { place, inForce })
  const order = [
    'keputusan-tim',
    'permintaan-personel',
    'penugasan-peserta',
    'pemberitahuan-jadwal',
    'surat-tugas-pengawas',
    'panggilan-susulan',
    'nota-laporan',
  ]
  return { event, due: [...own, ...seats].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)) }
}

async function standings(input: { id: string }, ctx: Context) {
  const { event, due } = await lettersDue(input, ctx)
  const letters = (await livingLetters(ctx.tx, `event:${input.id}`)).map((one) => ({ ...one, received: one.receivedAt !== null }))
  return { event, kinds: due.map((one) => kindStanding(one, letters)) }
}

const refuse = (code: LetterRefusal) => new Refusal(code, {}, 409)

/** Whole-agency acts: a letter of an event is about many. */
const wholeEvent = async () => ({ subjects: [], unitPath: [], object: undefined })

export const letterRoutes: readonly Route[] = [
  serve(api.letterPlan)
    .about(noOne)
    .by(async (input, ctx) => {
      const { event, kinds } = await standings(input, ctx)
      return { title: event.title, state: event.state, kinds }
    }),
  serve(api.makeLetters)
    .about(wholeEvent)
    .by(async ({ id, kind, parts, replace }, ctx) => {
      const { due } = await lettersDue({ id }, ctx)
      const wanted = due.find((one) => one.kind === kind)
      if (wanted?.hindrance) throw refuse(`documents.hindered-${wanted.hindrance}`)
      const drafts = wanted?.drafts.filter((one) => parts === null || parts.includes(one.part)) ?? []
      if (drafts.length === 0) throw refuse('documents.nothing-to-make')
      return makeLetters(ctx, drafts, { replace })
    }),
  serve(api.lettersPart)
    .about(noOne)
    .by(async (input, ctx) => ({ surat: lettersPartOf(input.id, (await standings(input, ctx)).kinds) })),
]
