// The event on one page: what it is, its stages from left to right, what to do next, whether its figures
// agree, how ready it is, why people take part, what happened. Each room tells its own part.
import { useParams } from '@tanstack/react-router'
import { summariseDue } from '../../../stages/eligibility/api.ts'
import { type EventShown, showEvent } from '../../../stages/events/api.ts'
import { showReconciliation } from '../../../stages/schedule/board-api.ts'
import { Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { CoverageCard } from '../eligibility/coverage-card.tsx'
import { useMay } from '../me.tsx'
import { RetestStrip } from '../objections/retest-strip.tsx'
import { ActivityCard } from './overview-activity.tsx'
import { OverviewHead } from './overview-head.tsx'
import { ReadinessCard } from './overview-readiness.tsx'
import { StagesCard } from './overview-stages.tsx'
import { OverviewTotals } from './overview-totals.tsx'
import { WhyCard } from './overview-why.tsx'
import { useStages } from './use-stages.ts'
import './overview.css'

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useCall(showEvent, { id })
  return (
    <>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && <Overview of={read.data} />}
    </>
  )
}

function Overview({ of }: { of: EventShown }) {
  const { id } = of.event
  const may = { due: useMay('eligibility.read'), schedule: useMay('schedule.read') }
  const parts = useStages(id)
  const seats = useCall(showReconciliation, { id }, { when: may.schedule })
  const due = useCall(summariseDue, { asOf: of.event.asOf }, { when: may.due })
  return (
    <div className="overview">
      <OverviewHead of={of} />
      <RetestStrip eventId={id} />
      <RefusalNotice of={parts.error} />
      <StagesCard of={parts} />
      <div className="grid two">
        <OverviewTotals of={of} seats={seats.data?.plan ? seats.data : null} />
        <ReadinessCard of={of.event} parts={parts} />
      </div>
      <div className={may.due ? 'grid three' : 'grid even'}>
        {may.due && (due.data ? <CoverageCard of={due.data.coverage} /> : <Waiting />)}
        <WhyCard of={of} />
        <ActivityCard of={parts.activity} />
      </div>
    </div>
  )
}
