// Rows of a preview held against the register as it is now, and written back with their verdicts.
import type { Db } from '../../../database/db.ts'
import { recount } from '../preview/store.ts'
import type { Columns } from './columns.ts'
import { judgeOf, registerOf } from './judge.ts'
import { type ImportRecord, knownNames, linesOf, peopleMeant, readRows, rewriteRows, type Which } from './store.ts'

const rowsAtOnce = 1500

/** Judges rows of a previewed import again, after a name was mapped or the register changed. */
export async function judgeAgain(tx: Db, record: ImportRecord, which: Which): Promise<void> {
  const columns = record.columns as unknown as Columns
  const lines = await linesOf(tx, record.id, which)
  const names = await knownNames(tx, columns.system)
  for (let from = 0; from < lines.length; from += rowsAtOnce) {
    const rows = await readRows(tx, record.id, lines.slice(from, from + rowsAtOnce))
    const keys = rows.flatMap((row) => [row.nip ?? '', row.record?.siasnId ?? '']).filter((key) => key !== '')
    const people = await peopleMeant(tx, keys)
    await rewriteRows(tx, record.id, rows.map(judgeOf(registerOf(columns, people, names))))
  }
  await recount(tx, record.id)
}
