// An event from draft to published and changed, through the whole server, by two persons.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse } from '../../test/world/house.ts'
import { addEmployee, addUnit, type Employee, type Unit } from '../../test/world/office.ts'
import * as api from './api.ts'
import { replaceFigures } from './closing-store.ts'
import * as decision from './decision-api.ts'
import { jobs } from './jobs.ts'
import * as people from './participant-api.ts'
import * as plan from './plan-api.ts'
import { eventById, participantsOf } from './store.ts'

let house: TestHouse
let id: string
let dinas: Unit
let bidang: Unit
let staff: Employee[]
let organiser: Employee

beforeAll(async () => {
  house = await openHouse()
  const { db, pool } = house.database
  dinas = await addUnit(db, 'Dinas Melati')
  bidang = await addUnit(db, 'Bidang Melati Putih', dinas)
  staff = []
  for (const name of ['Ayu Larasati', 'Bagas Prakosa', 'Citra Maheswari', 'Damar Wicaksana'])
    staff.push(await addEmployee(db, bidang, name))
  organiser = await addEmployee(db, dinas, 'Endah Kusumawati')
  await house.cookieOf('panitia')
  await pool.query('update access.account set person_id = $1 where id = $2', [organiser.id, house.accountOf('panitia')])
}, 60_000)
afterAll(() => house?.close())

const draft = {
  ...{ title: 'Penilaian Kompetensi ASN Tahun 2023', purpose: 'pemetaan' as const, mode: 'tes-badan-lain' as const },
  ...{ orderTitle: 'Surat Perintah Bupati', orderNumber: '800/4127', orderDate: '2023-11-29', method: 'Tes situasi kerja' },
  ...{ measured: ['manajerial' as const], notMeasured: ['kinerja' as const], place: 'Aula', zone: 'WIB' as const },
  ...{ startsOn: '2023-12-18', endsOn: '2023-12-21', asOf: '2023-12-18' },
}
const show = () => house.call(api.showEvent, { id }, 'panitia')
const codeOf = (reply: { status: number; body: unknown }) => (reply.body as { code?: string }).code

async function provider(): Promise<string> {
  const row = { name: 'Badan Contoh', kind: 'instansi-lain', createdAt: house.clock.now, createdBy: 'uji' }
  return (await house.database.db.insertInto('register.provider').values(row).returning('id').executeTakeFirstOrThrow()).id
}

describe('an event', () => {
  it('begins as a draft that says what is missing and what its results would be', async () => {
    const made = await house.call(api.createEvent, { ...draft, providerId: await provider() }, 'panitia')
    id = made.id
    const { event, standing, hindrances } = await show()
    expect(event.state).toBe('draf')
    expect(standing).toMatchObject({ standing: 'pemetaan-internal', fixed: false })
    expect(hindrances).toEqual(['organiser-missing', 'nobody-listed'])
    const early = await house.send(decision.askFor, { id, act: 'terbitkan' }, 'panitia')
    expect([early.status, codeOf(early)]).toEqual([409, 'events.cannot-publish'])
  })

  it('is marked for ever where its participants are simulated', async () => {
    const made = await house.call(api.createEvent, { ...draft, simulated: true }, 'panitia')
    expect((await house.call(api.showEvent, { id: made.id }, 'panitia')).event.simulated).toBe(true)
    const unmark = house.database.pool.query('update events.event set simulated = false where id = $1', [made.id])
    await expect(unmark).rejects.toThrow('settled when it begins')
    expect((await show()).event.simulated).toBe(false)
  })

  it('takes people from a unit and from a list, and shows who is nobody and who is left out', async () => {
    const choice = { id, way: 'unit' as const, unitIds: [dinas.id] }
    const seen = await house.call(people.previewParticipants, choice, 'panitia')
    expect(seen).toMatchObject({ found: 5, fresh: 4, self: true, already: 0, byVerdict: [{ key: 'belum-pernah', count: 4 }] })
    const csv = ['Daftar nominatif', 'NO;NIP;NAMA', `1;'${staff[0]?.nip};Ayu`, `2;${staff[1]?.nip};Bagas`, '3;12345;Salah ketik'].join('\n')
    const file = { name: 'daftar.csv', bytes: Buffer.from(csv) }
    const { nips, column } = await house.call(people.readList, { id }, 'panitia', file)
    expect([column, nips.map((one) => one.line)]).toEqual(['NIP', [3, 4, 5]])
    const fromList = { id, way: 'daftar' as const, nips: [...nips, { line: 9, nip: staff[0]?.nip ?? '' }] }
    const preview = await house.call(people.previewParticipants, fromList, 'panitia')
    expect(preview.unknown.map((one) => [one.line, one.why])).toEqual([
      [5, 'nip-shape'],
      [9, 'twice'],
    ])
    expect(await house.call(people.addParticipants, fromList, 'panitia')).toEqual({ added: 2, already: 0, nowOrdered: 0 })
    expect(await house.call(people.addParticipants, choice, 'panitia')).toEqual({ added: 2, already: 2, nowOrdered: 0 })
  })

  it('keeps an organiser from putting himself or herself on or off the list', async () => {
    const add = await house.send(people.addParticipants, { id, way: 'nama', personIds: [organiser.id] }, 'panitia')
    expect([add.status, codeOf(add)]).toEqual([403, 'request.own-case'])
    await house.call(people.addParticipants, { id, way: 'nama', personIds: [organiser.id] }, 'admin-penilaian')
    const remove = await house.send(people.removeParticipants, { id, personIds: [organiser.id], reason: 'Tidak jadi' }, 'panitia')
    expect([remove.status, codeOf(remove)]).toEqual([403, 'request.own-case'])
    const { total, rows, counts } = await house.call(people.listParticipants, { id, search: 'kusuma' }, 'panitia')
    expect([total, rows[0]?.way, rows[0]?.ordered, rows[0]?.verdict.code]).toEqual([1, 'nama', true, 'belum-pernah'])
    expect(counts?.group).toEqual([{ value: 'pelaksana', people: 5 }])
    const sheet = await house.send(people.exportParticipants, { id }, 'panitia')
    expect(sheet.raw.subarray(0, 2).toString()).toBe('PK')
  })

  it('settles a difference by two persons, for exactly those figures', async () => {
    const source = { source: 'Surat Perintah', sourceDate: '2023-11-29', counts: { pelaksana: 6 }, total: 6 }
    await house.call(plan.replaceDeclared, { id, sources: [source] }, 'panitia')
    expect((await show()).comparison).toMatchObject({ state: 'open', total: { declared: [6], listed: 5, difference: -1 } })
    const reason = 'Satu orang pensiun sesudah surat terbit'
    const { settlementId } = await house.call(plan.settleTotals, { id, reason }, 'admin-penilaian')
    const self = await house.send(plan.decideSettlement, { id, settlementId, agreed: true }, 'admin-penilaian')
    expect([self.status, codeOf(self)]).toEqual([409, 'events.same-person'])
    await house.call(plan.decideSettlement, { id, settlementId, agreed: true }, 'kepala-bkpsdm')
    expect((await show()).comparison.state).toBe('settled')
  })

  it('is published by one person asking and another deciding', async () => {
    await house.call(plan.addMember, { id, role: 'panitia', personId: organiser.id }, 'panitia')
    await house.call(plan.addMember, { id, role: 'mitra', name: 'Diskominfo', brings: 'Jaringan dan listrik' }, 'panitia')
    expect((await show()).hindrances).toEqual([])
    const { requestId } = await house.call(decision.askFor, { id, act: 'terbitkan' }, 'admin-penilaian')
    const own = await house.send(decision.decide, { id, requestId, agreed: true }, 'admin-penilaian')
    expect([own.status, codeOf(own)]).toEqual([409, 'events.same-person'])
    expect(await house.call(decision.decide, { id, requestId, agreed: true }, 'kepala-bkpsdm')).toEqual({ state: 'terbit' })
    const { event, standing } = await show()
    expect([event.standing, standing.fixed]).toEqual(['pemetaan-internal', true])
    const fields = { ...draft, providerId: null, id, version: event.version, reason: 'Coba menaikkan kedudukan' }
    expect(codeOf(await house.send(api.updateEvent, fields, 'panitia'))).toBe('events.fixed')
  })

  it('changes with a reason then, and says who gives back a seat', async () => {
    const gone = [staff[3]?.id ?? '']
    await house.call(people.removeParticipants, { id, personIds: gone, reason: 'Pindah instansi' }, 'panitia')
    const again = { id, way: 'nama' as const, personIds: gone }
    expect(codeOf(await house.send(people.addParticipants, again, 'panitia'))).toBe('events.reason-needed')
    const { changes, comparison, counts } = await show()
    expect(changes[0]).toMatchObject({ kind: 'peserta-keluar', loseSeat: { count: 1, first: [{ name: 'Damar Wicaksana' }] } })
    expect([comparison.state, counts.listed, counts.removed]).toEqual(['open', 4, 1])
    expect((await participantsOf(house.database.db, id)).map((one) => [one.name, one.group, one.officeId])).toContainEqual([
      ...['Ayu Larasati', 'pelaksana'],
      dinas.id,
    ])
  })

  it('shows what a new register changed, and takes it over', async () => {
    const [first, second] = staff
    await house.database.pool.query(`update register.person set class = 'pengawas' where id = $1`, [first?.id])
    await house.database.pool.query(`update register.person set standing = 'berhenti' where id = $1`, [second?.id])
    const found = await house.call(people.registerChanges, { id }, 'panitia')
    expect(found.people.map((one) => [one.changes[0]?.field, one.changes[0]?.after, one.suggestion])).toEqual([
      ['class', 'pengawas', 'ambil-alih'],
      ['standing', 'berhenti', 'keluarkan'],
    ])
    expect((await house.call(api.showPart, { id }, 'panitia')).peserta).toMatchObject({
      state: 'attention',
      next: { code: 'people-review' },
    })
    await house.call(people.takeOverFacts, { id, personIds: [first?.id ?? ''], reason: 'Dilantik 10 Desember' }, 'panitia')
    expect((await show()).changedFacts).toBe(1)
  })

  it('runs on its first day and is closed only when everything adds up', async () => {
    const firstDay = () => new Date('2023-12-17T17:30:00Z')
    await jobs['events-begin']?.({}, { db: house.database.db, clock: firstDay, log: undefined as never, address: null })
    expect((await eventById(house.database.db, id)).state).toBe('berjalan')
    const early = await house.send(decision.askFor, { id, act: 'tutup' }, 'panitia')
    expect(early.body).toMatchObject({ code: 'events.cannot-close', data: { hindrances: ['kursi', 'kehadiran', 'ketidakhadiran'] } })
    const day = '2023-12-18'
    const tell = (group: string, value: number) => [{ group, day, value }]
    const everybody = [...tell('pelaksana', 3), ...tell('pengawas', 1)]
    const told = {
      'mendapat-kursi': everybody,
      hadir: everybody,
      'tidak-hadir': [],
      'dijadwalkan-ulang': [],
      'tidak-dijadwalkan-ulang': [],
    }
    await house.database.db.transaction().execute((tx) => replaceFigures(tx, id, told, house.clock.now))
    expect((await house.call(decision.closingFigures, { id }, 'panitia')).hindrances).toEqual([])
    const { requestId } = await house.call(decision.askFor, { id, act: 'tutup' }, 'panitia')
    expect(await house.call(decision.decide, { id, requestId, agreed: true }, 'kepala-bkpsdm')).toEqual({ state: 'ditutup' })
    expect((await house.call(api.showPart, { id }, 'panitia')).activity[0]).toMatchObject({
      act: 'events.event-closed',
      by: 'Akun kepala-bkpsdm',
    })
  })
})
