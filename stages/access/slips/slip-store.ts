// SQL of sealed slips: who may get one, batches with their units, codes as hashes, and the one exchange.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { seal, unseal } from '../sealing.ts'
import { hashOf } from '../store.ts'
import { codeFrom, codeText, type SlipFacts } from './slip.ts'
import type { SlipRefusal, slipStates } from './slip-api.ts'

export type SlipPerson = SlipFacts & { readonly officeId: string; readonly officeName: string; readonly unitPath: string[] }

/** What decides about a slip, for each of these people, by office and name. */
export async function slipFactsOf(db: Db, personIds: readonly string[]): Promise<SlipPerson[]> {
  const { rows } = await sql<SlipPerson>`
    select p.id as person_id, p.standing, u.path as unit_path, o.id as office_id, o.name as office_name,
      case when a.id is null then null else jsonb_build_object(
        'closed', a.closed_at is not null,
        'used', a.password_hash is not null or exists (select from access.session s where s.account_id = a.id),
        'roles', exists (select from access.role_grant g where g.account_id = a.id)) end as account,
      exists (select from access.account b where b.login = p.nip and b.person_id is distinct from p.id) as login_taken
    from register.person p join register.unit u on u.id = p.unit_id join register.unit o on o.id = u.path[array_length(u.path, 1)]
      left join access.account a on a.person_id = p.id
    where p.id = any(${[...personIds]}::uuid[])
    order by o.name collate "id-x-icu", p.name collate "id-x-icu", p.nip`.execute(db)
  return rows
}

export type NewBatch = {
  readonly title: string
  readonly eventId: string | null
  readonly by: string
  readonly now: Date
  readonly lapsesAt: Date
  readonly leftOut: Readonly<Record<string, number>>
  readonly people: readonly { readonly personId: string; readonly officeId: string }[]
}

/** Writes down a batch and whom it is for; the codes are made when it is printed. */
export async function appendBatch(tx: Db, of: NewBatch): Promise<string> {
  const { title, eventId, by, now, lapsesAt } = of
  const { id } = await tx
    .insertInto('access.slipBatch')
    .values({ title, eventId, askedAt: now, askedBy: by, lapsesAt, state: 'menunggu', leftOut: JSON.stringify(of.leftOut) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await sql`insert into access.slip (batch_id, person_id, unit_id)
    select ${id}::uuid, * from unnest(${of.people.map((one) => one.personId)}::uuid[], ${of.people.map((one) => one.officeId)}::uuid[])`.execute(
    tx,
  )
  return id
}

const lines = (reach: 'all' | readonly string[]) => sql`
  select b.id, b.title, b.event_id, b.asked_at, b.asked_by as asked_by_id, a.name as asked_by, b.lapses_at, b.state, b.left_out,
    count(s.id)::int as slips, count(s.made_at)::int as made, count(s.received_on)::int as received, count(s.used_at)::int as used
  from access.slip_batch b join access.account a on a.id = b.asked_by
    join access.slip s on s.batch_id = b.id join register.unit u on u.id = s.unit_id
  where ${reach === 'all' ? sql`true` : sql`u.path && ${[...reach]}::uuid[]`}`

export type BatchRow = {
  readonly id: string
  readonly title: string
  readonly eventId: string | null
  readonly askedAt: Date
  readonly askedById: string
  readonly askedBy: string
  readonly lapsesAt: Date
  readonly state: 'menunggu' | 'berjalan' | 'selesai'
  readonly leftOut: Readonly<Record<string, number>>
  readonly slips: number
  readonly made: number
  readonly received: number
  readonly used: number
}

/** Batches with slips within `reach`, newest first. */
export async function batchLines(db: Db, of: { reach: 'all' | readonly string[]; eventId?: string | undefined }): Promise<BatchRow[]> {
  const only = of.eventId ? sql`and b.event_id = ${of.eventId}` : sql``
  return (await sql<BatchRow>`${lines(of.reach)} ${only} group by b.id, a.name order by b.asked_at desc, b.id desc limit 200`.execute(db))
    .rows
}

/** One batch as far as `reach` goes. @throws Refusal access.slip-batch (404) */
export async function batchById(db: Db, id: string, reach: 'all' | readonly string[] = 'all'): Promise<BatchRow> {
  const { rows } = await sql<BatchRow>`${lines(reach)} and b.id = ${id} group by b.id, a.name`.execute(db)
  if (!rows[0]) throw new Refusal('access.slip-batch' satisfies SlipRefusal, {}, 404)
  return rows[0]
}

export type BatchUnit = {
  readonly unitId: string
  readonly name: string
  readonly slips: number
  readonly made: number
  readonly received: number
  readonly used: number
  readonly waiting: boolean
  readonly fetchedAt: Date | null
}

/** The units of a batch by name. */
export async function unitsOfBatch(db: Db, batchId: string, reach: 'all' | readonly string[] = 'all'): Promise<BatchUnit[]> {
  const { rows } = await sql<BatchUnit>`
    select u.id as unit_id, u.name, count(*)::int as slips, count(s.made_at)::int as made, count(s.received_on)::int as received,
      count(s.used_at)::int as used, coalesce(bool_or(p.sealed is not null), false) as waiting, max(p.fetched_at) as fetched_at
    from access.slip s join register.unit u on u.id = s.unit_id
      left join access.slip_paper p on p.batch_id = s.batch_id and p.unit_id = s.unit_id
    where s.batch_id = ${batchId} and ${reach === 'all' ? sql`true` : sql`u.path && ${[...reach]}::uuid[]`}
    group by u.id order by u.name collate "id-x-icu"`.execute(db)
  return rows
}

export type SlipRow = {
  readonly id: string
  readonly personId: string
  readonly nip: string
  readonly name: string
  readonly frontTitle: string | null
  readonly backTitle: string | null
  readonly unit: string
  readonly office: string
  readonly unitPath: string[]
  readonly madeAt: Date | null
  readonly receivedOn: string | null
  readonly usedAt: Date | null
  readonly replacedAt: Date | null
}

/** The slips of one unit of a batch, by name. */
export async function slipsOf(db: Db, batchId: string, unitId: string): Promise<SlipRow[]> {
  const { rows } = await sql<SlipRow>`
    select s.id, s.person_id, p.nip, p.name, p.front_title, p.back_title, u.name as unit, o.name as office, o.path as unit_path,
      s.made_at, s.received_on, s.used_at, s.replaced_at
    from access.slip s join register.person p on p.id = s.person_id join register.unit u on u.id = p.unit_id
      join register.unit o on o.id = s.unit_id
    where s.batch_id = ${batchId} and s.unit_id = ${unitId} order by p.name collate "id-x-icu", p.nip`.execute(db)
  return rows
}

/** What a slip is worth now. */
export function slipState(slip: SlipRow, batch: Pick<BatchRow, 'state' | 'lapsesAt'>, now: Date): (typeof slipStates)[number] {
  if (slip.usedAt) return 'dipakai'
  if (!slip.madeAt) return batch.state === 'selesai' ? 'tidak-dibuat' : 'menunggu'
  if (slip.replacedAt) return 'diganti'
  return batch.lapsesAt <= now ? 'lewat-waktu' : 'berlaku'
}

export async function tellBatch(db: Db, id: string, state: 'berjalan' | 'selesai', now: Date): Promise<void> {
  await db
    .updateTable('access.slipBatch')
    .set({ state, ...(state === 'selesai' ? { finishedAt: now } : {}) })
    .where('id', '=', id)
    .execute()
}

/** New codes, one a person; they exist on paper and nowhere else. */
export const newCodes = (personIds: readonly string[]): Map<string, string> =>
  new Map(personIds.map((personId) => [personId, codeFrom(randomBytes(10))]))

/**
 * Puts the codes of one unit into force, with accounts for those who have none, and keeps the paper sealed. Earlier
 * slips of the same people end. Whoever chose a password meanwhile keeps it: that slip is made for nobody. Returns
 * the people whose slip is good.
 */
export async function putInForce(
  tx: Db,
  of: { batchId: string; unitId: string; codes: ReadonlyMap<string, string>; pdf: Buffer; now: Date },
): Promise<string[]> {
  const wanted = [...of.codes.keys()]
  const at = sql`${of.now}::timestamptz`
  await sql`insert into access.account (login, name, person_id, must_change, created_at)
    select p.nip, concat_ws(', ', concat_ws(' ', p.front_title, p.name), p.back_title), p.id, true, ${at} from register.person p
    where p.id = any(${wanted}::uuid[]) on conflict do nothing`.execute(tx)
  const { rows } = await sql<{ id: string; personId: string }>`select a.id, a.person_id from access.account a
    where a.person_id = any(${wanted}::uuid[]) and a.password_hash is null and a.closed_at is null for update`.execute(tx)
  const ids = rows.map((row) => row.id)
  await sql`update access.slip set replaced_at = ${at}
    where account_id = any(${ids}::uuid[]) and code_hash is not null and used_at is null and replaced_at is null`.execute(tx)
  const hashes = rows.map((row) => hashOf(codeText(row.id, of.codes.get(row.personId) ?? '')))
  await sql`update access.slip s set account_id = n.account_id, code_hash = n.hash, made_at = ${at}
    from unnest(${rows.map((row) => row.personId)}::uuid[], ${ids}::uuid[], ${hashes}::bytea[]) as n (person_id, account_id, hash)
    where s.batch_id = ${of.batchId} and s.person_id = n.person_id`.execute(tx)
  const sealed = seal(paperPurpose(of.batchId, of.unitId), of.pdf)
  await tx
    .insertInto('access.slipPaper')
    .values({ batchId: of.batchId, unitId: of.unitId, sealed, slips: wanted.length, madeAt: of.now })
    .execute()
  return rows.map((row) => row.personId)
}

const paperPurpose = (batchId: string, unitId: string) => `slips:${batchId}:${unitId}`

/** Takes the printed slips that wait out of the house: they are gone from here afterwards. */
export async function takePapers(
  tx: Db,
  of: { batchId: string; unitId?: string | undefined; now: Date },
): Promise<{ unitId: string; unit: string; pdf: Buffer }[]> {
  const rows = await tx
    .selectFrom('access.slipPaper as p')
    .innerJoin('register.unit as u', 'u.id', 'p.unitId')
    .select(['p.unitId', 'u.name as unit', 'p.sealed'])
    .where('p.batchId', '=', of.batchId)
    .where('p.sealed', 'is not', null)
    .$if(of.unitId !== undefined, (q) => q.where('p.unitId', '=', of.unitId as string))
    .orderBy('u.name')
    .forUpdate('p')
    .execute()
  const unitIds = rows.map((row) => row.unitId)
  if (unitIds.length > 0)
    await tx
      .updateTable('access.slipPaper')
      .set({ sealed: null, fetchedAt: of.now })
      .where('batchId', '=', of.batchId)
      .where('unitId', 'in', unitIds)
      .execute()
  return rows.map(({ unitId, unit, sealed }) => ({ unitId, unit, pdf: unseal(paperPurpose(of.batchId, unitId), sealed as Buffer) }))
}

/** Notes the day on which slips were signed for, or takes it back; returns whose. */
export async function markReceived(
  tx: Db,
  of: { batchId: string; unitId: string; slipIds: readonly string[]; receivedOn: string | null },
): Promise<string[]> {
  const rows = await tx
    .updateTable('access.slip')
    .set({ receivedOn: of.receivedOn })
    .where('batchId', '=', of.batchId)
    .where('unitId', '=', of.unitId)
    .where('id', 'in', [...of.slipIds])
    .where('madeAt', 'is not', null)
    .returning('personId')
    .execute()
  return rows.map((row) => row.personId)
}

/** The slip of an account that has this code, whatever it is worth by now, locked. */
export async function findSlip(tx: Db, accountId: string, code: string) {
  return tx
    .selectFrom('access.slip as s')
    .innerJoin('access.slipBatch as b', 'b.id', 's.batchId')
    .select(['s.id', 's.usedAt', 's.replacedAt', 'b.lapsesAt'])
    .where('s.accountId', '=', accountId)
    .where('s.codeHash', '=', hashOf(codeText(accountId, code)))
    .forUpdate('s')
    .executeTakeFirst()
}

/** Ends the slip of an account that needs none any more. */
export async function endSlips(tx: Db, accountId: string, now: Date): Promise<void> {
  await tx
    .updateTable('access.slip')
    .set({ replacedAt: now })
    .where('accountId', '=', accountId)
    .where('codeHash', 'is not', null)
    .where('usedAt', 'is', null)
    .where('replacedAt', 'is', null)
    .execute()
}

export async function markUsed(tx: Db, slipId: string, now: Date): Promise<void> {
  await tx.updateTable('access.slip').set({ usedAt: now }).where('id', '=', slipId).execute()
}
