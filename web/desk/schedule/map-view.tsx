// Denah: one room-session large, with the list of its seats; others are chosen above it.
import { NativeSelect } from '@mantine/core'
import { useEffect } from 'react'
import { useWords } from '../../kit/language.tsx'
import { Card, Waiting } from '../../kit/parts.tsx'
import { PersonCard } from './person.tsx'
import { RoomSessionCard, SeatTable, useRoomSession } from './room-session.tsx'
import { useSchedule } from './use-schedule.ts'
import { hours, useWhen } from './when.ts'
import { scheduleWords } from './words.ts'

export function MapView() {
  const words = useWords(scheduleWords)
  const { at, board, change } = useSchedule()
  const read = useRoomSession()
  const first = board.cells.find((cell) => cell.people > 0) ?? board.cells[0]
  const known = board.slots.some((slot) => slot.id === at.sesi) && board.rooms.some((room) => room.id === at.ruang)
  useEffect(() => {
    if (!known && first) change({ sesi: first.slotId, ruang: first.roomId })
  }, [known, first, change])
  return (
    <div className={at.orang ? 'schedule-lay' : undefined}>
      <div className="schedule-col">
        <Choice />
        <RoomSessionCard large />
        <Card title={words.list} bare>
          {read.data ? <SeatTable of={read.data} /> : <Waiting />}
        </Card>
      </div>
      {at.orang && (
        <div className="schedule-col side">
          <PersonCard />
        </div>
      )}
    </div>
  )
}

function Choice() {
  const words = useWords(scheduleWords)
  const { at, board, change } = useSchedule()
  const { short } = useWhen()
  return (
    <div className="row map-choice no-print">
      <NativeSelect
        label={words.chooseSession}
        value={at.sesi}
        onChange={(event) => change({ sesi: event.currentTarget.value, orang: '' })}
        data={board.slots.map((slot) => ({
          value: slot.id,
          label: `${short(slot.date)} · ${words.session(slot.number)}, ${hours(slot.starts, slot.ends)}${slot.makeup ? ` (${words.makeup})` : ''}`,
        }))}
      />
      <NativeSelect
        label={words.chooseRoom}
        value={at.ruang}
        onChange={(event) => change({ ruang: event.currentTarget.value, orang: '' })}
        data={board.rooms.map((room) => ({ value: room.id, label: room.name === room.venue ? room.name : `${room.name} · ${room.venue}` }))}
      />
    </div>
  )
}
