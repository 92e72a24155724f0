// `npm run import -- FILE`: restores a backup into an installation that nobody has set up.
import { resolve } from 'node:path'
import { Unreadable } from '../database/archive.ts'
import { importBackup, NotRestored } from '../database/import.ts'
import { countWords } from '../kit/wording.ts'
import { record, verifyChain } from '../stages/audit/store.ts'
import { argumentsOf, database, leave, momentOf, progress, say } from './arguments.ts'

const { values, positionals } = argumentsOf({}, 1, 'npm run import -- BERKAS [--data FOLDER]')
const path = resolve(positionals[0] ?? '')
const attached = await database(values.data, true)
try {
  progress('Memeriksa berkas …')
  const { manifest, sha256 } = await importBackup({
    connection: attached.connection,
    path,
    now: new Date(),
    ownConnections: attached.pool.totalCount,
    onTable: ({ name, rows }) => progress(`${name}: ${countWords(rows)} baris`),
  })
  const verdict = await verifyChain(attached.db)
  const ctx = { tx: attached.db, actor: { kind: 'system', job: 'import' }, now: await momentOf(attached) } as const
  await record(ctx, 'audit.backup-restored', { data: { sha256, madeAt: manifest.madeAt } })
  progress('')
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  say(`Dipulihkan        : ${countWords(rows)} baris ke ${manifest.tables.length} tabel, dari cadangan ${manifest.madeAt}`)
  say(`Sidik (SHA-256)   : ${sha256}`)
  for (const { task, count } of manifest.pendingJobs)
    say(`Tidak ikut        : ${countWords(count)} pekerjaan latar ${task}; jalankan lagi dari halamannya`)
  if (verdict.firstBreak)
    await attached.close().then(() => leave('Data dipulihkan, tetapi catatan audit di dalamnya TIDAK UTUH. Jalankan: npm run verify', 1))
  say(`Catatan audit     : UTUH, kepala ${verdict.head ? `${verdict.head.number}:${verdict.head.hash}` : 'belum ada blok'}`)
} catch (error) {
  if (error instanceof Unreadable || error instanceof NotRestored)
    await attached.close().then(() => leave(`${(error as Error).message} Tidak ada yang diubah.`, 1))
  throw error
} finally {
  await attached.close()
}
