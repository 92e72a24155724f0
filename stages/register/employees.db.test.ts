import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse } from '../../test/world/house.ts'
import { type Employee, regency, writeSiasnExport } from '../../test/world/regency/regency.ts'
import * as api from './api.ts'
import * as imports from './import-api.ts'
import { findPersonByNip, personByNip, unitPathOf, unitTree } from './store.ts'

let house: TestHouse
const admin = 'admin-sistem' as const
const people = regency({ people: 500 })

beforeAll(async () => {
  house = await openHouse()
  const bytes = await writeSiasnExport(people, { format: 'xlsx', variant: 69 })
  const { id } = await house.call(imports.startImport, {}, admin, { name: 'pegawai.xlsx', bytes })
  await house.work()
  await house.call(imports.createAllUnknown, { id }, admin)
  await house.call(imports.commitImport, { id }, admin)
})
afterAll(() => house.close())

const list = (filter: Parameters<typeof house.call<typeof api.listEmployees>>[1]) => house.call(api.listEmployees, filter, admin)

describe('the list of employees', () => {
  it('comes in windows that together are everybody once', async () => {
    const seen = new Set<string>()
    for (let offset = 0; offset < 500; offset += 120) for (const row of (await list({ offset, limit: 120 })).rows) seen.add(row.nip)
    expect(seen).toEqual(new Set(people.map((person) => person.nip)))
  })

  it('is filtered by words of the name, by part of a NIP with or without spaces, by class and by standing', async () => {
    const someone = people[10] as Employee
    const spaced = `${someone.nip.slice(0, 8)} ${someone.nip.slice(8, 14)}`
    for (const search of [someone.nip, spaced, someone.name.toLowerCase().split(' ').reverse().join(' ')]) {
      expect((await list({ search })).rows.map((row) => row.nip)).toContain(someone.nip)
    }
    expect((await list({ search: '%' })).total).toBe(0)
    const pelaksana = people.filter((person) => person.class === 'pelaksana' && person.employment === 'PNS').length
    expect((await list({ class: 'pelaksana', employment: 'PNS' })).total).toBe(pelaksana)
    const two = await list({ class: ['pengawas', 'administrator'] })
    expect(two.total).toBe(people.filter((person) => ['pengawas', 'administrator'].includes(person.class)).length)
  })

  it('counts each choice under the other filters', async () => {
    const { counts, total } = await list({ class: 'pelaksana' })
    expect(counts?.class.reduce((sum, one) => sum + one.people, 0)).toBe(500)
    expect(counts?.employment.reduce((sum, one) => sum + one.people, 0)).toBe(total)
    expect(counts?.office.reduce((sum, one) => sum + one.people, 0)).toBe(total)
  })

  it('is sorted by what the reader asks, both ways', async () => {
    for (const sort of api.employeeSorts) {
      const up = (await list({ sort, limit: 500 })).rows.map((row) => row.nip)
      expect(new Set(up).size).toBe(500)
      const down = (await list({ sort, order: 'desc', limit: 500 })).rows.map((row) => row.nip)
      expect(up).not.toEqual(down)
    }
    const nips = (await list({ sort: 'nip', limit: 500 })).rows.map((row) => row.nip)
    expect(nips).toEqual([...nips].sort())
  })

  it('holds a unit with all below it', async () => {
    const { units } = await house.call(api.listUnits, {}, admin)
    const office = units.find((unit) => unit.name === 'Dinas Pendidikan')
    const expected = people.filter((person) => person.office === 'Dinas Pendidikan').length
    expect(office).toMatchObject({ parentId: null, depth: 0, peopleBelow: expected })
    expect((await list({ unit: office?.id })).total).toBe(expected)
    expect(units.reduce((sum, unit) => sum + unit.people, 0)).toBe(500)
  })

  it('leaves as a workbook whose NIPs are text', async () => {
    const file = await house.send(api.exportEmployees, { class: 'pengawas' }, admin)
    const rows = await readSheet(file.raw)
    expect(rows.length - 1).toBe(people.filter((person) => person.class === 'pengawas').length)
    expect(rows.slice(1).every((row) => typeof row[0] === 'string' && /^\d{18}$/.test(row[0]))).toBe(true)
  })

  it('shows one employee with units upwards; nobody is a 404', async () => {
    const someone = people.find((person) => person.unit !== person.office) as Employee
    const found = await personByNip(house.database.db, someone.nip)
    const page = await house.call(api.showEmployee, { id: found.id }, admin)
    expect(page.units.map((unit) => unit.name)).toEqual([someone.unit, someone.office])
    expect(page).toMatchObject({ office: someone.office, unit: someone.unit, birthDate: someone.birthDate, position: someone.post })
    const nobody = await house.send(api.showEmployee, { id: '00000000-0000-7000-8000-000000000000' }, admin)
    expect(nobody).toMatchObject({ status: 404, body: { code: 'register.person-missing' } })
  })
})

describe('what other rooms ask', () => {
  it('finds people and paths, and trees within reach', async () => {
    const { db } = house.database
    const person = await personByNip(db, people[0]?.nip ?? '')
    expect(person.unitPath).toEqual(await unitPathOf(db, person.unitId))
    expect(await findPersonByNip(db, '1')).toBeUndefined()
    await expect(personByNip(db, '1')).rejects.toMatchObject({ code: 'register.person-missing' })
    const top = person.unitPath.at(-1) ?? ''
    const tree = await unitTree(db, [top])
    expect(tree.length).toBeGreaterThan(0)
    expect(tree[0]).toMatchObject({ id: top, depth: 0 })
  })
})

describe('the agency', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const svg = (inner: string) => Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`)
  const logo = (bytes: Buffer) => house.send(api.replaceLogo, {}, admin, { name: 'logo.png', bytes })

  it('is changed as a whole, signatories in their order', async () => {
    const before = await house.call(api.showAgency, {}, admin)
    const { name, kind, letterhead, address, zone } = before
    const after = await house.call(api.updateAgency, { name, kind, letterhead, address, zone, city: 'Contoh Baru' }, admin)
    expect(after).toMatchObject({ city: 'Contoh Baru', logo: null })
    const signatories = ['Bupati', 'Sekretaris Daerah'].map((office) => ({ office, name: `Pejabat ${office}`, nip: null, rank: null }))
    expect((await house.call(api.replaceSignatories, { signatories }, admin)).signatories).toEqual(signatories)
  })

  it('takes a logo by its content and refuses the rest', async () => {
    expect(await logo(png)).toMatchObject({ status: 200, body: { logo: { type: 'image/png', bytes: 16 } } })
    expect((await house.send(api.showLogo, {}, admin)).raw).toEqual(png)
    expect(await logo(svg('<path d="M0 0h9"/>'))).toMatchObject({ status: 200, body: { logo: { type: 'image/svg+xml' } } })
    const unsafe = [
      '<script>1</script>',
      '<path onclick="x()"/>',
      '<a href="http://contoh.invalid">x</a>',
      '<image href="x.png"/>',
      '<foreignObject/>',
    ]
    for (const inner of unsafe) expect(await logo(svg(inner))).toMatchObject({ status: 415, body: { code: 'register.logo-kind' } })
    expect(await logo(Buffer.from('%PDF-1.7'))).toMatchObject({ status: 415 })
    expect(await logo(Buffer.concat([png, Buffer.alloc(600 * 1024)]))).toMatchObject({ status: 413, body: { code: 'register.logo-size' } })
    expect((await house.call(api.removeLogo, {}, admin)).logo).toBeNull()
    expect(await house.send(api.showLogo, {}, admin)).toMatchObject({ status: 404 })
  })
})
