import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absenceKinds, keysOf } from './kinds.ts'
import { durationWords, officialRecord, type RecordSource } from './official-record.ts'
import {
  hindrancesOf,
  identitiesOf,
  type RecordFacts,
  type RecordSeat,
  type RecordTimes,
  recordChanges,
  recordFacts,
} from './record-facts.ts'

const times: RecordTimes = {
  opensAt: '2023-12-18T00:15:00.000Z',
  closesAt: '2023-12-18T03:00:00.000Z',
  startedAt: '2023-12-18T00:30:00.000Z',
  lastEndedAt: '2023-12-18T02:08:00.000Z',
  pauses: [],
  extensions: [],
  arrivalSeconds: 0,
  serverLess: null,
}
const session = {
  title: 'Pemetaan Pejabat Pengawas 2023',
  venue: 'Aula Contoh',
  room: 'Ruang 1',
  zone: 'WIB' as const,
  minutes: 90,
  formTitle: 'Paket contoh',
  items: 90,
  simulated: false,
}
const seat = (number: number, of: Partial<RecordSeat> = {}): RecordSeat => ({
  number: String(number).padStart(4, '0'),
  state: 'dikirim',
  started: true,
  serverLess: false,
  attendance: 'hadir',
  absenceKind: null,
  hasDocument: false,
  accommodated: false,
  lateAnswers: 0,
  leaf: String(number).padStart(64, '0'),
  ...of,
})
const open = { leaf: null, started: false }
const facts = (seats: RecordSeat[], of: Partial<Parameters<typeof recordFacts>[0]> = {}) =>
  recordFacts({ session, times, incidents: [], ...of, seats }, (leaves) => (leaves.length > 0 ? 'ab'.repeat(32) : null))

const mixed = [
  seat(1),
  seat(2, { state: 'waktu-habis', accommodated: true }),
  seat(3, { ...open, state: 'terdaftar', attendance: 'tidak-hadir', absenceKind: 'sakit', hasDocument: true }),
  seat(4, { ...open, state: 'terdaftar', attendance: 'tidak-hadir', absenceKind: 'tanpa-keterangan' }),
  seat(5, { state: 'dibatalkan', leaf: null }),
  seat(6, { ...open, state: 'terdaftar' }),
  seat(7, { ...open, state: 'dibatalkan', attendance: null }),
]

describe('the facts of a room', () => {
  it('counts each person once', () => {
    const { counts, absent, voided, notStarted, accommodated, leaves } = facts(mixed)
    expect(counts).toMatchObject({ terdaftar: 6, hadir: 4, tidakHadir: 2, dikirim: 1, waktuHabis: 1, dibatalkan: 1, tidakMemulai: 1 })
    expect(absent).toEqual([
      { kind: 'sakit', numbers: ['0003'], withDocument: 1 },
      { kind: 'tanpa-keterangan', numbers: ['0004'], withDocument: 0 },
    ])
    expect([voided, notStarted, accommodated, leaves.length]).toEqual([['0005'], ['0006'], 1, 2])
    expect(hindrancesOf(facts(mixed), true)).toEqual([])
  })

  it('names what stands in the way', () => {
    const running = seat(8, { state: 'berjalan', leaf: null })
    const unknown = seat(9, { ...open, state: 'terdaftar', attendance: null })
    expect(hindrancesOf(facts([running, unknown]), false)).toEqual([
      'invigilation.room-not-closed',
      'invigilation.still-running',
      'invigilation.attendance-open',
    ])
    const stray = seat(1, { state: 'waktu-habis', leaf: null })
    expect(hindrancesOf(facts([stray]), true)).toEqual(['invigilation.does-not-add-up'])
  })

  it('of a room without the server names who is not here yet', () => {
    const serverLess = { ...times, serverLess: { at: times.opensAt, reason: 'Listrik dan jaringan putus' } }
    const found = facts([seat(1), seat(2, { ...open, state: 'terdaftar' }), seat(3, { state: 'berjalan', leaf: null })], {
      times: serverLess,
    })
    expect(found.unsynchronised).toEqual(['0002', '0003'])
    expect(found.counts).toMatchObject({ hadir: 3, dikirim: 1, belumSinkron: 2, tidakMemulai: 0, masihBerjalan: 0 })
    expect(hindrancesOf(found, true)).toEqual([])
  })
})

const anySeat = fc
  .record({
    state: fc.constantFrom('terdaftar' as const, 'berjalan' as const, 'dikirim' as const, 'waktu-habis' as const, 'dibatalkan' as const),
    attendance: fc.constantFrom('hadir' as const, 'tidak-hadir' as const, null),
    started: fc.boolean(),
    serverLess: fc.boolean(),
    absenceKind: fc.constantFrom(...keysOf(absenceKinds)),
  })
  .map(({ started, absenceKind, ...of }) => {
    const began = of.state === 'dibatalkan' ? started : of.state !== 'terdaftar'
    return {
      ...of,
      started: began,
      absenceKind: of.attendance === 'tidak-hadir' ? absenceKind : null,
      leaf: of.state === 'dikirim' || of.state === 'waktu-habis' ? 'c'.repeat(64) : null,
    }
  })

it('adds up for every room that the tables allow', () => {
  fc.assert(
    fc.property(fc.array(anySeat, { maxLength: 80 }), (seats) => {
      const found = facts(seats.map((of, n) => seat(n + 1, of)))
      expect(identitiesOf(found).filter((one) => !one.holds)).toEqual([])
    }),
  )
})

describe('a later version', () => {
  it('says what is different, and nothing where nothing is', () => {
    const before = facts([seat(1), seat(2, { ...open, state: 'terdaftar', serverLess: true })])
    const after = { ...facts([seat(1), seat(2, { serverLess: true })]), root: 'cd'.repeat(32) }
    expect(recordChanges(before, before)).toEqual([])
    expect(recordChanges(before, after)).toEqual([
      'Dikirim: 1 menjadi 2.',
      'Belum tersinkron: 1 menjadi 0.',
      'Sudah tersinkron: nomor 0002.',
      'Akar tanda terima berubah: 1 menjadi 2 tanda terima.',
    ])
  })
})

const source = (found: RecordFacts): RecordSource => ({
  installation: 'contoh',
  agency: { name: 'Kabupaten Contoh', letterhead: ['KABUPATEN CONTOH'], address: 'Jalan Contoh 1', city: 'Kota Contoh', logo: null },
  facts: found,
  signers: {
    proctors: [
      { name: 'Satu', nip: null },
      { name: 'Dua', nip: '198504172009032006' },
    ],
    responsible: { name: 'Tiga', nip: null, office: 'Kepala Bidang' },
  },
  note: '',
  version: 1,
  changes: [],
  chain: { number: '1204', hash: 'ef'.repeat(32) },
  printedAt: new Date('2023-12-18T03:10:00Z'),
})

describe('the words of the paper', () => {
  it('say day, hours and sums as officials write them', () => {
    const data = officialRecord(source(facts(mixed)))
    expect(data.opening).toContain('Pada hari Senin, 18 Desember 2023, bertempat di Aula Contoh, Ruang 1')
    expect(data.place).toBe('Kota Contoh, 18 Desember 2023')
    expect(data.identities).toEqual([
      'Terdaftar 6 = hadir 4 + tidak hadir 2',
      'Hadir 4 = dikirim 1 + waktu habis 1 + dibatalkan 1 + tidak memulai 1',
      'Tidak hadir 2 = jumlah menurut jenis 2',
      'Tanda terima 2 = dikirim 1 + waktu habis 1',
    ])
    expect(data.signers.map((one) => one.office)).toEqual(['Pengawas Ruang 1', 'Pengawas Ruang 2', 'Kepala Bidang'])
    expect(data.signers[1]?.nip).toBe('NIP 19850417 200903 2 006')
    expect(data.root.join(' ').replaceAll(' ', '')).toBe('ab'.repeat(32))
    expect(data.frame.example).toBe(true)
  })

  it('tell accommodations as a number alone', () => {
    expect(JSON.stringify(officialRecord(source(facts(mixed))).remarks)).toContain('Akomodasi yang layak disediakan bagi 1 peserta.')
  })

  it.each([
    [0, 'tidak ada'],
    [45, '45 detik'],
    [600, '10 menit'],
    [90, '1 menit 30 detik'],
  ])('%i seconds: %s', (seconds, words) => expect(durationWords(seconds)).toBe(words))
})
