// Looks at results, kept in the record once a day for each reader and run, and read back for the person.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { instantOf, localDate, type Zone } from '../../../kit/clock.ts'
import type { Actor } from '../../../kit/permission.ts'
import type { Act } from '../../audit/act.ts'
import { record } from '../../audit/store.ts'
import { type Entry, type Look, lookActs, looksOf } from './looks.ts'

/** The zone in which the agency counts its days. */
export async function agencyZone(db: Db): Promise<Zone> {
  return ((await db.selectFrom('register.agency').select('zone').executeTakeFirst())?.zone ?? 'WIB') as Zone
}

/**
 * Records that somebody looked at the result of a person, unless the same account did so on the same day.
 * @param of `act`: one of `lookActs`; `object`: what was opened, such as `run:<id>`
 */
export async function recordLook(
  ctx: { tx: Db; actor: Actor; now: Date },
  of: { readonly act: Act; readonly object: string; readonly personId: string },
): Promise<void> {
  const { tx, actor, now } = ctx
  if (actor.kind !== 'account') return
  const zone = await agencyZone(tx)
  const today = instantOf(localDate(now, zone), '00:00', zone)
  const known = await tx
    .selectFrom('audit.entry')
    .select('id')
    .where('object', '=', of.object)
    .where('act', '=', of.act)
    .where('at', '>=', today)
    .where(sql`actor->>'accountId'`, '=', actor.accountId)
    .limit(1)
    .executeTakeFirst()
  if (!known) await record(ctx, of.act, { object: of.object, subjects: [of.personId] })
}

/** The last forty looks at a person's results, the newest first. */
export async function looksAt(db: Db, personId: string): Promise<Look[]> {
  const rows = await db
    .selectFrom('audit.entry')
    .select(['at', 'act', 'actor'])
    .where(sql<boolean>`subjects @> ${[personId]}::uuid[]`)
    .where('act', 'in', lookActs)
    .where(sql`actor->>'kind'`, '=', 'account')
    .orderBy('id', 'desc')
    .limit(400)
    .execute()
  const zone = await agencyZone(db)
  return looksOf(rows as unknown as Entry[], personId, (at) => localDate(at, zone)).slice(0, 40)
}
