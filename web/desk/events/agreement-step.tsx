// A letter, its answer or a withdrawal as it is noted, with whom it leaves out.
import { Checkbox, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Cleared, noteStep } from '../../../stages/events/agreement/api.ts'
import { type Outcome, outcomes } from '../../../stages/events/agreement/standing.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { agreementRefreshed } from './agreement-reads.ts'
import { agreementWords } from './agreement-words.ts'

export type NotedKind = 'surat' | 'jawaban' | 'pencabutan'
type Of = { readonly eventId: string; readonly kind: NotedKind; readonly people: readonly Cleared[]; readonly onClose: () => void }

export function NoteStep({ eventId, kind, people, onClose }: Of) {
  const words = useWords(agreementWords)
  const kit = useWords(kitWords)
  const act = useAct(noteStep, agreementRefreshed)
  const [draft, setDraft] = useState({ letterNumber: '', letterDate: '', outcome: 'setuju' as Outcome, words: '' })
  const [left, setLeft] = useState<readonly string[]>([])
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const said = kind === 'surat' || (kind === 'jawaban' && draft.outcome === 'setuju') || draft.words.trim().length > 2
  const ready = draft.letterNumber.trim() !== '' && draft.letterDate !== '' && said
  const save = () => {
    const outcome = kind === 'jawaban' ? draft.outcome : null
    act.mutate({ ...draft, id: eventId, kind, outcome, personIds: kind === 'surat' ? [] : [...left] }, { onSuccess: onClose })
  }
  return (
    <Modal opened onClose={onClose} size={560} title={words.note[kind]} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (ready) save()
        }}
      >
        <p className="small">{words.noteWhat[kind]}</p>
        <div className="pair">
          <TextInput
            data-autofocus
            required
            label={words.number}
            maxLength={120}
            value={draft.letterNumber}
            onChange={(of) => put({ letterNumber: of.currentTarget.value })}
          />
          <TextInput
            required
            type="date"
            label={words.date}
            value={draft.letterDate}
            onChange={(of) => put({ letterDate: of.currentTarget.value })}
          />
        </div>
        {kind === 'jawaban' && (
          <NativeSelect
            label={words.outcome}
            value={draft.outcome}
            data={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
            onChange={(of) => put({ outcome: of.currentTarget.value as Outcome })}
          />
        )}
        <Textarea
          label={words.words[kind]}
          autosize
          minRows={2}
          maxLength={2000}
          value={draft.words}
          onChange={(of) => put({ words: of.currentTarget.value })}
        />
        {kind !== 'surat' && people.length > 0 && (
          <fieldset className="plain-set stack" style={{ gap: 8 }}>
            <legend>{words.excluded[kind]}</legend>
            {people.map((one) => (
              <Checkbox
                key={one.id}
                label={`${one.name}, ${one.position || one.unit}`}
                checked={left.includes(one.id)}
                onChange={() => setLeft(left.includes(one.id) ? left.filter((other) => other !== one.id) : [...left, one.id])}
              />
            ))}
          </fieldset>
        )}
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.note[kind]}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
