// How many come to each venue on each day, of the seats that may be given there.
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import { useSchedule } from './use-schedule.ts'
import { useWhen } from './when.ts'
import { scheduleWords } from './words.ts'

export function LoadCard() {
  const words = useWords(scheduleWords)
  const { board } = useSchedule()
  const { count } = useWriting()
  const { tiny } = useWhen()
  const dateOf = new Map(board.slots.map((slot) => [slot.id, slot.date]))
  const venueOf = new Map(board.rooms.map((room) => [room.id, room.venueId]))
  const venues = [...new Map(board.rooms.map((room) => [room.venueId, room.venue]))]
  const load = (venue: string, date: string) => {
    const here = board.cells.filter((cell) => venueOf.get(cell.roomId) === venue && dateOf.get(cell.slotId) === date)
    const sum = (of: (cell: (typeof here)[number]) => number) => here.reduce((total, cell) => total + of(cell), 0)
    return { people: sum((cell) => cell.people), seats: sum((cell) => cell.givable) }
  }
  return (
    <Card title={words.loads} aside={<span className="small">{words.loadsSub}</span>} bare>
      <ScrollRegion className="wide" label={words.loads}>
        <table className="t compact load-table">
          <thead>
            <tr>
              <th scope="col">{words.venue}</th>
              {board.days.map((day) => (
                <th key={day.date} scope="col">
                  {tiny(day.date)} {Number(day.date.slice(8))}
                </th>
              ))}
              <th scope="col" className="n">
                {words.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {venues.map(([id, name]) => {
              const days = board.days.map((day) => ({ date: day.date, ...load(id, day.date) }))
              return (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  {days.map((day) => (
                    <td key={day.date}>
                      {count(day.people)}
                      <span className="small">/{count(day.seats)}</span>
                      <span className="load-bar" aria-hidden>
                        <i style={{ width: `${day.seats > 0 ? Math.min(100, (100 * day.people) / day.seats) : 0}%` }} />
                      </span>
                    </td>
                  ))}
                  <td className="n">{count(days.reduce((sum, day) => sum + day.people, 0))}</td>
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {board.days.map((day) => (
                <td key={day.date}>{count(day.people)}</td>
              ))}
              <td className="n">{count(board.days.reduce((sum, day) => sum + day.people, 0))}</td>
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
    </Card>
  )
}
