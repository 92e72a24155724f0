// Letters of an event through the whole server: made, numbered, printed, signed, issued, replaced.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, openHouse, type TestHouse } from '../../test/world/house.ts'
import { addEmployee, addUnit, type Employee } from '../../test/world/office.ts'
import { pdfPages } from '../../test/world/pdf-text.ts'
import { signedPdf } from '../../test/world/signed-pdf.ts'
import * as letters from '../documents/letter-api.ts'
import { letterDefaults } from '../documents/letter-defaults.ts'
import { closePress } from '../documents/press.ts'
import * as events from '../events/api.ts'
import * as people from '../events/participant-api.ts'
import * as plan from '../events/plan-api.ts'
import { replaceSignatories } from '../register/api.ts'
import * as api from './letter-api.ts'

let house: TestHouse
let id: string
let head: Employee
let offices: { health: string; schools: string }
const dated = '2023-12-05'
const codeOf = (reply: { body: unknown }) => (reply.body as { code?: string }).code

beforeAll(async () => {
  house = await openHouse()
  const { db, pool } = house.database
  const health = await addUnit(db, 'Dinas Kesehatan Contoh')
  const schools = await addUnit(db, 'Dinas Pendidikan Contoh')
  offices = { health: health.id, schools: schools.id }
  head = await addEmployee(db, health, 'Gayatri Anindita')
  const staff = [head, await addEmployee(db, health, 'Hasto Wibowo'), await addEmployee(db, schools, 'Indah Permatasari')]
  const official = (office: string, nip: string | null) => ({ office, name: `Pejabat ${office}`, nip, rank: 'Pembina (IV/a)' })
  await house.call(
    replaceSignatories,
    { signatories: [official('Kepala BKPSDM', head.nip), official('Sekretaris Daerah', null)] },
    'admin-sistem',
  )
  const made = await house.call(
    events.createEvent,
    {
      ...{
        title: 'Penilaian Kompetensi Contoh',
        purpose: 'pemetaan',
        mode: 'tes-badan-lain',
        orderTitle: 'Surat Perintah Bupati',
        orderNumber: '800/4127',
      },
      ...{ orderDate: '2023-11-29', place: 'Aula Contoh', zone: 'WIB', startsOn: '2023-12-18', endsOn: '2023-12-19', asOf: '2023-12-18' },
    },
    'panitia',
  )
  id = made.id
  await house.call(people.addParticipants, { id, way: 'nama', personIds: staff.map((one) => one.id) }, 'panitia')
  await house.call(plan.addMember, { id, role: 'mitra', name: 'BPBD Contoh', brings: '4 orang tenaga pendukung' }, 'panitia')
  // publishing has its own test
  await pool.query(`update events.event set state = 'terbit', standing = 'pemetaan-internal', published_at = $1 where id = $2`, [
    house.clock.now,
    id,
  ])
}, 60_000)
afterAll(async () => {
  await closePress()
  await house?.close()
})

const list = (as: Caller = 'panitia') => house.call(letters.listLetters, { object: `event:${id}` }, as)
const standing = async (kind: string) => (await house.call(api.letterPlan, { id }, 'panitia')).kinds.find((one) => one.kind === kind)
const letterOf = async (part: string) => {
  const found = (await list()).letters.filter((one) => one.part === part)
  return found[0] as letters.LetterLine
}
const file = (letterId: string, which?: 'cetak') => house.send(letters.letterFile, { id: letterId, ...(which ? { which } : {}) }, 'panitia')

describe('letters of an event', () => {
  it('says which are needed, and what hinders the others', async () => {
    expect(await standing('penugasan-peserta')).toMatchObject({
      due: 2,
      issued: 0,
      hindrance: null,
      missing: [{ people: 2 }, { people: 1 }],
    })
    expect(await standing('permintaan-personel')).toMatchObject({ due: 1, hindrance: null })
    expect((await standing('pemberitahuan-jadwal'))?.hindrance).toBe('no-plan')
    expect((await standing('keputusan-tim'))?.hindrance).toBe('no-team')
    expect(codeOf(await house.send(api.makeLetters, { id, kind: 'keputusan-tim' }, 'panitia'))).toBe('documents.hindered-no-team')
  })

  it('makes one for each office in one act, and refreshes drafts instead of doubling them', async () => {
    const make = () => house.call(api.makeLetters, { id, kind: 'penugasan-peserta' }, 'panitia')
    expect(await make()).toMatchObject({ made: 2, refreshed: 0 })
    expect(await make()).toMatchObject({ made: 0, refreshed: 2 })
    const draft = await file((await letterOf(offices.schools)).id)
    const text = pdfPages(draft.raw).join('')
    expect(text).toContain('DinasPendidikanContoh')
    expect(text).toContain('IndahPermatasari')
    expect(text).toContain('KONSEP')
    expect(text).not.toContain('HastoWibowo')
  })

  it('refuses a signer whom the letter is about, until a substitute is named', async () => {
    const own = await letterOf(offices.health)
    expect(own).toMatchObject({ signerConcerned: true, people: 2 })
    const other = await letterOf(offices.schools)
    expect(await house.call(letters.submitLetters, { ids: [own.id, other.id] }, 'panitia')).toEqual({ moved: 1, concerned: [own.id] })
    expect(codeOf(await house.send(letters.submitLetters, { ids: [own.id] }, 'panitia'))).toBe('documents.signer-concerned')
    const substitute = { number: '800/77', date: '2023-12-01' }
    const signer = { office: 'Sekretaris Daerah', name: 'Pejabat Pengganti', nip: null, rank: null, substitute }
    expect(await house.call(letters.submitLetters, { ids: [own.id], signer }, 'panitia')).toEqual({ moved: 1, concerned: [] })
  })

  it('takes numbers once only, and prints in the background', async () => {
    const [own, other] = [await letterOf(offices.health), await letterOf(offices.schools)]
    const number = (numbers: [string, string]) =>
      house.send(
        letters.numberLetters,
        { letters: [own, other].map((one, at) => ({ id: one.id, number: numbers[at] ?? '' })), dated },
        'panitia',
      )
    expect(codeOf(await number(['800/1', '800/1']))).toBe('documents.number-twice')
    expect((await number(['800/1', '800/2'])).status).toBe(200)
    expect(await letterOf(offices.health)).toMatchObject({ state: 'menunggu-tanda-tangan', printed: false, number: '800/1' })
    expect(codeOf(await file(own.id, 'cetak'))).toBe('documents.not-printed')
    // a number that was mistyped is written again; the two change places
    expect((await number(['800/2', '800/1'])).status).toBe(200)
    await house.work()
    expect(await letterOf(offices.health)).toMatchObject({ printed: true, number: '800/2' })
    expect(pdfPages((await file(own.id, 'cetak')).raw).join('')).toContain('Berdasarkansuratnomor800/77tanggal1Desember2023')
  })

  it('issues what comes back signed as it went out, and refuses what was changed', async () => {
    const other = await letterOf(offices.schools)
    const draft = (await file(other.id, 'cetak')).raw
    const bring = (bytes: Buffer, how: 'elektronik' | 'scan' = 'elektronik') =>
      house.send(letters.uploadSigned, { id: other.id, how }, 'panitia', { name: 'surat.pdf', bytes })
    const content = Number(/\/Contents (\d+) 0 R/.exec(draft.toString('latin1'))?.[1])
    const changed = await bring(signedPdf(draft, { also: { [content]: '<< /Length 3 >>\nstream\nq Q\nendstream' } }))
    expect(codeOf(changed)).toBe('documents.signed-isi-berubah')
    expect(codeOf(await bring(draft))).toBe('documents.signed-belum-ditandatangani')
    expect((await bring(signedPdf(draft))).body).toEqual({ state: 'terbit', verdict: 'sesuai' })
    expect((await file(other.id)).raw.equals(signedPdf(draft))).toBe(true)
    expect(codeOf(await bring(signedPdf(draft)))).toBe('documents.letter-state')
    await house.call(letters.markReceived, { id: other.id, by: 'Petugas Tata Usaha', at: '2023-12-06T02:00:00.000Z' }, 'panitia')
    expect(await standing('penugasan-peserta')).toMatchObject({ issued: 1, received: 1, waiting: 1 })
  })

  it('issues a scan only by the word of a second person', async () => {
    const own = await letterOf(offices.health)
    const scan = { name: 'pindai.jpg', bytes: Buffer.from('\xff\xd8\xff\xe0gambar', 'latin1') }
    expect(await house.call(letters.uploadSigned, { id: own.id, how: 'scan' }, 'panitia', scan)).toEqual({
      state: 'menunggu-tanda-tangan',
      verdict: 'perlu-mata',
    })
    const decide = (as: 'panitia' | 'admin-penilaian') =>
      house.send(letters.decideSigned, { id: own.id, agreed: true, reason: 'Sama dengan konsepnya' }, as)
    expect(codeOf(await decide('panitia'))).toBe('documents.same-person')
    expect((await decide('admin-penilaian')).body).toEqual({ state: 'terbit' })
  })

  it('gives an issued letter a successor when the list changes, and cancels it when that is issued', async () => {
    const before = await letterOf(offices.schools)
    const more = await addEmployee(house.database.db, { id: offices.schools, name: '', path: [offices.schools] }, 'Joko Santoso')
    await house.call(people.addParticipants, { id, way: 'nama', personIds: [more.id], reason: 'Tambahan menurut surat' }, 'panitia')
    // both say another total now
    expect((await standing('penugasan-peserta'))?.changed).toHaveLength(2)
    const make = { id, kind: 'penugasan-peserta' as const, parts: [offices.schools] }
    expect(await house.call(api.makeLetters, make, 'panitia')).toMatchObject({ made: 0, replaced: 0, stale: [offices.schools] })
    expect(await house.call(api.makeLetters, { ...make, replace: true }, 'panitia')).toMatchObject({ replaced: 1 })
    const next = (await list()).letters.find((one) => one.replaces?.id === before.id)
    if (!next) throw new Error('No successor was made')
    await house.call(letters.submitLetters, { ids: [next.id] }, 'panitia')
    expect(
      codeOf(await house.send(letters.numberLetters, { letters: [{ id: next.id, number: before.number ?? '' }], dated }, 'panitia')),
    ).toBe('documents.number-used')
    await house.call(letters.numberLetters, { letters: [{ id: next.id, number: '800/3' }], dated }, 'panitia')
    await house.work()
    const bytes = signedPdf((await file(next.id, 'cetak')).raw)
    await house.call(letters.uploadSigned, { id: next.id, how: 'elektronik' }, 'panitia', { name: 'a.pdf', bytes })
    const old = (await list()).letters.find((one) => one.id === before.id)
    expect(old).toMatchObject({ state: 'dibatalkan', cancelReason: 'Diganti dengan surat nomor 800/3' })
  })

  it('hands everything out in one file', async () => {
    const zip = await house.send(letters.lettersZip, { object: `event:${id}` }, 'panitia')
    expect(zip.raw.subarray(0, 2).toString()).toBe('PK')
    expect(zip.raw.toString('latin1')).toContain('daftar.csv')
  })

  it('tells the page of the event', async () => {
    const { surat } = await house.call(api.lettersPart, { id }, 'panitia')
    expect(surat.lines[0]).toEqual({ code: 'documents.letters-issued', data: { issued: 2, due: 3 } })
    expect(surat.next).toMatchObject({ code: 'documents.next-make', page: `/kegiatan/${id}/surat` })
    expect(surat.readiness.find((one) => one.key === 'surat-penugasan-peserta')).toMatchObject({ done: true, have: 2, of: 2 })
  })
})

describe('templates', () => {
  const kind = 'permintaan-personel' as const
  const of = (opening: string) => ({
    kind,
    ...letterDefaults[kind],
    body: { ...letterDefaults[kind].body, opening },
    note: 'Menyesuaikan kalimat',
  })

  it('refuses names that are not of the kind, with their place', async () => {
    const reply = await house.send(letters.saveTemplate, of('Kepada\nBapak {{perangkat_daerah}}'), 'admin-sistem')
    expect(reply.body).toMatchObject({ code: 'documents.template-names', data: { places: ['opening:2:7:{{perangkat_daerah}}'] } })
  })

  it('writes the next version, of which later letters are made; former letters keep theirs', async () => {
    expect(await house.call(letters.saveTemplate, of('Mohon dukungan {{dukungan}}.'), 'admin-sistem')).toEqual({ version: 2 })
    await house.call(api.makeLetters, { id, kind }, 'panitia')
    const made = (await list()).letters.find((one) => one.kind === kind)
    expect(made?.templateVersion).toBe(2)
    expect(pdfPages((await file(made?.id ?? '')).raw).join('')).toContain('Mohondukungan4orangtenagapendukung.')
    const { versions } = await house.call(letters.showTemplate, { kind }, 'admin-sistem')
    expect(versions.map((one) => [one.version, one.createdBy])).toEqual([
      [2, 'Admin Pertama'],
      [1, 'Nawa'],
    ])
  })

  it('shows how a page will look', async () => {
    const { kind: _, note: _note, ...text } = of('Halo {{mitra}}.')
    const seen = await house.call(letters.previewTemplate, { kind, ...text }, 'admin-sistem')
    expect(seen).toMatchObject({ problems: [], pages: 1 })
    expect(seen.svg).toMatch(/^<svg/)
  })
})
