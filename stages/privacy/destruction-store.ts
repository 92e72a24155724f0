// What is due for destruction and what must stay; destructions asked for, decided and carried out.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { Refusal } from '../../kit/refusal.ts'
import { destroySessions, sessionsToDestroy } from '../access/destruction-store.ts'
import { destroyDocuments } from '../documents/destruction-store.ts'
import { openObjections } from '../objections/store.ts'
import { destroyImports, importsToEmpty } from '../register/import/destruction-store.ts'
import { destroyInputs, destroyResults, runsToEmpty, sittingsInForce } from '../scoring/destruction-store.ts'
import { countAnswers, type Destroyed, destroyAnswers, sittingsToEmpty } from '../sittings/destruction-store.ts'
import { policyAt } from '../standards/store.ts'
import type { DestructionShown, PrivacyRefusal } from './api.ts'
import { destructionNumber } from './request.ts'
import { nextSerial, todayOf } from './request-store.ts'
import { cutOff, type RecordKind, recordKinds, sorted } from './retention.ts'

type Old = { readonly id: string; readonly sittingId: string; readonly personId: string }
type Counts = Readonly<Record<string, number>>
export type Due = { readonly due: Counts; readonly kept: Counts; readonly go: readonly Old[] }

/** Sittings or runs that may go, and what must stay: for an open objection, or a result in force. */
async function free(db: Db, old: readonly Old[], today: string) {
  const objecting = await openObjections(db, [...new Set(old.map((one) => one.personId))])
  return sorted(old, { objecting: new Set(objecting.keys()), inForce: new Set(await sittingsInForce(db, today)) })
}

/** What of a kind ended before `before`, counted. */
export async function dueOf(db: Db, kind: RecordKind, of: { before: string; today: string }): Promise<Due> {
  if (kind === 'sesi-masuk') return { due: { sesi: await sessionsToDestroy(db, of.before) }, kept: {}, go: [] }
  if (kind === 'impor') {
    const { imports, rows } = await importsToEmpty(db, of.before)
    return { due: { impor: imports, baris: rows }, kept: {}, go: [] }
  }
  if (kind === 'hasil') {
    const { go, kept } = await free(db, await runsToEmpty(db, of.before), of.today)
    return { due: { hasil: go.length }, kept, go }
  }
  const old = (await sittingsToEmpty(db, of.before)).map((one) => ({ ...one, sittingId: one.id }))
  const { go, kept } = await free(db, old, of.today)
  const answers = await countAnswers(
    db,
    go.map((one) => one.id),
  )
  return { due: { pelaksanaan: go.length, jawaban: answers }, kept, go }
}

/** Whether anything is due at all. */
export const isDue = (due: Counts): boolean => Object.values(due).some((count) => count > 0)

/** Years of each kind under the policy of today, and the day before which its years are over. */
export async function retentionAt(db: Db, now: Date) {
  const today = await todayOf(db, now)
  const policy = await policyAt(db, today)
  const years = policy.values['retention.years']
  const kinds = recordKinds.map((kind) => ({ kind, years: years[kind], before: cutOff(today, years[kind]) }))
  return { today, policyVersion: policy.version, kinds }
}

/** Destroys what is due of an agreed destruction; the transaction must name it (`openDoor`). */
export async function destroy(
  tx: Db,
  of: { kind: RecordKind; before: string; today: string },
): Promise<{ destroyed: Destroyed[]; kept: Counts }> {
  const { go, kept } = await dueOf(tx, of.kind, of)
  if (of.kind === 'sesi-masuk') return { destroyed: await destroySessions(tx, of.before), kept }
  if (of.kind === 'impor') return { destroyed: await destroyImports(tx, of.before), kept }
  const ids = go.map((one) => one.id)
  if (of.kind === 'jawaban') return { destroyed: [...(await destroyAnswers(tx, ids)), ...(await destroyInputs(tx, ids, of.before))], kept }
  const papers = await destroyDocuments(
    tx,
    ids.map((id) => `run:${id}`),
  )
  return { destroyed: [...(await destroyResults(tx, ids)), papers], kept }
}

/** Names the destruction for the rest of this transaction: the triggers let its deletes pass, and nothing else's. */
export async function openDoor(tx: Db, id: string): Promise<void> {
  await sql`select set_config('nawa.destruction', ${id}, true)`.execute(tx)
}

export type DestructionRow = {
  readonly id: string
  readonly year: number
  readonly serial: number
  readonly kind: RecordKind
  readonly before: string
  readonly years: number
  readonly policyVersion: number
  readonly counted: { readonly due: Counts; readonly kept: Counts }
  readonly reason: string
  readonly askedBy: string
  readonly askedAt: Date
  readonly askedByName: string
  readonly decidedBy: string | null
  readonly decidedByName: string | null
  readonly decidedAt: Date | null
  readonly agreed: boolean | null
  readonly decisionReason: string | null
  readonly outcome: Outcome | null
  readonly carriedAt: Date | null
  readonly documentId: string | null
}

type Head = { readonly number: string; readonly hash: string } | null
export type Outcome = { readonly destroyed: Destroyed[]; readonly kept: Counts; readonly chain: { readonly before: Head } }

const rows = sql`select d.*, a.name as asked_by_name, b.name as decided_by_name from privacy.destruction d
  join access.account a on a.id = d.asked_by left join access.account b on b.id = d.decided_by`

/** All destructions, the latest first. */
export async function destructions(db: Db): Promise<DestructionRow[]> {
  return (await sql<DestructionRow>`${rows} order by d.asked_at desc, d.id desc limit 200`.execute(db)).rows
}

/** One destruction, locked. @throws Refusal privacy.no-destruction (404) */
export async function destructionById(tx: Db, id: string): Promise<DestructionRow> {
  const found = (await sql<DestructionRow>`${rows} where d.id = ${id} for update of d`.execute(tx)).rows[0]
  if (!found) throw new Refusal('privacy.no-destruction' satisfies PrivacyRefusal, {}, 404)
  return found
}

export const shown = (row: DestructionRow, reader: string): DestructionShown => ({
  ...{ id: row.id, number: destructionNumber(row), kind: row.kind, before: row.before, years: row.years },
  ...{ due: row.counted.due, kept: row.outcome?.kept ?? row.counted.kept, reason: row.reason, askedBy: row.askedByName },
  ...{ askedAt: row.askedAt.toISOString(), mine: row.askedBy === reader, decidedBy: row.decidedByName },
  ...{ decidedAt: row.decidedAt?.toISOString() ?? null, agreed: row.agreed, decisionReason: row.decisionReason },
  ...{ carriedAt: row.carriedAt?.toISOString() ?? null, destroyed: row.outcome?.destroyed ?? [], minutes: row.documentId !== null },
})

export type NewDestruction = { readonly kind: RecordKind; readonly reason: string; readonly by: string; readonly now: Date }

/** Asks for a destruction of what is due now. @throws Refusal privacy.under-way, privacy.nothing-due */
export async function appendDestruction(tx: Db, of: NewDestruction): Promise<{ id: string; number: string; due: Counts }> {
  const { today, policyVersion, kinds } = await retentionAt(tx, of.now)
  const rule = kinds.find((one) => one.kind === of.kind)
  const year = Number(today.slice(0, 4))
  const serial = await nextSerial(tx, 'destruction', year)
  const open = (await destructions(tx)).some((one) => one.kind === of.kind && (one.agreed === null || (one.agreed && !one.carriedAt)))
  if (open) throw new Refusal('privacy.under-way' satisfies PrivacyRefusal, {}, 409)
  const { due, kept } = await dueOf(tx, of.kind, { before: rule?.before ?? today, today })
  if (!rule || !isDue(due)) throw new Refusal('privacy.nothing-due' satisfies PrivacyRefusal, {}, 409)
  const row = {
    ...{ year, serial, kind: of.kind, before: rule.before, years: rule.years, policyVersion, reason: of.reason },
    ...{ counted: JSON.stringify({ due, kept }), askedBy: of.by, askedAt: of.now },
  }
  const { id } = await tx.insertInto('privacy.destruction').values(row).returning('id').executeTakeFirstOrThrow()
  return { id, number: destructionNumber({ year, serial }), due }
}

export async function decide(tx: Db, of: { id: string; agreed: boolean; reason: string; by: string; now: Date }): Promise<void> {
  const set = { agreed: of.agreed, decisionReason: of.reason, decidedBy: of.by, decidedAt: of.now }
  await tx.updateTable('privacy.destruction').set(set).where('id', '=', of.id).execute()
}

export async function markCarried(tx: Db, of: { id: string; outcome: Outcome; now: Date }): Promise<void> {
  await tx
    .updateTable('privacy.destruction')
    .set({ outcome: JSON.stringify(of.outcome), carriedAt: of.now })
    .where('id', '=', of.id)
    .execute()
}

export async function attachMinutes(tx: Db, id: string, documentId: string): Promise<void> {
  await tx.updateTable('privacy.destruction').set({ documentId }).where('id', '=', id).execute()
}
