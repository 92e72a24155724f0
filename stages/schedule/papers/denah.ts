// The seat plan for the proctor and the poster for the door. No names on either: both hang where others read.
import { localDate } from '../../../kit/clock.ts'
import { countWords, dateWords, dayWords } from '../../../kit/wording.ts'
import { hoursWords, type PaperSource, planWords, type RoomSession, sessionWords, whenWords } from './facts.ts'

type Seat = { seat: string; number: string; kind: 'taken' | 'free' | 'spare' | 'none'; accessible: boolean }
export type SeatPlanData = {
  event: string
  office: string
  example: boolean
  foot: string
  sheets: { place: string; when: string; counts: string; aisles: number[]; columns: number; rows: Seat[][] }[]
}

const common = ({ event, agency, installation, plan }: PaperSource) => ({
  event: event.title,
  office: agency.name,
  example: installation === 'contoh',
  foot: planWords(plan.version, dateWords(localDate(plan.at, event.zone))),
})

/** The data of denah.typ: rows of seats as they stand, the screen above. */
export function seatPlan(source: PaperSource): SeatPlanData {
  return {
    ...common(source),
    sheets: source.rooms.map((one) => ({
      place: `${one.room.venue}, ${one.room.name}`,
      when: `${sessionWords(one.slot)}, ${whenWords(one.slot, source.event.zone)}`,
      counts: [
        `${countWords(one.people.length)} peserta`,
        `${countWords(one.room.seats)} meja`,
        `${countWords(one.room.spare.length)} cadangan`,
        `${countWords(one.room.accessible.length)} mudah dijangkau`,
      ].join(' · '),
      aisles: one.room.aisles.filter((aisle) => aisle < one.room.columns),
      columns: one.room.columns,
      rows: rowsOf(one),
    })),
  }
}

function rowsOf({ room, people }: RoomSession): Seat[][] {
  const numbers = new Map(people.map((one) => [one.seat, one.number]))
  const { seats, columns } = room
  return Array.from({ length: Math.ceil(seats / columns) }, (_, row) =>
    Array.from({ length: columns }, (_, column): Seat => {
      const seat = row * columns + column + 1
      if (seat > seats) return { seat: '', number: '', kind: 'none', accessible: false }
      const taken = numbers.has(seat)
      const kind = taken ? 'taken' : room.spare.includes(seat) ? 'spare' : 'free'
      return { seat: String(seat), number: numbers.get(seat) ?? '', kind, accessible: room.accessible.includes(seat) }
    }),
  )
}

export type PosterData = {
  event: string
  office: string
  example: boolean
  foot: string
  sheets: {
    venue: string
    room: string
    floor: string
    session: string
    day: string
    hours: string
    people: string
    ranges: { numbers: string; seats: string }[]
    others: string
  }[]
}

/** More runs than this are no help at a door. */
const mostRanges = 6

/** The data of poster.typ. */
export function doorPosters(source: PaperSource): PosterData {
  return {
    ...common(source),
    sheets: source.rooms.map(({ slot, room, people }) => {
      const ranges = numberRanges(people)
      const shown = ranges.length > mostRanges ? ranges.sort((a, b) => b.count - a.count).slice(0, mostRanges - 1) : ranges
      const rest = ranges.length > mostRanges ? people.length - shown.reduce((sum, one) => sum + one.count, 0) : 0
      return {
        ...{ venue: room.venue, room: room.name, floor: room.floor && `Lantai ${room.floor.replace(/^lantai\s+/i, '')}` },
        session: sessionWords(slot),
        day: dayWords(slot.date),
        hours: `${hoursWords(slot)} ${source.event.zone}`,
        people: `${countWords(people.length)} peserta`,
        ranges: shown.map(({ from, to, seats }) => ({ numbers: from === to ? from : `${from} sampai ${to}`, seats: `Meja ${seats}` })),
        others: rest > 0 ? `${countWords(rest)} nomor lainnya tercantum pada denah di dekat pintu` : '',
      }
    }),
  }
}

/** Participant numbers that follow each other, with the seats they have; by number. */
export function numberRanges(people: readonly { readonly number: string; readonly seat: number }[]) {
  const sorted = people.filter((one) => one.number !== '').sort((a, b) => (a.number < b.number ? -1 : 1))
  const runs: { from: string; to: string; members: number[] }[] = []
  for (const { number, seat } of sorted) {
    const last = runs.at(-1)
    if (last && follows(last.to, number)) {
      last.to = number
      last.members.push(seat)
    } else runs.push({ from: number, to: number, members: [seat] })
  }
  return runs.map(({ from, to, members }) => {
    const [low, high] = [Math.min(...members), Math.max(...members)]
    return { from, to, count: members.length, seats: low === high ? String(low) : `${low}–${high}` }
  })
}

function follows(before: string, after: string): boolean {
  const [day, serial] = before.split('-')
  const [nextDay, nextSerial] = after.split('-')
  return day === nextDay && Number(serial) + 1 === Number(nextSerial)
}
