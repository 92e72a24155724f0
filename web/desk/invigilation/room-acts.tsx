// Acts for the whole room, each confirmed with its effect named: who, how much, until when.
import { NumberInput, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import { showRoom } from '../../../stages/invigilation/api.ts'
import { closeRoom, extendRoom, pauseRoom, resumeRoom, startRoom } from '../../../stages/sittings/room-api.ts'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords } from '../../kit/language.tsx'
import { useAct } from '../../kit/use-call.ts'
import { dayWords } from './day-words.ts'
import { roomEffect } from './effect.ts'
import { useRoom } from './use-room.ts'
import { useRoomTime } from './use-room-time.ts'

export type RoomActName = 'start' | 'pause' | 'resume' | 'extend' | 'close'

type ActOf = { onClose: () => void }

export function RoomActs({ asked, onClose }: ActOf & { asked: RoomActName }) {
  const Asked = { start: Start, pause: Pause, resume: Resume, extend: Extend, close: Close }[asked]
  return <Asked onClose={onClose} />
}

const Lines = ({ of }: { of: readonly (ReactNode | false | null)[] }) => (
  <>{of.map((line, index) => line && <p key={String(index)}>{line}</p>)}</>
)

function Start({ onClose }: ActOf) {
  const words = useWords(dayWords)
  const time = useRoomTime()
  const { view, seats, now, line, outbox } = useRoom()
  const act = useAct(startRoom, [showRoom])
  const ready = seats.filter((seat) => seat.state === 'hadir' && (seat.checkedInAt ?? '') > (view.startedAt ?? '')).length
  const left = seats.filter((seat) => seat.state === 'belum-hadir').length
  const ends = view.clock.endsAt ?? new Date(now.getTime() + view.minutes * 60_000)
  if (line === 'away')
    return (
      <Confirm
        open
        title={words.startTitle}
        effect={words.startAwayDo}
        onClose={onClose}
        onDo={() => void outbox.add({ kind: 'start' }).finally(onClose)}
      >
        <Lines of={[words.startAway, words.startWhat(ready)]} />
      </Confirm>
    )
  const go = () =>
    act.mutate(
      { id: view.id },
      {
        onSuccess: ({ started, waiting }) => {
          notifications.show({ message: words.startDone(started, waiting) })
          onClose()
        },
      },
    )
  return (
    <Confirm
      open
      title={words.startTitle}
      effect={words.startDo(ready)}
      busy={act.isPending}
      refusal={act.error}
      onClose={onClose}
      onDo={go}
    >
      <Lines of={[words.startWhat(ready), words.startEnds(view.minutes, time(ends)), left > 0 && words.startLeft(left)]} />
    </Confirm>
  )
}

/** A reason of at least three signs, as the record wants it. */
export function ReasonField({ value, onChange, label }: { value: string; onChange: (value: string) => void; label: string }) {
  return (
    <TextInput
      mt={12}
      data-autofocus
      label={label}
      required
      value={value}
      maxLength={500}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

export const isReason = (text: string) => text.trim().length >= 3

function Pause({ onClose }: ActOf) {
  const words = useWords(dayWords)
  const { view, seats } = useRoom()
  const [reason, setReason] = useState('')
  const act = useAct(pauseRoom, [showRoom])
  return (
    <Confirm
      open
      title={words.pauseTitle}
      effect={words.pauseDo}
      ready={isReason(reason)}
      busy={act.isPending}
      refusal={act.error}
      onClose={onClose}
      onDo={() => act.mutate({ id: view.id, reason }, { onSuccess: onClose })}
    >
      {words.pauseWhat(roomEffect(seats, view.clock.endsAt, 0).people)}
      <ReasonField label={words.reason} value={reason} onChange={setReason} />
    </Confirm>
  )
}

function Resume({ onClose }: ActOf) {
  const words = useWords(dayWords)
  const { view, now } = useRoom()
  const act = useAct(resumeRoom, [showRoom])
  const minutes = view.pausedAt ? Math.max(1, Math.round((now.getTime() - Date.parse(view.pausedAt)) / 60_000)) : 0
  return (
    <Confirm
      open
      title={words.resumeTitle}
      effect={words.resumeDo}
      busy={act.isPending}
      refusal={act.error}
      onClose={onClose}
      onDo={() => act.mutate({ id: view.id }, { onSuccess: onClose })}
    >
      {words.resumeWhat(minutes)}
    </Confirm>
  )
}

function Extend({ onClose }: ActOf) {
  const words = useWords(dayWords)
  const time = useRoomTime()
  const { view, seats } = useRoom()
  const [minutes, setMinutes] = useState(10)
  const [reason, setReason] = useState('')
  const act = useAct(extendRoom, [showRoom])
  const { people, before, after } = roomEffect(seats, view.clock.endsAt, minutes * 60)
  return (
    <Confirm
      open
      title={words.extendTitle}
      effect={words.extendDo(minutes)}
      ready={isReason(reason) && minutes >= 1}
      busy={act.isPending}
      refusal={act.error}
      onClose={onClose}
      onDo={() => act.mutate({ id: view.id, seconds: minutes * 60, reason }, { onSuccess: onClose })}
    >
      <NumberInput
        label={words.extendMinutes}
        min={1}
        max={240}
        value={minutes}
        onChange={(value) => setMinutes(Math.max(0, Math.min(240, Math.round(Number(value) || 0))))}
      />
      <p className="rm-effect">
        {people > 0 ? words.effectRoom(people, minutes) : words.effectNone} {before && after && words.effectEnd(time(before), time(after))}
      </p>
      <ReasonField label={words.reason} value={reason} onChange={setReason} />
    </Confirm>
  )
}

function Close({ onClose }: ActOf) {
  const words = useWords(dayWords)
  const time = useRoomTime()
  const { view, seats } = useRoom()
  const act = useAct(closeRoom, [showRoom])
  const working = roomEffect(seats, null, 0).people
  const open = seats.filter((seat) => seat.state === 'belum-hadir').length
  const last = view.clock.lastEndsAt ?? view.clock.endsAt ?? view.closesAt
  return (
    <Confirm
      open
      harm
      title={words.closeTitle}
      effect={words.closeDo}
      ready={working === 0}
      busy={act.isPending}
      refusal={act.error}
      onClose={onClose}
      onDo={() => act.mutate({ id: view.id }, { onSuccess: onClose })}
    >
      <Lines of={[working > 0 ? words.closeRunning(working, time(last)) : words.closeWhat, open > 0 && words.closeOpen(open)]} />
    </Confirm>
  )
}
