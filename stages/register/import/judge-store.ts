// Rows held against the register as it is now, and written back with their verdicts.
import type { Db } from '../../../database/db.ts'
import { recount } from '../preview/store.ts'
import type { Columns } from './columns.ts'
import { judgeAll, type Register } from './judge.ts'
import type { ReadRow } from './person-row.ts'
import { type ImportRecord, knownNames, knownPeople, readRows, rewriteRows, type Which } from './store.ts'

/** What judging needs of the register; only the people whom `rows` may mean, when there are few. */
export async function registerFor(tx: Db, columns: Columns, rows: readonly ReadRow[]): Promise<Register> {
  const keys =
    rows.length < 2000 ? rows.flatMap((row) => [row.nip ?? '', row.record?.siasnId ?? '']).filter((key) => key !== '') : undefined
  const headings = new Map(columns.used.map((used) => [used.field, used.column]))
  return {
    ...(await knownPeople(tx, keys)),
    names: await knownNames(tx, columns.system),
    system: columns.system,
    heading: (field) => headings.get(field) ?? field,
  }
}

/** Judges rows of a previewed import again, after a name was mapped or the register changed. */
export async function judgeAgain(tx: Db, record: ImportRecord, which: Which): Promise<void> {
  const rows = await readRows(tx, record.id, which)
  if (rows.length > 0) {
    const register = await registerFor(tx, record.columns as unknown as Columns, rows)
    await rewriteRows(tx, record.id, judgeAll(rows, register))
  }
  await recount(tx, record.id)
}
