// SQL of letters. What a letter says is fixed when it gets its number; whatever changes afterwards is the
// next letter, which takes its place when it is issued.
import { sql } from 'kysely'
import { enqueue } from '../../database/announce.ts'
import type { Db } from '../../database/db.ts'
import { canonical, type Json } from '../../kit/canonical.ts'
import type { Actor } from '../../kit/permission.ts'
import { Refusal } from '../../kit/refusal.ts'
import { record } from '../audit/store.ts'
import type { LetterSigner } from './letter.ts'
import type { LetterRefusal, LetterState } from './letter-api.ts'
import type { LetterDraft, LetterKind } from './letter-kinds.ts'
import type { LetterFacts } from './letter-text.ts'
import { currentTemplate, ensureTemplates, templateById } from './template-store.ts'

export type Keeper = { readonly tx: Db; readonly actor: Actor; readonly now: Date }

export type Made = {
  made: number
  refreshed: number
  unchanged: number
  replaced: number /** Parts whose letter is on its way and says something else. */
  stale: string[]
}

const accountOf = (actor: Actor) => (actor.kind === 'account' ? actor.accountId : null)
export const refuse = (code: LetterRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** Letters of `object` that live: the newest of each kind and part that is not cancelled. */
export async function livingLetters(tx: Db, object: string) {
  return tx
    .selectFrom('documents.letter')
    .distinctOn(['kind', 'part'])
    .select(['id', 'kind', 'part', 'state', 'facts', 'title', 'recipient', 'subjects', 'number', 'receivedAt'])
    .where('object', '=', object)
    .where('state', '<>', 'dibatalkan')
    .orderBy('kind')
    .orderBy('part')
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Whether a letter says what `draft` would say. */
export const saysTheSame = (letter: { facts: unknown; title: string; recipient: string }, draft: LetterDraft): boolean =>
  letter.title === draft.title &&
  letter.recipient === draft.recipient &&
  canonical(letter.facts as Json) === canonical(draft.facts as unknown as Json)

/**
 * Makes letters out of what a room knows, all of one object. A draft that stands is refreshed; a letter
 * that is on its way or issued and would say something else is named in `stale`, or with `replace` gets a
 * successor, which takes its place when it is issued.
 */
export async function makeLetters(keeper: Keeper, drafts: readonly LetterDraft[], { replace = false } = {}): Promise<Made> {
  const { tx, now } = keeper
  const object = drafts[0]?.object
  const result: Made = { made: 0, refreshed: 0, unchanged: 0, replaced: 0, stale: [] }
  if (object === undefined) return result
  // two who make at once take turns: no part gets two letters
  await sql`select pg_advisory_xact_lock(hashtextextended(${`letters ${object}`}, 0))`.execute(tx)
  await ensureTemplates(tx, now)
  const living = new Map((await livingLetters(tx, object)).map((one) => [`${one.kind} ${one.part}`, one]))
  const signers = new Map<LetterKind, Awaited<ReturnType<typeof usualSigner>>>()
  for (const draft of drafts) {
    const usual = signers.get(draft.kind) ?? (await usualSigner(tx, draft.kind, now))
    signers.set(draft.kind, usual)
    const old = living.get(`${draft.kind} ${draft.part}`)
    if (old && saysTheSame(old, draft) && old.state !== 'draf') result.unchanged += 1
    else if (old?.state === 'draf') {
      await refreshDraft(tx, old.id, draft, usual.templateId)
      result.refreshed += 1
    } else if (old && !replace) result.stale.push(draft.part)
    else {
      await insertLetter(keeper, draft, { ...usual, replaces: old?.id ?? null })
      if (old) result.replaced += 1
      else result.made += 1
    }
  }
  const { stale, ...counts } = result
  const kinds = [...new Set(drafts.map((one) => one.kind))]
  await record(keeper, 'documents.letters-made', { object, data: { kinds, ...counts, stale: stale.length } })
  return result
}

async function usualSigner(tx: Db, kind: LetterKind, now: Date): Promise<{ templateId: string; signer: LetterSigner | null }> {
  const template = await currentTemplate(tx, kind, now)
  const listed = await officials(tx)
  return { templateId: template.id, signer: listed.find((one) => one.office === template.signatoryOffice) ?? listed[0] ?? null }
}

/** Who may sign: the agency's list in its order. */
export async function officials(tx: Db): Promise<LetterSigner[]> {
  const rows = await tx.selectFrom('register.signatory').select(['office', 'name', 'nip', 'rank']).orderBy('position').execute()
  return rows.map((row) => ({ ...row, substitute: null }))
}

async function refreshDraft(tx: Db, id: string, draft: LetterDraft, templateId: string): Promise<void> {
  const { title, recipient, facts } = draft
  await tx
    .updateTable('documents.letter')
    .set({ title, recipient, subjects: [...draft.subjects], unitPath: [...draft.unitPath], facts: JSON.stringify(facts), templateId })
    .where('id', '=', id)
    .where('state', '=', 'draf')
    .execute()
}

async function insertLetter(
  { tx, actor, now }: Keeper,
  { facts, subjects, unitPath, ...draft }: LetterDraft,
  { signer, ...rest }: { templateId: string; signer: LetterSigner | null; replaces: string | null },
): Promise<void> {
  await tx
    .insertInto('documents.letter')
    .values({
      ...draft,
      ...rest,
      subjects: [...subjects],
      unitPath: [...unitPath],
      facts: JSON.stringify(facts),
      state: 'draf',
      signatory: signer ? JSON.stringify(signer) : null,
      createdAt: now,
      createdBy: accountOf(actor),
    })
    .execute()
}

export type Letter = Awaited<ReturnType<typeof letterById>>

/** One letter, locked against whoever acts on it at the same time. @throws Refusal documents.letter-unknown (404) */
export async function letterById(tx: Db, id: string, lock = false) {
  const query = tx
    .selectFrom('documents.letter')
    .select([
      'id',
      'kind',
      'object',
      'part',
      'title',
      'recipient',
      'subjects',
      'unitPath',
      'templateId',
      'facts',
      'state',
      'number',
      'dated',
    ])
    .select(['signatory', 'documentId', 'signedType', 'signedCheck', 'signedBy', 'replaces', 'createdAt', 'receivedBy'])
    .where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  if (!row) throw refuse('documents.letter-unknown', {}, 404)
  return {
    ...row,
    kind: row.kind as LetterKind,
    state: row.state as LetterState,
    facts: row.facts as unknown as LetterFacts,
    signer: row.signatory as unknown as LetterSigner | null,
    madeAt: row.createdAt,
  }
}

/** A letter with the template that it was made from, ready to be composed. */
export async function letterContent(tx: Db, letter: Letter) {
  return { ...letter, template: await templateById(tx, letter.templateId) }
}

/** Of letters, those whose signer is one of the people they are about. */
export async function concernedSigners(tx: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('documents.letter as l')
    .innerJoin('register.person as p', (on) => on.on(sql<boolean>`p.nip = l.signatory->>'nip'`))
    .select('l.id')
    .where('l.id', 'in', [...ids])
    .where(sql<boolean>`p.id = any(l.subjects)`)
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** Which of `numbers` another letter that is not cancelled carries already. */
export async function usedNumbers(tx: Db, numbers: readonly string[], except: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('documents.letter')
    .select('number')
    .where('number', 'in', [...numbers])
    .where('id', 'not in', [...except])
    .where('state', '<>', 'dibatalkan')
    .execute()
  return rows.flatMap((row) => row.number ?? [])
}

export async function replaceSigner(tx: Db, ids: readonly string[], signer: LetterSigner): Promise<void> {
  await tx
    .updateTable('documents.letter')
    .set({ signatory: JSON.stringify(signer) })
    .where('id', 'in', [...ids])
    .where('state', '=', 'draf')
    .execute()
}

export async function setState(tx: Db, ids: readonly string[], state: LetterState): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('documents.letter')
    .set({ state })
    .where('id', 'in', [...ids])
    .execute()
}

/** Writes number and date; the letter is printed by the job that this enqueues. */
export async function putNumber(tx: Db, id: string, of: { number: string; dated: string }): Promise<void> {
  await tx
    .updateTable('documents.letter')
    .set({ ...of, state: 'menunggu-tanda-tangan', documentId: null })
    .where('id', '=', id)
    .execute()
}

export const printLater = (tx: Db, ids: readonly string[]): Promise<void> => enqueue(tx, 'letters-print', { ids })

/** The print belongs to the letter as it was numbered then; another number in the meantime leaves it without one. */
export async function attachPrint(db: Db, letter: { id: string; number: string | null; dated: string | null }, documentId: string) {
  await db
    .updateTable('documents.letter')
    .set({ documentId })
    .where('id', '=', letter.id)
    .where('state', '=', 'menunggu-tanda-tangan')
    .where('number', '=', letter.number)
    .where('dated', '=', letter.dated)
    .execute()
}

/** Issues a letter; the one whose place it takes is cancelled with its number. */
export async function issue({ tx, now }: Keeper, letter: Pick<Letter, 'id' | 'replaces' | 'number'>): Promise<void> {
  await tx.updateTable('documents.letter').set({ state: 'terbit', issuedAt: now }).where('id', '=', letter.id).execute()
  if (!letter.replaces) return
  await tx
    .updateTable('documents.letter')
    .set({ state: 'dibatalkan', cancelReason: `Diganti dengan surat nomor ${letter.number}` })
    .where('id', '=', letter.replaces)
    .where('state', '<>', 'dibatalkan')
    .execute()
}
