// What is destroyed of the sign-ins of the past: sessions that ended long ago. Who signed in when stays in the record.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'

const ended = (before: string) => sql`(least(coalesce(ended_at, ends_at), idle_until) at time zone 'UTC')::date < ${before}::date`

/** Sessions that ended before `before`. */
export async function sessionsToDestroy(db: Db, before: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from access.session where ${ended(before)}`.execute(db)
  return rows[0]?.n ?? 0
}

export async function destroySessions(tx: Db, before: string): Promise<{ what: string; rows: number; hash: string }[]> {
  const { rows } = await sql<{ what: string; rows: number; hash: string }>`
    with gone as (delete from access.session where ${ended(before)} returning id, created_at)
    select 'sesi-masuk' as what, count(*)::int as rows,
      encode(sha256(coalesce(string_agg(concat_ws('|', id, created_at), ';' order by id), '')::bytea), 'hex') as hash from gone`.execute(tx)
  return rows
}
