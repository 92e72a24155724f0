// Looks at results, kept in the record once a day for each reader and run, and read back for the person.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { instantOf, localDate, type Zone } from '../../../kit/clock.ts'
import type { Actor, Role } from '../../../kit/permission.ts'
import type { Act } from '../../audit/act.ts'
import { record } from '../../audit/store.ts'
import { type Entry, type Look, lookActs, looksOf } from './looks.ts'

/** The zone in which the agency counts its days. */
export async function agencyZone(db: Db): Promise<Zone> {
  return ((await db.selectFrom('register.agency').select('zone').executeTakeFirst())?.zone ?? 'WIB') as Zone
}

/**
 * Records that an account looked at results, once a day for each person and purpose.
 * @param of `act`: one of `lookActs`; `object`: what was opened, such as `run:<id>`; `personIds`: whose results it showed
 */
export async function recordLook(
  ctx: { tx: Db; actor: Actor; now: Date },
  of: { readonly act: Act; readonly object: string; readonly personIds: readonly string[] },
): Promise<void> {
  const { tx, actor, now } = ctx
  if (actor.kind !== 'account' || of.personIds.length === 0) return
  const zone = await agencyZone(tx)
  const known = await tx
    .selectFrom('audit.entry')
    .select('subjects')
    .where(sql`actor->>'accountId'`, '=', actor.accountId)
    .where('act', '=', of.act)
    .where('object', '=', of.object)
    .where('at', '>=', instantOf(localDate(now, zone), '00:00', zone))
    .execute()
  const seen = new Set(known.flatMap((row) => row.subjects))
  const subjects = of.personIds.filter((id) => !seen.has(id))
  if (subjects.length > 0) await record(ctx, of.act, { object: of.object, subjects })
}

type Stored = Entry & { readonly asker: string | null }

/** The last forty looks at a person's results, the newest first. What a job handed out counts as its asker's. */
export async function looksAt(db: Db, personId: string): Promise<Look[]> {
  const rows = await db
    .selectFrom('audit.entry')
    .select(['at', 'act', 'actor'])
    .select(sql<string | null>`case when actor->>'kind' = 'system' then data->>'account' end`.as('asker'))
    .where(sql<boolean>`subjects @> ${[personId]}::uuid[]`)
    .where('act', 'in', lookActs)
    .orderBy('id', 'desc')
    .limit(400)
    .execute()
  const entries = rows as unknown as Stored[]
  const askers = await actorsOf(db, [...new Set(entries.flatMap(({ asker }) => asker ?? []))])
  const told = entries.map(({ asker, ...entry }) => ({ ...entry, actor: (asker && askers.get(asker)) || entry.actor }))
  const zone = await agencyZone(db)
  return looksOf(told, personId, (at) => localDate(at, zone)).slice(0, 40)
}

/** Accounts with the roles they were given, as actors. */
async function actorsOf(db: Db, accountIds: readonly string[]): Promise<Map<string, Actor>> {
  if (accountIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string; personId: string | null; roles: Role[] }>`
    select a.id, a.name, a.person_id, array(select role from access.role_grant where account_id = a.id and revoked_at is null) as roles
    from access.account a where a.id = any(${[...accountIds]}::uuid[])`.execute(db)
  const grantsOf = (roles: readonly Role[]) => roles.map((role) => ({ role, unitId: null }))
  return new Map(
    rows.map(({ id, name, personId, roles }) => [
      id,
      { kind: 'account', accountId: id, personId, sessionId: '', name, grants: grantsOf(roles) },
    ]),
  )
}
