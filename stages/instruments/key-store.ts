// SQL of keys: who may see many, under which request, and each look at one.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { KeyRequest } from './bank-api.ts'
import { refuse, takeTurn } from './item-store.ts'
import { keyHours } from './kinds.ts'

type RequestRow = Omit<KeyRequest, 'askedAt' | 'decidedAt' | 'validUntil'> & {
  askedAt: Date
  decidedAt: Date | null
  validUntil: Date | null
}

/** Requests, latest first; `id`: only that one. */
export async function keyRequests(db: Db, me: string | null, now: Date, id?: string): Promise<KeyRequest[]> {
  const { rows } = await sql<RequestRow>`
    select q.id, q.instrument_id, n.name as instrument, q.purpose, a.name as asked_by, q.asked_at, coalesce(q.asked_by = ${me}::uuid, false) as mine,
      d.name as decided_by, q.decided_at, q.agreed, q.decision_reason, q.valid_until, coalesce(q.valid_until > ${now}, false) as holds, q.uses
    from instruments.key_request q join instruments.instrument n on n.id = q.instrument_id join access.account a on a.id = q.asked_by
      left join access.account d on d.id = q.decided_by
    where ${id ?? null}::uuid is null or q.id = ${id ?? null}::uuid
    order by q.asked_at desc, q.id desc limit 200`.execute(db)
  const iso = (at: Date | null) => at?.toISOString() ?? null
  return rows.map((row) => ({
    ...row,
    askedAt: row.askedAt.toISOString(),
    decidedAt: iso(row.decidedAt),
    validUntil: iso(row.validUntil),
  }))
}

/** One request. @throws Refusal instruments.no-request (404) */
export async function keyRequestById(db: Db, id: string, me: string | null, now: Date): Promise<KeyRequest> {
  const [found] = await keyRequests(db, me, now, id)
  if (!found) throw refuse('instruments.no-request', {}, 404)
  return found
}

export async function appendKeyRequest(tx: Db, of: { instrumentId: string; purpose: string; askedBy: string; now: Date }): Promise<string> {
  const { now, ...rest } = of
  await takeTurn(tx, `${of.instrumentId} ${of.askedBy}`)
  const open = await tx
    .selectFrom('instruments.keyRequest')
    .select('id')
    .where('instrumentId', '=', of.instrumentId)
    .where('askedBy', '=', of.askedBy)
    .where('decidedAt', 'is', null)
    .executeTakeFirst()
  if (open) throw refuse('instruments.request-open')
  const row = { ...rest, askedAt: now }
  return (await tx.insertInto('instruments.keyRequest').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** Decides a request that is open; an agreed one holds for some hours. */
export async function decideKeyRequest(
  tx: Db,
  of: { id: string; by: string; agreed: boolean; reason: string | null; now: Date },
): Promise<void> {
  const validUntil = of.agreed ? new Date(of.now.getTime() + keyHours * 3_600_000) : null
  await tx
    .updateTable('instruments.keyRequest')
    .set({ decidedBy: of.by, decidedAt: of.now, agreed: of.agreed, decisionReason: of.reason, validUntil })
    .where('id', '=', of.id)
    .where('decidedAt', 'is', null)
    .execute()
}

export async function countUse(tx: Db, id: string): Promise<void> {
  await tx
    .updateTable('instruments.keyRequest')
    .set((row) => ({ uses: row('uses', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Whether an agreed request of `account` for the instrument holds now. */
export async function requestHolds(db: Db, account: string, instrumentId: string, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('instruments.keyRequest')
    .select('id')
    .where('askedBy', '=', account)
    .where('instrumentId', '=', instrumentId)
    .where('validUntil', '>', now)
    .executeTakeFirst()
  return row !== undefined
}

/** Different items whose key `account` has opened within the last day, this one left out. Takes turns with other looks of the account. */
export async function looksWithinDay(tx: Db, account: string, itemId: string, now: Date): Promise<number> {
  await takeTurn(tx, account)
  const { rows } = await sql<{ n: number }>`select count(distinct item_id)::int as n from instruments.key_look
    where account_id = ${account} and item_id <> ${itemId} and looked_at > ${new Date(now.getTime() - 86_400_000)}`.execute(tx)
  return rows[0]?.n ?? 0
}

export async function appendLook(tx: Db, accountId: string, itemId: string, now: Date): Promise<void> {
  await tx.insertInto('instruments.keyLook').values({ accountId, itemId, lookedAt: now }).execute()
}

/** The keys that second readers gave, with their names. */
export async function readersKeys(db: Db, itemId: string): Promise<{ reader: string; keyed: Record<string, number> | null }[]> {
  const rows = await db
    .selectFrom('instruments.reading as r')
    .innerJoin('access.account as a', 'a.id', 'r.readerId')
    .select(['a.name as reader', 'r.keyed'])
    .where('r.itemId', '=', itemId)
    .orderBy('r.readAt')
    .execute()
  return rows.map((row) => ({ reader: row.reader, keyed: row.keyed as Record<string, number> | null }))
}

export type ExportedItem = {
  code: string
  measure: string
  bracket: string | null
  state: string
  version: number
  stem: string
  question: string
  reversed: boolean
  options: { text: string; level: number; rationale: string; grand: boolean }[]
}

/** The newest version of every item of an instrument that is not withdrawn, with its key. */
export async function itemsWithKeys(db: Db, instrumentId: string): Promise<ExportedItem[]> {
  const { rows } = await sql<ExportedItem>`
    select distinct on (i.code) i.code, i.competency_key as measure, i.bracket, i.state, i.version, i.stem, i.question, i.reversed,
      (select jsonb_agg(jsonb_build_object('text', o.text, 'level', o.level, 'rationale', o.rationale, 'grand', o.grand) order by o.letter)
        from instruments.item_option o where o.item_id = i.id) as options
    from instruments.item i where i.instrument_id = ${instrumentId} and i.state <> 'ditarik' order by i.code, i.version desc`.execute(db)
  return rows
}
