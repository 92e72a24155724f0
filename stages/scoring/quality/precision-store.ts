// How exact the results of a batch are, kept with it; and what others ask of it.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { atLeast, decimal, fraction } from '../../../kit/rounding.ts'
import type { PolicyValues } from '../../standards/policy-rule.ts'
import { policyById } from '../../standards/store.ts'
import type { Precision } from './precision.ts'

/** Keeps the precision of a new batch. */
export async function appendPrecision(tx: Db, batchId: string, rows: readonly Precision[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('scoring.precision')
      .values(rows.map((row) => ({ batchId, ...row })))
      .execute()
}

/**
 * Half width of the error interval of the JPM of each run (near-line.z × SEM) in percentage points, decimal text,
 * as its last batch has it; null where none is known.
 */
export async function marginsOf(db: Db, runIds: readonly string[]): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>(runIds.map((id) => [id, null]))
  const { rows } = await sql<{ runId: string; margin: string | null }>`
    select distinct on (x.run_id) x.run_id, p.margin
    from scoring.batch_run x join scoring.batch b on b.id = x.batch_id join scoring.run r on r.id = x.run_id
      left join scoring.precision p on p.batch_id = b.id and p.form_id = (r.inputs #>> '{form,id}')::uuid and p.required = r.required
    where x.run_id = any(${[...runIds]}::uuid[]) order by x.run_id, b.number desc`.execute(db)
  for (const { runId, margin } of rows) found.set(runId, margin)
  return found
}

export type Ceiling = {
  readonly class: string
  /** People of the class with a JPM that may be shown. */
  readonly n: number
  /** Of them: every competency at or above its standard. */
  readonly atStandard: number
  /** Whether the share is above `ceiling.percent`, of `minimum-cell` people or more: the standard does not tell these people apart. */
  readonly above: boolean
}

/** Share at the ceiling per class in the last batch of an event; empty without one, and without instruments in trial. */
export async function ceilingsOf(db: Db, eventId: string): Promise<Ceiling[]> {
  const { rows } = await sql<{ class: string; n: number; atStandard: number; policyId: string }>`
    select r.class, count(*)::int as n, count(*) filter (where c.reached)::int as at_standard,
      (array_agg(r.policy_id order by o.version desc))[1] as policy_id
    from scoring.batch b join scoring.batch_run x on x.batch_id = b.id join scoring.run r on r.id = x.run_id
      join standards.policy o on o.id = r.policy_id
      cross join lateral (select bool_and(level >= required * 100) as reached from scoring.run_competency where run_id = r.id) c
    where b.event_id = ${eventId} and b.number = (select max(number) from scoring.batch where event_id = b.event_id)
      and r.achieved is not null and r.instrument_status <> 'uji-coba'
    group by r.class order by r.class`.execute(db)
  const rules = new Map<string, PolicyValues>()
  for (const { policyId } of rows) if (!rules.has(policyId)) rules.set(policyId, (await policyById(db, policyId)).values)
  return rows.map(({ policyId, ...row }) => ({ ...row, above: isAbove(row, rules.get(policyId) as PolicyValues) }))
}

/** Of a handful of people a share says nothing. */
const isAbove = ({ n, atStandard }: { n: number; atStandard: number }, rule: PolicyValues) =>
  n >= rule['minimum-cell'] && !atLeast(decimal(rule['ceiling.percent']), fraction(atStandard * 100, n))
