// Answers that arrived after the time. They are kept and acknowledged as late; they count only when one
// person asks for it with a reason and another one admits them, which scores the sitting again.

import { sql } from 'kysely'
import type pg from 'pg'
import { announce } from '../../database/announce.ts'
import type { Db } from '../../database/db.ts'
import { notify } from '../../database/live.ts'
import { Refusal } from '../../kit/refusal.ts'
import { record } from '../audit/store.ts'
import type { AnswerSent } from './answering.ts'
import type { SittingsRefusal } from './api.ts'
import type { Acting } from './room-store.ts'

const refuse = (code: SittingsRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** Keeps an answer that was refused as too late; false when its number holds another change already. */
export async function keepLate(pool: Pick<pg.Pool, 'query'>, sittingId: string, sent: AnswerSent, now: Date): Promise<boolean> {
  const values = [sittingId, sent.seq, sent.itemId, sent.choice, sent.clickedAt, now]
  const added = await pool.query(
    `insert into sittings.late_answer (sitting_id, seq, item_id, choice, clicked_at, received_at)
      values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    values,
  )
  if (added.rowCount === 1) return true
  const same = await pool.query(
    'select from sittings.late_answer where sitting_id = $1 and seq = $2 and item_id = $3 and choice is not distinct from $4',
    values.slice(0, 4),
  )
  return same.rowCount === 1
}

/** Sittings of a session with late answers, by seat. */
export async function lateSittings(db: Db, sessionId: string) {
  const { rows } = await sql<{
    sittingId: string
    number: string
    seat: number
    answers: number
    open: number
    firstAt: Date
    lastAt: Date
  }>`select t.id as sitting_id, t.number, t.seat, count(*)::int as answers, min(late.received_at) as first_at, max(late.received_at) as last_at,
      count(*) filter (where late.received_at > coalesce((select max(asked_at) from sittings.admission where sitting_id = t.id),
        '-infinity'))::int as open
    from sittings.late_answer late join sittings.sitting t on t.id = late.sitting_id
    where t.session_id = ${sessionId} group by t.id, t.number, t.seat order by t.seat`.execute(db)
  const admissions = await db
    .selectFrom('sittings.admission as a')
    .innerJoin('sittings.sitting as t', 't.id', 'a.sittingId')
    .select(['a.sittingId', 'a.askedBy', 'a.askedAt', 'a.reason', 'a.decidedAt', 'a.admitted', 'a.decisionReason'])
    .where('t.sessionId', '=', sessionId)
    .orderBy('a.askedAt')
    .execute()
  return rows.map((row) => ({ ...row, admissions: admissions.filter((one) => one.sittingId === row.sittingId) }))
}

/** Asks that what is late of a sitting at this moment counts; returns how many answers that are. */
export async function askLate(ctx: Acting & { accountId: string }, sittingId: string, reason: string): Promise<number> {
  const { tx, now, accountId } = ctx
  const sitting = await lateSitting(tx, sittingId)
  if (sitting.asked.some((one) => one.decidedAt === null)) throw refuse('sittings.late-asked')
  // what was refused may be asked for again; what was admitted counts already
  const admitted = Math.max(0, ...sitting.asked.filter((one) => one.admitted).map((one) => one.askedAt.getTime()))
  const open = sitting.late.filter((at) => at.getTime() > admitted).length
  if (open === 0) throw refuse('sittings.nothing-late')
  await tx.insertInto('sittings.admission').values({ sittingId, askedBy: accountId, askedAt: now, reason }).execute()
  await record(ctx, 'sittings.late-asked', {
    object: `sitting:${sittingId}`,
    subjects: [sitting.personId],
    reason,
    data: { answers: open },
  })
  return open
}

/** Admits what was asked for, or not. Never by the one who asked; an admission scores the sitting again. */
export async function decideLate(
  ctx: Acting & { accountId: string },
  sittingId: string,
  decision: { admitted: boolean; reason: string },
): Promise<void> {
  const { tx, now, accountId } = ctx
  const { admitted, reason } = decision
  const sitting = await lateSitting(tx, sittingId)
  const open = sitting.asked.find((one) => one.decidedAt === null)
  if (!open) throw refuse('sittings.late-not-asked')
  if (open.askedBy === accountId) throw refuse('sittings.late-same-person', {}, 403)
  await tx
    .updateTable('sittings.admission')
    .set({ decidedBy: accountId, decidedAt: now, admitted, decisionReason: reason })
    .where('id', '=', open.id)
    .execute()
  await record(ctx, admitted ? 'sittings.late-admitted' : 'sittings.late-refused', {
    object: `sitting:${sittingId}`,
    subjects: [sitting.personId],
    reason,
  })
  if (admitted) await announce(tx, 'sitting-closed', { sittingId })
  await notify(tx, sitting.sessionId, 'late-decided', sittingId)
}

async function lateSitting(db: Db, sittingId: string) {
  const sitting = await db
    .selectFrom('sittings.sitting')
    .select(['personId', 'sessionId', 'state'])
    .where('id', '=', sittingId)
    .forUpdate()
    .executeTakeFirst()
  if (!sitting) throw refuse('sittings.sitting-unknown', {}, 404)
  if (sitting.state !== 'dikirim' && sitting.state !== 'waktu-habis') throw refuse('sittings.not-finished')
  const asked = await db.selectFrom('sittings.admission').selectAll().where('sittingId', '=', sittingId).execute()
  const late = await db.selectFrom('sittings.lateAnswer').select('receivedAt').where('sittingId', '=', sittingId).execute()
  return { ...sitting, asked, late: late.map((row) => row.receivedAt) }
}
