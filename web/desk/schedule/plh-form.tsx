// Who leads an office while its head sits, and the order that says so.
import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { EmployeeLine } from '../../../stages/register/api.ts'
import { type HeadLine, nameSubstitute, showSubstitutes } from '../../../stages/schedule/plh-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { EmployeeSearch } from '../register/employee-search.tsx'
import { plhWords } from './plh-words.ts'

export function NamePlh({ eventId, of, onClose }: { eventId: string; of: HeadLine; onClose: () => void }) {
  const words = useWords(plhWords)
  const kit = useWords(kitWords)
  const act = useAct(nameSubstitute, [showSubstitutes])
  const [person, setPerson] = useState<EmployeeLine | null>(null)
  const [orderNumber, setOrderNumber] = useState(of.substitute?.orderNumber ?? '')
  const [orderDate, setOrderDate] = useState(of.substitute?.orderDate ?? '')
  const personId = person?.id ?? of.substitute?.id ?? ''
  const ready = personId !== '' && orderNumber.trim() !== '' && orderDate !== ''
  return (
    <Modal opened onClose={onClose} title={words.nameFor(of.head.name)} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (ready) act.mutate({ id: eventId, headId: of.head.id, personId, orderNumber, orderDate }, { onSuccess: onClose })
        }}
      >
        <p className="small">{words.nameWhat}</p>
        {of.substitute && !person && <p>{of.substitute.name}</p>}
        <EmployeeSearch label={words.find} chosen={person} onChoose={setPerson} />
        <TextInput
          required
          label={words.orderNumber}
          maxLength={120}
          value={orderNumber}
          onChange={(event) => setOrderNumber(event.currentTarget.value)}
        />
        <TextInput
          required
          type="date"
          label={words.orderDate}
          value={orderDate}
          onChange={(event) => setOrderDate(event.currentTarget.value)}
        />
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.name}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
