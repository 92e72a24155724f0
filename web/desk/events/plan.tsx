// Rencana: what the event is, what its results will be, who runs it, whether the totals agree, and what is
// still missing before two persons publish it.
import { useParams } from '@tanstack/react-router'
import { type EventShown, showEvent } from '../../../stages/events/api.ts'
import { useWords } from '../../kit/language.tsx'
import { Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { AgreementCard } from './agreement-card.tsx'
import { ChangesCard } from './changes-card.tsx'
import { DataCard } from './data-card.tsx'
import { DecisionCard } from './decision-card.tsx'
import { EventHead } from './event-head.tsx'
import { planWords } from './plan-words.ts'
import { StandingCard } from './standing-card.tsx'
import { TeamCard } from './team-card.tsx'
import { TicksCard } from './ticks-card.tsx'
import { TotalsCard } from './totals-card.tsx'
import './events.css'

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useCall(showEvent, { id })
  return (
    <>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && <Plan of={read.data} />}
    </>
  )
}

function Plan({ of }: { of: EventShown }) {
  const words = useWords(planWords)
  return (
    <>
      <EventHead of={of} page={words.plan} />
      <div className="plan">
        <div className="stack">
          <DataCard of={of} />
          <TotalsCard of={of} />
          <AgreementCard of={of} />
          <TeamCard of={of} />
          <ChangesCard of={of} />
        </div>
        <div className="stack">
          <DecisionCard of={of} />
          <StandingCard of={of.standing} />
          <TicksCard of={of} />
        </div>
      </div>
    </>
  )
}
