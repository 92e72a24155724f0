// SQL of what decides whether a form is used: standard settings, trials by simulated people, and who agreed.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { JobClass } from '../standards/class.ts'
import type { ActivationLine, FormShown } from './form-api.ts'
import { refuseForm } from './form-store.ts'
import type { Judgement, StandardSetting } from './measure/angoff.ts'

type Setting = FormShown['settings'][number]
type SettingRow = Omit<Setting, 'recordedAt' | 'rounds'> & { recordedAt: Date; result: Pick<Setting, 'rounds'> }

/** Standard settings of a form, latest first. */
export async function settingsOf(db: Db, formId: string): Promise<Setting[]> {
  const { rows } = await sql<SettingRow>`
    select s.id, s.held_on, s.method, s.panel, jsonb_array_length(s.judgements) as judgements, s.result, a.name as recorded_by, s.recorded_at
    from instruments.standard_setting s left join access.account a on a.id = s.recorded_by where s.form_id = ${formId}
    order by s.recorded_at desc, s.id desc`.execute(db)
  return rows.map(({ result, recordedAt, ...row }) => ({ ...row, rounds: result.rounds, recordedAt: recordedAt.toISOString() }))
}

/** Judgements of the last setting over each form of an instrument. */
export async function judgementsOf(db: Db, instrumentId: string): Promise<Judgement[]> {
  const { rows } = await sql<{ judgements: Judgement[] }>`
    select distinct on (s.form_id) s.judgements from instruments.standard_setting s join instruments.form f on f.id = s.form_id
    where f.instrument_id = ${instrumentId} order by s.form_id, s.recorded_at desc, s.id desc`.execute(db)
  return rows.flatMap((row) => row.judgements)
}

export type NewSetting = {
  readonly formId: string
  readonly heldOn: string
  readonly method: string
  readonly panel: readonly { name: string; office: string }[]
  readonly judgements: readonly Judgement[]
  readonly setting: StandardSetting
  /** Null: shipped with the product. */
  readonly recordedBy: string | null
}

export async function appendSetting(tx: Db, of: NewSetting, now: Date): Promise<string> {
  const { panel, judgements, setting, ...rest } = of
  const finite = (value: number) => (Number.isFinite(value) ? value : null)
  const rounds: Setting['rounds'] = setting.rounds.map(({ round, agreement, change, levels }) => ({
    ...{ round, change, single: finite(agreement.single), mean: finite(agreement.mean) },
    levels: levels.map(({ level, mean, deviation, least, most }) => ({ level, mean, deviation, least, most })),
  }))
  const row = {
    ...rest,
    panel: JSON.stringify(panel),
    judgements: JSON.stringify(judgements),
    result: JSON.stringify({ rounds, thresholds: setting.thresholds }),
    recordedAt: now,
  }
  return (await tx.insertInto('instruments.standardSetting').values(row).returning('id').executeTakeFirstOrThrow()).id
}

// ── Trials ──────────────────────────────────────────────────────────────────────────────────────

type ActivationRow = Omit<ActivationLine, 'askedAt' | 'computedAt' | 'decidedAt'> & {
  formId: string
  documentId: string | null
  askedAt: Date
  computedAt: Date | null
  decidedAt: Date | null
}

export type ActivationFound = ActivationLine & { readonly formId: string; readonly documentId: string | null }

async function activations(db: Db, of: { formId?: string; id?: string }, me: string | null): Promise<ActivationFound[]> {
  const { rows } = await sql<ActivationRow>`
    select t.id, t.form_id, t.class, t.state, t.done, t.n, t.seed, t.result, a.name as asked_by, t.asked_at, coalesce(t.asked_by = ${me}::uuid, false) as mine,
      t.computed_at, d.name as decided_by, t.decided_at, t.agreed, t.decision_reason, t.document_id, t.document_id is not null as page
    from instruments.activation t join access.account a on a.id = t.asked_by left join access.account d on d.id = t.decided_by
    where (${of.formId ?? null}::uuid is null or t.form_id = ${of.formId ?? null}::uuid) and (${of.id ?? null}::uuid is null or t.id = ${of.id ?? null}::uuid)
    order by t.asked_at desc, t.id desc`.execute(db)
  return rows.map((row) => ({
    ...row,
    askedAt: row.askedAt.toISOString(),
    computedAt: row.computedAt?.toISOString() ?? null,
    decidedAt: row.decidedAt?.toISOString() ?? null,
  }))
}

/** Trials of a form, latest first. */
export async function activationsOf(db: Db, formId: string, me: string | null): Promise<ActivationLine[]> {
  return (await activations(db, { formId }, me)).map(({ formId: _form, documentId: _document, ...line }) => line)
}

/** @throws Refusal instruments.no-activation (404) */
export async function activationById(db: Db, id: string, me: string | null): Promise<ActivationFound> {
  const [found] = await activations(db, { id }, me)
  if (!found) throw refuseForm('instruments.no-activation', {}, 404)
  return found
}

/** Whether a trial of the form is computed or waits for its decision. */
export async function openTrial(db: Db, formId: string, jobClass?: string): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`select exists (select from instruments.activation where form_id = ${formId}
    and (${jobClass ?? null}::text is null or class = ${jobClass ?? null}) and decided_at is null and state <> 'tidak-lulus') as open`.execute(
    db,
  )
  return rows[0]?.open ?? false
}

export async function appendActivation(
  tx: Db,
  of: { formId: string; class: JobClass; seed: number; n: number; askedBy: string },
  now: Date,
): Promise<string> {
  const row = { ...of, state: 'menghitung', askedAt: now }
  return (await tx.insertInto('instruments.activation').values(row).returning('id').executeTakeFirstOrThrow()).id
}

export async function keepResult(
  tx: Db,
  of: { id: string; held: boolean; result: NonNullable<ActivationLine['result']>; n: number; now: Date },
): Promise<void> {
  await tx
    .updateTable('instruments.activation')
    .set({ state: of.held ? 'lulus' : 'tidak-lulus', result: JSON.stringify(of.result), done: of.n, computedAt: of.now })
    .where('id', '=', of.id)
    .where('state', '=', 'menghitung')
    .execute()
}

export async function keepPage(tx: Db, id: string, documentId: string): Promise<void> {
  await tx.updateTable('instruments.activation').set({ documentId }).where('id', '=', id).execute()
}

export async function decideActivation(
  tx: Db,
  of: { id: string; by: string; agreed: boolean; reason: string | null; now: Date },
): Promise<void> {
  await tx
    .updateTable('instruments.activation')
    .set({ decidedBy: of.by, decidedAt: of.now, agreed: of.agreed, decisionReason: of.reason })
    .where('id', '=', of.id)
    .where('decidedAt', 'is', null)
    .execute()
}
