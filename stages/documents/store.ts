// All SQL of this room. A document is kept as it was printed; other data or another look is a new version.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import type { Actor } from '../../kit/permission.ts'
import { Refusal } from '../../kit/refusal.ts'
import { record } from '../audit/store.ts'
import type { DocumentKind, DocumentLine, DocumentsRefusal } from './api.ts'
import { dataHash, readFingerprint } from './fingerprint.ts'
import { type Draft, print, type Sealed, templateHash } from './print.ts'

/** Who keeps a document and when: a request's context fits, and a job's `{ tx, actor, now }`. */
type Keeper = { readonly tx: Db; readonly actor: Actor; readonly now: Date }

/**
 * Prints `draft` and keeps it, unless a version of it says and looks exactly the same; returns the
 * version that stands. Printing happens outside the transaction. `address`: as in `print`.
 */
export async function printAndKeep(
  db: Db,
  draft: Draft,
  { address, ...keeper }: Omit<Keeper, 'tx'> & { address: string | null },
): Promise<{ id: string; version: number; added: boolean }> {
  const standing = await findSame(db, draft)
  if (standing) return { ...standing, added: false }
  const sealed = await print(draft, address)
  return db.transaction().execute((tx) => keepDocument({ tx, ...keeper }, sealed))
}

/** The same within the transaction of an act, for papers that somebody asks for and waits for. */
export async function keepPrinted(
  keeper: Keeper & { readonly address: string | null },
  draft: Draft,
): Promise<{ id: string; version: number; added: boolean }> {
  const standing = await findSame(keeper.tx, draft)
  return standing ? { ...standing, added: false } : keepDocument(keeper, await print(draft, keeper.address))
}

/** Every version of a series, newest first, with the data it was printed from. */
export async function versionsIn(db: Db, { kind, series }: Pick<Draft, 'kind' | 'series'>) {
  return db
    .selectFrom('documents.document')
    .select(['id', 'version', 'madeAt', 'data', 'dataHash', 'subjects'])
    .where('kind', '=', kind)
    .where('series', '=', series)
    .orderBy('version', 'desc')
    .execute()
}

/** Keeps a printed document as the next version of its object, with an audit entry in the same transaction. */
export async function keepDocument(keeper: Keeper, sealed: Sealed): Promise<{ id: string; version: number; added: boolean }> {
  const { tx } = keeper
  // two printings of one series take turns, so that versions have no hole and no twin
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${sealed.kind} ${sealed.series}`}, 0))`.execute(tx)
  const standing = await findSame(tx, sealed)
  if (standing) return { ...standing, added: false }
  const version = (await lastVersion(tx, sealed)) + 1
  const { kind, title, object, series, template, dataHash: hash, pdf, pages } = sealed
  const { id } = await tx
    .insertInto('documents.document')
    .values({
      kind,
      title,
      object,
      series,
      subjects: [...sealed.subjects],
      unitPath: [...sealed.unitPath],
      version,
      template,
      templateHash: sealed.templateHash,
      data: JSON.stringify(sealed.data),
      dataHash: hash,
      pdf,
      pdfHash: createHash('sha256').update(pdf).digest(),
      pages,
      madeAt: keeper.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const data = { kind, version, of: object, dataHash: hash.toString('hex'), pages }
  await record(keeper, 'documents.document-kept', { object: `document:${id}`, subjects: sealed.subjects, data })
  return { id, version, added: true }
}

/** A version of `draft` that was made from the same data in the same look, if there is one. */
async function findSame(db: Db, draft: Draft): Promise<{ id: string; version: number } | undefined> {
  return db
    .selectFrom('documents.document')
    .select(['id', 'version'])
    .where('object', '=', draft.object)
    .where('kind', '=', draft.kind)
    .where('series', '=', draft.series)
    .where('dataHash', '=', dataHash(draft.data))
    .where('templateHash', '=', await templateHash(draft))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

async function lastVersion(tx: Db, { kind, series }: Draft): Promise<number> {
  const row = await tx
    .selectFrom('documents.document')
    .select(sql<number | null>`max(version)`.as('version'))
    .where('kind', '=', kind)
    .where('series', '=', series)
    .executeTakeFirst()
  return row?.version ?? 0
}

const lines = (db: Db) =>
  db
    .selectFrom('documents.document as d')
    .select(['d.id', 'd.kind', 'd.title', 'd.object', 'd.version', 'd.pages', 'd.madeAt'])
    .select(sql<number>`octet_length(d.pdf)`.as('size'))
    .select(sql<string>`encode(substring(d.data_hash from 1 for 10), 'hex')`.as('fingerprint'))
    .select(
      sql<boolean>`not exists (select from documents.document l where l.kind = d.kind and l.series = d.series and l.version > d.version)`.as(
        'latest',
      ),
    )

type Line = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]
const lineOf = (row: Line): DocumentLine => ({ ...row, kind: row.kind as DocumentKind, madeAt: row.madeAt.toISOString() })

/** Every version of what was printed of `object` (such as `run:<id>`), newest first. */
export async function documentsOf(db: Db, object: string): Promise<DocumentLine[]> {
  const rows = await lines(db).where('d.object', '=', object).orderBy('d.kind').orderBy('d.version', 'desc').execute()
  return rows.map(lineOf)
}

export type DocumentWindow = {
  readonly kind?: string | undefined
  readonly object?: string | undefined
  readonly personId?: string | undefined
  readonly offset: number
  readonly limit: number
}

/** Documents within `reach`, newest first, without those about `reader` (nobody reads the own case by role). */
export async function documentWindow(
  db: Db,
  window: DocumentWindow,
  { reach, reader }: { reach: 'all' | readonly string[]; reader: string | null },
): Promise<{ documents: DocumentLine[]; total: number }> {
  const wanted = lines(db)
    .$if(window.kind !== undefined, (q) => q.where('d.kind', '=', window.kind ?? ''))
    .$if(window.object !== undefined, (q) => q.where('d.object', '=', window.object ?? ''))
    .$if(window.personId !== undefined, (q) => q.where(sql<boolean>`d.subjects @> array[${window.personId}]::uuid[]`))
    .$if(reach !== 'all', (q) => q.where(sql<boolean>`d.unit_path && ${reach}::uuid[]`))
    .$if(reader !== null, (q) => q.where(sql<boolean>`not d.subjects @> array[${reader}]::uuid[]`))
  const rows = await wanted.orderBy('d.madeAt', 'desc').orderBy('d.id', 'desc').offset(window.offset).limit(window.limit).execute()
  const { total } = await wanted.clearSelect().select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  return { documents: rows.map(lineOf), total }
}

/** Whom a document is about, and its name as a file. @throws Refusal documents.no-document (404) */
export async function documentById(db: Db, id: string) {
  const row = await db
    .selectFrom('documents.document')
    .select(['id', 'kind', 'object', 'version', 'subjects', 'unitPath', 'dataHash'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('documents.no-document' satisfies DocumentsRefusal, {}, 404)
  return row
}

/** The PDF itself. Throws Error when its bytes are not those that were printed. */
export async function pdfOf(db: Db, id: string): Promise<Buffer> {
  const { pdf, pdfHash } = await db
    .selectFrom('documents.document')
    .select(['pdf', 'pdfHash'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  // destroyed when its time was over: what stays is its fingerprint
  if (pdf.length === 0) throw new Refusal('documents.destroyed' satisfies DocumentsRefusal, {}, 404)
  if (!createHash('sha256').update(pdf).digest().equals(pdfHash)) throw new Error(`Document ${id} is not as it was printed`)
  return pdf
}

/** What the public may know of a printed fingerprint, or null: this house did not print it. */
export async function checkFingerprint(
  db: Db,
  text: string,
): Promise<{ kind: DocumentKind; madeOn: string; example: boolean; current: boolean } | null> {
  const print = readFingerprint(text)
  if (!print) return null
  const row = await lines(db)
    .select(sql<boolean>`coalesce((d.data->'frame'->>'example')::boolean, false)`.as('example'))
    .select(sql<string | null>`(select zone from register.agency)`.as('zone'))
    // a letter that was cancelled is genuine and holds no more
    .select(
      sql<boolean>`not exists (select from documents.letter l where d.object = 'letter:' || l.id and l.state = 'dibatalkan')`.as('holds'),
    )
    .where(sql<boolean>`substring(d.data_hash from 1 for 10) = ${Buffer.from(print, 'hex')}`)
    .orderBy('d.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const madeOn = localDate(row.madeAt, (row.zone ?? 'WIB') as Zone)
  return { kind: row.kind as DocumentKind, madeOn, example: row.example, current: row.latest && row.holds }
}
