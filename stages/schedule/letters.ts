// What the letters about people and their seats say: the assignment of each office's participants, the
// notice of the schedule, the call to susulan. Facts only; the wording is the agency's template.
import { dayWords } from '../../kit/wording.ts'
import { listed } from '../documents/frame.ts'
import type { LetterHindrance } from '../documents/letter-api.ts'
import type { LetterDraft } from '../documents/letter-kinds.ts'
import type { Table } from '../documents/letter-text.ts'
import { countSpelled } from '../documents/spelled.ts'
import { eventValues, type LetterEvent, type LettersDue, nameWithNip, ofEvent } from '../events/letters.ts'

export type LetterPerson = {
  readonly personId: string
  readonly nip: string
  readonly name: string
  readonly position: string
  readonly officeId: string
  readonly officeName: string
  readonly number: string | null
  /** Of the seat in the plan in force; all null without one. */
  readonly date: string | null
  readonly starts: string | null
  readonly ends: string | null
  readonly makeup: boolean | null
  readonly venue: string | null
  readonly room: string | null
  readonly seat: number | null
}
export type LetterPlace = { readonly venue: string; readonly address: string }

/** The venues in a sentence; empty while nobody has chosen any. */
export const placeWords = (places: readonly LetterPlace[]): string => listed([...new Set(places.map((one) => one.venue))])

const clock = (time: string) => time.replace(':', '.')

/** The letters that follow from participants and seats, each kind with what hinders it. */
export function seatLetters(
  event: LetterEvent,
  people: readonly LetterPerson[],
  { place, inForce }: { place: string; inForce: boolean },
): LettersDue[] {
  const values = eventValues(event, place)
  const makeup = people.filter((one) => one.makeup === true)
  const first = stateHindrance(event, people)
  const seated = people.filter((one) => one.date !== null)
  return [
    {
      kind: 'penugasan-peserta',
      hindrance: first,
      drafts: byOffice(people).map((group) => officeLetter('penugasan-peserta', event, group, { values, withSeats: inForce })),
    },
    { kind: 'pemberitahuan-jadwal', hindrance: first ?? (inForce ? null : 'no-plan'), drafts: [notice(event, seated, values)] },
    {
      kind: 'panggilan-susulan',
      hindrance: first ?? (inForce ? (makeup.length === 0 ? 'no-makeup' : null) : 'no-plan'),
      drafts: byOffice(makeup).map((group) => officeLetter('panggilan-susulan', event, group, { values, withSeats: true })),
    },
  ]
}

function stateHindrance(event: LetterEvent, people: readonly LetterPerson[]): LetterHindrance | null {
  if (event.state === 'dibatalkan') return 'event-over'
  if (event.state === 'draf') return 'not-published'
  return people.length === 0 ? 'nobody-listed' : null
}

function byOffice(people: readonly LetterPerson[]): LetterPerson[][] {
  const groups = new Map<string, LetterPerson[]>()
  for (const one of people) groups.set(one.officeId, [...(groups.get(one.officeId) ?? []), one])
  return [...groups.values()]
}

type Values = ReturnType<typeof eventValues>
const titles = { 'penugasan-peserta': 'Penugasan peserta', 'panggilan-susulan': 'Panggilan susulan' }

function officeLetter(
  kind: keyof typeof titles,
  event: LetterEvent,
  people: readonly LetterPerson[],
  { values, withSeats }: { values: Values; withSeats: boolean },
): LetterDraft<keyof typeof titles> {
  const [{ officeId, officeName } = { officeId: '', officeName: '' }] = people
  return {
    ...ofEvent(event),
    kind,
    part: officeId,
    unitPath: [officeId],
    title: `${titles[kind]} ${event.title}`,
    recipient: officeName,
    subjects: people.map((one) => one.personId),
    facts: {
      values: { ...values, perangkat_daerah: officeName, jumlah_orang: countSpelled(people.length) },
      lists: { peserta: peopleTable(event, people, withSeats) },
    },
  }
}

function peopleTable(event: LetterEvent, people: readonly LetterPerson[], withSeats: boolean): Table {
  const columns = [
    { name: 'No.', share: 0 },
    { name: 'Nama dan NIP', share: 6 },
    { name: 'Jabatan', share: 5 },
  ]
  const seatColumns = [
    { name: 'Hari dan waktu', share: 5 },
    { name: 'Tempat', share: 4 },
  ]
  const rows = people.map((one, at) => {
    const who = [String(at + 1), nameWithNip(one.name, one.nip), one.position || '-']
    if (!withSeats) return who
    if (one.date === null) return [...who, 'diberitahukan kemudian', '-']
    const when = `${dayWords(one.date)}\n${clock(one.starts ?? '')}–${clock(one.ends ?? '')} ${event.zone}`
    return [...who, when, `${one.venue}, ${one.room}\nMeja ${one.seat}${one.number ? `, nomor ${one.number}` : ''}`]
  })
  return { columns: withSeats ? [...columns, ...seatColumns] : columns, rows }
}

function notice(event: LetterEvent, seated: readonly LetterPerson[], values: Values): LetterDraft<'pemberitahuan-jadwal'> {
  const regular = seated.filter((one) => !one.makeup)
  const rows = counted(
    regular,
    (one) => [dayWords(one.date ?? ''), `${clock(one.starts ?? '')}–${clock(one.ends ?? '')} ${event.zone}`, `${one.venue}, ${one.room}`],
    (one) => `${one.date} ${one.starts} ${one.venue} ${one.room}`,
  )
  const offices = counted(
    regular,
    (one) => [one.officeName],
    (one) => one.officeName,
  )
  const distinct = (of: (one: LetterPerson) => string) => new Set(regular.map(of)).size
  return {
    ...ofEvent(event),
    kind: 'pemberitahuan-jadwal',
    title: `Jadwal ${event.title}`,
    recipient: 'Kepala perangkat daerah',
    subjects: [],
    facts: {
      values: {
        ...values,
        jumlah_hari: countSpelled(distinct((one) => one.date ?? '')),
        jumlah_sesi: countSpelled(distinct((one) => `${one.date} ${one.starts}`)),
      },
      lists: {
        jadwal: {
          columns: [
            { name: 'Hari dan tanggal', share: 4 },
            { name: 'Pukul', share: 3 },
            { name: 'Tempat dan ruang', share: 5 },
            { name: 'Peserta', share: 2 },
          ],
          rows,
        },
        perangkat_daerah: {
          columns: [
            { name: 'No.', share: 0 },
            { name: 'Perangkat daerah', share: 7 },
            { name: 'Peserta', share: 2 },
          ],
          rows: offices.map((row, at) => [String(at + 1), ...row]),
        },
      },
    },
  }
}

/** People counted by `key`, in its order: what each row says, then how many. */
function counted(people: readonly LetterPerson[], say: (one: LetterPerson) => string[], key: (one: LetterPerson) => string): string[][] {
  const groups = new Map<string, { row: string[]; count: number }>()
  for (const one of people) {
    const at = key(one)
    const group = groups.get(at)
    if (group) group.count += 1
    else groups.set(at, { row: say(one), count: 1 })
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { row, count }]) => [...row, String(count)])
}
