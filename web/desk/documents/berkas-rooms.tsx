// Attendance lists, seat plans and posters of the plan in force: all, by day, by room.

import { localDate } from '../../../kit/clock.ts'
import type { OutputOf } from '../../../kit/contract.ts'
import { type listPapers, type PaperKind, paperKinds, printPaper } from '../../../stages/schedule/papers/paper-api.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Strip } from '../../kit/parts.tsx'
import { useMay } from '../me.tsx'
import { FileButton } from './berkas-file.tsx'
import { berkasWords } from './berkas-words.ts'

type Papers = OutputOf<typeof listPapers>
type Day = Papers['days'][number]
type Choice = { readonly date?: string; readonly slotId?: string; readonly roomId?: string }

export function RoomsCard({ eventId, of }: { eventId: string; of: Papers }) {
  const words = useWords(berkasWords)
  const { count, date } = useWriting()
  const maySit = useMay('sittings.read')
  const { plan, days } = of
  const rooms = days.reduce((sum, day) => sum + roomsIn(day), 0)
  const people = days.reduce((sum, day) => sum + day.people, 0)
  return (
    <Card
      bare
      title={words.room}
      aside={plan && <span className="small">{words.plan(String(plan.version), date(localDate(new Date(plan.at), of.zone)))}</span>}
    >
      {!plan && (
        <div className="in">
          <Strip>{words.noPlan}</Strip>
          <ButtonLink to={`/kegiatan/${eventId}/jadwal`}>{words.toPlan}</ButtonLink>
        </div>
      )}
      {days.length > 0 && (
        <div className="wide">
          <table className="t papers">
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                <th scope="col" className="n">
                  {words.rooms}
                </th>
                <th scope="col" className="n">
                  {words.people}
                </th>
                <th scope="col">{words.papers}</th>
              </tr>
            </thead>
            <tbody>
              {days.map((day) => (
                <DayRows key={day.date} eventId={eventId} day={day} />
              ))}
              <tr>
                <th scope="row">{words.allDays}</th>
                <td className="n tnum">{count(rooms)}</td>
                <td className="n tnum">{count(people)}</td>
                <td>
                  <Prints eventId={eventId} choice={{}} of={words.allDays} />
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      )}
      {maySit && plan && (
        <div className="in cards-line">
          <span className="small">{words.cards}</span>
          <ButtonLink size="small" to={`/kegiatan/${eventId}/pelaksanaan`}>
            {words.toCards}
          </ButtonLink>
        </div>
      )}
    </Card>
  )
}

const roomsIn = (day: Day) => day.sessions.reduce((sum, session) => sum + session.rooms.length, 0)

function DayRows({ eventId, day }: { eventId: string; day: Day }) {
  const words = useWords(berkasWords)
  const writing = useWriting()
  const clock = (time: string) => time.replace(':', '.')
  return (
    <>
      <tr>
        <th scope="row">{writing.day(day.date)}</th>
        <td className="n tnum">{writing.count(roomsIn(day))}</td>
        <td className="n tnum">{writing.count(day.people)}</td>
        <td>
          <Prints eventId={eventId} choice={{ date: day.date }} of={writing.day(day.date)} />
        </td>
      </tr>
      <tr className="each">
        <td colSpan={4}>
          <details>
            <summary>{words.each(writing.count(roomsIn(day)))}</summary>
            <ul>
              {day.sessions.flatMap((session) =>
                session.rooms.map((room) => {
                  const when = `${words.session(String(session.number))}${session.makeup ? ` (${words.makeup})` : ''}, ${clock(session.starts)}–${clock(session.ends)}`
                  return (
                    <li key={`${session.slotId} ${room.roomId}`}>
                      <span>
                        <b>{`${room.venue}, ${room.room}`}</b>
                        <span className="small">{`${when} · ${writing.count(room.people)} ${words.people.toLowerCase()}`}</span>
                      </span>
                      <Prints
                        eventId={eventId}
                        choice={{ slotId: session.slotId, roomId: room.roomId }}
                        of={`${room.venue}, ${room.room}, ${when}`}
                      />
                    </li>
                  )
                }),
              )}
            </ul>
          </details>
        </td>
      </tr>
    </>
  )
}

function Prints({ eventId, choice, of }: { eventId: string; choice: Choice; of: string }) {
  const words = useWords(berkasWords)
  return (
    <span className="acts">
      {paperKinds.map((kind: PaperKind) => (
        <FileButton key={kind} of={printPaper} input={{ id: eventId, kind, ...choice }} label={`${words.kinds[kind]}: ${of}`}>
          {words.kinds[kind]}
        </FileButton>
      ))}
    </span>
  )
}
