// Short messages to participants, one line each: the list leaves as a file, the product sends nothing. The
// words are the agency's own; a PIN has no name here, so none can be written.
import { countWords, dateWords, dayWords } from '../../../kit/wording.ts'
import { filled, problemsOf, type TextProblem } from '../../documents/letter-text.ts'

/** To everybody in ordinary sessions; to who was moved since the plan before; to who comes to susulan. */
export const messageKinds = ['pemberitahuan', 'pindah', 'susulan'] as const
export type MessageKind = (typeof messageKinds)[number]

type Both = { readonly id: string; readonly en: string }

/** Names that a text may use, with what they mean. `dahulu`: only where somebody was moved. */
export const messageNames = {
  nama: { id: 'Nama dengan gelar', en: 'Name with titles' },
  nomor_peserta: { id: 'Nomor peserta', en: 'Participant number' },
  unit_kerja: { id: 'Unit kerja', en: 'Unit' },
  kegiatan: { id: 'Judul kegiatan', en: 'Title of the event' },
  hari: { id: 'Hari dan tanggal', en: 'Day and date' },
  pukul: { id: 'Waktu sesi', en: 'Time of the session' },
  tempat: { id: 'Titik lokasi', en: 'Venue' },
  alamat: { id: 'Alamat titik lokasi', en: 'Address of the venue' },
  ruang: { id: 'Ruang', en: 'Room' },
  meja: { id: 'Nomor meja', en: 'Seat number' },
  dahulu: { id: 'Tempat dan waktu sebelumnya', en: 'Place and time before' },
} as const satisfies Readonly<Record<string, Both>>
export type MessageName = keyof typeof messageNames

export const firstMessages: Record<MessageKind, string> = {
  pemberitahuan:
    'Yth. {{nama}}. Anda dijadwalkan mengikuti {{kegiatan}} pada {{hari}} pukul {{pukul}} di {{tempat}}, {{ruang}}, meja {{meja}}. Nomor peserta {{nomor_peserta}}. Bawa kartu peserta dan kartu identitas, datang 45 menit sebelumnya.',
  pindah:
    'Yth. {{nama}}. Jadwal Anda dalam {{kegiatan}} berubah menjadi {{hari}} pukul {{pukul}} di {{tempat}}, {{ruang}}, meja {{meja}} (semula {{dahulu}}). Nomor peserta tetap {{nomor_peserta}}. Pakai kartu peserta yang baru.',
  susulan:
    'Yth. {{nama}}. Anda dijadwalkan mengikuti sesi susulan {{kegiatan}} pada {{hari}} pukul {{pukul}} di {{tempat}}, {{ruang}}, meja {{meja}}. Nomor peserta {{nomor_peserta}}. Bawa kartu peserta dan kartu identitas.',
}

/** Names that a text uses and nobody knows. */
export const messageProblems = (text: string): TextProblem[] => problemsOf(text, { names: Object.keys(messageNames), lists: [] })

/** Where somebody sits, as a message says it. */
export type MessagePlace = {
  readonly date: string
  readonly starts: string
  readonly ends: string
  readonly venue: string
  readonly room: string
  readonly seat: number
}
export type MessagePerson = MessagePlace & {
  readonly number: string
  readonly nip: string
  readonly name: string
  readonly unit: string
  readonly office: string
  readonly address: string
  readonly email: string | null
  /** Where the plan before had this person; only for who was moved. */
  readonly before: MessagePlace | null
}

const clock = (time: string) => time.replace(':', '.')
const beforeWords = (of: MessagePlace, zone: string) =>
  `${dateWords(of.date)} pukul ${clock(of.starts)} ${zone}, ${of.venue}, ${of.room}, meja ${of.seat}`

/** The message of one person. */
export function messageOf(text: string, person: MessagePerson, event: { readonly title: string; readonly zone: string }): string {
  const values: Record<MessageName, string> = {
    nama: person.name,
    nomor_peserta: person.number,
    unit_kerja: person.unit,
    kegiatan: event.title,
    hari: dayWords(person.date),
    pukul: `${clock(person.starts)}–${clock(person.ends)} ${event.zone}`,
    tempat: person.venue,
    alamat: person.address,
    ruang: person.room,
    meja: String(person.seat),
    dahulu: person.before ? beforeWords(person.before, event.zone) : '',
  }
  return filled(text, values).replace(/\s+/g, ' ').trim()
}

export const messageColumns = [
  { heading: 'NOMOR PESERTA', width: 16 },
  { heading: 'NIP', width: 22 },
  { heading: 'NAMA', width: 34 },
  { heading: 'UNIT KERJA', width: 36 },
  { heading: 'PERANGKAT DAERAH', width: 36 },
  { heading: 'TANGGAL', width: 14 },
  { heading: 'MULAI', width: 10 },
  { heading: 'SELESAI', width: 10 },
  { heading: 'TITIK LOKASI', width: 30 },
  { heading: 'ALAMAT', width: 36 },
  { heading: 'RUANG', width: 24 },
  { heading: 'NOMOR MEJA', width: 12 },
  { heading: 'SUREL', width: 30 },
  { heading: 'PESAN', width: 100 },
] as const

export type MessageList = {
  readonly text: string
  readonly event: { readonly title: string; readonly zone: string }
  readonly people: readonly MessagePerson[]
}

/** Rows under `messageColumns`; every cell is text. */
export function messageRows({ text, event, people }: MessageList): string[][] {
  return people.map((one) => [
    ...[one.number, one.nip, one.name, one.unit, one.office, one.date, one.starts, one.ends, one.venue, one.address, one.room],
    ...[String(one.seat), one.email ?? '', messageOf(text, one, event)],
  ])
}

/** What the list lacks, in a sentence: the register keeps no telephone numbers. */
export function contactWords(people: readonly MessagePerson[]): string {
  const without = people.filter((one) => !one.email).length
  const mail = without === 0 ? 'Alamat surel ada untuk semua orang' : `${countWords(without)} orang tanpa alamat surel`
  return `Data pegawai tidak memuat nomor telepon; ${mail}.`
}

/** A CSV that Indonesian spreadsheets open: semicolons, marked as UTF-8, no cell taken for a formula. */
export function messageCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`
  const lines = [messageColumns.map((one) => one.heading), ...rows].map((row) => row.map(cell).join(';'))
  return `\ufeff${lines.join('\r\n')}\r\n`
}
