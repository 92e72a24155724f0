// The batch of an event: its closed sittings, the facts that flags are made of, how exact its results are, the
// batch as it is kept.
import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { canonical, type Json } from '../../../kit/canonical.ts'
import { roles } from '../../../kit/permission.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { carries } from '../../access/role-permission.ts'
import { accommodationsOf } from '../../register/accommodations/store.ts'
import type { PolicyValues } from '../../standards/policy-rule.ts'
import { policyById } from '../../standards/store.ts'
import type { ScoringRefusal } from '../api.ts'
import { formAnswersOf } from '../quality/answer-store.ts'
import { type PersonFit, personFits } from '../quality/person-fit.ts'
import { type Precision, precisionOf } from '../quality/precision.ts'
import { appendPrecision } from '../quality/precision-store.ts'
import { type Flag, type FlagFacts, flagsOf } from './flags.ts'
import { sampleOf } from './sample.ts'

/** Acts on the results of one event take turns, until the transaction ends. */
export async function lockEvent(tx: Db, eventId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${eventId}, 1818))`.execute(tx)
}

const closed = sql`t.state in ('dikirim', 'waktu-habis')`

/** Closed sittings of an event, in a fixed order. */
export async function closedSittings(db: Db, eventId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select t.id from sittings.sitting t join sittings.session s on s.id = t.session_id
    where s.event_id = ${eventId} and ${closed} order by t.id`.execute(db)
  return rows.map((row) => row.id)
}

type Gathered = Omit<FlagFacts, 'accommodated' | 'margin' | 'fit' | 'rule'> & {
  readonly runId: string
  readonly personId: string
  readonly assessedOn: string
  readonly inputsHash: string
  readonly codeVersion: string
  readonly formId: string
  readonly policyId: string
  readonly policyVersion: number
}

/** The last run of each closed sitting of an event with what its flags are made of. */
async function gathered(db: Db, eventId: string): Promise<Gathered[]> {
  const approvers = roles.filter((role) => carries(role, 'results.approve') || carries(role, 'results.accept'))
  const { rows } = await sql<Gathered>`
    with present as (select distinct on (r.sitting_id) r.*, t.session_id, t.started_at, t.server_less or s.server_less_at is not null as no_server
      from scoring.run r join sittings.sitting t on t.id = r.sitting_id join sittings.session s on s.id = t.session_id
      where s.event_id = ${eventId} and ${closed} order by r.sitting_id, r.number desc)
    select r.id as run_id, r.person_id, r.assessed_on, encode(r.inputs_hash, 'hex') as inputs_hash, r.code_version,
      (r.inputs #>> '{form,id}')::uuid as form_id, r.policy_id, (r.inputs #>> '{policy,version}')::int as policy_version, r.achieved, r.required, r.inputs #> '{policy,cutOffs}' as cut_offs,
      c.without_level, c.answered, e.seconds, r.no_server as server_less, i.seat_incidents, i.room_incidents, l.late_answers, p.earlier,
      exists (select from access.account a join access.role_grant g on g.account_id = a.id
        where a.person_id = r.person_id and a.closed_at is null and g.revoked_at is null and g.role = any(${approvers}::text[])) as approver
    from present r
      cross join lateral (select count(*) filter (where level is null)::int as without_level, sum(answered)::int as answered
        from scoring.run_competency where run_id = r.id) c
      cross join lateral (select extract(epoch from max(clicked_at) - r.started_at)::int as seconds from sittings.answer where sitting_id = r.sitting_id) e
      cross join lateral (select count(*) filter (where sitting_id = r.sitting_id)::int as seat_incidents,
        count(*) filter (where sitting_id is null)::int as room_incidents from invigilation.incident where session_id = r.session_id) i
      cross join lateral (select count(*)::int as late_answers from sittings.late_answer where sitting_id = r.sitting_id and received_at <=
        (select max(asked_at) from sittings.admission where sitting_id = r.sitting_id and admitted)) l
      left join lateral (select jsonb_build_object('achieved', o.achieved, 'required', o.required, 'on', o.assessed_on) as earlier
        from scoring.recorded k join scoring.run o on o.id = k.run_id
        where o.person_id = r.person_id and o.class = r.class and o.sitting_id <> r.sitting_id and o.assessed_on < r.assessed_on and o.achieved is not null
        order by o.assessed_on desc, o.number desc limit 1) p on true
    order by r.id`.execute(db)
  return rows
}

/** The runs whose person had an accommodation on the day. */
export async function accommodated(db: Db, rows: readonly Pick<Gathered, 'runId' | 'personId' | 'assessedOn'>[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const [day, list] of Map.groupBy(rows, (row) => row.assessedOn)) {
    const people = await accommodationsOf(
      db,
      list.map((row) => row.personId),
      day,
    )
    for (const row of list) if (people.has(row.personId)) found.add(row.runId)
  }
  return found
}

const sha256 = (text: string) => createHash('sha256').update(text).digest()

type BatchRun = { runId: string; inputsHash: string; codeVersion: string; flags: Flag[] }
type Content = { eventId: string; remaining: number; precision: readonly Precision[]; runs: BatchRun[] }

type Rules = ReadonlyMap<string, PolicyValues>
const rulesOf = (rules: Rules, { policyId }: Pick<Gathered, 'policyId'>): PolicyValues => rules.get(policyId) as PolicyValues
/** The newest policy that any of `rows` was made under: what speaks of many results goes by it. */
const newest = (rules: Rules, rows: readonly Gathered[]): PolicyValues =>
  rulesOf(
    rules,
    rows.reduce((last, row) => (row.policyVersion > last.policyVersion ? row : last)),
  )

async function policiesOf(db: Db, rows: readonly Gathered[]): Promise<Rules> {
  const ids = [...new Set(rows.map((row) => row.policyId))]
  return new Map(await Promise.all(ids.map(async (id) => [id, (await policyById(db, id)).values] as const)))
}

type Measured = { readonly precision: readonly Precision[]; readonly fits: ReadonlyMap<string, PersonFit> }

/** From the stored inputs of `rows`: how exact each form of the event is, and how each person's answers fit. */
async function measured(db: Db, rows: readonly Gathered[], rules: Rules): Promise<Measured> {
  const forms = await formAnswersOf(
    db,
    rows.map((row) => row.runId),
  )
  const each = forms.map((form) => {
    const rule = newest(
      rules,
      rows.filter((row) => row.formId === form.formId),
    )
    const least = rule['quality.least-people']
    return { precision: precisionOf(form, { least, z: Number(rule['near-line.z']) }), fits: personFits(form, least) }
  })
  return { precision: each.flatMap((one) => one.precision), fits: new Map(each.flatMap((one) => one.fits.map((fit) => [fit.runId, fit]))) }
}

/** The runs with their flags: why each has to be looked at. */
async function flaggedRuns(db: Db, rows: readonly Gathered[], of: Measured & { rules: Rules }): Promise<BatchRun[]> {
  const helped = await accommodated(db, rows)
  const margins = new Map(of.precision.map((one) => [`${one.formId} ${one.required}`, one.margin]))
  return rows.map(({ runId, inputsHash, codeVersion, personId, ...row }) => {
    const policy = rulesOf(of.rules, row)
    const rule = { fastSeconds: policy['fast.seconds-per-item'], changePoints: policy['change.points'], misfit: policy['misfit.lz'] }
    const known = of.fits.get(runId)
    const fit = known ? { lz: known.lz.toFixed(2), rare: known.rare, answered: known.answered } : null
    const margin = margins.get(`${row.formId} ${row.required}`) ?? null
    return { runId, inputsHash, codeVersion, flags: flagsOf({ ...row, margin, fit, rule, accommodated: helped.has(runId) }) }
  })
}

/** SHA-256 of what a batch holds, its precision too, in canonical JSON; the sample follows from the seed. */
const hashOf = (content: Content, seed: string): Buffer => sha256(canonical({ ...content, seed } as unknown as Json))

/**
 * Puts the present runs of an event together as its next batch. Where they are those of the last batch, with
 * the same flags, that batch stands. Undefined where there is no run at all.
 */
export async function makeBatch(
  tx: Db,
  of: { eventId: string; remaining: number; now: Date; by: string | null; reason: string | null },
): Promise<{ batchId: string; number: number; added: boolean; runs: number } | undefined> {
  const { eventId, remaining, now } = of
  const rows = await gathered(tx, eventId)
  if (rows.length === 0) return undefined
  const rules = await policiesOf(tx, rows)
  const { precision, fits } = await measured(tx, rows, rules)
  const runs = await flaggedRuns(tx, rows, { precision, fits, rules })
  const oneByOne = new Set<string>(newest(rules, rows)['queue.flags'])
  const queued = (run: BatchRun) => run.flags.some((flag) => oneByOne.has(flag.code))
  const content: Content = { eventId, remaining, precision, runs }
  const last = await lastBatch(tx, eventId)
  if (last?.hash.equals(hashOf(content, last.sampleSeed))) return { batchId: last.id, number: last.number, added: false, runs: last.runs }
  const seed = randomUUID()
  const plain = runs.filter((run) => !queued(run)).map((run) => run.runId)
  const sample = new Set(sampleOf(plain, newest(rules, rows)['sample.percent'], seed, (text) => sha256(text).toString('hex')))
  const number = (last?.number ?? 0) + 1
  const { id: batchId } = await tx
    .insertInto('scoring.batch')
    .values({
      ...{ eventId, number, remaining, runs: runs.length, flagged: runs.length - plain.length, sampleSeed: seed, sampled: sample.size },
      policyVersions: [...new Set(rows.map((row) => row.policyVersion))].sort((a, b) => a - b),
      codeVersion: [...new Set(rows.map((row) => row.codeVersion))].sort().join(' '),
      ...{ hash: hashOf(content, seed), madeAt: now, madeBy: of.by, reason: of.reason },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const people = new Map(rows.map((row) => [row.runId, row.personId]))
  const kept = runs.map((run) => ({
    runId: run.runId,
    personId: people.get(run.runId),
    flags: run.flags,
    queued: queued(run),
    sampled: sample.has(run.runId),
  }))
  await appendRuns(tx, batchId, kept)
  await appendPrecision(tx, batchId, precision)
  return { batchId, number, added: true, runs: runs.length }
}

async function appendRuns(tx: Db, batchId: string, runs: readonly object[]): Promise<void> {
  await sql`insert into scoring.batch_run (batch_id, run_id, person_id, flags, queued, sampled)
    select ${batchId}, "runId", "personId", flags, queued, sampled
    from jsonb_to_recordset(${JSON.stringify(runs)}::jsonb) as x("runId" uuid, "personId" uuid, flags jsonb, queued boolean, sampled boolean)`.execute(
    tx,
  )
}

/** The last batch of an event, or undefined. */
export function lastBatch(db: Db, eventId: string) {
  return db.selectFrom('scoring.batch').selectAll().where('eventId', '=', eventId).orderBy('number', 'desc').limit(1).executeTakeFirst()
}

/** One batch. @throws Refusal scoring.no-batch */
export async function batchById(db: Db, id: string) {
  const batch = await db.selectFrom('scoring.batch').selectAll().where('id', '=', id).executeTakeFirst()
  if (!batch) throw new Refusal('scoring.no-batch' satisfies ScoringRefusal, {}, 404)
  return batch
}

export type Remaining = { readonly sittingId: string; readonly code: string }
export type ProcessingRow = {
  readonly state: 'menunggu' | 'berjalan' | 'selesai'
  readonly done: number
  readonly total: number
  readonly askedAt: Date
  readonly askedBy: string | null
  readonly reason: string | null
  readonly finishedAt: Date | null
  readonly remaining: readonly Remaining[]
}

/** The last processing of an event, or undefined. */
export async function processingOf(db: Db, eventId: string): Promise<ProcessingRow | undefined> {
  const row = await db.selectFrom('scoring.processing').selectAll().where('eventId', '=', eventId).executeTakeFirst()
  return row as ProcessingRow | undefined
}

/** Says that an event waits to be processed. */
export async function askProcessing(
  tx: Db,
  of: { eventId: string; total: number; now: Date; by: string | null; reason: string | null },
): Promise<void> {
  const row = {
    state: 'menunggu',
    done: 0,
    total: of.total,
    askedAt: of.now,
    askedBy: of.by,
    reason: of.reason,
    finishedAt: null,
    remaining: '[]',
  }
  await tx
    .insertInto('scoring.processing')
    .values({ eventId: of.eventId, ...row })
    .onConflict((at) => at.column('eventId').doUpdateSet(row))
    .execute()
}

/** Says how far the processing is. */
export async function tellProcessing(
  db: Db,
  eventId: string,
  row: { state?: 'berjalan' | 'selesai'; done: number; total: number; finishedAt?: Date; remaining?: readonly Remaining[] },
): Promise<void> {
  const { remaining, ...rest } = row
  await db
    .updateTable('scoring.processing')
    .set({ ...rest, ...(remaining ? { remaining: JSON.stringify(remaining) } : {}) })
    .where('eventId', '=', eventId)
    .execute()
}
