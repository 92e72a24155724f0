// The attendance list as data for the press: one sheet for each room in each session, by seat, with room to
// sign left and right in turn, so that nobody signs over a neighbour's line.
import { localDate } from '../../../kit/clock.ts'
import { countWords, dateWords, dayWords, nipWords } from '../../../kit/wording.ts'
import { type Frame, frameDate, headOf } from '../../documents/frame.ts'
import { type PaperSource, planWords, type RoomSession, sessionWords, whenWords } from './facts.ts'

type Sheet = {
  place: string
  when: string
  /** Head of the pages after the first. */
  running: string
  facts: { term: string; text: string }[]
  rows: { seat: string; name: string; lines: string; unit: string }[]
  assigned: string
  closing: string
}
export type AttendanceData = { frame: Frame; event: string; foot: string[]; sheets: Sheet[] }

/** The data of daftar-hadir.typ. The same plan and people give the same paper. */
export function attendanceList(source: PaperSource): AttendanceData {
  const { agency, installation, event, plan } = source
  const since = dateWords(localDate(plan.at, event.zone))
  const [first, another] = source.rooms
  const title = first && !another ? `Daftar hadir ${first.room.venue}, ${first.room.name}` : `Daftar hadir ${event.title}`
  return {
    frame: {
      ...headOf(agency, installation),
      title,
      date: frameDate(plan.at),
      confidential: false,
      running: { strong: 'Daftar Hadir Peserta', lines: [] },
      foot: { strong: '', lines: [] },
    },
    event: event.title,
    foot: [event.basis || agency.name, planWords(plan.version, since)],
    sheets: source.rooms.map((one) => sheetOf(one, source)),
  }
}

function sheetOf({ slot, room, people }: RoomSession, { agency, event }: PaperSource): Sheet {
  const place = `${room.venue}, ${room.name}, ${sessionWords(slot)}`
  const seats = people.map((one) => one.seat)
  return {
    place,
    when: whenWords(slot, event.zone),
    running: `${place}, ${dayWords(slot.date)}`,
    facts: [
      { term: 'Ditugaskan', text: countWords(people.length) },
      { term: 'Meja', text: seats.length > 0 ? `${Math.min(...seats)}–${Math.max(...seats)}` : '-' },
      { term: 'Cadangan', text: countWords(room.spare.length) },
    ],
    rows: people.map((one) => ({
      seat: String(one.seat),
      name: one.name,
      lines: [nipWords(one.nip), one.number].filter(Boolean).join(' · '),
      unit: one.office,
    })),
    assigned: countWords(people.length),
    closing: `${agency.city}, ${dateWords(slot.date)}. Ditutup pukul ………… ${event.zone}`,
  }
}
