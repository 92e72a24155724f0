// What the tablet keeps to itself, and why: the server out of reach, notes not sent, notes refused.
import { IconDeviceTablet, IconWifiOff } from '@tabler/icons-react'
import { Button } from '../../kit/button.tsx'
import { RefusalError } from '../../kit/call.ts'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useRoom } from './use-room.ts'
import { useRoomTime } from './use-room-time.ts'
import { roomWords } from './words.ts'

export function AwayStrip() {
  const words = useWords(roomWords)
  const time = useRoomTime()
  const { view, line, outbox, fromPackage } = useRoom()
  const waiting = outbox.notes.filter((note) => !note.refused).length
  const refused = outbox.notes.filter((note) => note.refused)
  return (
    <>
      {line === 'away' && (
        <div className="rm-away" role="status">
          <IconWifiOff aria-hidden />
          <div>
            <b>{words.line.away}.</b> {words.awayWhat} {!fromPackage && words.lastKnown(time(view.serverNow))}
            {!outbox.durable && <b> {words.awayMemory}</b>}
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
