import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as access from '../../stages/access/api.ts'
import { openHouse, type TestHouse, testPassword, tokenOf } from './house.ts'
import { people } from './sitting.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const later = (minutes: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + minutes * 60_000)
}

describe('the first set-up', () => {
  it('happens once', async () => {
    expect((await house.call(access.showHouse, {}, null)).state).toBe('ready')
    expect((await house.send(access.checkSetUpCode, { code: 'X' }, null)).body).toEqual({ code: 'access.already-set-up', data: {} })
  })

  it('cannot be turned from example into real', async () => {
    await expect(house.database.pool.query(`update access.installation set kind = 'nyata'`)).rejects.toThrow('stays what it was')
  })
})

describe('signing in', () => {
  it('says the same of an unknown login and a wrong password, and makes both wait longer each time', async () => {
    await house.cookieOf('panitia')
    for (const login of ['panitia@contoh.test', 'tidak-ada@contoh.test']) {
      const waits: unknown[] = []
      for (let attempt = 0; attempt < 4; attempt += 1)
        waits.push((await house.send(access.signIn, { login, password: 'salah' }, null)).body)
      expect(waits).toEqual([
        { code: 'access.sign-in', data: { seconds: 0 } },
        { code: 'access.sign-in', data: { seconds: 0 } },
        { code: 'access.sign-in', data: { seconds: 5 } },
        { code: 'access.sign-in-wait', data: { seconds: 5 } },
      ])
    }
    later(1)
    await house.call(access.signIn, { login: 'panitia@contoh.test', password: testPassword }, null)
  })

  it('keeps no token and no password in the database', async () => {
    const cookie = await house.cookieOf('panitia')
    const rows = await house.database.pool.query(
      `select s::text as row from access.session s union all select a::text from access.account a`,
    )
    const text = rows.rows.map((row) => row.row).join('\n')
    expect(text).not.toContain(cookie.split('=')[1])
    expect(text).not.toContain(testPassword)
  })

  it('ends idle after half an hour and in any case after twelve', async () => {
    const fresh = async () => ({
      cookie: tokenOf(await house.send(access.signIn, { login: 'panitia@contoh.test', password: testPassword }, null)),
    })
    const idle = await fresh()
    later(29)
    expect((await house.send(access.showMe, {}, idle)).status).toBe(200)
    later(29)
    expect((await house.send(access.showMe, {}, idle)).status).toBe(200)
    later(31)
    expect((await house.send(access.showMe, {}, idle)).body).toEqual({ code: 'request.not-signed-in', data: {} })
    const busy = await fresh()
    for (let half = 0; half < 36; half += 1) {
      expect((await house.send(access.showMe, {}, busy)).status).toBe(200)
      later(20)
    }
    expect((await house.send(access.showMe, {}, busy)).status).toBe(401)
  })

  it('lists and revokes sessions', async () => {
    const login = async () => ({
      cookie: tokenOf(await house.send(access.signIn, { login: 'panitia@contoh.test', password: testPassword }, null)),
    })
    const [one, two] = [await login(), await login()]
    const mine = await house.call(access.listMySessions, {}, one)
    const other = mine.sessions.find((session) => !session.own && session.id !== undefined)
    const own = mine.sessions.filter((session) => session.own)
    expect(own).toHaveLength(1)
    const secondId = (await house.call(access.listMySessions, {}, two)).sessions.find((session) => session.own)?.id ?? ''
    await house.call(access.endMySession, { id: secondId }, one)
    expect((await house.send(access.showMe, {}, two)).status).toBe(401)
    expect(other).toBeDefined()
  })
})

describe('accounts and roles', () => {
  it('has no roles until the first password is changed, and none before or after its dates', async () => {
    const admin = { cookie: tokenOf(await house.send(access.signIn, { login: 'admin-sistem@contoh.test', password: testPassword }, null)) }
    const { id, firstPassword } = await house.call(access.createAccount, { login: 'baru@contoh.test', name: 'Orang Baru' }, admin)
    const today = house.clock.now.toISOString().slice(0, 10)
    const letter = { letterNumber: '1', letterDate: today }
    await house.call(access.grantRole, { id, role: 'inspektorat', unitId: null, validFrom: today, validTo: today, ...letter }, admin)
    const signedIn = { cookie: tokenOf(await house.send(access.signIn, { login: 'baru@contoh.test', password: firstPassword }, null)) }
    expect((await house.call(access.showMe, {}, signedIn)).permissions).toEqual([])
    await house.call(access.changePassword, { current: firstPassword, next: testPassword }, signedIn)
    expect((await house.call(access.showMe, {}, signedIn)).permissions).toContain('audit.read')
    later(36 * 60)
    const next = { cookie: tokenOf(await house.send(access.signIn, { login: 'baru@contoh.test', password: testPassword }, null)) }
    expect((await house.call(access.showMe, {}, next)).permissions).toEqual([])
  })

  it('ties an account to its employee once, and from then on refuses the own case', async () => {
    const admin = { cookie: tokenOf(await house.send(access.signIn, { login: 'admin-sistem@contoh.test', password: testPassword }, null)) }
    const [one, two] = await people(house.database.db, 2, house.clock.now)
    const { id } = await house.call(access.createAccount, { login: 'tertaut@contoh.test', name: 'Orang Tertaut' }, admin)
    await house.call(access.linkPerson, { id, nip: one?.nip ?? '' }, admin)
    expect((await house.call(access.showAccount, { id }, admin)).personId).toBe(one?.id)
    expect((await house.send(access.linkPerson, { id, nip: two?.nip ?? '' }, admin)).body).toEqual({
      code: 'access.person-linked',
      data: {},
    })
    const mine = { id: house.accountOf('admin-sistem'), nip: two?.nip ?? '' }
    expect((await house.send(access.linkPerson, mine, admin)).body).toEqual({ code: 'request.own-case', data: {} })
    const other = await house.call(access.createAccount, { login: 'lain@contoh.test', name: 'Orang Lain' }, admin)
    expect((await house.send(access.linkPerson, { id: other.id, nip: one?.nip ?? '' }, admin)).body).toEqual({
      code: 'access.person-taken',
      data: {},
    })
  })

  it('gives the role of Pengawas Ruang for one session, and no other role', async () => {
    const admin = { cookie: tokenOf(await house.send(access.signIn, { login: 'admin-sistem@contoh.test', password: testPassword }, null)) }
    const { id } = await house.call(access.createAccount, { login: 'pengawas@contoh.test', name: 'Pengawas Satu' }, admin)
    const today = house.clock.now.toISOString().slice(0, 10)
    const grant = {
      id,
      unitId: null,
      sessionId: crypto.randomUUID(),
      validFrom: today,
      validTo: null,
      letterNumber: '1',
      letterDate: today,
    }
    await house.call(access.grantRole, { ...grant, role: 'pengawas-ruang' }, admin)
    expect((await house.call(access.showAccount, { id }, admin)).grants[0]?.sessionId).toBe(grant.sessionId)
    expect((await house.send(access.grantRole, { ...grant, role: 'panitia' }, admin)).body).toEqual({
      code: 'access.grant-session',
      data: {},
    })
  })

  it('keeps the last Admin Sistem and lets nobody grant to himself', async () => {
    const admin = { cookie: tokenOf(await house.send(access.signIn, { login: 'admin-sistem@contoh.test', password: testPassword }, null)) }
    const id = house.accountOf('admin-sistem')
    const grant = {
      id,
      role: 'ketua-tim' as const,
      unitId: null,
      validFrom: '2023-01-01',
      validTo: null,
      letterNumber: '1',
      letterDate: '2023-01-01',
    }
    expect((await house.send(access.grantRole, grant, admin)).body).toEqual({ code: 'request.own-case', data: {} })
    const second = await house.call(access.createAccount, { login: 'kedua@contoh.test', name: 'Admin Kedua' }, admin)
    await house.call(access.grantRole, { ...grant, id: second.id, role: 'admin-sistem' }, admin)
    const signedIn = {
      cookie: tokenOf(await house.send(access.signIn, { login: 'kedua@contoh.test', password: second.firstPassword }, null)),
    }
    await house.call(access.changePassword, { current: second.firstPassword, next: testPassword }, signedIn)
    await house.call(access.closeAccount, { id, reason: 'pindah tugas' }, signedIn)
    expect((await house.send(access.showMe, {}, admin)).status).toBe(401)
  })
})
