// Sesi: days by hours, made in one go, each held against holidays, times of rest and the other sessions.

import { TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconClock, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { removeSlot, type SlotShape, updateSlot } from '../../../stages/schedule/rule-api.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { HolidayCard, QuietCard } from './rest-days.tsx'
import type { Rules } from './rules.ts'
import { setupWords } from './setup-words.ts'
import { SlotMaker } from './slot-maker.tsx'
import { refreshed } from './use-schedule.ts'
import { hours, useWhen } from './when.ts'
import { scheduleWords } from './words.ts'

export function SlotsStep({ rules }: { rules: Rules }) {
  const words = useWords(setupWords)
  const { count } = useWriting()
  const days = [...Map.groupBy(rules.slots, (slot) => slot.date)]
  const most = Math.max(0, ...days.map(([, slots]) => slots.length))
  return (
    <div className="grid two setup-grid">
      <div className="stack">
        <Card
          title={words.sessions}
          aside={days.length > 0 && <span className="small">{words.sessionsOf(count(days.length), count(most))}</span>}
        >
          {days.length === 0 && (
            <Empty icon={<IconClock aria-hidden stroke={1.5} />} title={words.noSessions}>
              {words.noSessionsText}
            </Empty>
          )}
          <ul className="slot-days">
            {days.map(([date, slots]) => (
              <Day key={date} date={date} slots={slots} eventId={rules.event.id} />
            ))}
          </ul>
        </Card>
        <SlotMaker rules={rules} />
      </div>
      <div className="stack">
        <HolidayCard from={rules.event.startsOn} to={rules.event.endsOn} />
        <QuietCard />
      </div>
    </div>
  )
}

function Day({ date, slots, eventId }: { date: string; slots: readonly SlotShape[]; eventId: string }) {
  const { day } = useWriting()
  return (
    <li>
      <b>{day(date)}</b>
      <ul>
        {slots.map((slot) => (
          <Session key={slot.id} of={slot} eventId={eventId} />
        ))}
      </ul>
    </li>
  )
}

function Session({ of, eventId }: { of: SlotShape; eventId: string }) {
  const words = useWords(setupWords)
  const all = useWords(scheduleWords)
  const { count } = useWriting()
  const { short } = useWhen()
  const [editing, setEditing] = useState(false)
  const act = useAct(removeSlot, refreshed)
  const when = `${short(of.date)}, ${hours(of.starts, of.ends)}`
  const remove = () =>
    act.mutate(
      { id: eventId, slotId: of.id },
      { onSuccess: ({ discarded }) => discarded > 0 && notifications.show({ message: words.removed(count(discarded)) }) },
    )
  return (
    <li>
      <span className="slot-line">
        <button type="button" className="link" title={words.editHours} onClick={() => setEditing(!editing)}>
          {hours(of.starts, of.ends)}
        </button>
        <span className="small">{words.seatsOf(count(of.seats))}</span>
        {of.makeup && (
          <Chip tone="attention" icon={null}>
            {all.makeup}
          </Chip>
        )}
        <IconButton name={words.removeSession(when)} bare onClick={remove}>
          <IconTrash aria-hidden />
        </IconButton>
      </span>
      {editing && <Hours of={of} eventId={eventId} onClose={() => setEditing(false)} />}
      <RefusalNotice of={act.error} />
    </li>
  )
}

function Hours({ of, eventId, onClose }: { of: SlotShape; eventId: string; onClose: () => void }) {
  const words = useWords(setupWords)
  const kit = useWords(kitWords)
  const [starts, setStarts] = useState(of.starts)
  const [ends, setEnds] = useState(of.ends)
  const act = useAct(updateSlot, refreshed)
  return (
    <form
      className="row hours-edit"
      onSubmit={(event) => {
        event.preventDefault()
        act.mutate({ id: eventId, slotId: of.id, starts, ends }, { onSuccess: onClose })
      }}
    >
      <TextInput type="time" aria-label={words.from} value={starts} onChange={(event) => setStarts(event.currentTarget.value)} />
      <TextInput type="time" aria-label={words.to} value={ends} onChange={(event) => setEnds(event.currentTarget.value)} />
      <Button type="submit" size="small" busy={act.isPending}>
        {words.save}
      </Button>
      <Button size="small" onClick={onClose}>
        {kit.cancel}
      </Button>
      <RefusalNotice of={act.error} />
    </form>
  )
}
