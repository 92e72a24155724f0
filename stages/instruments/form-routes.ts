// Blueprints against the bank, and forms built from them by hand or assembled.
import { type Context, noOne, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { chanceShares, expectationOf, parallelForms } from './assembling.ts'
import { account, wholeAgency } from './bank-routes.ts'
import * as api from './form-api.ts'
import * as store from './form-store.ts'
import { refuseForm } from './form-store.ts'
import { instrumentById } from './item-store.ts'
import { brackets, measures } from './kinds.ts'
import { accountOf } from './rights.ts'
import { formForPaper } from './store.ts'
import * as trials from './trial-store.ts'

const listBlueprints = serve(api.listBlueprints)
  .about(noOne)
  .by(async ({ instrumentId }, { tx }) => ({
    blueprints: await store.blueprints(tx, { instrumentId }),
    supply: await store.supply(tx, instrumentId),
  }))

const writeBlueprint = serve(api.writeBlueprint)
  .about(wholeAgency)
  .by(async (input, ctx) => {
    await instrumentById(ctx.tx, input.instrumentId)
    // two rows for the same cell are one
    const cells = new Map(input.rows.map((row) => [`${row.measure} ${row.bracket}`, row]))
    const rows = [...cells.values()]
    const { id, version } = await store.appendBlueprint(ctx.tx, { ...input, rows, createdBy: account(ctx) }, ctx.now)
    const data = { class: input.class, version, items: rows.reduce((sum, row) => sum + row.items, 0) }
    await record(ctx, 'instruments.blueprint-written', { object: `blueprint:${id}`, data })
    return { id }
  })

const listForms = serve(api.listForms)
  .about(noOne)
  .by(async (_input, { tx }) => ({ forms: await store.formLines(tx) }))

const showForm = serve(api.showForm)
  .about(noOne)
  .by(async ({ id }, ctx) => {
    const { tx } = ctx
    const { setId } = await store.formById(tx, id)
    const [line] = await store.formLines(tx, id)
    const keyed = await store.keyedItemsOf(tx, id)
    const parts = measures.flatMap((measure) => {
      const items = keyed.filter((item) => item.competency === measure)
      if (items.length === 0) return []
      const kinds = Object.fromEntries(
        brackets.map((one) => [one, items.filter((item) => item.bracket === one).length] as const).filter(([, n]) => n > 0),
      )
      return [{ measure, items: items.length, brackets: kinds, chance: chanceShares(items) }]
    })
    return {
      form: {
        ...(line as api.FormLine),
        ...(await store.likenessOf(tx, setId)),
        parts,
        itemLines: await store.itemLinesOf(tx, id),
        thresholdLines: await store.thresholdsOf(tx, id),
        settings: await trials.settingsOf(tx, id),
        activations: await trials.activationsOf(tx, id, accountOf(ctx.actor)),
      },
    }
  })

const previewForm = serve(api.previewForm)
  .about(wholeAgency)
  .by(async ({ id }, { tx }) => {
    const { minutes, items } = await formForPaper(tx, id)
    return { minutes, items: items.map((item) => ({ ...item, options: [...item.options] })) }
  })

/** Items of the instrument that may stand on a form, in the order given, each once. @throws Refusal instruments.items-unusable */
async function usableItems(ctx: Context, instrumentId: string, itemIds: readonly string[]): Promise<string[]> {
  const pool = new Set((await store.poolOf(ctx.tx, instrumentId)).map((item) => item.id))
  const wanted = [...new Set(itemIds)]
  const unusable = wanted.filter((id) => !pool.has(id)).length
  if (unusable > 0) throw refuseForm('instruments.items-unusable', { count: unusable }, 422)
  return wanted
}

const buildForm = serve(api.buildForm)
  .about(wholeAgency)
  .by(async ({ blueprintId, code, title, itemIds }, ctx) => {
    const authorId = account(ctx)
    const { instrumentId, class: jobClass, minutes } = await store.blueprintById(ctx.tx, blueprintId)
    const { example } = await instrumentById(ctx.tx, instrumentId)
    const wanted = await usableItems(ctx, instrumentId, itemIds)
    const form = { instrumentId, code, title, minutes, class: jobClass, blueprintId, setId: null, example, authorId }
    const id = await store.appendForm(ctx.tx, form, wanted, ctx.now)
    await record(ctx, 'instruments.form-built', { object: `form:${id}`, data: { code, items: wanted.length } })
    return { id }
  })

/** A draft that nobody is trying; locked. @throws Refusal instruments.form-state, -form-in-trial */
export async function openDraft(ctx: Context, id: string): Promise<store.FormRow> {
  const form = await store.formById(ctx.tx, id, true)
  if (form.state !== 'draft') throw refuseForm('instruments.form-state', { state: form.state })
  if (await trials.openTrial(ctx.tx, id)) throw refuseForm('instruments.form-in-trial')
  return form
}

const changeForm = serve(api.changeForm)
  .about(wholeAgency)
  .by(async ({ id, title, minutes, itemIds }, ctx) => {
    const form = await openDraft(ctx, id)
    const wanted = await usableItems(ctx, form.instrumentId, itemIds)
    const changed = await store.replaceForm(ctx.tx, { id, title, minutes, itemIds: wanted })
    await record(ctx, 'instruments.form-changed', { object: `form:${id}`, data: { code: form.code, items: wanted.length, changed } })
    return {}
  })

const assembleForms = serve(api.assembleForms)
  .about(wholeAgency)
  .by(async ({ blueprintId, code, title, forms }, ctx) => {
    const authorId = account(ctx)
    const { instrumentId, class: jobClass, minutes, rows } = await store.blueprintById(ctx.tx, blueprintId)
    const { example } = await instrumentById(ctx.tx, instrumentId)
    const { expected, basis } = expectationOf(await trials.judgementsOf(ctx.tx, instrumentId))
    const made = parallelForms(await store.poolOf(ctx.tx, instrumentId), rows, forms, expected)
    if (made.shortages.length > 0) {
      const short = made.shortages.map((one) => `${one.competency} ${one.bracket} ${one.available}/${one.needed}`)
      throw refuseForm('instruments.bank-short', { short })
    }
    const likeness = { ...made.likeness, basis }
    const setId = await store.appendSet(ctx.tx, { blueprintId, seed: 0, likeness, createdBy: authorId }, ctx.now)
    const ids: string[] = []
    for (const [at, items] of made.forms.entries()) {
      const letter = 'ABC'.charAt(at)
      const form = {
        instrumentId,
        minutes,
        class: jobClass,
        blueprintId,
        setId,
        example,
        authorId,
        code: `${code}-${letter}`,
        title: `${title} ${letter}`,
      }
      ids.push(
        await store.appendForm(
          ctx.tx,
          form,
          items.map((item) => item.id),
          ctx.now,
        ),
      )
    }
    const data = { code, forms: ids.length, items: made.forms[0]?.length ?? 0 }
    await record(ctx, 'instruments.forms-assembled', { object: `form-set:${setId}`, data })
    return { ids, likeness }
  })

const withdrawForm = serve(api.withdrawForm)
  .about(wholeAgency)
  .by(async ({ id, reason }, ctx) => {
    const form = await store.formById(ctx.tx, id, true)
    if (form.state === 'ditarik') throw refuseForm('instruments.form-state', { state: form.state })
    await store.setFormState(ctx.tx, id, 'ditarik')
    await record(ctx, 'instruments.form-withdrawn', { object: `form:${id}`, reason, data: { code: form.code } })
    return {}
  })

export const formRoutes: readonly Route[] = [
  listBlueprints,
  writeBlueprint,
  listForms,
  showForm,
  previewForm,
  buildForm,
  changeForm,
  assembleForms,
  withdrawForm,
]
