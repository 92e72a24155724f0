// Who came, counted so that an event adds up (domain defaults): each person once, at the sitting that counts:
// the last he or she was given. seated = present + absent; absent = rescheduled + not, as decided for each;
// present = submitted + time up + voided. What is not known yet is counted nowhere.
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

/** Names of the figures that the day knows, as the event's closing has them. */
export const dayFigures = [
  'mendapat-kursi',
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
  const counted = countedSittings(rows)
  const of = (name: DayFigure): Counted[] => {
    const those = counted.filter((row) => countsIn(row, name))
    const cells = Map.groupBy(those, (row) => `${countedGroupOf(row.class)} ${row.day}`)
    return [...cells.values()].map((list) => ({
      group: countedGroupOf(list[0]?.class ?? ''),
      day: list[0]?.day ?? '',
      value: list.length,
    }))
  }
  return Object.fromEntries(dayFigures.map((name) => [name, of(name)])) as Record<DayFigure, Counted[]>
}

function countsIn(row: PresenceFacts, name: DayFigure): boolean {
  const presence = presenceOf(row)
  if (name === 'mendapat-kursi') return true
  if (name === 'hadir' || name === 'tidak-hadir') return presence === name
  if (presence === 'tidak-hadir')
    return (
      (name === 'dijadwalkan-ulang' && row.decision === 'susulan') ||
      (name === 'tidak-dijadwalkan-ulang' && row.decision === 'tidak-susulan')
    )
  if (presence !== 'hadir') return false
  if (name === 'dikirim' || name === 'waktu-habis') return row.state === name
  // who was seen at the door and never began leaves no answers: nothing of it can be scored
  return name === 'dibatalkan' && (row.state === 'dibatalkan' || (row.state === 'terdaftar' && row.over))
}
