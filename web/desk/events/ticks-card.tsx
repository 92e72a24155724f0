// Points of readiness that only a person can tick off, by milestone.
import { Checkbox } from '@mantine/core'
import { localDate } from '../../../kit/clock.ts'
import type { EventShown } from '../../../stages/events/api.ts'
import { listReadiness, tickReadiness } from '../../../stages/events/plan-api.ts'
import { isOpen } from '../../../stages/events/state.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { refreshed } from './event-head.tsx'
import { partWords } from './part-words.ts'
import { planWords } from './plan-words.ts'

export function TicksCard({ of }: { of: EventShown }) {
  const words = useWords(planWords)
  const { points } = useWords(partWords)
  const { date, zone } = useWriting()
  const mayPlan = useMay('events.plan') && isOpen(of.event.state)
  const read = useCall(listReadiness, { id: of.event.id })
  const act = useAct(tickReadiness, refreshed)
  return (
    <Card title={words.readiness}>
      <RefusalNotice of={read.error ?? act.error} />
      {read.isPending && <Waiting />}
      <div className="stack" style={{ gap: 12 }}>
        {read.data?.points.map((point) => (
          <Checkbox
            key={point.key}
            size="md"
            disabled={!mayPlan}
            label={
              <>
                {points[point.key]}
                <span className="small tick-note">
                  {point.doneAt
                    ? words.by(point.doneBy ?? '', date(localDate(new Date(point.doneAt), zone)))
                    : `${point.milestone.toUpperCase()} · ${date(point.on)}`}
                </span>
              </>
            }
            checked={point.doneAt !== null}
            onChange={(event) => act.mutate({ id: of.event.id, key: point.key, done: event.currentTarget.checked })}
          />
        ))}
      </div>
    </Card>
  )
}
