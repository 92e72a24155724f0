// The head that all pages of an event share: where they lie, its letter, its state, and the reads of an act.
import { IconCalendarEvent } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { localDate } from '../../../kit/clock.ts'
import { type EventLine, type EventShown, listEvents, showEvent, showPart } from '../../../stages/events/api.ts'
import { closingFigures } from '../../../stages/events/decision-api.ts'
import { listParticipants, registerChanges } from '../../../stages/events/participant-api.ts'
import { listReadiness } from '../../../stages/events/plan-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, PageHead, type Tone } from '../../kit/parts.tsx'
import { eventWords } from './words.ts'

/** Everything that an act on an event makes old. */
export const refreshed = [showEvent, showPart, listEvents, listReadiness, closingFigures, listParticipants, registerChanges]

const tones: Readonly<Record<EventLine['state'], Tone>> = {
  draf: 'plain',
  terbit: 'good',
  berjalan: 'accent',
  ditutup: 'plain',
  dibatalkan: 'harm',
}

/** The state in a word, with the day on which it was published, closed or cancelled where `dated`. */
export function EventState({ of, dated }: { of: EventLine; dated?: boolean }) {
  const words = useWords(eventWords)
  const { date } = useWriting()
  const on = (moment: string) => date(localDate(new Date(moment), of.zone))
  const said = () => {
    if (!dated) return words.states[of.state]
    if (of.state === 'terbit' && of.publishedAt) return words.published(on(of.publishedAt))
    if (of.state === 'ditutup' && of.closedAt) return words.closed(on(of.closedAt))
    if (of.state === 'dibatalkan' && of.cancelledAt) return words.cancelled(on(of.cancelledAt))
    return words.states[of.state]
  }
  return <Chip tone={tones[of.state]}>{said()}</Chip>
}

/** "18–21 Desember 2023": the days of an event, what both share written once. */
export function useDays(): (of: Pick<EventLine, 'startsOn' | 'endsOn'>) => string {
  const { date } = useWriting()
  return ({ startsOn, endsOn }) => {
    if (startsOn === endsOn) return date(startsOn)
    const [first, last] = [date(startsOn).split(' '), date(endsOn).split(' ')]
    const shared = first[2] === last[2] ? (first[1] === last[1] ? 2 : 1) : 0
    return `${first.slice(0, 3 - shared).join(' ')}${shared === 2 ? '–' : ' – '}${last.join(' ')}`
  }
}

/** The order letter as printed, or that it is missing. */
export function useOrder(): (of: Pick<EventLine, 'orderTitle' | 'orderNumber' | 'orderDate'>) => string {
  const words = useWords(eventWords)
  const { date } = useWriting()
  return ({ orderTitle, orderNumber, orderDate }) => {
    const title = [orderTitle, orderNumber && words.number(orderNumber)].filter(Boolean).join(' ')
    return title ? [title, orderDate && date(orderDate)].filter(Boolean).join(', ') : words.orderMissing
  }
}

/** Head of a page within an event: `page` names it. */
export function EventHead({ of, page, actions }: { of: EventShown; page: string; actions?: ReactNode }) {
  const words = useWords(eventWords)
  const days = useDays()
  const order = useOrder()
  const { event } = of
  return (
    <PageHead
      crumbs={[
        { words: words.area, to: '/kegiatan' },
        { words: event.title, to: `/kegiatan/${event.id}` },
      ]}
      title={page}
      sub={order(event)}
      chips={
        <>
          <EventState of={event} dated />
          {event.simulated && <Chip tone="attention">{words.simulated}</Chip>}
          <Chip icon={<IconCalendarEvent aria-hidden />}>{days(event)}</Chip>
          <Chip>{words.purposes[event.purpose]}</Chip>
        </>
      }
      actions={actions}
    />
  )
}
