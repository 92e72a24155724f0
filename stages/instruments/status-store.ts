// SQL of instruments and what is stated of them.
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Db } from '../../database/db.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import type { OutputOf } from '../../kit/contract.ts'
import type { InstrumentStatus, statementFacts } from './api.ts'
import type { listStatements } from './form-api.ts'
import { refuseForm } from './form-store.ts'
import { takeTurn } from './item-store.ts'

type Statement = OutputOf<typeof listStatements>['statements'][number]
type Row = Omit<Statement, 'askedAt'> & { askedAt: Date }

/** Statements, latest first; `id`: only that one. */
export async function statements(db: Db, me: string | null, id?: string): Promise<Statement[]> {
  const { rows } = await sql<Row>`
    select s.id, s.instrument_id, s.status, s.evidence, s.facts, s.decided_on, a.name as asked_by, s.asked_at,
      coalesce(s.asked_by = ${me}::uuid, false) as mine, d.name as decided_by, s.agreed, s.decision_reason
    from instruments.statement s join access.account a on a.id = s.asked_by left join access.account d on d.id = s.decided_by
    where ${id ?? null}::uuid is null or s.id = ${id ?? null}::uuid order by s.asked_at desc, s.id desc`.execute(db)
  return rows.map((row) => ({ ...row, askedAt: row.askedAt.toISOString() }))
}

/** @throws Refusal instruments.no-statement (404) */
export async function statementById(db: Db, id: string, me: string | null): Promise<Statement> {
  const [found] = await statements(db, me, id)
  if (!found) throw refuseForm('instruments.no-statement', {}, 404)
  return found
}

export type NewStatement = {
  readonly instrumentId: string
  readonly status: InstrumentStatus
  readonly evidence: string
  readonly facts: z.infer<typeof statementFacts>
  readonly decidedOn: string
  readonly askedBy: string
}

/** @throws Refusal instruments.statement-open */
export async function appendStatement(tx: Db, of: NewStatement, now: Date): Promise<string> {
  await takeTurn(tx, of.instrumentId)
  const open = await tx
    .selectFrom('instruments.statement')
    .select('id')
    .where('instrumentId', '=', of.instrumentId)
    .where('decidedAt', 'is', null)
    .executeTakeFirst()
  if (open) throw refuseForm('instruments.statement-open')
  const row = { ...of, facts: JSON.stringify(of.facts), askedAt: now }
  return (await tx.insertInto('instruments.statement').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** Decides a statement; an agreed one counts from now on. */
export async function decideStatement(
  tx: Db,
  of: { id: string; by: string; agreed: boolean; reason: string | null; now: Date },
): Promise<void> {
  const row = await tx
    .updateTable('instruments.statement')
    .set({ decidedBy: of.by, decidedAt: of.now, agreed: of.agreed, decisionReason: of.reason })
    .where('id', '=', of.id)
    .where('decidedAt', 'is', null)
    .returning(['instrumentId', 'status', 'evidence', 'facts', 'decidedOn'])
    .executeTakeFirst()
  if (!row || !of.agreed) return
  await appendStatus(tx, { ...row, facts: row.facts as never, statementId: of.id }, of.now)
}

/** Adds the next status of an instrument. */
export async function appendStatus(
  tx: Db,
  of: { instrumentId: string; status: string; evidence: string; decidedOn: string; facts: object | null; statementId: string | null },
  now: Date,
): Promise<void> {
  const last = await tx
    .selectFrom('instruments.status')
    .select(sql<number>`coalesce(max(version), 0)::int`.as('version'))
    .where('instrumentId', '=', of.instrumentId)
    .executeTakeFirstOrThrow()
  const row = { ...of, facts: of.facts && JSON.stringify(of.facts), version: last.version + 1, createdAt: now }
  await tx.insertInto('instruments.status').values(row).execute()
}

/** Begins an instrument under a key made of its name. */
export async function appendInstrument(tx: Db, of: { name: string; method: string; example: boolean }, now: Date): Promise<string> {
  await takeTurn(tx, 'instrument')
  const base = of.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from instruments.instrument where key = ${base} or key like ${`${base}-%`}`.execute(tx)
  const key = rows[0]?.n ? `${base}-${rows[0].n + 1}` : base
  return (
    await tx
      .insertInto('instruments.instrument')
      .values({ ...of, key, createdAt: now })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
}

/** The local day of the agency, `YYYY-MM-DD`. */
export async function today(db: Db, now: Date): Promise<string> {
  const agency = await db.selectFrom('register.agency').select('zone').executeTakeFirst()
  return localDate(now, (agency?.zone ?? 'WIB') as Zone)
}

export async function isExample(db: Db): Promise<boolean> {
  return (await db.selectFrom('access.installation').select('kind').executeTakeFirst())?.kind === 'contoh'
}
