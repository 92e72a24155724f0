// Organising within a unit: what somebody who reaches one perangkat daerah can do there, and what he
// cannot learn of the others.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../kit/permission.ts'
import { openHouse, type TestHouse, testPassword, tokenOf } from '../../test/world/house.ts'
import { addEmployee, addUnit, type Employee, prepareSession, type Unit } from '../../test/world/office.ts'
import * as access from '../access/api.ts'
import { listPositions } from '../register/api.ts'
import * as api from './api.ts'

let house: TestHouse
let [unitA, unitB]: Unit[] = []
let people: Employee[]
let stranger: Employee
let sessionId: string
let foreignSession: string
/** A Panitia of unit A alone. */
let panitiaA: { cookie: string }

beforeAll(async () => {
  house = await openHouse()
  const { db } = house.database
  unitA = await addUnit(db, 'Dinas Anggrek')
  unitB = await addUnit(db, 'Dinas Bakung')
  people = []
  for (const name of ['Suparjo Wiratmaja', 'Sartika Kembangwangi', 'Galih Anggrekwati']) people.push(await addEmployee(db, unitA, name))
  stranger = await addEmployee(db, unitB, 'Ningrum Pandanarum')
  sessionId = (await prepareSession(house, [people[0] as Employee], false)).sessionId
  foreignSession = (await prepareSession(house, [stranger], false)).sessionId
  panitiaA = { cookie: (await account('panitia-anggrek', 'panitia', unitA.id)).cookie }
}, 60_000)
afterAll(() => house?.close())

async function account(name: string, role: Role | null, unitId: string | null = null, nip: string | null = null) {
  const login = `${name}@contoh.test`
  const { id, firstPassword } = await house.call(access.createAccount, { login, name: `Akun ${name}`, nip }, 'admin-sistem')
  const letter = { validFrom: '2020-01-01', validTo: null, letterNumber: '800/1', letterDate: '2020-01-01' }
  if (role) await house.call(access.grantRole, { id, role, unitId, ...letter }, 'admin-sistem')
  const cookie = tokenOf(await house.send(access.signIn, { login, password: firstPassword }, null))
  await house.call(access.changePassword, { current: firstPassword, next: testPassword }, { cookie })
  return { id, login, cookie }
}

describe('rights come first', () => {
  const enrol = async (id: string, nips: string[]) => {
    const { status, body } = await house.send(api.enrolPeople, { id, nips }, panitiaA)
    return { status, body: body as { code: string; data: { nips: string[] } } }
  }

  it('does not tell whether a NIP of another perangkat daerah exists', async () => {
    const invented = '198506172010011998'
    for (const id of [sessionId, foreignSession]) {
      const [known, unknown] = [await enrol(id, [stranger.nip]), await enrol(id, [invented])]
      expect(known.status).toBe(unknown.status)
      expect(known.body.code).toBe(unknown.body.code)
    }
    expect((await enrol(sessionId, [stranger.nip, invented])).body.data.nips).toEqual([stranger.nip, invented])
    expect((await enrol(foreignSession, [invented])).body.code).toBe('request.outside-scope')
    expect(await enrol(sessionId, [people[1]?.nip ?? ''])).toMatchObject({ status: 200, body: { added: 1 } })
  })

  it('does not tell the state of a session of another perangkat daerah', async () => {
    await house.call(api.closeSession, { id: foreignSession }, 'panitia')
    for (const endpoint of [api.issueCards, api.openSession, api.closeSession])
      expect((await house.send(endpoint, { id: foreignSession }, panitiaA)).body).toMatchObject({ code: 'request.outside-scope' })
    expect((await enrol(foreignSession, [people[1]?.nip ?? ''])).body.code).toBe('request.outside-scope')
  })

  it('counts holders of a position within the reach only', async () => {
    const { db } = house.database
    const createdAt = house.clock.now
    const post = (name: string, ids: string[]) =>
      db.transaction().execute(async (tx) => {
        const row = { name, kind: 'pelaksana', class: 'pelaksana', createdAt }
        const { id } = await tx.insertInto('register.position').values(row).returning('id').executeTakeFirstOrThrow()
        await tx.updateTable('register.person').set({ positionId: id }).where('id', 'in', ids).execute()
      })
    await post('Pengelola Anggrek', [people[0]?.id ?? '', people[1]?.id ?? '', stranger.id])
    const held = async (as: Parameters<TestHouse['call']>[2]) => (await house.call(listPositions, { search: 'Anggrek' }, as)).positions
    expect(await held('panitia')).toMatchObject([{ people: 3 }])
    expect(await held(panitiaA)).toMatchObject([{ people: 2 }])
    await post('Pengelola Bakung', [stranger.id])
    expect((await house.call(listPositions, { search: 'Bakung' }, panitiaA)).positions).toEqual([])
    expect((await house.call(listPositions, { search: 'Bakung' }, 'panitia')).positions).toHaveLength(1)
  })
})
