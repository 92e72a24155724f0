// Who came, counted so that an event adds up (domain defaults): everybody's first seat on its day, and a seat
// of susulan on its own. seats = present + absent; absent = rescheduled + not, as decided for each;
// rescheduled = seats of susulan; present = submitted + time up + voided. What is not known yet is counted
// nowhere.
import { countedGroupOf } from '../../events/kinds.ts'
import type { SittingState } from '../../sittings/state.ts'

export type Presence = 'hadir' | 'tidak-hadir' | 'belum'

export type PresenceFacts = {
  readonly sittingId: string
  readonly personId: string
  readonly class: string
  /** Local day of the session. */
  readonly day: string
  readonly opensAt: Date
  readonly state: SittingState
  readonly started: boolean
  readonly attendance: 'hadir' | 'tidak-hadir' | null
  /** The session is closed, or was opened and its time has passed. One that was never held was missed by nobody. */
  readonly over: boolean
  readonly decision: 'susulan' | 'tidak-susulan' | null
}

/** Whether somebody came: he began, or was seen; nobody is absent before the session is over, unless it was noted. */
export function presenceOf(of: Pick<PresenceFacts, 'started' | 'attendance' | 'over'>): Presence {
  if (of.started || of.attendance === 'hadir') return 'hadir'
  return of.over || of.attendance === 'tidak-hadir' ? 'tidak-hadir' : 'belum'
}

/** Of each person the sitting that counts: the last, and one that was voided only where there is no other. */
export function countedSittings<T extends Pick<PresenceFacts, 'personId' | 'opensAt' | 'state'>>(rows: readonly T[]): T[] {
  const voided = (row: T) => (row.state === 'dibatalkan' ? 1 : 0)
  const order = (a: T, b: T) => voided(a) - voided(b) || b.opensAt.getTime() - a.opensAt.getTime()
  return [...Map.groupBy(rows, (row) => row.personId).values()].flatMap((own) => [...own].sort(order).slice(0, 1))
}

/** A seat that counts. `again`: given after an absence. `followed`: another was given after this absence. */
export type Seat<T> = { readonly row: T; readonly again: boolean; readonly followed: boolean }

/**
 * Of each person the seats that count, in order: each one that was missed, and the last. What was sat and is
 * sat once more counts at the last time only; a voided sitting counts where there is no other.
 */
export function seatsOf<T extends Pick<PresenceFacts, 'personId' | 'opensAt' | 'state' | 'started' | 'attendance' | 'over'>>(
  rows: readonly T[],
): Seat<T>[] {
  return [...Map.groupBy(rows, (row) => row.personId).values()].flatMap((own) => {
    const standing = own.filter((row) => row.state !== 'dibatalkan')
    const inOrder = (standing.length > 0 ? standing : own.slice(-1)).toSorted((a, b) => a.opensAt.getTime() - b.opensAt.getTime())
    const counting = inOrder.filter((row, at) => at === inOrder.length - 1 || presenceOf(row) === 'tidak-hadir')
    return counting.map((row, at) => ({ row, again: at > 0, followed: at < counting.length - 1 }))
  })
}

/** Names of the figures that the day knows, as the event's closing has them. */
export const dayFigures = [
  'mendapat-kursi',
  'kursi-susulan',
  'hadir',
  'tidak-hadir',
  'dijadwalkan-ulang',
  'tidak-dijadwalkan-ulang',
  'dikirim',
  'waktu-habis',
  'dibatalkan',
] as const
export type DayFigure = (typeof dayFigures)[number]

export type Counted = { readonly group: string; readonly day: string; readonly value: number }

/** The figures by group of classes and day; every name is there, also where it counts nothing. */
export function figuresOf(rows: readonly PresenceFacts[]): Record<DayFigure, Counted[]> {
  const seats = seatsOf(rows)
  const of = (name: DayFigure): Counted[] => {
    const those = seats.flatMap((seat) => (countsIn(seat, name) ? [seat.row] : []))
    const cells = Map.groupBy(those, (row) => `${countedGroupOf(row.class)} ${row.day}`)
    return [...cells.values()].map((list) => ({
      group: countedGroupOf(list[0]?.class ?? ''),
      day: list[0]?.day ?? '',
      value: list.length,
    }))
  }
  return Object.fromEntries(dayFigures.map((name) => [name, of(name)])) as Record<DayFigure, Counted[]>
}

function countsIn({ row, again, followed }: Seat<PresenceFacts>, name: DayFigure): boolean {
  const presence = presenceOf(row)
  if (name === 'mendapat-kursi' || name === 'kursi-susulan') return again === (name === 'kursi-susulan')
  if (name === 'hadir' || name === 'tidak-hadir') return presence === name
  if (presence === 'tidak-hadir') {
    // whoever has another seat was rescheduled, decided or not
    const rescheduled = followed || row.decision === 'susulan'
    return name === 'dijadwalkan-ulang' ? rescheduled : name === 'tidak-dijadwalkan-ulang' && !rescheduled && row.decision !== null
  }
  if (presence !== 'hadir') return false
  if (name === 'dikirim' || name === 'waktu-habis') return row.state === name
  // who was seen at the door and never began leaves no answers: nothing of it can be scored
  return name === 'dibatalkan' && (row.state === 'dibatalkan' || (row.state === 'terdaftar' && row.over))
}
