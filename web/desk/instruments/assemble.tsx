// Forms from a blueprint: assembled in parallel, or one with items chosen by hand.
import { Modal, NativeSelect, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { assembleForms, type Blueprint, buildForm, listForms } from '../../../stages/instruments/form-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { FilterChip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { useMay } from '../me.tsx'
import { formWords } from './form-words.ts'
import { ItemPicker } from './item-picker.tsx'

export function AssembleForms({ of, onClose }: { of: Blueprint; onClose: () => void }) {
  const words = useWords(formWords)
  const kit = useWords(kitWords)
  const navigate = useNavigate()
  const { count, language } = useWriting()
  const mayRead = useMay('items.read')
  const assemble = useAct(assembleForms, [listForms])
  const build = useAct(buildForm, [listForms])
  const [byHand, setByHand] = useState(false)
  const [code, setCode] = useState('')
  const [title, setTitle] = useState(`Paket ${className(of.class, language)}`)
  const [forms, setForms] = useState('3')
  const [itemIds, setItemIds] = useState<readonly string[]>([])
  const ready = code.trim() !== '' && title.trim() !== '' && (!byHand || itemIds.length > 0)
  const done = (ids: readonly string[]) => {
    notifications.show({ message: words.assembled(count(ids.length)) })
    onClose()
    void navigate({ to: `/instrumen/paket-soal/${ids[0]}` })
  }
  const save = () => {
    const named = { blueprintId: of.id, code: code.trim(), title: title.trim() }
    if (byHand) build.mutate({ ...named, itemIds: [...itemIds] }, { onSuccess: ({ id }) => done([id]) })
    else assemble.mutate({ ...named, forms: Number(forms) }, { onSuccess: ({ ids }) => done(ids) })
  }
  return (
    <Modal opened onClose={onClose} size={byHand ? 860 : 560} title={words.assembleTitle} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) save()
        }}
      >
        {mayRead && (
          <div className="row">
            <FilterChip on={!byHand} onPress={() => setByHand(false)}>
              {words.automatic}
            </FilterChip>
            <FilterChip on={byHand} onPress={() => setByHand(true)}>
              {words.byHand}
            </FilterChip>
          </div>
        )}
        {!byHand && <p className="small">{words.assembleWhat}</p>}
        <div className="pair">
          <TextInput
            required
            data-autofocus
            label={words.formCode}
            maxLength={30}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <TextInput
            required
            label={words.formTitle}
            maxLength={150}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        </div>
        {byHand ? (
          <ItemPicker instrumentId={of.instrumentId} chosen={itemIds} onChange={setItemIds} />
        ) : (
          <NativeSelect
            label={words.howMany}
            value={forms}
            data={['1', '2', '3']}
            onChange={(event) => setForms(event.currentTarget.value)}
          />
        )}
        <RefusalNotice of={assemble.error ?? build.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={assemble.isPending || build.isPending}>
            {words.assemble}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
