import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, tokenOf } from '../../../test/world/house.ts'
import { addEmployee, addUnit, type Employee } from '../../../test/world/office.ts'
import * as access from '../../access/api.ts'
import { codeText } from '../../access/slips/slip.ts'
import * as api from '../../access/slips/slip-api.ts'
import { hashOf } from '../../access/store.ts'

const password = 'angin timur di sawah'
const code = 'K7QD3M9XT2FV8HWA'

let house: TestHouse
let people: Employee[]
let unitId: string

beforeAll(async () => {
  house = await openHouse()
  const { db } = house.database
  const office = await addUnit(db, 'Dinas Anggrek')
  const below = await addUnit(db, 'Bidang Bulan', office)
  unitId = office.id
  people = [
    await addEmployee(db, below, 'Suparjo Wiratmaja'),
    await addEmployee(db, office, 'Ningrum Pandanarum'),
    await addEmployee(db, office, 'Kartika Lintang'),
  ]
  await house.call(access.createAccount, { login: 'kartika@contoh.test', name: 'Kartika', nip: people[2]?.nip ?? '' }, 'admin-sistem')
})
afterAll(() => house.close())

const issue = async () => {
  const { id } = await house.call(api.issueSlips, { way: 'unit', unitId }, 'panitia')
  await house.work()
  return id
}
/** Puts a code that the test knows in the place of the one that only the paper says. */
async function knowCode(batchId: string, person: Employee): Promise<void> {
  const { pool } = house.database
  const { rows } = await pool.query<{ id: string }>('select id from access.account where person_id = $1', [person.id])
  const hash = hashOf(codeText(rows[0]?.id ?? '', code))
  await pool.query('update access.slip set code_hash = $1 where batch_id = $2 and person_id = $3', [hash, batchId, person.id])
}
const redeem = (person: Employee, typed = code) => house.send(api.redeemSlip, { login: person.nip, code: typed, password }, null)

describe('sealed slips', () => {
  let first: string
  const [a, b] = [() => people[0] as Employee, () => people[1] as Employee]

  it('says first who gets one and who not', async () => {
    const seen = await house.call(api.previewSlips, { way: 'unit', unitId }, 'panitia')
    expect(seen).toMatchObject({ slips: 2, again: 0, leftOut: [{ why: 'sudah-masuk', people: 1 }] })
    expect(seen.units).toEqual([{ unitId, name: 'Dinas Anggrek', slips: 2 }])
  })

  it('prints accounts without roles and codes that are nowhere in the database, and hands them out once', async () => {
    first = await issue()
    const batch = await house.call(api.showSlipBatch, { id: first }, 'panitia')
    expect(batch).toMatchObject({ state: 'selesai', slips: 2, made: 2, mine: true })
    expect((await house.send(api.fetchSlips, { id: first }, 'admin-penilaian')).body).toMatchObject({ code: 'access.slip-not-yours' })
    const paper = await house.send(api.fetchSlips, { id: first }, 'panitia')
    expect(paper.raw.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await house.send(api.fetchSlips, { id: first }, 'panitia')).body).toMatchObject({ code: 'access.slip-fetched' })
    const list = await house.send(api.printSlipReceipt, { id: first, unitId }, 'panitia')
    expect(list.raw.subarray(0, 5).toString()).toBe('%PDF-')
    const { slips } = await house.call(api.listSlips, { id: first, unitId }, 'panitia')
    await house.call(api.markSlips, { id: first, unitId, slipIds: slips.map((slip) => slip.id), receivedOn: '2023-12-05' }, 'panitia')
    expect(await house.call(api.showSlipBatch, { id: first }, 'panitia')).toMatchObject({ received: 2 })
  })

  it('exchanges a code once for a password of the person’s own', async () => {
    await knowCode(first, a())
    expect(await redeem(a(), 'AAAA BBBB CCCC DDDD')).toMatchObject({ status: 401, body: { code: 'access.slip-code' } })
    const entered = await redeem(a(), 'k7qd 3m9x t2fv 8hwa')
    expect(entered.status).toBe(200)
    const me = await house.call(access.showMe, {}, { cookie: tokenOf(entered) })
    expect(me).toMatchObject({ personId: a().id, login: a().nip, mustChange: false, grants: [] })
    expect(await redeem(a())).toMatchObject({ body: { code: 'access.slip-used' } })
    expect((await house.send(access.signIn, { login: a().nip, password }, null)).status).toBe(200)
  })

  it('ends the earlier slip when it is printed anew, and lapses', async () => {
    await knowCode(first, b())
    const second = await issue()
    expect(await redeem(b())).toMatchObject({ body: { code: 'access.slip-lapsed' } })
    await house.database.pool.query('update access.slip set code_hash = sha256(code_hash) where batch_id = $1', [first])
    await knowCode(second, b())
    const { now } = house.clock
    house.clock.now = new Date(now.getTime() + 91 * 86_400_000)
    expect(await redeem(b())).toMatchObject({ body: { code: 'access.slip-lapsed' } })
    house.clock.now = now
  })

  it('opens no account that was given a role meanwhile, and waits after wrong codes', async () => {
    const { rows } = await house.database.pool.query<{ id: string }>('select id from access.account where person_id = $1', [b().id])
    const letter = { validFrom: '2023-01-01', validTo: null, letterNumber: '800/1', letterDate: '2023-01-01' }
    await house.call(access.grantRole, { id: rows[0]?.id ?? '', role: 'asesor', unitId: null, ...letter }, 'admin-sistem')
    expect(await redeem(b())).toMatchObject({ body: { code: 'access.slip-roles' } })
    for (let tries = 0; tries < 3; tries += 1) await redeem(b(), 'AAAA')
    expect(await redeem(b())).toMatchObject({ status: 429, body: { code: 'access.sign-in-wait' } })
  })
})
