// The two ways in for people who were given no password: a sealed slip, and the agency's own sign-in service.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as access from '../stages/access/api.ts'
import * as service from '../stages/access/oidc/oidc-api.ts'
import { codeText } from '../stages/access/slips/slip.ts'
import * as api from '../stages/access/slips/slip-api.ts'
import { hashOf } from '../stages/access/store.ts'
import { openHouse, type Reply, type TestHouse, tokenOf } from './world/house.ts'
import { addEmployee, addUnit, type Employee } from './world/office.ts'
import { openProvider, type Provider } from './world/oidc-provider.ts'

const password = 'angin timur di sawah'
const code = 'K7QD3M9XT2FV8HWA'

let house: TestHouse
let people: Employee[]
let unitId: string
let provider: Provider
let newcomer: Employee

beforeAll(async () => {
  ;[house, provider] = await Promise.all([openHouse(), openProvider()])
  const { db } = house.database
  const office = await addUnit(db, 'Dinas Anggrek')
  const below = await addUnit(db, 'Bidang Bulan', office)
  unitId = office.id
  people = [
    await addEmployee(db, below, 'Suparjo Wiratmaja'),
    await addEmployee(db, office, 'Ningrum Pandanarum'),
    await addEmployee(db, office, 'Kartika Lintang'),
  ]
  newcomer = await addEmployee(db, await addUnit(db, 'Dinas Bakung'), 'Wulan Sekarjagad')
  await house.call(access.createAccount, { login: 'kartika@contoh.test', name: 'Kartika', nip: people[2]?.nip ?? '' }, 'admin-sistem')
})
afterAll(async () => {
  await provider?.close()
  await house?.close()
})

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

const set = (more: object = {}) => {
  const { issuer, clientId, secret } = provider
  const all = { issuer, clientId, secret, nipClaim: 'nip', button: 'Masuk dengan SSO Contoh', enabled: true, withRoles: true, ...more }
  return house.send(service.setOidc, all, 'admin-sistem')
}
const begin = () => house.call(service.beginOidc, { origin: 'http://127.0.0.1:8080' }, null)
async function comeIn(claims: Record<string, unknown>, wrong: Provider['wrong'] = null): Promise<Reply> {
  Object.assign(provider, { claims, wrong })
  const { url, browser } = await begin()
  return house.send(service.finishOidc, { query: await provider.visit(url), browser }, null)
}
const codeOf = (reply: Reply) => (reply.body as { code?: string }).code

describe('the agency’s sign-in service', () => {
  it('is off until it is set up, takes no plain http, and says what is wrong with the connection', async () => {
    expect(await house.call(service.showSignInWays, {}, null)).toEqual({ oidc: null })
    expect(codeOf(await house.send(service.beginOidc, { origin: 'http://127.0.0.1' }, null))).toBe('access.oidc-off')
    expect(codeOf(await set({ issuer: 'http://sso.contoh.test' }))).toBe('access.oidc-https')
    const { issuer, clientId, secret } = provider
    const findings = async (of: object) =>
      (await house.call(service.testOidc, { issuer, clientId, secret, ...of }, 'admin-sistem')).checks.map((one) => one.finding)
    expect(await findings({})).toEqual(['baik', 'baik', 'baik'])
    expect(await findings({ secret: 'keliru' })).toEqual(['baik', 'baik', 'klien-ditolak'])
    expect(await findings({ issuer: `${issuer}/lain` })).toEqual(['bukan-layanan', 'tidak-diuji', 'tidak-diuji'])
    expect(await findings({ issuer: 'http://127.0.0.1:1' })).toEqual(['tidak-terjangkau', 'tidak-diuji', 'tidak-diuji'])
  })

  it('lets a person of the register in with an account without roles, whatever the claims say', async () => {
    expect((await set()).status).toBe(200)
    expect(await house.call(service.showSignInWays, {}, null)).toEqual({ oidc: { button: 'Masuk dengan SSO Contoh' } })
    const shown = await house.call(service.showOidc, {}, 'admin-sistem')
    expect(JSON.stringify(shown)).not.toContain(provider.secret)
    const reply = await comeIn({ nip: newcomer.nip, roles: ['admin-sistem'], groups: ['admin-sistem'] })
    const me = await house.call(access.showMe, {}, { cookie: tokenOf(reply) })
    expect(me).toMatchObject({ personId: newcomer.id, login: newcomer.nip, grants: [], mustChange: false })
    expect((await comeIn({ nip: newcomer.nip })).status).toBe(200)
  })

  it('refuses a stranger, a token of another key or another sign-in, a second use, and another browser', async () => {
    expect(codeOf(await comeIn({ nip: '199001012015011001' }))).toBe('access.oidc-nobody')
    expect(codeOf(await comeIn({ sub: 'tanpa nip' }))).toBe('access.oidc-claim')
    expect(codeOf(await comeIn({ nip: newcomer.nip }, 'key'))).toBe('access.oidc-answer')
    expect(codeOf(await comeIn({ nip: newcomer.nip }, 'nonce'))).toBe('access.oidc-answer')
    Object.assign(provider, { claims: { nip: newcomer.nip }, wrong: null })
    const { url, browser } = await begin()
    const query = await provider.visit(url)
    expect(codeOf(await house.send(service.finishOidc, { query, browser: 'lain' }, null))).toBe('access.oidc-state')
    expect((await house.send(service.finishOidc, { query, browser }, null)).status).toBe(200)
    expect(codeOf(await house.send(service.finishOidc, { query, browser }, null))).toBe('access.oidc-state')
  })

  it('may be closed to accounts that hold a role', async () => {
    const { rows } = await house.database.pool.query<{ id: string }>('select id from access.account where person_id = $1', [newcomer.id])
    const letter = { validFrom: '2023-01-01', validTo: null, letterNumber: '800/1', letterDate: '2023-01-01' }
    await house.call(access.grantRole, { id: rows[0]?.id ?? '', role: 'asesor', unitId: null, ...letter }, 'admin-sistem')
    expect((await comeIn({ nip: newcomer.nip })).status).toBe(200)
    await set({ withRoles: false, secret: null })
    expect(codeOf(await comeIn({ nip: newcomer.nip }))).toBe('access.oidc-roles')
  })
})
