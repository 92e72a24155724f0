// A button that fetches a file: turns its wheel while the press works, and says what was refused.
import { IconDownload } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { Endpoint, SentOf } from '../../../kit/contract.ts'
import { Button } from '../../kit/button.tsx'
import { download } from '../../kit/call.ts'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'

type Of<E extends Endpoint> = {
  readonly of: E
  readonly input: SentOf<E>
  readonly children: ReactNode
  /** Read to those who see no table around it. */
  readonly label?: string
  readonly title?: string
  readonly look?: 'primary' | undefined
}

export function FileButton<E extends Endpoint>({ of, input, children, label, title, look }: Of<E>) {
  const [state, setState] = useState<'idle' | 'busy' | Error>('idle')
  const take = () => {
    setState('busy')
    download(of, input).then(
      () => setState('idle'),
      (refusal: Error) => setState(refusal),
    )
  }
  return (
    <>
      <Button
        size="small"
        look={look}
        icon={<IconDownload aria-hidden />}
        busy={state === 'busy'}
        {...(label ? { 'aria-label': label } : {})}
        {...(title ? { title } : {})}
        onClick={take}
      >
        {children}
      </Button>
      {state instanceof Error && <RefusalNotice of={state} />}
    </>
  )
}
