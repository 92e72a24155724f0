// Presence at a test that is not ours: no sitting of our own tells who came, a list that comes back does.
// Each seat counts on its day: those that were missed, the last that was noted, and the later one of susulan.
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
  /** Days before that on which the person was noted absent. */
  readonly missed: readonly string[]
}
export type OutsidePresence = 'hadir' | 'tidak-hadir' | 'belum'

/** Somebody sent to susulan with a later seat is to come yet. */
const seatedAgain = (of: OutsideFacts) =>
  of.state === 'tidak-hadir' && of.decision === 'susulan' && of.day !== null && of.seatDay !== null && of.seatDay > of.day

export const presenceOf = (of: OutsideFacts): OutsidePresence => (of.state === null || seatedAgain(of) ? 'belum' : of.state)

export const outsideFigures = [
  'mendapat-kursi',
  'kursi-susulan',
  'hadir',
  'tidak-hadir',
  'dijadwalkan-ulang',
  'tidak-dijadwalkan-ulang',
] as const
export type OutsideFigure = (typeof outsideFigures)[number]

type Seat = { readonly group: string; readonly day: string; readonly counts: readonly OutsideFigure[] }

/** The seats of one person that count, each with the figures it counts in; none where there is neither seat nor note. */
function seatsOf(of: OutsideFacts): Seat[] {
  const again = seatedAgain(of)
  const missed = [...of.missed, ...(again && of.day !== null ? [of.day] : [])]
  const last = again || of.day === null ? of.seatDay : of.day
  const presence = presenceOf(of)
  const decided = of.decision === 'susulan' ? 'dijadwalkan-ulang' : 'tidak-dijadwalkan-ulang'
  const outcome: readonly OutsideFigure[] =
    presence === 'belum' ? [] : presence === 'hadir' || of.decision === null ? [presence] : [presence, decided]
  const seats: { day: string | null; outcome: readonly OutsideFigure[] }[] = [
    ...missed.map((day) => ({ day, outcome: ['tidak-hadir', 'dijadwalkan-ulang'] as const })),
    { day: last, outcome },
  ]
  return seats.flatMap(({ day, outcome: counts }, at) =>
    day === null ? [] : [{ group: countedGroupOf(of.class), day, counts: [at === 0 ? 'mendapat-kursi' : 'kursi-susulan', ...counts] }],
  )
}

/** Figures for closing by group of classes and day. */
export function figuresOf(people: readonly OutsideFacts[]) {
  const seats = people.flatMap(seatsOf)
  const figure = (name: OutsideFigure) => {
    const cells = Map.groupBy(
      seats.filter((seat) => seat.counts.includes(name)),
      ({ group, day }) => `${group} ${day}`,
    )
    return [...cells.values()].flatMap((list) => {
      const [first] = list
      return first ? [{ group: first.group, day: first.day, value: list.length }] : []
    })
  }
  return Object.fromEntries(outsideFigures.map((name) => [name, figure(name)])) as Record<OutsideFigure, ReturnType<typeof figure>>
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
