// Putting people on the list by NIP, all or none.
import { Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { enrolPeople, listSessions, showSession } from '../../../stages/sittings/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { nipsIn } from './nips.ts'
import { sittingWords } from './words.ts'

export function Enrol({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useWords(sittingWords)
  const kit = useWords(kitWords)
  const [text, setText] = useState('')
  const act = useAct(enrolPeople, [showSession, listSessions])
  const nips = nipsIn(text)
  return (
    <Modal opened onClose={onClose} title={words.enrol} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (nips.length > 0) act.mutate({ id, nips })
        }}
      >
        <Textarea
          data-autofocus
          label={words.nips}
          description={words.enrolWhat}
          autosize
          minRows={8}
          maxRows={16}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {act.data && <Strip tone="good">{words.enrolled1(act.data.added, act.data.already)}</Strip>}
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{act.data ? kit.close : kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={nips.length === 0} busy={act.isPending}>
            {words.enrolCount(nips.length)}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
