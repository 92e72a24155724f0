// The example bank as an installation begins with it: items, blueprints, and three parallel forms a class with
// the thresholds of the example panel. All of it CONTOH, refused by the database in a real installation.
import type { Db } from '../../database/db.ts'
import { className } from '../standards/class.ts'
import { bankItems } from './bank/bank.ts'
import type { BankItem } from './bank/bank-item.ts'
import { exampleBank, exampleBankStatuses, exampleBlueprintNote, formMinutes } from './example-bank.ts'
import * as forms from './form-store.ts'
import { appendItems } from './item-store.ts'
import { usualQuestion } from './kinds.ts'
import { type ExampleSet, exampleSets } from './measure/example-forms.ts'
import { examplePanelNote } from './measure/example-panel.ts'
import { appendStatus } from './status-store.ts'
import { appendSetting } from './trial-store.ts'

/** Installs the example bank where it does not stand yet; returns the ids of its forms. */
export async function seedBank(tx: Db, now: Date): Promise<string[]> {
  const standing = await tx.selectFrom('instruments.instrument').select('id').where('key', '=', exampleBank.key).executeTakeFirst()
  if (standing) return []
  const { id: instrumentId } = await tx
    .insertInto('instruments.instrument')
    .values({ ...exampleBank, example: true, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const status of exampleBankStatuses) await appendStatus(tx, { ...status, instrumentId, statementId: null }, now)
  const ids = await seedItems(tx, instrumentId, now)
  const made: string[] = []
  for (const set of exampleSets()) made.push(...(await seedSet(tx, { set, instrumentId, ids, now })))
  await tx.updateTable('instruments.form').set({ state: 'aktif' }).where('id', 'in', made).execute()
  return made
}

async function seedItems(tx: Db, instrumentId: string, now: Date): Promise<Map<string, string>> {
  const rows = bankItems.map((item) => ({ ...writtenItem(item), instrumentId, code: item.code, version: 1, example: true, authorId: null }))
  const ids = await appendItems(tx, rows, now)
  await tx.updateTable('instruments.item').set({ state: 'aktif' }).where('instrumentId', '=', instrumentId).execute()
  return new Map(rows.map((row, at) => [row.code, ids[at] as string]))
}

function writtenItem({ competency, bracket, stem, options }: BankItem) {
  const written = options.map(({ text, level, rationale, grand }) => ({ text, level, rationale, grand: grand ?? false }))
  const question = usualQuestion.situasi
  return { kind: 'situasi' as const, measure: competency, bracket, stem, question, reversed: false, options: written }
}

async function seedSet(
  tx: Db,
  { set, instrumentId, ids, now }: { set: ExampleSet; instrumentId: string; ids: ReadonlyMap<string, string>; now: Date },
): Promise<string[]> {
  const rows = set.rows.map(({ competency, ...row }) => ({ ...row, measure: competency }))
  const shared = { instrumentId, class: set.class, minutes: formMinutes }
  const blueprint = await forms.appendBlueprint(tx, { ...shared, rows, note: exampleBlueprintNote, createdBy: null }, now)
  const { difference, differences, overlaps } = set.assembly
  const likeness = {
    ...{ difference, basis: 'panel' as const },
    differences: differences.map(({ competency, ...rest }) => ({ measure: competency, ...rest })),
    overlaps: overlaps.map((one) => ({ ...one, forms: [...one.forms] })),
  }
  const setId = await forms.appendSet(tx, { blueprintId: blueprint.id, seed: 0, likeness, createdBy: null }, now)
  const made: string[] = []
  for (const [at, { form, setting }] of set.forms.entries()) {
    const title = `Paket situasional ${className(set.class)} ${'ABC'.charAt(at)} (contoh)`
    const row = { ...shared, code: form.code, title, blueprintId: blueprint.id, setId, example: true, authorId: null }
    const formId = await forms.appendForm(
      tx,
      row,
      form.items.map((item) => ids.get(item.code) as string),
      now,
    )
    await forms.replaceThresholds(tx, formId, form.thresholds, examplePanelNote)
    const panel = setting.judges.map((name) => ({ name, office: 'CONTOH' }))
    const held = { formId, heldOn: '2023-10-02', method: 'Angoff yang dimodifikasi (contoh)', panel }
    await appendSetting(tx, { ...held, judgements: [], setting, recordedBy: null }, now)
    made.push(formId)
  }
  return made
}
