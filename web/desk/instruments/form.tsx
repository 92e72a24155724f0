// One form: what it holds, its thresholds and where they come from, its likeness to its parallel forms, and
// the trials that decide for which class it is used.
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type FormShown, listForms, showForm, withdrawForm } from '../../../stages/instruments/form-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { WithReason } from '../events/reasoned.tsx'
import { useMay } from '../me.tsx'
import { ActivationCard } from './activation-card.tsx'
import { ChangeForm } from './change-form.tsx'
import { FormContent, FormItems, LikenessCard } from './form-content.tsx'
import { formWords } from './form-words.ts'
import { FormState } from './forms.tsx'
import { SettingCard } from './setting-card.tsx'
import { bankWords } from './words.ts'
import './instruments.css'

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const [computing, setComputing] = useState(false)
  const read = useCall(showForm, { id }, { every: computing ? 1500 : false })
  const form = read.data?.form
  const busy = form?.activations.some((one) => one.state === 'menghitung' || !one.page) ?? false
  if (busy !== computing) setComputing(busy)
  return (
    <>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {form && <Form of={form} />}
    </>
  )
}

function Form({ of }: { of: FormShown }) {
  const words = useWords(formWords)
  const bank = useWords(bankWords)
  const { count, language } = useWriting()
  const facts = [
    of.code,
    of.class && className(of.class, language),
    `${count(of.items)} ${words.items.toLowerCase()}`,
    words.minutesOf(count(of.minutes)),
  ]
  return (
    <>
      <PageHead
        crumbs={[{ words: bank.instruments, to: '/instrumen' }, { words: words.forms, to: '/instrumen/paket-soal' }, { words: of.code }]}
        title={of.title}
        sub={facts.filter(Boolean).join(' · ')}
        chips={
          <>
            <FormState of={of} />
            {of.example && <Chip tone="attention">{bank.example}</Chip>}
          </>
        }
        actions={<Acts of={of} />}
      />
      <div className="stack">
        <ActivationCard of={of} />
        <div className="grid two">
          <div className="stack">
            <FormContent of={of} />
            <FormItems of={of} />
          </div>
          <div className="stack">
            <SettingCard of={of} />
            <LikenessCard of={of} />
          </div>
        </div>
      </div>
    </>
  )
}

function Acts({ of }: { of: FormShown }) {
  const words = useWords(formWords)
  const mayDecide = useMay('instruments.decide')
  const mayRead = useMay('items.read')
  const mayWrite = useMay('items.write')
  const withdraw = useAct(withdrawForm, [showForm, listForms])
  const [asking, setAsking] = useState(false)
  const [changing, setChanging] = useState(false)
  return (
    <>
      {mayDecide && of.state !== 'ditarik' && <Button onClick={() => setAsking(true)}>{words.withdraw}</Button>}
      {mayWrite && of.state === 'draft' && !of.open && <Button onClick={() => setChanging(true)}>{words.edit}</Button>}
      {mayRead && <ButtonLink to={`/instrumen/paket-soal/${of.id}/pratinjau`}>{words.preview}</ButtonLink>}
      {changing && <ChangeForm of={of} onClose={() => setChanging(false)} />}
      {asking && (
        <WithReason
          title={words.withdraw}
          effect={words.withdraw}
          label={words.reason}
          harm
          busy={withdraw.isPending}
          refusal={withdraw.error}
          onClose={() => setAsking(false)}
          onDo={(reason) => withdraw.mutate({ id: of.id, reason }, { onSuccess: () => setAsking(false) })}
        >
          {words.withdrawWhat}
        </WithReason>
      )}
    </>
  )
}
