// Everything leaves in one file of open formats: a tar with one CSV (gzip) a table, and a manifest.
// One REPEATABLE READ snapshot, so that the file is the house at one moment while work goes on.
import { createHash } from 'node:crypto'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { ArchiveWriter, type Stored } from './archive.ts'
import { exactNotation, quoted, sequencesOf, type Table, tablesOf } from './catalogue.ts'
import { connectAlone } from './client.ts'
import { CopyOut } from './copy.ts'
import type { Connection } from './db.ts'

export type ManifestTable = Stored & {
  readonly name: string
  readonly file: string
  readonly columns: readonly string[]
  readonly rows: number
}

export type Manifest = {
  readonly format: 'nawa-backup'
  readonly formatVersion: 1
  /** ISO instant of the snapshot. */
  readonly madeAt: string
  /** Migrations that made the schema, in order, each with the SHA-256 of its text. */
  readonly migrations: readonly { readonly name: string; readonly hash: string }[]
  readonly tables: readonly ManifestTable[]
  readonly sequences: readonly { readonly name: string; readonly value: string; readonly called: boolean }[]
  /** Background work that was waiting. It is not in the file. */
  readonly pendingJobs: readonly { readonly task: string; readonly count: number }[]
}

export const manifestName = 'manifest.json'
export const sealName = 'manifest.sha256'

export type Exported = { readonly manifest: Manifest; readonly sha256: string }

/** The backup cannot be written. The message is a sentence for the operator. */
export class Unwritable extends Error {}

/**
 * Writes the backup of the database behind `connection` to `path` (never over an existing file; the
 * name appears when the file is whole). `onTable` hears each table as it is written. Returns the
 * manifest and its SHA-256, which stands for the whole.
 */
export async function exportBackup(of: {
  connection: Connection
  path: string
  now: Date
  onTable?: (table: ManifestTable) => void
}): Promise<Exported> {
  const part = `${of.path}.part`
  const taken = await stat(of.path).catch(() => null)
  if (taken) throw new Unwritable(`Berkas ${of.path} sudah ada dan tidak ditimpa. Pilih nama lain.`)
  const handle = await open(part, 'w', 0o600)
  try {
    const client = await connectAlone(of.connection, 'nawa-export')
    const exported = await writeAll(client, handle, of).finally(() => client.end())
    await handle.close()
    await rename(part, of.path)
    return exported
  } catch (error) {
    await handle.close()
    await rm(part, { force: true })
    throw error
  }
}

async function writeAll(client: pg.Client, handle: FileHandle, of: Parameters<typeof exportBackup>[0]): Promise<Exported> {
  const archive = new ArchiveWriter(handle, of.now)
  await client.query('begin isolation level repeatable read read only')
  await client.query(exactNotation)
  const migrations = (await client.query('select name, hash from public.migration order by name')).rows
  const tables: ManifestTable[] = []
  for (const table of await tablesOf(client)) {
    const written = await writeTable(client, archive, table)
    tables.push(written)
    of.onTable?.(written)
  }
  const sequences: Manifest['sequences'][number][] = []
  for (const name of await sequencesOf(client)) {
    const { rows } = await client.query(`select last_value::text as value, is_called as called from ${quoted(name)}`)
    sequences.push({ name, ...rows[0] })
  }
  const manifest: Manifest = {
    format: 'nawa-backup',
    formatVersion: 1,
    madeAt: of.now.toISOString(),
    migrations,
    tables,
    sequences,
    pendingJobs: await pendingJobs(client),
  }
  await client.query('commit')
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  const sha256 = createHash('sha256').update(text).digest('hex')
  await archive.add(manifestName, [text])
  await archive.add(sealName, [Buffer.from(`${sha256}  ${manifestName}\n`)])
  await archive.finish()
  return { manifest, sha256 }
}

async function writeTable(client: pg.Client, archive: ArchiveWriter, table: Table): Promise<ManifestTable> {
  const { name, columns, key } = table
  const order = key.length > 0 ? ` order by ${key.map(quoted).join(', ')}` : ''
  const select = `select ${columns.map(quoted).join(', ')} from ${quoted(name)}${order}`
  const copy = client.query(new CopyOut(`copy (${select}) to stdout with (format csv, header)`))
  const file = `${name}.csv.gz`
  const zip = createGzip({ level: 6 })
  copy.on('error', (error) => zip.destroy(error))
  const stored = await archive.add(file, copy.pipe(zip))
  return { name, file, columns, rows: copy.rows, ...stored }
}

async function pendingJobs(client: pg.Client): Promise<Manifest['pendingJobs']> {
  const { rows } = await client.query(`select to_regclass('graphile_worker.jobs') as jobs`)
  if (!rows[0]?.jobs) return []
  return (await client.query('select task_identifier as task, count(*)::int as count from graphile_worker.jobs group by 1 order by 1')).rows
}
