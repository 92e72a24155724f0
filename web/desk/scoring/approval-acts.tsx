// Acts on the whole: processing an event, approving its batch, accepting it or giving it back.
import { Textarea } from '@mantine/core'
import { IconArrowBackUp, IconCheck, IconRefresh } from '@tabler/icons-react'
import { useState } from 'react'
import { approveBatch, decideBatch, processEvent } from '../../../stages/scoring/event/event-api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { type Batch, touched } from './approval-shared.ts'
import { approvalWords } from './approval-words.ts'

export function ProcessButton({ eventId, again }: { eventId: string; again?: boolean }) {
  const words = useWords(approvalWords)
  const act = useAct(processEvent, touched)
  return (
    <Button
      {...(again ? { size: 'small' as const } : { look: 'primary' as const })}
      icon={<IconRefresh aria-hidden />}
      busy={act.isPending}
      onClick={() => act.mutate({ id: eventId })}
    >
      {again ? words.processAgain : words.process}
    </Button>
  )
}

/** What this person may do with the batch now: nothing, approve, or accept and give back. */
export function BatchActs({ of }: { of: Batch }) {
  const mayApprove = useMay('results.approve')
  const mayAccept = useMay('results.accept')
  if (of.approval?.accepted) return null
  if (of.approval) return mayAccept && !of.approval.own ? <Acceptance of={of} /> : null
  const { flagged, flaggedRead, sampled, sampledRead } = of.progress
  const allRead = flagged === flaggedRead && sampled === sampledRead && of.remaining === 0
  return mayApprove && allRead ? <Approval of={of} /> : null
}

function Approval({ of }: { of: Batch }) {
  const words = useWords(approvalWords)
  const { count } = useWriting()
  const [open, setOpen] = useState(false)
  const act = useAct(approveBatch, touched)
  const returned = of.progress.returned
  return (
    <>
      <Button look="primary" icon={<IconCheck aria-hidden />} onClick={() => setOpen(true)}>
        {words.approve}
      </Button>
      <Confirm
        open={open}
        title={words.approveTitle}
        effect={words.approve}
        busy={act.isPending}
        refusal={act.error}
        onDo={() => act.mutate({ id: of.id }, { onSuccess: () => setOpen(false) })}
        onClose={() => setOpen(false)}
      >
        <p>{words.approveBody(count(of.runs - returned), count(returned))}</p>
      </Confirm>
    </>
  )
}

type Approver = NonNullable<Batch['approval']>['assessor']

/** What the roll of assessors says of whoever approved. */
function approverWords({ state, certificate }: Approver, words: (typeof approvalWords)['id']['approver']): string {
  if (state === 'unknown') return words.unknown
  return (state === 'covered' ? words.covered : words.lapsed)(certificate ?? '')
}

function Acceptance({ of }: { of: Batch }) {
  const words = useWords(approvalWords)
  const { count } = useWriting()
  const [open, setOpen] = useState<'accept' | 'back' | null>(null)
  const [reason, setReason] = useState('')
  const act = useAct(decideBatch, touched)
  const decide = (accepted: boolean) =>
    act.mutate({ id: of.id, accepted, reason: accepted ? null : reason.trim() }, { onSuccess: () => setOpen(null) })
  const close = () => setOpen(null)
  const told = { busy: act.isPending, refusal: act.error, onClose: close }
  return (
    <>
      <Button icon={<IconArrowBackUp aria-hidden />} onClick={() => setOpen('back')}>
        {words.giveBack}
      </Button>
      <Button look="primary" icon={<IconCheck aria-hidden />} onClick={() => setOpen('accept')}>
        {words.accept}
      </Button>
      <Confirm {...told} open={open === 'accept'} title={words.acceptTitle} effect={words.accept} onDo={() => decide(true)}>
        <p>{words.acceptBody(count(of.runs - of.progress.returned))}</p>
        {of.approval && <p>{approverWords(of.approval.assessor, words.approver)}</p>}
      </Confirm>
      <Confirm
        {...told}
        open={open === 'back'}
        title={words.giveBackTitle}
        effect={words.giveBack}
        ready={reason.trim().length >= 3}
        onDo={() => decide(false)}
      >
        <p>{words.giveBackBody}</p>
        <Textarea
          mt={12}
          required
          label={words.reason}
          maxLength={1000}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Confirm>
    </>
  )
}
