// How the making of sessions stands: what holds it back, how far it is, what it changed.
import type { EventSittings } from '../../../../stages/sittings/event/event-api.ts'
import { useWords, useWriting } from '../../../kit/language.tsx'
import { Card, Strip } from '../../../kit/parts.tsx'
import { Progress } from '../../../kit/progress.tsx'
import { deliveryWords } from './words.ts'

export function MakingStrip({ of }: { of: EventSittings }) {
  const words = useWords(deliveryWords)
  const { count, date } = useWriting()
  const { making } = of
  const blocked = making?.blocked ?? firstBlock(of)
  if (making && (making.state === 'menunggu' || making.state === 'berjalan'))
    return (
      <Card label={words.making}>
        <Progress
          words={making.state === 'menunggu' ? words.waiting : words.making}
          done={making.done}
          total={making.total || null}
          stays
        />
      </Card>
    )
  if (blocked) {
    const data = typeof blocked.data.date === 'string' ? { ...blocked.data, date: date(blocked.data.date) } : blocked.data
    return <Strip tone="attention">{words.blocked[blocked.code]?.(data) ?? blocked.code}</Strip>
  }
  const outcome = making?.outcome
  if (!outcome) return null
  const { unplaced, usedForms } = outcome
  const held = unplaced.count + usedForms.event + usedForms.person > 0
  return (
    <Strip tone={held ? 'attention' : 'good'}>
      <p>{words.made(outcome.version, count(outcome.made), count(outcome.moved), count(outcome.cancelled), count(outcome.kept))}</p>
      {usedForms.event > 0 && <p>{words.usedEvent(count(usedForms.event))}</p>}
      {usedForms.person > 0 && <p>{words.usedPerson(count(usedForms.person))}</p>}
      {unplaced.count > 0 && (
        <p>
          {words.unplaced(count(unplaced.count))} {unplaced.first.map((one) => `${one.name} (${words.why[one.why]})`).join('; ')}
        </p>
      )}
    </Strip>
  )
}

/** What is missing while nothing was tried yet. */
function firstBlock({ event, plan, classes, making }: EventSittings) {
  if (making) return null
  const block = (code: string) => ({ code, data: {} as Record<string, string | number> })
  if (event.mode !== 'tes-sendiri') return block('other-mode')
  if (classes.every((one) => one.papers.length === 0)) return block('no-papers')
  if (!plan) return block('no-plan')
  return event.state === 'draf' ? block('not-published') : null
}
