// Hostile files through the real upload and job: one sentence each, nothing left behind.
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse } from '../../test/world/house.ts'
import { regency, writeSiasnExport } from '../../test/world/regency/regency.ts'
import { readImport } from './import/jobs.ts'
import { readingLimits } from './import/reader.ts'
import * as imports from './import-api.ts'

let house: TestHouse
const admin = 'admin-sistem' as const

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const upload = (bytes: Buffer, name = 'pegawai.xlsx') => house.send(imports.startImport, {}, admin, { name, bytes })
const left = async () => {
  const count = (table: string) => house.database.pool.query(`select count(*)::int as n from register.${table}`)
  const tables = await Promise.all(['import_row', 'import_file', 'person', 'unit', 'position'].map(count))
  return tables.map((result) => result.rows[0].n)
}

describe('a file that is no list', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'register.file-empty', 422],
    ['a PDF with another name', Buffer.from('%PDF-1.7\n%\u00e2\u00e3'), 'register.file-kind', 415],
    ['a page', Buffer.from('<!DOCTYPE html><table>'), 'register.file-kind', 415],
    ['a program', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4]), 'register.file-kind', 415],
  ])('%s is refused at once and leaves nothing', async (_what, bytes, code, status) => {
    expect(await upload(bytes)).toMatchObject({ status, body: { code } })
    expect((await house.call(imports.listImports, {}, admin)).imports).toEqual([])
    expect(await left()).toEqual([0, 0, 0, 0, 0])
  })

  it('a file larger than any list is refused', async () => {
    expect(await upload(Buffer.alloc(31 * 1024 * 1024, 0x41))).toMatchObject({ status: 413 })
    expect(await left()).toEqual([0, 0, 0, 0, 0])
  })
})

describe('a file that is found out while it is read', () => {
  async function failed(bytes: Buffer) {
    const { id } = (await upload(bytes)).body as { id: string }
    await house.work()
    const shown = await house.call(imports.showImport, { id }, admin)
    expect(shown).toMatchObject({ state: 'failed', progress: null })
    expect(await left()).toEqual([0, 0, 0, 0, 0])
    return shown.failure
  }

  it('a bomb, a cut workbook, missing columns, too many columns', async () => {
    expect(await failed(bomb())).toMatchObject({ code: 'register.file-archive' })
    const whole = await writeSiasnExport(regency({ people: 5 }), { format: 'xlsx' })
    expect(await failed(whole.subarray(0, 4000))).toMatchObject({ code: 'register.file-damaged' })
    expect(await failed(Buffer.from('NIP;NAMA\r\n1;x\r\n'))).toMatchObject({ code: 'register.columns-missing' })
    const wide = Array.from({ length: 200 }, (_, nth) => `K${nth}`).join(';')
    expect(await failed(Buffer.from(`${wide}\r\n${wide}\r\n`))).toMatchObject({ code: 'register.file-columns', data: { columns: 200 } })
    expect(await failed(Buffer.from(`NIP;NAMA;${'x'.repeat(10 * 1024 * 1024)}\r\n`))).toMatchObject({ code: 'register.file-cell' })
  })

  it('the same job a second time finds nothing to do', async () => {
    const { imports: all } = await house.call(imports.listImports, {}, admin)
    await readImport(house.database.db, all[0]?.id ?? '', () => house.clock.now)
    expect(await house.call(imports.showImport, { id: all[0]?.id ?? '' }, admin)).toMatchObject({ state: 'failed' })
    expect(await house.send(imports.commitImport, { id: all[0]?.id ?? '' }, admin)).toMatchObject({
      status: 409,
      body: { code: 'register.import-state' },
    })
  })
})

it('a file that the small heap cannot hold gets its second turn, and more than the most is refused', async () => {
  const limits = { ...readingLimits }
  const bytes = await writeSiasnExport(regency({ people: 6000 }), { format: 'xlsx' })
  const read = async () => {
    const { id } = (await upload(bytes)).body as { id: string }
    await house.work()
    return house.call(imports.showImport, { id }, admin)
  }
  try {
    Object.assign(readingLimits, { baseMegabytes: 12, perMegabyte: 0 })
    expect(await read()).toMatchObject({ state: 'previewed', counts: { total: 6000 } })
    Object.assign(readingLimits, { mostMegabytes: 12 })
    expect(await read()).toMatchObject({ state: 'failed', failure: { code: 'register.file-too-heavy' } })
  } finally {
    Object.assign(readingLimits, limits)
  }
})

function bomb(): Buffer {
  const names = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml']
  const contents = [Buffer.from('<workbook/>'), Buffer.alloc(240 * 1024 * 1024, 0x20)]
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [nth, name] of names.entries()) {
    const packed = deflateRawSync(contents[nth] as Buffer)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(8, 8)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(head, Buffer.from(name), packed)
    list.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, ...list, end])
}
