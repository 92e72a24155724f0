// Who signs the record of a day or the report: one from the committee, and an official of the agency's list.
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { EventPapers } from '../../../stages/invigilation/papers/paper-api.ts'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords } from '../../kit/language.tsx'
import { berkasWords } from './berkas-words.ts'

export type Signer = EventPapers['officials'][number]
type Of = {
  readonly title: string
  readonly effect: string
  readonly officials: readonly Signer[]
  /** With a field for a note. */
  readonly noted?: boolean
  readonly busy: boolean
  readonly refusal: Error | null
  readonly onDo: (signers: Signer[], note: string) => void
  readonly onClose: () => void
}

export function SignForm({ title, effect, officials, noted, busy, refusal, onDo, onClose }: Of) {
  const words = useWords(berkasWords)
  const [own, setOwn] = useState({ office: words.chief, name: '', nip: '' })
  const [listed, setListed] = useState(officials.length > 0 ? '0' : '')
  const [note, setNote] = useState('')
  const nip = own.nip.replace(/\s/g, '')
  const ready = own.office.trim().length > 0 && own.name.trim().length > 1 && (nip === '' || /^\d{18}$/.test(nip))
  const official = listed === '' ? undefined : officials[Number(listed)]
  const send = () => {
    const first: Signer = { office: own.office.trim(), name: own.name.trim(), nip: nip || null }
    onDo(official ? [first, official] : [first], note.trim())
  }
  const field = (key: keyof typeof own, label: string, required: boolean) => (
    <TextInput
      label={label}
      required={required}
      value={own[key]}
      maxLength={200}
      {...(key === 'name' ? { 'data-autofocus': true } : {})}
      onChange={(event) => setOwn({ ...own, [key]: event.currentTarget.value })}
    />
  )
  return (
    <Confirm open title={title} effect={effect} ready={ready} busy={busy} refusal={refusal} onDo={send} onClose={onClose}>
      <div className="form">
        <div className="pair">
          {field('office', words.office, true)}
          {field('name', words.name, true)}
        </div>
        {field('nip', words.nip, false)}
        <NativeSelect
          label={words.official}
          value={listed}
          data={[
            { value: '', label: words.nobody },
            ...officials.map((one, at) => ({ value: String(at), label: `${one.office}: ${one.name}` })),
          ]}
          onChange={(event) => setListed(event.currentTarget.value)}
        />
        {noted && (
          <Textarea
            label={words.note}
            value={note}
            maxLength={1000}
            autosize
            minRows={2}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
      </div>
    </Confirm>
  )
}
