// Where everything stands, for one machine that asks or for all machines of a room at once. Machines ask
// every ten seconds, and thousands of them at the same moment when a line comes back: what asks within
// a few milliseconds is read in one statement, and signs of life are written once a second.
import { sql } from 'kysely'
import type pg from 'pg'
import type { Db } from '../../database/db.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { SittingsRefusal } from './api.ts'
import type { Pulse } from './day-api.ts'
import { mayStart } from './starting.ts'
import type { SessionState, SittingState } from './state.ts'

const lingerMs = 4
const largestGroup = 500
const heardEveryMs = 1000

export type PulseRow = {
  sittingId: string
  state: SittingState
  sessionState: SessionState
  agreed: boolean
  checkedIn: boolean
  opensAt: Date
  closesAt: Date
  roomStartedAt: Date | null
  startedAt: Date | null
  endsAt: Date | null
  pausedAt: Date | null
  startCode: string | null
  packSha256: string | null
  serverLess: boolean
  helpAsked: boolean
}

const columns = `t.id as "sittingId", t.state, s.state as "sessionState", t.agreed_at is not null as agreed, t.checked_in_at is not null as "checkedIn",
  s.opens_at as "opensAt", s.closes_at as "closesAt", s.started_at as "roomStartedAt", t.started_at as "startedAt", t.ends_at as "endsAt",
  least(s.paused_at, t.paused_at) as "pausedAt", case when t.state = 'berjalan' then c.start_code end as "startCode",
  (select encode(p.sha256, 'hex') from sittings.pack p where p.sitting_id = t.id) as "packSha256", s.server_less_at is not null as "serverLess",
  coalesce((select e.kind = 'help-asked' from sittings.event e where e.sitting_id = t.id and e.kind in ('help-asked', 'help-done')
    order by e.id desc limit 1), false) as "helpAsked"`
const joined = 'join sittings.session s on s.id = t.session_id left join sittings.session_secret c on c.session_id = s.id'

/** The pulse as it is told at `now`. */
export function pulseOf(row: PulseRow, now: Date): Pulse {
  const { opensAt: _, closesAt: __, ...rest } = row
  const paused = row.pausedAt !== null
  return {
    ...rest,
    serverNow: now.toISOString(),
    mayStart: mayStart({ ...row, paused }, now) === null,
    roomStartedAt: row.roomStartedAt?.toISOString() ?? null,
    startedAt: row.startedAt?.toISOString() ?? null,
    endsAt: row.endsAt?.toISOString() ?? null,
    pausedAt: row.pausedAt?.toISOString() ?? null,
  }
}

/** All sittings of a session, by id: read once for all machines that are told the same news. */
export async function pulsesOfRoom(db: Db, sessionId: string): Promise<Map<string, PulseRow>> {
  const { rows } = await sql<PulseRow>`select ${sql.raw(columns)} from sittings.sitting t ${sql.raw(joined)}
    where t.session_id = ${sessionId}`.execute(db)
  return new Map(rows.map((row) => [row.sittingId, row]))
}

/** One sitting. */
export async function pulseOfSitting(db: Db, sittingId: string): Promise<PulseRow | undefined> {
  const { rows } =
    await sql<PulseRow>`select ${sql.raw(columns)} from sittings.sitting t ${sql.raw(joined)} where t.id = ${sittingId}`.execute(db)
  return rows[0]
}

type Entry = PulseRow & { live: boolean; endedWhy: string | null }
type Asking = { readonly tokenHash: Buffer; readonly now: Date; settle(entry: Entry | null): void; fail(error: unknown): void }
type Heard = { readonly at: Date; readonly touchedAt: Date | null; readonly waiting: number }

export type PulseReader = {
  /** The pulse of the session that asks. `heard`: what its machine told along. @throws Refusal sittings.signed-out, sittings.replaced */
  read(tokenHash: Buffer, now: Date, heard: { waiting?: number | undefined; quiet?: number | undefined }): Promise<Pulse>
}

/** A reader over `pool`. */
export function pulseReader(pool: Pick<pg.Pool, 'query'>): PulseReader {
  let asking: Asking[] = []
  const heard = new Map<string, Heard>()
  let noting = false

  async function run(): Promise<void> {
    const group = asking.slice(0, largestGroup)
    asking = asking.slice(largestGroup)
    if (asking.length > 0) setTimeout(run, 0)
    try {
      const rows = await pool.query<Entry & { n: string }>({
        name: 'sittings-pulse',
        text: readText,
        values: [hexList(group), group[0]?.now],
      })
      const found = new Map(rows.rows.map((row) => [Number(row.n), row]))
      for (const [i, each] of group.entries()) each.settle(found.get(i + 1) ?? null)
    } catch (error) {
      for (const each of group) each.fail(error)
    }
  }

  function note(sittingId: string, one: Heard): void {
    heard.set(sittingId, one)
    if (noting) return
    noting = true
    setTimeout(() => {
      noting = false
      const all = [...heard]
      heard.clear()
      // lost with a lost connection: the next pulse says it again
      pool.query({ name: 'sittings-heard', text: heardText, values: heardValues(all) }).catch(() => undefined)
    }, heardEveryMs).unref()
  }

  return {
    async read(tokenHash, now, told) {
      const entry = await new Promise<Entry | null>((settle, fail) => {
        asking.push({ tokenHash, now, settle, fail })
        if (asking.length === 1) setTimeout(run, lingerMs)
      })
      if (!entry) throw new Refusal('sittings.signed-out' satisfies SittingsRefusal, {}, 401)
      const { live, endedWhy, n: _, ...row } = entry as Entry & { n: string }
      if (!live) {
        const code: SittingsRefusal = endedWhy === 'replaced' ? 'sittings.replaced' : 'sittings.signed-out'
        throw new Refusal(code, {}, 401)
      }
      const touchedAt = told.quiet === undefined ? null : new Date(now.getTime() - told.quiet * 1000)
      note(row.sittingId, { at: now, touchedAt, waiting: told.waiting ?? 0 })
      return pulseOf(row, now)
    },
  }
}

const hexList = (group: readonly Asking[]) => `{${group.map((each) => `\\\\x${each.tokenHash.toString('hex')}`).join(',')}}`

const readText = `select given.n, entry.ended_at is null and entry.idle_until > $2 and entry.ends_at > $2 as live, entry.ended_why as "endedWhy", ${columns}
  from unnest($1::bytea[]) with ordinality as given (token, n)
  cross join lateral (select * from access.session where token_hash = given.token and sitting_id is not null limit 1) as entry
  cross join lateral (select * from sittings.sitting where id = entry.sitting_id limit 1) as t ${joined}`

// only rows that the sign-in made are renewed: a pulse takes no lock on a sitting
const heardText = `update sittings.heard h set at = greatest(h.at, given.at), touched_at = greatest(h.touched_at, given.touched_at), waiting = given.waiting
  from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[], $4::int[]) as given (id, at, touched_at, waiting) where h.sitting_id = given.id`

const heardValues = (all: readonly [string, Heard][]) => [
  all.map(([id]) => id),
  all.map(([, one]) => one.at.toISOString()),
  all.map(([, one]) => one.touchedAt?.toISOString() ?? null),
  all.map(([, one]) => one.waiting),
]
