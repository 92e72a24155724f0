// From a list of grades to the map, who is not on it and why, and two maps held against each other.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../test/world/house.ts'
import { type MappedSeed, type Seeded, seedMapped } from '../../test/world/mapped-people.ts'
import { seedExample } from '../instruments/store.ts'
import * as api from './api.ts'
import { importList, listImports, listTemplate, previewList, undoImport } from './list-api.ts'
import { compareSnapshots, listSnapshots, recordDecision, takeSnapshot } from './snapshot-api.ts'

let house: TestHouse
let world: Seeded
const at = new Date('2023-12-18T01:00:00Z')
const seed = (name: string, percent: number, outcome: MappedSeed['outcome'] = 'diterima', unit = 0): MappedSeed => ({
  ...{ name, class: 'pengawas', unit, percent, outcome },
})
const seeds = [
  ...[seed('Ani', 63.9), seed('Budi', 90, 'diterima', 1), seed('Cici', 40), seed('Dedi', 120), seed('Eka', 85)],
  ...[seed('Fani', 85, 'menunggu'), seed('Gita', 85, 'susulan'), seed('Hadi', 85, 'dibatalkan'), seed('Ira', 0, 'tanpa')],
]

beforeAll(async () => {
  house = await openHouse({ now: new Date('2024-01-03T06:20:00Z') })
  const { db, pool } = house.database
  await db.transaction().execute((tx) => seedExample(tx, house.clock.now))
  world = await seedMapped(pool, seeds, at)
  for (const role of ['admin-penilaian', 'pyb', 'kepala-bkpsdm'] as const) await house.cookieOf(role)
}, 60_000)
afterAll(() => house?.close())

const nip = (n: number) => world.people[n]?.nip ?? ''
const csv = (text: string) => ({ name: 'daftar.csv', bytes: Buffer.from(text) })
const kinerja = (lines: readonly string[]) => csv(['NIP;TAHUN;PREDIKAT KINERJA', ...lines].join('\n'))
const map = (as: 'admin-penilaian' | 'pyb' = 'admin-penilaian', more: object = {}) =>
  house.call(api.showMap, { eventId: world.eventId, ...more }, as)

async function take(kind: 'kinerja' | 'kotak', file: ReturnType<typeof csv>) {
  const { digest } = await house.call(previewList, { kind }, 'admin-penilaian', file)
  return house.call(importList, { kind, digest }, 'admin-penilaian', file)
}

test('a list is judged before anything is recorded, recorded once as it was looked at, and taken back', async () => {
  const file = kinerja([
    ...[0, 1, 2, 3].map((n) => `'${nip(n)};2023;Baik`),
    ...[
      `'${nip(4)};2023;Sangat Baik`,
      `'${nip(8)};2023;Hebat`,
      `'${nip(0)};2023;Baik`,
      `'199901012020011001;2023;Baik`,
      `'${nip(5)};2030;Baik`,
    ],
  ])
  const seen = await house.call(previewList, { kind: 'kinerja' }, 'admin-penilaian', file)
  expect(seen.counts).toEqual({ new: 5, changed: 0, same: 0, refused: 4 })
  expect(
    seen.rows
      .filter((row) => row.verdict === 'refused')
      .map((row) => [row.line, ...row.problems.map((one) => `${one.column} ${one.code}`)]),
  ).toEqual([
    [7, 'PREDIKAT KINERJA grade-unknown'],
    [8, 'NIP list-twice'],
    [9, 'NIP person-unknown'],
    [10, 'TAHUN year-future'],
  ])
  expect((await map()).people).toEqual([])
  const stale = await house.send(importList, { kind: 'kinerja', digest: '0'.repeat(64) }, 'admin-penilaian', file)
  expect(stale.body).toMatchObject({ code: 'talent.list-stale' })
  expect((await take('kinerja', file)).recorded).toBe(5)
  const wrong = await take('kinerja', kinerja([`'${nip(0)};2023;Kurang`]))
  expect((await map()).people.map((one) => [one.name, one.box])).toContainEqual(['Ani', 3])
  const undone = await house.call(undoImport, { id: wrong.id, reason: 'Berkas yang salah' }, 'admin-penilaian')
  expect(undone.restored).toBe(1)
  expect((await house.send(undoImport, { id: wrong.id, reason: 'Sekali lagi' }, 'admin-penilaian')).body).toMatchObject({
    code: 'talent.import-undone',
  })
  expect(
    (await house.call(listImports, {}, 'admin-penilaian')).imports.map((one) => [one.number, one.standing, one.undone, one.undoes]),
  ).toEqual([...[[3, 1, false, 2] as unknown[], [2, 0, true, null]], [1, 4, false, null]])
  expect((await house.send(listTemplate, { kind: 'kotak' }, 'admin-penilaian')).raw.subarray(0, 2).toString()).toBe('PK')
})

test('the map stands on both components, tells lines and axes, and lists everybody else with what is missing', async () => {
  await take('kotak', csv(`NIP;TANGGAL PENETAPAN;KOTAK\n'${nip(1)};01-12-2023;7\n'${nip(1)};01-06-2023;5`))
  const { head, people, unmapped, units } = await map()
  expect(people.map(({ name, box, beyond, simata }) => [name, box, beyond, simata?.box ?? null])).toEqual([
    ...[['Ani', 5, [2], null] as unknown[], ['Cici', 2, [], null], ['Dedi', 8, [], null], ['Eka', 9, [], null]],
    ['Budi', 8, [], 7],
  ])
  expect(units.map((unit) => unit.name)).toEqual(['Dinas 00', 'Dinas 01'])
  expect(unmapped.map(({ name, missing }) => [name, ...missing.map((one) => one.code)])).toEqual([
    ['Fani', 'no-grade', 'awaiting-approval'],
    ['Gita', 'no-grade', 'awaiting-makeup'],
    ['Hadi', 'no-grade', 'annulled'],
    ['Ira', 'no-grade', 'no-result'],
  ])
  expect(head).toMatchObject({
    ...{
      class: 'pengawas',
      year: 2023,
      required: 1800,
      margins: { least: '4.10', most: '4.10' },
      counts: { mapped: 5, unmapped: 4, total: 9 },
    },
    ...{ aspects: { of: 8, measured: 0, wished: 1 }, decision: null, leftOut: 0 },
    separates: { performance: { part: 'sesuai', people: 4, total: 5, fails: false }, grade: 'baik' },
  })
  expect((await map('admin-penilaian', { source: 'berbeda' })).people.map((one) => one.name)).toEqual(['Budi'])
  expect((await map('admin-penilaian', { year: 2022 })).head.counts).toMatchObject({ mapped: 0, unmapped: 9 })
  const { recommendations } = await map()
  expect(recommendations.filter((one) => one.words === null).map((one) => one.box)).toEqual([2, 1])
  expect((await map('pyb')).recommendations.every((one) => one.words !== null)).toBe(true)
  expect((await house.send(api.exportMap, { eventId: world.eventId }, 'pyb')).raw.subarray(0, 2).toString()).toBe('PK')
  expect((await house.send(api.printMap, { eventId: world.eventId }, 'pyb')).raw.subarray(0, 4).toString()).toBe('%PDF')
})

test('nobody reads the own case', async () => {
  const own = world.people[0]?.id
  await house.database.pool.query('update access.account set person_id = $1 where id = $2', [own, house.accountOf('pyb')])
  const { head, people } = await map('pyb')
  expect([head.leftOut, people.some((one) => one.id === own), head.counts.total]).toEqual([1, false, 8])
})

test('kept maps are compared with careful words, and a decision names one', async () => {
  const keep = (title: string) => house.call(takeSnapshot, { title, year: 2023, eventId: world.eventId }, 'admin-penilaian')
  const first = await keep('Sebelum')
  await take('kinerja', kinerja([`'${nip(0)};2023;Sangat Baik`, `'${nip(4)};2023;Baik`]))
  const second = await keep('Sesudah')
  const change = await house.call(compareSnapshots, { from: first.id, to: second.id }, 'admin-penilaian')
  expect(change.moves.map(({ name, from, to, says }) => [name, from, to, says])).toEqual([
    ['Ani', 5, 7, 'comparable'],
    ['Eka', 9, 8, 'comparable'],
  ])
  expect(change).toMatchObject({ stayed: 3, incomparable: 0, from: { mapped: 5, unmapped: 4 } })
  expect((await house.call(compareSnapshots, { from: first.id, to: second.id }, 'pyb')).leftOut).toBe(1)
  await expect(house.database.pool.query('update talent.snapshot_row set box = 9')).rejects.toThrow('kept as they were')
  const decision = { id: second.id, letterNumber: '800/15', letterDate: '2024-01-03', words: 'Peta ditetapkan oleh tim talenta.' }
  const other = await house.send(recordDecision, { ...decision, kind: 'tujuan-lain' }, 'pyb')
  expect(other.body).toMatchObject({ code: 'talent.notice-missing' })
  expect((await house.send(recordDecision, { ...decision, kind: 'keputusan-tim' }, 'admin-penilaian')).status).toBe(403)
  await house.call(recordDecision, { ...decision, kind: 'keputusan-tim' }, 'pyb')
  expect((await map()).head.decision).toMatchObject({ letterNumber: '800/15', snapshot: { number: 2 } })
  expect((await house.call(listSnapshots, {}, 'kepala-bkpsdm')).decisions).toHaveLength(1)
})
