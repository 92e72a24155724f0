// An event that fills posts of JPT waits for the agreement and for each person's clearance.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openHouse, type TestHouse } from '../../../test/world/house.ts'
import { addEmployee, addUnit, type Employee } from '../../../test/world/office.ts'
import { addAssessor } from '../../register/assessor-api.ts'
import { createEvent, showEvent, showPart } from '../api.ts'
import { askFor } from '../decision-api.ts'
import { addParticipants } from '../participant-api.ts'
import { addMember } from '../plan-api.ts'
import * as api from './api.ts'
import type { points } from './clearance.ts'

let house: TestHouse
let id: string
let heads: Employee[]

const as = 'panitia'
const codeOf = (reply: { body: unknown }) => (reply.body as { code?: string }).code
const shown = () => house.call(api.showAgreement, { id }, as)
const hindrances = async () => (await house.call(showEvent, { id }, as)).hindrances
const letter = (kind: 'surat' | 'jawaban' | 'pencabutan', more: object = {}) =>
  house.send(api.noteStep, { id, kind, letterNumber: `B-${kind}`, letterDate: '2023-12-02', ...more }, as)

beforeAll(async () => {
  house = await openHouse()
  const { db, pool } = house.database
  const dinas = await addUnit(db, 'Dinas Kenanga')
  heads = [await addEmployee(db, dinas, 'Galih Nugraha', '1970-02-03'), await addEmployee(db, dinas, 'Hesti Wulandari', '1971-05-06')]
  await pool.query(`update register.person set class = 'jpt-pratama', position_since = '2020-01-02' where id = any($1)`, [
    heads.map((one) => one.id),
  ])
  const event = {
    ...{ title: 'Uji kompetensi JPT 2023', purpose: 'pengisian' as const, mode: 'tes-badan-lain' as const, zone: 'WIB' as const },
    ...{ startsOn: '2023-12-18', endsOn: '2023-12-19', asOf: '2023-12-18' },
  }
  id = (await house.call(createEvent, event, as)).id
  await house.call(addParticipants, { id, way: 'nama', personIds: heads.map((one) => one.id) }, as)
}, 60_000)
afterAll(() => house?.close())

it('waits for letter, answer and clearance, and says which', async () => {
  expect(await shown()).toMatchObject({
    authority: 'KASN',
    needed: true,
    optional: false,
    state: 'belum-diminta',
    next: ['surat'],
    jpt: 2,
    open: 2,
  })
  expect(await hindrances()).toEqual(expect.arrayContaining(['agreement-unasked', 'agreement-clearance']))
  expect(codeOf(await letter('jawaban', { outcome: 'setuju' }))).toBe('events.agreement-step')
  house.clock.now = new Date(house.clock.now.getTime() + 60_000)
  expect((await letter('surat')).status).toBe(200)
  expect(await hindrances()).toEqual(expect.arrayContaining(['agreement-unanswered']))
  expect(codeOf(await house.send(askFor, { id, act: 'terbitkan' }, as))).toBe('events.cannot-publish')
})

it('takes whom the answer leaves out off the list, with that reason', async () => {
  const left = heads[1]?.id ?? ''
  expect(codeOf(await letter('jawaban', { outcome: 'setuju-bersyarat', personIds: [left] }))).toBe('events.agreement-words')
  expect((await letter('jawaban', { outcome: 'setuju-bersyarat', words: 'Satu nama dikecualikan', personIds: [left] })).body).toEqual({
    removed: 1,
  })
  const { rows } = await house.database.pool.query('select removed_reason from events.participant where person_id = $1', [left])
  expect(rows[0]?.removed_reason).toBe('Dikecualikan KASN, surat nomor B-jawaban: Satu nama dikecualikan')
  const { state, people, steps } = await shown()
  expect([state, people.length, steps.at(-1)?.people[0]?.name]).toEqual(['disetujui', 1, 'Hesti Wulandari'])
})

it('keeps what the register knows and asks a source for the rest', async () => {
  const personId = heads[0]?.id ?? ''
  const states = async () => (await shown()).people[0]?.points.map((one) => one.from)
  expect(await states()).toEqual(['none', 'none', 'register', 'register', 'none', 'none'])
  const enter = (point: (typeof points)[number], source: string) =>
    house.send(api.enterClearance, { id, personId, point, state: 'terpenuhi', source }, as)
  expect(codeOf(await enter('disiplin', ''))).toBe('events.clearance-source')
  for (const point of ['disiplin', 'pidana', 'kinerja-1', 'kinerja-2'] as const) await enter(point, 'Surat Inspektorat 700/12')
  expect((await shown()).open).toBe(0)
  expect((await hindrances()).filter((code) => code.startsWith('agreement-'))).toEqual([])
})

it('is open again when the agreement is withdrawn over one participant', async () => {
  expect((await letter('pencabutan', { words: 'Satu peserta bermasalah' })).status).toBe(200)
  expect(await shown()).toMatchObject({ state: 'dicabut', next: ['surat'] })
  expect((await house.call(showPart, { id }, as)).rencana.state).toBe('current')
  expect(await hindrances()).toContain('agreement-withdrawn')
})

it('checks the Ketua Tim against the roll of assessors', async () => {
  const personId = heads[1]?.id ?? ''
  await house.call(addMember, { id, role: 'ketua-tim', personId }, as)
  const check = async () => (await house.call(showEvent, { id }, as)).team[0]?.assessor?.state
  expect(await check()).toBe('unknown')
  const entry = { personId, level: 'ahli-utama' as const, certificateNumber: 'AS/7', validFrom: '2022-01-01', validTo: null }
  await house.call(addAssessor, { ...entry, classes: ['jpt-pratama'] }, 'admin-penilaian')
  expect(await check()).toBe('covered')
})
