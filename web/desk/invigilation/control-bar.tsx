// Clock, search and the acts for the whole room.
import { IconCheck, IconPlayerPause, IconPlayerPlay, IconPlus, IconSquare } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { type RoomActName, RoomActs } from './room-acts.tsx'
import { ScanField } from './scan-field.tsx'
import { minutesLeft } from './seat-look.ts'
import type { Tab } from './tabs.ts'
import { useRoom } from './use-room.ts'
import { useRoomTime } from './use-room-time.ts'
import { roomWords } from './words.ts'

export function ControlBar({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  const [asked, setAsked] = useState<RoomActName | null>(null)
  return (
    <div className="rm-control">
      <Clock />
      <ScanField tab={tab} onTab={onTab} />
      <div className="rm-acts">
        <Acts onAsk={setAsked} />
      </div>
      {asked && <RoomActs asked={asked} onClose={() => setAsked(null)} />}
    </div>
  )
}

function Clock() {
  const words = useWords(roomWords)
  const { view, now } = useRoom()
  const time = useRoomTime()
  return (
    <div className="rm-clock">
      <b>
        {time(now)}
        <small>{view.zone}</small>
      </b>
      <ClockWords words={words} time={time} />
    </div>
  )
}

function ClockWords({ words, time }: { words: (typeof roomWords)['id']; time: (instant: string) => string }) {
  const { view, now } = useRoom()
  const { endsAt, lastEndsAt } = view.clock
  const two = (first: string, second: string) => (
    <span>
      <strong>{first}</strong>
      {second}
    </span>
  )
  if (view.state === 'ditutup') return two(words.closed, endsAt ? words.endsAt(time(endsAt)) : '')
  if (view.pausedAt) return two(words.pausedSince(time(view.pausedAt)), words.clockStands)
  if (!endsAt) return two(words.notStarted, words.opens(time(view.opensAt)))
  const more = lastEndsAt && lastEndsAt !== endsAt ? ` · ${words.lastEnds(time(lastEndsAt))}` : ''
  const left = minutesLeft(endsAt, now)
  return two(left === 0 ? words.timeUp : words.left(left), words.endsAt(time(endsAt)) + more)
}

function Acts({ onAsk }: { onAsk: (act: RoomActName) => void }) {
  const words = useWords(roomWords)
  const time = useRoomTime()
  const { view, seats, line } = useRoom()
  const ready = seats.filter((seat) => seat.state === 'hadir').length
  // who was there before begins alone once the pledge is agreed to; latecomers are started from here
  const late = seats.filter((seat) => seat.state === 'hadir' && view.startedAt && (seat.checkedInAt ?? '') > view.startedAt).length
  if (view.state === 'ditutup') return null
  const away = line === 'away'
  return (
    <>
      {!view.startedAt ? (
        <Button look="primary" icon={<IconPlayerPlay aria-hidden />} disabled={ready === 0} onClick={() => onAsk('start')}>
          {words.start}
        </Button>
      ) : late > 0 && !view.pausedAt ? (
        <Button icon={<IconPlayerPlay aria-hidden />} disabled={away} onClick={() => onAsk('start')}>
          {words.startMore(late)}
        </Button>
      ) : (
        <Button className="was" icon={<IconCheck aria-hidden />} disabled>
          {words.started(time(view.startedAt))}
        </Button>
      )}
      {view.startedAt && (
        <>
          {view.pausedAt ? (
            <Button look="primary" icon={<IconPlayerPlay aria-hidden />} disabled={away} onClick={() => onAsk('resume')}>
              {words.resume}
            </Button>
          ) : (
            <Button icon={<IconPlayerPause aria-hidden />} disabled={away} onClick={() => onAsk('pause')}>
              {words.pause}
            </Button>
          )}
          <Button icon={<IconPlus aria-hidden />} disabled={away} onClick={() => onAsk('extend')}>
            {words.addTime}
          </Button>
        </>
      )}
      <Button look="harm" icon={<IconSquare aria-hidden />} disabled={away} onClick={() => onAsk('close')}>
        {words.close}
      </Button>
    </>
  )
}
