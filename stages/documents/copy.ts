// Which documents carry their reader on every page, and in which words. Papers that go out to be signed, or come
// back signed, are handed out byte for byte: their return is compared with what left.
import { localDate, type Zone } from '../../kit/clock.ts'
import type { Role } from '../../kit/permission.ts'
import { dateWords } from '../../kit/wording.ts'
import type { DocumentKind } from './api.ts'

/** Kinds about a person's results or case. */
const kinds: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'laporan-individual',
  'laporan-ringkas',
  'laporan-uji-coba',
  'rekap-kegiatan',
  'laporan-mutu',
  'umpan-balik',
  'jawaban-keberatan',
  'peta-internal',
  'salinan-data',
])

/** Whether a document of `kind` leaves the house only as a copy with its reader's name and number. */
export const carriesReader = (kind: string): boolean => kinds.has(kind as DocumentKind)

/** Names of roles as they stand beside a reader's name. */
const roleNames: Record<Role, string> = {
  'admin-sistem': 'Admin Sistem',
  'admin-penilaian': 'Admin Penilaian',
  panitia: 'Panitia',
  'pengawas-ruang': 'Pengawas Ruang',
  asesor: 'Asesor',
  'ketua-tim': 'Ketua Tim',
  pyb: 'PyB',
  ppk: 'PPK',
  'kepala-bkpsdm': 'Kepala BKPSDM',
  inspektorat: 'Inspektorat',
}

/** "Hesti Gandasasmita, Ketua Tim": the role says why it was handed out; without one the post, without that the name alone. */
export function readerWords(name: string, role: Role | undefined, position: string | null): string {
  const beside = role ? roleNames[role] : position
  return beside ? `${name}, ${beside}` : name
}

/** "Salinan 2 untuk Hesti Gandasasmita, Ketua Tim, 12 Januari 2024", with the day in the agency's zone. */
export function copyWords(copy: { readonly number: number; readonly reader: string; readonly at: Date; readonly zone: Zone }): string {
  return `Salinan ${copy.number} untuk ${copy.reader}, ${dateWords(localDate(copy.at, copy.zone))}`
}
