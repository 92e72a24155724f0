import { fork } from 'node:child_process'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../test/world/database.ts'
import { type Running, runningSittings } from '../../test/world/sitting.ts'
import { type AnswerWriter, answerWriter, writerSettings } from './answer-writer.ts'
import type { AnswerSent } from './answering.ts'
import { markClosed, sittingById } from './exam-store.ts'

const start = new Date('2026-03-02T00:30:00Z')
let world: FreshDatabase
let now = start
const clock = () => now
let writer: AnswerWriter
let running: Running[]
let items: string[]
let deadline: Date

beforeAll(async () => {
  world = await freshDatabase()
  const made = await runningSittings(world.db, { count: 60, items: 10, now: start })
  running = made.running
  deadline = made.deadline
  items = made.items.map((item) => item.itemId)
  writer = answerWriter(world.pool, clock)
})
afterAll(() => world.drop())

const at = (i: number) => running[i] as Running
const change = (seq: number, item = 0, choice: string | null = 'A'): AnswerSent => ({
  seq,
  itemId: items[item] as string,
  choice,
  clickedAt: now.toISOString(),
})
const save = (who: Running, sent: AnswerSent, by = writer) => by.save({ ...sent, tokenHash: who.tokenHash, sittingId: who.id })
const stored = (who: Running) =>
  world.db.selectFrom('sittings.answer').select(['seq', 'itemId', 'choice']).where('sittingId', '=', who.id).orderBy('seq').execute()

/** Closes as a submission does: under the sitting's lock. */
const close = (who: Running) =>
  world.db.transaction().execute(async (tx) => {
    await sittingById(tx, who.id, true)
    return markClosed(tx, who.id, 'dikirim', now)
  })

describe('an answer', () => {
  it('is stored, and a repeat is acknowledged without a second row', async () => {
    expect((await save(at(0), change(1))).verdict).toBe('saved')
    expect((await save(at(0), change(1))).verdict).toBe('repeat')
    expect(await stored(at(0))).toHaveLength(1)
  })
  it('is refused when the same counter comes with other content', async () => {
    expect((await save(at(0), change(1, 0, 'B'))).verdict).toBe('sittings.seq-taken')
    expect((await save(at(0), change(1, 1, 'A'))).verdict).toBe('sittings.seq-taken')
    expect(await stored(at(0))).toEqual([{ seq: 1, itemId: items[0], choice: 'A' }])
  })
  it('may arrive out of order', async () => {
    expect((await save(at(1), change(3, 2, 'C'))).verdict).toBe('saved')
    expect((await save(at(1), change(1, 2, 'A'))).verdict).toBe('saved')
    expect((await save(at(1), change(2, 2, null))).verdict).toBe('saved')
    expect((await stored(at(1))).map((row) => row.choice)).toEqual(['A', null, 'C'])
  })
  it('twice in one group is stored once, and each gets its own verdict', async () => {
    const both = await Promise.all([save(at(2), change(1, 0, 'A')), save(at(2), change(1, 0, 'A')), save(at(2), change(1, 0, 'D'))])
    expect(both.map((outcome) => outcome.verdict)).toEqual(['saved', 'repeat', 'sittings.seq-taken'])
  })
  it('of an ended or unknown session is refused without harming its neighbours', async () => {
    await world.db
      .updateTable('access.session')
      .set({ endedAt: now, endedWhy: 'replaced' })
      .where('tokenHash', '=', at(3).tokenHash)
      .execute()
    const stranger = { ...at(4), tokenHash: Buffer.alloc(32, 7) }
    const outcomes = await Promise.all([save(at(3), change(1)), save(stranger, change(1)), save(at(5), change(1))])
    expect(outcomes.map((outcome) => outcome.verdict)).toEqual(['sittings.replaced', 'sittings.signed-out', 'saved'])
  })
  it('counts until the deadline and not after it', async () => {
    now = deadline
    expect((await save(at(6), change(1))).verdict).toBe('saved')
    now = new Date(deadline.getTime() + 1)
    expect((await save(at(6), change(2))).verdict).toBe('sittings.time-up')
    expect((await save(at(6), change(1))).verdict).toBe('repeat')
    now = start
  })
  it('after the submission is refused, but what was stored before is still acknowledged', async () => {
    await save(at(7), change(1))
    await close(at(7))
    expect((await save(at(7), change(2))).verdict).toBe('sittings.finished')
    expect((await save(at(7), change(1))).verdict).toBe('repeat')
  })
  it('cannot be changed or removed by anybody', async () => {
    await expect(world.pool.query('update sittings.answer set choice = null')).rejects.toThrow('append-only')
    await expect(world.pool.query('delete from sittings.answer')).rejects.toThrow('append-only')
    await expect(world.pool.query('truncate sittings.answer')).rejects.toThrow('append-only')
  })
})

describe('a closing sitting', () => {
  it('has in its receipt exactly the answers that were acknowledged', async () => {
    for (let round = 0; round < 20; round++) {
      const who = at(10 + round)
      const saving = Array.from({ length: 10 }, (_, i) =>
        new Promise((go) => setTimeout(go, Math.floor(i / 2))).then(() => save(who, change(i + 1, i))),
      )
      await new Promise((go) => setTimeout(go, round % 8))
      const closed = await close(who)
      const outcomes = await Promise.all(saving)
      const acknowledged = outcomes.filter((outcome) => outcome.verdict === 'saved').length
      expect(outcomes.every((outcome) => outcome.verdict === 'saved' || outcome.verdict === 'sittings.finished')).toBe(true)
      expect(closed.answered).toBe(acknowledged)
      expect(await stored(who)).toHaveLength(acknowledged)
    }
  })
  it('never makes other participants wait', async () => {
    const client = await world.pool.connect()
    await client.query('begin')
    await client.query('select from sittings.sitting where id = $1 for update', [at(31).id])
    const held = save(at(31), change(1))
    const others = await Promise.all([save(at(32), change(1)), save(at(33), change(1))])
    expect(others.map((outcome) => outcome.verdict)).toEqual(['saved', 'saved'])
    await client.query(
      "update sittings.sitting set ends_at = ends_at + interval '5 min', deadline = deadline + interval '5 min' where id = $1",
      [at(31).id],
    )
    await client.query('commit')
    client.release()
    expect((await held).verdict).toBe('saved')
  })
  it('that stays locked gives the answer back to the client', async () => {
    const impatient = answerWriter(world.pool, clock, { ...writerSettings, attempts: 3 })
    const client = await world.pool.connect()
    await client.query('begin')
    await client.query('select from sittings.sitting where id = $1 for update', [at(34).id])
    expect((await save(at(34), change(1), impatient)).verdict).toBe('sittings.not-saved')
    await client.query('rollback')
    client.release()
    expect((await save(at(34), change(1), impatient)).verdict).toBe('saved')
  })
})

describe('a database that goes away', () => {
  it('leaves rows unacknowledged, and the writer goes on afterwards', async () => {
    const lonely = new pg.Pool({ ...world.connection, max: 2 })
    lonely.on('error', () => undefined)
    lonely.on('connect', (client) => client.on('error', () => undefined))
    const fragile = answerWriter(lonely, clock)
    expect((await save(at(35), change(1), fragile)).verdict).toBe('saved')
    const cut = world.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
       and query like '%sittings.answer%'`,
    )
    const outcomes = await Promise.all(Array.from({ length: 30 }, (_, i) => save(at(35), change(i + 2, i % 10), fragile)))
    await cut
    for (const [i, outcome] of outcomes.entries()) {
      if (outcome.verdict === 'saved') continue
      expect(outcome.verdict).toBe('sittings.not-saved')
      let again = await save(at(35), change(i + 2, i % 10), fragile)
      for (let n = 0; n < 5 && again.verdict === 'sittings.not-saved'; n++) again = await save(at(35), change(i + 2, i % 10), fragile)
      expect(['saved', 'repeat']).toContain(again.verdict)
    }
    expect(await stored(at(35))).toHaveLength(31)
    await lonely.end()
  })
  it('and a queue that is too long refuses at once', async () => {
    const narrow = answerWriter(world.pool, clock, { ...writerSettings, longestQueue: 2 })
    const outcomes = await Promise.all([1, 2, 3].map((seq) => save(at(36), change(seq), narrow)))
    expect(outcomes.map((outcome) => outcome.verdict)).toEqual(['saved', 'saved', 'sittings.not-saved'])
  })
})

describe('10,000 interleaved calls over two writers', () => {
  it('leave what the rule in words says', async () => {
    const writers = [answerWriter(world.pool, clock), answerWriter(world.pool, clock, { ...writerSettings, lingerMs: 1, largestGroup: 7 })]
    const random = sequence(20260302)
    const who = Array.from({ length: 20 }, (_, i) => at(38 + i))
    const accepted = who.map(() => new Map<number, { itemId: string; choice: string | null }>())
    const closing = new Map<number, number>()
    const calls: Promise<void>[] = []
    for (let n = 0; n < 10_000; n++) {
      const i = Math.floor(random() * who.length)
      const sent = change(1 + Math.floor(random() * 60), Math.floor(random() * 10), 'ABCD'[Math.floor(random() * 4)] ?? null)
      calls.push(save(who[i] as Running, sent, writers[n % 2]).then(({ verdict }) => judge(i, sent, verdict)))
      if (n % 997 === 996 && closing.size < 10) {
        const k = closing.size
        closing.set(k, -1)
        calls.push(close(who[k] as Running).then(({ answered }) => void closing.set(k, answered)))
      }
      if (n % 100 === 99) await new Promise((go) => setTimeout(go, 1))
    }
    await Promise.all(calls)
    for (const [i, each] of who.entries()) {
      const rows = await stored(each)
      expect(rows).toEqual([...(accepted[i] ?? [])].sort(([a], [b]) => a - b).map(([seq, row]) => ({ seq, ...row })))
      const answered = closing.get(i)
      if (answered !== undefined) expect(answered).toBe(new Set(rows.map((row) => row.itemId)).size)
    }

    function judge(i: number, { seq, itemId, choice }: AnswerSent, verdict: string): void {
      const row = accepted[i]?.get(seq)
      if (verdict === 'saved') {
        expect(row).toBeUndefined()
        accepted[i]?.set(seq, { itemId, choice })
      } else if (verdict === 'repeat') expect(row ?? { itemId, choice }).toEqual({ itemId, choice })
      else if (verdict === 'sittings.finished') expect(closing.has(i)).toBe(true)
      else expect(verdict).toBe('sittings.seq-taken')
    }
  })
})

describe('two processes', () => {
  it('store each change once, and both learn the same', async () => {
    const who = at(58)
    const task = {
      connection: world.connection,
      tokenHash: who.tokenHash.toString('hex'),
      sittingId: who.id,
      items,
      now: now.toISOString(),
    }
    const [first, second] = await Promise.all([inProcess(task), inProcess(task)])
    for (let i = 0; i < 200; i++) expect([first[i], second[i]].sort()).toEqual(['repeat', 'saved'])
    expect(await stored(who)).toHaveLength(200)
  })
})

function inProcess(task: object): Promise<string[]> {
  return new Promise((done, fail) => {
    const child = fork(new URL('../../test/world/answer-process.ts', import.meta.url), { execArgv: [] })
    child.on('message', (verdicts: string[]) => done(verdicts))
    child.on('error', fail)
    child.on('exit', (code) => code && fail(new Error(`exit ${code}`)))
    child.send(task)
  })
}

function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 4294967296
  }
}
