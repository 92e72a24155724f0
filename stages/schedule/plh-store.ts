// Heads of offices, who sits when, and who is named as Plh.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { fullName } from '../../kit/wording.ts'
import type { Away, Head, Named } from './plh.ts'

/** A post that heads an office, by its name. */
const headPost = '^(kepala|sekretaris daerah|sekretaris dewan|sekretaris dprd|inspektur|direktur)'

/**
 * The head of each topmost unit: somebody of JPT who serves there, the post that is called so first, then the
 * highest eselon. By the name of the office.
 */
export async function officeHeads(db: Db): Promise<(Head & { office: string })[]> {
  const { rows } = await sql<Head & { office: string }>`
    select * from (select distinct on (office.id) p.id as person_id, office.id as office_id, office.name as office
      from register.person p join register.unit u on u.id = p.unit_id join register.unit office on office.id = u.path[array_length(u.path, 1)]
        left join register.position o on o.id = p.position_id
      where p.class like 'jpt-%' and p.standing = 'aktif'
      order by office.id, (coalesce(o.name, '') ~* ${headPost}) desc, array_length(u.path, 1), p.eselon nulls last, p.name) heads
    order by office collate "id-x-icu"`.execute(db)
  return rows
}

/** When everybody sits in a plan. */
export async function seatTimes(db: Db, planId: string): Promise<Away[]> {
  const { rows } = await sql<Away>`
    select s.person_id, t.date, t.starts, t.ends from schedule.seat s join schedule.slot t on t.id = s.slot_id where s.plan_id = ${planId}
    order by t.date, t.starts`.execute(db)
  return rows
}

export type Substitute = Named & { readonly orderNumber: string; readonly orderDate: string }

export async function substitutesOf(db: Db, eventId: string): Promise<Substitute[]> {
  return db
    .selectFrom('schedule.substitute')
    .select(['headId', 'personId', 'orderNumber', 'orderDate'])
    .where('eventId', '=', eventId)
    .execute()
}

export async function replaceSubstitute(
  tx: Db,
  eventId: string,
  of: Substitute,
  by: { at: Date; accountId: string | null },
): Promise<void> {
  const { headId, ...rest } = of
  const row = { ...rest, at: by.at, byAccount: by.accountId }
  await tx
    .insertInto('schedule.substitute')
    .values({ eventId, headId, ...row })
    .onConflict((on) => on.columns(['eventId', 'headId']).doUpdateSet(row))
    .execute()
}

/** Whether there was one to take back. */
export async function removeSubstitute(tx: Db, eventId: string, headId: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('schedule.substitute')
    .where('eventId', '=', eventId)
    .where('headId', '=', headId)
    .returning('headId')
    .executeTakeFirst()
  return gone !== undefined
}

/** Name, NIP, post and units of people. */
export async function facesOf(db: Db, ids: readonly string[]) {
  const { rows } = await sql<{
    id: string
    nip: string
    name: string
    frontTitle: string | null
    backTitle: string | null
    position: string
    unitPath: string[]
  }>`
    select p.id, p.nip, p.name, p.front_title, p.back_title, coalesce(o.name, '') as position, u.path as unit_path
    from register.person p join register.unit u on u.id = p.unit_id left join register.position o on o.id = p.position_id
    where p.id = any(${[...new Set(ids)]}::uuid[])`.execute(db)
  return new Map(
    rows.map(({ frontTitle, name, backTitle, ...row }) => [row.id, { ...row, name: fullName({ frontTitle, name, backTitle }) }]),
  )
}
