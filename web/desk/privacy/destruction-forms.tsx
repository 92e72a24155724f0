// Dialogs that ask for a reason before records are destroyed.
import { Modal, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { DestructionShown } from '../../../stages/privacy/api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Pairs } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { kitWords } from '../../kit/words.ts'
import { privacyWords } from './words.ts'

const leastReason = 10

type Asked = {
  title: string
  effect: string
  busy: boolean
  refusal: Error | null
  children: ReactNode
  onClose: () => void
  onDo: (reason: string) => void
}

export function ReasonedDestruction({ children, onDo, ...of }: Asked) {
  const words = useWords(privacyWords)
  const [reason, setReason] = useState('')
  return (
    <Confirm {...of} open harm ready={reason.trim().length >= leastReason} onDo={() => onDo(reason.trim())}>
      <div className="form">
        <p>{children}</p>
        <Textarea label={words.reason} autosize minRows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </div>
    </Confirm>
  )
}

type Decided = {
  of: DestructionShown
  counted: string
  busy: boolean
  refusal: Error | null
  onClose: () => void
  onDo: (agreed: boolean, reason: string) => void
}

export function DecideDestruction({ of, counted, busy, refusal, onClose, onDo }: Decided) {
  const words = useWords(privacyWords)
  const kit = useWords(kitWords)
  const { date, stamp, count } = useWriting()
  const [reason, setReason] = useState('')
  const ready = reason.trim().length >= leastReason
  return (
    <Modal opened onClose={onClose} size={600} title={words.decideTitle(of.number)} closeButtonProps={{ 'aria-label': kit.close }}>
      <div className="form">
        <Pairs
          of={[
            [words.recordKind, words.recordKinds[of.kind]],
            [words.before, `${date(of.before)} (${words.years(count(of.years))})`],
            [words.dueNow, counted],
            [words.asked, `${of.askedBy}, ${stamp(of.askedAt)}`],
            [words.reason, of.reason],
          ]}
        />
        <p>{words.destroyWords(counted)}</p>
        <Textarea label={words.reason} autosize minRows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        <RefusalNotice of={refusal} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button disabled={!ready} busy={busy} onClick={() => onDo(false, reason.trim())}>
            {words.decline}
          </Button>
          <Button look="harm" disabled={!ready} busy={busy} onClick={() => onDo(true, reason.trim())}>
            {words.agree}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
