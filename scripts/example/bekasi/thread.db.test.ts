// The whole example at a small size: set-up to approved results on a database of its own, and the table adds up.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Running, start } from '../../../server/main.ts'
import { type FreshDatabase, freshDatabase } from '../../../test/world/database.ts'
import { smallScale } from './scale.ts'
import { runBekasi } from './thread.ts'

let database: FreshDatabase
let folder: string
let running: Running

beforeAll(async () => {
  database = await freshDatabase()
  folder = await mkdtemp(join(tmpdir(), 'nawa-example-'))
  const { user, password, host, port, database: name } = database.connection
  const databaseUrl = `postgres://${user}:${encodeURIComponent(String(password))}@/${name}?host=${encodeURIComponent(String(host))}&port=${port}`
  const options = { dataFolder: folder, databaseUrl, host: '127.0.0.1', port: 0, address: null, role: 'both' as const, tls: null }
  running = await start(options, () => undefined)
})
afterAll(async () => {
  await running?.stop()
  await database?.drop()
  await rm(folder, { recursive: true, force: true })
})

test('a small event reconciles from the register to the approved results', async () => {
  const summary = await runBekasi(running, { dataFolder: folder, say: () => undefined, scale: smallScale })
  expect(summary.lines.filter((line) => line.must !== undefined && line.must !== line.figure)).toEqual([])
  const figure = (what: string) => summary.lines.find((line) => line.what === what)?.figure ?? 0
  // each mishap happened, and who was away came to susulan
  for (const what of ['Terlambat', 'Sambungan terputus dan kembali', 'Berganti mesin', 'Tidak hadir', 'Mengerjakan di ruang tanpa server'])
    expect([what, figure(what)]).not.toContain(0)
  // nothing of it can be taken for a person's
  const { rows } = await database.pool.query(`select count(*)::int as n, bool_and(simulated) as marked from sittings.sitting
    union all select count(*)::int, bool_and((inputs #>> '{sitting,simulated}')::boolean) from scoring.run`)
  for (const { n, marked } of rows) expect([n > 0, marked]).toEqual([true, true])
  // the house kept what it had promised: shown again, it tells the same
  expect((await runBekasi(running, { dataFolder: folder, say: () => undefined })).lines).toEqual(summary.lines)
}, 300_000)
