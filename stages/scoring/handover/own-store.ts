// A person's own talks, and the own results for which one is due.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'

type OwnTalkRow = {
  readonly id: string
  readonly eventId: string
  readonly eventTitle: string
  readonly date: string
  readonly starts: string
  readonly zone: string
  readonly place: string
  readonly holder: string
  readonly attendance: 'hadir' | 'tidak-hadir' | null
  readonly strengths: string | null
  readonly step: string | null
  readonly question: string | null
  readonly agreed: boolean | null
  readonly answer: string | null
  readonly answeredAt: Date | null
  readonly scanned: boolean
}

/** The own talks that were not cancelled, the latest first. */
export async function ownTalks(db: Db, personId: string): Promise<OwnTalkRow[]> {
  const { rows } = await sql<OwnTalkRow>`
    select f.id, f.event_id, e.title as event_title, f.date, f.starts, e.zone, f.place, a.name as holder, q.attendance, q.strengths, q.step,
      q.question, q.agreed, q.answer, q.answered_at, q.scan is not null as scanned
    from scoring.feedback_person q join scoring.feedback f on f.id = q.feedback_id join events.event e on e.id = f.event_id
      join access.account a on a.id = f.holder_id
    where q.person_id = ${personId} and f.cancelled_at is null order by f.date desc, f.starts desc, f.id`.execute(db)
  return rows
}

/** For each event with a result that was handed over to the person: class and day of the first of them. */
export async function ownHanded(db: Db, personId: string) {
  const { rows } = await sql<{ eventId: string; eventTitle: string; class: string; assessedOn: string }>`
    select distinct on (w.event_id) w.event_id, e.title as event_title, r.class, r.assessed_on
    from scoring.handed_over h join scoring.wave w on w.id = h.wave_id join events.event e on e.id = w.event_id join scoring.run r on r.id = h.run_id
    where h.person_id = ${personId} order by w.event_id, r.assessed_on`.execute(db)
  return rows
}
