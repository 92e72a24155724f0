// After the run: the rows of the database against the ledger, each receipt against the answers stored
// under it, and the audit chain.
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../../database/db.ts'
import { verifyChain } from '../../stages/audit/store.ts'
import { leafText, receiptOf } from '../../stages/sittings/receipt.ts'
import type { Ledger, StoredRow, Tally } from './ledger.ts'
import { checkPauses, type PausesFound } from './pauses.ts'
import { graceSeconds, type Standing } from './room.ts'

export type ReceiptsFound = {
  readonly sittings: number
  readonly closed: number
  /** Receipts that do not follow from the stored answers, or that the participant has otherwise. */
  readonly wrong: number
  /** Answers that count and arrived after the last counting moment. */
  readonly afterDeadline: number
}

/** Everything that is stored of the answers of these sittings. */
export async function storedRows({ pool }: Database, sittingIds: readonly string[]): Promise<StoredRow[]> {
  const { rows } = await pool.query<{
    sitting_id: string
    seq: number
    item_id: string
    choice: string | null
    clicked_at: Date
    late: boolean
  }>(
    `select sitting_id, seq, item_id, choice, clicked_at, late from (
       select *, false as late from sittings.answer union all select *, true as late from sittings.late_answer) as each
     where sitting_id = any($1::uuid[]) order by sitting_id, seq`,
    [sittingIds],
  )
  return rows.map((row) => ({
    sittingId: row.sitting_id,
    seq: row.seq,
    itemId: row.item_id,
    choice: row.choice,
    clickedAt: row.clicked_at.toISOString(),
    late: row.late,
  }))
}

/** Makes every receipt again from what is stored. `given`: what the participants were told, by sitting. */
export async function checkReceipts(
  { pool }: Database,
  rows: readonly StoredRow[],
  sittingIds: readonly string[],
  given: ReadonlyMap<string, string>,
): Promise<ReceiptsFound> {
  const bySitting = new Map<string, StoredRow[]>()
  for (const row of rows) if (!row.late) bySitting.set(row.sittingId, [...(bySitting.get(row.sittingId) ?? []), row])
  const stored = await pool.query<{ id: string; receipt: string; receipt_leaf: Buffer; receipt_nonce: Buffer }>(
    'select id, receipt, receipt_leaf, receipt_nonce from sittings.sitting where id = any($1::uuid[]) and receipt is not null',
    [sittingIds],
  )
  const wrong = stored.rows.filter((sitting) => {
    const text = leafText(sitting.id, sitting.receipt_nonce.toString('hex'), bySitting.get(sitting.id) ?? [])
    const leaf = createHash('sha256').update(text).digest()
    const told = given.get(sitting.id)
    return !leaf.equals(sitting.receipt_leaf) || receiptOf(leaf) !== sitting.receipt || (told !== undefined && told !== sitting.receipt)
  })
  const closed = new Set(stored.rows.map((sitting) => sitting.id))
  const missing = [...given.keys()].filter((id) => !closed.has(id))
  // not against closed_at: a submission that waited for the lock counts what was saved meanwhile, and its receipt shows that
  const late = await pool.query<{ n: string }>(
    `select count(*) as n from sittings.answer join sittings.sitting on sitting.id = answer.sitting_id
      where sitting.id = any($1::uuid[]) and received_at > deadline`,
    [sittingIds],
  )
  return {
    sittings: sittingIds.length,
    closed: stored.rows.length,
    wrong: wrong.length + missing.length,
    afterDeadline: Number(late.rows[0]?.n),
  }
}

export type Compared = {
  readonly tally: Tally
  readonly receipts: ReceiptsFound
  readonly pauses: PausesFound
  readonly audit: { readonly entries: number; readonly blocks: number; readonly unsealed: number; readonly intact: boolean }
}

/** The whole comparison; waits up to ten seconds until the record is sealed to its end. */
export async function compare(of: {
  database: Database
  ledger: Ledger
  sittingIds: readonly string[]
  given: ReadonlyMap<string, string>
  standing: readonly Standing[]
}): Promise<Compared> {
  const { database, ledger, sittingIds, given } = of
  const rows = await storedRows(database, sittingIds)
  const receipts = await checkReceipts(database, rows, sittingIds, given)
  const pauses = await checkPauses(database, { sittingIds, grace: graceSeconds, standing: of.standing })
  let verdict = await verifyChain(database.db)
  for (let n = 0; n < 20 && verdict.unsealed > 0 && !verdict.firstBreak; n++) {
    await sleep(500)
    verdict = await verifyChain(database.db)
  }
  const { entries, blocks, unsealed } = verdict
  return { tally: ledger.against(rows), receipts, pauses, audit: { entries, blocks, unsealed, intact: verdict.firstBreak === null } }
}
