// What the tablet keeps to itself, and why: the server out of reach, notes not sent, notes refused.
import { IconDeviceTablet, IconWifiOff } from '@tabler/icons-react'
import { Button } from '../../kit/button.tsx'
import { RefusalError } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useHouse } from '../house.tsx'
import { useShell } from '../offline/register.ts'
import { useRoom } from './use-room.ts'
import { useRoomTime } from './use-room-time.ts'
import { roomWords } from './words.ts'

export function AwayStrip() {
  const words = useWords(roomWords)
  const time = useRoomTime()
  const { stamp } = useWriting()
  const { view, line, outbox, keptAt } = useRoom()
  const { doubt, toldAt } = useHouse()
  const shell = useShell()
  const waiting = outbox.notes.filter((note) => !note.refused).length
  const unsure = doubt && toldAt > 0 && words.doubt[doubt](time(new Date(toldAt)))
  const refused = outbox.notes.filter((note) => note.refused)
  return (
    <>
      {line === 'away' && (
        <div className="rm-away" role="status">
          <IconWifiOff aria-hidden />
          <div>
            <details open={window.matchMedia('(min-width: 700px)').matches}>
              <summary>{keptAt ? words.keptRoom(stamp(keptAt)) : `${words.line.away}.`}</summary>
              {words.awayWhat} {view.serverNow !== keptAt && words.lastKnown(time(view.serverNow))} {doubt === 'kept' && unsure}
            </details>
            {doubt !== 'kept' && unsure}
            {!outbox.durable && <b> {words.awayMemory}</b>}
            {outbox.durable && shell === 'never' && <b> {words.stayOpen}</b>}
          </div>
          {waiting > 0 && <b className="rm-kept">{words.waiting(waiting)}</b>}
        </div>
      )}
      {line !== 'away' && waiting > 0 && (
        <div className="rm-away" role="status">
          <IconDeviceTablet aria-hidden />
          <b>{words.waiting(waiting)}</b>
          <Button onClick={() => void outbox.flush()}>{words.sendNow}</Button>
        </div>
      )}
      {outbox.others > 0 && (
        <div className="rm-away" role="status">
          <IconDeviceTablet aria-hidden />
          <div>{words.others(outbox.others)}</div>
        </div>
      )}
      {refused.map((note) => (
        <div key={note.clientId} className="rm-refused">
          <RefusalNotice of={note.refused && new RefusalError(note.refused.code, note.refused.data, 409)}>
            <p>
              <Button onClick={() => void outbox.drop(note.clientId)}>{words.dropNote}</Button>
            </p>
          </RefusalNotice>
        </div>
      ))}
    </>
  )
}
