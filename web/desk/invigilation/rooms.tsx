// The rooms of a day that the reader watches or prepares.
import { TextInput } from '@mantine/core'
import { IconDoor } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { localDate, localTime } from '../../../kit/clock.ts'
import { listRooms } from '../../../stages/invigilation/api.ts'
import { useAddress } from '../../kit/address.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useServerNow } from '../house.tsx'
import { SessionState } from '../sittings/sessions.tsx'
import { sittingWords } from '../sittings/words.ts'
import { roomWords } from './words.ts'

const defaults = { hari: '' }

export function Page() {
  const words = useWords(roomWords)
  const { area } = useWords(sittingWords)
  const { zone, day } = useWriting()
  const today = localDate(useServerNow(), zone)
  const [{ hari }, change] = useAddress(defaults)
  const date = /^\d{4}-\d{2}-\d{2}$/.test(hari) ? hari : today
  const read = useCall(listRooms, { date }, { every: 30_000, keep: true })
  const time = (instant: string) => localTime(new Date(instant), zone).replace(':', '.')
  return (
    <>
      <PageHead crumbs={[{ words: area }]} title={words.rooms} sub={words.roomsWhat} />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      <Card
        bare
        title={day(date)}
        aside={
          <TextInput
            type="date"
            aria-label={words.day}
            value={date}
            onChange={(event) => change({ hari: event.currentTarget.value === today ? '' : event.currentTarget.value })}
          />
        }
      >
        {read.isPending && <Waiting />}
        {read.data?.rooms.length === 0 && (
          <Empty icon={<IconDoor aria-hidden stroke={1.5} />} title={words.noRooms}>
            {words.noRoomsWhat}
          </Empty>
        )}
        <ul className="checks" style={{ padding: '0 20px 12px' }}>
          {read.data?.rooms.map((room) => (
            <li key={room.id} style={{ alignItems: 'center', gap: 16, padding: '10px 0', flexWrap: 'wrap' }}>
              <b className="tnum" style={{ minWidth: 96 }}>
                {time(room.opensAt)}–{time(room.closesAt)}
              </b>
              <span style={{ flex: '1 1 220px' }}>
                <b>{room.room}</b>, {room.venue}
                <span className="small" style={{ display: 'block' }}>
                  {room.title} · {words.roomLine(room.present, room.enrolled)}
                </span>
              </span>
              <SessionState of={room} />
              <Link className="btn" to={`/ruang/${room.id}` as string}>
                {words.openRoom}
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}
