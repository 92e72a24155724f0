// Planning a talk: day, time, place, and who holds it.
import { NativeSelect, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { planFeedback } from '../../../stages/scoring/handover/feedback-api.ts'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMe } from '../me.tsx'
import type { Feedback } from './feedback.tsx'
import { feedbackPageWords } from './feedback-words.ts'
import { touched } from './touched.ts'

export function PlanTalk({ of, personIds, onClose }: { of: Feedback; personIds: readonly string[]; onClose: () => void }) {
  const words = useWords(feedbackPageWords)
  const { count } = useWriting()
  const me = useMe()
  const act = useAct(planFeedback, touched)
  const own = of.holders.find((one) => one.id === me.accountId) ?? of.holders[0]
  const [draft, setDraft] = useState({ date: of.today, starts: '09:00', place: '', holderId: own?.id ?? '' })
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const ready = draft.date !== '' && draft.starts !== '' && draft.place.trim().length >= 3 && draft.holderId !== ''
  const send = () =>
    act.mutate(
      { id: of.event.id, personIds: [...personIds], ...draft, place: draft.place.trim() },
      {
        onSuccess: () => {
          notifications.show({ message: words.planned })
          onClose()
        },
      },
    )
  return (
    <Confirm
      open
      title={words.planTitle}
      effect={words.planFor(count(personIds.length))}
      ready={ready}
      busy={act.isPending}
      refusal={act.error}
      onDo={send}
      onClose={onClose}
    >
      <div className="form">
        <p>{words.planBody(count(personIds.length))}</p>
        <div className="pair">
          <TextInput
            required
            type="date"
            label={words.day}
            value={draft.date}
            onChange={(event) => put({ date: event.currentTarget.value })}
          />
          <TextInput
            required
            type="time"
            label={words.time}
            value={draft.starts}
            onChange={(event) => put({ starts: event.currentTarget.value })}
          />
        </div>
        <TextInput
          required
          label={words.place}
          maxLength={200}
          value={draft.place}
          onChange={(event) => put({ place: event.currentTarget.value })}
        />
        <NativeSelect
          required
          label={words.holder}
          value={draft.holderId}
          data={of.holders.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(event) => put({ holderId: event.currentTarget.value })}
        />
      </div>
    </Confirm>
  )
}
