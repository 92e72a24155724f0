// A confirmation with the reason that is kept with the act.
import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Confirm } from '../../kit/confirm.tsx'

type Asked = {
  readonly title: string
  readonly effect: string
  /** Name of the field. */
  readonly label: string
  readonly harm?: boolean
  readonly busy: boolean
  readonly refusal: Error | null
  readonly children: ReactNode
  readonly onClose: () => void
  readonly onDo: (reason: string) => void
}

export function WithReason({ label, children, onDo, ...of }: Asked) {
  const [reason, setReason] = useState('')
  return (
    <Confirm {...of} open ready={reason.trim().length > 2} onDo={() => onDo(reason.trim())}>
      <div className="form">
        <p>{children}</p>
        <TextInput
          data-autofocus
          required
          label={label}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
    </Confirm>
  )
}
