// Answers of the runs of a batch by form, out of what each run was made from.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import type { InputItem, RunInputs } from '../inputs.ts'
import { absent, empty, type FormAnswers, type FormItem, type Sitter } from './form-answers.ts'

/** Runs read at a time: one of a hundred items is some 20 kB. */
const atOnce = 200

type Growing = { formId: string; items: FormItem[]; people: Sitter[]; standards: Record<string, Record<string, number>> }

type Row = {
  runId: string
  personId: string
  class: string
  formId: string
  achieved: number | null
  required: number
  category: string | null
  atStandard: boolean | null
  inputs: Pick<RunInputs, 'items' | 'standard'>
}

/** The answers of `runIds` by form, forms and people in the order of their ids. */
export async function formAnswersOf(db: Db, runIds: readonly string[]): Promise<FormAnswers[]> {
  const ids = [...runIds].sort()
  const forms = new Map<string, Growing>()
  for (let from = 0; from < ids.length; from += atOnce) {
    const { rows } = await sql<Row>`
      select r.id as run_id, r.person_id, r.class, r.inputs #>> '{form,id}' as form_id, r.achieved, r.required, r.category,
        case when r.achieved is not null then (select bool_and(level >= required * 100) from scoring.run_competency where run_id = r.id) end as at_standard,
        jsonb_build_object('items', r.inputs -> 'items', 'standard', r.inputs -> 'standard') as inputs
      from scoring.run r where r.id = any(${ids.slice(from, from + atOnce)}::uuid[]) order by r.id`.execute(db)
    for (const { inputs, ...row } of rows) {
      const form = forms.get(row.formId) ?? { formId: row.formId, items: itemsOf(inputs), people: [], standards: {} }
      forms.set(row.formId, form)
      form.standards[row.class] ??= Object.fromEntries(inputs.standard.required.map(({ key, level }) => [key, level]))
      form.people.push({ ...row, choices: choicesOf(form.items, inputs.items) })
      // an item that was taken out is on some runs marked and on earlier ones not yet
      form.items = form.items.map((item, place) => (inputs.items[place]?.annulled ? { ...item, annulled: true } : item))
    }
  }
  return [...forms.values()].sort((a, b) => (a.formId < b.formId ? -1 : 1))
}

function itemsOf({ items, standard }: Row['inputs']): FormItem[] {
  const counting = new Set(standard.required.map((one) => one.key))
  return items.map(({ id, code, competency, options, annulled }) => ({
    ...{ id, code, competency, annulled: annulled === true, counts: counting.has(competency) },
    letters: options.map((option) => option.letter),
    keys: options.map((option) => option.level),
  }))
}

function choicesOf(items: readonly FormItem[], given: readonly InputItem[]): number[] {
  const byId = new Map(given.map((item) => [item.id, item]))
  return items.map(({ id, letters }) => {
    const item = byId.get(id)
    if (!item?.administered) return absent
    return item.choice === null ? empty : letters.indexOf(item.choice)
  })
}
