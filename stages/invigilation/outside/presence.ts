// Presence at a test that is not ours: no sitting of our own tells who came, a list that comes back does.
// Each person counts once: at the last day that was noted, or at the later seat that susulan gave.
import { countedGroupOf } from '../../events/kinds.ts'
import type { AbsenceKind } from '../kinds.ts'

export type OutsideFacts = {
  readonly personId: string
  readonly class: string
  /** Day of the seat in the plan in force. */
  readonly seatDay: string | null
  /** What was noted last. */
  readonly day: string | null
  readonly state: 'hadir' | 'tidak-hadir' | null
  readonly decision: 'susulan' | 'tidak-susulan' | null
}
export type OutsidePresence = 'hadir' | 'tidak-hadir' | 'belum'

/** Somebody sent to susulan with a later seat is to come yet. */
const seatedAgain = (of: OutsideFacts) =>
  of.state === 'tidak-hadir' && of.decision === 'susulan' && of.day !== null && of.seatDay !== null && of.seatDay > of.day

export const presenceOf = (of: OutsideFacts): OutsidePresence => (of.state === null || seatedAgain(of) ? 'belum' : of.state)

const dayOf = (of: OutsideFacts) => (of.day === null || seatedAgain(of) ? of.seatDay : of.day)

export const outsideFigures = ['mendapat-kursi', 'hadir', 'tidak-hadir', 'dijadwalkan-ulang', 'tidak-dijadwalkan-ulang'] as const
export type OutsideFigure = (typeof outsideFigures)[number]

/** Figures for closing by group of classes and day; who has neither seat nor note is in none. */
export function figuresOf(people: readonly OutsideFacts[]) {
  const figure = (name: OutsideFigure) => {
    const cells = Map.groupBy(
      people.filter((one) => countsIn(one, name)),
      (one) => `${countedGroupOf(one.class)} ${dayOf(one)}`,
    )
    return [...cells.values()].flatMap((list) => {
      const [first] = list
      return first ? [{ group: countedGroupOf(first.class) as string, day: dayOf(first), value: list.length }] : []
    })
  }
  return Object.fromEntries(outsideFigures.map((name) => [name, figure(name)])) as Record<OutsideFigure, ReturnType<typeof figure>>
}

function countsIn(of: OutsideFacts, name: OutsideFigure): boolean {
  if (dayOf(of) === null) return false
  const presence = presenceOf(of)
  if (name === 'mendapat-kursi') return true
  if (name === 'hadir' || name === 'tidak-hadir') return presence === name
  return presence === 'tidak-hadir' && of.decision === (name === 'dijadwalkan-ulang' ? 'susulan' : 'tidak-susulan')
}

type Read = { readonly state: 'hadir' } | { readonly state: 'tidak-hadir'; readonly kind: AbsenceKind }

const readings: readonly [RegExp, Read][] = [
  [/^(hadir|h|ya|ada|1|v|✓|√)$/, { state: 'hadir' }],
  [/^(sakit|s)$/, { state: 'tidak-hadir', kind: 'sakit' }],
  [/^(cuti|c|izin|ijin|i)$/, { state: 'tidak-hadir', kind: 'cuti' }],
  [/^(tugas dinas|dinas luar|perjalanan dinas|dinas|tugas|dl|td)$/, { state: 'tidak-hadir', kind: 'tugas-dinas' }],
  [/^(bencana|siaga|layanan siaga|bencana atau layanan siaga)$/, { state: 'tidak-hadir', kind: 'layanan-siaga' }],
  [/^(tanpa keterangan|tidak hadir|alpa|alpha|absen|tk|a|tidak|0|-)$/, { state: 'tidak-hadir', kind: 'tanpa-keterangan' }],
]

/** What a cell of a list says of presence; null: not understood. An empty cell of a list that has the column says nothing. */
export function readPresence(said: string): Read | null {
  const text = said
    .toLowerCase()
    .replace(/[.\s]+/g, ' ')
    .trim()
  return readings.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
