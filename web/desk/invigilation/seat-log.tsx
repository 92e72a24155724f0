// What was noted at a seat: facts with their times, newest first.
import { showSeat } from '../../../stages/invigilation/api.ts'
import { absenceKinds, identityKinds } from '../../../stages/invigilation/kinds.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { useCall } from '../../kit/use-call.ts'
import { dayWords } from './day-words.ts'
import { isAbout, type SeatHere } from './notes.ts'
import { useRoom } from './use-room.ts'
import { useRoomTime } from './use-room-time.ts'
import { roomWords } from './words.ts'

export function SeatLog({ seat }: { seat: SeatHere }) {
  const words = useWords(roomWords)
  const day = useWords(dayWords)
  const { language } = useWriting()
  const time = useRoomTime()
  const { view, line, keptAt, outbox } = useRoom()
  const asked = useCall(showSeat, { id: view.id, sittingId: seat.sittingId }, { when: line !== 'away' && !keptAt, every: 15_000 })
  const kindOf = (text: string) =>
    (identityKinds as Record<string, { id: string; en: string }>)[text]?.[language] ??
    (absenceKinds as Record<string, { id: string; en: string }>)[text]?.[language] ??
    text
  const log = [...(asked.data?.log ?? [])].reverse()
  const waiting = outbox.notes.filter((note) => !note.refused && isAbout(note, seat.sittingId)).reverse()
  return (
    <section className="rm-log">
      <h3>{words.log}</h3>
      {log.length + waiting.length === 0 && <p className="rm-note">{words.logNone}</p>}
      <ul>
        {waiting.map(({ clientId, at, act }) => (
          <li key={clientId}>
            <time dateTime={at}>{time(at)}</time>
            <span>
              {[day.noteKinds[act.kind], ...('text' in act ? [act.text] : [])].join(', ')} <em>· {words.unsent}</em>
            </span>
          </li>
        ))}
        {log.map((one) => (
          <li key={`${one.at}-${one.kind}`}>
            <time dateTime={one.at}>{time(one.at)}</time>
            <span>
              {[
                day.logKinds[one.kind],
                ...(one.seconds && one.kind !== 'incident' ? [day.seconds(one.seconds)] : []),
                ...(one.text && one.kind !== 'finished' ? [kindOf(one.text)] : []),
              ].join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
