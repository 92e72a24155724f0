// "Peserta berhalangan": who cannot come on which days, or would rather not; then the repair.
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { addUnavailable } from '../../../stages/schedule/rule-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { DayChoice, type Half, HalfChoice } from './day-choice.tsx'
import { PersonPicker, type Picked } from './person-picker.tsx'
import type { RepairOf } from './repair.tsx'
import { IntoMakeup } from './repair-into.tsx'
import { repairWords } from './repair-words.ts'
import { refreshed, useSchedule } from './use-schedule.ts'

export function PersonForm({ onClose, repair, repairing, refusal, inForce }: RepairOf) {
  const { id, board } = useSchedule()
  const [intoMakeup, setMakeup] = useState(true)
  return (
    <UnavailableForm
      eventId={id}
      days={board.days.map(({ date }) => date)}
      onClose={onClose}
      onSaved={(hard) => (hard && inForce ? repair({ intoMakeup }) : onClose())}
      repairs={inForce}
      into={<IntoMakeup checked={intoMakeup} onChange={setMakeup} />}
      busy={repairing}
      refusal={refusal}
    />
  )
}

type FormOf = {
  readonly eventId: string
  readonly days: readonly string[]
  readonly onClose: () => void
  readonly onSaved: (hard: boolean) => void
  /** A repair follows. */
  readonly repairs: boolean
  /** Where the repair may place them. */
  readonly into?: ReactNode
  readonly busy: boolean
  readonly refusal: Error | null
}

/** The same form in the set-up, where no repair follows. */
export function UnavailableForm({ eventId, days, onClose, onSaved, repairs, into, busy, refusal }: FormOf) {
  const words = useWords(repairWords)
  const kit = useWords(kitWords)
  const [people, setPeople] = useState<readonly Picked[]>([])
  const [dates, setDates] = useState<readonly string[]>([])
  const [half, setHalf] = useState<Half>('sehari')
  const [hard, setHard] = useState(true)
  const [reason, setReason] = useState('')
  const [letter, setLetter] = useState('')
  const act = useAct(addUnavailable, refreshed)
  const ready = people.length > 0 && dates.length > 0 && reason.trim().length >= 3
  const wish = {
    id: eventId,
    personIds: people.map((one) => one.id),
    dates: [...dates],
    half,
    hard,
    reason: reason.trim(),
    letter: letter.trim() || null,
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) act.mutate(wish, { onSuccess: () => onSaved(hard) })
      }}
    >
      <p className="sub">{words.personText}</p>
      <PersonPicker eventId={eventId} label={words.people} chosen={people} onChange={setPeople} />
      <DayChoice label={words.days} days={days} chosen={dates} onChange={setDates} />
      <div className="pair">
        <HalfChoice label={words.half} value={half} onChange={setHalf} />
        <NativeSelect
          label={words.kind}
          value={hard ? 'hard' : 'soft'}
          onChange={(event) => setHard(event.currentTarget.value === 'hard')}
          data={[
            { value: 'hard', label: words.hard },
            { value: 'soft', label: words.soft },
          ]}
        />
      </div>
      <Textarea
        required
        label={words.why}
        maxLength={500}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput label={words.letter} maxLength={200} value={letter} onChange={(event) => setLetter(event.currentTarget.value)} />
      {repairs && hard && into}
      <RefusalNotice of={act.error ?? refusal} />
      <div className="ends">
        <Button onClick={onClose}>{kit.cancel}</Button>
        <Button type="submit" look="primary" disabled={!ready} busy={act.isPending || busy}>
          {repairs && hard ? words.savePerson : words.savePersonPlain}
        </Button>
      </div>
    </form>
  )
}
