// Kota Cilegon's case through the whole house: 28 officials, 22 with a valid result, 6 due; the head of
// the agency is one of them, reads the list and writes nothing about himself.
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse } from '../../test/world/house.ts'
import { addEmployee, addUnit, type Employee } from '../../test/world/office.ts'
import * as register from '../register/assessment-api.ts'
import * as api from './api.ts'
import { verdictsFor } from './store.ts'
import { groupOfVerdict } from './verdict.ts'

let house: TestHouse
let officials: Employee[]
const asOf = '2025-05-06'
const writer = 'admin-penilaian' as const
const provider = 'Lembaga Administrasi Negara'

beforeAll(async () => {
  house = await openHouse({ now: new Date('2025-05-05T01:00:00Z') })
  const { db, pool } = house.database
  const office = await addUnit(db, 'Badan Kepegawaian')
  const below = await addUnit(db, 'Bidang Pengembangan', office)
  officials = []
  for (let n = 0; n < 28; n += 1) officials.push(await addEmployee(db, n === 0 ? office : below, `Pejabat Contoh ${n + 1}`, '1970-02-11'))
  await pool.query("update register.person set class = 'jpt-pratama'")
  const { id } = await house.call(register.addProvider, { name: provider, kind: 'lan' }, writer)
  await house.call(
    register.addAccreditation,
    { id, number: '07/AK/2021', category: 'A', classes: ['jpt-pratama'], validFrom: '2021-01-01', validTo: '2025-12-31' },
    writer,
  )
})
afterAll(() => house.close())

const nipOf = (at: number) => (officials[at] as Employee).nip
const csv = (lines: string[]) => ({
  name: 'riwayat.csv',
  bytes: Buffer.from(['NIP;TANGGAL PENILAIAN;PENYELENGGARA;NOMOR AKREDITASI;JENJANG;NOMOR DOKUMEN;BERLAKU S.D.', ...lines].join('\r\n')),
})
const row = (nip: string, on = '14-03-2023', number = '07/AK/2021', jobClass = 'JPT Pratama', until = '') =>
  `'${nip};${on};${provider};${number};${jobClass};S-1;${until}`

describe('a list of results from before', () => {
  it('is judged row by row, and nothing of it is written', async () => {
    const bad = [
      row('198501012010011999'),
      row(nipOf(23), '31-02-2023'),
      row(nipOf(23), '14-03-2023', '99/AK/2020'),
      row(nipOf(23), '14-03-2020'),
      row(nipOf(23), '14-03-2023', '07/AK/2021', 'Pengawas'),
      row(nipOf(23), '14-03-2023', '07/AK/2021', 'JPT Pratama', '15-03-2026'),
      row(nipOf(23), '07-05-2025'),
      row(nipOf(1)),
    ]
    const preview = await house.call(register.previewAssessments, {}, writer, csv([row(nipOf(1)), ...bad]))
    expect(preview.counts).toEqual({ new: 1, known: 0, refused: 8 })
    expect(preview.rows.filter((one) => one.verdict === 'refused').map((one) => [one.line, one.problems[0]?.code])).toEqual([
      [3, 'person-unknown'],
      [4, 'date-day'],
      [5, 'accreditation-unknown'],
      [6, 'accreditation-not-in-force'],
      [7, 'accreditation-class'],
      [8, 'valid-until-late'],
      [9, 'date-future'],
      [10, 'row-twice'],
    ])
    expect((await house.call(api.summariseDue, { asOf }, writer)).verdicts['belum-pernah']).toBe(28)
  })

  it('is recorded whole, once, and only as it was looked at', async () => {
    const valid = Array.from({ length: 22 }, (_, at) => row(nipOf(at + 6)))
    // two whose results ended, one mapping only, three never assessed
    const file = csv([...valid, row(nipOf(1), '05-05-2022'), row(nipOf(2), '06-01-2021'), row(nipOf(3), '01-02-2024', '')])
    const { digest, standings } = await house.call(register.previewAssessments, {}, writer, file)
    expect(standings).toEqual({ 'hasil-penilaian': 24, 'pemetaan-internal': 1 })
    const other = await house.send(register.importAssessments, { digest: '0'.repeat(64) }, writer, file)
    expect([other.status, other.body]).toMatchObject([409, { code: 'register.assessments-stale' }])
    expect(await house.call(register.importAssessments, { digest }, writer, file)).toEqual({ recorded: 25 })
    const again = await house.call(register.previewAssessments, {}, writer, file)
    expect(again.counts).toEqual({ new: 0, known: 25, refused: 0 })
  })
})

describe('28 officials on 6 May 2025', () => {
  it('six are due, each for a reason; register = due + not due + exempt', async () => {
    const { groups, verdicts, coverage, total } = await house.call(api.summariseDue, { asOf }, writer)
    expect(groups).toEqual({ 'jatuh-tempo': 6, 'belum-jatuh-tempo': 22, dikecualikan: 0 })
    expect(Object.values(groups).reduce((sum, one) => sum + one, 0)).toBe(total)
    expect(verdicts).toMatchObject({ 'belum-pernah': 4, kedaluwarsa: 2, berlaku: 22 })
    expect(coverage).toMatchObject({ counting: { numerator: 22, denominator: 28 }, withMapping: { numerator: 23, denominator: 28 } })
    expect(coverage.curve.find((one) => one.date === asOf)).toMatchObject({ counting: 22, withMapping: 23 })
    expect(coverage.curve.at(-1)).toMatchObject({ date: '2028-05-06', counting: 0 })
    const due = await house.call(api.listDue, { asOf, group: 'jatuh-tempo', sort: 'verdict' }, writer)
    expect(due.rows.map((one) => one.verdict.code)).toEqual([...Array(4).fill('belum-pernah'), 'kedaluwarsa', 'kedaluwarsa'])
    expect(due.rows.map((one) => one.verdict.facts.beside?.reason).filter(Boolean)).toEqual(['pemetaan-internal'])
    expect(due.counts.verdict.find((one) => one.value === 'berlaku')?.people).toBe(22)
  })

  it('the day decides, and so does the unit that a role reaches', async () => {
    const before = await house.call(api.listDue, { asOf: '2025-05-05', verdict: 'segera-berakhir' }, writer)
    expect(before.rows.map((one) => one.nip)).toEqual([nipOf(1)])
    const { db } = house.database
    const unit = await db.selectFrom('register.unit').select('id').where('name', '=', 'Bidang Pengembangan').executeTakeFirstOrThrow()
    expect(await verdictsFor(db, asOf, { reach: [unit.id] })).toHaveLength(27)
    expect(await verdictsFor(db, asOf, { reach: 'all', personIds: [(officials[0] as Employee).id] })).toHaveLength(1)
    expect((await house.call(api.listDue, { asOf, unit: unit.id }, writer)).total).toBe(27)
  })

  it('leaves as a workbook with NIPs as text, sentence and rule', async () => {
    const file = await house.send(api.exportDue, { asOf, group: 'jatuh-tempo' }, writer)
    const [heading, ...rows] = await readSheet(file.raw)
    expect(heading?.[0]).toBe('NIP')
    expect(rows).toHaveLength(6)
    expect(rows.every((one) => typeof one[0] === 'string' && /^\d{18}$/.test(one[0]))).toBe(true)
    expect(rows.map((one) => String(one[8])).join()).toContain(
      'Hasil berlaku sampai 5 Mei 2025; dinilai 5 Mei 2022 oleh Lembaga Administrasi Negara.',
    )
  })

  it('the head reads the list, and nobody writes his or her own', async () => {
    const head = (officials[0] as Employee).id
    await house.cookieOf('kepala-bkpsdm')
    await house.database.pool.query('update access.account set person_id = $1 where id = $2', [head, house.accountOf('kepala-bkpsdm')])
    const list = await house.call(api.listDue, { asOf, group: 'jatuh-tempo' }, 'kepala-bkpsdm')
    expect(list.rows.map((one) => one.personId)).toContain(head)
    const mine = { personId: head, assessedOn: '2024-01-10', class: 'jpt-pratama' as const, provider, accreditationNumber: '07/AK/2021' }
    expect((await house.send(register.recordAssessment, mine, 'kepala-bkpsdm')).status).toBe(403)
    await house.database.pool.query('update access.account set person_id = null')
    await house.database.pool.query('update access.account set person_id = $1 where id = $2', [head, house.accountOf(writer)])
    expect((await house.send(register.recordAssessment, mine, writer)).body).toMatchObject({ code: 'request.own-case' })
    const own = await house.call(register.previewAssessments, {}, writer, csv([row(nipOf(0))]))
    expect(own.rows[0]?.problems.map((one) => one.code)).toEqual(['own-case'])
    await house.database.pool.query('update access.account set person_id = null')
  })
})

it('a form records, refuses what cannot be, and revokes with a reason', async () => {
  const personId = (officials[4] as Employee).id
  const of = { personId, assessedOn: '2024-01-10', class: 'jpt-pratama' as const, provider, accreditationNumber: '07/AK/2021' }
  const { id } = await house.call(register.recordAssessment, of, writer)
  const refused = async (more: object) => (await house.send(register.recordAssessment, { ...of, ...more }, writer)).body
  expect(await refused({})).toMatchObject({ code: 'register.assessment-known' })
  expect(await refused({ assessedOn: '2024-01-11', validUntil: '2027-01-12' })).toMatchObject({ code: 'register.assessment-dates' })
  expect(await refused({ assessedOn: '2024-01-11', class: 'pengawas' })).toMatchObject({ code: 'register.accreditation-class' })
  expect((await house.call(api.summariseDue, { asOf }, writer)).groups['jatuh-tempo']).toBe(5)
  await house.call(register.revokeAssessment, { id, reason: 'Salah orang' }, writer)
  expect((await house.call(api.summariseDue, { asOf }, writer)).groups['jatuh-tempo']).toBe(6)
  const { assessments } = await house.call(register.listAssessments, { personId }, 'kepala-bkpsdm')
  expect(assessments).toMatchObject([{ standing: 'hasil-penilaian', validUntil: '2027-01-10', revokedReason: 'Salah orang' }])
})

it('an accreditation that is revoked keeps what was done under it', async () => {
  const { providers } = await house.call(register.listProviders, {}, writer)
  const held = providers[0]?.accreditations[0]
  await house.call(register.revokeAccreditation, { id: held?.id ?? '', reason: 'Dicabut Instansi Pembina' }, writer)
  const after = await house.call(register.listProviders, {}, writer)
  expect(after.providers[0]?.accreditations[0]?.inForce).toBe(false)
  const rows = await verdictsFor(house.database.db, asOf, { reach: 'all' })
  expect(rows.filter((one) => groupOfVerdict(one.verdict.code) === 'belum-jatuh-tempo')).toHaveLength(22)
  const today = await house.send(
    register.recordAssessment,
    {
      personId: (officials[5] as Employee).id,
      assessedOn: '2025-05-05',
      class: 'jpt-pratama',
      provider,
      accreditationNumber: '07/AK/2021',
    },
    writer,
  )
  expect(today.body).toMatchObject({ code: 'register.accreditation-not-in-force' })
})
