// verify, export and import as the operator runs them: on an external database, by their exit codes
// and sentences.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { record, sealBlocks } from '../stages/audit/store.ts'
import { type FreshDatabase, freshDatabase } from './world/database.ts'

const root = join(import.meta.dirname, '..')
let folder: string
let source: FreshDatabase

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nawa-commands-'))
  source = await freshDatabase()
  const now = new Date('2023-12-18T00:30:00.000Z')
  for (let n = 0; n < 5; n += 1) {
    await record({ tx: source.db, actor: { kind: 'system', job: 'test' }, now }, 'audit.tried', { data: { n } })
    await sealBlocks(source.db, now)
  }
  await source.pool.query("insert into access.installation (kind, created_at) values ('nyata', now())")
})
afterAll(async () => {
  await source.drop()
  await rm(folder, { recursive: true, force: true })
})

type Ended = { code: number | null; said: string }

function command(name: string, database: FreshDatabase | null, ...args: string[]): Promise<Ended> {
  const { user, password, host, port, database: dbname } = (database ?? source).connection
  const url = `postgres://${user}:${encodeURIComponent(password)}@/${dbname}?host=${encodeURIComponent(host)}&port=${port}`
  const env = { ...process.env, DATABASE_URL: database ? url : '' }
  const child = spawn(process.execPath, [join(root, 'scripts', `${name}.ts`), ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  child.stderr.on('data', (chunk) => (said += chunk))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })))
}

test('verify says that the record holds, and holds it against a known head', async () => {
  const whole = await command('verify', source)
  expect(whole).toMatchObject({ code: 0, said: expect.stringContaining('UTUH: semua catatan') })
  const head = /Kepala rantai\s+: (5:[0-9a-f]{64})/.exec(whole.said)?.[1] ?? ''
  expect(await command('verify', source, '--head', head)).toMatchObject({ code: 0 })
  expect(await command('verify', source, '--head', `5:${'0'.repeat(64)}`)).toMatchObject({
    code: 1,
    said: expect.stringContaining('rantai ini ditulis ulang'),
  })
})

test('export writes one file, import brings it back, and neither writes over anything', async () => {
  const file = join(folder, 'cadangan.tar')
  expect(await command('export', source, file)).toMatchObject({ code: 0, said: expect.stringContaining('sudah dibaca ulang dan utuh') })
  expect(await command('export', source, file)).toMatchObject({ code: 1, said: expect.stringContaining('sudah ada dan tidak ditimpa') })
  const target = await freshDatabase()
  expect(await command('import', target, file)).toMatchObject({ code: 0, said: expect.stringContaining('Catatan audit     : UTUH') })
  expect(await command('import', target, file)).toMatchObject({ code: 1, said: expect.stringContaining('Tidak ada yang diubah.') })
  const acts = (await target.pool.query('select act from audit.entry order by id')).rows.map(({ act }) => act)
  expect(acts.at(-1)).toBe('audit.backup-restored')
  expect(acts).not.toContain('audit.backup-made')
  await target.drop()
})

test('verify ends with 1 and names the first broken link', async () => {
  const { rows } = await source.pool.query('select id from audit.entry where block = 3')
  await source.pool.query(`begin; set local session_replication_role = replica; delete from audit.entry where block = 3; commit`)
  expect(await command('verify', source)).toMatchObject({
    code: 1,
    said: expect.stringContaining(`Catatan ${rows[0].id} dalam blok 3 hilang.`),
  })
})

test('what cannot be understood is answered with the way to say it', async () => {
  expect(await command('verify', source, '--wrong')).toMatchObject({ code: 2, said: expect.stringContaining('Pemakaian: npm run verify') })
  expect(await command('verify', source, '--root', '0'.repeat(64))).toMatchObject({ code: 2 })
  expect(await command('verify', source, 'ABCD')).toMatchObject({ code: 2, said: expect.stringContaining('tidak terbaca') })
  expect(await command('verify', source, '0000-0000-0000-0000-0', '--root', 'AB')).toMatchObject({
    code: 2,
    said: expect.stringContaining('Akar tidak terbaca'),
  })
  expect(await command('verify', source, '0000-0000-0000-0000-0')).toMatchObject({
    code: 1,
    said: expect.stringContaining('TIDAK COCOK'),
  })
  expect(await command('export', source)).toMatchObject({ code: 2, said: expect.stringContaining('Pemakaian: npm run export') })
  expect(await command('verify', null, '--data', join(folder, 'nowhere'))).toMatchObject({
    code: 2,
    said: expect.stringContaining('tidak ada'),
  })
  expect(await command('import', source, join(folder, 'nowhere.tar'))).toMatchObject({
    code: 1,
    said: expect.stringContaining('tidak dapat dibuka'),
  })
})
