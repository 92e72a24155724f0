// Restoring a backup into an installation that nobody has set up yet. The schema is made anew as it
// was when the backup was made, filled, brought to the present, and only then committed: all or nothing.
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { damaged, openMember } from './archive.ts'
import { type Backup, openBackup } from './backup.ts'
import { exactNotation, ownSchemas, quoted, tablesOf } from './catalogue.ts'
import { connectAlone } from './client.ts'
import { CopyIn } from './copy.ts'
import type { Connection } from './db.ts'
import type { ManifestTable } from './export.ts'
import { type Migration, migrations } from './migrate.ts'

/** The backup is sound but may not go here. The message is a sentence for the operator. */
export class NotRestored extends Error {}

/**
 * Restores the backup at `path` into the database behind `connection`, which must be migrated and not
 * set up, with no other process of ours at work. `ownConnections`: how many the caller itself holds.
 * Throws Unreadable or NotRestored with a sentence; then nothing has changed.
 */
export async function importBackup(of: {
  connection: Connection
  path: string
  now: Date
  ownConnections?: number
  onTable?: (table: ManifestTable) => void
}): Promise<Backup> {
  const backup = await openBackup(of.path)
  const { before, after } = split(backup, await migrations())
  const client = await connectAlone(of.connection, 'nawa-import')
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(7001)')
    await client.query(exactNotation)
    await refuseUnlessEmpty(client, of.ownConnections ?? 0)
    await makeAnew(client, before)
    await fill(client, backup, of.onTable)
    for (const { sql } of after) await client.query(sql)
    await client.query('delete from public.migration')
    for (const { name, hash } of [...before, ...after])
      await client.query('insert into public.migration values ($1, $2, $3)', [name, hash, of.now])
    await client.query('commit')
    return backup
  } finally {
    // a transaction that did not commit ends with its connection
    await client.end()
  }
}

/** The migrations that the backup had, and those that came since. */
function split({ manifest }: Backup, ours: readonly Migration[]): { before: Migration[]; after: Migration[] } {
  const theirs = manifest.migrations
  if (theirs.some(({ name }) => !ours.some((own) => own.name === name)))
    throw new NotRestored('Cadangan ini berasal dari versi Nawa yang lebih baru. Perbarui Nawa, lalu ulangi pemulihan.')
  for (const [at, { name, hash }] of theirs.entries())
    if (ours[at]?.name !== name || ours[at]?.hash !== hash)
      throw new NotRestored(
        `Skema cadangan ini (${name}) berbeda dari skema Nawa yang terpasang. Pulihkan dengan versi Nawa yang membuatnya.`,
      )
  return { before: ours.slice(0, theirs.length), after: ours.slice(theirs.length) }
}

async function refuseUnlessEmpty(client: pg.Client, ownConnections: number): Promise<void> {
  const used = await client.query(`select exists(select from access.account) or exists(select from register.person)
    or exists(select from access.installation where kind is not null) as used`)
  if (used.rows[0]?.used)
    throw new NotRestored(
      'Instalasi ini sudah berisi data. Cadangan hanya dipulihkan ke instalasi kosong: pakai folder data atau basis data yang baru.',
    )
  const others = await client.query(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name like 'nawa%' and pid <> pg_backend_pid()`,
  )
  if (others.rows[0]?.count > ownConnections)
    throw new NotRestored('Nawa sedang berjalan pada basis data ini. Hentikan dahulu, lalu ulangi pemulihan.')
}

/** Nothing that anybody entered is lost here: the installation was not set up. */
async function makeAnew(client: pg.Client, migrations: readonly Migration[]): Promise<void> {
  const { rows } = await client.query(`select n.nspname as name from pg_namespace n where ${ownSchemas}`)
  await client.query('set local client_min_messages = warning')
  for (const { name } of rows) await client.query(`drop schema ${quoted(name)} cascade`)
  for (const { sql } of migrations) await client.query(sql)
}

async function fill(client: pg.Client, backup: Backup, onTable: (table: ManifestTable) => void = () => undefined): Promise<void> {
  const tables = new Map((await tablesOf(client)).map((table) => [table.name, table]))
  const restoreRules = await liftRules(client)
  for (const table of tables.values()) await client.query(`delete from ${quoted(table.name)}`)
  for (const table of backup.manifest.tables) {
    if (String(tables.get(table.name)?.columns) !== String(table.columns)) throw damaged(table.name)
    await fillTable(client, backup, table)
    onTable(table)
  }
  for (const { name, value, called } of backup.manifest.sequences)
    await client.query('select setval($1::regclass, $2, $3)', [quoted(name), value, called])
  await restoreRules()
}

async function fillTable(client: pg.Client, backup: Backup, table: ManifestTable): Promise<void> {
  const member = backup.members.get(table.file)
  if (!member) throw damaged(table.file)
  const columns = table.columns.map(quoted).join(', ')
  const copy = client.query(new CopyIn(`copy ${quoted(table.name)} (${columns}) from stdin with (format csv, header match)`))
  await pipeline(openMember(backup.path, member), createGunzip(), copy)
  if (copy.rows !== table.rows) throw damaged(`${table.file}: ${copy.rows} dari ${table.rows} baris`)
}

/**
 * Tables are filled in any order, rows that point at later rows included: references are taken away and
 * put back at the end, where PostgreSQL checks every one; triggers rest meanwhile. Returns the way back.
 */
async function liftRules(client: pg.Client): Promise<() => Promise<void>> {
  const found = await client.query(`select n.nspname || '.' || c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as text
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and ${ownSchemas} order by 1, 2`)
  const tables = await tablesOf(client)
  for (const { table, name } of found.rows) await client.query(`alter table ${quoted(table)} drop constraint ${quoted(name)}`)
  for (const { name } of tables) await client.query(`alter table ${quoted(name)} disable trigger user`)
  return async () => {
    for (const { name } of tables) await client.query(`alter table ${quoted(name)} enable trigger user`)
    for (const { table, name, text } of found.rows)
      await client.query(`alter table ${quoted(table)} add constraint ${quoted(name)} ${text}`)
  }
}
