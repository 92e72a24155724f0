// What is proven of a plan: each objective with its bound, the first plan's time; while it improves, how far
// it is. A repair says with how few changes it does.
import { IconCheck, IconHandMove, IconLoader2, IconMathFunction } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type PlanHead, type Progress, type ProofShown, stopPlan } from '../../../stages/schedule/plan-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { planWords } from './plan-words.ts'
import { refreshed, useSchedule } from './use-schedule.ts'
import { useWhen } from './when.ts'

type Objective = ProofShown['objectives'][number]

export function ProofStrip() {
  const { board, plans, planId } = useSchedule()
  const plan = plans.plans.find((one) => one.id === planId) ?? board.plan
  if (!plan) return null
  return (
    <div className="proof">
      {plan.progress && plan.state === 'dihitung' ? <Running plan={plan} of={plan.progress} /> : <Done plan={plan} />}
    </div>
  )
}

function Lead({ icon, tone, title, children }: { icon: ReactNode; tone: 'good' | 'plain'; title: string; children: ReactNode }) {
  return (
    <div className={`ok ${tone}`}>
      {icon}
      <div>
        <b>{title}</b>
        {children}
      </div>
    </div>
  )
}

function Done({ plan }: { plan: PlanHead }) {
  const words = useWords(planWords)
  const { percent, seconds } = useWhen()
  const { proof } = plan
  if (plan.kind === 'geser' || !proof)
    return (
      <Lead icon={<IconHandMove aria-hidden />} tone="plain" title={words.byHand}>
        {words.byHandNote}
      </Lead>
    )
  const took = words.took(seconds(proof.firstMs), seconds(proof.tookMs))
  // the objectives only choose among places that are as good for everybody
  const leastChanged = proof.counts.length > 0 && proof.counts.every(({ value, bound }) => value === bound)
  const worst = Math.max(0, ...proof.objectives.map(({ gap }) => gap))
  return (
    <>
      {proof.optimal || leastChanged ? (
        <Lead
          icon={<IconCheck aria-hidden stroke={2.2} />}
          tone="good"
          title={plan.kind === 'perbaikan' ? words.provenRepair : words.proven}
        >
          {took}
        </Lead>
      ) : (
        <Lead icon={<IconMathFunction aria-hidden />} tone="plain" title={words.gap(percent(worst))}>
          {words.gapNote}
        </Lead>
      )}
      {proof.counts.map((one) =>
        one.value > 0 || one.key === 'half-day' ? (
          <div key={one.key}>
            {words.counts[one.key]}
            <b>
              {words.peopleUnit(String(one.value))} <span>{words.boundOf(String(one.bound))}</span>
            </b>
          </div>
        ) : null,
      )}
      {proof.objectives
        // of a repair the fewest changes matter; what they leave of the objectives is the share of a unit
        .filter((one) => proof.counts.length === 0 || one.key === 'largest-share')
        .map((one) => (
          <Figure key={one.key} of={one} />
        ))}
    </>
  )
}

function Figure({ of }: { of: Objective }) {
  const words = useWords(planWords)
  const { percent } = useWhen()
  const people = of.key === 'second-choice'
  return (
    <div>
      {words.objectives[of.key]}
      <b>
        {people ? words.peopleUnit(String(Math.round(of.value))) : `${percent(of.value)} %`}{' '}
        <span>{words.boundOf(people ? String(Math.ceil(of.bound - 1e-6)) : percent(of.bound))}</span>
      </b>
    </div>
  )
}

/** How far a computation is: phase, seconds, what is known of the best plan so far; and a way to stop it. */
function Running({ plan, of }: { plan: PlanHead; of: Progress }) {
  const words = useWords(planWords)
  return (
    <>
      <Lead icon={<IconLoader2 className="spin" aria-hidden />} tone="plain" title={words.phases[of.phase] ?? words.improving}>
        <span role="status">{of.first ? words.first(String(Math.round(of.seconds))) : words.running(String(Math.round(of.seconds)))}</span>
      </Lead>
      {of.objectives.map((one) => (
        <Figure key={one.key} of={one} />
      ))}
      <StopButtons plan={plan} first={of.first} />
    </>
  )
}

/** Stops a computation: with the best plan so far, or putting it away. */
export function StopButtons({ plan, first }: { plan: PlanHead; first: boolean }) {
  const words = useWords(planWords)
  const act = useAct(stopPlan, refreshed)
  return (
    <div className="row no-print">
      {first && (
        <Button size="small" busy={act.isPending} onClick={() => act.mutate({ planId: plan.id, keep: true })}>
          {words.stopKeep}
        </Button>
      )}
      <Button size="small" look="harm" busy={act.isPending} onClick={() => act.mutate({ planId: plan.id, keep: false })}>
        {words.stopDrop}
      </Button>
      <RefusalNotice of={act.error} />
    </div>
  )
}
