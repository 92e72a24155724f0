// Which aspects of potential are known of people on a day, for the report and for the map.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { policyAt } from '../standards/store.ts'
import type { AspectKey } from './aspect.ts'

export type KnownAspect = { readonly key: AspectKey; readonly rating: number; readonly runId: string; readonly assessedOn: string }

/**
 * The last rating of each aspect of each person on the local date `on`: of a validated instrument, not older than
 * results hold (validity.years), and of an event only once it is recorded. Who is not in the map has none.
 */
export async function aspectsInForce(db: Db, personIds: readonly string[], on: string): Promise<Map<string, KnownAspect[]>> {
  const years = (await policyAt(db, on)).values['validity.years']
  const { rows } = await sql<KnownAspect & { personId: string }>`
    select distinct on (r.person_id, a.aspect_key) r.person_id, a.aspect_key as key, a.rating, r.id as run_id, r.assessed_on
    from scoring.run_aspect a join scoring.run r on r.id = a.run_id
      join sittings.sitting t on t.id = r.sitting_id join sittings.session s on s.id = t.session_id
    where r.person_id = any(${[...personIds]}::uuid[]) and a.rating is not null and r.instrument_status = 'tervalidasi-internal'
      and r.assessed_on <= ${on}::date and r.assessed_on + make_interval(years => ${years}) > ${on}::date
      and r.number = (select max(number) from scoring.run where sitting_id = r.sitting_id)
      and (s.event_id is null or exists (select from scoring.recorded where run_id = r.id))
    order by r.person_id, a.aspect_key, r.assessed_on desc, r.id desc`.execute(db)
  const found = new Map<string, KnownAspect[]>()
  for (const { personId, ...aspect } of rows) found.set(personId, [...(found.get(personId) ?? []), aspect])
  return found
}
