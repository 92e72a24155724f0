// Readiness for H-14, H-7 and H-1: the points of all rooms, merged, one milestone at a time.
import { IconCheck, IconCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { localDate } from '../../../kit/clock.ts'
import type { ReadinessPoint } from '../../../kit/event-part.ts'
import type { EventLine } from '../../../stages/events/api.ts'
import { manualKeys } from '../../../stages/events/kinds.ts'
import { dayBefore } from '../../../stages/events/milestone.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Waiting } from '../../kit/parts.tsx'
import { kitWords } from '../../kit/words.ts'
import { useServerNow } from '../house.tsx'
import { milestoneInWork, readinessOf } from './overview-parts.ts'
import { overviewWords } from './overview-words.ts'
import { stageWords } from './stage-words.ts'
import type { useStages } from './use-stages.ts'

/** "11 Desember 2023" → "11 Des": three stand side by side. */
const shortDate = (written: string) => `${written.split(' ')[0]} ${(written.split(' ')[1] ?? '').slice(0, 3)}`

export function ReadinessCard({ of, parts }: { of: EventLine; parts: ReturnType<typeof useStages> }) {
  const words = useWords(overviewWords)
  const { count, date } = useWriting()
  const today = localDate(useServerNow(60_000), of.zone)
  const merged = readinessOf(parts.stages.map((stage) => stage.part))
  const [chosen, setChosen] = useState<ReadinessPoint['milestone'] | null>(null)
  const at = chosen ?? milestoneInWork(merged)
  const shown = merged.find((one) => one.milestone === at)
  const sum = (figures: readonly number[]) => figures.reduce((all, one) => all + one, 0)
  const done = sum(merged.map((one) => one.done))
  const all = sum(merged.map((one) => one.points.length))
  if (all === 0 && parts.pending) return <Waiting />
  return (
    <Card title={words.readiness} aside={<span className="small">{words.points(count(done), count(all))}</span>}>
      <fieldset className="milestones">
        <legend className="only-read">{words.milestones}</legend>
        {merged.map((one) => (
          <button key={one.milestone} type="button" aria-pressed={one.milestone === at} onClick={() => setChosen(one.milestone)}>
            <span className="row">
              <b>{one.milestone.toUpperCase()}</b> {shortDate(date(dayBefore(of.startsOn, one.milestone)))}
              <span className="r">
                {count(one.done)}/{count(one.points.length)}
              </span>
            </span>
            <span className="bar">
              <i style={{ width: `${one.points.length > 0 ? (100 * one.done) / one.points.length : 0}%` }} />
            </span>
          </button>
        ))}
      </fieldset>
      {shown && shown.points.length > 0 ? (
        <ul className="checks points">
          {shown.points.map((point) => (
            <Point key={point.key} of={point} event={of} today={today} />
          ))}
        </ul>
      ) : (
        <p className="small">{words.noPoints}</p>
      )}
    </Card>
  )
}

function Point({ of, event, today }: { of: ReadinessPoint; event: EventLine; today: string }) {
  const words = useWords(overviewWords)
  const kit = useWords(kitWords)
  const { points } = useWords(stageWords)
  const { count } = useWriting()
  const on = dayBefore(event.startsOn, of.milestone)
  const when = today > on ? words.late : today === on ? words.dueToday : null
  const figures = of.have !== null && of.of !== null && of.of > 0 ? words.haveOf(count(of.have), count(of.of)) : null
  const byHand = manualKeys.some((key) => key === of.key)
  return (
    <li className={of.done ? '' : 'due'}>
      {of.done ? <IconCheck aria-label={kit.done} stroke={2.4} /> : <IconCircle aria-label={kit.due} stroke={2.2} />}
      <span>{points[of.key] ?? of.key}</span>
      <span className="r">
        {[figures, !of.done && when].filter(Boolean).join(', ')}
        {!of.done && byHand && !when && (
          <Link className="link" to={`/kegiatan/${event.id}/rencana`}>
            {words.tickHere}
          </Link>
        )}
      </span>
    </li>
  )
}
