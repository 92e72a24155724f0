// Noting who received an issued letter, as its receipt says; and cancelling a letter with a reason.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { instantOf, localDate, localTime } from '../../../kit/clock.ts'
import { cancelLetter, type LetterLine, markReceived } from '../../../stages/documents/letter-api.ts'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { useAct } from '../../kit/use-call.ts'
import { WithReason } from '../events/reasoned.tsx'
import { useServerNow } from '../house.tsx'
import { clockTime } from '../sittings/clock-time.ts'
import { refreshed } from './letter-reads.ts'
import { letterWords } from './letter-words.ts'

type Of = { readonly of: LetterLine; readonly onClose: () => void; readonly onDone: (message: string) => void }

export function ReceiptForm({ of, onClose, onDone }: Of) {
  const words = useWords(letterWords)
  const { zone, day } = useWriting()
  const now = useServerNow()
  const act = useAct(markReceived, refreshed)
  const [by, setBy] = useState(of.receivedBy ?? '')
  const [date, setDate] = useState(localDate(now, zone))
  const [time, setTime] = useState(localTime(now, zone).replace(':', '.'))
  const at = clockTime(time)
  const send = () =>
    at &&
    act.mutate(
      { id: of.id, by: by.trim(), at: instantOf(date, at, zone).toISOString() },
      { onSuccess: () => onDone(words.receivedBy(by.trim(), day(date))) },
    )
  return (
    <Confirm
      open
      title={words.receivedTitle}
      effect={words.markReceived}
      ready={by.trim().length > 1 && date !== '' && at !== undefined}
      busy={act.isPending}
      refusal={act.error}
      onDo={send}
      onClose={onClose}
    >
      <div className="form">
        <p>
          {of.recipient}, {of.number}. {words.receivedWhat}
        </p>
        <TextInput
          data-autofocus
          required
          label={words.receiver}
          value={by}
          maxLength={200}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <div className="pair">
          <TextInput type="date" label={words.receivedOn} value={date} onChange={(event) => setDate(event.currentTarget.value)} />
          <TextInput
            label={`${words.receivedTime} (${zone})`}
            inputMode="numeric"
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </div>
      </div>
    </Confirm>
  )
}

export function CancelLetter({ of, onClose, onDone }: Of) {
  const words = useWords(letterWords)
  const act = useAct(cancelLetter, refreshed)
  return (
    <WithReason
      harm
      title={words.cancelTitle}
      effect={words.cancel}
      label={words.reason}
      busy={act.isPending}
      refusal={act.error}
      onClose={onClose}
      onDo={(reason) => act.mutate({ id: of.id, reason }, { onSuccess: () => onDone(words.cancelled(reason)) })}
    >
      {of.recipient}. {words.cancelWhat}
    </WithReason>
  )
}
