// The attendance list on paper, as rooms sign it: signatures in a zigzag, blanks to be filled by hand.
import { localDate } from '../../../kit/clock.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { useHouse } from '../house.tsx'
import { dayWords } from './day-words.ts'
import { useRoom } from './use-room.ts'
import { useRoomTime } from './use-room-time.ts'

export function AttendancePaper() {
  const { paper } = useWords(dayWords)
  const { day } = useWriting()
  const { agency, kind } = useHouse()
  const time = useRoomTime()
  const { view, seats } = useRoom()
  const date = day(localDate(new Date(view.opensAt), view.zone))
  const desks = seats.map((seat) => seat.seat)
  return (
    <article className="rm-paper" lang="id">
      <header>
        <p>{agency?.name}</p>
        {kind === 'contoh' && <b>{paper.example}</b>}
      </header>
      <div className="rm-paper-head">
        <div>
          <h2>{paper.title}</h2>
          <p>
            {view.venue}, {view.room}. {view.title}
          </p>
          <p>
            {date}, {paper.at(time(view.opensAt), time(view.closesAt))} {view.zone}
          </p>
        </div>
        <dl>
          <dt>{paper.assigned}</dt>
          <dd>{seats.length}</dd>
          <dt>{paper.desks}</dt>
          <dd>{desks.length > 0 ? `${Math.min(...desks)}–${Math.max(...desks)}` : '–'}</dd>
        </dl>
      </div>
      <PaperTable />
      <dl className="rm-paper-counts">
        {[paper.assigned, ...paperCounts].map((name, index) => (
          <div key={name}>
            <dt>{name === 'late' ? paper.late : name}</dt>
            <dd>{index === 0 ? seats.length : ''}</dd>
          </div>
        ))}
      </dl>
      <section className="rm-paper-end">
        <h3>{paper.absentLines}</h3>
        <i />
        <i />
        <i />
        <p>{paper.closedAt(agency?.city ?? '', date, view.zone)}</p>
        <div className="rm-paper-sign">
          {[paper.proctor1, paper.proctor2, paper.committee].map((who) => (
            <div key={who}>
              {who}
              <span>NIP</span>
            </div>
          ))}
        </div>
      </section>
    </article>
  )
}

const paperCounts = ['Hadir', 'late', 'Tidak hadir'] as const

function PaperTable() {
  const { paper } = useWords(dayWords)
  const { nip } = useWriting()
  const { seats } = useRoom()
  return (
    <table>
      <thead>
        <tr>
          {paper.head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <tr key={seat.sittingId}>
            <td className="n">{seat.seat}</td>
            <td>
              <b>{seat.name}</b>
              {nip(seat.nip)} · {seat.number}
            </td>
            <td>{seat.unit}</td>
            <td className={seat.seat % 2 === 0 ? 'sign even' : 'sign'}>{seat.seat}.</td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
