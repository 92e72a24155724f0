// What a berita acara says, as facts: counts that must add up, times, incidents, what is still out, and
// the root over the receipts. Identities: domain defaults (seated = present + absent; present = submitted
// + time up + voided), with what a room without the server still owes named by itself.
import type { Zone } from '../../kit/clock.ts'
import type { SittingState } from '../sittings/state.ts'
import type { InvigilationRefusal } from './api.ts'
import { type AbsenceKind, absenceKinds, type IncidentKind, keysOf } from './kinds.ts'

export type RecordSeat = {
  readonly number: string
  readonly state: SittingState
  readonly started: boolean
  readonly serverLess: boolean
  readonly attendance: 'hadir' | 'tidak-hadir' | null
  readonly absenceKind: AbsenceKind | null
  readonly hasDocument: boolean
  readonly accommodated: boolean
  /** Answers that arrived after the time and were not admitted. */
  readonly lateAnswers: number
  /** Leaf of the receipt in hex; null: there is none. */
  readonly leaf: string | null
}

/** Moments are ISO instants; durations seconds. */
export type RecordTimes = {
  readonly opensAt: string
  readonly closesAt: string
  readonly startedAt: string | null
  readonly lastEndedAt: string | null
  readonly pauses: readonly {
    readonly number: string | null
    readonly fromAt: string
    readonly toAt: string | null
    readonly reason: string
  }[]
  readonly extensions: readonly { readonly at: string; readonly seconds: number; readonly reason: string }[]
  readonly arrivalSeconds: number
  readonly serverLess: { readonly at: string; readonly reason: string } | null
}

export type RecordIncident = {
  readonly number: string | null
  readonly kind: IncidentKind
  readonly text: string
  readonly fromAt: string
  readonly toAt: string | null
  readonly compensationSeconds: number
  readonly arrivalSeconds: number
}

export type RecordCounts = {
  readonly terdaftar: number
  readonly hadir: number
  readonly tidakHadir: number
  readonly dikirim: number
  readonly waktuHabis: number
  readonly dibatalkan: number
  readonly belumSinkron: number
  readonly tidakMemulai: number
  readonly belumDicatat: number
  readonly masihBerjalan: number
}

export type RecordSession = {
  readonly title: string
  readonly venue: string
  readonly room: string
  readonly zone: Zone
  readonly minutes: number
  readonly formTitle: string
  readonly items: number
  readonly simulated: boolean
}

export type RecordFacts = {
  readonly session: RecordSession
  readonly times: RecordTimes
  readonly counts: RecordCounts
  readonly absent: readonly { readonly kind: AbsenceKind; readonly numbers: readonly string[]; readonly withDocument: number }[]
  readonly voided: readonly string[]
  readonly notStarted: readonly string[]
  readonly unsynchronised: readonly string[]
  readonly lateAnswers: readonly { readonly number: string; readonly count: number }[]
  readonly accommodated: number
  readonly incidents: readonly RecordIncident[]
  readonly leaves: readonly { readonly number: string; readonly leaf: string }[]
  /** Hex; null: nobody has a receipt. */
  readonly root: string | null
}

/** Facts of a room from its seats. `root` over the leaves is computed by whoever has the hash at hand. */
export function recordFacts(
  of: Pick<RecordFacts, 'session' | 'times' | 'incidents'> & { readonly seats: readonly RecordSeat[] },
  rootOf: (leaves: RecordFacts['leaves']) => string | null,
): RecordFacts {
  const { session, times, incidents } = of
  // whoever was taken off the list before the day was never expected in the room
  const seats = of.seats.filter((seat) => !(seat.state === 'dibatalkan' && !seat.started && seat.attendance === null))
  const present = seats.filter(isPresent)
  const absent = seats.filter((seat) => !isPresent(seat) && seat.attendance === 'tidak-hadir')
  const numbersOf = (list: readonly RecordSeat[]) => list.map((seat) => seat.number)
  const owed = present.filter((seat) => isOpen(seat) && owesAll(seat, times))
  const notStarted = present.filter((seat) => seat.state === 'terdaftar' && !owesAll(seat, times))
  const voided = present.filter((seat) => seat.state === 'dibatalkan')
  const leaves = seats.flatMap(({ number, leaf }) => (leaf ? [{ number, leaf }] : []))
  return {
    session,
    times,
    incidents,
    counts: {
      terdaftar: seats.length,
      hadir: present.length,
      tidakHadir: absent.length,
      dikirim: present.filter((seat) => seat.state === 'dikirim').length,
      waktuHabis: present.filter((seat) => seat.state === 'waktu-habis').length,
      dibatalkan: voided.length,
      belumSinkron: owed.length,
      tidakMemulai: notStarted.length,
      belumDicatat: seats.filter((seat) => !isPresent(seat) && seat.attendance === null).length,
      masihBerjalan: present.filter((seat) => seat.state === 'berjalan' && !owesAll(seat, times)).length,
    },
    absent: keysOf(absenceKinds).flatMap((kind) => {
      const those = absent.filter((seat) => seat.absenceKind === kind)
      return those.length === 0 ? [] : [{ kind, numbers: numbersOf(those), withDocument: those.filter((seat) => seat.hasDocument).length }]
    }),
    voided: numbersOf(voided),
    notStarted: numbersOf(notStarted),
    unsynchronised: numbersOf(owed),
    lateAnswers: seats.filter((seat) => seat.lateAnswers > 0).map(({ number, lateAnswers: count }) => ({ number, count })),
    accommodated: present.filter((seat) => seat.accommodated).length,
    leaves,
    root: rootOf(leaves),
  }
}

/** Whoever began was there, even if nobody stood at the door. */
const isPresent = (seat: RecordSeat): boolean => seat.started || seat.attendance === 'hadir'
const isOpen = (seat: RecordSeat): boolean => seat.state === 'terdaftar' || seat.state === 'berjalan'
/** What was done without the server is on a device until its bundle arrives. */
const owesAll = (seat: RecordSeat, times: RecordTimes): boolean => seat.serverLess || times.serverLess !== null

export type Identity = { readonly identity: string; readonly left: number; readonly right: number; readonly holds: boolean }

/** The identities that must hold before anything is signed. */
export function identitiesOf({ counts, absent, leaves }: RecordFacts): Identity[] {
  const identity = (name: string, left: number, right: number): Identity => ({ identity: name, left, right, holds: left === right })
  const byKind = absent.reduce((sum, one) => sum + one.numbers.length, 0)
  const outcome = counts.dikirim + counts.waktuHabis + counts.dibatalkan + counts.belumSinkron + counts.tidakMemulai + counts.masihBerjalan
  return [
    identity('Terdaftar = hadir + tidak hadir + belum dicatat', counts.terdaftar, counts.hadir + counts.tidakHadir + counts.belumDicatat),
    identity('Hadir = dikirim + waktu habis + dibatalkan + belum tersinkron + tidak memulai + masih berjalan', counts.hadir, outcome),
    identity('Tidak hadir = jumlah menurut jenis', counts.tidakHadir, byKind),
    identity('Tanda terima = dikirim + waktu habis', leaves.length, counts.dikirim + counts.waktuHabis),
  ]
}

export type Hindrance = Extract<
  InvigilationRefusal,
  'invigilation.room-not-closed' | 'invigilation.still-running' | 'invigilation.attendance-open' | 'invigilation.does-not-add-up'
>

/** What stands in the way of printing; empty: it may be printed. */
export function hindrancesOf(facts: RecordFacts, closed: boolean): Hindrance[] {
  const hindrances: Hindrance[] = []
  if (!closed) hindrances.push('invigilation.room-not-closed')
  if (facts.counts.masihBerjalan > 0) hindrances.push('invigilation.still-running')
  if (facts.counts.belumDicatat > 0) hindrances.push('invigilation.attendance-open')
  if (identitiesOf(facts).some((one) => !one.holds)) hindrances.push('invigilation.does-not-add-up')
  return hindrances
}

const countNames: Record<keyof RecordCounts, string> = {
  terdaftar: 'Terdaftar',
  hadir: 'Hadir',
  tidakHadir: 'Tidak hadir',
  dikirim: 'Dikirim',
  waktuHabis: 'Waktu habis',
  dibatalkan: 'Dibatalkan',
  belumSinkron: 'Belum tersinkron',
  tidakMemulai: 'Hadir, tidak memulai',
  belumDicatat: 'Belum dicatat',
  masihBerjalan: 'Masih berjalan',
}

const list = (numbers: readonly string[]) => (numbers.length > 0 ? numbers.join(', ') : 'tidak ada')

/** What a later version says otherwise than the one before, each in a sentence; empty: nothing. */
export function recordChanges(before: RecordFacts, after: RecordFacts): string[] {
  const changed = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)
  const counts = (Object.keys(countNames) as (keyof RecordCounts)[])
    .filter((key) => before.counts[key] !== after.counts[key])
    .map((key) => `${countNames[key]}: ${before.counts[key]} menjadi ${after.counts[key]}.`)
  const out = before.unsynchronised.filter((number) => !after.unsynchronised.includes(number))
  return [
    ...counts,
    ...(out.length > 0 ? [`Sudah tersinkron: nomor ${list(out)}.`] : []),
    ...(changed(before.absent, after.absent) ? ['Daftar peserta yang tidak hadir diperbarui.'] : []),
    ...(changed(before.lateAnswers, after.lateAnswers)
      ? [`Jawaban terlambat yang menunggu putusan: ${list(after.lateAnswers.map((one) => one.number))}.`]
      : []),
    ...(changed(before.incidents, after.incidents)
      ? [`Catatan kejadian: ${before.incidents.length} menjadi ${after.incidents.length}, dengan isi terbaru.`]
      : []),
    ...(changed(before.times, after.times) ? ['Catatan waktu diperbarui.'] : []),
    ...(before.accommodated === after.accommodated ? [] : [`Akomodasi: ${before.accommodated} menjadi ${after.accommodated} peserta.`]),
    ...(before.root === after.root
      ? []
      : [`Akar tanda terima berubah: ${before.leaves.length} menjadi ${after.leaves.length} tanda terima.`]),
  ]
}
