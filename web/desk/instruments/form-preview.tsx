// A form as participants see it, one question after the other.
import { useParams } from '@tanstack/react-router'
import { previewForm } from '../../../stages/instruments/form-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { formWords } from './form-words.ts'
import { ItemPreview } from './item-preview.tsx'
import { bankWords } from './words.ts'
import './instruments.css'

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const words = useWords(formWords)
  const bank = useWords(bankWords)
  const { count } = useWriting()
  const read = useCall(previewForm, { id })
  const items = read.data?.items ?? []
  return (
    <>
      <PageHead
        crumbs={[
          { words: bank.instruments, to: '/instrumen' },
          { words: words.forms, to: '/instrumen/paket-soal' },
          { words: words.form, to: `/instrumen/paket-soal/${id}` },
        ]}
        title={words.previewTitle}
        sub={read.data && words.previewWhat(count(items.length), count(read.data.minutes))}
      />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      <div className="item-form stack">
        {items.map((item, at) => (
          <Card key={item.id} label={words.number(count(at + 1), count(items.length))}>
            <ItemPreview of={item} number={words.number(count(at + 1), count(items.length))} />
          </Card>
        ))}
      </div>
    </>
  )
}
