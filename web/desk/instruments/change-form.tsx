// A draft form written anew: title, time, items.
import { Modal, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { changeForm, type FormShown, listForms, showForm } from '../../../stages/instruments/form-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { formWords } from './form-words.ts'
import { ItemPicker } from './item-picker.tsx'

export function ChangeForm({ of, onClose }: { of: FormShown; onClose: () => void }) {
  const words = useWords(formWords)
  const kit = useWords(kitWords)
  const act = useAct(changeForm, [showForm, listForms])
  const [title, setTitle] = useState(of.title)
  const [minutes, setMinutes] = useState(of.minutes)
  const [itemIds, setItemIds] = useState<readonly string[]>(of.itemLines.map((item) => item.id))
  const ready = title.trim() !== '' && minutes > 0 && itemIds.length > 0
  return (
    <Modal opened onClose={onClose} size={860} title={words.edit} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) act.mutate({ id: of.id, title: title.trim(), minutes, itemIds: [...itemIds] }, { onSuccess: onClose })
        }}
      >
        <div className="pair">
          <TextInput
            required
            label={words.formTitle}
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <NumberInput label={words.minutes} min={1} max={600} value={minutes} onChange={(value) => setMinutes(Number(value) || 0)} />
        </div>
        <ItemPicker instrumentId={of.instrumentId} chosen={itemIds} onChange={setItemIds} />
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.saveForm}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
