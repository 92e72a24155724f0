// The event that runs, or the next one, with its stages and its next step.
import { Link } from '@tanstack/react-router'
import { type EventLine, listEvents } from '../../../stages/events/api.ts'
import { useWords } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { useCall } from '../../kit/use-call.ts'
import { EventState, useDays } from '../events/event-head.tsx'
import { StagesAndNext } from '../events/overview-stages.tsx'
import { useStages } from '../events/use-stages.ts'
import { eventInWork } from './event-in-work.ts'
import { homeWords } from './words.ts'
import '../events/overview.css'

export function EventCard() {
  const read = useCall(listEvents, {})
  const found = eventInWork(read.data?.events ?? [])
  return found ? <OneEvent of={found} /> : null
}

function OneEvent({ of }: { of: EventLine }) {
  const words = useWords(homeWords)
  const days = useDays()
  const parts = useStages(of.id)
  const title = (
    <Link className="plain-link" to={`/kegiatan/${of.id}`}>
      {of.title}
    </Link>
  )
  const aside = (
    <>
      <span className="small">{days(of)}</span>
      <EventState of={of} />
    </>
  )
  return (
    <div className="overview">
      <Card bare label={words.event} title={title} aside={aside}>
        <StagesAndNext of={parts} />
      </Card>
    </div>
  )
}
