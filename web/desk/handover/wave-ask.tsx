// Asking for a wave: which classes (or which people who were left over), when, and how feedback is given.
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { localDate } from '../../../kit/clock.ts'
import { askWave, type FeedbackWay, feedbackWays } from '../../../stages/scoring/handover/api.ts'
import { className } from '../../../stages/standards/class.ts'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useServerNow } from '../house.tsx'
import type { Handover } from './handover.tsx'
import { touched } from './touched.ts'
import { handoverWords } from './words.ts'

type Draft = { classes: readonly string[]; plannedOn: string; feedbackWay: FeedbackWay; feedbackPlace: string; note: string }

export function AskWave({ of, personIds, onClose }: { of: Handover; personIds: readonly string[]; onClose: () => void }) {
  const words = useWords(handoverWords)
  const { count, zone } = useWriting()
  const today = localDate(useServerNow(), zone)
  const act = useAct(askWave, touched)
  const ready = of.classes.filter((one) => one.ready > 0)
  const [draft, setDraft] = useState<Draft>({
    classes: personIds.length > 0 ? [] : ready.map((one) => one.class),
    ...{ plannedOn: today, feedbackWay: 'perorangan', feedbackPlace: '', note: '' },
  })
  const put = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const send = () =>
    act.mutate(
      { id: of.event.id, personIds: [...personIds], ...draft, classes: [...draft.classes], note: draft.note.trim() || null },
      {
        onSuccess: ({ number, preview }) => {
          notifications.show({ message: words.asked(count(number), count(preview.ready)) })
          onClose()
        },
      },
    )
  return (
    <Confirm
      open
      title={words.askTitle}
      effect={personIds.length > 0 ? words.askFor(count(personIds.length)) : words.ask}
      ready={(personIds.length > 0 || draft.classes.length > 0) && draft.plannedOn !== ''}
      busy={act.isPending}
      refusal={act.error}
      onDo={send}
      onClose={onClose}
    >
      <div className="form">
        <p>{words.askWhat}</p>
        {personIds.length === 0 && <Classes of={ready} chosen={draft.classes} onChoose={(classes) => put({ classes })} />}
        <Fields draft={draft} put={put} />
      </div>
    </Confirm>
  )
}

type ClassesOf = { of: Handover['classes']; chosen: readonly string[]; onChoose: (classes: readonly string[]) => void }

function Classes({ of, chosen, onChoose }: ClassesOf) {
  const words = useWords(handoverWords)
  const { count, language } = useWriting()
  const turn = (one: string) => onChoose(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])
  return (
    <fieldset className="handover-choice">
      <legend>{words.classes}</legend>
      {of.map((one) => (
        <Checkbox
          key={one.class}
          label={`${className(one.class, language)}: ${words.ready(count(one.ready))}`}
          checked={chosen.includes(one.class)}
          onChange={() => turn(one.class)}
        />
      ))}
    </fieldset>
  )
}

function Fields({ draft, put }: { draft: Draft; put: (part: Partial<Draft>) => void }) {
  const words = useWords(handoverWords)
  return (
    <>
      <div className="pair">
        <TextInput
          required
          type="date"
          label={words.plannedOn}
          value={draft.plannedOn}
          onChange={(event) => put({ plannedOn: event.currentTarget.value })}
        />
        <NativeSelect
          label={words.way}
          value={draft.feedbackWay}
          data={feedbackWays.map((way) => ({ value: way, label: words.ways[way] }))}
          onChange={(event) => put({ feedbackWay: event.currentTarget.value as FeedbackWay })}
        />
      </div>
      <TextInput
        label={words.place}
        description={words.placeHint}
        maxLength={300}
        value={draft.feedbackPlace}
        onChange={(event) => put({ feedbackPlace: event.currentTarget.value })}
      />
      <Textarea
        label={words.note}
        maxLength={500}
        autosize
        minRows={2}
        value={draft.note}
        onChange={(event) => put({ note: event.currentTarget.value })}
      />
    </>
  )
}
