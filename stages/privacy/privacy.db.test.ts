import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, testPassword, tokenOf } from '../../test/world/house.ts'
import { addEmployee, addUnit, type Employee, prepareSession, sitThrough } from '../../test/world/office.ts'
import * as access from '../access/api.ts'
import { sealBlocks, verifyChain } from '../audit/store.ts'
import * as scoring from '../scoring/api.ts'
import * as api from './api.ts'

let house: TestHouse
let person: Employee
let own: { cookie: string }
let runId: string
let sittingId: string

beforeAll(async () => {
  house = await openHouse()
  const unit = await addUnit(house.database.db, 'Dinas Anggrek')
  person = await addEmployee(house.database.db, unit, 'Suparjo Wiratmaja')
  const other = await addEmployee(house.database.db, unit, 'Ningrum Pandanarum')
  const { cards } = await prepareSession(house, [person, other])
  for (const card of cards) await sitThrough(house, card)
  sittingId = cards[0]?.sittingId ?? ''
  await house.work()
  runId = (await house.call(scoring.listRuns, { personId: person.id }, 'ketua-tim')).runs[0]?.id ?? ''
  const login = 'suparjo@contoh.test'
  const { firstPassword } = await house.call(access.createAccount, { login, name: 'Suparjo', nip: person.nip }, 'admin-sistem')
  own = { cookie: tokenOf(await house.send(access.signIn, { login, password: firstPassword }, null)) }
  await house.call(access.changePassword, { current: firstPassword, next: testPassword }, own)
})
afterAll(() => house.close())

const one = async (sql: string, ...of: unknown[]) => Number((await house.database.pool.query(sql, of)).rows[0]?.n)

describe('the own data', () => {
  it('holds what the house knows of the person, and nobody else', async () => {
    const { copy } = await house.call(api.showOwnData, {}, own)
    expect(copy).toMatchObject({
      person: { nip: person.nip, office: 'Dinas Anggrek' },
      account: { login: 'suparjo@contoh.test' },
      results: [],
    })
    expect(copy.sittings).toMatchObject([{ state: 'dikirim', notice: expect.any(String) }])
    const json = (await house.send(api.fetchOwnCopy, { format: 'json' }, own)).raw.toString()
    expect(JSON.parse(json).person.nip).toBe(person.nip)
    expect(json).not.toContain('Ningrum')
    const pdf = await house.send(api.fetchOwnCopy, { format: 'pdf' }, own)
    expect(pdf.raw.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await house.send(api.showOwnData, {}, 'admin-sistem')).body).toMatchObject({ code: 'request.no-permission' })
  })

  it('is asked about with a number and a clock, and answered by the office', async () => {
    const { id, number, dueAt } = await house.call(api.fileOwnRequest, { kind: 'perbaikan', words: 'Pendidikan saya S-2, bukan S-1.' }, own)
    expect([number, dueAt]).toEqual(['PDP-2023-0001', '2023-12-07T01:00:00.000Z'])
    const { requests } = await house.call(api.listRequests, {}, 'admin-penilaian')
    expect(requests).toMatchObject([{ id, clock: 'berjalan', name: 'Suparjo Wiratmaja' }])
    const answer = { id, outcome: 'dipenuhi' as const, answer: 'Diperbaiki lewat impor berikutnya.' }
    await house.call(api.answerRequest, answer, 'admin-penilaian')
    expect((await house.send(api.answerRequest, answer, 'admin-penilaian')).body).toMatchObject({ code: 'privacy.answered' })
    expect((await house.call(api.showOwnData, {}, own)).requests).toMatchObject([{ outcome: 'dipenuhi', clock: 'tepat-waktu' }])
  })

  it('may be asked about on paper; its clock runs from when it came', async () => {
    const input = { nip: person.nip, kind: 'informasi' as const, words: 'Siapa yang membaca hasil saya?' }
    const late = await house.send(api.registerRequest, { ...input, receivedAt: '2023-12-05T01:00:00.000Z' }, 'admin-penilaian')
    expect(late.body).toMatchObject({ code: 'privacy.received-later' })
    await house.call(api.registerRequest, { ...input, receivedAt: '2023-11-30T01:00:00.000Z' }, 'admin-penilaian')
    expect((await house.call(api.listRequests, {}, 'admin-penilaian')).requests[0]).toMatchObject({ clock: 'lewat', way: 'kantor' })
  })
})

describe('the impact assessment', () => {
  it('is completed by six fields and kept as it was printed', async () => {
    const fields = {
      ...{ controller: 'Bupati Contoh', contact: 'Kepala BKPSDM', basis: 'Peraturan Bupati 1/2023' },
      ...{
        processors: 'Diskominfo, pusat data daerah',
        schedule: 'JRA kepegawaian',
        approval: { on: '2023-12-01', by: 'Sekretaris Daerah' },
      },
    }
    expect(await house.call(api.completeAssessment, fields, 'admin-sistem')).toEqual({ version: 1 })
    const pdf = await house.send(api.printAssessment, { version: 1 }, 'kepala-bkpsdm')
    expect(pdf.raw.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await house.call(api.showAssessment, {}, 'inspektorat')).completed).toMatchObject({ version: 1, fields })
  })
})

describe('destruction', () => {
  const remove = 'delete from sittings.answer'
  const ask = async (kind: 'jawaban' | 'hasil', by: string) =>
    (await house.call(api.askDestruction, { kind, reason: 'Masa simpan sudah habis' }, roleCookies.get(by) ?? null)).id

  it('finds nothing due while the years run', async () => {
    const refused = await house.send(api.askDestruction, { kind: 'jawaban', reason: 'Masa simpan sudah habis' }, 'admin-penilaian')
    expect(refused.body).toMatchObject({ code: 'privacy.nothing-due' })
    await expect(house.database.pool.query(remove)).rejects.toThrow('append-only')
  })

  it('destroys answers that two persons agreed on, and nothing passes the door besides', async () => {
    house.clock.now = new Date('2028-12-05T01:00:00Z')
    for (const role of ['admin-penilaian', 'kepala-bkpsdm', 'admin-sistem'] as const) await signInAgain(role)
    const id = await ask('jawaban', 'admin-penilaian')
    const door = (statement: string) =>
      house.database.db.transaction().execute(async (tx) => {
        await sql`select set_config('nawa.destruction', ${id}, true)`.execute(tx)
        await sql.raw(statement).execute(tx)
      })
    await expect(door(remove)).rejects.toThrow('append-only')
    const before = await one('select count(*) as n from sittings.answer')
    await house.call(api.decideDestruction, { id, agreed: true, reason: 'Sesuai jadwal retensi' }, roleCookies.get('kepala-bkpsdm') ?? null)
    // agreed, and the door is still shut for another kind
    await expect(door('delete from scoring.run_competency')).rejects.toThrow('kept as it was')
    await house.work()
    expect([before > 0, await one('select count(*) as n from sittings.answer')]).toEqual([true, 0])
    expect(await one(`select count(*) as n from scoring.run where jsonb_array_length(inputs -> 'items') > 0`)).toBe(0)
    expect(await one('select count(*) as n from scoring.run_competency')).toBeGreaterThan(0)
    const again = await house.send(
      scoring.scoreAgain,
      { sittingId, reason: 'Diolah sekali lagi' },
      roleCookies.get('admin-penilaian') ?? null,
    )
    expect(again.body).toMatchObject({ code: 'scoring.answers-destroyed' })
    await expect(door('delete from scoring.run_competency')).rejects.toThrow('kept as it was')
    const shown = (await house.call(api.showRetention, {}, roleCookies.get('admin-penilaian') ?? null)).destructions[0]
    expect(shown).toMatchObject({ minutes: true, carriedAt: expect.any(String), number: 'PMS-2028-001' })
    expect(shown?.destroyed[0]).toMatchObject({ what: 'jawaban', rows: before, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const pdf = await house.send(api.fetchMinutes, { id }, roleCookies.get('admin-penilaian') ?? null)
    expect(pdf.raw.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('empties results by another decision than the asker’s own, and the chain stays whole', async () => {
    const id = (
      await house.call(api.askDestruction, { kind: 'hasil', reason: 'Masa simpan sudah habis' }, roleCookies.get('admin-sistem') ?? null)
    ).id
    const agree = { id, agreed: true, reason: 'Sesuai jadwal retensi' }
    expect((await house.send(api.decideDestruction, agree, roleCookies.get('admin-sistem') ?? null)).body).toMatchObject({
      code: 'privacy.same-person',
    })
    await house.call(api.decideDestruction, agree, roleCookies.get('kepala-bkpsdm') ?? null)
    await house.work()
    expect(await one('select count(*) as n from scoring.run_competency')).toBe(0)
    expect(await one('select count(*) as n from scoring.run where id = $1 and achieved is null and category is null', runId)).toBe(1)
    expect(await one(`select count(*) as n from documents.document where object like 'run:%' and length(pdf) > 0`)).toBe(0)
    await sealBlocks(house.database.db, house.clock.now)
    expect(await verifyChain(house.database.db)).toMatchObject({ firstBreak: null, unsealed: 0 })
  })
})

const roleCookies = new Map<string, { cookie: string }>()
/** Sessions of five years ago are over. */
async function signInAgain(role: 'admin-penilaian' | 'kepala-bkpsdm' | 'admin-sistem'): Promise<void> {
  const now = house.clock.now
  house.clock.now = new Date('2023-12-04T01:00:00Z')
  await house.cookieOf(role)
  house.clock.now = now
  const reply = await house.send(access.signIn, { login: `${role}@contoh.test`, password: testPassword }, null)
  roleCookies.set(role, { cookie: tokenOf(reply) })
}
