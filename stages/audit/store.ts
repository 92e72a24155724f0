// The one way into the record. An entry is written in the transaction of the act it tells of: both
// stand or neither does. Nothing here waits for another transaction; chaining is the sealer's work.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { Json } from '../../kit/canonical.ts'
import type { Actor } from '../../kit/permission.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Act } from './act.ts'
import type { AuditRefusal, EntryFilter } from './api.ts'
import { beginning, blockHash, entryHash } from './chain.ts'
import { type Break, breakOf, isAsWritten, type KnownHead, noBlock, type StoredBlock, type StoredEntry } from './verification.ts'

/** What an act was about. `object`: `kind:id`. `subjects`: ids of the people concerned. `data`: facts, no personal datum beyond ids. */
export type About = {
  readonly object?: string
  readonly subjects?: readonly string[]
  readonly reason?: string
  readonly data?: Json
}

/**
 * Appends one entry to the record, in the transaction `tx` of the act itself. A request's context
 * fits as it is; a job passes `{ tx, actor: { kind: 'system', job }, now }`.
 */
export async function record(ctx: { tx: Db; actor: Actor; now: Date }, act: Act, about: About = {}): Promise<void> {
  const actor = ctx.actor as unknown as Json
  const { object = null, reason = null, data = {} } = about
  const subjects = [...new Set((about.subjects ?? []).map((id) => id.toLowerCase()))].sort()
  const hash = entryHash({ at: ctx.now.toISOString(), actor, act, object, subjects, reason, data })
  const row = { at: ctx.now, actor: JSON.stringify(actor), act, object, subjects, reason, data: JSON.stringify(data), hash }
  await ctx.tx.insertInto('audit.entry').values(row).execute()
}

/** No block is longer, so that verification can hold one in memory. */
const longestBlock = 1000

/** Any number that nothing else in the house locks. */
const sealing = 7002

/**
 * Chains all committed entries that are in no block yet, and returns how many blocks that made. One
 * sealer works at a time: another returns 0 at once. Ids may have gaps, and one that was committed
 * late simply lies in a later block.
 */
export async function sealBlocks(db: Db, now: Date): Promise<number> {
  for (let made = 0; ; made += 1) {
    const sealed = await db.transaction().execute((tx) => sealOne(tx, now))
    if (sealed === 0) return made
    if (sealed < longestBlock) return made + 1
  }
}

/** Seals one block; returns its length. */
async function sealOne(tx: Db, now: Date): Promise<number> {
  const lock = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(${sealing}) as mine`.execute(tx)
  if (!lock.rows[0]?.mine) return 0
  const links = await tx
    .selectFrom('audit.entry')
    .select(['id', 'hash'])
    .where('block', 'is', null)
    .orderBy('id')
    .limit(longestBlock)
    .execute()
  if (links.length === 0) return 0
  const last = await tx.selectFrom('audit.block').select(['number', 'hash']).orderBy('number', 'desc').limit(1).executeTakeFirst()
  const number = String(BigInt(last?.number ?? 0) + 1n)
  const previous = last?.hash ?? beginning
  const ids = links.map(({ id }) => id)
  const hash = blockHash({ previous, number, sealedAt: now.toISOString(), links })
  await tx.insertInto('audit.block').values({ number, sealedAt: now, ids, previous, hash }).execute()
  await sql`update audit.entry set block = ${number} where id = any(${ids}::bigint[])`.execute(tx)
  return links.length
}

/** What verification found. `firstBreak` null: everything that is sealed is as it was written. */
export type Verdict = {
  readonly blocks: number
  readonly entries: number
  /** Entries that are in no block yet: each held against its own fingerprint only. */
  readonly unsealed: number
  /** The last block that held. */
  readonly head: { readonly number: string; readonly hash: string } | null
  readonly firstBreak: Break | null
}

export type Progress = (done: { blocks: number; entries: number }) => void

/**
 * Recomputes every fingerprint of the record, from the first block to the unsealed tail, and stops at
 * the first that does not hold. With `known`, a block written down elsewhere must be in the chain.
 * Holds a few thousand entries at a time, however long the record is; sealing may go on meanwhile.
 */
export async function verifyChain(db: Db, options: { known?: KnownHead; onProgress?: Progress } = {}): Promise<Verdict> {
  const last = await db
    .selectFrom('audit.block')
    .select((of) => of.fn.max('number').as('number'))
    .executeTakeFirstOrThrow()
  const end = BigInt(last.number ?? 0)
  let before = noBlock
  const counted = { blocks: 0, entries: 0 }
  const verdict = (firstBreak: Break | null, unsealed = 0): Verdict => ({
    ...counted,
    unsealed,
    head: before.number === 0n ? null : { number: String(before.number), hash: before.hash.toString('hex') },
    firstBreak,
  })
  for await (const { block, entries, endsRun } of sealedUpTo(db, end)) {
    const found = breakOf(before, block, entries, options.known)
    if (found) return verdict(found)
    before = { number: BigInt(block.number), hash: block.hash }
    counted.blocks += 1
    counted.entries += entries.length
    if (endsRun) options.onProgress?.({ ...counted })
  }
  if (options.known && BigInt(options.known.number) > end) return verdict({ kind: 'block-missing', block: String(end + 1n) })
  const tail = await verifyTail(db)
  counted.entries += tail.entries
  return verdict(tail.firstBreak, tail.entries)
}

/** Every block up to `end` in order with its entries, a run of them read at a time. */
async function* sealedUpTo(db: Db, end: bigint) {
  for (let last = 0n; last < end; ) {
    const blocks = await blocksAfter(db, last)
    if (blocks.length === 0) return
    for (const run of runsOf(blocks)) {
      const entries = await entriesOf(db, run)
      for (const block of run) yield { block, entries: entries.get(block.number) ?? [], endsRun: block === run.at(-1) }
    }
    last = BigInt(blocks.at(-1)?.number ?? end)
  }
}

async function blocksAfter(db: Db, number: bigint): Promise<StoredBlock[]> {
  return db
    .selectFrom('audit.block')
    .select(['number', 'ids', 'previous', 'hash', instant('sealed_at').as('sealedAt')])
    .where('number', '>', String(number))
    .orderBy('number')
    .limit(100)
    .execute()
}

/** Cuts `blocks` into runs that are looked at together: a few thousand entries, or one block. */
function runsOf(blocks: readonly StoredBlock[]): StoredBlock[][] {
  const runs: StoredBlock[][] = []
  let entries = 0
  for (const block of blocks) {
    const run = runs.at(-1)
    entries += block.ids.length
    if (run && entries <= 2 * longestBlock) run.push(block)
    else {
      runs.push([block])
      entries = block.ids.length
    }
  }
  return runs
}

/** Entries of consecutive `blocks`, by block; so many at most that an added one shows, not more. */
async function entriesOf(db: Db, blocks: readonly StoredBlock[]): Promise<Map<string, StoredEntry[]>> {
  const expected = blocks.reduce((sum, block) => sum + block.ids.length, 0)
  const rows = await storedEntries(db)
    .where('block', '>=', blocks[0]?.number ?? '0')
    .where('block', '<=', blocks.at(-1)?.number ?? '0')
    .orderBy('block')
    .orderBy('id')
    .limit(expected + 1)
    .execute()
  return Map.groupBy(rows, (row) => row.block ?? '')
}

/** Entries in no block, and entries that name a block which is not there. */
async function verifyTail(db: Db): Promise<{ entries: number; firstBreak: Break | null }> {
  const orphan = await db
    .selectFrom('audit.entry')
    .select('block')
    .where('block', 'is not', null)
    .where((of) => of.not(of.exists(of.selectFrom('audit.block').select('number').whereRef('number', '=', 'audit.entry.block'))))
    .orderBy('block')
    .limit(1)
    .executeTakeFirst()
  if (orphan?.block) return { entries: 0, firstBreak: { kind: 'block-missing', block: orphan.block } }
  let after = '0'
  for (let entries = 0; ; ) {
    const rows = await storedEntries(db).where('block', 'is', null).where('id', '>', after).orderBy('id').limit(longestBlock).execute()
    for (const row of rows) if (!isAsWritten(row)) return { entries, firstBreak: { kind: 'entry-changed', entry: row.id, block: null } }
    entries += rows.length
    after = rows.at(-1)?.id ?? after
    if (rows.length < longestBlock) return { entries, firstBreak: null }
  }
}

/** Entries as `isAsWritten` judges them; narrow it with `where`. */
export function storedEntries(db: Db) {
  return db
    .selectFrom('audit.entry')
    .select(['id', instant('at').as('at'), 'actor', 'act', 'object', 'subjects', 'reason', 'data', 'hash', 'block'])
}

/** An instant as it was hashed; kept to the microsecond when it has any, so that no change is rounded away. */
const instant = (column: 'at' | 'sealed_at') =>
  sql<string>`regexp_replace(to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z'`

/** Entries that `filter` lets through, newest first, at most `limit`, older than entry `before`. */
export async function entriesBy(db: Db, filter: EntryFilter, page: { before?: string | undefined; limit: number }) {
  let query = db.selectFrom('audit.entry').selectAll().orderBy('id', 'desc').limit(page.limit)
  if (page.before) query = query.where('id', '<', page.before)
  if (filter.from) query = query.where('at', '>=', new Date(filter.from))
  if (filter.to) query = query.where('at', '<', new Date(filter.to))
  if (filter.act?.endsWith('.')) query = query.where('act', 'like', `${filter.act}%`)
  else if (filter.act) query = query.where('act', '=', filter.act)
  if (filter.accountId) query = query.where(sql`actor->>'accountId'`, '=', filter.accountId)
  if (filter.object) query = query.where('object', '=', filter.object)
  if (filter.subject) query = query.where(sql<boolean>`subjects @> ${[filter.subject]}::uuid[]`)
  return query.execute()
}

/** The entry `id` with its block. Throws Refusal `audit.entry-missing`. */
export async function entryById(db: Db, id: string) {
  const entry = await db.selectFrom('audit.entry').selectAll().where('id', '=', id).executeTakeFirst()
  if (!entry) throw new Refusal('audit.entry-missing' satisfies AuditRefusal, { id }, 404)
  const block = entry.block && (await db.selectFrom('audit.block').selectAll().where('number', '=', entry.block).executeTakeFirst())
  return { entry, block: block || null }
}

/** The newest block, and how many entries wait for the next. */
export async function chainState(db: Db) {
  const head = await db
    .selectFrom('audit.block')
    .select(['number', 'hash', 'sealedAt'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const waiting = await db
    .selectFrom('audit.entry')
    .select((of) => of.fn.countAll().as('count'))
    .where('block', 'is', null)
    .executeTakeFirstOrThrow()
  return { head: head ?? null, unsealed: Number(waiting.count) }
}
