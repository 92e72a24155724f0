import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse } from '../../test/world/house.ts'
import { type Employee, regency, writeSiasnExport } from '../../test/world/regency/regency.ts'
import * as api from './api.ts'
import * as imports from './import-api.ts'

let house: TestHouse
const admin = 'admin-sistem' as const
const people = regency({ people: 400 })

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function handIn(bytes: Buffer, name = 'pegawai.xlsx') {
  const { id } = await house.call(imports.startImport, {}, admin, { name, bytes })
  await house.work()
  return house.call(imports.showImport, { id }, admin)
}

const siasn = (list: readonly Employee[]) => writeSiasnExport(list, { format: 'xlsx', variant: 69 })

describe('the first import', () => {
  let id: string

  it('waits for units and positions, then everybody is new', async () => {
    const preview = await handIn(await siasn(people))
    id = preview.id
    expect(preview).toMatchObject({ state: 'previewed', template: 'siasn-69', failure: null, progress: null })
    expect(preview.counts).toMatchObject({ total: 400, waiting: 400, new: 0, refused: 0 })
    expect(preview.columns.notStored).toContain('NIK')
    const { unknown } = await house.call(imports.listUnknown, { id }, admin)
    expect(unknown.length).toBe(preview.unknown.units + preview.unknown.positions)
    const created = await house.call(imports.createAllUnknown, { id }, admin)
    expect(created.counts).toMatchObject({ total: 400, new: 400, waiting: 0, absent: 0 })
    expect(created.reconciliation.reduce((sum, row) => sum + row.applied, 0)).toBe(400)
  })

  it('writes all of them in one act', async () => {
    const done = await house.call(imports.commitImport, { id }, admin)
    expect(done).toMatchObject({ state: 'committed', committedBy: expect.any(String) })
    const list = await house.call(api.listEmployees, {}, admin)
    expect(list).toMatchObject({ total: 400, all: 400 })
    expect(list.counts?.class.reduce((sum, one) => sum + one.people, 0)).toBe(400)
    const again = await house.send(imports.commitImport, { id }, admin)
    expect(again).toMatchObject({ status: 409, body: { code: 'register.import-state' } })
  })

  it('stores nothing of what it does not need', async () => {
    const { rows } = await house.database.pool.query(
      `select count(*)::int as n from register.import_row where record::text ~ '99000|080000|Jalan Contoh|contoh\\.invalid.*pegawai'`,
    )
    expect(rows[0].n).toBe(0)
    expect((await house.database.pool.query('select from register.import_file')).rowCount).toBe(0)
  })

  it('changes nothing when the same people come again', async () => {
    const preview = await handIn(await siasn(people))
    expect(preview.counts).toMatchObject({ unchanged: 400, new: 0, changed: 0, refused: 0, waiting: 0, absent: 0 })
    const csv = await handIn(await writeSiasnExport(people, { format: 'csv', variant: 69 }), 'pegawai.csv')
    expect(csv.counts).toMatchObject({ unchanged: 400, total: 400 })
  })

  it('knows its own export again', async () => {
    const file = await house.send(api.exportEmployees, {}, admin)
    const preview = await handIn(file.raw, 'data-pegawai.xlsx')
    expect(preview.template).toBe('nawa')
    expect(preview.counts).toMatchObject({ unchanged: 400, refused: 0, waiting: 0, changed: 0 })
    const rows = await readSheet(file.raw)
    expect(rows[1]?.[0]).toMatch(/^\d{18}$/)
  })
})

describe('a later import', () => {
  const [first, second, third] = people as [Employee, Employee, Employee]
  const moved = [{ ...first, grade: 'IV/a', positionSince: '2023-11-01' }, { ...second, standing: 'Tugas Belajar' }, third]

  it('shows each difference field by field, applies it, and the history remembers', async () => {
    const preview = await handIn(await siasn(moved))
    expect(preview.counts).toMatchObject({ changed: 2, unchanged: 1, absent: 397 })
    expect(preview.changedFields.map((one) => one.field).sort()).toEqual(['grade', 'positionSince', 'standing'])
    const { rows } = await house.call(imports.listImportRows, { id: preview.id, verdict: 'changed' }, admin)
    expect(rows[0]?.changes).toEqual([
      { field: 'positionSince', before: first.positionSince, after: '2023-11-01' },
      { field: 'grade', before: first.grade, after: 'IV/a' },
    ])
    await house.call(imports.commitImport, { id: preview.id }, admin)
    const page = await house.call(api.showEmployee, { id: rows[0]?.personId ?? '' }, admin)
    expect(page).toMatchObject({ grade: 'IV/a', nip: first.nip })
    expect(page.history.map((line) => line.field).sort()).toEqual(['grade', 'positionSince'])
  })

  it('is refused when the register changed since it was looked at, and can be judged again', async () => {
    const older = await handIn(await siasn([{ ...first, grade: 'IV/b' }]))
    const newer = await handIn(await siasn([{ ...first, grade: 'IV/c', positionSince: '2023-11-01' }]))
    await house.call(imports.commitImport, { id: newer.id }, admin)
    const stale = await house.send(imports.commitImport, { id: older.id }, admin)
    expect(stale).toMatchObject({ status: 409, body: { code: 'register.import-stale', data: { rows: 1 } } })
    const judged = await house.call(imports.judgeImportAgain, { id: older.id }, admin)
    expect(judged.counts.changed).toBe(1)
    await house.call(imports.commitImport, { id: older.id }, admin)
  })

  it('is taken back by an import of its own, where its values still stand', async () => {
    const { imports: all } = await house.call(imports.listImports, {}, admin)
    const target = all.find((one) => one.state === 'committed' && one.counts.changed === 2)
    const { id } = await house.call(imports.undoImport, { id: target?.id ?? '' }, admin)
    const preview = await house.call(imports.showImport, { id }, admin)
    expect(preview).toMatchObject({ template: 'undo', undoes: target?.id, counts: { changed: 1, refused: 1 } })
    const { rows } = await house.call(imports.listImportRows, { id, verdict: 'changed' }, admin)
    expect(rows[0]?.changes).toEqual([{ field: 'standing', before: 'tugas-belajar', after: 'aktif' }])
    await house.call(imports.commitImport, { id }, admin)
    const person = await house.call(api.listEmployees, { search: second.nip }, admin)
    expect(person.rows[0]?.standing).toBe('aktif')
    expect(await house.send(imports.undoImport, { id: target?.id ?? '' }, admin)).toMatchObject({ status: 409 })
  })

  it('only one of two at once is applied', async () => {
    const one = await handIn(await siasn([{ ...third, grade: 'IV/d' }]))
    const two = await handIn(await siasn([{ ...third, grade: 'IV/e' }]))
    const replies = await Promise.all([one, two].map(({ id }) => house.send(imports.commitImport, { id }, admin)))
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 409])
  })
})

describe('refused rows', () => {
  it('come back with a reason and a remedy, and can be handed in again', async () => {
    const twin = people[5] as Employee
    const wrong = [
      { ...(people[3] as Employee), sex: (people[3] as Employee).sex === 'L' ? ('P' as const) : ('L' as const) },
      { ...(people[4] as Employee), grade: 'Z/z' },
      twin,
      { ...twin, grade: 'II/a' },
    ]
    const preview = await handIn(await siasn(wrong))
    expect(preview.counts).toMatchObject({ refused: 4, absent: 397 })
    expect(preview.refusedReasons.map((one) => one.code).sort()).toEqual(['grade-unknown', 'nip-sex', 'nip-twice'])
    const file = await house.send(imports.downloadImportRows, { id: preview.id, format: 'xlsx' }, admin)
    const rows = await readSheet(file.raw)
    expect(rows[0]?.slice(0, 4)).toEqual(['ALASAN', 'PERBAIKAN', 'PNS ID', 'NIP BARU'])
    expect(rows[2]?.[0]).toContain('Golongan tidak dikenal')
    expect(rows[2]?.[3]).toBe(people[4]?.nip)
    const again = await handIn(file.raw)
    expect(again.counts).toMatchObject({ total: 4, refused: 4 })
    expect(again.refusedReasons).toEqual(preview.refusedReasons)
    const csv = await house.send(imports.downloadImportRows, { id: preview.id, format: 'csv' }, admin)
    expect(csv.raw.toString('utf8')).toContain(`'${people[4]?.nip}`)
    expect((await handIn(csv.raw, 'perbaikan.csv')).counts.refused).toBe(4)
    const { state } = await house.call(imports.discardImport, { id: preview.id }, admin)
    expect(state).toBe('discarded')
  })
})

describe('unknown names', () => {
  it('are mapped one by one, and the rows that waited are judged again', async () => {
    const person = {
      ...(people[6] as Employee),
      unit: 'Unit Yang Baru',
      post: 'Penata Kelola Contoh',
      kind: 'pelaksana' as const,
      eselon: null,
    }
    const preview = await handIn(await siasn([person]))
    expect(preview.unknown).toEqual({ units: 1, positions: 1, rows: 1 })
    const { unknown } = await house.call(imports.listUnknown, { id: preview.id }, admin)
    const { units } = await house.call(api.listUnits, {}, admin)
    const unit = unknown.find((one) => one.kind === 'unit')
    const mapped = await house.call(
      imports.mapUnknown,
      { id: preview.id, kind: 'unit', code: unit?.code ?? '', targetId: units[0]?.id ?? '' },
      admin,
    )
    expect(mapped.unknown).toEqual({ units: 0, positions: 1, rows: 1 })
    const post = unknown.find((one) => one.kind === 'position')
    expect(post).toMatchObject({ label: 'Penata Kelola Contoh', class: 'pelaksana' })
    const made = await house.call(imports.createUnknown, { id: preview.id, kind: 'position', code: post?.code ?? '' }, admin)
    expect(made.counts).toMatchObject({ waiting: 0, changed: 1 })
    const gone = await house.send(imports.createUnknown, { id: preview.id, kind: 'position', code: post?.code ?? '' }, admin)
    expect(gone).toMatchObject({ status: 404, body: { code: 'register.unknown-missing' } })
  })

  it('of a post without a class wait until the class is chosen', async () => {
    const person = { ...(people[7] as Employee), post: 'Kepala Sesuatu', kind: 'struktural' as const, eselon: null }
    const preview = await handIn(await siasn([person]))
    const all = await house.call(imports.createAllUnknown, { id: preview.id }, admin)
    expect(all.counts.waiting).toBe(1)
    const { unknown } = await house.call(imports.listUnknown, { id: preview.id }, admin)
    const key = { id: preview.id, kind: 'position' as const, code: unknown[0]?.code ?? '' }
    expect(await house.send(imports.createUnknown, key, admin)).toMatchObject({ status: 422, body: { code: 'register.class-needed' } })
    const made = await house.call(imports.createUnknown, { ...key, class: 'pengawas' }, admin)
    expect(made.counts).toMatchObject({ waiting: 0 })
  })
})

it('refuses an import to everybody who does not have the whole agency', async () => {
  const reply = await house.send(imports.listImports, {}, 'inspektorat')
  expect(reply.status).toBe(403)
})
