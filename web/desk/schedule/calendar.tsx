// Kalender: the weeks of an event with its sessions, the load of each venue, holidays, what is closed, and
// the times that no session may touch.
import type { OutputOf } from '../../../kit/contract.ts'
import { showCalendar } from '../../../stages/schedule/board-api.ts'
import { listQuietTimes } from '../../../stages/schedule/place-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import { useCall } from '../../kit/use-call.ts'
import { MakeupChip } from './head.tsx'
import { useSchedule } from './use-schedule.ts'
import { hours } from './when.ts'
import { scheduleWords } from './words.ts'

type Day = OutputOf<typeof showCalendar>['days'][number]

/** Days in rows of a week from Monday; places before the first day are empty. */
function weeksOf(days: readonly Day[]): (Day | null)[][] {
  const before: (Day | null)[] = Array.from({ length: (days[0]?.weekday ?? 1) - 1 }, () => null)
  const all = [...before, ...days]
  while (all.length % 7 !== 0) all.push(null)
  return Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7))
}

export function CalendarView() {
  const words = useWords(scheduleWords)
  const { id, planId } = useSchedule()
  const read = useCall(showCalendar, { id, planId }, { keep: true })
  if (!read.data) return read.error ? <RefusalNotice of={read.error} again={() => void read.refetch()} /> : <Waiting />
  const weeks = weeksOf(read.data.days)
  const weekend = read.data.days.some((day) => day.weekday > 5)
  const shown = weekend ? 7 : 5
  return (
    <div className="stack">
      <Card title={words.calendar} bare>
        <ScrollRegion className="wide" label={words.calendar}>
          <table className="calendar">
            <thead>
              <tr>
                {words.weekdays.slice(0, shown).map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week.find((day) => day !== null)?.date}>
                  {week.slice(0, shown).map((day, index) => (
                    <td key={day?.date ?? `before-${index}`} className={day?.holiday ? 'holiday' : undefined}>
                      {day && <DayCell of={day} />}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </Card>
      <QuietTimes />
    </div>
  )
}

function DayCell({ of }: { of: Day }) {
  const words = useWords(scheduleWords)
  const { date, count } = useWriting()
  return (
    <>
      <b>{date(of.date).split(' ').slice(0, 2).join(' ')}</b>
      {of.holiday && (
        <Chip tone="attention" icon={null}>
          {of.holiday.name}
        </Chip>
      )}
      {of.holiday && !of.holiday.confirmed && <span className="small">{words.holidayUnconfirmed}</span>}
      {of.slots.length === 0 && !of.holiday && <span className="small">{words.nothingThatDay}</span>}
      {of.slots.map((slot) => (
        <span key={slot.id} className="slot">
          {hours(slot.starts, slot.ends)} {slot.makeup && <MakeupChip />}
          <span className="small line">{words.slotLine(count(slot.people), count(slot.seats))}</span>
        </span>
      ))}
      {of.venues
        .filter((venue) => venue.people > 0)
        .map((venue) => (
          <span key={venue.venueId} className="venue">
            <span className="small">
              {venue.venue} <b>{count(venue.people)}</b>
            </span>
            <span className="load-bar" aria-hidden>
              <i style={{ width: `${venue.seats > 0 ? Math.min(100, (100 * venue.people) / venue.seats) : 0}%` }} />
            </span>
          </span>
        ))}
      <DayNotes of={of} />
    </>
  )
}

function DayNotes({ of }: { of: Day }) {
  const words = useWords(scheduleWords)
  const { count } = useWriting()
  const notes = [
    ...of.closures.map((one) => words.roomClosed(one.room, one.reason)),
    ...of.blackouts.map((one) => (one.unit ? words.blackoutUnit(one.unit, one.reason) : words.blackoutAll(one.reason))),
    ...(of.unavailable > 0 ? [words.unavailable(count(of.unavailable))] : []),
  ]
  return notes.map((note) => (
    <span key={note} className="small note w">
      {note}
    </span>
  ))
}

function QuietTimes() {
  const words = useWords(scheduleWords)
  const read = useCall(listQuietTimes, {})
  if (!read.data) return null
  return (
    <Card title={words.quietTimes}>
      {read.data.quietTimes.length === 0 && <p className="sub">{words.quietNone}</p>}
      <ul className="row">
        {read.data.quietTimes.map((one) => (
          <li key={one.id}>
            <Chip>
              {one.name}, {one.weekday ? words.weekdays[one.weekday - 1] : words.quietEvery} {hours(one.starts, one.ends)}
            </Chip>
          </li>
        ))}
      </ul>
    </Card>
  )
}
