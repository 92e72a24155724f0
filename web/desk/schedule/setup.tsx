// Setting a schedule up: where, when, under which rules; then it is computed. Each step stands in the address.
import { IconCheck } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { showRules } from '../../../stages/schedule/rule-api.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { ActionFoot, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { CapacityLine } from './capacity-line.tsx'
import { ComputeStep } from './compute.tsx'
import type { Rules } from './rules.ts'
import { LimitsStep } from './setup-limits.tsx'
import { RoomsStep } from './setup-rooms.tsx'
import { SlotsStep } from './setup-slots.tsx'
import { setupWords } from './setup-words.ts'
import { scheduleWords } from './words.ts'
import './board.css'
import './plans.css'
import './schedule.css'
import './seats.css'
import './setup.css'

const steps = ['ruang', 'sesi', 'batasan', 'susun'] as const
type Step = (typeof steps)[number]
const parts: Readonly<Record<Step, (of: { rules: Rules }) => ReactNode>> = {
  ruang: RoomsStep,
  sesi: SlotsStep,
  batasan: LimitsStep,
  susun: ComputeStep,
}
const first: { langkah: string } = { langkah: 'ruang' }

/** Whether a step holds what the next one needs. */
const stands = (rules: Rules, step: Step) =>
  step === 'ruang'
    ? rules.rooms.some((room) => !room.separate && room.active)
    : step === 'sesi'
      ? rules.slots.some((slot) => !slot.makeup)
      : false

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const words = useWords(setupWords)
  const all = useWords(scheduleWords)
  const { count, date } = useWriting()
  const [at, change] = useAddress(first)
  const read = useCall(showRules, { id })
  const rules = read.data
  if (!rules) return read.error ? <RefusalNotice of={read.error} again={() => void read.refetch()} /> : <Waiting />
  const step = steps.find((one) => one === at.langkah) ?? 'ruang'
  const Part = parts[step]
  const { event } = rules
  return (
    <div className="schedule-page">
      <PageHead
        crumbs={[
          { words: all.area, to: '/kegiatan' },
          { words: event.title, to: `/kegiatan/${id}` },
          { words: all.title, to: `/kegiatan/${id}/jadwal` },
        ]}
        title={words.title}
        sub={words.sub(count(event.participants), date(event.startsOn), date(event.endsOn))}
      />
      <StepTabs at={step} rules={rules} onChange={(langkah) => change({ langkah })} />
      <Part rules={rules} />
      <Foot at={step} rules={rules} onChange={(langkah) => change({ langkah })} />
    </div>
  )
}

type StepsOf = { at: Step; rules: Rules; onChange: (step: Step) => void }

function StepTabs({ at, rules, onChange }: StepsOf) {
  const words = useWords(setupWords)
  return (
    <nav className="step-tabs" aria-label={words.steps}>
      <ol>
        {steps.map((step, index) => (
          <li key={step}>
            <button type="button" aria-current={step === at ? 'step' : undefined} onClick={() => onChange(step)}>
              <i aria-hidden>{stands(rules, step) ? <IconCheck stroke={2.6} /> : index + 1}</i>
              {words.names[step]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** What the seats come to, and the way to the next step. */
function Foot({ at, rules, onChange }: StepsOf) {
  const words = useWords(setupWords)
  const index = steps.indexOf(at)
  const [before, after] = [steps[index - 1], steps[index + 1]]
  return (
    <ActionFoot
      actions={
        <>
          {before && <Button onClick={() => onChange(before)}>{words.back(words.names[before] ?? '')}</Button>}
          {after && (
            <Button look="primary" onClick={() => onChange(after)}>
              {words.next(words.names[after] ?? '')}
            </Button>
          )}
        </>
      }
    >
      <CapacityLine of={rules.capacity} />
    </ActionFoot>
  )
}
