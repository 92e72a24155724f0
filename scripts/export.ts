// `npm run export -- FILE`: all data of the installation into one file, while work goes on.
import { resolve } from 'node:path'
import { openBackup } from '../database/backup.ts'
import { exportBackup, Unwritable } from '../database/export.ts'
import { countWords } from '../kit/wording.ts'
import { record } from '../stages/audit/store.ts'
import { argumentsOf, database, leave, momentOf, progress, say } from './arguments.ts'

const { values, positionals } = argumentsOf({}, 1, 'npm run export -- BERKAS [--data FOLDER]')
const path = resolve(positionals[0] ?? '')
const attached = await database(values.data)
try {
  const now = await momentOf(attached)
  const onTable = ({ name, rows }: { name: string; rows: number }) => progress(`${name}: ${countWords(rows)} baris`)
  const { manifest, sha256 } = await exportBackup({ connection: attached.connection, path, now, onTable })
  // what is on the disk is read again: a backup that cannot be read is none
  await openBackup(path)
  progress('')
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  const ctx = { tx: attached.db, actor: { kind: 'system', job: 'export' }, now } as const
  await record(ctx, 'audit.backup-made', { data: { sha256, rows, tables: manifest.tables.length } })
  say(`Cadangan          : ${path}`)
  say(`Isi               : ${countWords(rows)} baris dari ${manifest.tables.length} tabel; sudah dibaca ulang dan utuh`)
  say(`Sidik (SHA-256)   : ${sha256}`)
  for (const { task, count } of manifest.pendingJobs)
    say(`Tidak ikut        : ${countWords(count)} pekerjaan latar ${task} yang belum selesai`)
  say('Berkas ini memuat data pribadi: simpan terenkripsi, dan catat siapa yang memegangnya.')
} catch (error) {
  const { code, syscall } = error as NodeJS.ErrnoException
  const sentence = error instanceof Unwritable ? error.message : syscall ? `Cadangan tidak dapat ditulis ke ${path} (${code}).` : null
  if (sentence) await attached.close().then(() => leave(sentence, 1))
  throw error
} finally {
  await attached.close()
}
