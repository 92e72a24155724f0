// Accommodations through the whole house: who records, who sees, and that no reason fits in anywhere.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openHouse, type TestHouse } from '../../../test/world/house.ts'
import { addEmployee, addUnit, type Employee } from '../../../test/world/office.ts'
import { approved } from '../../../test/world/walk.ts'
import * as api from '../accommodation-api.ts'
import { extraMinutesOf } from './extra-minutes.ts'
import { accommodationsOf } from './store.ts'

let house: TestHouse
let person: Employee
beforeAll(async () => {
  house = await openHouse()
  person = await addEmployee(house.database.db, await addUnit(house.database.db, 'Dinas Melati'), 'Kinanti Larasati')
})
afterAll(() => house.close())

const longer = { ...approved, provisions: ['waktu-tambahan' as const, 'huruf-besar' as const], extraPercent: 25, note: 'Huruf 24' }

it('is recorded with its letter, read by the room, and revoked with a reason', async () => {
  const { db } = house.database
  const { id } = await house.call(api.recordAccommodation, { personId: person.id, ...longer }, 'admin-penilaian')
  const shown = await house.call(api.listAccommodations, { inForce: 'true' }, 'panitia')
  expect(shown.accommodations).toMatchObject([{ id, nip: person.nip, name: person.name, letterNumber: '800/5', inForce: true }])
  const found = (await accommodationsOf(db, [person.id], '2023-12-04')).get(person.id) ?? []
  expect(extraMinutesOf(found, 90, '2023-12-04')).toBe(23)
  expect((await accommodationsOf(db, [person.id], '2023-10-31')).size).toBe(0)

  await house.call(api.revokeAccommodation, { id, reason: 'Surat diganti' }, 'admin-penilaian')
  expect((await accommodationsOf(db, [person.id], '2023-12-04')).size).toBe(0)
  const again = await house.send(api.revokeAccommodation, { id, reason: 'Surat diganti' }, 'admin-penilaian')
  expect([again.status, again.body]).toMatchObject([409, { code: 'register.accommodation-revoked' }])
  const { accommodations } = await house.call(api.listAccommodations, { personId: person.id }, 'panitia')
  expect(accommodations).toMatchObject([{ inForce: false, revokedReason: 'Surat diganti' }])
  const acts = await db
    .selectFrom('audit.entry')
    .select(['act', 'subjects', 'data'])
    .where('act', 'like', 'register.accommodation%')
    .execute()
  expect(acts.map((one) => one.act)).toEqual(['register.accommodation-recorded', 'register.accommodation-revoked'])
  expect(acts.every((one) => one.subjects.includes(person.id))).toBe(true)
  expect(JSON.stringify(acts)).not.toContain('huruf')
})

it('has no place for a reason', async () => {
  for (const field of ['reason', 'diagnosis', 'kondisi']) {
    const sent = { personId: person.id, ...longer, [field]: 'apa pun' }
    const reply = await house.send(api.recordAccommodation, sent, 'admin-penilaian')
    expect([reply.status, reply.body]).toMatchObject([422, { code: 'request.invalid' }])
  }
})

it.each([
  ['time without the word for it', { extraMinutes: 10 }, 'register.accommodation-time'],
  ['the word without time', { provisions: ['waktu-tambahan' as const] }, 'register.accommodation-time'],
  ['an end before the beginning', { validTo: '2023-10-31' }, 'register.accommodation-dates'],
])('refuses %s', async (_, of, code) => {
  const reply = await house.send(api.recordAccommodation, { personId: person.id, ...approved, ...of }, 'admin-penilaian')
  expect([reply.status, reply.body]).toMatchObject([422, { code }])
})

it('is nobody’s own case, and only Admin Penilaian writes', async () => {
  const { pool } = house.database
  await house.cookieOf('admin-penilaian')
  const own = await house.call(api.recordAccommodation, { personId: person.id, ...approved }, 'admin-penilaian')
  await pool.query('update access.account set person_id = $1 where id = $2', [person.id, house.accountOf('admin-penilaian')])
  const reply = await house.send(api.recordAccommodation, { personId: person.id, ...approved }, 'admin-penilaian')
  expect(reply.body).toMatchObject({ code: 'request.own-case' })
  expect((await house.send(api.revokeAccommodation, { id: own.id, reason: 'Uji' }, 'admin-penilaian')).status).toBe(403)
  expect((await house.call(api.listAccommodations, {}, 'admin-penilaian')).accommodations).toEqual([])
  expect((await house.send(api.recordAccommodation, { personId: person.id, ...approved }, 'panitia')).status).toBe(403)
})
