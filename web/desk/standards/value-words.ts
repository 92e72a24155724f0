// A rule's value as people read it. Values are data of any shape; code words have names here, others
// are shown as they are, with spaces for dashes.
import type { Language } from '../../../kit/wording.ts'

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

const names: Readonly<Record<string, { id: string; en: string }>> = {
  ms: { id: 'MS', en: 'MS' },
  mms: { id: 'MMS', en: 'MMS' },
  optimal: { id: 'Optimal', en: 'Optimal' },
  cukup: { id: 'Cukup Optimal', en: 'Fairly optimal' },
  tinggi: { id: 'Tinggi', en: 'High' },
  menengah: { id: 'Menengah', en: 'Middle' },
  from: { id: 'mulai', en: 'from' },
  to: { id: 'selesai', en: 'to' },
  'rasio-jumlah': { id: 'Jumlah level dibagi jumlah standar', en: 'Sum of levels by sum of standards' },
  kompetensi: { id: 'JPM kompetensi', en: 'Competency JPM' },
  'kunci-terendah': { id: 'Nilai kunci terendah', en: 'Lowest key' },
  'alfa-stratifikasi': { id: 'Dari alfa stratifikasi', en: 'From stratified alpha' },
  'hasil-penilaian': { id: 'Hasil penilaian kompetensi', en: 'Competency assessment results' },
  diundang: { id: 'Diundang, tidak wajib', en: 'Invited, not obliged' },
  'orang-kedua': { id: 'Orang kedua, dengan alasan', en: 'A second person, with a reason' },
  'near-line': { id: 'Dekat batas', en: 'Near a line' },
  misfit: { id: 'Pola jawaban tidak lazim', en: 'Unusual pattern of answers' },
  incomplete: { id: 'Belum lengkap', en: 'Incomplete' },
  fast: { id: 'Sangat cepat', en: 'Very fast' },
  change: { id: 'Perubahan besar', en: 'Large change' },
  'incident-seat': { id: 'Kejadian di meja', en: 'Incident at the seat' },
  'incident-room': { id: 'Kejadian ruang', en: 'Room incident' },
  'late-answers': { id: 'Jawaban susulan', en: 'Late answers' },
  'server-less': { id: 'Tanpa server', en: 'Without the server' },
  accommodation: { id: 'Akomodasi', en: 'Accommodation' },
  approver: { id: 'Terkait penyetuju', en: 'Holds a role here' },
  'di-atas': { id: 'Di atas ekspektasi', en: 'Above expectation' },
  sesuai: { id: 'Sesuai ekspektasi', en: 'As expected' },
  'di-bawah': { id: 'Di bawah ekspektasi', en: 'Below expectation' },
}

/** Name of a code word, or the word itself with spaces and a capital. */
export function codeName(code: string, language: Language): string {
  const known = names[code]?.[language]
  if (known) return known
  const plain = /^[a-z]+(-[a-z]+)*$/.test(code) ? code.replaceAll('-', ' ') : code
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** The database keeps the parts of a value in an order of its own; people read them in this one. */
const order = [
  'from',
  'to',
  'ms',
  'mms',
  'optimal',
  'cukup',
  'tinggi',
  'menengah',
  'sangat-baik',
  'baik',
  'butuh-perbaikan',
  'kurang',
  'sangat-kurang',
]

/** The parts of a value in reading order. */
export function partsOf(value: { readonly [key: string]: Value }): [string, Value][] {
  return Object.entries(value).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
}

const numberWords = (text: string, language: Language) => (language === 'id' ? text.replace('.', ',') : text)

/** A value in one line. Decimals with a comma in Indonesian, clock times with a point. */
export function valueWords(value: Value, language: Language): string {
  if (value === null) return '–'
  if (typeof value === 'boolean') return { id: ['Tidak', 'Ya'], en: ['No', 'Yes'] }[language][Number(value)] ?? ''
  if (typeof value === 'number') return numberWords(String(value), language)
  if (typeof value === 'string') {
    if (/^\d+(\.\d+)?$/.test(value)) return numberWords(value, language)
    if (/^\d\d:\d\d$/.test(value)) return value.replace(':', '.')
    return codeName(value, language)
  }
  if (Array.isArray(value)) return value.map((one: Value) => valueWords(one, language)).join('; ')
  const pairs = partsOf(value as { readonly [key: string]: Value })
  if (pairs.length === 2 && 'from' in value && 'to' in value) return pairs.map(([, one]) => valueWords(one, language)).join('–')
  return pairs.map(([key, one]) => `${codeName(key, language)}: ${valueWords(one, language)}`).join(' · ')
}
