// Everything that is decided about an event is decided on the same facts, gathered here once: what it names,
// its standing, its totals against its list, what hinders publishing, whether it adds up.

import type { Db } from '../../database/db.ts'
import { localDate } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { installationKind } from '../access/store.ts'
import { agreementOf } from './agreement/store.ts'
import type { EventsRefusal } from './api.ts'
import { namedBy } from './choice-store.ts'
import { closingHindrances, identitiesOf } from './closing.ts'
import { figuresOf } from './closing-store.ts'
import { eventCounts, groupCounts } from './list/store.ts'
import { declaredOf, latestSettlement, teamOf } from './plan-store.ts'
import { compare, figuresText, settlementState } from './reconciliation.ts'
import { type Standing, standingOf } from './standing.ts'
import { publishingHindrances } from './state.ts'
import { type EventRow, eventById } from './store.ts'

/** Totals against the list, and where their settlement stands. */
export async function totalsOf(db: Db, eventId: string, listed: Awaited<ReturnType<typeof eventCounts>>['shown']) {
  const sources = await declaredOf(db, eventId)
  const comparison = compare(sources, groupCounts(listed.byGroup))
  const figures = figuresText(sources, groupCounts(listed.byGroup))
  const settlement = await latestSettlement(db, eventId)
  return { comparison, figures, settlement, state: settlementState(comparison, figures, settlement ?? null) }
}

/** The facts of an event. */
export async function factsOf(db: Db, event: EventRow) {
  const named = await namedBy(db, event)
  const counts = await eventCounts(db, event.id)
  const totals = await totalsOf(db, event.id, counts.shown)
  const team = await teamOf(db, event.id)
  const hindrances = publishingHindrances({
    ...event,
    instrument: named.instrument,
    realInstallation: (await installationKind(db)) === 'nyata',
    roles: team.filter((member) => member.endedAt === null).map((member) => member.role),
    listed: counts.shown.listed,
    totals: totals.state,
    agreement: (await agreementOf(db, event)).hindrances,
  })
  return { event, named, counts, totals, team, standing: await standingNow(db, event, counts.classes, named), hindrances }
}
export type EventFacts = Awaited<ReturnType<typeof factsOf>>

/** The standing that was fixed at publishing, else the one that would follow now. */
async function standingNow(
  db: Db,
  event: EventRow,
  classes: readonly string[],
  known?: Awaited<ReturnType<typeof namedBy>>,
): Promise<Standing> {
  const basis = event.standingBasis as Pick<Standing, 'grounds'> | null
  if (event.standing && basis) return { standing: event.standing, grounds: basis.grounds }
  const { provider, accreditation, instrument, revokedOn } = known ?? (await namedBy(db, event))
  return standingOf({ ...event, classes, provider, accreditation: accreditation && { ...accreditation, revokedOn }, instrument })
}

/**
 * After a change of days or people: a standing that was published keeps its grounds, so days beyond the
 * accreditation or classes that it does not cover are refused. @throws Refusal events.standing-lost
 */
export async function keepStanding(db: Db, eventId: string): Promise<void> {
  const event = await eventById(db, eventId)
  if (event.standing !== 'hasil-penilaian') return
  const { accreditation } = await namedBy(db, event)
  const { classes } = await eventCounts(db, eventId)
  // what was taken back or withdrawn later is not this change's doing
  const facts = { ...event, mode: 'di-tempat-lain' as const, classes, provider: { name: '' }, instrument: null }
  const { grounds } = standingOf({ ...facts, accreditation: accreditation && { ...accreditation, revokedOn: null } })
  const lost = grounds.find((ground) => !ground.holds)
  if (!lost) return
  const { missing } = lost.data
  const data = { ground: lost.code, classes: Array.isArray(missing) ? missing : [] }
  throw new Refusal('events.standing-lost' satisfies EventsRefusal, data, 409)
}

/** Whether the event adds up, and what hinders closing. */
export async function closingOf(db: Db, event: EventRow) {
  const { figures, known, countedAt } = await figuresOf(db, event)
  const identities = identitiesOf(figures, known, event.mode)
  const hindrances = [...(event.state === 'berjalan' ? [] : ['state']), ...closingHindrances(identities)]
  return { identities, countedAt, hindrances }
}

/** The calendar day in the event's zone. */
export const todayIn = (event: Pick<EventRow, 'zone'>, now: Date): string => localDate(now, event.zone)
