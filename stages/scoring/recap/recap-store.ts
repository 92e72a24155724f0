// The present results of an event with what a recap tells of them, by office, unit and name.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { fullName } from '../../../kit/wording.ts'
import { marginsOf } from '../quality/precision-store.ts'
import type { RecapRow } from './recap.ts'

type Row = Omit<RecapRow, 'margin' | 'name'> & {
  readonly name: string
  readonly frontTitle: string | null
  readonly backTitle: string | null
}

/** Rows of the last batch of an event, by office, unit and name; never by result. */
export async function recapRows(db: Db, eventId: string): Promise<RecapRow[]> {
  const { rows } = await sql<Row>`
    select r.id as run_id, r.person_id, p.nip, p.name, p.front_title, p.back_title, r.inputs #>> '{post,positionName}' as position,
      r.inputs #>> '{post,unitName}' as unit, coalesce(o.name, u.name) as office, u.path as unit_path, r.class, r.assessed_on,
      r.instrument_status, k.run_id is not null as recorded,
      exists (select from scoring.withdrawn where sitting_id = r.sitting_id) as withdrawn,
      exists (select from scoring.hold where sitting_id = r.sitting_id and released_at is null and object like 'objection:%') as objected, r.achieved, r.required, r.category, r.purpose,
      r.inputs #> '{policy,cutOffs}' as cut_offs, (r.inputs #>> '{policy,version}')::int as policy_version,
      (r.inputs #>> '{standard,version}')::int as standard_version, r.standing,
      (select jsonb_agg(jsonb_build_object('key', c.competency_key, 'level', c.level, 'required', c.required) order by c.position)
        from scoring.run_competency c where c.run_id = r.id) as levels
    from scoring.batch b join scoring.batch_run x on x.batch_id = b.id join scoring.run r on r.id = x.run_id
      join register.person p on p.id = r.person_id join register.unit u on u.id = p.unit_id
      left join register.unit o on o.id = u.path[array_length(u.path, 1)] left join scoring.recorded k on k.run_id = r.id
    where b.event_id = ${eventId} and b.number = (select max(number) from scoring.batch where event_id = b.event_id)
    order by coalesce(o.name, u.name) collate "id-x-icu", u.name collate "id-x-icu", p.name collate "id-x-icu", r.id`.execute(db)
  const margins = await marginsOf(
    db,
    rows.map((row) => row.runId),
  )
  return rows.map(({ name, frontTitle, backTitle, ...row }) => ({
    ...row,
    name: fullName({ name, frontTitle, backTitle }),
    levels: row.levels ?? [],
    margin: margins.get(row.runId) ?? null,
  }))
}

/** Events that have a batch of results, the latest first. */
export async function recapEvents(db: Db) {
  const { rows } = await sql<{
    id: string
    title: string
    startsOn: string
    standing: RecapRow['standing']
    total: number
    recorded: number
  }>`
    select e.id, e.title, e.starts_on, coalesce(e.standing, 'pemetaan-internal') as standing, count(*)::int as total, count(k.run_id)::int as recorded
    from scoring.batch b join events.event e on e.id = b.event_id join scoring.batch_run x on x.batch_id = b.id
      left join scoring.recorded k on k.run_id = x.run_id
    where b.number = (select max(number) from scoring.batch where event_id = b.event_id)
    group by e.id order by e.starts_on desc, e.id desc limit 50`.execute(db)
  return rows
}
