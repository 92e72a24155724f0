// The map's words that the screen, the workbook and the printed page share.
import type { Language } from '../../kit/wording.ts'
import { className } from '../standards/class.ts'
import type { Grade, Performance, Potential } from './box.ts'
import type { Missing, MissingCode } from './missing.ts'

type Both = { readonly id: string; readonly en: string }

/** Five grades of PermenPANRB 6/2022. */
export const gradeNames: Readonly<Record<Grade, Both>> = {
  'sangat-baik': { id: 'Sangat Baik', en: 'Very good' },
  baik: { id: 'Baik', en: 'Good' },
  'butuh-perbaikan': { id: 'Butuh Perbaikan', en: 'Needs improvement' },
  kurang: { id: 'Kurang', en: 'Poor' },
  'sangat-kurang': { id: 'Sangat Kurang', en: 'Very poor' },
}

export const performanceNames: Readonly<Record<Performance, Both>> = {
  'di-atas': { id: 'Di atas ekspektasi', en: 'Above expectation' },
  sesuai: { id: 'Sesuai ekspektasi', en: 'As expected' },
  'di-bawah': { id: 'Di bawah ekspektasi', en: 'Below expectation' },
}

export const potentialNames: Readonly<Record<Potential, Both>> = {
  rendah: { id: 'Rendah', en: 'Low' },
  menengah: { id: 'Menengah', en: 'Medium' },
  tinggi: { id: 'Tinggi', en: 'High' },
}

const missingNames: Readonly<Record<MissingCode, (year: number) => Both>> = {
  'no-grade': (year) => ({ id: `Predikat kinerja ${year} belum masuk`, en: `No performance grade for ${year} yet` }),
  'awaiting-approval': () => ({ id: 'Menunggu persetujuan Ketua Tim', en: 'Waits for approval by the head of team' }),
  'awaiting-makeup': () => ({ id: 'Menunggu susulan', en: 'Waits for susulan' }),
  annulled: () => ({ id: 'Hasil dibatalkan, dinilai ulang', en: 'Result annulled, assessed again' }),
  trial: () => ({ id: 'Alat ukur masih uji coba', en: 'Instrument still in trial' }),
  incomplete: () => ({ id: 'JPM tidak dapat dihitung', en: 'No JPM can be computed' }),
  'mapping-only': () => ({ id: 'Hasil berkedudukan pemetaan internal', en: 'Result is an internal mapping only' }),
  'other-class': () => ({ id: 'Hasil untuk jenjang lain', en: 'Result for another class' }),
  expired: () => ({ id: 'Masa berlaku hasil habis', en: 'Result no longer valid' }),
  outside: () => ({ id: 'Hasil dari luar tanpa JPM', en: 'Result from outside without a JPM' }),
  'no-result': () => ({ id: 'Belum ada hasil yang berlaku', en: 'No result in force' }),
}

/** What is missing, for a list of reasons. */
export function missingName(code: MissingCode, year: number, language: Language = 'id'): string {
  return missingNames[code](year)[language]
}

const shortMonths = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}

/** `2024-01-08` → "8 Jan 2024". */
function shortDay(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${shortMonths[language][(month ?? 1) - 1]} ${year}`
}

/** The same about one person, in few words beside the name. */
export function missingShort({ code, data }: Missing, language: Language = 'id'): string {
  const until = data.until === undefined ? '' : ` ${shortDay(String(data.until), language)}`
  const short: Readonly<Record<MissingCode, Both>> = {
    'no-grade': { id: `kinerja ${data.year}`, en: `grade ${data.year}` },
    'awaiting-approval': { id: 'persetujuan', en: 'approval' },
    'awaiting-makeup': { id: until ? `susulan${until}` : 'susulan', en: until ? `susulan${until}` : 'susulan' },
    annulled: { id: 'dinilai ulang', en: 'assessed again' },
    trial: { id: 'uji coba', en: 'trial' },
    incomplete: { id: 'tanpa JPM', en: 'no JPM' },
    'mapping-only': { id: 'pemetaan internal', en: 'mapping only' },
    'other-class': {
      id: `hasil ${className(String(data.class))}`,
      en: `result ${className(String(data.class), 'en')}`,
    },
    expired: { id: `habis${until}`, en: `ended${until}` },
    outside: { id: 'hasil luar', en: 'from outside' },
    'no-result': { id: 'belum ada hasil', en: 'no result' },
  }
  return short[code][language]
}

/** Which aspects of potential the map rests on: what was sat, whatever the policy wishes. */
export function aspectWords(
  { of, measured, people, everybody, wished }: { of: number; measured: number; people: number; everybody: boolean; wished: number },
  cap: string,
): Both {
  const first = { id: `Potensial dari JPM yang dibatasi ${cap};`, en: `Potential from the JPM, capped at ${cap};` }
  if (measured > 0) {
    const some = {
      id: everybody ? '' : `, selebihnya hanya pada ${people} orang`,
      en: everybody ? '' : `, the rest for ${people} people only`,
    }
    return {
      id: `${first.id} ${of - measured} dari ${of} aspek potensi tidak diukur${some.id}.`,
      en: `${first.en} ${of - measured} of ${of} aspects of potential are not measured${some.en}.`,
    }
  }
  const wish = {
    id: wished > 0 ? `, walau ketentuan menyebut ${wished}` : '',
    en: wished > 0 ? `, though the rules name ${wished}` : '',
  }
  return {
    id: `${first.id} tidak satu pun dari ${of} aspek potensi diukur${wish.id}.`,
    en: `${first.en} none of the ${of} aspects of potential is measured${wish.en}.`,
  }
}

/** Said wherever a map may be used: it was made for development. */
export const purposeWords: Both = {
  id: 'Peta ini untuk pengembangan. Memakainya untuk mengisi jabatan adalah tujuan lain: perlu keputusan tertulis dan pemberitahuan baru kepada yang bersangkutan (UU 27/2022).',
  en: 'This map serves development. To fill posts with it is another purpose: it needs a recorded decision and a new notice to those concerned (UU 27/2022).',
}

export const undecidedWords: Both = { id: 'Belum keputusan tim talenta.', en: 'Not a decision of the talent team.' }
