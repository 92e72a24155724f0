// The map of a filter, loaded and judged under the policy of today.

import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { Actor } from '../../kit/permission.ts'
import { Refusal } from '../../kit/refusal.ts'
import { openObjections } from '../objections/store.ts'
import { todayOf } from '../register/assessments/store.ts'
import { aspectsInForce } from '../scoring/aspect-store.ts'
import { marginsOf } from '../scoring/quality/precision-store.ts'
import { jobClasses } from '../standards/class.ts'
import { type PolicySnapshot, policyAt } from '../standards/store.ts'
import type { MapFilter, MapHead, TalentRefusal } from './api.ts'
import { type MapRules, mapOf } from './map.ts'
import { classCounts, eventsToMap, gradeYears, ownCases, type PersonFacts, type Population, peopleToMap } from './map-store.ts'
import type { Demand } from './missing.ts'
import { figuresOf, fromSource } from './shown.ts'
import { latestDecisions } from './snapshot-store.ts'

type Reader = { readonly tx: Db; readonly now: Date; readonly actor: Actor; readonly reach: 'all' | readonly string[] }

export const personOf = (actor: Actor): string | null => (actor.kind === 'account' ? actor.personId : null)

/** What of a policy set decides the map. */
export function rulesOf({ values }: Pick<PolicySnapshot, 'values'>): MapRules & Pick<Demand, 'standing'> {
  return {
    cuts: values['potential.cuts'],
    cap: values['jpm.display-cap'],
    axis: values['performance.axis'],
    separation: values['talent.separation-percent'],
    standing: values['validity.standing'],
  }
}

/** Everybody of a population on the map or on the list of those who are not. */
export async function judged(db: Db, of: Population, rules: MapRules & Pick<Demand, 'standing'>) {
  const people = await peopleToMap(db, of)
  const runs = people.flatMap((one) => (one.result ? [one.result.runId] : []))
  return mapOf<PersonFacts>(people, { ...rules, year: of.year, today: of.today }, await marginsOf(db, runs))
}

/** The year that is shown when none is asked for: the latest with grades, else the one before `today`. */
export const usualYear = (years: readonly number[], today: string): number => years[0] ?? Number(today.slice(0, 4)) - 1

/** The class that is shown when none is asked for: the one with most results, else with most people. */
function usualClass(classes: readonly { class: string; people: number; results: number }[]): string {
  const most = [...classes].sort((a, b) => b.results - a.results || b.people - a.people)[0]
  return most?.class ?? 'pengawas'
}

const orderOf = (name: string) => {
  const at = jobClasses.findIndex((one) => one.class === name)
  return at < 0 ? jobClasses.length : at
}

/** The map of a filter with its head. @throws Refusal talent.no-event */
export async function loadMap({ tx, now, actor, reach }: Reader, filter: MapFilter) {
  const today = await todayOf({ tx, now })
  const policy = await policyAt(tx, today)
  const rules = rulesOf(policy)
  const [years, events] = [await gradeYears(tx), await eventsToMap(tx)]
  const event = filter.eventId ? await eventOf(tx, filter.eventId) : null
  const year = filter.year ?? usualYear(years, today)
  const scope = { unitId: filter.unitId, eventId: filter.eventId, year, today, standing: rules.standing, reach, reader: personOf(actor) }
  const classes = (await classCounts(tx, scope)).sort((a, b) => orderOf(a.class) - orderOf(b.class))
  const jobClass = filter.class ?? usualClass(classes)
  const population: Population = { ...scope, class: jobClass === 'semua' ? undefined : jobClass }
  const all = await judged(tx, population, rules)
  const found = {
    mapped: all.mapped.filter(({ person, place }) => fromSource(filter.source, place.box, person.simata)),
    unmapped: all.unmapped.filter(({ person }) => fromSource(filter.source, null, person.simata)),
  }
  const ids = found.mapped.map((one) => one.person.id)
  const known = await aspectsInForce(tx, ids, today)
  const aspects = new Map([...known].map(([id, list]) => [id, list.map((one) => one.key)]))
  const head: MapHead = {
    ...{ today, year, years, class: jobClass, classes, event, events, policy: policyShown(policy) },
    ...figuresOf(found, { separation: rules.separation, wished: policy.values['potential.measured'].length, aspects }),
    leftOut: await ownCases(tx, population),
    ...(await latestDecisions(tx)),
  }
  const objections = await openObjections(tx, ids)
  return { head, ...found, objections, policy }
}

function policyShown({ id, version, title, values, rows }: PolicySnapshot): MapHead['policy'] {
  return {
    ...{ id, version, title, cuts: values['potential.cuts'], cap: values['jpm.display-cap'] },
    cutsConfirmed: rows.find((row) => row.key === 'potential.cuts')?.confirmed ?? false,
    ...{ separation: values['talent.separation-percent'], nearZ: values['near-line.z'] },
  }
}

async function eventOf(db: Db, id: string): Promise<{ id: string; title: string }> {
  const { rows } = await sql<{ id: string; title: string }>`select id, title from events.event where id = ${id}`.execute(db)
  const [found] = rows
  if (!found) throw new Refusal('talent.no-event' satisfies TalentRefusal, {}, 404)
  return found
}
