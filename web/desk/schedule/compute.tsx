// Susun jadwal: what is still missing, the readings to compare, and each plan as a card while it is computed and after.
import { Checkbox } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { computePlans, type PlanHead } from '../../../stages/schedule/plan-api.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Card, Checks } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { CapacityLine } from './capacity-line.tsx'
import { ImpossibleCard } from './impossible.tsx'
import { PlanCard } from './plan-card.tsx'
import type { Rules } from './rules.ts'
import { setupWords } from './setup-words.ts'
import { usePlans } from './use-plans.ts'
import { refreshed } from './use-schedule.ts'

export function ComputeStep({ rules }: { rules: Rules }) {
  const words = useWords(setupWords)
  const plans = usePlans(rules.event.id)
  const shown = latest(plans.data?.plans ?? [])
  return (
    <div className="stack">
      <Start rules={rules} busy={shown.some((one) => one.state === 'dihitung')} />
      {shown.length === 0 && plans.data && <p className="sub">{words.noResults}</p>}
      <div className={`plan-cards many-${Math.min(3, shown.length)}`}>
        {shown.map((one) => (
          <PlanCard key={one.id} of={one} eventId={rules.event.id} />
        ))}
      </div>
      {shown.map((one) => one.impossible && <ImpossibleCard key={one.id} of={one.impossible} sessionsADay={one.sessionsADay} />)}
    </div>
  )
}

/** What was asked for last: one plan, or the readings that were begun together. */
function latest(plans: readonly PlanHead[]): PlanHead[] {
  const from = plans.filter((one) => one.kind === 'awal')
  const last = Date.parse(from[0]?.createdAt ?? '')
  return from.filter((one) => last - Date.parse(one.createdAt) < 2000).sort((a, b) => a.version - b.version)
}

function Start({ rules, busy }: { rules: Rules; busy: boolean }) {
  const words = useWords(setupWords)
  const most = Math.max(0, ...rules.slots.filter((slot) => !slot.makeup).map((slot) => slot.number))
  const [readings, setReadings] = useState<readonly (number | null)[]>([null])
  const act = useAct(computePlans, refreshed)
  const missing = useMissing(rules)
  const turn = (one: number | null) => setReadings(readings.includes(one) ? readings.filter((other) => other !== one) : [...readings, one])
  return (
    <Card title={words.compute}>
      <p className="sub">{words.computeText}</p>
      <p className="sub">
        <CapacityLine of={rules.capacity} />
      </p>
      {missing.length > 0 ? (
        <Checks of={missing.map((sentence) => ({ key: sentence, done: false, words: sentence }))} />
      ) : (
        most > 1 && (
          <fieldset className="reading-choice">
            <legend className="mantine-InputWrapper-label">{words.readings}</legend>
            <p className="small">{words.readingsHint}</p>
            <div className="row">
              {[null, ...Array.from({ length: Math.min(3, most - 1) }, (_, at) => at + 1)].map((one) => (
                <Checkbox
                  key={String(one)}
                  label={one === null ? words.allOf(most) : words.perDay(one)}
                  checked={readings.includes(one)}
                  onChange={() => turn(one)}
                />
              ))}
            </div>
          </fieldset>
        )
      )}
      <RefusalNotice of={act.error} />
      <div className="row start-row">
        <Button
          look="primary"
          icon={<IconPlayerPlay aria-hidden />}
          disabled={missing.length > 0 || readings.length === 0 || busy}
          busy={act.isPending}
          onClick={() => act.mutate({ id: rules.event.id, readings: [...readings] })}
        >
          {readings.length > 1 ? words.startMany(readings.length) : words.start}
        </Button>
        {rules.event.participants === 0 && <ButtonLink to={`/kegiatan/${rules.event.id}/peserta`}>{words.needPeople}</ButtonLink>}
      </div>
    </Card>
  )
}

/** What computing still lacks, as things to do. */
function useMissing(rules: Rules): string[] {
  const words = useWords(setupWords)
  return [
    ...(rules.rooms.some((room) => !room.separate && room.active) ? [] : [words.needRooms]),
    ...(rules.slots.some((slot) => !slot.makeup) ? [] : [words.needSlots]),
    ...(rules.event.participants > 0 ? [] : [words.needPeople]),
  ]
}
