// One whole run: installation, people, blows, comparison.
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../../database/db.ts'
import { randomFrom } from '../example/answering.ts'
import { type Compared, compare } from './comparison.ts'
import { type Installation, openInstallation } from './installation.ts'
import { isWhole, Ledger } from './ledger.ts'
import { type Fault, faults, freePort, type Line, openLine } from './lines.ts'
import { Participant, type World } from './participant.ts'
import { openRooms, type Rooms } from './room.ts'
import { type BlowKind, blowKinds, scheduleOf } from './schedule.ts'
import { type Struck, strikeAll, usualChance } from './striker.ts'

export type RunOptions = {
  readonly seed: number
  /** Acknowledged answers to reach. */
  readonly answers: number
  /** Minutes after which the run is broken off. */
  readonly minutes: number
  readonly people: number
  /** Average time between two clicks of a person, ms. */
  readonly thinkMs: number
  /** Breaks the run off; what was started is ended all the same. */
  readonly signal?: AbortSignal
  readonly say: (line: string) => void
  readonly progress: (line: string) => void
}

export type RunResult = Compared & {
  /** Nothing is lost, doubled, changed, foreign or silent, every receipt and every end fits, and the record is intact. */
  readonly held: boolean
  readonly reached: boolean
  readonly blows: Record<BlowKind, number>
  readonly slowestReturnSeconds: number
  readonly cuts: Record<Fault, number>
  readonly counts: World['counts']
  /** Application processes that ended without having been killed, with their last words. */
  readonly fallen: readonly string[]
  readonly seconds: number
}

/** Runs and compares; everything that was started is ended and removed afterwards, whatever happens. */
export async function runChaos(options: RunOptions): Promise<RunResult> {
  const installation = await openInstallation()
  const lines: Line[] = []
  try {
    return await runIn(installation, lines, options)
  } finally {
    for (const line of lines) await line.close()
    await installation.close()
  }
}

async function runIn(installation: Installation, lines: Line[], options: RunOptions): Promise<RunResult> {
  const { seed, answers, people, say } = options
  const began = performance.now()
  const [first, second] = installation.apps
  const setUpCode = /sekali pakai\): ([0-9A-Z-]+)/.exec(await first.start())?.[1] ?? ''
  const database = openDatabase(await installation.connection(), 4)
  try {
    await insistOnDurable(database.pool)
    const short = answers >= 20_000 ? Math.round(people / 10) : 0
    const rooms = await openRooms({ address: `http://127.0.0.1:${first.port}`, setUpCode, database, people, short })
    await second.start()
    for (const app of installation.apps)
      app.onFall = () => {
        say(`        an application process fell by itself: ${app.fallen.at(-1)}`)
        void sleep(1000).then(() => (app.alive ? undefined : app.start()))
      }
    for (const [i, app] of installation.apps.entries())
      lines.push(await openLine({ port: await freePort(), to: app.port, random: randomFrom(seed * 31 + i) }))
    for (const line of lines) line.chance = usualChance
    say(`${people} participants, two processes, fsync on; ready after ${((performance.now() - began) / 1000).toFixed(0)} s`)
    const lived = await live(installation, lines, rooms, options)
    if (options.signal?.aborted) throw new Error('The run was broken off')
    await lastBlow(installation)
    const given = new Map(lived.participants.flatMap((each) => (each.receipt ? [[each.sittingId, each.receipt.receipt] as const] : [])))
    const compared = await compare({
      database,
      ledger: lived.ledger,
      sittingIds: rooms.cards.map((card) => card.sittingId),
      given,
      standing: rooms.standing,
    })
    const { tally, receipts, pauses, audit } = compared
    return {
      ...compared,
      held: isWhole(tally) && receipts.wrong === 0 && receipts.afterDeadline === 0 && pauses.taken + pauses.wrongEnds === 0 && audit.intact,
      reached: tally.acknowledged >= answers,
      blows: Object.fromEntries(blowKinds.map((kind) => [kind, lived.struck.filter((each) => each.kind === kind).length])) as Record<
        BlowKind,
        number
      >,
      slowestReturnSeconds: Math.max(0, ...lived.struck.map((struck) => struck.seconds)),
      cuts: Object.fromEntries(faults.map((fault) => [fault, lines.reduce((sum, line) => sum + line.counts[fault], 0)])) as Record<
        Fault,
        number
      >,
      counts: lived.counts,
      fallen: installation.apps.flatMap((app) => app.fallen),
      seconds: (performance.now() - began) / 1000,
    }
  } finally {
    await database.close()
  }
}

/** What is measured here is worth nothing on a server that says "stored" before it is. */
async function insistOnDurable(pool: { query(text: string): Promise<{ rows: { setting: string }[] }> }): Promise<void> {
  const { rows } = await pool.query("select setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')")
  if (rows.length !== 3 || rows.some((row) => row.setting !== 'on')) throw new Error('PostgreSQL does not run durably')
}

type Lived = { ledger: Ledger; participants: Participant[]; struck: Struck[]; counts: World['counts'] }

/** Everybody sits, and the schedule strikes, until all papers are handed in or the time is up. */
async function live(
  installation: Installation,
  lines: Line[],
  { cards, letMove, pauseRooms, resumeRooms }: Rooms,
  options: RunOptions,
): Promise<Lived> {
  const { seed, answers, minutes, thinkMs, say } = options
  const ledger = new Ledger()
  const end = performance.now() + minutes * 60_000
  const state = { done: false, broken: false }
  const over = () => state.broken || performance.now() > end + 60_000 || options.signal?.aborted === true
  const counts = { moves: 0, movedByProctor: 0, reloads: 0, sentTwice: 0, sentLate: 0, clockJumps: 0, earlyHandIns: 0 }
  const blows = scheduleOf(seed, answers)
  const struck: Struck[] = []
  // all but the last blow fall while people answer, however quick they are
  const enough = () => (ledger.acknowledgedCount >= answers && struck.length >= blows.length - 1) || performance.now() > end
  const world: World = { ports: lines.map((line) => line.port), ledger, enough, over, counts, letMove, thinkMs }
  const share = answers / cards.length
  const participants = cards.map((card, i) => {
    const random = randomFrom(seed * 100_003 + i)
    // every sixth hands in early, in a race with the last answers; the others go on until there is enough
    const clicks = i % 6 === 5 ? Math.ceil(share * (0.1 + 0.8 * random())) : Number.POSITIVE_INFINITY
    return new Participant(world, card, { clicks, hasty: i % 4 === 3 }, random)
  })
  const ticking = setInterval(() => options.progress(progressLine(ledger, options, struck.length, end)), 1000)
  const wiring = {
    installation,
    lines,
    pauseRooms,
    resumeRooms,
    acknowledged: () => ledger.acknowledgedCount,
    over,
    done: () => state.done,
  }
  try {
    const striking = strikeAll(blows, wiring, (each) => {
      struck.push(each)
      say(`${String(ledger.acknowledgedCount).padStart(7)} acknowledged · ${each.kind}: answers again after ${each.seconds.toFixed(1)} s`)
    })
    const sitting = Promise.all(participants.map((each) => each.sit())).then(() => {
      state.done = true
    })
    await Promise.race([Promise.all([striking, sitting]), stalled(ledger, state)])
    return { ledger, participants, struck, counts }
  } finally {
    state.broken = true
    clearInterval(ticking)
  }
}

const stallSeconds = 120

/** Rejects when nothing was acknowledged for so long though people sit: the house did not come back. */
async function stalled(ledger: Ledger, state: { done: boolean; broken: boolean }): Promise<never> {
  for (let [known, since] = [0, performance.now()]; !state.broken; await sleep(500)) {
    const now = performance.now()
    if (ledger.acknowledgedCount > known || state.done) [known, since] = [ledger.acknowledgedCount, now]
    if (now - since > stallSeconds * 1000) throw new Error(`Nothing was acknowledged for ${stallSeconds} s (after ${known} answers)`)
  }
  throw new Error('The run is over')
}

const beganAt = new WeakMap<Ledger, number>()

function progressLine(ledger: Ledger, { answers }: RunOptions, struck: number, end: number): string {
  const now = performance.now()
  if (!beganAt.has(ledger)) beganAt.set(ledger, now)
  const done = ledger.acknowledgedCount
  const perMs = done / Math.max(1, now - (beganAt.get(ledger) ?? now))
  const left = Math.min(end - now, perMs > 0 ? Math.max(0, answers - done) / perMs : end - now)
  return `${done} of ${answers} acknowledged · ${struck} blows · about ${Math.ceil(left / 1000)} s left`
}

/** The end: everything is killed once more, so that what is compared is what the disk holds. */
async function lastBlow({ apps, killPostmaster }: Installation): Promise<void> {
  await Promise.all([...apps.map((app) => app.end('SIGKILL')), killPostmaster()])
  await sleep(200)
  await apps[0].start()
}
