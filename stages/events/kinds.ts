// The closed lists of this room: what an event is for, how it is held, who is in its team, how people
// come on its list, and what only a person can tick off before the day.
import { type ClassGroup, classGroups, groupOfClass, type JobClass, jobClasses } from '../standards/class.ts'

export const purposes = ['pemetaan', 'pengisian'] as const
export type Purpose = (typeof purposes)[number]

/** Own test; another body's test at our venue; test at another body's place. */
export const modes = ['tes-sendiri', 'tes-badan-lain', 'di-tempat-lain'] as const
export type Mode = (typeof modes)[number]

export const states = ['draf', 'terbit', 'berjalan', 'ditutup', 'dibatalkan'] as const
export type EventState = (typeof states)[number]

export const standings = ['hasil-penilaian', 'pemetaan-internal'] as const
export type ResultStanding = (typeof standings)[number]

export const teamRoles = ['ketua-tim', 'admin-penilaian', 'panitia', 'pengawas-ruang', 'tenaga-pendukung', 'mitra'] as const
export type TeamRole = (typeof teamRoles)[number]

/** How a person came on the list. Only `jatuh-tempo` is not an order of the letter. */
export const ways = ['jatuh-tempo', 'jenjang', 'unit', 'daftar', 'nama'] as const
export type Way = (typeof ways)[number]

export const requestActs = ['terbitkan', 'batalkan', 'tutup'] as const
export type RequestAct = (typeof requestActs)[number]

/** What an assessment may measure: the nine competencies of the dictionary, technical competence, potential, performance, conduct. */
export const aspects = ['manajerial', 'sosial-kultural', 'teknis', 'potensi', 'kinerja', 'perilaku'] as const
export type Aspect = (typeof aspects)[number]

/** Points of readiness that no figure tells: a person ticks them off. */
export const manualPoints = {
  'petunjuk-peserta': 'h-14',
  'uji-beban-jaringan': 'h-7',
  'petugas-bantuan-teknis': 'h-7',
  'ruang-diperiksa': 'h-1',
  'perangkat-cadangan': 'h-1',
  'listrik-cadangan': 'h-1',
} as const satisfies Record<string, 'h-14' | 'h-7' | 'h-1'>
export type ManualPoint = keyof typeof manualPoints
export const manualKeys = Object.keys(manualPoints) as [ManualPoint, ...ManualPoint[]]

/** Groups in which people are counted; `unknown`: the register does not know the class yet. */
export type CountedGroup = ClassGroup | 'unknown'
export const countedGroups: readonly CountedGroup[] = [...classGroups.map((one) => one.group), 'unknown']

/** The group of a class as the register has it. */
export function countedGroupOf(jobClass: string): CountedGroup {
  return jobClasses.some((one) => one.class === jobClass) ? groupOfClass(jobClass as JobClass) : 'unknown'
}

/** Counts by group of classes; a group that is not named is absent. */
export type GroupCounts = { readonly [group in CountedGroup]?: number }
