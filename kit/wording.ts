// How dates, numbers and identifiers are written for people. The same on screen, in files and on
// paper, so it is written once. Source: Pedoman Umum Ejaan; domain terms for NIP grouping.
import { localDate, localTime, type Zone } from './clock.ts'

export type Language = 'id' | 'en'

const months = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}
const days = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** `2023-12-18` → "18 Desember 2023". */
export function dateWords(date: string, language: Language = 'id'): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${months[language][(month ?? 1) - 1]} ${year}`
}

/** `2023-12-18` → "Senin, 18 Desember 2023". */
export function dayWords(date: string, language: Language = 'id'): string {
  return `${days[language][new Date(`${date}T00:00:00Z`).getUTCDay()]}, ${dateWords(date, language)}`
}

/** An instant → "07.30 WIB". */
export function timeWords(instant: Date, zone: Zone): string {
  return `${localTime(instant, zone).replace(':', '.')} ${zone}`
}

/** An instant → "Senin, 18 Desember 2023, 07.30 WIB". */
export function momentWords(instant: Date, zone: Zone, language: Language = 'id'): string {
  return `${dayWords(localDate(instant, zone), language)}, ${timeWords(instant, zone)}`
}

/** 8971 → "8.971" in Indonesian, "8,971" in English. */
export function countWords(value: number, language: Language = 'id'): string {
  const grouped = String(Math.abs(value)).replace(/\B(?=(\d{3})+(?!\d))/g, language === 'id' ? '.' : ',')
  return value < 0 ? `−${grouped}` : grouped
}

/** "198504172009032006" → "19850417 200903 2 006"; anything that has no 18 digits is returned as it is. */
export function nipWords(nip: string): string {
  return /^\d{18}$/.test(nip) ? `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip[14]} ${nip.slice(15)}` : nip
}

/** Name with titles as in the register: "Hj. Wartini Sukmasari, S.Sos., M.Si.". */
export function fullName(person: { frontTitle: string | null; name: string; backTitle: string | null }): string {
  return `${person.frontTitle ? `${person.frontTitle} ` : ''}${person.name}${person.backTitle ? `, ${person.backTitle}` : ''}`
}
