// What a second person decides: agreed at once, declined with a reason.
import { useState } from 'react'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { WithReason } from '../events/reasoned.tsx'
import { bankWords } from './words.ts'

type Asked = {
  readonly busy: boolean
  readonly refusal: Error | null
  readonly declineWhat: string
  /** False: there is nothing to agree to, it can only be declined. */
  readonly mayAgree?: boolean
  readonly onDecide: (agreed: boolean, reason: string | null) => void
}

export function DecideButtons({ busy, refusal, declineWhat, mayAgree = true, onDecide }: Asked) {
  const words = useWords(bankWords)
  const [declining, setDeclining] = useState(false)
  return (
    <div className="row">
      {mayAgree && (
        <Button size="small" look="primary" busy={busy} onClick={() => onDecide(true, null)}>
          {words.agree}
        </Button>
      )}
      <Button size="small" onClick={() => setDeclining(true)}>
        {words.decline}
      </Button>
      <RefusalNotice of={declining ? null : refusal} />
      {declining && (
        <WithReason
          title={words.decline}
          effect={words.decline}
          label={words.reason}
          busy={busy}
          refusal={refusal}
          onClose={() => setDeclining(false)}
          onDo={(reason) => onDecide(false, reason)}
        >
          {declineWhat}
        </WithReason>
      )}
    </div>
  )
}
