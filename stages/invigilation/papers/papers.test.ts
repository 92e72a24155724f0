// The sums of a day, what changed between two versions, the index of the package.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RecordFacts, type RecordSeat, recordFacts } from '../record-facts.ts'
import { type DayRoom, dayFacts, dayIdentities } from './day-facts.ts'
import { type DayBasis, dayChanges, headFile } from './day-record.ts'
import { packageIndex, packageSums, packageZip } from './package.ts'
import { officeSums, type RecapRow } from './recap.ts'

const session: RecordFacts['session'] = {
  ...{ title: 'Pemetaan', venue: 'Gedung', room: 'Aula', zone: 'WIB', minutes: 90, formTitle: 'A', items: 3, simulated: false },
}
const times: RecordFacts['times'] = {
  ...{ opensAt: '2023-12-18T00:30:00.000Z', closesAt: '2023-12-18T03:00:00.000Z', startedAt: null, lastEndedAt: null },
  ...{ pauses: [], extensions: [], arrivalSeconds: 0, serverLess: null },
}
/** A seat as a closed room leaves it. */
const seat = fc
  .record({
    how: fc.constantFrom('dikirim', 'waktu-habis', 'dibatalkan', 'sakit', 'cuti', 'tidak-memulai', 'tanpa-peladen'),
    hasDocument: fc.boolean(),
  })
  .map(({ how, hasDocument }, nth = 0): RecordSeat => {
    const ended = how === 'dikirim' || how === 'waktu-habis' || how === 'dibatalkan'
    const absent = how === 'sakit' || how === 'cuti'
    return {
      ...{ number: `1-${nth}`, serverLess: how === 'tanpa-peladen', accommodated: false, lateAnswers: 0, hasDocument },
      state: ended ? how : 'terdaftar',
      started: ended,
      attendance: absent ? 'tidak-hadir' : 'hadir',
      absenceKind: absent ? how : null,
      leaf: how === 'dikirim' || how === 'waktu-habis' ? 'aa' : null,
    }
  })
const dayRoom = (seats: readonly RecordSeat[], nth: number): DayRoom => ({
  ...{ sessionId: `s${nth}`, venue: 'Gedung', room: `Ruang ${nth}`, starts: '07:30', makeup: false, version: 1, fingerprint: '00' },
  facts: recordFacts({ session, times, incidents: [], seats }, () => null),
})

test('whatever happened in the rooms, the day adds up', () => {
  fc.assert(
    fc.property(fc.array(fc.array(seat, { maxLength: 12 }), { minLength: 1, maxLength: 5 }), (rooms) => {
      const facts = dayFacts(rooms.map(dayRoom))
      expect(facts.counts.terdaftar).toBe(rooms.flat().length)
      expect(dayIdentities(facts).filter((one) => !one.holds)).toEqual([])
    }),
  )
})

const basis = (more: Partial<DayBasis> = {}): DayBasis => ({
  date: '2023-12-18',
  rooms: [{ id: 'a', version: 1 }],
  counts: dayFacts([]).counts,
  chain: { number: '12', hash: 'ab'.repeat(32), sealedAt: '2023-12-18T05:00:00.000Z' },
  signers: [],
  note: '',
  ...more,
})

test('a later version says what is different', () => {
  const rooms = [
    { id: 'a', version: 2 },
    { id: 'b', version: 1 },
  ]
  const counts = { ...basis().counts, hadir: 3 }
  expect(dayChanges(basis(), basis({ rooms, counts }), (id) => `Ruang ${id}`)).toEqual([
    'Ruang a: berita acara versi 1 menjadi versi 2.',
    'Ruang b ditambahkan.',
    'Hadir: 0 menjadi 3.',
  ])
})

test('the file for Inspektorat has its head on one line', () => {
  const file = headFile({ agency: 'Pemkab', event: 'Pemetaan', version: 1, fingerprint: '7f3a91c2e05b4d68a1b2', basis: basis(), rooms: [] })
  expect(/^Kepala\s*:\s*(\S+)$/m.exec(file)?.[1]).toBe(`12:${'ab'.repeat(32)}`)
})

test('the index names every file and what is missing; the ZIP is the same for the same files', () => {
  const parts = [{ path: '01/a.pdf', title: 'Keputusan', sha256: 'c'.repeat(64), size: 3 }]
  const head = { agency: 'Pemkab', event: 'Pemetaan', date: '2023-12-23', example: true, missing: ['Laporan: belum dicetak'] }
  const index = packageIndex(head, parts)
  for (const said of ['CONTOH', '01/a.pdf', 'c'.repeat(64), '- Laporan: belum dicetak']) expect(index).toContain(said)
  expect(packageSums(parts)).toBe(`${'c'.repeat(64)}  01/a.pdf\n`)
  const zip = () => packageZip([{ path: '01/a.pdf', body: Buffer.from('abc') }], new Date('2023-12-23T00:00:00Z'))
  expect(zip().equals(zip())).toBe(true)
})

test('the recap sums by office and in all', () => {
  const row = (office: string, presence: string) => ({ office, presence }) as RecapRow
  expect(officeSums([row('Dinas A', 'Hadir'), row('Dinas A', 'Tidak hadir'), row('Dinas B', 'Hadir')])).toEqual([
    ['Dinas A', '2', '1', '1', '0'],
    ['Dinas B', '1', '1', '0', '0'],
    ['JUMLAH', '3', '2', '1', '0'],
  ])
})
