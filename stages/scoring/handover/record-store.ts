// Prints the record of a held talk, keeps it, and hands out a numbered copy.
import { localDate } from '../../../kit/clock.ts'
import { fullName } from '../../../kit/wording.ts'
import type { Context } from '../../../server/serve.ts'
import { copyOf, readerOf } from '../../documents/copy-store.ts'
import { letterheadOf } from '../../documents/letterhead-store.ts'
import { keepPrinted } from '../../documents/store.ts'
import { eventById } from '../../events/store.ts'
import { policyAt } from '../../standards/store.ts'
import type { TalkPersonRow, TalkRow } from './feedback-store.ts'
import { recordData } from './record.ts'
import { resultsOf } from './result-store.ts'

/** The record as PDF; the same notes give the same document. */
export async function printRecord(ctx: Context, { talk, person }: { talk: TalkRow; person: TalkPersonRow }): Promise<Buffer> {
  const event = await eventById(ctx.tx, talk.eventId)
  const { files, agency, installation } = await letterheadOf(ctx.tx)
  const { values } = await policyAt(ctx.tx, localDate(ctx.now, event.zone))
  const result = (await resultsOf(ctx.tx, talk.eventId)).find((one) => one.personId === person.personId)
  const data = recordData({
    ...{ installation, agency, talk, person },
    event: { title: event.title, zone: event.zone, standing: event.standing ?? 'pemetaan-internal' },
    notes: { strengths: person.strengths ?? '', step: person.step ?? '', question: person.question ?? '' },
    result: result?.handedAt ? { class: result.class, assessedOn: result.assessedOn, handedAt: result.handedAt } : null,
    objectionDays: values['objection.file-days'],
    notedAt: person.notedAt ?? ctx.now,
  })
  const { id } = await keepPrinted(ctx, {
    ...{ kind: 'umpan-balik', title: `Catatan sesi umpan balik ${fullName(person)}`, object: `feedback:${talk.id}` },
    ...{ series: `feedback:${talk.id}:${person.personId}`, subjects: [person.personId], unitPath: person.unitPath },
    ...{ template: 'stages/scoring/handover/umpan-balik.typ', data, files },
  })
  return copyOf(ctx, id, await readerOf(ctx.tx, ctx.actor))
}
