// The decided answer on the press: the draft with the letterhead of the day, kept with the act.
import type { Db } from '../../database/db.ts'
import { localDate } from '../../kit/clock.ts'
import type { Actor } from '../../kit/permission.ts'
import { letterheadOf } from '../documents/letterhead-store.ts'
import { keepPrinted } from '../documents/store.ts'
import { policyAt } from '../standards/store.ts'
import { type AnswerSource, answerOf } from './answer.ts'
import { zoneOf } from './filing-store.ts'

type Keeper = { readonly tx: Db; readonly actor: Actor; readonly now: Date; readonly address: string | null }

/** Prints the answer and keeps it; returns the id of the document. */
export async function printAnswer(
  keeper: Keeper,
  of: Pick<AnswerSource, 'objection' | 'proposal' | 'examiner' | 'decider'>,
): Promise<string> {
  const { tx, now } = keeper
  const { files, ...head } = await letterheadOf(tx)
  const zone = await zoneOf(tx)
  const fileDays = (await policyAt(tx, localDate(now, zone))).values['objection.file-days']
  const data = answerOf({ ...of, ...head, zone, decidedAt: now, fileDays })
  const object = `objection:${of.objection.id}`
  const { id } = await keepPrinted(keeper, {
    ...{ kind: 'jawaban-keberatan', title: data.frame.title, object, series: object, data, files },
    ...{ subjects: [of.objection.personId], unitPath: of.objection.unitPath, template: 'stages/objections/jawaban-keberatan.typ' },
  })
  return id
}
