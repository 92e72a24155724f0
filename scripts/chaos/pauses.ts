// After the run: what happened while the rooms stood still, held against the rule in deadline.ts. An answer
// counts for the grace after a pause began; then it waits on its machine, neither stored nor kept as late.
// And every end lies exactly where the rule puts it.
import type { Database } from '../../database/db.ts'
import { deadlineOf, type Pause, type TimeGranted } from '../../stages/sittings/deadline.ts'
import type { Standing } from './room.ts'

export type PausesFound = {
  readonly pauses: number
  /** Answers taken while the clock stood still as everybody could know, and the grace was over; must be 0. */
  readonly taken: number
  /** Answers taken within the grace of a pause, or before the house had written it down: what was on its way. */
  readonly onTheirWay: number
  /** Ends that are not where the rule puts them (must be 0), of so many that were looked at. */
  readonly wrongEnds: number
  readonly ends: number
}

/** A sitting that closed so close to a change of the clock that it may stand on either side of it is not judged, ms. */
const unclear = 5000

/** `grace` in seconds; `standing`: from when on nobody could say that the pause was not there yet. */
export async function checkPauses(
  { pool }: Database,
  of: { sittingIds: readonly string[]; grace: number; standing: readonly Standing[] },
): Promise<PausesFound> {
  const { sittingIds, grace, standing } = of
  const counted = await pool.query<{ taken: string; on_their_way: string }>(
    `select count(*) filter (where received_at > greatest(p.from_at + make_interval(secs => $2), heard.at)) as taken,
        count(*) filter (where received_at <= greatest(p.from_at + make_interval(secs => $2), heard.at)) as on_their_way
      from (select sitting_id, received_at from sittings.answer union all select sitting_id, received_at from sittings.late_answer) as each
      join sittings.sitting as t on t.id = each.sitting_id
      join sittings.pause as p on p.session_id = t.session_id and p.sitting_id is null
        and received_at > p.from_at and received_at < coalesce(p.to_at, 'infinity')
      join unnest($3::uuid[], $4::timestamptz[]) as heard (session_id, at) on heard.session_id = p.session_id
        and heard.at > p.from_at and heard.at < coalesce(p.to_at, 'infinity')
      where t.id = any($1::uuid[]) and t.ends_at > p.from_at and coalesce(t.closed_at, 'infinity') > p.from_at`,
    [sittingIds, grace, standing.map((one) => one.sessionId), standing.map((one) => one.heardAt.toISOString())],
  )
  const { rows } = await pool.query<Started>(
    `select t.session_id as "sessionId", t.started_at as "startedAt", t.ends_at as "endsAt", t.closed_at as "closedAt",
        t.extra_minutes as "extraMinutes", t.compensation_seconds as "compensationSeconds", s.minutes, s.closes_at as "closesAt",
        s.started_at as "roomStartedAt", s.late_ends_with_room as "lateEndsWithRoom", s.extension_seconds as "extensionSeconds",
        s.arrival_seconds as "arrivalSeconds"
      from sittings.sitting as t join sittings.session as s on s.id = t.session_id
      where t.id = any($1::uuid[]) and t.started_at is not null`,
    [sittingIds],
  )
  const pauses = (
    await pool.query<Pause & { sessionId: string }>(
      'select session_id as "sessionId", from_at as "fromAt", to_at as "toAt" from sittings.pause where sitting_id is null order by from_at',
    )
  ).rows
  const judged = rows.filter((row) => isClear(row, pauses))
  return {
    pauses: pauses.length,
    taken: Number(counted.rows[0]?.taken),
    onTheirWay: Number(counted.rows[0]?.on_their_way),
    wrongEnds: judged.filter((row) => expectedEnd(row, pauses, grace) !== row.endsAt.getTime()).length,
    ends: judged.length,
  }
}

type Started = Omit<TimeGranted, 'pauses' | 'graceSeconds'> & { sessionId: string; endsAt: Date; closedAt: Date | null }

function isClear({ closedAt }: Started, pauses: readonly Pause[]): boolean {
  if (!closedAt) return true
  return pauses.every((pause) => [pause.fromAt, pause.toAt].every((at) => !at || Math.abs(at.getTime() - closedAt.getTime()) > unclear))
}

/** The end by the rule, with the pauses as they stood when the sitting closed. */
function expectedEnd(row: Started, pauses: readonly (Pause & { sessionId: string })[], grace: number): number {
  const closed = row.closedAt ?? new Date(8.64e15)
  const known = pauses
    .filter((pause) => pause.sessionId === row.sessionId && pause.fromAt < closed)
    .map(({ fromAt, toAt }) => ({ fromAt, toAt: toAt && toAt < closed ? toAt : null }))
  return deadlineOf({ ...row, pauses: known, graceSeconds: grace }).endsAt.getTime()
}
