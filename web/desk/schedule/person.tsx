// One participant's seat and what it follows from: day, unit, room, duty, why in the event; and how to move it.
import { IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import type { Verdict } from '../../../stages/eligibility/verdict.ts'
import { verdictSentence } from '../../../stages/eligibility/verdict-words.ts'
import { showSeat } from '../../../stages/schedule/board-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { MoveDialog } from './move.tsx'
import { useSchedule } from './use-schedule.ts'
import { hours, useWhen } from './when.ts'
import { scheduleWords } from './words.ts'

export type SeatShown = OutputOf<typeof showSeat>

export function PersonCard() {
  const words = useWords(scheduleWords)
  const { id, planId, at, change, board, mayPlan } = useSchedule()
  const [moving, setMoving] = useState(false)
  const read = useCall(showSeat, { id, planId, personId: at.orang }, { keep: true })
  const of = read.data
  const movable = mayPlan && (board.plan?.state === 'usulan' || board.plan?.state === 'berlaku')
  const close = (
    <span className="no-print">
      <IconButton name={words.closePanel} bare onClick={() => change({ orang: '' })}>
        <IconX aria-hidden />
      </IconButton>
    </span>
  )
  return (
    <Card title={of?.place ? words.personAt(of.place.seat) : words.personNoSeat} aside={close}>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {!of && read.isPending && <Waiting />}
      {of && (
        <>
          <Who of={of} />
          {of.place ? <Place of={of.place} /> : <p className="seat-none">{of.deferred ? words.deferred(of.deferred) : words.noSeat}</p>}
          <Why of={of} />
          {movable && (
            <div className="row no-print">
              <Button size="small" onClick={() => setMoving(true)}>
                {of.place ? words.move : words.give}
              </Button>
            </div>
          )}
          {moving && <MoveDialog of={of} onClose={() => setMoving(false)} />}
        </>
      )}
    </Card>
  )
}

function Who({ of }: { of: SeatShown }) {
  const words = useWords(scheduleWords)
  const { nip, language } = useWriting()
  return (
    <>
      <p className="who">{of.person.name}</p>
      <p className="sub">
        <span className="nip">{nip(of.person.nip)}</span>
        {of.number && <span className="line">{`${words.number} ${of.number}`}</span>}
        {!of.number && <br />}
        {of.person.position ?? className(of.person.class, language)}, {of.person.office}
      </p>
    </>
  )
}

function Place({ of }: { of: NonNullable<SeatShown['place']> }) {
  const words = useWords(scheduleWords)
  const { board } = useSchedule()
  const { day } = useWhen()
  return (
    <div className="seat-box">
      <div>
        {words.seat}
        <b>{of.seat}</b>
      </div>
      <p>
        {day(of.date)}
        {of.makeup && ` (${words.makeup})`}
        <span>
          {words.session(of.sessionNumber)}, {hours(of.starts, of.ends)} {board.event.zone}
        </span>
        <span>{of.room === of.venue ? of.room : `${of.room}, ${of.venue}`}</span>
      </p>
    </div>
  )
}

function Why({ of }: { of: SeatShown }) {
  const words = useWords(scheduleWords)
  const { language, count } = useWriting()
  const { decimal } = useWhen()
  const { share } = of
  const verdict = verdictSentence({ code: of.verdict, facts: of.verdictFacts } as unknown as Verdict, language)
  const lines: [string, ReactNode][] = [
    [words.day, <Days key="days" of={of} />],
    ...(share
      ? ([
          [
            words.unit,
            `${words.share(count(share.away), count(share.active), of.person.office, decimal(share.percent))}; ${words.shareCap(count(share.cap))}`,
          ],
        ] as [string, ReactNode][])
      : []),
    ...(of.place
      ? ([[words.room, of.colleagues > 0 ? words.colleagues(String(of.colleagues)) : words.colleaguesNone]] as [string, ReactNode][])
      : []),
    ...of.duties.map((duty): [string, ReactNode] => [words.duty, words.dutyOf(duty.name, String(duty.minimum), String(duty.size))]),
    ...(of.provisions && of.provisions.length > 0 ? ([[words.provision, of.provisions.join(', ')]] as [string, ReactNode][]) : []),
    [words.takesPart, [verdict.sentence, of.ordered ? words.ordered : null].filter(Boolean).join(' ')],
  ]
  return (
    <ul className="why">
      {lines.map(([name, text], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: duties may bear the same name
        <li key={`${name}${index}`}>
          <span>{name}</span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

/** Which days are closed to this person, or second choice, and why. */
function Days({ of }: { of: SeatShown }) {
  const words = useWords(scheduleWords)
  const { weekday, short } = useWhen()
  if (of.unavailable.length === 0) return words.allDays
  return (
    <>
      {of.unavailable.map((one) => {
        const when = one.half === 'sehari' ? weekday(one.date) : `${short(one.date)} ${words.halves[one.half] ?? ''}`
        const why = [one.reason, one.letter, one.ofUnit ? words.ofUnit : null].filter(Boolean).join(', ')
        return (
          <span key={`${one.date}${one.half}${one.reason}`} className="line">
            {one.hard ? words.closedDay(when, why) : words.secondDay(when, why)}
          </span>
        )
      })}
    </>
  )
}
