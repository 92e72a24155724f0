// The rooms of an event's day put together from their printed records: what is signed in the rooms is what the
// day says, so the day cannot be prepared before every room has its record, and its sums hold because theirs do.
import { countWords } from '../../../kit/wording.ts'
import type { AbsenceKind, IncidentKind } from '../kinds.ts'
import type { RecordCounts, RecordFacts } from '../record-facts.ts'

/** The newest printed record of a room in one session. `fingerprint`: 20 hex digits. */
export type DayRoom = {
  readonly sessionId: string
  readonly venue: string
  readonly room: string
  readonly starts: string
  readonly makeup: boolean
  readonly version: number
  readonly fingerprint: string
  readonly facts: RecordFacts
}
export type DayKind<K> = { readonly kind: K; readonly count: number; readonly of: number }
export type DayFacts = {
  readonly rooms: readonly DayRoom[]
  readonly counts: RecordCounts
  readonly absent: readonly DayKind<AbsenceKind>[]
  /** `of`: seconds given for them. */
  readonly incidents: readonly DayKind<IncidentKind>[]
  readonly unsynchronised: readonly string[]
  readonly lateAnswers: number
  readonly accommodated: number
  readonly receipts: number
}

const sum = <T>(list: readonly T[], of: (one: T) => number) => list.reduce((total, one) => total + of(one), 0)

/** The day of `rooms`. `absent.of`: how many brought a document. */
export function dayFacts(rooms: readonly DayRoom[]): DayFacts {
  const all = rooms.map((one) => one.facts)
  const count = (key: keyof RecordCounts) => sum(all, (facts) => facts.counts[key])
  return {
    rooms,
    counts: {
      terdaftar: count('terdaftar'),
      hadir: count('hadir'),
      tidakHadir: count('tidakHadir'),
      dikirim: count('dikirim'),
      waktuHabis: count('waktuHabis'),
      dibatalkan: count('dibatalkan'),
      belumSinkron: count('belumSinkron'),
      tidakMemulai: count('tidakMemulai'),
      belumDicatat: count('belumDicatat'),
      masihBerjalan: count('masihBerjalan'),
    },
    absent: byKind(
      all.flatMap((facts) => facts.absent),
      (one) => one.numbers.length,
      (one) => one.withDocument,
    ),
    incidents: byKind(
      all.flatMap((facts) => facts.incidents),
      () => 1,
      (one) => one.compensationSeconds,
    ),
    unsynchronised: all.flatMap((facts) => facts.unsynchronised),
    lateAnswers: sum(all, (facts) => sum(facts.lateAnswers, (one) => one.count)),
    accommodated: sum(all, (facts) => facts.accommodated),
    receipts: sum(all, (facts) => facts.leaves.length),
  }
}

function byKind<K extends string, T extends { readonly kind: K }>(
  list: readonly T[],
  count: (one: T) => number,
  of: (one: T) => number,
): DayKind<K>[] {
  return [...Map.groupBy(list, (one) => one.kind)].map(([kind, those]) => ({ kind, count: sum(those, count), of: sum(those, of) }))
}

export type DayIdentity = { readonly words: string; readonly holds: boolean }

/** The day's identities with their numbers; parts that are nothing are left out of the sentence. */
export function dayIdentities({ counts, absent, receipts }: DayFacts): DayIdentity[] {
  const said = (left: readonly [string, number], right: readonly (readonly [string, number, boolean?])[]): DayIdentity => ({
    words: `${left[0]} ${countWords(left[1])} = ${right
      .filter(([, value, optional]) => !optional || value > 0)
      .map(([name, value]) => `${name} ${countWords(value)}`)
      .join(' + ')}`,
    holds: left[1] === sum(right, ([, value]) => value),
  })
  return [
    said(
      ['Terdaftar', counts.terdaftar],
      [
        ['hadir', counts.hadir],
        ['tidak hadir', counts.tidakHadir],
        ['belum dicatat', counts.belumDicatat, true],
      ],
    ),
    said(
      ['Hadir', counts.hadir],
      [
        ['dikirim', counts.dikirim],
        ['waktu habis', counts.waktuHabis],
        ['dibatalkan', counts.dibatalkan],
        ['belum tersinkron', counts.belumSinkron, true],
        ['tidak memulai', counts.tidakMemulai, true],
        ['masih berjalan', counts.masihBerjalan, true],
      ],
    ),
    said(['Tidak hadir', counts.tidakHadir], [['jumlah menurut jenis', sum(absent, (one) => one.count)]]),
    said(
      ['Tanda terima', receipts],
      [
        ['dikirim', counts.dikirim],
        ['waktu habis', counts.waktuHabis],
      ],
    ),
  ]
}
