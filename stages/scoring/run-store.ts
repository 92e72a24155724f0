// Reading runs for people: the last run of each sitting as a list, one run with all it was made of.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { Refusal } from '../../kit/refusal.ts'
import { policyById } from '../standards/store.ts'
import type { ScoringRefusal } from './api.ts'
import { mayShow } from './may-show.ts'
import { marginsOf } from './quality/precision-store.ts'
import type { RunRow, RunWhole } from './run-reply.ts'
import { trialOfRun } from './trial.ts'

const columns = sql`r.id, r.sitting_id, r.number, (select count(*)::int from scoring.run n where n.sitting_id = r.sitting_id) as runs,
  jsonb_build_object('id', p.id, 'nip', p.nip, 'name', p.name, 'frontTitle', p.front_title, 'backTitle', p.back_title,
    'unitId', u.id, 'unitName', u.name) as person, u.path as unit_path, s.title as session_title, r.assessed_on,
  (r.inputs #>> '{sitting,simulated}')::boolean as simulated, r.purpose, r.standing, r.class, r.instrument_status, r.complete,
  s.event_id is not null and not exists (select from scoring.recorded where run_id = r.id) as awaiting, r.achieved, r.required, r.category, r.inputs #>> '{policy,displayCap}' as display_cap, r.scored_at,
  (select recorded_at from scoring.recorded where run_id = r.id) as recorded_at`

const tables = sql`from scoring.run r join register.person p on p.id = r.person_id join register.unit u on u.id = p.unit_id
  join sittings.sitting t on t.id = r.sitting_id join sittings.session s on s.id = t.session_id`

export type RunFilter = {
  readonly search?: string | undefined
  readonly sessionId?: string | undefined
  readonly personId?: string | undefined
  readonly class?: string | undefined
  readonly offset: number
  readonly limit: number
}

/**
 * The last run of each sitting by unit and name, never by result; only within `reach`, and without the
 * reader's own: nobody reads the own case by a role.
 */
export async function lastRuns(
  db: Db,
  filter: RunFilter,
  reader: { reach: 'all' | readonly string[]; personId: string | null },
): Promise<{ runs: RunRow[]; total: number }> {
  const text = filter.search ? `%${filter.search.replace(/[\\%_]/g, '\\$&')}%` : null
  const digits = filter.search?.replace(/\s/g, '') ?? null
  const where = sql`where r.number = (select max(n.number) from scoring.run n where n.sitting_id = r.sitting_id)
    and (${reader.reach === 'all'} or u.path && ${reader.reach === 'all' ? [] : [...reader.reach]}::uuid[])
    and p.id is distinct from ${reader.personId}::uuid
    and (${filter.sessionId ?? null}::uuid is null or s.id = ${filter.sessionId ?? null}::uuid)
    and (${filter.personId ?? null}::uuid is null or p.id = ${filter.personId ?? null}::uuid)
    and (${filter.class ?? null}::text is null or r.class = ${filter.class ?? null})
    and (${text}::text is null or p.name ilike ${text} or starts_with(p.nip, ${digits}))`
  const { rows: counted } = await sql<{ total: number }>`select count(*)::int as total ${tables} ${where}`.execute(db)
  const { rows } = await sql<RunRow>`select ${columns} ${tables} ${where}
    order by u.name collate "id-x-icu", p.name collate "id-x-icu", r.assessed_on, r.id
    offset ${filter.offset} limit ${filter.limit}`.execute(db)
  return { runs: rows, total: counted[0]?.total ?? 0 }
}

/** One run with everything it was made of. @throws Refusal scoring.no-run */
export async function runById(db: Db, id: string): Promise<RunWhole> {
  const { rows } = await sql<Omit<RunWhole, 'margin' | 'trial'>>`
    select ${columns}, r.inputs, encode(r.inputs_hash, 'hex') as inputs_hash, r.code_version,
      (select jsonb_agg(jsonb_build_object('key', c.competency_key, 'name', k.name, 'nameEn', k.name_en, 'cluster', k.cluster,
          'onForm', c.on_form, 'administered', c.administered, 'answered', c.answered, 'level', c.level, 'required', c.required,
          'mastery', c.mastery) order by c.position)
        from scoring.run_competency c join standards.standard d on d.id = r.standard_id
          join standards.competency k on k.dictionary_id = d.dictionary_id and k.key = c.competency_key
        where c.run_id = r.id) as competencies,
      (select coalesce(jsonb_agg(jsonb_build_object('key', a.aspect_key, 'onForm', a.on_form, 'administered', a.administered,
          'answered', a.answered, 'correct', a.correct, 'rating', a.rating, 'mastery', case when a.denominator is not null
            then jsonb_build_object('numerator', a.numerator, 'denominator', a.denominator) end) order by a.aspect_key), '[]')
        from scoring.run_aspect a where a.run_id = r.id) as aspects,
      (select jsonb_build_object('id', id, 'version', version, 'title', title) from standards.policy where id = r.policy_id) as policy,
      (select jsonb_build_object('id', id, 'version', version, 'class', class, 'basis', basis, 'confirmed', confirmed)
        from standards.standard where id = r.standard_id) as standard,
      jsonb_build_object('id', f.id, 'code', f.code, 'version', f.version, 'title', f.title, 'example', f.example) as form,
      jsonb_build_object('id', i.id, 'name', i.name, 'evidence', coalesce((select evidence from instruments.status
        where instrument_id = i.id and version = (r.inputs #>> '{instrument,statusVersion}')::int), '')) as instrument,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'number', o.number, 'codeVersion', o.code_version,
          'scoredAt', to_char(o.scored_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by o.number desc), '[]')
        from scoring.run o where o.sitting_id = r.sitting_id and o.id <> r.id) as others
    ${tables} join instruments.form f on f.id = t.form_id join instruments.instrument i on i.id = f.instrument_id
    where r.id = ${id}`.execute(db)
  const run = rows[0]
  if (!run) throw new Refusal('scoring.no-run' satisfies ScoringRefusal, { id }, 404)
  // its years were over: what stays is that it was, and the hash of what it was made from
  if ('destroyed' in run.inputs && run.competencies === null) throw new Refusal('scoring.destroyed' satisfies ScoringRefusal, {}, 404)
  const policy = mayShow(run.instrumentStatus) ? null : await policyById(db, run.policy.id)
  const trial = policy && trialOfRun(run.inputs, policy.values['near-line.z'])
  return { ...run, margin: (await marginsOf(db, [id])).get(id) ?? null, trial }
}

/** Whom a sitting is about, for rights. @throws Refusal scoring.no-sitting */
export async function concernOfSitting(db: Db, sittingId: string): Promise<{ personId: string; unitPath: string[] }> {
  const row = await db
    .selectFrom('sittings.sitting as t')
    .innerJoin('register.person as p', 'p.id', 't.personId')
    .innerJoin('register.unit as u', 'u.id', 'p.unitId')
    .select(['t.personId', 'u.path as unitPath'])
    .where('t.id', '=', sittingId)
    .executeTakeFirst()
  if (!row) throw new Refusal('scoring.no-sitting' satisfies ScoringRefusal, { id: sittingId }, 404)
  return row
}
