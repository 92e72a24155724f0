// Letters as lists show them, their files, and what is written when a file comes back.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { LetterLine, LetterState } from './letter-api.ts'
import type { LetterKind } from './letter-kinds.ts'
import { concernedSigners, type Keeper } from './letter-store.ts'
import type { LetterPaper } from './letter-zip.ts'
import type { SignedCheck } from './signed-check.ts'
import { pdfOf } from './store.ts'

export type LetterFilter = {
  readonly object: string
  readonly kind?: string | undefined
  readonly state?: string | undefined
  readonly part?: string | undefined
}

const filtered = (db: Db, { object, kind, state, part }: LetterFilter, reach: 'all' | readonly string[]) =>
  db
    .selectFrom('documents.letter as l')
    .where('l.object', '=', object)
    .$if(kind !== undefined, (q) => q.where('l.kind', '=', kind ?? ''))
    .$if(state !== undefined, (q) => q.where('l.state', '=', state ?? ''))
    .$if(part !== undefined, (q) => q.where('l.part', '=', part ?? ''))
    .$if(reach !== 'all', (q) => q.where(sql<boolean>`l.unit_path && ${reach}::uuid[]`))

/** Letters within `reach`, by kind and recipient, the newest of each first. `reader`: the account that asks. */
export async function letterLines(
  db: Db,
  filter: LetterFilter,
  { reach, reader }: { reach: 'all' | readonly string[]; reader: string | null },
): Promise<LetterLine[]> {
  const account = (column: string) => sql<string | null>`(select name from access.account where id = ${sql.ref(column)})`
  const rows = await filtered(db, filter, reach)
    .innerJoin('documents.letterTemplate as t', 't.id', 'l.templateId')
    .leftJoin('documents.letter as o', 'o.id', 'l.replaces')
    .select(['l.id', 'l.kind', 'l.part', 'l.title', 'l.recipient', 'l.state', 'l.number', 'l.dated', 'l.signatory', 'l.documentId'])
    .select(['l.signedCheck', 'l.signedAt', 'l.signedBy', 'l.receivedBy', 'l.receivedAt', 'l.cancelReason', 'l.createdAt', 'l.issuedAt'])
    .select(['t.version as templateVersion', 't.numberPattern', 'l.replaces as replacesId', 'o.number as replacesNumber'])
    .select([account('l.signed_by').as('signedByName'), account('l.decided_by').as('decidedByName')])
    .select(sql<number>`cardinality(l.subjects)`.as('people'))
    .orderBy('l.kind')
    .orderBy(sql`l.recipient collate "id-x-icu"`)
    .orderBy('l.createdAt', 'desc')
    .execute()
  const concerned =
    rows.length > 0
      ? await concernedSigners(
          db,
          rows.map((row) => row.id),
        )
      : new Set<string>()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as LetterKind,
    part: row.part,
    title: row.title,
    recipient: row.recipient,
    state: row.state as LetterState,
    number: row.number,
    dated: row.dated,
    signer: row.signatory as unknown as LetterLine['signer'],
    signerConcerned: concerned.has(row.id),
    people: row.people,
    printed: row.documentId !== null,
    signed: signedOf(row, reader),
    receivedBy: row.receivedBy,
    receivedAt: row.receivedAt?.toISOString() ?? null,
    replaces: row.replacesId ? { id: row.replacesId, number: row.replacesNumber } : null,
    cancelReason: row.cancelReason,
    templateVersion: row.templateVersion,
    numberPattern: row.numberPattern,
    createdAt: row.createdAt.toISOString(),
    issuedAt: row.issuedAt?.toISOString() ?? null,
  }))
}

type SignedRow = {
  signedCheck: unknown
  signedAt: Date | null
  signedBy: string | null
  signedByName: string | null
  decidedByName: string | null
}

function signedOf(row: SignedRow, reader: string | null): LetterLine['signed'] {
  if (!row.signedAt) return null
  const { verdict, passed, open, names } = row.signedCheck as SignedCheck
  return {
    verdict,
    passed: [...passed],
    open: [...open],
    names: [...names],
    at: row.signedAt.toISOString(),
    by: row.signedByName,
    own: row.signedBy !== null && row.signedBy === reader,
    decidedBy: row.decidedByName,
  }
}

/** Keeps a file that came back, with what was found in it. */
export async function putSigned(
  { tx, actor, now }: Keeper,
  id: string,
  of: { readonly bytes: Buffer; readonly type: string; readonly check: SignedCheck },
): Promise<void> {
  await tx
    .updateTable('documents.letter')
    .set({
      signed: of.bytes,
      signedType: of.type,
      signedCheck: JSON.stringify(of.check),
      signedAt: now,
      signedBy: actor.kind === 'account' ? actor.accountId : null,
      decidedBy: null,
      decidedAt: null,
    })
    .where('id', '=', id)
    .execute()
}

/** A second person's word: the file stays (`agreed`), or goes and another one is waited for. */
export async function putDecision({ tx, actor, now }: Keeper, id: string, agreed: boolean): Promise<void> {
  const gone = { signed: null, signedType: null, signedCheck: null, signedAt: null, signedBy: null }
  const by = actor.kind === 'account' ? actor.accountId : null
  await tx
    .updateTable('documents.letter')
    .set(agreed ? { decidedBy: by, decidedAt: now } : { ...gone, decidedBy: null, decidedAt: null })
    .where('id', '=', id)
    .execute()
}

export async function putCancelled(tx: Db, id: string, reason: string): Promise<void> {
  await tx.updateTable('documents.letter').set({ state: 'dibatalkan', cancelReason: reason }).where('id', '=', id).execute()
}

export async function putReceived(tx: Db, id: string, of: { by: string; at: Date }): Promise<void> {
  await tx.updateTable('documents.letter').set({ receivedBy: of.by, receivedAt: of.at }).where('id', '=', id).execute()
}

/** The file that came back, or null. */
export async function signedFile(tx: Db, id: string): Promise<{ body: Buffer; type: string } | null> {
  const row = await tx.selectFrom('documents.letter').select(['signed', 'signedType']).where('id', '=', id).executeTakeFirst()
  return row?.signed && row.signedType ? { body: row.signed, type: row.signedType } : null
}

/** What is handed out of each letter: the signed file of an issued one, else its print; none without either. */
export async function lettersToHandOut(db: Db, filter: LetterFilter, reach: 'all' | readonly string[]): Promise<LetterPaper[]> {
  const rows = await filtered(db, filter, reach)
    .select(['l.id', 'l.kind', 'l.recipient', 'l.number', 'l.dated', 'l.state', 'l.documentId'])
    .where('l.documentId', 'is not', null)
    .where('l.state', '<>', 'dibatalkan')
    .orderBy('l.kind')
    .orderBy('l.number')
    .limit(500)
    .execute()
  const papers: LetterPaper[] = []
  for (const { documentId, ...row } of rows) {
    const letter = { ...row, kind: row.kind as LetterKind, state: row.state as LetterState }
    const signed = row.state === 'terbit' ? await signedFile(db, row.id) : null
    papers.push({ letter, ...(signed ?? { body: await pdfOf(db, documentId ?? ''), type: 'application/pdf' }) })
  }
  return papers
}
