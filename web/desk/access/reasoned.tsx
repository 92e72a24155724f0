// A confirmation with the reason that goes into the record.
import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords } from '../../kit/language.tsx'
import { settingsWords } from './settings-words.ts'

type Asked = {
  open: boolean
  title: string
  effect: string
  harm?: boolean
  busy: boolean
  refusal: Error | null
  children: ReactNode
  onClose: () => void
  onDo: (reason: string) => void
}

export function Reasoned({ children, onDo, ...of }: Asked) {
  const words = useWords(settingsWords)
  const [reason, setReason] = useState('')
  return (
    <Confirm {...of} ready={reason.trim().length > 2} onDo={() => onDo(reason.trim())}>
      <div className="form">
        <p>{children}</p>
        <TextInput
          label={words.reason}
          description={words.reasonHint}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
    </Confirm>
  )
}
