// Quality reports and comparisons of answers: what they are made from, and as they are kept with their batch.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { policyById } from '../../standards/store.ts'
import { accommodated } from '../event/batch-store.ts'
import type { FormAnswers } from './form-answers.ts'
import { type Groups, groupsOf } from './groups.ts'
import type { QualityRule } from './quality-report.ts'
import type { Measured } from './quality-work.ts'

/** The runs of a batch. */
export async function runsOf(db: Db, batchId: string): Promise<string[]> {
  const rows = await db.selectFrom('scoring.batchRun').select('runId').where('batchId', '=', batchId).orderBy('runId').execute()
  return rows.map((row) => row.runId)
}

/** The groups of everybody in a batch, by run. */
export async function groupsIn(db: Db, batchId: string): Promise<Map<string, Groups>> {
  const { rows } = await sql<{
    runId: string
    personId: string
    sex: string
    birthDate: string
    assessedOn: string
    education: string | null
    office: string
  }>`
    select r.id as run_id, r.person_id, p.sex, p.birth_date, r.assessed_on, p.education, o.name as office
    from scoring.batch_run x join scoring.run r on r.id = x.run_id join register.person p on p.id = x.person_id
      join register.unit u on u.id = p.unit_id join register.unit o on o.id = u.path[1]
    where x.batch_id = ${batchId}`.execute(db)
  const helped = await accommodated(db, rows)
  return new Map(rows.map((row) => [row.runId, groupsOf({ ...row, accommodated: helped.has(row.runId) })]))
}

/** What the newest policy among the runs of each form says. */
export async function rulesOf(db: Db, forms: readonly FormAnswers[]): Promise<Map<string, QualityRule & { readonly policy: number }>> {
  const found = new Map<string, QualityRule & { readonly policy: number }>()
  for (const { formId, people } of forms) {
    const runIds = people.map((one) => one.runId)
    const { rows } = await sql<{ id: string }>`select p.id from standards.policy p
      where p.id in (select policy_id from scoring.run where id = any(${runIds}::uuid[])) order by p.version desc limit 1`.execute(db)
    if (!rows[0]) continue
    const { values, version } = await policyById(db, rows[0].id)
    found.set(formId, {
      policy: version,
      z: Number(values['near-line.z']),
      leastPeople: values['quality.least-people'],
      leastGroup: values['fairness.least-group'],
      ceiling: Number(values['ceiling.percent']),
    })
  }
  return found
}

/** How many people have had each item of a form before them until now, on whatever form; by form and code. */
export async function exposureOf(db: Db, formIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ formId: string; code: string; people: number }>`
    with seen as (select form_id, count(*)::int as people from sittings.sitting where started_at is not null group by form_id)
    select f.form_id, i.code, coalesce(sum(s.people), 0)::int as people
    from instruments.form_item f join instruments.item i on i.id = f.item_id join instruments.form_item o on o.item_id = f.item_id
      left join seen s on s.form_id = o.form_id
    where f.form_id = any(${[...formIds]}::uuid[]) group by f.form_id, i.code`.execute(db)
  return new Map(rows.map((row) => [`${row.formId} ${row.code}`, row.people]))
}

/** Six digits say all that such figures can say. */
const short = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value)

/** Keeps what was measured of a batch; what is kept already stands. */
export async function appendMeasured(
  tx: Db,
  of: { batchId: string; measured: readonly Measured[]; rules: ReadonlyMap<string, QualityRule>; now: Date },
): Promise<void> {
  const { batchId, now: computedAt } = of
  const exposure = await exposureOf(
    tx,
    of.measured.map((one) => one.formId),
  )
  for (const { formId, report, weak, unequal, similarity } of of.measured) {
    const items = report.items.map((item) => ({ ...item, exposed: exposure.get(`${formId} ${item.code}`) ?? item.papers }))
    const written = JSON.stringify({ ...report, items, rule: of.rules.get(formId) }, short)
    await tx
      .insertInto('scoring.quality')
      .values({ batchId, formId, report: written, weak, unequal, computedAt })
      .onConflict((at) => at.doNothing())
      .execute()
    const { people, pairs } = similarity
    await tx
      .insertInto('scoring.similarity')
      .values({ batchId, formId, people, pairs, found: JSON.stringify(similarity.found, short), computedAt })
      .onConflict((at) => at.doNothing())
      .execute()
  }
}

/** Whether a batch was measured. */
export async function isMeasured(db: Db, batchId: string): Promise<boolean> {
  return (await db.selectFrom('scoring.quality').select('formId').where('batchId', '=', batchId).limit(1).executeTakeFirst()) !== undefined
}
