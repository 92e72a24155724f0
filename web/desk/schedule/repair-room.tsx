// "Ruang tidak dapat dipakai": which rooms, which days, why; then the repair.
import { Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { closeRoom } from '../../../stages/schedule/rule-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { DayChoice, turned } from './day-choice.tsx'
import type { RepairOf } from './repair.tsx'
import { IntoMakeup } from './repair-into.tsx'
import { repairWords } from './repair-words.ts'
import { refreshed, useSchedule } from './use-schedule.ts'
import { hours } from './when.ts'

export function RoomForm({ onClose, repair, repairing, refusal, inForce }: RepairOf) {
  const words = useWords(repairWords)
  const kit = useWords(kitWords)
  const { id, board, at } = useSchedule()
  const [rooms, setRooms] = useState<readonly string[]>(at.ruang ? [at.ruang] : [])
  const [dates, setDates] = useState<readonly string[]>([])
  const [slotId, setSlot] = useState('')
  const [reason, setReason] = useState('')
  const [intoMakeup, setMakeup] = useState(true)
  const act = useAct(closeRoom, refreshed)
  const ready = rooms.length > 0 && dates.length > 0 && reason.trim().length >= 3
  const sessions = board.slots.filter((slot) => dates.length === 1 && slot.date === dates[0])
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        const closing = {
          id,
          roomIds: [...rooms],
          dates: [...dates],
          slotId: dates.length === 1 && slotId ? slotId : null,
          reason: reason.trim(),
        }
        act.mutate(closing, { onSuccess: ({ people }) => (people > 0 ? repair({ intoMakeup }) : onClose()) })
      }}
    >
      <p className="sub">{words.roomText}</p>
      <fieldset className="choice-list">
        <legend className="mantine-InputWrapper-label">{words.rooms}</legend>
        {board.rooms.map((room) => (
          <Checkbox
            key={room.id}
            label={room.name === room.venue ? room.name : `${room.name}, ${room.venue}`}
            checked={rooms.includes(room.id)}
            onChange={() => setRooms(turned(rooms, room.id))}
          />
        ))}
      </fieldset>
      <DayChoice label={words.days} days={board.days.map(({ date }) => date)} chosen={dates} onChange={setDates} />
      {sessions.length > 1 && (
        <NativeSelect
          label={words.onlySession}
          value={slotId}
          onChange={(event) => setSlot(event.currentTarget.value)}
          data={[
            { value: '', label: words.allSessions },
            ...sessions.map((slot) => ({ value: slot.id, label: hours(slot.starts, slot.ends) })),
          ]}
        />
      )}
      <Textarea
        required
        label={words.why}
        maxLength={500}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {inForce && <IntoMakeup checked={intoMakeup} onChange={setMakeup} />}
      <RefusalNotice of={act.error ?? refusal} />
      <div className="ends">
        <Button onClick={onClose}>{kit.cancel}</Button>
        <Button type="submit" look="primary" disabled={!ready} busy={act.isPending || repairing}>
          {inForce ? words.close : words.closePlain}
        </Button>
      </div>
    </form>
  )
}
