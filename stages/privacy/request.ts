// Requests of data subjects: what may be asked, how a request is called, and its clock (UU 27/2022 art. 5–13; the
// hours are the policy's, three days of 24 hours where nothing else was decided).

export const requestKinds = ['informasi', 'salinan', 'perbaikan', 'pembatasan', 'keberatan-otomatis', 'penghapusan'] as const
export type RequestKind = (typeof requestKinds)[number]

export const outcomes = ['dipenuhi', 'sebagian', 'ditolak'] as const
export type Outcome = (typeof outcomes)[number]

/** "PDP-2023-0007": as it stands on letters. */
export const requestNumber = ({ year, serial }: { year: number; serial: number }): string =>
  `PDP-${year}-${String(serial).padStart(4, '0')}`

/** "PMS-2029-002": minutes of a destruction. */
export const destructionNumber = ({ year, serial }: { year: number; serial: number }): string =>
  `PMS-${year}-${String(serial).padStart(3, '0')}`

/** When a request that came at `receivedAt` must be answered. */
export const dueAt = (receivedAt: Date, hours: number): Date => new Date(receivedAt.getTime() + hours * 3_600_000)

export type ClockState = 'berjalan' | 'segera' | 'lewat' | 'tepat-waktu' | 'terlambat'

/** How a request stands against its clock: open and with time, with less than a day, past it; answered in time or late. */
export function clockOf(of: { dueAt: Date; answeredAt: Date | null }, now: Date): ClockState {
  if (of.answeredAt) return of.answeredAt <= of.dueAt ? 'tepat-waktu' : 'terlambat'
  const left = of.dueAt.getTime() - now.getTime()
  if (left < 0) return 'lewat'
  return left < 86_400_000 ? 'segera' : 'berjalan'
}
