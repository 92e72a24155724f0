// SQL of one participant's way through a sitting: card, pledge, start, paper, end and receipt. The
// saving of answers has no place here: answer-writer.ts.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { fullName } from '../../kit/wording.ts'
import type { SittingsRefusal } from './api.ts'
import { forgetAttemptsAfterMinutes, pinText } from './card.ts'
import type { Paper } from './paper.ts'
import { finalAnswers, leafText, receiptOf } from './receipt.ts'
import type { SessionState, SittingState } from './state.ts'
import { sha256 } from './store.ts'

/** Wrong attempts under a typed NIP, locked until the transaction ends so that attempts take turns. */
export async function attemptsOf(db: Db, nip: string, now: Date): Promise<{ failures: number; blockedUntil: Date | null }> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${nip}, 7007))`.execute(db)
  const found = await db.selectFrom('sittings.cardAttempt').selectAll().where('nip', '=', nip).executeTakeFirst()
  const forgotten = !found || now.getTime() - found.lastAt.getTime() > forgetAttemptsAfterMinutes * 60_000
  return forgotten ? { failures: 0, blockedUntil: null } : found
}

export async function replaceAttempts(db: Db, nip: string, failures: number, blockedUntil: Date | null, now: Date): Promise<void> {
  const row = { failures, blockedUntil, lastAt: now }
  await db
    .insertInto('sittings.cardAttempt')
    .values({ nip, ...row })
    .onConflict((at) => at.column('nip').doUpdateSet(row))
    .execute()
}

export async function forgetAttempts(db: Db, nip: string): Promise<void> {
  await db.deleteFrom('sittings.cardAttempt').where('nip', '=', nip).execute()
}

/** Drops attempts that no longer count, so that guessed NIPs do not pile up. */
export async function forgetOldAttempts(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - forgetAttemptsAfterMinutes * 60_000)
  await db.deleteFrom('sittings.cardAttempt').where('lastAt', '<', before).execute()
}

/** The sitting whose card this is, in a session that is not closed; undefined when nothing fits. */
export async function findSittingByCard(db: Db, nip: string, pin: string) {
  const rows = await db
    .selectFrom('sittings.sitting as t')
    .innerJoin('register.person as p', 'p.id', 't.personId')
    .innerJoin('sittings.session as s', 's.id', 't.sessionId')
    .select(['t.id', 't.personId', 't.sessionId', 't.pinHash', 's.closesAt', 't.extraMinutes'])
    .where('p.nip', '=', nip)
    .where('s.state', '<>', 'ditutup')
    .where('t.state', '<>', 'dibatalkan')
    .where('t.pinHash', 'is not', null)
    .execute()
  return rows.find((row) => row.pinHash?.equals(sha256(pinText(row.id, pin))))
}

/** A sitting with its session, form and person; locked against answers and other acts where `lock` is given. */
export async function sittingById(db: Db, id: string, lock = false) {
  // FOR UPDATE of the sitting alone: an answer holds it FOR SHARE until it is committed
  const query = db
    .selectFrom('sittings.sitting as t')
    .innerJoin('sittings.session as s', 's.id', 't.sessionId')
    .innerJoin('instruments.form as f', 'f.id', 't.formId')
    .innerJoin('register.person as p', 'p.id', 't.personId')
    .selectAll('t')
    .select(['s.title', 's.venue', 's.room', 's.zone', 's.opensAt', 's.closesAt', 's.minutes', 's.state as sessionState'])
    .select(['s.startedAt as roomStartedAt', 's.pausedAt as roomPausedAt', 's.serverLessAt'])
    .select(['f.example', 'p.name', 'p.frontTitle', 'p.backTitle'])
    .where('t.id', '=', id)
  const row = await (lock ? query.forUpdate('t') : query).executeTakeFirst()
  if (!row) throw new Refusal('sittings.signed-out' satisfies SittingsRefusal, {}, 401)
  return {
    ...row,
    name: fullName(row),
    state: row.state as SittingState,
    sessionState: row.sessionState as SessionState,
    zone: row.zone as Zone,
    paper: row.paper as unknown as Paper,
  }
}
export type Sitting = Awaited<ReturnType<typeof sittingById>>

/** Policy `grace.seconds` in force on the local date of `now`. */
export async function graceSeconds(db: Db, now: Date, zone: Zone): Promise<number> {
  const seconds = Number(await policyValue(db, 'grace.seconds', localDate(now, zone)))
  if (!Number.isInteger(seconds) || seconds < 0) throw new Error('No policy value grace.seconds is in force')
  return seconds
}

/** One value of the policy in force on `date` (`YYYY-MM-DD`); undefined where it has none. */
export async function policyValue(db: Db, key: string, date: string): Promise<unknown> {
  const found = await db
    .selectFrom('standards.policy as p')
    .innerJoin('standards.policyValue as v', 'v.policyId', 'p.id')
    .select('v.value')
    .where('v.key', '=', key)
    .where('p.effectiveFrom', '<=', date)
    .orderBy('p.effectiveFrom', 'desc')
    .orderBy('p.version', 'desc')
    .executeTakeFirst()
  return found?.value
}

export async function markAgreed(db: Db, id: string, of: { version: string; text: string; now: Date }): Promise<void> {
  await db
    .updateTable('sittings.sitting')
    .set({ agreedAt: of.now, agreedVersion: of.version, agreedText: of.text })
    .where('id', '=', id)
    .execute()
}

/** All changes of a sitting's answers, in the order of the participant's counter. */
export function changesOf(db: Db, sittingId: string) {
  return db.selectFrom('sittings.answer').select(['seq', 'itemId', 'choice']).where('sittingId', '=', sittingId).orderBy('seq').execute()
}

/** Closes a sitting that `sittingById` has locked, and makes its receipt over what was stored until now. */
export async function markClosed(
  db: Db,
  id: string,
  state: 'dikirim' | 'waktu-habis',
  now: Date,
): Promise<{ answered: number; receipt: string }> {
  const changes = await changesOf(db, id)
  // the nonce that the machine has too, where the paper was packed: both then make the same receipt
  const packed = await db.selectFrom('sittings.sitting').select('packNonce').where('id', '=', id).executeTakeFirst()
  const nonce = packed?.packNonce ?? randomBytes(16)
  const leaf = sha256(leafText(id, nonce.toString('hex'), changes))
  const receipt = receiptOf(leaf)
  await db
    .updateTable('sittings.sitting')
    .set({ state, closedAt: now, receipt, receiptLeaf: leaf, receiptNonce: nonce })
    .where('id', '=', id)
    .execute()
  return { answered: finalAnswers(changes).length, receipt }
}

/** What the items say, without anything that tells how they are scored. */
export async function wordsOf(db: Db, itemIds: readonly string[]) {
  const items = await db.selectFrom('instruments.item').select(['id', 'stem', 'question']).where('id', 'in', itemIds).execute()
  const options = await db
    .selectFrom('instruments.itemOption')
    .select(['itemId', 'letter', 'text'])
    .where('itemId', 'in', itemIds)
    .execute()
  return {
    item: new Map(items.map((item) => [item.id, item])),
    option: new Map(options.map((option) => [`${option.itemId}${option.letter}`, option.text])),
  }
}

/** As `wordsOf`, of a whole form, kept in memory: a form that is in use never changes. */
export function wordsOfForm(db: Db, formId: string): ReturnType<typeof wordsOf> {
  const known = formWords.get(formId)
  if (known) return known
  const loading = db
    .selectFrom('instruments.formItem')
    .select('itemId')
    .where('formId', '=', formId)
    .execute()
    .then((rows) =>
      wordsOf(
        db,
        rows.map((row) => row.itemId),
      ),
    )
  if (formWords.size >= mostForms) formWords.delete(formWords.keys().next().value as string)
  formWords.set(formId, loading)
  loading.catch(() => formWords.delete(formId))
  return loading
}
const formWords = new Map<string, ReturnType<typeof wordsOf>>()
const mostForms = 50

/** Running sittings whose last counting moment has passed, oldest first; none whose clock stands still. */
export async function overdueSittings(db: Db, now: Date, most = 500): Promise<string[]> {
  const rows = await db
    .selectFrom('sittings.sitting as t')
    .innerJoin('sittings.session as s', 's.id', 't.sessionId')
    .select('t.id')
    .where('t.state', '=', 'berjalan')
    .where('t.deadline', '<', now)
    // a clock that stands still is not over; nor is one that runs on a machine without the server
    .where((at) => at.or([at('s.pausedAt', 'is', null), at('t.endsAt', '<=', at.ref('s.pausedAt'))]))
    .where((at) => at.or([at('t.pausedAt', 'is', null), at('t.endsAt', '<=', at.ref('t.pausedAt'))]))
    .where('s.serverLessAt', 'is', null)
    .orderBy('t.deadline')
    .limit(most)
    .execute()
  return rows.map((row) => row.id)
}
