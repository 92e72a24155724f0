// Handing drafts on: with whoever signs them; then the numbers of the agency's register.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { localDate } from '../../../kit/clock.ts'
import { type LetterLine, numberLetters, submitLetters } from '../../../stages/documents/letter-api.ts'
import { numberOf, numbersFrom } from '../../../stages/documents/letter-template.ts'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useServerNow } from '../house.tsx'
import { refreshed } from './letter-reads.ts'
import { letterWords } from './letter-words.ts'
import { emptySigner, type SignerDraft, SignerFields, signerOf } from './signer-fields.tsx'

type Officials = readonly NonNullable<LetterLine['signer']>[]
type Of = { readonly letters: readonly LetterLine[]; readonly onClose: () => void; readonly onDone: (message: string) => void }

export function SubmitLetters({ letters, officials, onClose, onDone }: Of & { officials: Officials }) {
  const words = useWords(letterWords)
  const { count } = useWriting()
  const act = useAct(submitLetters, refreshed)
  const concerned = letters.some((one) => one.signerConcerned)
  const [draft, setDraft] = useState<SignerDraft>({ ...emptySigner, how: concerned && letters.length === 1 ? 'pengganti' : 'tetap' })
  const signer = signerOf(draft, officials)
  const send = () =>
    signer !== undefined &&
    act.mutate(
      { ids: letters.map((one) => one.id), signer },
      {
        onSuccess: ({ moved, concerned: left }) =>
          onDone([words.submitted(count(moved)), left.length > 0 && words.leftBehind(count(left.length))].filter(Boolean).join(' ')),
      },
    )
  return (
    <Confirm
      open
      title={words.submitTitle}
      effect={words.submit(count(letters.length))}
      ready={signer !== undefined}
      busy={act.isPending}
      refusal={act.error}
      onDo={send}
      onClose={onClose}
    >
      <div className="form">
        <p>{words.submitWhat}</p>
        <SignerFields value={draft} officials={officials} onChange={setDraft} />
      </div>
    </Confirm>
  )
}

export function NumberLetters({ letters, onClose, onDone }: Of) {
  const words = useWords(letterWords)
  const { count, zone, day } = useWriting()
  const today = localDate(useServerNow(), zone)
  const act = useAct(numberLetters, refreshed)
  const [first, setFirst] = useState('')
  const [dated, setDated] = useState(today)
  /** Numbers that were written by hand, by letter. */
  const [own, setOwn] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(letters.flatMap((one) => (one.number ? [[one.id, one.number]] : []))),
  )
  const proposed = numbersFrom(first, letters.length)
  const numbers = letters.map((one, at) => ({
    id: one.id,
    number: (own[one.id] ?? (proposed ? numberOf(one.numberPattern, proposed[at] ?? '', dated) : '')).trim(),
  }))
  const ready = dated !== '' && numbers.every((one) => one.number !== '')
  return (
    <Confirm
      open
      title={words.giveTitle}
      effect={words.give(count(letters.length))}
      ready={ready}
      busy={act.isPending}
      refusal={act.error}
      onDo={() => act.mutate({ letters: numbers, dated }, { onSuccess: ({ numbered }) => onDone(words.numbered(count(numbered))) })}
      onClose={onClose}
    >
      <div className="form">
        <p>{words.giveWhat}</p>
        <div className="pair">
          <TextInput
            data-autofocus
            label={words.first}
            description={letters.length > 1 ? words.firstHint : undefined}
            value={first}
            maxLength={40}
            onChange={(event) => setFirst(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={words.date}
            description={dated && day(dated)}
            value={dated}
            onChange={(event) => setDated(event.currentTarget.value)}
          />
        </div>
        <div className="number-list">
          {letters.map((one, at) => (
            <TextInput
              key={one.id}
              label={one.recipient}
              value={own[one.id] ?? numbers[at]?.number ?? ''}
              maxLength={120}
              onChange={(event) => setOwn({ ...own, [one.id]: event.currentTarget.value })}
            />
          ))}
        </div>
      </div>
    </Confirm>
  )
}
