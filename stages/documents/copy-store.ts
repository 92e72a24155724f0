// Documents about a person leave the house as copies only: each with its reader and its number on every page, and in
// the register of copies. What is kept stays byte for byte as it was printed.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { Zone } from '../../kit/clock.ts'
import type { Actor } from '../../kit/permission.ts'
import { record } from '../audit/store.ts'
import { carriesReader, copyWords, readerWords } from './copy.ts'
import { stampedCopy } from './copy-press.ts'
import { pdfOf } from './store.ts'

/** Who hands out and when: a request's context fits, and a job's `{ tx, actor, now }`. */
type Keeper = { readonly tx: Db; readonly actor: Actor; readonly now: Date }

/** One copy that was handed out. */
export type Copy = { readonly number: number; readonly reader: string; readonly madeAt: Date }

/**
 * A numbered copy of a kept document for `reader` (name and post or role, as in `readerOf`): stamped, registered and
 * audited in the transaction. A kind that carries no reader (`carriesReader`) is handed out as it was printed; only the
 * audit tells of it. `accountId`: for whom, where a job hands out what an account asked for. Throws Error when the kept bytes are not those that were printed.
 */
export async function copyOf(keeper: Keeper, documentId: string, reader: string, accountId = accountOf(keeper.actor)): Promise<Buffer> {
  const { tx, actor, now } = keeper
  const document = await tx
    .selectFrom('documents.document')
    .select(['kind', 'object', 'version', 'subjects'])
    .where('id', '=', documentId)
    .executeTakeFirstOrThrow()
  const pdf = await pdfOf(tx, documentId)
  const number = carriesReader(document.kind) ? await register(keeper, documentId, { reader, accountId }) : null
  const { kind, version, object, subjects } = document
  const data = {
    kind,
    version,
    of: object,
    ...(number === null ? {} : { copy: number }),
    ...(actor.kind === 'system' ? { account: accountId } : {}),
  }
  await record({ tx, actor, now }, 'documents.document-read', { object: `document:${documentId}`, subjects, data })
  if (number === null) return pdf
  return stampedCopy(pdf, copyWords({ number, reader, at: now, zone: await zoneOf(tx) }))
}

const accountOf = (actor: Actor) => (actor.kind === 'account' ? actor.accountId : null)

/** The next number of the document. Two readers at once take turns, so that no number is given twice. */
async function register({ tx, now }: Keeper, documentId: string, to: { reader: string; accountId: string | null }): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`copy ${documentId}`}, 0))`.execute(tx)
  const { number } = await tx
    .insertInto('documents.copy')
    .values({
      documentId,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from documents.copy where document_id = ${documentId})`,
      ...to,
      madeAt: now,
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  return number
}

async function zoneOf(db: Db): Promise<Zone> {
  return ((await db.selectFrom('register.agency').select('zone').executeTakeFirst())?.zone ?? 'WIB') as Zone
}

/** Copies of a document that were handed out, the last first. */
export function copiesOf(db: Db, documentId: string): Promise<Copy[]> {
  return db
    .selectFrom('documents.copy')
    .select(['number', 'reader', 'madeAt'])
    .where('documentId', '=', documentId)
    .orderBy('number', 'desc')
    .execute()
}

/** Who reads, as a copy says it: an account with its role, a participant by name. */
export async function readerOf(db: Db, actor: Actor): Promise<string> {
  if (actor.kind !== 'account' && actor.kind !== 'participant') return 'Nawa'
  const person = actor.personId
    ? await db
        .selectFrom('register.person as p')
        .leftJoin('register.position as j', 'j.id', 'p.positionId')
        .select(['p.name', 'j.name as position'])
        .where('p.id', '=', actor.personId)
        .executeTakeFirst()
    : undefined
  if (actor.kind === 'participant') return readerWords(person?.name ?? 'Peserta', undefined, 'peserta')
  return readerWords(actor.name, actor.grants[0]?.role, person?.position ?? null)
}
