// The words in which a room's day is kept. Code words are of the law's language; each has its name on
// screen and on paper in both languages.

type Names = Readonly<Record<string, { readonly id: string; readonly en: string }>>

/** How somebody was recognised at the door. */
export const identityKinds = {
  ktp: { id: 'KTP', en: 'Identity card (KTP)' },
  'kartu-pegawai': { id: 'Kartu pegawai', en: 'Employee card' },
  sim: { id: 'SIM', en: 'Driving licence' },
  paspor: { id: 'Paspor', en: 'Passport' },
  'surat-keterangan': { id: 'Surat keterangan', en: 'Written statement' },
} as const satisfies Names
export type IdentityKind = keyof typeof identityKinds

/** Why somebody did not come. The product draws no conclusion from it. */
export const absenceKinds = {
  sakit: { id: 'Sakit', en: 'Ill' },
  cuti: { id: 'Cuti', en: 'On leave' },
  'tugas-dinas': { id: 'Tugas dinas', en: 'On official duty' },
  'layanan-siaga': { id: 'Bencana atau layanan siaga', en: 'Disaster or stand-by service' },
  'tanpa-keterangan': { id: 'Tanpa keterangan', en: 'No reason given' },
} as const satisfies Names
export type AbsenceKind = keyof typeof absenceKinds

export const incidentKinds = {
  listrik: { id: 'Listrik', en: 'Power' },
  jaringan: { id: 'Jaringan', en: 'Network' },
  perangkat: { id: 'Perangkat', en: 'Device' },
  kesehatan: { id: 'Kesehatan', en: 'Health' },
  ketertiban: { id: 'Ketertiban', en: 'Order' },
  lainnya: { id: 'Lainnya', en: 'Other' },
} as const satisfies Names
export type IncidentKind = keyof typeof incidentKinds

/** What is looked at on a machine before the day. */
export const readinessChecks = {
  browser: { id: 'Peramban', en: 'Browser' },
  memory: { id: 'Memori', en: 'Memory' },
  clock: { id: 'Jam', en: 'Clock' },
  storage: { id: 'Penyimpanan', en: 'Storage' },
  latency: { id: 'Waktu tanggap', en: 'Response time' },
  tls: { id: 'Sambungan aman', en: 'Secure connection' },
  screen: { id: 'Layar', en: 'Screen' },
} as const satisfies Names
export type ReadinessCheck = keyof typeof readinessChecks

/** The keys of a table of names, as zod and SQL want them. */
export const keysOf = <T extends Names>(names: T) => Object.keys(names) as [keyof T & string, ...(keyof T & string)[]]
