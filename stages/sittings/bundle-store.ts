// What a machine hands in without a session: the rest of a machine that was replaced, or a whole sitting
// of a room without the server. Proven by the device key of its pack, harmless when it comes again.
// After a session that was declared to run without the server the machine's steady clock says what was
// in time; otherwise the moment of arrival does, as for every answer, and what is late is kept as late.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { notify } from '../../database/live.ts'
import { Refusal } from '../../kit/refusal.ts'
import { record } from '../audit/store.ts'
import { isOnForm } from './answering.ts'
import type { SittingsRefusal } from './api.ts'
import { isProven } from './bundle.ts'
import { closeSitting } from './closing-store.ts'
import type { Bundle, BundleReply } from './day-api.ts'
import { workingMs } from './deadline.ts'
import { graceSeconds, markAgreed, type Sitting, sittingById } from './exam-store.ts'
import { pledges, pledgeText, pledgeVersion } from './pledge.ts'
import { readReceipt } from './receipt.ts'
import { type Acting, timeWithoutServer } from './room-store.ts'
import { clockOf, type RoomClock } from './time-store.ts'

const refuse = (code: SittingsRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** Takes a bundle. `inSession`: the room in which it is handed in as a file; one of another room is refused. */
export async function handInBundle(ctx: Acting, bundle: Bundle, inSession?: string): Promise<BundleReply> {
  const sitting = await provenSitting(ctx.tx, bundle)
  const room = await clockOf(ctx.tx, sitting.sessionId, 'share')
  if (inSession !== undefined && sitting.sessionId !== inSession)
    throw refuse('sittings.bundle-elsewhere', { title: room.title, room: room.room })
  const locked = await sittingById(ctx.tx, sitting.id, true)
  if (locked.state === 'dibatalkan') throw refuse('sittings.finished')
  const letters = new Map(locked.paper.items.map((item) => [item.itemId, new Set(item.letters)]))
  if (!bundle.answers.every((answer) => isOnForm(letters, answer))) throw refuse('sittings.not-on-form', {}, 422)
  const alone = room.serverLessAt !== null
  if (alone && locked.state === 'terdaftar') await beginWithout(ctx, room, locked, bundle)
  const now = await sittingById(ctx.tx, sitting.id)
  if (now.state === 'terdaftar') throw refuse('sittings.not-started')
  const { saved, known, late } = await store(ctx, room, now, bundle)
  if (alone && now.state === 'berjalan' && bundle.finishedElapsed !== null) await endWithout(ctx, room, now, bundle)
  const after = await sittingById(ctx.tx, sitting.id)
  const claimed = bundle.receipt === null ? null : (readReceipt(bundle.receipt) ?? '')
  const matches = claimed === null || !after.receipt ? null : claimed === after.receipt
  if (saved + late > 0 || after.state !== locked.state) await note(ctx, after, { saved, known, late, matches })
  return { sittingId: after.id, state: after.state, saved, known, late, receipt: after.receipt, matches }
}

/** The sitting whose device key made this; the same refusal whether there is none or the proof is wrong. */
async function provenSitting(db: Db, bundle: Bundle): Promise<{ id: string; sessionId: string }> {
  const row = await db
    .selectFrom('sittings.sitting')
    .select(['id', 'sessionId', 'deviceKey'])
    .where('id', '=', bundle.sittingId)
    .executeTakeFirst()
  if (!row?.deviceKey || !isProven(bundle, row.deviceKey.toString('hex'))) throw refuse('sittings.bundle-refused', {}, 422)
  return row
}

/** Begins, afterwards, a sitting whose start the server did not see; the machine's wall clock is only noted. */
async function beginWithout(ctx: Acting, room: RoomClock, sitting: Sitting, bundle: Bundle): Promise<void> {
  const { tx, now } = ctx
  const { agreement } = bundle
  if (!sitting.agreedAt) {
    if (!agreement || agreement.version !== pledgeVersion) throw refuse('sittings.pledge-missing')
    await markAgreed(tx, sitting.id, { version: agreement.version, text: pledgeText(pledges[agreement.language]), now })
  }
  const since = room.startedAt ?? room.serverLessAt ?? now
  const claimed = new Date(bundle.startedAt)
  const startedAt = claimed >= since && claimed <= now ? claimed : since
  const time = await timeWithoutServer(tx, room, { ...sitting, startedAt }, now)
  const set = { state: 'berjalan', startedAt, endsAt: time.endsAt, deadline: time.deadline, serverLess: true }
  await tx.updateTable('sittings.sitting').set(set).where('id', '=', sitting.id).execute()
}

/** Stores what is in time among the answers and the rest as late; what was stored before stays as it is. */
async function store(
  ctx: Acting,
  room: RoomClock,
  sitting: Sitting,
  bundle: Bundle,
): Promise<{ saved: number; known: number; late: number }> {
  const { tx, now } = ctx
  const grace = await graceSeconds(tx, now, room.zone)
  const most = workingMs({ ...room, ...sitting }) + grace * 1000
  const open = sitting.state === 'berjalan'
  const arrived = open && sitting.deadline !== null && now <= sitting.deadline
  const counts = (answer: Bundle['answers'][number]) => (room.serverLessAt ? open && answer.elapsed <= most : arrived)
  const there = await stored(tx, sitting.id, bundle)
  const fresh = bundle.answers.filter((answer) => !there.has(textOf(answer)))
  const taken = new Set([...there].map((text) => text.split(':')[0]))
  // a number that holds something else already: kept as late, so that a person decides
  const inTime = fresh.filter((answer) => counts(answer) && !taken.has(String(answer.seq)))
  const rest = fresh.filter((answer) => !inTime.includes(answer))
  const saved = await append(tx, 'sittings.answer', sitting.id, inTime, now)
  const late = await append(tx, 'sittings.late_answer', sitting.id, rest, now)
  return { saved, known: bundle.answers.length - saved - late, late }
}

const textOf = (of: { seq: number; itemId: string; choice: string | null }) => `${of.seq}:${of.itemId}:${of.choice ?? ''}`

async function stored(db: Db, sittingId: string, bundle: Bundle): Promise<Set<string>> {
  const rows = await db
    .selectFrom('sittings.answer')
    .select(['seq', 'itemId', 'choice'])
    .where('sittingId', '=', sittingId)
    .where((at) => at('seq', '=', at.fn.any(at.val(bundle.answers.map((answer) => answer.seq)))))
    .execute()
  return new Set(rows.map(textOf))
}

async function append(
  db: Db,
  table: 'sittings.answer' | 'sittings.late_answer',
  sittingId: string,
  answers: Bundle['answers'],
  now: Date,
): Promise<number> {
  if (answers.length === 0) return 0
  const result = await sql`insert into ${sql.table(table)} (sitting_id, seq, item_id, choice, clicked_at, received_at)
    select ${sittingId}, seq, item, choice, clicked, ${now}
    from unnest(${sql.val(answers.map((one) => one.seq))}::int[], ${sql.val(answers.map((one) => one.itemId))}::uuid[],
      ${sql.val(answers.map((one) => one.choice))}::text[], ${sql.val(answers.map((one) => one.clickedAt))}::timestamptz[])
      as given (seq, item, choice, clicked) order by seq on conflict do nothing`.execute(db)
  return Number(result.numAffectedRows ?? 0)
}

/** Closes a sitting that its machine ended: handed in, or its time had run out. */
async function endWithout(ctx: Acting, room: RoomClock, sitting: Sitting, bundle: Bundle): Promise<void> {
  await ctx.tx.updateTable('sittings.sitting').set({ serverLess: true }).where('id', '=', sitting.id).execute()
  const ranOut = (bundle.finishedElapsed ?? 0) >= workingMs({ ...room, ...sitting })
  await closeSitting(ctx, sitting, ranOut)
}

async function note(
  ctx: Acting,
  sitting: Sitting,
  data: { saved: number; known: number; late: number; matches: boolean | null },
): Promise<void> {
  const { tx, now } = ctx
  await tx.insertInto('sittings.event').values({ sittingId: sitting.id, kind: 'bundle-received', at: now }).execute()
  await record(ctx, 'sittings.bundle-received', { object: `sitting:${sitting.id}`, subjects: [sitting.personId], data })
  await notify(tx, sitting.sessionId, 'bundle-received', sitting.id)
}
