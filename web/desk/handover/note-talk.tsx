// What became of a talk: who came, what was spoken of. Strengths first, one step, the question that stays.
import { NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type AbsenceKind, absenceKinds, noteFeedback, type Talk, type TalkPerson } from '../../../stages/scoring/handover/feedback-api.ts'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords } from '../../kit/language.tsx'
import { useAct } from '../../kit/use-call.ts'
import { feedbackPageWords } from './feedback-words.ts'
import { touched } from './touched.ts'

type Draft = { came: boolean; absenceKind: AbsenceKind; strengths: string; step: string; question: string }

export function NoteTalk({ talk, person, onClose }: { talk: Talk; person: TalkPerson; onClose: () => void }) {
  const words = useWords(feedbackPageWords)
  const act = useAct(noteFeedback, touched)
  const [draft, setDraft] = useState<Draft>({
    ...{ came: person.state !== 'tidak-hadir', absenceKind: person.absenceKind ?? 'sakit' },
    ...{ strengths: person.notes?.strengths ?? '', step: person.notes?.step ?? '', question: person.notes?.question ?? '' },
  })
  const put = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const { came, absenceKind, strengths, step, question } = draft
  const send = () => {
    const of = { id: talk.id, personId: person.personId }
    const said = came
      ? { attendance: 'hadir' as const, strengths: strengths.trim(), step: step.trim(), question: question.trim() }
      : { attendance: 'tidak-hadir' as const, absenceKind }
    act.mutate({ ...of, ...said }, { onSuccess: onClose })
  }
  return (
    <Confirm
      open
      title={words.noteTitle(person.name)}
      effect={words.save}
      ready={!came || (strengths.trim() !== '' && step.trim() !== '')}
      busy={act.isPending}
      refusal={act.error}
      onDo={send}
      onClose={onClose}
    >
      <div className="form">
        <fieldset className="handover-choice across">
          <legend>{words.attendance}</legend>
          {[true, false].map((value) => (
            <label key={String(value)} className="choice">
              <input type="radio" name="kehadiran" checked={came === value} onChange={() => put({ came: value })} />
              <b>{value ? words.came : words.absent}</b>
            </label>
          ))}
        </fieldset>
        {came ? <Notes draft={draft} put={put} /> : <Absence draft={draft} put={put} />}
      </div>
    </Confirm>
  )
}

type Part = { draft: Draft; put: (part: Partial<Draft>) => void }

function Absence({ draft, put }: Part) {
  const words = useWords(feedbackPageWords)
  return (
    <NativeSelect
      label={words.absenceKind}
      value={draft.absenceKind}
      data={absenceKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      onChange={(event) => put({ absenceKind: event.currentTarget.value as AbsenceKind })}
    />
  )
}

function Notes({ draft, put }: Part) {
  const words = useWords(feedbackPageWords)
  const fields = [
    { key: 'strengths', label: words.strengths, hint: words.notesHint },
    { key: 'step', label: words.step },
    { key: 'question', label: words.question, hint: words.questionHint },
  ] as const
  return fields.map((field) => (
    <Textarea
      key={field.key}
      required={field.key !== 'question'}
      label={field.label}
      description={'hint' in field ? field.hint : undefined}
      maxLength={2000}
      autosize
      minRows={2}
      value={draft[field.key]}
      onChange={(event) => put({ [field.key]: event.currentTarget.value })}
    />
  ))
}
