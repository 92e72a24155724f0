// SQL of exposure: who began a form, counted.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'

/** Sessions and people by form; simulated people are counted apart. */
export async function exposureByForm(db: Db): Promise<{ formId: string; sessions: number; people: number; simulated: number }[]> {
  const { rows } = await sql<{ formId: string; sessions: number; people: number; simulated: number }>`
    select t.form_id, count(distinct t.session_id)::int as sessions,
      count(distinct t.person_id) filter (where not (t.simulated or s.simulated))::int as people,
      count(distinct t.person_id) filter (where t.simulated or s.simulated)::int as simulated
    from sittings.sitting t join sittings.session s on s.id = t.session_id where t.started_at is not null group by 1`.execute(db)
  return rows
}
