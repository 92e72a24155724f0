// The lists of the own place: where each result is, and the own sittings. A person is told of nobody else.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { localDate, type Zone } from '../../../kit/clock.ts'
import type { OutputOf } from '../../../kit/contract.ts'
import type { listOwnResults, listOwnSittings, OwnStep } from './own-api.ts'

type Results = OutputOf<typeof listOwnResults>['results']
type Sittings = OutputOf<typeof listOwnSittings>['sittings']

type Row = {
  readonly sittingId: string
  readonly event: string | null
  readonly title: string
  readonly zone: Zone
  readonly opensAt: Date
  readonly inEvent: boolean
  readonly scored: boolean
  readonly handedRun: string | null
  readonly handedAt: Date | null
  readonly withdrawn: boolean
  readonly recordedAt: Date | null
}

/** Finished sittings of a person, the latest first, and where each result is. */
export async function ownResults(db: Db, personId: string): Promise<Results> {
  const { rows } = await sql<Row>`
    select t.id as sitting_id, e.title as event, s.title, s.zone, s.opens_at, s.event_id is not null as in_event,
      exists (select from scoring.run where sitting_id = t.id) as scored, h.run_id as handed_run, h.handed_at,
      exists (select from scoring.wave_result where sitting_id = t.id) as withdrawn,
      (select max(recorded_at) from scoring.recorded where sitting_id = t.id) as recorded_at
    from sittings.sitting t join sittings.session s on s.id = t.session_id left join events.event e on e.id = s.event_id
      left join scoring.handed_over h on h.sitting_id = t.id
    where t.person_id = ${personId} and t.state in ('dikirim', 'waktu-habis')
    order by s.opens_at desc, t.id`.execute(db)
  return rows.map((row) => {
    const step = stepOf(row)
    const since = { disampaikan: row.handedAt, disetujui: row.recordedAt }[step as string] ?? null
    const { sittingId, event, title, zone, opensAt, handedRun } = row
    return {
      ...{ sittingId, event, title, step, runId: handedRun },
      ...{ assessedOn: localDate(opensAt, zone), since: since && localDate(since, zone) },
    }
  })
}

function stepOf(row: Row): OwnStep {
  if (row.handedRun !== null) return 'disampaikan'
  if (!row.inEvent) return 'di-luar-kegiatan'
  if (row.withdrawn) return 'ditarik'
  if (row.recordedAt !== null) return 'disetujui'
  return row.scored ? 'diperiksa' : 'dinilai'
}

/** Sittings of a person: those to come first and the nearest of them first, then the past, the latest first. */
export async function ownSittings(db: Db, personId: string, now: Date): Promise<Sittings> {
  const rows = await db
    .selectFrom('sittings.sitting as t')
    .innerJoin('sittings.session as s', 's.id', 't.sessionId')
    .leftJoin('events.event as e', 'e.id', 's.eventId')
    .leftJoin('schedule.room as r', 'r.id', 's.roomId')
    .leftJoin('schedule.venue as v', 'v.id', 'r.venueId')
    .select([
      't.id',
      'e.title as event',
      's.title',
      's.zone',
      's.opensAt',
      's.closesAt',
      's.minutes',
      't.extraMinutes',
      's.venue',
      's.room',
    ])
    .select(['v.address', 'r.floor', 't.seat', 't.number', 's.makeup', 't.state', 's.state as sessionState'])
    .where('t.personId', '=', personId)
    .orderBy('s.opensAt')
    .orderBy('t.id')
    .execute()
  const all = rows.map(({ sessionState, ...row }) => ({
    ...row,
    zone: row.zone as Zone,
    state: row.state as Sittings[number]['state'],
    ...{ address: row.address ?? '', floor: row.floor ?? '', date: localDate(row.opensAt, row.zone as Zone) },
    ...{ opensAt: row.opensAt.toISOString(), closesAt: row.closesAt.toISOString() },
    past: sessionState === 'ditutup' || row.state === 'dikirim' || row.state === 'waktu-habis' || row.closesAt < now,
  }))
  return [...all.filter((one) => !one.past), ...all.filter((one) => one.past).reverse()]
}
