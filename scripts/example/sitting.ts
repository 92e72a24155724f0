// One simulated participant: card, notice and pledge, start, nine answers (some changed), submission.
import * as exam from '../../stages/sittings/exam-api.ts'
import { competencyKeys } from '../../stages/standards/competency.ts'
import { firstStandards } from '../../stages/standards/first-standards.ts'
import { choiceOf, randomFrom, trueLevel } from './answering.ts'
import type { Person } from './http.ts'
import { levelsOf } from './key.ts'

export type Card = { readonly nip: string; readonly pin: string; readonly class: string; readonly seed: number }
export type SatDown = { readonly acknowledged: number; readonly receipt: string }

/** Sits the whole test with the card and returns what the server acknowledged and the receipt it gave. */
export async function sitDown(person: Person, card: Card): Promise<SatDown> {
  const random = randomFrom(card.seed)
  await person.call(exam.signIn, { nip: card.nip, pin: card.pin })
  const { pledge } = await person.call(exam.examState, {})
  await person.call(exam.agree, { version: pledge?.id.version ?? '', language: 'id' })
  const paper = await person.call(exam.start, {})
  const required = firstStandards.standards.find((standard) => standard.class === card.class)?.required ?? []
  let seq = paper.lastSeq
  let acknowledged = 0
  const save = async (itemId: string, choice: string) => {
    seq += 1
    const reply = await person.call(exam.saveAnswer, { seq, itemId, choice, clickedAt: new Date().toISOString() })
    if (reply.seq === seq) acknowledged += 1
  }
  for (const item of paper.items) {
    const keyed = levelsOf(item)
    const theta = trueLevel(required[competencyKeys.indexOf(keyed.competency)] ?? 1, random)
    const choice = choiceOf(keyed.options, theta, random)
    // one in five thinks again first: the last choice counts
    if (random() < 0.2) await save(item.itemId, choice === 'A' ? 'B' : 'A')
    await save(item.itemId, choice)
  }
  const receipt = await person.call(exam.submit, {})
  return { acknowledged, receipt: receipt.receipt }
}
