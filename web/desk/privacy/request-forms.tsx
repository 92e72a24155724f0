// One request with its answer, and writing down one that came on paper.
import { Modal, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { instantOf } from '../../../kit/clock.ts'
import { answerRequest, listRequests, type RequestLine, registerRequest } from '../../../stages/privacy/api.ts'
import { type Outcome, outcomes, type RequestKind, requestKinds } from '../../../stages/privacy/request.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Pairs } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { useMay } from '../me.tsx'
import { privacyWords } from './words.ts'

export function AnswerRequest({ of, onClose }: { of: RequestLine; onClose: () => void }) {
  const words = useWords(privacyWords)
  const kit = useWords(kitWords)
  const { stamp, nip } = useWriting()
  const mayWrite = useMay('privacy.write')
  const answered = of.outcome !== null && of.answeredAt !== null
  return (
    <Modal
      opened
      onClose={onClose}
      size={640}
      title={`${of.number}: ${words.kinds[of.kind]}`}
      closeButtonProps={{ 'aria-label': kit.close }}
    >
      <div className="stack">
        <Pairs
          of={[
            [words.person, `${of.name}, NIP ${nip(of.nip)}, ${of.unit}`],
            [words.received, `${stamp(of.receivedAt)}. ${words.ways[of.way]}`],
            [words.due, stamp(of.dueAt)],
            [
              words.words,
              <span key="words" className="privacy-words">
                {of.words}
              </span>,
            ],
            ...(answered
              ? ([
                  [words.outcome, words.outcomes[of.outcome as Outcome]],
                  [
                    words.answer,
                    <span key="answer" className="privacy-words">
                      {of.answer}
                    </span>,
                  ],
                  ['', words.answeredBy(of.answeredBy ?? '', stamp(of.answeredAt as string))],
                ] as const)
              : []),
          ]}
        />
        {!answered && mayWrite && <Answer id={of.id} onClose={onClose} />}
      </div>
    </Modal>
  )
}

function Answer({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useWords(privacyWords)
  const kit = useWords(kitWords)
  const [outcome, setOutcome] = useState<Outcome>('dipenuhi')
  const [text, setText] = useState('')
  const act = useAct(answerRequest, [listRequests])
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        act.mutate({ id, outcome, answer: text.trim() }, { onSuccess: onClose })
      }}
    >
      <Select
        label={words.outcome}
        allowDeselect={false}
        data={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
        value={outcome}
        onChange={(value) => setOutcome((value ?? 'dipenuhi') as Outcome)}
      />
      <Textarea
        label={words.answerWords}
        description={words.answerHint}
        autosize
        minRows={4}
        maxRows={12}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusalNotice of={act.error} />
      <div className="ends">
        <Button onClick={onClose}>{kit.cancel}</Button>
        <Button type="submit" look="primary" busy={act.isPending} disabled={text.trim().length < 10}>
          {words.sendAnswer}
        </Button>
      </div>
    </form>
  )
}

export function RegisterRequest({ onClose }: { onClose: () => void }) {
  const words = useWords(privacyWords)
  const kit = useWords(kitWords)
  const { zone } = useWriting()
  const [draft, setDraft] = useState({ nip: '', kind: 'perbaikan' as RequestKind, words: '', at: '' })
  const act = useAct(registerRequest, [listRequests])
  const nip = draft.nip.replace(/[\s.-]/g, '')
  const ready = /^\d{18}$/.test(nip) && draft.words.trim().length > 2 && draft.at.length === 16
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const submit = () => {
    const [date = '', time = ''] = draft.at.split('T')
    const receivedAt = instantOf(date, time, zone).toISOString()
    act.mutate({ nip, kind: draft.kind, words: draft.words.trim(), receivedAt }, { onSuccess: onClose })
  }
  return (
    <Modal opened onClose={onClose} size={560} title={words.register} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) submit()
        }}
      >
        <TextInput
          label={words.nip}
          inputMode="numeric"
          data-autofocus
          value={draft.nip}
          error={nip.length >= 18 && !/^\d{18}$/.test(nip) && words.nipFlaw}
          onChange={(event) => put({ nip: event.currentTarget.value })}
        />
        <KindSelect value={draft.kind} onChange={(kind) => put({ kind })} label={words.kind} />
        <Textarea
          label={words.words}
          autosize
          minRows={3}
          maxRows={10}
          value={draft.words}
          onChange={(event) => put({ words: event.currentTarget.value })}
        />
        <TextInput
          type="datetime-local"
          label={words.receivedAt}
          value={draft.at}
          onChange={(event) => put({ at: event.currentTarget.value })}
        />
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" busy={act.isPending} disabled={!ready}>
            {words.register}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

/** Which right is used. */
export function KindSelect({ value, onChange, label }: { value: RequestKind; onChange: (kind: RequestKind) => void; label: string }) {
  const words = useWords(privacyWords)
  return (
    <Select
      label={label}
      allowDeselect={false}
      data={requestKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      value={value}
      onChange={(kind) => onChange((kind ?? 'perbaikan') as RequestKind)}
    />
  )
}
