// The days of the event one after the other, who could not come, susulan, and the event's closing.
import * as events from '../../../stages/events/api.ts'
import * as decisions from '../../../stages/events/decision-api.ts'
import * as eventDay from '../../../stages/invigilation/event/event-day-api.ts'
import * as papers from '../../../stages/invigilation/papers/paper-api.ts'
import * as eventSittings from '../../../stages/sittings/event/event-api.ts'
import { patience, until } from '../http.ts'
import type { Line } from '../table.ts'
import { type Held, holdSession, type Roll } from './day.ts'
import { giveCards, made } from './papers.ts'
import { planMakeup } from './schedule.ts'
import type { World } from './world.ts'

export type Event = {
  readonly id: string
  readonly roll: Roll
  readonly pins: Map<string, string>
  /** Names of the venues, in the order of their Pengawas Ruang. */
  readonly venues: readonly string[]
}

const signer = { office: 'Ketua Panitia', name: 'Contoh Panitia' }

/** Holds every session of these days. In the last of the second day the third room (or the last) has no server. */
export async function holdDays(world: World, event: Event, days: readonly string[], withoutServer: boolean): Promise<Held[]> {
  const held: Held[] = []
  for (const [at, date] of days.entries()) {
    const { sessions } = await (await world.as('panitia')).call(eventSittings.showEventSittings, { id: event.id })
    const today = [
      ...Map.groupBy(
        sessions.filter((one) => one.date === date && one.state === 'disiapkan'),
        (one) => one.starts,
      ),
    ]
    for (const [nth, [starts, rooms]] of today.entries()) {
      const aloneIn = withoutServer && at === 1 && nth === today.length - 1 ? Math.min(2, world.scale.rooms - 1) : null
      held.push(await world.watch.time(`${date} ${starts}: ${rooms.length} ruang`, () => holdSession(world, rooms, { ...event, aloneIn })))
    }
    await (await world.as('panitia')).call(papers.printDayRecord, { id: event.id, date, signers: [signer] })
  }
  return held
}

/** Decides for everybody who did not come, plans susulan, holds it. Who gave no reason is not called again. */
export async function holdMakeup(world: World, event: Event): Promise<{ held: Held[]; called: number; not: number }> {
  const panitia = await world.as('panitia')
  const { absences } = await panitia.call(eventDay.showEventDay, { id: event.id })
  const [again, not] = [
    absences.filter((one) => one.kind !== 'tanpa-keterangan'),
    absences.filter((one) => one.kind === 'tanpa-keterangan'),
  ]
  const decide = (of: typeof absences, more: { decision: 'susulan' | 'tidak-susulan'; reason: string; deadline?: string }) =>
    of.length > 0 ? panitia.call(eventDay.decideAbsences, { id: event.id, sittingIds: of.map((one) => one.sittingId), ...more }) : null
  await decide(again, { decision: 'susulan', reason: 'Berhalangan dengan keterangan', deadline: world.scale.makeupDay })
  await decide(not, { decision: 'tidak-susulan', reason: 'Tanpa keterangan; diserahkan kepada atasan' })
  await planMakeup(world, event.id)
  await made(world, event.id)
  await giveCards(world, event.id, event)
  const roll = new Map([...event.roll].map(([nip, one]) => [nip, { ...one, lot: 'biasa' as const }]))
  const held = await holdDays(world, { ...event, roll }, [world.scale.makeupDay], false)
  return { held, called: again.length, not: not.length }
}

/** Counts, and closes the event by two persons; the house refuses while anything does not add up. */
export async function closeEvent(world: World, id: string): Promise<void> {
  const panitia = await world.as('panitia')
  await panitia.call(eventDay.countEvent, { id })
  await until(
    () => panitia.call(events.showEvent, { id }),
    ({ event }) => event.state === 'berjalan',
    patience,
  )
  const { requestId } = await panitia.call(decisions.askFor, { id, act: 'tutup' })
  await (await world.as('kepala-bkpsdm')).call(decisions.decide, { id, requestId, agreed: true })
}

const names: Readonly<Record<string, string>> = {
  'data-pegawai': 'register',
  ditugaskan: 'ditugaskan',
  'mendapat-kursi': 'mendapat kursi',
  'kursi-susulan': 'kursi susulan',
  'tidak-hadir': 'tidak hadir',
  hadir: 'hadir',
  diolah: 'diolah',
  disetujui: 'disetujui',
  dilaporkan: 'dilaporkan',
}

/** The identities of defaults as the house counts them: one line for each that is known, and one for its rows by class and day. */
export async function identityLines(world: World, id: string): Promise<Line[]> {
  const { identities } = await (await world.as('panitia')).call(decisions.closingFigures, { id })
  return identities
    .filter((one) => one.state !== 'unknown')
    .flatMap((one) => {
      const named = (side: (typeof one.left)[number]) => names[side.name] ?? side.name
      const sum = (sides: typeof one.left) => sides.reduce((total, side) => total + (side.value ?? 0), 0)
      const because = one.right.map((side) => `${side.value} ${named(side)}`).join(' + ')
      return [
        { what: `Identitas: ${one.left.map(named).join(' + ')}`, figure: sum(one.left), must: sum(one.right), because },
        ...(one.rows.length > 0
          ? [
              {
                what: '  per jenjang dan hari',
                figure: one.rows.filter((row) => row.holds).length,
                must: one.rows.length,
                because: 'baris cocok',
              },
            ]
          : []),
      ]
    })
}
