// A new item, as a draft of whoever writes it.
import { NativeSelect, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { listInstruments } from '../../../stages/instruments/api.ts'
import { listItems, writeItem } from '../../../stages/instruments/bank-api.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Card, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { emptyItem, flawsOfDraft, ItemFields, isFull } from './item-fields.tsx'
import { bankWords } from './words.ts'
import './instruments.css'

export function Page() {
  const words = useWords(bankWords)
  const kit = useWords(kitWords)
  const navigate = useNavigate()
  const instruments = useCall(listInstruments, {})
  const act = useAct(writeItem, [listItems])
  const [draft, setDraft] = useState(emptyItem)
  const [code, setCode] = useState('')
  const [chosen, setChosen] = useState('')
  const [tried, setTried] = useState(false)
  const list = instruments.data?.instruments ?? []
  const instrumentId = chosen || (list[0]?.id ?? '')
  const submit = () => {
    setTried(true)
    if (code.trim() === '' || !isFull(draft) || flawsOfDraft(draft).length > 0) return
    const options = draft.options.map((option) => ({ ...option }))
    act.mutate(
      { instrumentId, code: code.trim(), ...draft, options },
      { onSuccess: ({ id }) => void navigate({ to: `/instrumen/bank-soal/${id}` }) },
    )
  }
  return (
    <>
      <PageHead
        crumbs={[
          { words: words.instruments, to: '/instrumen' },
          { words: words.bank, to: '/instrumen/bank-soal' },
        ]}
        title={words.newItem}
        sub={words.newItemWhat}
      />
      <RefusalNotice of={instruments.error} again={() => void instruments.refetch()} />
      {instruments.isPending && <Waiting />}
      {instruments.data && (
        <div className="item-form">
          <Card label={words.newItem}>
            <form
              className="form"
              noValidate
              onSubmit={(event) => {
                event.preventDefault()
                submit()
              }}
            >
              <div className="pair">
                <NativeSelect
                  label={words.instrument}
                  value={instrumentId}
                  data={list.map((one) => ({ value: one.id, label: one.name }))}
                  onChange={(event) => setChosen(event.currentTarget.value)}
                />
                <TextInput
                  required
                  label={words.code}
                  maxLength={40}
                  value={code}
                  onChange={(event) => setCode(event.currentTarget.value)}
                />
              </div>
              <ItemFields draft={draft} put={(part) => setDraft({ ...draft, ...part })} tried={tried} />
              <RefusalNotice of={act.error} />
              <div className="ends">
                <ButtonLink to="/instrumen/bank-soal">{kit.cancel}</ButtonLink>
                <Button type="submit" look="primary" busy={act.isPending}>
                  {words.saveDraft}
                </Button>
              </div>
            </form>
          </Card>
        </div>
      )}
    </>
  )
}
