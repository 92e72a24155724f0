// What decides whether a form is used: the panel's standard setting, the trial by simulated people asked for
// by one and agreed to by another, and what is stated of the instrument as a whole.
import { randomInt } from 'node:crypto'
import { enqueue } from '../../database/announce.ts'
import { type Context, noOne, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { pdfOf } from '../documents/store.ts'
import { takeFile } from '../register/import/routes.ts'
import { textWorkbook } from '../register/import/workbook.ts'
import { standardAt } from '../standards/store.ts'
import { account, wholeAgency } from './bank-routes.ts'
import * as api from './form-api.ts'
import { openDraft } from './form-routes.ts'
import * as forms from './form-store.ts'
import { refuseForm } from './form-store.ts'
import { instrumentById, refuse } from './item-store.ts'
import { firstActivationRule } from './measure/activation.ts'
import { missingJudgements, standardSetting } from './measure/angoff.ts'
import { panelColumns, panelRows } from './panel-list.ts'
import { readPanel } from './panel-reader.ts'
import { accountOf } from './rights.ts'
import * as statuses from './status-store.ts'
import { formForPaper } from './store.ts'
import * as store from './trial-store.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const method = 'Angoff yang dimodifikasi'

/** Items of a form that measure levels, and the level up to which a panel judges: one over what the class requires. */
async function judged(ctx: Context, form: forms.FormRow) {
  const items = (await forms.keyedItemsOf(ctx.tx, form.id)).filter((item) => item.kind === 'situasi')
  if (!form.class) return { items, upTo: 5 }
  const { required } = await standardAt(ctx.tx, form.class, await statuses.today(ctx.tx, ctx.now))
  return { items, upTo: Math.min(5, Math.max(...Object.values(required)) + 1) }
}

const panelSheet = serve(api.panelSheet)
  .about(wholeAgency)
  .by(async ({ id }, ctx) => {
    const form = await forms.formById(ctx.tx, id)
    const { items, upTo } = await judged(ctx, form)
    const paper = await formForPaper(ctx.tx, id)
    const stems = new Map(paper.items.map((item) => [item.id, item.stem]))
    const rows = panelRows(
      items.map((item) => ({ ...item, stem: stems.get(item.id) ?? '' })),
      upTo,
    )
    await record(ctx, 'instruments.panel-sheet-made', { object: `form:${id}`, data: { code: form.code, rows: rows.length } })
    return {
      name: `lembar-panel-${form.code}.xlsx`,
      type: xlsx,
      body: await textWorkbook([{ name: 'Panel', columns: panelColumns, rows }]),
    }
  })

const recordSetting = serve(api.recordSetting)
  .about(wholeAgency)
  .by(async ({ id, heldOn, offices }, ctx) => {
    const recordedBy = account(ctx)
    const form = await openDraft(ctx, id)
    const { items, upTo } = await judged(ctx, form)
    const rows = await readPanel((await takeFile(ctx)).bytes)
    const wrong = rows.flatMap((row) => row.wrong.map((column) => `${row.line}: ${column}`))
    if (wrong.length > 0) throw refuseForm('instruments.judgements-missing', { missing: wrong.slice(0, 20), count: wrong.length }, 422)
    const codes = new Set(items.map((item) => item.code))
    const judgements = rows.flatMap((row) => row.judgements).filter((one) => codes.has(one.item) && one.level <= upTo)
    const judges = [...new Set(judgements.map((one) => one.judge))]
    const missing = missingJudgements(items, judgements, upTo)
    if (judges.length < 2 || missing.length > 0) {
      const told = missing.slice(0, 20).map((one) => `${one.item} level ${one.level} (${one.judge} / ${one.round})`)
      throw refuseForm('instruments.judgements-missing', { missing: told, count: missing.length }, 422)
    }
    const setting = standardSetting(items, judgements, upTo)
    const officeOf = offices.split('\n').map((line) => line.trim())
    const panel = judges.map((name, at) => ({ name, office: officeOf[at] ?? '' }))
    const settingId = await store.appendSetting(ctx.tx, { formId: id, heldOn, method, panel, judgements, setting, recordedBy }, ctx.now)
    const thresholds = [...setting.thresholds]
    const basis = `Penetapan standar ${heldOn} (${method}): ${judges.length} anggota panel, ${setting.rounds.length} putaran.`
    await forms.replaceThresholds(ctx.tx, id, thresholds, basis)
    const data = { code: form.code, judges: judges.length, rounds: setting.rounds.length, judgements: judgements.length }
    await record(ctx, 'instruments.standard-set', { object: `standard-setting:${settingId}`, data })
    return { thresholds }
  })

// ── Activation ──────────────────────────────────────────────────────────────────────────────────

/** Refuses a form that cannot be used, whatever a trial says. */
async function mustBeUsable(ctx: Context, form: forms.FormRow): Promise<void> {
  if (form.state === 'ditarik') throw refuseForm('instruments.form-state', { state: form.state })
  const items = await forms.itemLinesOf(ctx.tx, form.id)
  const unusable = items.filter((item) => item.state !== 'aktif').length
  if (unusable > 0 || items.length === 0) throw refuseForm('instruments.items-unusable', { count: unusable }, 422)
  if ((await forms.thresholdsOf(ctx.tx, form.id)).length === 0) throw refuseForm('instruments.no-thresholds', {}, 422)
}

const askActivation = serve(api.askActivation)
  .about(wholeAgency)
  .by(async ({ id, class: jobClass }, ctx) => {
    const askedBy = account(ctx)
    const form = await forms.formById(ctx.tx, id, true)
    await mustBeUsable(ctx, form)
    const [line] = await forms.formLines(ctx.tx, id)
    if (line?.classes.includes(jobClass) || (await store.openTrial(ctx.tx, id, jobClass))) throw refuseForm('instruments.trial-open')
    const of = { formId: id, class: jobClass, seed: randomInt(1, 2 ** 31), n: firstActivationRule.people, askedBy }
    const activationId = await store.appendActivation(ctx.tx, of, ctx.now)
    await enqueue(ctx.tx, 'instruments-try-form', { activationId })
    const data = { code: form.code, class: jobClass, seed: of.seed, n: of.n }
    await record(ctx, 'instruments.activation-asked', { object: `activation:${activationId}`, data })
    return { id: activationId }
  })

const decideActivation = serve(api.decideActivation)
  .about(wholeAgency)
  .by(async ({ id, agreed, reason }, ctx) => {
    const by = account(ctx)
    const { formId } = await store.activationById(ctx.tx, id, by)
    const form = await forms.formById(ctx.tx, formId, true)
    const trial = await store.activationById(ctx.tx, id, by)
    if (trial.decidedAt) throw refuseForm('instruments.no-activation', {}, 404)
    if (trial.mine) throw refuse('instruments.same-person')
    if (trial.state === 'menghitung') throw refuseForm('instruments.not-computed')
    if (!agreed && !reason) throw refuse('instruments.reason-needed', {}, 422)
    if (agreed && trial.state !== 'lulus')
      throw refuseForm('instruments.trial-failed', { flaws: (trial.result?.flaws ?? []).map((one) => one.flaw) })
    if (agreed) await mustBeUsable(ctx, form)
    await store.decideActivation(ctx.tx, { id, by, agreed, reason, now: ctx.now })
    if (agreed && form.state === 'draft') await forms.setFormState(ctx.tx, form.id, 'aktif')
    const about = { object: `activation:${id}`, ...(reason ? { reason } : {}), data: { code: form.code, class: trial.class } }
    await record(ctx, agreed ? 'instruments.form-activated' : 'instruments.activation-declined', about)
    return { state: agreed && form.state === 'draft' ? 'aktif' : form.state }
  })

const activationPage = serve(api.activationPage)
  .about(noOne)
  .by(async ({ id }, ctx) => {
    const trial = await store.activationById(ctx.tx, id, accountOf(ctx.actor))
    if (!trial.documentId) throw refuseForm('instruments.no-page', {}, 404)
    const form = await forms.formById(ctx.tx, trial.formId)
    const body = await pdfOf(ctx.tx, trial.documentId)
    return { name: `aktivasi-${form.code}-${trial.class}.pdf`, type: 'application/pdf', body, inline: true }
  })

// ── Instruments ─────────────────────────────────────────────────────────────────────────────────

const addInstrument = serve(api.addInstrument)
  .about(wholeAgency)
  .by(async ({ name, method: how }, ctx) => {
    account(ctx)
    const example = await statuses.isExample(ctx.tx)
    const id = await statuses.appendInstrument(ctx.tx, { name, method: how, example }, ctx.now)
    const evidence = 'Instrumen baru: belum ada panel ahli dan belum ada uji coba.'
    const decidedOn = await statuses.today(ctx.tx, ctx.now)
    await statuses.appendStatus(
      ctx.tx,
      { instrumentId: id, status: 'uji-coba', evidence, decidedOn, facts: null, statementId: null },
      ctx.now,
    )
    await record(ctx, 'instruments.instrument-added', { object: `instrument:${id}` })
    return { id }
  })

const listStatements = serve(api.listStatements)
  .about(noOne)
  .by(async (_input, ctx) => ({ statements: await statuses.statements(ctx.tx, accountOf(ctx.actor)) }))

const stateStatus = serve(api.stateStatus)
  .about(wholeAgency)
  .by(async ({ id, ...of }, ctx) => {
    const askedBy = account(ctx)
    await instrumentById(ctx.tx, id)
    const { n, reliability, panel, responsible } = of.facts
    // what a valid instrument rests on is said in full, or it is not valid
    if (of.status === 'tervalidasi-internal' && (!n || !reliability || !panel || !responsible))
      throw refuseForm('instruments.statement-facts', {}, 422)
    const statementId = await statuses.appendStatement(ctx.tx, { ...of, instrumentId: id, askedBy }, ctx.now)
    await record(ctx, 'instruments.status-stated', { object: `instrument:${id}`, data: { status: of.status, statement: statementId } })
    return { id: statementId }
  })

const decideStatement = serve(api.decideStatement)
  .about(wholeAgency)
  .by(async ({ id, agreed, reason }, ctx) => {
    const by = account(ctx)
    const statement = await statuses.statementById(ctx.tx, id, by)
    if (statement.agreed !== null) throw refuseForm('instruments.no-statement', {}, 404)
    if (statement.mine) throw refuse('instruments.same-person')
    if (!agreed && !reason) throw refuse('instruments.reason-needed', {}, 422)
    await statuses.decideStatement(ctx.tx, { id, by, agreed, reason, now: ctx.now })
    const about = {
      object: `instrument:${statement.instrumentId}`,
      ...(reason ? { reason } : {}),
      data: { status: statement.status, statement: id },
    }
    await record(ctx, agreed ? 'instruments.status-agreed' : 'instruments.status-declined', about)
    return {}
  })

export const trialRoutes: readonly Route[] = [
  panelSheet,
  recordSetting,
  askActivation,
  decideActivation,
  activationPage,
  addInstrument,
  listStatements,
  stateStatus,
  decideStatement,
]
