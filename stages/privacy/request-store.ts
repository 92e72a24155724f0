// SQL of requests of data subjects.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { fullName } from '../../kit/wording.ts'
import { findAgency } from '../register/store.ts'
import { policyAt } from '../standards/store.ts'
import type { PrivacyRefusal, RequestLine, RequestShown } from './api.ts'
import { clockOf, dueAt, type Outcome, type RequestKind, requestNumber } from './request.ts'

type Row = {
  readonly id: string
  readonly year: number
  readonly serial: number
  readonly personId: string
  readonly kind: RequestKind
  readonly words: string
  readonly way: 'sendiri' | 'kantor'
  readonly receivedAt: Date
  readonly dueAt: Date
  readonly outcome: Outcome | null
  readonly answer: string | null
  readonly answeredAt: Date | null
}

/** Today in the agency's zone. */
export async function todayOf(db: Db, now: Date): Promise<string> {
  return localDate(now, ((await findAgency(db))?.zone ?? 'WIB') as Zone)
}

/** Hours within which a request of today must be answered. */
export async function answerHours(db: Db, now: Date): Promise<number> {
  return (await policyAt(db, await todayOf(db, now))).values['request.answer-hours']
}

const shown = (row: Row, now: Date): RequestShown => ({
  ...{ id: row.id, number: requestNumber(row), kind: row.kind, words: row.words, way: row.way },
  ...{ receivedAt: row.receivedAt.toISOString(), dueAt: row.dueAt.toISOString(), clock: clockOf(row, now) },
  ...{ outcome: row.outcome, answer: row.answer, answeredAt: row.answeredAt?.toISOString() ?? null },
})

/** The next number of a year; two who ask at once take turns. */
export async function nextSerial(tx: Db, table: 'request' | 'destruction', year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`privacy.${table}`}, 0))`.execute(tx)
  const { rows } = await sql<{
    next: number
  }>`select coalesce(max(serial), 0) + 1 as next from privacy.${sql.raw(table)} where year = ${year}`.execute(tx)
  return rows[0]?.next ?? 1
}

export type NewRequest = {
  readonly personId: string
  readonly kind: RequestKind
  readonly words: string
  readonly way: 'sendiri' | 'kantor'
  readonly by: string
  readonly receivedAt: Date
  readonly now: Date
}

/** Registers a request; its clock runs from when it came. */
export async function appendRequest(tx: Db, of: NewRequest): Promise<{ id: string; number: string; dueAt: Date }> {
  const year = Number((await todayOf(tx, of.now)).slice(0, 4))
  const serial = await nextSerial(tx, 'request', year)
  const due = dueAt(of.receivedAt, await answerHours(tx, of.now))
  const { personId, kind, words, way, by, receivedAt } = of
  const row = { year, serial, personId, kind, words, way, registeredBy: by, receivedAt, dueAt: due }
  const { id } = await tx.insertInto('privacy.request').values(row).returning('id').executeTakeFirstOrThrow()
  return { id, number: requestNumber({ year, serial }), dueAt: due }
}

/** A request with its person's unit, locked. @throws Refusal privacy.no-request (404) */
export async function requestById(tx: Db, id: string): Promise<{ id: string; personId: string; unitPath: string[]; answered: boolean }> {
  const { rows } = await sql<{ id: string; personId: string; unitPath: string[]; answered: boolean }>`
    select r.id, r.person_id, u.path as unit_path, r.outcome is not null as answered
    from privacy.request r join register.person p on p.id = r.person_id join register.unit u on u.id = p.unit_id
    where r.id = ${id} for update of r`.execute(tx)
  if (!rows[0]) throw new Refusal('privacy.no-request' satisfies PrivacyRefusal, {}, 404)
  return rows[0]
}

export async function answer(tx: Db, of: { id: string; outcome: Outcome; answer: string; by: string; now: Date }): Promise<void> {
  const set = { outcome: of.outcome, answer: of.answer, answeredAt: of.now, answeredBy: of.by }
  await tx.updateTable('privacy.request').set(set).where('id', '=', of.id).execute()
}

/** The requests of one person, the latest first. */
export async function requestsOf(db: Db, personId: string, now: Date): Promise<RequestShown[]> {
  const { rows } = await sql<Row>`select * from privacy.request where person_id = ${personId} order by received_at desc, id desc`.execute(
    db,
  )
  return rows.map((row) => shown(row, now))
}

/** Requests within `reach`, without those of `self`: open ones by their deadline, then the answered, the latest first. */
export async function requestLines(
  db: Db,
  of: { reach: 'all' | readonly string[]; self: string | null; now: Date },
): Promise<RequestLine[]> {
  type Line = Row & {
    nip: string
    name: string
    frontTitle: string | null
    backTitle: string | null
    unit: string
    answeredByName: string | null
  }
  const { rows } = await sql<Line>`
    select r.*, p.nip, p.name, p.front_title, p.back_title, u.name as unit, a.name as answered_by_name
    from privacy.request r join register.person p on p.id = r.person_id join register.unit u on u.id = p.unit_id
      left join access.account a on a.id = r.answered_by
    where ${of.reach === 'all' ? sql`true` : sql`u.path && ${[...of.reach]}::uuid[]`} and r.person_id is distinct from ${of.self}::uuid
    order by (r.outcome is null) desc, case when r.outcome is null then r.due_at end, r.answered_at desc, r.id limit 500`.execute(db)
  return rows.map((row) => ({
    ...shown(row, of.now),
    ...{ personId: row.personId, name: fullName(row), nip: row.nip, unit: row.unit, answeredBy: row.answeredByName },
  }))
}
