// A late objection: taken with a reason, or not; afterwards what was said.
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { decideLateness, listObjections, type ObjectionDetail, showObjection } from '../../../stages/objections/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { objectionWords } from './words.ts'

export function Lateness({ of }: { of: ObjectionDetail }) {
  const words = useWords(objectionWords)
  const { stamp } = useWriting()
  const mayHandle = useMay('objections.handle')
  if (of.lateness)
    return (
      <Card title={of.lateness.accepted ? words.lateAccepted : words.lateRefused}>
        <p className="objection-words">{of.lateness.reason}</p>
        <p className="small">
          {of.lateness.name ?? words.somebody}, {stamp(of.lateness.at)}
        </p>
      </Card>
    )
  return of.state === 'menunggu-penerimaan' && mayHandle ? <Decide of={of} /> : null
}

function Decide({ of }: { of: ObjectionDetail }) {
  const words = useWords(objectionWords)
  const { date } = useWriting()
  const [reason, setReason] = useState('')
  const act = useAct(decideLateness, [showObjection, listObjections])
  const ready = reason.trim().length >= 10
  const decide = (accepted: boolean) => act.mutate({ id: of.id, accepted, reason: reason.trim() })
  return (
    <Card title={words.lateTitle}>
      <div className="form">
        <p className="sub">{words.lateAsk(date(of.fileUntil))}</p>
        <Textarea
          label={words.reason}
          placeholder={words.lateReasonHint}
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button disabled={!ready} busy={act.isPending} onClick={() => decide(false)}>
            {words.refuseLate}
          </Button>
          <Button look="primary" disabled={!ready} busy={act.isPending} onClick={() => decide(true)}>
            {words.takeLate}
          </Button>
        </div>
      </div>
    </Card>
  )
}
