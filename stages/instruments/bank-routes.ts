// The bank: writing an item, reading it as the second person, taking it into use. Everything here concerns
// the agency as a whole, so no role that reaches some units only may act.

import type { InputOf } from '../../kit/contract.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type Context, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import * as api from './bank-api.ts'
import { flawsOf, type WrittenItem } from './item-rule.ts'
import * as store from './item-store.ts'
import { refuse } from './item-store.ts'
import { kindOf, letters, usualQuestion } from './kinds.ts'
import { accountOf, holds } from './rights.ts'

/** The act concerns the agency as a whole. */
export async function wholeAgency(_input: unknown, _ctx: Context) {
  return { subjects: [], object: undefined }
}

/** The account that acts. @throws Refusal instruments.account-needed */
export function account(ctx: Context): string {
  const found = accountOf(ctx.actor)
  if (!found) throw refuse('instruments.account-needed', {}, 403)
  return found
}

type Written = Omit<InputOf<typeof api.rewriteItem>, 'id'>

/** The item as it is kept: kind from what it measures, the usual question where none was written. @throws Refusal instruments.item-flaws */
function keptItem({ measure, bracket, stem, question, reversed, options }: Written): WrittenItem & Pick<Written, 'bracket'> {
  const kind = kindOf(measure)
  const item = { kind, measure, bracket, stem, question: question || usualQuestion[kind], reversed, options }
  const flaws = flawsOf(item)
  if (flaws.length > 0) {
    const told = flaws.map(({ flaw, option }) => (option === undefined ? flaw : `${flaw}:${letters[option]}`))
    throw refuse('instruments.item-flaws', { flaws: told }, 422)
  }
  return item
}

const listItems = serve(api.listItems)
  .about(wholeAgency)
  .by(async ({ instrumentId }, ctx) => ({ items: await store.itemLines(ctx.tx, instrumentId, accountOf(ctx.actor)) }))

const showItem = serve(api.showItem)
  .about(wholeAgency)
  .by(async ({ id }, ctx) => ({ item: await store.shownItem(ctx.tx, id, accountOf(ctx.actor)) }))

const writeItem = serve(api.writeItem)
  .about(wholeAgency)
  .by(async ({ instrumentId, code, ...written }, ctx) => {
    const authorId = account(ctx)
    const instrument = await store.instrumentById(ctx.tx, instrumentId)
    const item = keptItem(written)
    await store.takeTurn(ctx.tx, instrumentId)
    const taken = await store.newestVersions(ctx.tx, instrumentId, [code])
    if (taken.size > 0) throw refuse('instruments.item-code-taken', { code })
    const [id] = await store.appendItems(
      ctx.tx,
      [{ ...item, instrumentId, code, version: 1, example: instrument.example, authorId }],
      ctx.now,
    )
    await record(ctx, 'instruments.item-written', { object: `item:${id}`, data: { code, version: 1 } })
    return { id: id as string }
  })

const rewriteItem = serve(api.rewriteItem)
  .about(wholeAgency)
  .by(async ({ id, ...written }, ctx) => {
    const authorId = account(ctx)
    const before = await store.itemById(ctx.tx, id, true)
    // who may see keys may revise what another wrote; everybody else revises his or her own
    if (before.authorId !== authorId && (before.state === 'draft' || !holds(ctx.actor, 'items.keys')))
      throw refuse('instruments.not-author', {}, 403)
    const item = keptItem(written)
    if (before.state === 'draft') {
      await store.replaceText(ctx.tx, id, item)
      await record(ctx, 'instruments.item-changed', { object: `item:${id}`, data: { code: before.code, version: before.version } })
      return { id }
    }
    await store.takeTurn(ctx.tx, before.instrumentId)
    const newest = (await store.newestVersions(ctx.tx, before.instrumentId, [before.code])).get(before.code)
    if (newest && newest.id !== id) throw refuse('instruments.item-state', { state: newest.state })
    const { instrumentId, code, example } = before
    const version = before.version + 1
    const [next] = await store.appendItems(ctx.tx, [{ ...item, instrumentId, code, version, example, authorId }], ctx.now)
    await record(ctx, 'instruments.item-written', { object: `item:${next}`, data: { code, version } })
    return { id: next as string }
  })

const showOwnDraft = serve(api.showOwnDraft)
  .about(wholeAgency)
  .by(async ({ id }, ctx) => {
    const item = await store.itemById(ctx.tx, id)
    if (item.authorId === null || item.authorId !== accountOf(ctx.actor)) throw refuse('instruments.not-author', {}, 403)
    const { code, instrumentId, measure, bracket, stem, question, reversed } = item
    const options = item.options.map(({ letter: _letter, ...option }) => option)
    return { id, code, instrumentId, measure, bracket, stem, question, reversed, options }
  })

const readItem = serve(api.readItem)
  .about(wholeAgency)
  .by(async ({ id, verdict, note, keyed }, ctx) => {
    const readerId = account(ctx)
    const item = await store.itemById(ctx.tx, id, true)
    if (item.authorId === null || !['draft', 'dibaca'].includes(item.state)) throw refuse('instruments.item-state', { state: item.state })
    if (item.authorId === readerId) throw refuse('instruments.own-item')
    const { readByMe } = await store.shownItem(ctx.tx, id, readerId)
    if (readByMe) throw refuse('instruments.read-already')
    const judged = item.kind === 'likert' ? [] : item.options
    const given = new Map(Object.entries(keyed))
    const missing = judged.filter((option) => !given.has(option.letter)).map((option) => option.letter)
    if (missing.length > 0) throw refuse('instruments.key-incomplete', { letters: missing }, 422)
    const agreed = judged.filter((option) => given.get(option.letter) === option.level).length
    const kept = judged.length === 0 ? null : Object.fromEntries(judged.map(({ letter }) => [letter, given.get(letter) as number]))
    const reading = { itemId: id, readerId, verdict, note, keyed: kept, options: judged.length, agreed, now: ctx.now }
    await store.appendReading(ctx.tx, reading)
    await record(ctx, 'instruments.item-read', { object: `item:${id}`, data: { code: item.code, version: item.version, verdict } })
    return { agreed, options: judged.length }
  })

const activateItems = serve(api.activateItems)
  .about(wholeAgency)
  .by(async ({ ids }, ctx) => {
    const me = account(ctx)
    const wanted = [...new Set(ids)].sort()
    for (const id of wanted) {
      const item = await store.itemById(ctx.tx, id, true)
      if (item.authorId === me) throw refuse('instruments.own-item')
      const { verdict } = await store.shownItem(ctx.tx, id, me)
      if (item.state !== 'dibaca' || verdict !== 'layak') throw refuse('instruments.not-read-fit', { code: item.code })
    }
    await store.activate(ctx.tx, wanted)
    for (const id of wanted) await record(ctx, 'instruments.item-activated', { object: `item:${id}` })
    return { activated: wanted.length }
  })

const withdrawItem = serve(api.withdrawItem)
  .about(wholeAgency)
  .by(async ({ id, reason }, ctx) => {
    const item = await store.itemById(ctx.tx, id, true)
    if (item.state === 'ditarik') throw refuse('instruments.item-state', { state: item.state })
    await store.withdraw(ctx.tx, id)
    await record(ctx, 'instruments.item-withdrawn', { object: `item:${id}`, reason, data: { code: item.code, version: item.version } })
    return {}
  })

export const bankRoutes: readonly Route[] = [
  listItems,
  showItem,
  writeItem,
  rewriteItem,
  showOwnDraft,
  readItem,
  activateItems,
  withdrawItem,
]

/** As `refuse`, for codes of the room as a whole. */
export const noInstrument = (id: string) => new Refusal('instruments.no-instrument', { id }, 404)
