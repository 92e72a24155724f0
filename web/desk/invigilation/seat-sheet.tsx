// One seat: who, what is the matter, how far, what to provide, what can be done, what was noted.
import { IconAccessible, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { readinessChecks } from '../../../stages/invigilation/kinds.ts'
import { provisions } from '../../../stages/register/accommodations/provisions.ts'
import { IconButton } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import type { SeatHere } from './notes.ts'
import { SeatActs } from './seat-acts.tsx'
import { SeatLog } from './seat-log.tsx'
import { lookOf, minutesLeft } from './seat-look.ts'
import { useRoom } from './use-room.ts'
import { useRoomTime } from './use-room-time.ts'
import { roomWords } from './words.ts'

export function SeatSheet({ seat }: { seat: SeatHere }) {
  const words = useWords(roomWords)
  const { nip } = useWriting()
  const time = useRoomTime()
  const { view, now, choose } = useRoom()
  const sheet = useRef<HTMLElement>(null)
  const { tile } = lookOf(seat, view.items, now)
  // in braces: newer browsers return a promise from scrollTo, which is no way to leave an effect
  useEffect(() => {
    sheet.current?.scrollTo(0, 0)
  }, [])
  return (
    <aside
      ref={sheet}
      className="rm-sheet"
      aria-label={words.desk(seat.seat)}
      onKeyDown={(event) => event.key === 'Escape' && choose(null)}
    >
      <div className="rm-who">
        <div className={`rm-no ${tile}`}>{seat.seat}</div>
        <div>
          <h2>{seat.name}</h2>
          <p>
            {words.nip} {nip(seat.nip)}
            <br />
            {[seat.position, seat.unit].filter(Boolean).join(', ')}
            <br />
            {words.number} {seat.number}
          </p>
        </div>
        <IconButton bare name={words.closeSheet(seat.seat)} onClick={() => choose(null)}>
          <IconX aria-hidden />
        </IconButton>
      </div>
      {seat.help && (
        <div className="rm-need" role="alert">
          <b>{words.helpSince(time(seat.help.at))}</b>
          {seat.help.text && <span>“{seat.help.text}”</span>}
        </div>
      )}
      <Standing seat={seat} />
      <Provided seat={seat} />
      <Machine seat={seat} />
      <SeatActs seat={seat} />
      <SeatLog seat={seat} />
    </aside>
  )
}

/** Answered, saved, remaining; where somebody is silent or finished, what that means. */
function Standing({ seat }: { seat: SeatHere }) {
  const words = useWords(roomWords)
  const time = useRoomTime()
  const { view, now } = useRoom()
  const working = seat.state === 'mengerjakan' || seat.state === 'di-perangkat'
  const ended = seat.closedAt && (seat.ended === 'dikirim' ? words.finishedSent : words.finishedTime)(time(seat.closedAt))
  const paused = view.pausedAt ?? (seat.paused ? now.toISOString() : null)
  const left = seat.endsAt && (paused ? minutesLeft(seat.endsAt, new Date(paused)) : minutesLeft(seat.endsAt, now))
  return (
    <>
      {seat.startedAt && (
        <dl className="rm-facts">
          <div>
            <dt>{words.answered}</dt>
            <dd>{words.answeredOf(seat.answered, view.items)}</dd>
          </div>
          <div>
            <dt>{words.saved}</dt>
            <dd>{seat.savedAt ? `${time(seat.savedAt)} ${view.zone}` : '–'}</dd>
          </div>
          <div>
            <dt>{words.remaining}</dt>
            <dd>{working && left !== null ? words.minutes(Number(left)) : '–'}</dd>
          </div>
        </dl>
      )}
      {seat.state === 'di-perangkat' && (
        <div className="rm-tell attention">
          <b>{words.onDevice(time(seat.heardAt ?? seat.startedAt ?? view.serverNow))}</b> {words.onDeviceWhat}{' '}
          {seat.waiting > 0 && words.keeps(seat.waiting)}
        </div>
      )}
      {seat.paused && !view.pausedAt && <div className="rm-tell attention">{words.pausedOne}</div>}
      {ended && <div className="rm-tell good">{ended}</div>}
      {seat.serverLess && <div className="rm-tell attention">{words.serverLess}</div>}
      {seat.lateAnswers > 0 && <div className="rm-tell attention">{words.late(seat.lateAnswers)}</div>}
    </>
  )
}

/** What to provide; why is nowhere. */
function Provided({ seat }: { seat: SeatHere }) {
  const words = useWords(roomWords)
  const { language } = useWriting()
  const time = useRoomTime()
  const { accommodation } = seat
  if (!accommodation) return null
  const lines = [
    ...(accommodation.extraMinutes > 0 ? [words.extra(accommodation.extraMinutes)] : []),
    ...accommodation.provisions.filter((key) => key !== 'waktu-tambahan').map((key) => provisions[key][language]),
    ...accommodation.notes,
  ]
  const working = seat.state === 'mengerjakan' || seat.state === 'di-perangkat'
  return (
    <div className="rm-provide">
      <IconAccessible aria-hidden />
      <div>
        <b>{working && seat.endsAt ? words.accommodationEnds(time(seat.endsAt)) : words.accommodation}</b>
        <p>{lines.map((line) => `${line}.`.replace(/\.\.$/, '.')).join(' ')}</p>
      </div>
    </div>
  )
}

/** Before the start: whether this desk's machine was looked at. */
function Machine({ seat }: { seat: SeatHere }) {
  const words = useWords(roomWords)
  const { language } = useWriting()
  const { view, keptAt } = useRoom()
  if (seat.startedAt || keptAt) return null
  const look = view.readiness.find((one) => one.seat === seat.seat)
  if (!look) return <p className="rm-note">{words.readyNot}</p>
  if (look.ok) return <p className="rm-note">{words.readyOk}</p>
  return <div className="rm-tell attention">{words.readyBad(look.failed.map((key) => readinessChecks[key][language]).join(', '))}</div>
}
