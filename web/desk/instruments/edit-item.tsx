// The own draft, or the next version of an item that was read. Whoever revises what another wrote opens its
// key first, and that is recorded.
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type ItemShown, listItems, rewriteItem, showItem, showKeys, showOwnDraft } from '../../../stages/instruments/bank-api.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { flawsOfDraft, type ItemDraft, ItemFields, isFull } from './item-fields.tsx'
import { bankWords } from './words.ts'
import './instruments.css'

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useCall(showItem, { id })
  return (
    <>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && (read.data.item.mine ? <Own of={read.data.item} /> : <Others of={read.data.item} />)}
    </>
  )
}

function Own({ of }: { of: ItemShown }) {
  const own = useCall(showOwnDraft, { id: of.id })
  if (own.error) return <RefusalNotice of={own.error} />
  if (!own.data) return <Waiting />
  const { measure, bracket, stem, question, reversed, options } = own.data
  const filled = options.map((option) => ({ ...option, grand: option.grand ?? false }))
  return <Edit of={of} first={{ measure, bracket, stem, question, reversed: reversed ?? false, options: filled }} />
}

function Others({ of }: { of: ItemShown }) {
  const words = useWords(bankWords)
  const act = useAct(showKeys)
  if (!act.data)
    return (
      <>
        <Head of={of} />
        <Card title={words.key}>
          <RefusalNotice of={act.error} />
          <div className="row">
            <Button busy={act.isPending} onClick={() => act.mutate({ id: of.id })}>
              {words.showKey}
            </Button>
            <span className="small">{words.keyWhat}</span>
          </div>
        </Card>
      </>
    )
  const options = of.options.map(({ letter, text }) => {
    const { level = 0, rationale = '', grand = false } = act.data.options.find((one) => one.letter === letter) ?? {}
    return { text, level, rationale, grand }
  })
  const { measure, bracket, stem, question, reversed } = of
  return <Edit of={of} first={{ measure, bracket, stem, question, reversed, options }} />
}

function Head({ of }: { of: ItemShown }) {
  const words = useWords(bankWords)
  const { count } = useWriting()
  return (
    <PageHead
      crumbs={[
        { words: words.instruments, to: '/instrumen' },
        { words: words.bank, to: '/instrumen/bank-soal' },
        { words: of.code, to: `/instrumen/bank-soal/${of.id}` },
      ]}
      title={words.editItem}
      sub={`${of.code} · ${words.version(count(of.state === 'draft' ? of.version : of.version + 1))}`}
    />
  )
}

function Edit({ of, first }: { of: ItemShown; first: ItemDraft }) {
  const words = useWords(bankWords)
  const kit = useWords(kitWords)
  const navigate = useNavigate()
  const act = useAct(rewriteItem, [listItems, showItem, showOwnDraft])
  const [draft, setDraft] = useState(first)
  const [tried, setTried] = useState(false)
  const submit = () => {
    setTried(true)
    if (!isFull(draft) || flawsOfDraft(draft).length > 0) return
    const options = draft.options.map((option) => ({ ...option }))
    act.mutate({ id: of.id, ...draft, options }, { onSuccess: ({ id }) => void navigate({ to: `/instrumen/bank-soal/${id}` }) })
  }
  return (
    <>
      <Head of={of} />
      <div className="item-form">
        <Card label={words.editItem}>
          <form
            className="form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              submit()
            }}
          >
            <ItemFields draft={draft} put={(part) => setDraft({ ...draft, ...part })} tried={tried} />
            <RefusalNotice of={act.error} />
            <div className="ends">
              <ButtonLink to={`/instrumen/bank-soal/${of.id}`}>{kit.cancel}</ButtonLink>
              <Button type="submit" look="primary" busy={act.isPending}>
                {words.saveDraft}
              </Button>
            </div>
          </form>
        </Card>
      </div>
    </>
  )
}
