// Susulan: named participants are sent to make-up sessions with a reason, or come back; and the plain repair.
import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { deferPeople, showRules, undeferPerson } from '../../../stages/schedule/rule-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { PersonPicker, type Picked } from './person-picker.tsx'
import type { RepairOf } from './repair.tsx'
import { IntoMakeup } from './repair-into.tsx'
import { repairWords } from './repair-words.ts'
import { refreshed, useSchedule } from './use-schedule.ts'

export function MakeupForm({ onClose, repair, repairing, refusal, inForce }: RepairOf) {
  const words = useWords(repairWords)
  const kit = useWords(kitWords)
  const { id, board } = useSchedule()
  const [people, setPeople] = useState<readonly Picked[]>([])
  const [reason, setReason] = useState('')
  const [letter, setLetter] = useState('')
  const act = useAct(deferPeople, refreshed)
  const ready = people.length > 0 && reason.trim().length >= 3
  const wish = { id, personIds: people.map((one) => one.id), reason: reason.trim(), letter: letter.trim() || null }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) act.mutate(wish, { onSuccess: () => repair() })
      }}
    >
      <p className="sub">{words.makeupText}</p>
      {board.slots.every((slot) => !slot.makeup) && <Strip tone="attention">{words.noMakeup}</Strip>}
      <PersonPicker eventId={id} label={words.people} chosen={people} onChange={setPeople} />
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
      <Deferred />
      <RefusalNotice of={act.error ?? refusal} />
      <div className="ends">
        <Button onClick={onClose}>{kit.cancel}</Button>
        <Button type="submit" look="primary" disabled={!ready} busy={act.isPending || repairing}>
          {inForce ? words.doMakeup : words.doMakeupPlain}
        </Button>
      </div>
    </form>
  )
}

/** Who is sent to susulan already, and may come back. */
function Deferred() {
  const words = useWords(repairWords)
  const { id } = useSchedule()
  const rules = useCall(showRules, { id })
  const act = useAct(undeferPerson, refreshed)
  const list = rules.data?.deferred ?? []
  if (list.length === 0) return null
  return (
    <div>
      <p className="mantine-InputWrapper-label">{words.deferredNow}</p>
      <ul className="rule-list">
        {list.map((one) => (
          <li key={one.person.id}>
            <span>
              {one.person.name}
              <span className="small line">{[one.reason, one.letter].filter(Boolean).join(', ')}</span>
            </span>
            <Button size="small" busy={act.isPending} onClick={() => act.mutate({ id, personId: one.person.id })}>
              {words.undefer}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalNotice of={act.error} />
    </div>
  )
}

/** Has what no longer holds repaired, without noting anything new. */
export function RepairForm({ onClose, repair, repairing, refusal }: RepairOf) {
  const words = useWords(repairWords)
  const kit = useWords(kitWords)
  const [intoMakeup, setMakeup] = useState(true)
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        repair({ intoMakeup })
      }}
    >
      <p className="sub">{words.repairText}</p>
      <IntoMakeup checked={intoMakeup} onChange={setMakeup} />
      <RefusalNotice of={refusal} />
      <div className="ends">
        <Button onClick={onClose}>{kit.cancel}</Button>
        <Button type="submit" look="primary" busy={repairing}>
          {words.doRepair}
        </Button>
      </div>
    </form>
  )
}
