// The reasoning items of the example in the bank, and the one form made of them. CONTOH like the rest.
import type { Db } from '../../database/db.ts'
import { reasoningItems } from './bank/penalaran.ts'
import { type ReasoningItem, reasoningKeys } from './bank/penalaran-item.ts'
import { reasoningForm, reasoningInstrument, reasoningStatuses } from './example-reasoning.ts'
import * as forms from './form-store.ts'
import { appendItems } from './item-store.ts'
import { usualQuestion } from './kinds.ts'
import { appendStatus } from './status-store.ts'

/** Installs the reasoning test where it does not stand yet; says whether it was added. */
export async function seedReasoning(tx: Db, now: Date): Promise<boolean> {
  const { key } = reasoningInstrument
  if (await tx.selectFrom('instruments.instrument').select('id').where('key', '=', key).executeTakeFirst()) return false
  const { id: instrumentId } = await tx
    .insertInto('instruments.instrument')
    .values({ ...reasoningInstrument, example: true, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const status of reasoningStatuses) await appendStatus(tx, { ...status, instrumentId, statementId: null }, now)
  const rows = reasoningItems.map((item) => ({
    ...written(item),
    instrumentId,
    code: item.code,
    version: 1,
    example: true,
    authorId: null,
  }))
  const ids = await appendItems(tx, rows, now)
  await tx.updateTable('instruments.item').set({ state: 'aktif' }).where('instrumentId', '=', instrumentId).execute()
  const { code, title, minutes, thresholds, thresholdBasis } = reasoningForm
  const form = { instrumentId, code, title, minutes, class: null, blueprintId: null, setId: null, example: true, authorId: null }
  const formId = await forms.appendForm(tx, form, ids, now)
  await forms.replaceThresholds(tx, formId, thresholds, thresholdBasis)
  await tx.updateTable('instruments.form').set({ state: 'aktif' }).where('id', '=', formId).execute()
  return true
}

function written({ stem, options, key, explanation }: ReasoningItem) {
  const choices = options.map((text, at) => {
    const right = reasoningKeys[at] === key
    return {
      text,
      level: Number(right),
      rationale: right ? explanation : 'Bukan jawaban yang benar: lihat penjelasan kuncinya.',
      grand: false,
    }
  })
  const question = usualQuestion.pilihan
  return { kind: 'pilihan' as const, measure: 'penalaran' as const, bracket: null, stem, question, reversed: false, options: choices }
}
