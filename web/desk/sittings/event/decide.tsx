// The decision for people who did not come.
import { Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { closingFigures } from '../../../../stages/events/decision-api.ts'
import { type Absence, decideAbsences, showDeliveryPart, showEventDay } from '../../../../stages/invigilation/event/event-day-api.ts'
import { Confirm } from '../../../kit/confirm.tsx'
import { useWords, useWriting } from '../../../kit/language.tsx'
import { useAct } from '../../../kit/use-call.ts'
import { deliveryWords } from './words.ts'

export function DecideDialog({
  eventId,
  people,
  onClose,
}: {
  eventId: string
  people: readonly Absence[]
  onClose: (done: boolean) => void
}) {
  const words = useWords(deliveryWords)
  const { count } = useWriting()
  const act = useAct(decideAbsences, [showEventDay, showDeliveryPart, closingFigures])
  const [draft, setDraft] = useState({ decision: 'susulan' as 'susulan' | 'tidak-susulan', deadline: '', reason: '', letter: '' })
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const susulan = draft.decision === 'susulan'
  const ready = draft.reason.trim().length >= 3 && (!susulan || draft.deadline !== '')
  const send = () =>
    act.mutate(
      {
        ...{ id: eventId, sittingIds: people.map((one) => one.sittingId), decision: draft.decision, reason: draft.reason.trim() },
        ...{ letter: draft.letter.trim() || null, deadline: susulan ? draft.deadline : null },
      },
      { onSuccess: () => onClose(true) },
    )
  return (
    <Confirm
      open
      title={words.decideTitle}
      effect={words.decide(count(people.length))}
      ready={ready}
      busy={act.isPending}
      refusal={act.error}
      onClose={() => onClose(false)}
      onDo={send}
    >
      <div className="form">
        <p className="small">{people.map((one) => one.name).join('; ')}</p>
        <Select
          label={words.decision}
          description={susulan ? words.toMakeupWhat : undefined}
          allowDeselect={false}
          data={[
            { value: 'susulan', label: words.toMakeup },
            { value: 'tidak-susulan', label: words.notMakeup },
          ]}
          value={draft.decision}
          onChange={(value) => put({ decision: value === 'tidak-susulan' ? value : 'susulan' })}
        />
        {susulan && (
          <TextInput
            required
            type="date"
            label={words.deadline}
            value={draft.deadline}
            onChange={(event) => put({ deadline: event.currentTarget.value })}
          />
        )}
        <Textarea
          required
          autosize
          minRows={2}
          maxLength={500}
          label={words.reason}
          value={draft.reason}
          onChange={(event) => put({ reason: event.currentTarget.value })}
        />
        <TextInput
          maxLength={200}
          label={words.letter}
          value={draft.letter}
          onChange={(event) => put({ letter: event.currentTarget.value })}
        />
      </div>
    </Confirm>
  )
}
