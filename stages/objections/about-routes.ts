// What the routes of this room share: whom an objection is about, the account that acts, the step that may
// follow, a file that came along, and the answer as a file.
import type { Readable } from 'node:stream'
import { localDate } from '../../kit/clock.ts'
import { Refusal, type RefusalData } from '../../kit/refusal.ts'
import type { Context } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { copyOf, readerOf } from '../documents/copy-store.ts'
import { appendAttachment } from './act-store.ts'
import type { ObjectionsRefusal } from './api.ts'
import { attachmentTypeOf } from './attachment.ts'
import { detailOf, type ObjectionRow, type Today } from './case.ts'
import { attachmentsOf, findObjection, followUpOf, proposalsOf } from './case-store.ts'
import { zoneOf } from './filing-store.ts'
import { largestAttachment, type ObjectionState } from './kinds.ts'
import { type Act, numberOf, stateAfter } from './objection.ts'

export const refuse = (code: ObjectionsRefusal, status: Refusal['status'] = 409, data: RefusalData = {}) => new Refusal(code, data, status)

/** The account that acts. @throws Refusal objections.account-needed */
export function accountOf({ actor }: Context) {
  if (actor.kind !== 'account') throw refuse('objections.account-needed')
  return actor
}

/** The person whom the account belongs to; an empty list for one that belongs to none. */
export const selfOf = ({ actor }: Context): string | null => (actor.kind === 'account' ? actor.personId : null)

/** Today in the agency's zone. */
export async function todayIn({ tx, now }: Pick<Context, 'tx' | 'now'>): Promise<Today> {
  const zone = await zoneOf(tx)
  return { today: localDate(now, zone), zone }
}

/** About the person who objected. What is not there is told after the rights. */
export async function aboutObjection({ id }: { id: string }, { tx }: Context) {
  const found = await findObjection(tx, id)
  return { subjects: found ? [found.personId] : [], unitPath: found?.unitPath ?? [], object: found }
}

/** The same, held against another act until the transaction ends. */
export async function aboutLocked({ id }: { id: string }, { tx }: Context) {
  const found = await findObjection(tx, id, true)
  return { subjects: found ? [found.personId] : [], unitPath: found?.unitPath ?? [], object: found }
}

/** @throws Refusal objections.no-objection */
export function there(of: ObjectionRow | undefined): ObjectionRow {
  if (!of) throw refuse('objections.no-objection', 404)
  return of
}

/** The state after `act`. @throws Refusal objections.wrong-state */
export function stepOf(of: Pick<ObjectionRow, 'state'>, act: Act): ObjectionState {
  const state = stateAfter(of.state, act)
  if (!state) throw refuse('objections.wrong-state', 409, { state: of.state })
  return state
}

/** One objection with all its steps. */
export async function wholeOf(ctx: Context, row: ObjectionRow) {
  return detailOf(
    row,
    {
      attachments: await attachmentsOf(ctx.tx, [row.id]),
      proposals: await proposalsOf(ctx.tx, [row.id]),
      followUp: row.decidedAt ? await followUpOf(ctx.tx, row) : null,
    },
    await todayIn(ctx),
  )
}

async function collected(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    size += (part as Buffer).length
    if (size > largestAttachment) throw refuse('objections.file-too-big', 413)
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}

/** Keeps the file of a request with an open objection. */
export async function attach(ctx: Context, of: ObjectionRow): Promise<{ id: string }> {
  const { accountId } = accountOf(ctx)
  stepOf(of, 'attach')
  if (!ctx.upload) throw refuse('objections.file-kind', 415)
  const bytes = await collected(ctx.upload.stream)
  const type = attachmentTypeOf(bytes)
  if (!type) throw refuse('objections.file-kind', 415)
  const ending = type === 'application/pdf' ? '.pdf' : '.jpg'
  const name = `${ctx.upload.name.replace(/\.[A-Za-z]{1,5}$/, '').slice(0, 120) || 'lampiran'}${ending}`
  const id = await appendAttachment(ctx.tx, { objectionId: of.id, name, type, bytes, by: accountId, now: ctx.now })
  await record(ctx, 'objections.file-added', {
    ...{ object: `objection:${of.id}`, subjects: [of.personId] },
    data: { fileId: id, type, bytes: bytes.length },
  })
  return { id }
}

/** The printed answer as a numbered copy for whoever asks. @throws Refusal objections.no-answer (404) */
export async function answerFile(ctx: Context, row: ObjectionRow) {
  if (!row.documentId) throw refuse('objections.no-answer', 404)
  const body = await copyOf(ctx, row.documentId, await readerOf(ctx.tx, ctx.actor))
  return { name: `Jawaban keberatan ${numberOf(row).replace('/', '-')}.pdf`, type: 'application/pdf', body }
}
