// What an examiner sees of the case besides the run: what happened in the room and at the seat, answers that
// came late, what was provided; and item by item only for who may trace a result.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { accommodationsOf } from '../register/accommodations/store.ts'
import type { RunInputs } from '../scoring/inputs.ts'

export type SittingFacts = {
  readonly sessionTitle: string
  readonly venue: string
  readonly room: string
  readonly seat: number
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  readonly extraMinutes: number
  readonly serverLess: boolean
  readonly lateAnswers: number
  readonly lateAdmitted: boolean
  readonly annulledItems: number
}

/** The facts of a run's sitting. */
export async function sittingFacts(db: Db, runId: string): Promise<SittingFacts> {
  const { rows } = await sql<SittingFacts>`
    select s.title as session_title, s.venue, s.room, t.seat, t.started_at, t.closed_at as finished_at, t.extra_minutes,
      coalesce(t.server_less or s.server_less_at is not null, false) as server_less,
      (select count(*)::int from sittings.late_answer where sitting_id = t.id) as late_answers,
      exists (select from sittings.admission where sitting_id = t.id and admitted) as late_admitted,
      (select count(*)::int from jsonb_array_elements(r.inputs -> 'items') i where (i ->> 'annulled')::boolean) as annulled_items
    from scoring.run r join sittings.sitting t on t.id = r.sitting_id join sittings.session s on s.id = t.session_id
    where r.id = ${runId}`.execute(db)
  const [facts] = rows
  if (!facts) throw new Error('A run belongs to a sitting')
  return facts
}

/** What was provided to the person on the day, by name of the provision. */
export async function providedTo(db: Db, personId: string, day: string): Promise<string[]> {
  const found = (await accommodationsOf(db, [personId], day)).get(personId) ?? []
  return [...new Set(found.flatMap((one) => one.provisions))]
}

/** Item by item: what it measures, and the key of the option that was chosen. */
export function itemsOf(inputs: RunInputs) {
  return inputs.items.map((item) => ({
    ...{ code: item.code, competency: item.competency, administered: item.administered, annulled: item.annulled === true },
    keyed: item.choice === null ? null : String(item.options.find((one) => one.letter === item.choice)?.level ?? ''),
  }))
}
