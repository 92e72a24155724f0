// All SQL of this room: what a sitting is scored from, and the runs that came of it. A run is appended,
// never changed.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { canonical, type Json } from '../../kit/canonical.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { formWithKeys } from '../instruments/store.ts'
import { isFinished, type SittingState } from '../sittings/state.ts'
import { competencyOrderOf, policyAt, standardAt } from '../standards/store.ts'
import type { ScoringRefusal } from './api.ts'
import type { RunInputs } from './inputs.ts'
import type { Outcome } from './score.ts'

/** Two workers that score the same sitting take turns, until the transaction ends. */
export async function lockSitting(tx: Db, sittingId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${sittingId}, 8008))`.execute(tx)
}

type Sitting = {
  id: string
  sessionId: string
  personId: string
  state: SittingState
  simulated: boolean
  purpose: RunInputs['sitting']['purpose']
  standing: RunInputs['sitting']['standing']
  zone: Zone
  opensAt: Date
  formId: string
  onPaper: string[]
  annulled: string[]
  choices: Record<string, { seq: number; choice: string | null }>
  post: RunInputs['post']
}

/** The sitting with its paper, the last answer to each item by the participant's own counter, and the person's post. */
async function sittingOf(tx: Db, sittingId: string): Promise<Sitting> {
  const { rows } = await sql<Sitting>`
    select t.id, t.session_id, t.person_id, t.state, t.simulated or s.simulated as simulated, s.purpose, s.standing, s.zone, s.opens_at, t.form_id,
      array(select each ->> 'itemId' from jsonb_array_elements(t.paper -> 'items') each) as on_paper,
      (select coalesce(jsonb_object_agg(a.item_id, jsonb_build_object('seq', a.seq, 'choice', a.choice)), '{}')
        from (select distinct on (item_id) item_id, seq, choice
          from (select item_id, seq, choice, 0 as late from sittings.answer where sitting_id = t.id
            -- what came late and was admitted counts in its place among the changes, after what was in time
            union all select item_id, seq, choice, 1 from sittings.late_answer l where l.sitting_id = t.id and l.received_at <=
              (select max(asked_at) from sittings.admission where sitting_id = t.id and admitted)) every
          order by item_id, seq desc, late) a) as choices,
      array(select item_id from scoring.annulment where event_id = s.event_id and agreed) as annulled,
      jsonb_build_object('personId', p.id, 'class', p.class, 'eselon', p.eselon, 'grade', p.grade, 'positionName', o.name,
        'unitId', u.id, 'unitName', u.name) as post
    from sittings.sitting t join sittings.session s on s.id = t.session_id join register.person p on p.id = t.person_id
      join register.unit u on u.id = p.unit_id left join register.position o on o.id = p.position_id
    where t.id = ${sittingId}`.execute(tx)
  const sitting = rows[0]
  if (!sitting) throw new Refusal('scoring.no-sitting' satisfies ScoringRefusal, { id: sittingId }, 404)
  if (sitting.state === 'dibatalkan') throw new Refusal('scoring.cancelled' satisfies ScoringRefusal, {}, 409)
  if (!isFinished(sitting.state)) throw new Refusal('scoring.not-closed' satisfies ScoringRefusal, {}, 409)
  return sitting
}

/** Reads something by its key: each time, or once for many sittings. */
export type Reading = <T>(key: string, read: () => Promise<T>) => Promise<T>
const eachTime: Reading = (_, read) => read()

/** Forms, policies and standards are read once, for whoever scores the sittings of an event one after the other. */
export function readOnce(): Reading {
  const known = new Map<string, unknown>()
  return async <T>(key: string, read: () => Promise<T>) => {
    if (!known.has(key)) known.set(key, await read())
    return known.get(key) as T
  }
}

/**
 * Everything that the sitting is scored from: policy and standard of the session's local date, keys, answers, post.
 * `last`: its last run, whose post is kept.
 * @throws Refusal scoring.no-sitting, -not-closed, -cancelled; standards.no-policy, -no-standard
 */
export async function inputsOf(tx: Db, sittingId: string, last?: StoredRun, reading = eachTime): Promise<RunInputs> {
  const sitting = await sittingOf(tx, sittingId)
  const assessedOn = localDate(sitting.opensAt, sitting.zone)
  const post = last?.inputs.post ?? sitting.post
  const form = await reading(`form ${sitting.formId}`, () => formWithKeys(tx, sitting.formId))
  const policy = await reading(`policy ${assessedOn}`, () => policyAt(tx, assessedOn))
  const standard = await reading(`standard ${post.class} ${assessedOn}`, () => standardAt(tx, post.class, assessedOn))
  const order = await reading(`order ${standard.id}`, () => competencyOrderOf(tx, standard.id))
  const [onPaper, annulled] = [new Set(sitting.onPaper), new Set(sitting.annulled)]
  const { id, sessionId, zone, purpose, standing, simulated } = sitting
  const pengisian = policy.values['category.pengisian']
  const pemetaan = policy.values['category.pemetaan']
  return {
    sitting: { id, sessionId, assessedOn, zone, purpose, standing, simulated },
    post,
    instrument: {
      id: form.instrument.id,
      key: form.instrument.key,
      status: form.instrument.status,
      statusVersion: form.instrument.statusVersion,
    },
    form: { id: form.id, code: form.code, version: form.version, thresholds: form.thresholds },
    items: form.items.map((item) => ({
      ...item,
      administered: onPaper.has(item.id) && !annulled.has(item.id),
      ...(annulled.has(item.id) ? { annulled: true as const } : {}),
      choice: sitting.choices[item.id]?.choice ?? null,
      seq: sitting.choices[item.id]?.seq ?? null,
    })),
    policy: {
      id: policy.id,
      version: policy.version,
      cutOffs: purpose === 'pengisian' ? { high: pengisian.ms, middle: pengisian.mms } : { high: pemetaan.optimal, middle: pemetaan.cukup },
      minimumAdministered: policy.values['level.minimum-administered'],
      displayCap: policy.values['jpm.display-cap'],
    },
    standard: {
      id: standard.id,
      version: standard.version,
      class: standard.class,
      required: order.map((key) => ({ key, level: standard.required[key] as number })),
    },
  }
}

/** SHA-256 of the inputs in canonical JSON. */
export function inputsHash(inputs: RunInputs): Buffer {
  return createHash('sha256')
    .update(canonical(inputs as unknown as Json))
    .digest()
}

const ruleFiles = [
  './score.ts',
  './aspect.ts',
  '../instruments/level.ts',
  '../instruments/mastery.ts',
  './jpm.ts',
  './category.ts',
  '../../kit/rounding.ts',
]

/** The rule as it stood: the program's version and the first 12 hex digits of the SHA-256 over the rule files. */
export const codeVersion: string = (() => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  const rules = createHash('sha256')
  // a checkout on Windows has other line ends and the same rule
  for (const file of ruleFiles) rules.update(readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll('\r\n', '\n'))
  return `${version}+${rules.digest('hex').slice(0, 12)}`
})()

export type StoredRun = {
  readonly id: string
  readonly number: number
  readonly inputs: RunInputs
  readonly inputsHash: Buffer
  readonly codeVersion: string
}

/** The last run of a sitting, or undefined. */
export async function lastRunOf(db: Db, sittingId: string): Promise<StoredRun | undefined> {
  const row = await db
    .selectFrom('scoring.run')
    .select(['id', 'number', 'inputs', 'inputsHash', 'codeVersion'])
    .where('sittingId', '=', sittingId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, inputs: row.inputs as unknown as RunInputs }
}

/** Appends the next run of the sitting with its competencies. Returns its id. */
export async function appendRun(tx: Db, run: { inputs: RunInputs; outcome: Outcome; number: number; now: Date }): Promise<string> {
  const { inputs, outcome } = run
  const { id: sittingId, purpose, standing, assessedOn } = inputs.sitting
  const { id } = await tx
    .insertInto('scoring.run')
    .values({
      ...{ sittingId, purpose, standing, assessedOn },
      personId: inputs.post.personId,
      number: run.number,
      class: inputs.standard.class,
      instrumentStatus: inputs.instrument.status,
      policyId: inputs.policy.id,
      standardId: inputs.standard.id,
      inputs: JSON.stringify(inputs),
      inputsHash: inputsHash(inputs),
      codeVersion,
      achieved: outcome.achieved,
      required: outcome.required,
      category: outcome.category,
      complete: outcome.complete,
      scoredAt: run.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = outcome.competencies.map(({ key, mastery, ...row }) => ({
    ...row,
    runId: id,
    competencyKey: key,
    mastery: JSON.stringify(mastery),
  }))
  await tx.insertInto('scoring.runCompetency').values(rows).execute()
  const measured = outcome.aspects.map(({ key, mastery, ...row }) => ({
    ...row,
    runId: id,
    aspectKey: key,
    numerator: mastery?.numerator ?? null,
    denominator: mastery?.denominator ?? null,
  }))
  if (measured.length > 0) await tx.insertInto('scoring.runAspect').values(measured).execute()
  return id
}
