// Everything that lies between one answer and the report of a person's last run, and whether it holds:
// what was stored is computed here again, from the answers as they lie in the database.
import { createHash } from 'node:crypto'
import type { Db } from '../../database/db.ts'
import type { Json } from '../../kit/canonical.ts'
import type { Zone } from '../../kit/clock.ts'
import { storedEntries } from '../../stages/audit/store.ts'
import { isAsWritten, type StoredEntry } from '../../stages/audit/verification.ts'
import { dataHash as hashOfData } from '../../stages/documents/fingerprint.ts'
import type { InputItem } from '../../stages/scoring/inputs.ts'
import type { RunWhole } from '../../stages/scoring/run-reply.ts'
import { runById } from '../../stages/scoring/run-store.ts'
import { score } from '../../stages/scoring/score.ts'
import { codeVersion, inputsHash } from '../../stages/scoring/store.ts'
import type { Paper } from '../../stages/sittings/paper.ts'
import { leafText, receiptOf } from '../../stages/sittings/receipt.ts'

export type Change = {
  readonly seq: number
  readonly itemId: string
  readonly choice: string | null
  readonly clickedAt: Date
  readonly receivedAt: Date
}

export type TracedDocument = {
  readonly id: string
  readonly kind: string
  readonly version: number
  readonly pages: number
  readonly dataHash: string
  readonly pdfHash: string
  readonly holds: boolean
}

export type TracedEntry = StoredEntry & { readonly blockHash: string | null; readonly holds: boolean }

export type Way = {
  readonly run: RunWhole
  readonly zone: Zone
  readonly sitting: {
    readonly number: string
    readonly seat: number
    readonly venue: string
    readonly room: string
    readonly receipt: string | null
  }
  /** The item that is followed, its place on the form (from 1), and its letters in the order of the person's screen. */
  readonly item: InputItem
  readonly place: number
  readonly screen: string
  /** Every change of that item's answer, in order. */
  readonly changes: readonly Change[]
  readonly documents: readonly TracedDocument[]
  readonly entries: readonly TracedEntry[]
  readonly checks: Checks
}

export type Checks = {
  /** The receipt and its leaf follow from the answers and the nonce. */
  readonly receipt: boolean
  /** The run was given the last change of every item. */
  readonly answers: boolean
  /** The stored hash is that of the stored inputs. */
  readonly inputs: boolean
  /** Scoring the stored inputs again gives what is stored. */
  readonly outcome: boolean
  /** Documents and audit entries are as they were written. */
  readonly documents: boolean
  readonly entries: boolean
  /** Not a fault: whether the rule files are those of the run. */
  readonly sameRule: boolean
}

/** Ids of the last runs of the person's sittings, newest first. */
export async function runsOf(db: Db, nip: string): Promise<string[]> {
  const rows = await db
    .selectFrom('scoring.run as r')
    .innerJoin('register.person as p', 'p.id', 'r.personId')
    .select('r.id')
    .distinctOn('r.sittingId')
    .where('p.nip', '=', nip)
    .orderBy('r.sittingId')
    .orderBy('r.number', 'desc')
    .execute()
  const ids = rows.map((row) => row.id)
  if (ids.length < 2) return ids
  const ordered = await db.selectFrom('scoring.run').select('id').where('id', 'in', ids).orderBy('scoredAt', 'desc').execute()
  return ordered.map((row) => row.id)
}

/** The way from the answer to `code` (an item of the form; else the first that was answered) to the report. Undefined: no such item. */
export async function wayOf(db: Db, runId: string, code?: string): Promise<Way | undefined> {
  const run = await runById(db, runId)
  const { items } = run.inputs
  const item = code ? items.find((one) => one.code === code) : (items.find((one) => one.choice !== null) ?? items[0])
  if (!item) return undefined
  const { paper, zone, receiptLeaf, receiptNonce, ...sitting } = await sittingOf(db, run.sittingId)
  const changes = await changesOf(db, run.sittingId)
  const documents = await documentsOf(db, run.id)
  const entries = await entriesOf(db, [`run:${run.id}`, `sitting:${run.sittingId}`, ...documents.map((one) => `document:${one.id}`)])
  const screen = (paper as unknown as Paper).items.find((one) => one.itemId === item.id)?.letters ?? ''
  const leaf =
    receiptNonce &&
    createHash('sha256')
      .update(leafText(run.sittingId, receiptNonce.toString('hex'), changes))
      .digest()
  const checks = {
    receipt: !!leaf && !!receiptLeaf?.equals(leaf) && receiptOf(leaf) === sitting.receipt,
    answers: items.every((one) => sameAnswer(one, changes)),
    inputs: inputsHash(run.inputs).toString('hex') === run.inputsHash,
    outcome: sameOutcome(run),
    documents: documents.every((one) => one.holds),
    entries: entries.every((one) => one.holds),
    sameRule: run.codeVersion === codeVersion,
  }
  const place = items.indexOf(item) + 1
  return {
    run,
    zone: zone as Zone,
    sitting,
    item,
    place,
    screen,
    changes: changes.filter((one) => one.itemId === item.id),
    documents,
    entries,
    checks,
  }
}

function sittingOf(db: Db, id: string) {
  return db
    .selectFrom('sittings.sitting as t')
    .innerJoin('sittings.session as s', 's.id', 't.sessionId')
    .select(['t.number', 't.seat', 't.receipt', 't.receiptLeaf', 't.receiptNonce', 't.paper', 's.venue', 's.room', 's.zone'])
    .where('t.id', '=', id)
    .executeTakeFirstOrThrow()
}

function changesOf(db: Db, sittingId: string): Promise<Change[]> {
  return db
    .selectFrom('sittings.answer')
    .select(['seq', 'itemId', 'choice', 'clickedAt', 'receivedAt'])
    .where('sittingId', '=', sittingId)
    .orderBy('seq')
    .execute()
}

async function documentsOf(db: Db, runId: string): Promise<TracedDocument[]> {
  const rows = await db.selectFrom('documents.document').selectAll().where('object', '=', `run:${runId}`).orderBy('version').execute()
  return rows.map(({ id, kind, version, pages, data, dataHash, pdf, pdfHash }) => ({
    ...{ id, kind, version, pages, dataHash: dataHash.toString('hex'), pdfHash: pdfHash.toString('hex') },
    holds: hashOfData(data as unknown as Json).equals(dataHash) && sha256(pdf).equals(pdfHash),
  }))
}

async function entriesOf(db: Db, objects: readonly string[]): Promise<TracedEntry[]> {
  const rows = await storedEntries(db).where('object', 'in', objects).orderBy('id').execute()
  const numbers = [...new Set(rows.flatMap((row) => row.block ?? []))]
  const blocks =
    numbers.length > 0 ? await db.selectFrom('audit.block').select(['number', 'hash']).where('number', 'in', numbers).execute() : []
  return (rows as StoredEntry[]).map((row) => ({
    ...row,
    blockHash: blocks.find((block) => block.number === row.block)?.hash.toString('hex') ?? null,
    holds: isAsWritten(row),
  }))
}

const sha256 = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest()

function sameAnswer(item: InputItem, changes: readonly Change[]): boolean {
  const last = changes.filter((change) => change.itemId === item.id).at(-1)
  return (last?.choice ?? null) === item.choice && (last?.seq ?? null) === item.seq
}

function sameOutcome(run: RunWhole): boolean {
  const again = score(run.inputs)
  const same = again.competencies.every((one, index) => one.level === run.competencies[index]?.level)
  return same && again.achieved === run.achieved && again.required === run.required && again.category === run.category
}
