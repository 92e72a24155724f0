// What papers say, without press or database.
import { expect, test } from 'vitest'
import type { RoomFacts } from '../facts.ts'
import { attendanceList } from './daftar-hadir.ts'
import { doorPosters, numberRanges, seatPlan } from './denah.ts'
import type { PaperSource } from './facts.ts'
import { contactWords, firstMessages, type MessagePerson, messageCsv, messageKinds, messageOf, messageProblems } from './messages.ts'

const room: RoomFacts = {
  ...{ id: 'r', venueId: 'v', venue: 'Gedung Serbaguna', address: '', name: 'Aula', floor: '2', seats: 7, columns: 3, aisles: [1, 3] },
  ...{ accessible: [1], spare: [7], active: true, separate: false, checkedAt: null },
}
const slot = { id: 's', date: '2023-12-18', starts: '07:30', ends: '10:00', makeup: false, number: 1 }
const sitter = (seat: number, number: string) => ({
  ...{ personId: `p${seat}`, seat, number, nip: '198504172009032006', name: `Orang ${seat}`, unit: 'Seksi', office: 'Dinas' },
})
const source: PaperSource = {
  installation: 'contoh',
  agency: { name: 'Pemkab', letterhead: ['Pemkab'], address: '', city: 'Kota', logo: null },
  event: { id: 'e', title: 'Pemetaan', zone: 'WIB', basis: 'Surat tugas 800/1' },
  plan: { version: 2, at: new Date('2023-12-12T03:00:00Z') },
  rooms: [{ slot, room, people: [sitter(1, '1-0001'), sitter(2, '1-0002'), sitter(4, '1-0009')] }],
}

test('the attendance list counts who is assigned, and says by which plan', () => {
  const { sheets, foot, frame } = attendanceList(source)
  expect(sheets[0]?.facts.map((one) => one.text)).toEqual(['3', '1–4', '1'])
  expect(sheets[0]?.rows.map((row) => row.lines)[2]).toBe('19850417 200903 2 006 · 1-0009')
  expect(foot).toEqual(['Surat tugas 800/1', 'Jadwal versi 2 sejak 12 Desember 2023'])
  expect(frame.example).toBe(true)
})

test('the seat plan shows every seat where it stands, the last row filled up, and names nobody', () => {
  const { sheets } = seatPlan(source)
  expect(sheets[0]?.rows.map((row) => row.map((one) => one.kind))).toEqual([
    ['taken', 'taken', 'free'],
    ['taken', 'free', 'free'],
    ['spare', 'none', 'none'],
  ])
  expect(sheets[0]?.aisles).toEqual([1])
  expect(JSON.stringify(sheets)).not.toContain('Orang')
})

test('a poster gives numbers that follow each other as a range', () => {
  expect(doorPosters(source).sheets[0]?.ranges).toEqual([
    { numbers: '1-0001 sampai 1-0002', seats: 'Meja 1–2' },
    { numbers: '1-0009', seats: 'Meja 4' },
  ])
  expect(numberRanges([sitter(1, '1-0009'), sitter(2, '2-0010')]).map((one) => one.count)).toEqual([1, 1])
})

const person: MessagePerson = {
  ...{ number: '1-0001', nip: '1', name: 'Ani', unit: 'Seksi', office: 'Dinas', address: 'Jalan', email: null },
  ...{ date: '2023-12-18', starts: '07:30', ends: '10:00', venue: 'Gedung', room: 'Aula', seat: 4 },
  before: { date: '2023-12-19', starts: '10:30', ends: '13:00', venue: 'Balai', room: 'Satu', seat: 9 },
}

test('messages use known names only, none of them a PIN, and leave nothing open', () => {
  for (const kind of messageKinds) {
    expect(messageProblems(firstMessages[kind])).toEqual([])
    expect(messageOf(firstMessages[kind], person, { title: 'Pemetaan', zone: 'WIB' })).not.toMatch(/\{|…|PIN/)
  }
  expect(messageOf(firstMessages.pindah, person, { title: 'Pemetaan', zone: 'WIB' })).toContain(
    'semula 19 Desember 2023 pukul 10.30 WIB, Balai, Satu, meja 9',
  )
  expect(messageProblems('PIN {{pin}}')).toHaveLength(1)
  expect(contactWords([person])).toBe('Data pegawai tidak memuat nomor telepon; 1 orang tanpa alamat surel.')
})

test('no cell of the CSV is taken for a formula', () => {
  expect(messageCsv([['=1+1', 'a"b']])).toContain(`"'=1+1";"a""b"`)
})
