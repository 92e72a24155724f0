// What is destroyed of old sittings: answers, late answers, papers and sealed packs. The sitting itself stays (who
// sat what, when), and its receipt. Passes only inside a transaction that names an agreed destruction (database).
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'

/** What was destroyed of one thing: rows, and SHA-256 (hex) over their content in a fixed order. */
export type Destroyed = { readonly what: string; readonly rows: number; readonly hash: string }

/** Ended sittings before `before` (`YYYY-MM-DD`) of which an answer, a paper or a pack is still kept. */
export async function sittingsToEmpty(db: Db, before: string): Promise<{ id: string; personId: string }[]> {
  const { rows } = await sql<{ id: string; personId: string }>`
    select t.id, t.person_id from sittings.sitting t
    where t.closed_at is not null and (t.closed_at at time zone 'UTC')::date < ${before}::date
      and (t.paper <> '[]'::jsonb or exists (select from sittings.answer a where a.sitting_id = t.id)
        or exists (select from sittings.late_answer a where a.sitting_id = t.id) or exists (select from sittings.pack p where p.sitting_id = t.id))
    order by t.id`.execute(db)
  return rows
}

/** How many answers these sittings hold. */
export async function countAnswers(db: Db, sittingIds: readonly string[]): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from sittings.answer where sitting_id = any(${[...sittingIds]}::uuid[])`.execute(db)
  return rows[0]?.n ?? 0
}

/** Destroys what these sittings hold. @throws an error of the database outside an agreed destruction */
export async function destroyAnswers(tx: Db, sittingIds: readonly string[]): Promise<Destroyed[]> {
  const ids = [...sittingIds]
  const taken = async (what: string, table: 'answer' | 'late_answer') => {
    const { rows } = await sql<Destroyed>`
      with gone as (delete from sittings.${sql.raw(table)} where sitting_id = any(${ids}::uuid[]) returning *),
        each as (select sitting_id, count(*) as n, sha256(string_agg(concat_ws('|', seq, item_id, choice, clicked_at, received_at), ';' order by seq)::bytea) as h
          from gone group by sitting_id)
      select ${what} as what, coalesce(sum(n), 0)::int as rows,
        encode(sha256(coalesce(string_agg(concat(sitting_id, encode(h, 'hex')), ';' order by sitting_id), '')::bytea), 'hex') as hash
      from each`.execute(tx)
    return rows[0] as Destroyed
  }
  const answers = await taken('jawaban', 'answer')
  const late = await taken('jawaban-terlambat', 'late_answer')
  const packs = await sql<Destroyed>`
    with gone as (delete from sittings.pack where sitting_id = any(${ids}::uuid[]) returning sitting_id, sha256)
    select 'naskah-tersegel' as what, count(*)::int as rows,
      encode(sha256(coalesce(string_agg(concat(sitting_id, encode(sha256, 'hex')), ';' order by sitting_id), '')::bytea), 'hex') as hash from gone`.execute(
    tx,
  )
  const papers = await sql<Destroyed>`
    with old as (select id, paper from sittings.sitting where id = any(${ids}::uuid[]) and paper <> '[]'::jsonb),
      gone as (update sittings.sitting t set paper = '[]'::jsonb from old where t.id = old.id returning t.id, old.paper)
    select 'naskah-peserta' as what, count(*)::int as rows,
      encode(sha256(coalesce(string_agg(concat(id, encode(sha256(paper::text::bytea), 'hex')), ';' order by id), '')::bytea), 'hex') as hash from gone`.execute(
    tx,
  )
  return [answers, late, ...packs.rows, ...papers.rows]
}
