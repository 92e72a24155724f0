// The grouping writer: what arrives within a few milliseconds becomes one durable statement, and each
// row is acknowledged after the commit with its own verdict. Session, state and deadline are judged in
// that statement, with the sitting's row locked in share mode against everything that would close it.
// Locked rows are skipped and tried again, so a statement never waits for a sitting and cannot
// deadlock with one; rows go in by (sitting, seq), so two writers cannot deadlock with each other.
import type pg from 'pg'
import type { Clock } from '../../kit/clock.ts'
import { type AnswerFacts, type AnswerSent, type AnswerVerdict, verdictOf } from './answering.ts'
import type { SittingState } from './state.ts'

/** `not-saved`: nothing is known to be stored; the client sends it again. */
export type SaveOutcome = { readonly verdict: AnswerVerdict | 'sittings.not-saved'; readonly at: Date }

export type AnswerRow = AnswerSent & { readonly tokenHash: Buffer; readonly sittingId: string }

export type WriterSettings = {
  /** How long the first row of a group waits for company. 3 to 5 ms: less costs a statement a row, more is felt. */
  readonly lingerMs: number
  readonly largestGroup: number
  /** Above this many waiting rows a new one is refused at once: the client waits better than memory does. */
  readonly longestQueue: number
  /** How often a row whose sitting is locked is tried again. */
  readonly attempts: number
}

export const writerSettings: WriterSettings = { lingerMs: 4, largestGroup: 500, longestQueue: 20_000, attempts: 200 }

type Waiting = { readonly row: AnswerRow; attempts: number; settle(outcome: SaveOutcome): void; fail(error: unknown): void }

export type AnswerWriter = {
  /** Resolves after the commit, or with the reason why nothing was stored. Rejects only on a bug. */
  save(row: AnswerRow): Promise<SaveOutcome>
}

/** A writer over `pool`. Several in one process or in several processes work side by side. */
export function answerWriter(pool: Pick<pg.Pool, 'query'>, clock: Clock, settings: WriterSettings = writerSettings): AnswerWriter {
  let queue: Waiting[] = []
  let busy = false

  function wake(): void {
    if (busy) return
    busy = true
    setTimeout(run, settings.lingerMs)
  }

  async function run(): Promise<void> {
    const { group, rest } = nextGroup(queue, settings.largestGroup)
    queue = rest
    const again = await writeGroup(pool, clock(), group, settings.attempts)
    queue = queue.concat(again)
    busy = false
    if (queue.length > 0) wake()
  }

  return {
    save: (row) =>
      new Promise((settle, fail) => {
        if (queue.length >= settings.longestQueue) return settle({ verdict: 'sittings.not-saved', at: clock() })
        queue.push({ row, attempts: 0, settle, fail })
        wake()
      }),
  }
}

const keyOf = (sittingId: string, seq: number) => `${sittingId}:${seq}`

/** The oldest rows; a second row with the key of a first one waits for the next group, where it finds the first stored. */
function nextGroup(queue: Waiting[], largest: number): { group: Waiting[]; rest: Waiting[] } {
  const keys = new Set<string>()
  const group: Waiting[] = []
  const rest: Waiting[] = []
  for (const waiting of queue) {
    const key = keyOf(waiting.row.sittingId, waiting.row.seq)
    if (group.length < largest && !keys.has(key)) {
      keys.add(key)
      group.push(waiting)
    } else rest.push(waiting)
  }
  return { group, rest }
}

/** Writes and settles a group. Returns what has to be tried again. */
async function writeGroup(pool: Pick<pg.Pool, 'query'>, now: Date, group: Waiting[], attempts: number): Promise<Waiting[]> {
  try {
    const stored = await insert(pool, now, group)
    const left: Waiting[] = []
    for (const waiting of group) {
      if (stored.has(keyOf(waiting.row.sittingId, waiting.row.seq))) waiting.settle({ verdict: 'saved', at: now })
      else left.push(waiting)
    }
    return left.length === 0 ? [] : settleLeft(left, await factsOf(pool, left), now, attempts)
  } catch (error) {
    return afterError(pool, now, group, attempts, error)
  }
}

/** Rows that were not stored: each gets its reason; one without a reason met a lock and is tried again. */
function settleLeft(left: Waiting[], facts: AnswerFacts[], now: Date, attempts: number): Waiting[] {
  return left.filter((waiting, i) => {
    const verdict = verdictOf(waiting.row, facts[i] ?? { session: undefined, sitting: undefined, stored: undefined }, now)
    waiting.attempts += 1
    if (verdict === 'saved' && waiting.attempts < attempts) return true
    waiting.settle({ verdict: verdict === 'saved' ? 'sittings.not-saved' : verdict, at: now })
    return false
  })
}

/**
 * A lost connection (or a server that restarts) leaves every row unacknowledged: the clients send
 * again, and what was committed after all is then a repeat. Anything else is the fault of a row: they
 * are written one by one, so that it stands alone.
 */
async function afterError(pool: Pick<pg.Pool, 'query'>, now: Date, group: Waiting[], attempts: number, error: unknown): Promise<Waiting[]> {
  if (isConnectionTrouble(error)) {
    for (const waiting of group) waiting.settle({ verdict: 'sittings.not-saved', at: now })
    return []
  }
  if (group.length === 1) {
    group[0]?.fail(error)
    return []
  }
  const again: Waiting[] = []
  for (const waiting of group) again.push(...(await writeGroup(pool, now, [waiting], attempts)))
  return again
}

/** Without an SQLSTATE (which has a digit; EPIPE has none) the server never answered; classes 08, 53, 57, 58 and 40 say that it could not. */
function isConnectionTrouble(error: unknown): boolean {
  const code = (error as { code?: unknown }).code
  return typeof code !== 'string' || !/^(?=.*\d)[0-9A-Z]{5}$/.test(code) || /^(08|25|40|53|57|58)/.test(code)
}

// Array literals by hand: none of these values can hold a character that needs quoting.
const list = (values: readonly (string | number | null)[]) => `{${values.map((value) => value ?? 'NULL').join(',')}}`

// `limit 1` keeps each look-up a look-up by its key: joined freely, the planner compared every session
// with every row of the group as long as it had no statistics (166 µs a row instead of 5).
const insertText = `
with open as materialized (
  select sitting.id, given.seq, given.item, given.choice, given.clicked
  from unnest($1::bytea[], $2::int[], $3::uuid[], $4::text[], $5::timestamptz[]) as given (token, seq, item, choice, clicked)
  cross join lateral (
    select sitting_id from access.session
    where token_hash = given.token and ended_at is null and idle_until > $6 and ends_at > $6 limit 1
  ) as entry
  cross join lateral (
    select id from sittings.sitting
    where id = entry.sitting_id and state = 'berjalan' and deadline >= $6 limit 1
    for share skip locked
  ) as sitting
)
insert into sittings.answer (sitting_id, seq, item_id, choice, clicked_at, received_at)
select id, seq, item, choice, clicked, $6 from open order by id, seq
on conflict do nothing
returning sitting_id, seq`

async function insert(pool: Pick<pg.Pool, 'query'>, now: Date, group: Waiting[]): Promise<Set<string>> {
  const rows = group.map((waiting) => waiting.row)
  const result = await pool.query<[string, number]>({
    name: 'sittings-insert-answers',
    text: insertText,
    rowMode: 'array',
    values: [
      list(rows.map((row) => `\\\\x${row.tokenHash.toString('hex')}`)),
      list(rows.map((row) => row.seq)),
      list(rows.map((row) => row.itemId)),
      list(rows.map((row) => row.choice)),
      list(rows.map((row) => row.clickedAt)),
      now.toISOString(),
    ],
  })
  return new Set(result.rows.map(([sittingId, seq]) => keyOf(sittingId, seq)))
}

const factsText = `
select session.ended_at, session.ended_why = 'replaced', session.idle_until, session.ends_at,
  sitting.state, sitting.deadline, sitting.ends_at, least(room.paused_at, sitting.paused_at), answer.item_id, answer.choice
from unnest($1::bytea[], $2::int[]) with ordinality as given (token, seq, n)
left join access.session on session.token_hash = given.token
left join sittings.sitting on sitting.id = session.sitting_id
left join sittings.session as room on room.id = sitting.session_id
left join sittings.answer on answer.sitting_id = sitting.id and answer.seq = given.seq
order by given.n`

type Moment = Date | null
type FactRow = [Moment, boolean | null, Moment, Moment, SittingState | null, Moment, Moment, Moment, string | null, string | null]

async function factsOf(pool: Pick<pg.Pool, 'query'>, left: Waiting[]): Promise<AnswerFacts[]> {
  const rows = left.map((waiting) => waiting.row)
  const result = await pool.query<FactRow>({
    name: 'sittings-answer-facts',
    text: factsText,
    rowMode: 'array',
    values: [list(rows.map((row) => `\\\\x${row.tokenHash.toString('hex')}`)), list(rows.map((row) => row.seq))],
  })
  return result.rows.map(([endedAt, replaced, idleUntil, sessionEndsAt, state, deadline, endsAt, pausedAt, itemId, choice]) => ({
    session: idleUntil && sessionEndsAt ? { endedAt, replaced: replaced === true, idleUntil, endsAt: sessionEndsAt } : undefined,
    sitting: state ? { state, deadline, endsAt, pausedAt } : undefined,
    stored: itemId ? { itemId, choice } : undefined,
  }))
}
