// Words of the export that mean one of a few things: each list is closed, so that a new word is
// shown to a person and never taken for something else.
import type { PostKind } from '../../standards/class.ts'

export type Employment = 'PNS' | 'CPNS' | 'PPPK'

/** Kedudukan hukum as code words with the Indonesian and English names; only `aktif` is at work. */
export const standings = [
  { code: 'aktif', id: 'Aktif', en: 'Active' },
  { code: 'tugas-belajar', id: 'Tugas belajar', en: 'Study assignment' },
  { code: 'cltn', id: 'Cuti di luar tanggungan negara', en: 'Unpaid leave outside state duty' },
  { code: 'penugasan', id: 'Penugasan di luar instansi', en: 'Seconded elsewhere' },
  { code: 'mpp', id: 'Masa persiapan pensiun', en: 'Preparing for retirement' },
  { code: 'uang-tunggu', id: 'Penerima uang tunggu', en: 'On waiting pay' },
  { code: 'diberhentikan-sementara', id: 'Diberhentikan sementara', en: 'Suspended' },
  { code: 'pejabat-negara', id: 'Pejabat negara', en: 'Holds a state office' },
  { code: 'wafat-hilang', id: 'Wafat atau hilang', en: 'Deceased or missing' },
  { code: 'berhenti', id: 'Pensiun atau berhenti', en: 'Retired or left' },
] as const
export type Standing = (typeof standings)[number]['code']

// The first pattern that fits decides; what fits none is shown.
const standingWords: readonly (readonly [RegExp, Standing])[] = [
  [/\bpensiun\b.*\b(persiapan)\b|\bpersiapan pensiun\b|\bmpp\b|\bbebas tugas\b/, 'mpp'],
  [/\b(cltn|cuti (di )?luar tanggungan)/, 'cltn'],
  [/\b(tugas|izin|ijin) belajar\b/, 'tugas-belajar'],
  [/\b(pemberhentian sementara|diberhentikan sementara|skorsing)\b/, 'diberhentikan-sementara'],
  [/\buang tunggu\b/, 'uang-tunggu'],
  [/\bpejabat negara\b|\bkepala desa\b|\bperangkat desa\b/, 'pejabat-negara'],
  [/\b(dipekerjakan|diperbantukan|penugasan|ditugaskan)\b/, 'penugasan'],
  [/\b(meninggal|wafat|tewas|hilang)\b/, 'wafat-hilang'],
  [/\b(pensiun|berhenti|diberhentikan|pemberhentian)\b/, 'berhenti'],
  [/^(pns |cpns |pppk |pegawai )?aktif( pppk| pns)?$|^pppk$/, 'aktif'],
]

/** The standing that a text means, undefined when it is none of ours. A code word means itself. */
export function standingOf(text: string): Standing | undefined {
  const lower = text
    .toLowerCase()
    .replace(/[()_./]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return standings.find((one) => one.code === lower)?.code ?? standingWords.find(([pattern]) => pattern.test(lower))?.[1]
}

/** PNS, CPNS or PPPK from the three columns that may say so; undefined when none does. */
export function employmentOf(status: string | null, type: string | null, standing: string | null): Employment | undefined {
  const said = [status, type, standing].map((text) => text?.toUpperCase() ?? '')
  if (said.some((text) => /\b(PPPK|P3K|PERJANJIAN KERJA)\b/.test(text))) return 'PPPK'
  const word = said[0] ?? ''
  if (word === 'C' || /\b(CPNS|CALON)\b/.test(word) || /\bCPNS\b/.test(said[1] ?? '')) return 'CPNS'
  if (word === 'P' || /\b(PNS|NEGERI SIPIL)\b/.test(word) || /\b(PNS|NEGERI SIPIL)\b/.test(said[1] ?? '')) return 'PNS'
  return undefined
}

/** L or P; SIASN writes M and F. */
export function sexOf(text: string): 'L' | 'P' | undefined {
  const word = text.toUpperCase()
  if (['L', 'M', '1', 'PRIA', 'LAKI-LAKI', 'LAKI LAKI', 'LAKI', 'MALE'].includes(word)) return 'L'
  return ['P', 'F', '2', 'WANITA', 'PEREMPUAN', 'FEMALE'].includes(word) ? 'P' : undefined
}

const pnsGrades = ['I/a', 'I/b', 'I/c', 'I/d', 'II/a', 'II/b', 'II/c', 'II/d', 'III/a', 'III/b', 'III/c', 'III/d']
const highGrades = ['IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e']
const pppkGrades = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII']

/** All golongan, lowest first: PPPK numbers, then PNS letters. The order of the list page. */
export const gradesInOrder: readonly string[] = [...pppkGrades, ...pnsGrades, ...highGrades]
const gradeByKey = new Map(gradesInOrder.map((grade) => [grade.toUpperCase().replace('/', ''), grade]))

/** A golongan as "III/d" or "IX"; undefined when the text is none. */
export function gradeOf(text: string): string | undefined {
  return gradeByKey.get(
    text
      .toUpperCase()
      .replace(/^GOL(ONGAN)?\.?\s*/, '')
      .replace(/[\s/.\-_]/g, ''),
  )
}

/** The kind of a post; "fungsional umum" is the old name of pelaksana. */
export function kindOf(text: string): PostKind | undefined {
  const word = text.toUpperCase()
  if (/PELAKSANA|FUNGSIONAL UMUM|\bJFU\b/.test(word)) return 'pelaksana'
  if (/FUNGSIONAL|\bJFT?\b/.test(word)) return 'fungsional'
  return /STRUKTURAL|PIMPINAN TINGGI|ADMINISTRATOR|PENGAWAS|\bJPT\b/.test(word) ? 'struktural' : undefined
}

/** An eselon as written, or null for the words that mean none (99, "Non Eselon"). */
export function eselonOf(text: string): string | null {
  return /^(99|00|NON[\s-]*ESELON|TANPA ESELON|TIDAK ADA)$/i.test(text) ? null : text
}

/** A name without case, accents of spacing and punctuation: what two writings of one unit share. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether a "satuan kerja" is the whole agency and no perangkat daerah. */
export function isWholeAgency(name: string): boolean {
  return /^(pemerintah|pemda|pemkab|pemkot|pemprov)\b/i.test(name.trim())
}
