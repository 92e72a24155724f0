// From proposal to plan in force: one person asks with a reason, another agrees or gives it back.
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { askPublishing, decidePublishing, type PlanHead, withdrawPublishing } from '../../../stages/schedule/plan-api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { planWords } from './plan-words.ts'
import { refreshed, useSchedule } from './use-schedule.ts'

export function PublishActs({ plan, ready }: { plan: PlanHead; ready: boolean }) {
  const words = useWords(planWords)
  const { stamp } = useWriting()
  const { mayPlan } = useSchedule()
  if (plan.state === 'usulan')
    return (
      <>
        {plan.decisionReason && <p className="sub">{words.givenBack(plan.decisionReason)}</p>}
        {mayPlan && <Ask plan={plan} ready={ready} />}
      </>
    )
  if (plan.state === 'diminta') return <Decide plan={plan} />
  if (plan.publishedAt)
    return (
      <p className="sub">
        {words.published(stamp(plan.publishedAt), plan.decidedBy ?? '–')} {plan.reason && words.because(plan.reason)}
      </p>
    )
  return null
}

type ReasonOf = { label: string; hint?: string; value: string; onChange: (value: string) => void }

function Reason({ label, hint, value, onChange }: ReasonOf) {
  return (
    <Textarea
      data-autofocus
      mt={12}
      required
      label={label}
      description={hint}
      maxLength={500}
      autosize
      minRows={2}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function Ask({ plan, ready }: { plan: PlanHead; ready: boolean }) {
  const words = useWords(planWords)
  const act = useAct(askPublishing, refreshed)
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  return (
    <div className="publish no-print">
      {!ready && <p className="small w">{words.notReady}</p>}
      <Button look="primary" disabled={!ready} onClick={() => setOpen(true)}>
        {words.ask(plan.version)}
      </Button>
      <Confirm
        open={open}
        title={words.askTitle(plan.version)}
        effect={words.ask(plan.version)}
        busy={act.isPending}
        refusal={act.error}
        ready={reason.trim().length >= 3}
        onClose={() => setOpen(false)}
        onDo={() => act.mutate({ planId: plan.id, reason: reason.trim() }, { onSuccess: () => setOpen(false) })}
      >
        {words.askText}
        <Reason label={words.reason} hint={words.reasonHint} value={reason} onChange={setReason} />
      </Confirm>
    </div>
  )
}

function Decide({ plan }: { plan: PlanHead }) {
  const words = useWords(planWords)
  const { count } = useWriting()
  const { mayPlan, mayDecide } = useSchedule()
  const act = useAct(decidePublishing, refreshed)
  const back = useAct(withdrawPublishing, refreshed)
  const [open, setOpen] = useState<'agree' | 'decline' | null>(null)
  const [reason, setReason] = useState('')
  const decide = (agreed: boolean) =>
    act.mutate({ planId: plan.id, agreed, reason: reason.trim() || null }, { onSuccess: () => setOpen(null) })
  const shared = { busy: act.isPending, refusal: act.error, onClose: () => setOpen(null) }
  return (
    <div className="publish">
      <p className="sub">
        {words.waitsFor(plan.askedBy ?? '–')} {plan.reason && words.because(plan.reason)} {plan.askedByMe && mayDecide && words.waitsMine}
      </p>
      <div className="row no-print">
        {mayDecide && !plan.askedByMe && (
          <>
            <Button look="primary" onClick={() => setOpen('agree')}>
              {words.agree}
            </Button>
            <Button onClick={() => setOpen('decline')}>{words.decline}</Button>
          </>
        )}
        {mayPlan && (
          <Button size="small" busy={back.isPending} onClick={() => back.mutate({ planId: plan.id })}>
            {words.withdraw}
          </Button>
        )}
      </div>
      <RefusalNotice of={back.error} />
      <Confirm {...shared} open={open === 'agree'} title={words.agreeTitle(plan.version)} effect={words.agree} onDo={() => decide(true)}>
        {words.agreeText(count(plan.seated))}
      </Confirm>
      <Confirm
        {...shared}
        open={open === 'decline'}
        title={words.declineTitle(plan.version)}
        effect={words.decline}
        ready={reason.trim().length >= 3}
        onDo={() => decide(false)}
      >
        {words.declineText}
        <Reason label={words.reason} value={reason} onChange={setReason} />
      </Confirm>
    </div>
  )
}
