// Sealing the papers of a session before its day, and the code that opens them. The code is kept beside
// the session and in no list; it leaves only with the start, or aloud where a room runs without the server.
import { createHash, pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { notify } from '../../database/live.ts'
import { Refusal } from '../../kit/refusal.ts'
import { record } from '../audit/store.ts'
import type { SittingsRefusal } from './api.ts'
import { wordsOf } from './exam-store.ts'
import { type PackContent, packRounds, sealed } from './pack.ts'
import type { Paper } from './paper.ts'
import { signsOf } from './receipt.ts'
import type { Acting } from './room-store.ts'
import { concernOf } from './store.ts'
import { clockOf, extraMinutes, type RoomClock } from './time-store.ts'

const refuse = (code: SittingsRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)
const deflated = promisify(deflateRaw)
// the same key as `packKey` makes in a page; here OpenSSL makes it beside the event loop
const keyOf = (code: string, salt: Buffer) => promisify(pbkdf2)(code, salt, packRounds, 32, 'sha256')

/** Papers sealed in one transaction: few enough that nobody waits for it. */
const atOnce = 100

/** The code and salt of a session; made the first time they are needed. */
export async function secretOf(db: Db, sessionId: string): Promise<{ startCode: string; salt: Buffer }> {
  const row = { sessionId, startCode: signsOf(randomBytes(10)), salt: randomBytes(16) }
  await db
    .insertInto('sittings.sessionSecret')
    .values(row)
    .onConflict((at) => at.doNothing())
    .execute()
  return db.selectFrom('sittings.sessionSecret').select(['startCode', 'salt']).where('sessionId', '=', sessionId).executeTakeFirstOrThrow()
}

/** Seals the papers of a session that are not sealed yet, or no longer as they should be. May run again at any time, and beside itself. */
export async function packSession(db: Db, sessionId: string, now: Date): Promise<number> {
  const secret = await db.transaction().execute((tx) => secretOf(tx, sessionId))
  const key = await keyOf(secret.startCode, secret.salt)
  for (let total = 0; ; ) {
    const done = await db.transaction().execute((tx) => packSome(tx, sessionId, { key, salt: secret.salt }, now))
    total += done
    if (done < atOnce) return total
  }
}

type Unpacked = { id: string; personId: string; paper: Paper; title: string; minutes: number; opensAt: Date } & Keys
/** Null before the first sealing. Kept when a paper is sealed again: what an earlier copy hands in stays proven. */
type Keys = { packNonce: Buffer | null; deviceKey: Buffer | null }

/** Sealed sittings whose approved time has changed since. Once the room runs without the server its machines go by what they have. */
async function staleIn(tx: Db, room: RoomClock): Promise<string[]> {
  if (room.serverLessAt) return []
  const sealedOnes = await tx
    .selectFrom('sittings.sitting')
    .select(['id', 'personId', 'extraMinutes'])
    .where('sessionId', '=', room.id)
    .where('state', '=', 'terdaftar')
    .where('packNonce', 'is not', null)
    .execute()
  const people = sealedOnes.map((row) => row.personId)
  const extra = await extraMinutes(tx, room, people, room.opensAt)
  return sealedOnes.filter((row) => row.extraMinutes !== (extra.get(row.personId) ?? 0)).map((row) => row.id)
}

async function packSome(tx: Db, sessionId: string, seal: { key: Uint8Array; salt: Uint8Array }, now: Date): Promise<number> {
  const room = await clockOf(tx, sessionId)
  if (room.state === 'ditutup') return 0
  const stale = await staleIn(tx, room)
  const rows = (await tx
    .selectFrom('sittings.sitting as t')
    .innerJoin('sittings.session as s', 's.id', 't.sessionId')
    .select(['t.id', 't.personId', 't.paper', 's.title', 's.minutes', 's.opensAt', 't.packNonce', 't.deviceKey'])
    .where('t.sessionId', '=', sessionId)
    .where('t.state', '=', 'terdaftar')
    .where((at) => at.or([at('t.packNonce', 'is', null), at('t.id', '=', at.fn.any(at.val(stale)))]))
    .orderBy('t.seat')
    .limit(atOnce)
    .forUpdate('t')
    .skipLocked()
    .execute()) as unknown as Unpacked[]
  if (rows.length === 0) return 0
  const words = await wordsOf(tx, [...new Set(rows.flatMap((row) => row.paper.items.map((item) => item.itemId)))])
  const people = rows.map((row) => row.personId)
  const extra = await extraMinutes(tx, room, people, room.opensAt)
  const packs = await Promise.all(
    rows.map((row) =>
      packOne(seal, { ...row, sessionId, extraMinutes: extra.get(row.personId) ?? 0 }, (paper) => shownItems(paper, words)),
    ),
  )
  await tx
    .insertInto('sittings.pack')
    .values(packs.map(({ id, bytes, sha256 }) => ({ sittingId: id, bytes, sha256, madeAt: now })))
    .onConflict((at) =>
      at.column('sittingId').doUpdateSet((row) => ({
        bytes: row.ref('excluded.bytes'),
        sha256: row.ref('excluded.sha256'),
        madeAt: row.ref('excluded.madeAt'),
      })),
    )
    .execute()
  await sql`update sittings.sitting as t set pack_nonce = given.nonce, device_key = given.key, extra_minutes = given.extra
    from unnest(${sql.val(packs.map((pack) => pack.id))}::uuid[], ${sql.val(packs.map((pack) => pack.nonce))}::bytea[],
      ${sql.val(packs.map((pack) => pack.deviceKey))}::bytea[], ${sql.val(packs.map((pack) => pack.extraMinutes))}::int[])
      as given (id, nonce, key, extra) where t.id = given.id`.execute(tx)
  await tx.updateTable('sittings.session').set({ packedAt: now }).where('id', '=', sessionId).execute()
  await notify(tx, sessionId, 'packed')
  return rows.length
}

type Words = Awaited<ReturnType<typeof wordsOf>>

/** The items of a paper as a participant reads them: no key, no level, no reason. */
export function shownItems(paper: Paper, words: Words) {
  return paper.items.map(({ itemId, letters }) => ({
    itemId,
    stem: words.item.get(itemId)?.stem ?? '',
    question: words.item.get(itemId)?.question ?? '',
    options: [...letters].map((letter) => ({ letter, text: words.option.get(itemId + letter) ?? '' })),
  }))
}

async function packOne(
  { key, salt }: { key: Uint8Array; salt: Uint8Array },
  of: Unpacked & { sessionId: string; extraMinutes: number },
  items: (paper: Paper) => PackContent['items'],
) {
  const [nonce, deviceKey] = [of.packNonce ?? randomBytes(16), of.deviceKey ?? randomBytes(32)]
  const { id: sittingId, sessionId, title, minutes, extraMinutes: extra } = of
  const content: PackContent = {
    ...{ sittingId, sessionId, title, minutes, extraMinutes: extra, items: items(of.paper) },
    ...{ nonce: nonce.toString('hex'), deviceKey: deviceKey.toString('hex') },
  }
  const body = await deflated(JSON.stringify(content), { level: 9 })
  const bytes = Buffer.from(sealed({ key, salt, nonce: randomBytes(24), sittingId, deflated: body }))
  return { id: sittingId, nonce, deviceKey, bytes, sha256: createHash('sha256').update(bytes).digest(), extraMinutes: extra }
}

/** The sealed paper of a sitting; refuses where there is none yet. */
export async function packOf(db: Db, sittingId: string): Promise<Buffer> {
  const row = await db.selectFrom('sittings.pack').select('bytes').where('sittingId', '=', sittingId).executeTakeFirst()
  if (!row) throw refuse('sittings.pack-missing', {}, 404)
  return row.bytes
}

/**
 * The start code in order to be said aloud. Reading it declares that the session runs without the
 * server: from then on a machine's own steady clock tells which answers were in time.
 */
export async function startCodeOf(ctx: Acting, sessionId: string, reason: string): Promise<string> {
  const { tx, now } = ctx
  const room = await clockOf(tx, sessionId, 'update')
  if (room.state === 'ditutup') throw refuse('sittings.session-state', { state: room.state })
  const { startCode } = await secretOf(tx, sessionId)
  if (!room.serverLessAt)
    await tx
      .updateTable('sittings.session')
      .set({ serverLessAt: now, serverLessReason: reason, state: 'dibuka' })
      .where('id', '=', sessionId)
      .execute()
  const { subjects } = await concernOf(tx, sessionId)
  await record(ctx, 'sittings.start-code-read', { object: `session:${sessionId}`, subjects, reason })
  await notify(tx, sessionId, 'server-less')
  return startCode
}
