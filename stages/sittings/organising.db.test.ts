// Organising within a unit: what somebody who reaches one perangkat daerah can do there, and what he
// cannot learn of the others.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../kit/permission.ts'
import { openHouse, type TestHouse, testPassword, tokenOf } from '../../test/world/house.ts'
import { addEmployee, addUnit, type Employee, prepareSession, type Unit } from '../../test/world/office.ts'
import * as access from '../access/api.ts'
import { listRooms, showRoom } from '../invigilation/api.ts'
import { recordAccommodation } from '../register/accommodation-api.ts'
import { listPositions } from '../register/api.ts'
import * as api from './api.ts'
import * as organise from './organise-api.ts'

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

const packDigests = async () => {
  const { rows } = await house.database.pool.query<{ sha: string }>(
    `select encode(p.sha256, 'hex') as sha from sittings.pack p join sittings.sitting t on t.id = p.sitting_id
      where t.session_id = $1 order by t.seat`,
    [sessionId],
  )
  return rows.map((row) => row.sha)
}

describe('the page of a session', () => {
  it('finds people by filter within the reach, without who is on the list and without oneself', async () => {
    const own = await addEmployee(house.database.db, unitA as Unit, 'Kirana Anggrekwati')
    const self = await account('panitia-kirana', 'panitia', unitA?.id, own.nip)
    const all = await house.call(organise.findPeople, { id: sessionId }, panitiaA)
    expect(all).toMatchObject({ total: 4, already: 2, self: false })
    expect(all.first.map((one) => one.name)).toEqual(['Galih Anggrekwati', 'Kirana Anggrekwati'])
    expect(await house.call(organise.findPeople, { id: sessionId, search: 'anggrekwati' }, self)).toMatchObject({
      ...{ total: 2, already: 0, self: true, personIds: [people[2]?.id] },
    })
    expect(await house.call(organise.findPeople, { id: sessionId, unit: unitB?.id }, panitiaA)).toMatchObject({ total: 0, personIds: [] })
    expect(await house.call(organise.findPeople, { id: sessionId, unit: unitB?.id }, 'panitia')).toMatchObject({ total: 1 })
    expect(await house.call(api.enrolPeople, { id: sessionId, personIds: [people[2]?.id ?? ''] }, self)).toMatchObject({ added: 1 })
  })

  it('shows approved time before the cards to those who may know, seals when asked, and again when the time has changed', async () => {
    const letter = { approvedBy: 'Pejabat Contoh', approvedOffice: 'Kepala BKPSDM', letterNumber: '800/5', approvedOn: '2023-11-01' }
    await house.call(
      recordAccommodation,
      { personId: people[2]?.id ?? '', provisions: ['waktu-tambahan'], extraMinutes: 30, validFrom: '2023-11-01', ...letter },
      'admin-penilaian',
    )
    const before = await house.call(api.showSession, { id: sessionId }, 'panitia')
    expect(before).toMatchObject({ packedAt: null, counts: { packed: 0 } })
    expect(before.participants.map((one) => [one.extraMinutes, one.packed])).toEqual([
      [0, false],
      [0, false],
      [30, false],
    ])
    const seen = await house.call(api.showSession, { id: sessionId }, 'inspektorat')
    expect(seen.participants.map((one) => one.extraMinutes)).toEqual([null, null, null])
    await house.call(organise.packPapers, { id: sessionId }, panitiaA)
    await house.work()
    const after = await house.call(api.showSession, { id: sessionId }, 'panitia')
    expect(after).toMatchObject({ packedAt: house.clock.now.toISOString(), counts: { packed: 3 } })
    // time that is approved after the sealing: sealed again, under the same keys, so that an earlier copy stays good
    const keys = () =>
      house.database.db
        .selectFrom('sittings.sitting')
        .select(['packNonce', 'deviceKey'])
        .where('sessionId', '=', sessionId)
        .orderBy('seat')
        .execute()
    const [made, digest] = [await keys(), await packDigests()]
    const more = { personId: people[1]?.id ?? '', provisions: ['waktu-tambahan' as const], extraMinutes: 15, validFrom: '2023-11-01' }
    await house.call(recordAccommodation, { ...more, ...letter }, 'admin-penilaian')
    const [, stale] = (await house.call(api.showSession, { id: sessionId }, 'panitia')).participants
    expect(stale).toMatchObject({ packed: true, extraMinutes: 15, sealedMinutes: 0 })
    await house.call(organise.packPapers, { id: sessionId }, panitiaA)
    await house.work()
    expect((await house.call(api.showSession, { id: sessionId }, 'panitia')).participants[1]).toMatchObject({ sealedMinutes: 15 })
    expect(await keys()).toEqual(made)
    expect((await packDigests()).map((one, seat) => one === digest[seat])).toEqual([true, false, true])
    expect((await house.send(organise.packPapers, { id: foreignSession }, 'panitia')).body).toMatchObject({
      code: 'sittings.session-state',
    })
  })

  it('gives the room of one session to a proctor, and takes it back', async () => {
    const letter = { letterNumber: '800/31', letterDate: '2023-12-01' }
    const proctor = await account('pengawas-baru', null)
    const give = (of: object, as: Parameters<TestHouse['send']>[2] = panitiaA, id = sessionId) =>
      house.send(organise.assignProctor, { id, ...letter, ...of }, as)
    expect((await house.send(showRoom, { id: sessionId }, proctor)).status).toBe(403)
    const given = await give({ login: proctor.login })
    expect(given).toMatchObject({ status: 200, body: { name: 'Akun pengawas-baru' } })
    expect(await give({ accountId: proctor.id })).toMatchObject({ status: 200, body: given.body })
    expect((await house.call(listRooms, {}, proctor)).rooms.map((room) => room.id)).toEqual([sessionId])
    const { assigned, known } = await house.call(organise.listProctors, { id: sessionId }, panitiaA)
    expect(assigned).toMatchObject([{ name: 'Akun pengawas-baru', validTo: '2023-12-11', ...letter, self: false }])
    expect(known).toEqual([])
    const { grantId } = given.body as { grantId: string }
    // the grant of another session is none of this one's
    const other = await prepareSession(house, [people[0] as Employee], false)
    expect((await house.send(organise.removeProctor, { id: other.sessionId, grantId, reason: 'Keliru ruang' }, 'panitia')).status).toBe(404)
    expect((await house.call(organise.listProctors, { id: other.sessionId }, 'panitia')).known).toHaveLength(1)
    await house.call(organise.removeProctor, { id: sessionId, grantId, reason: 'Bertukar ruang' }, panitiaA)
    expect((await house.send(showRoom, { id: sessionId }, proctor)).status).toBe(403)
    const { rows } = await house.database.pool.query(
      "select act from audit.entry where object = $1 and act like 'access.role-%' order by id",
      [`account:${proctor.id}`],
    )
    expect(rows.map((row) => row.act)).toEqual(['access.role-granted', 'access.role-revoked'])
  })

  it('gives no room to oneself, to a participant of it, or to anybody in a session of others', async () => {
    const letter = { letterNumber: '800/31', letterDate: '2023-12-01' }
    const sits = await account('peserta-pengawas', 'pengawas-ruang', unitB?.id, people[0]?.nip)
    const self = await account('panitia-sendiri', 'panitia')
    const send = async (of: object, as: Parameters<TestHouse['send']>[2], id = sessionId) =>
      (await house.send(organise.assignProctor, { id, ...letter, ...of }, as)).body
    expect(await send({ accountId: sits.id }, panitiaA)).toMatchObject({ code: 'sittings.proctor-on-list' })
    expect(await send({ login: self.login }, self)).toMatchObject({ code: 'request.own-case' })
    expect(await send({ login: 'tidak.ada@contoh.test' }, panitiaA)).toMatchObject({ code: 'sittings.proctor-unknown' })
    for (const login of [self.login, 'tidak.ada@contoh.test'])
      expect(await send({ login }, panitiaA, foreignSession)).toMatchObject({ code: 'request.outside-scope' })
    const { known } = await house.call(organise.listProctors, { id: sessionId }, panitiaA)
    expect(known).toMatchObject([{ name: 'Akun peserta-pengawas', onList: true }])
  })
})
