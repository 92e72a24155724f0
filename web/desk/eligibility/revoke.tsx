// Revoking something with a reason.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords } from '../../kit/language.tsx'
import { dueWords } from './words.ts'

type Of = {
  readonly title: string
  readonly what: string
  readonly busy: boolean
  readonly refusal: Error | null
  readonly onDo: (reason: string) => void
  readonly onClose: () => void
}

export function RevokeDialog({ title, what, busy, refusal, onDo, onClose }: Of) {
  const words = useWords(dueWords)
  const [reason, setReason] = useState('')
  return (
    <Confirm
      open
      harm
      title={title}
      effect={title}
      ready={reason.trim().length >= 3}
      busy={busy}
      refusal={refusal}
      onClose={onClose}
      onDo={() => onDo(reason.trim())}
    >
      {what}
      <TextInput
        mt={12}
        data-autofocus
        required
        label={words.reasonOf}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Confirm>
  )
}
