// "Pindahkan tim siaga": a duty, a unit or named people, the days of alert, and where they go instead. One act.
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { moveAlert, showRules } from '../../../stages/schedule/rule-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { DayChoice, type Half, HalfChoice } from './day-choice.tsx'
import { PersonPicker, type Picked } from './person-picker.tsx'
import type { RepairOf } from './repair.tsx'
import { repairWords } from './repair-words.ts'
import { UnitPicker } from './unit-picker.tsx'
import { refreshed, useSchedule } from './use-schedule.ts'

type Whom = 'duty' | 'unit' | 'list'

export function AlertForm({ onClose, onPlan }: RepairOf) {
  const { id, board } = useSchedule()
  return <TeamForm eventId={id} days={board.days.map(({ date }) => date)} onClose={onClose} onPlan={onPlan} />
}

type FormOf = { eventId: string; days: readonly string[]; onClose: () => void; onPlan: (planId: string) => void }

export function TeamForm({ eventId, days, onClose, onPlan }: FormOf) {
  const words = useWords(repairWords)
  const kit = useWords(kitWords)
  const { count } = useWriting()
  const rules = useCall(showRules, { id: eventId })
  const duties = rules.data?.duties ?? []
  const [whom, setWhom] = useState<Whom>('unit')
  const [dutyId, setDuty] = useState('')
  const [unitId, setUnit] = useState<string | null>(null)
  const [people, setPeople] = useState<readonly Picked[]>([])
  const [dates, setDates] = useState<readonly string[]>([])
  const [half, setHalf] = useState<Half>('sehari')
  const [into, setInto] = useState<'hari-lain' | 'susulan'>('hari-lain')
  const [reason, setReason] = useState('')
  const [letter, setLetter] = useState('')
  const act = useAct(moveAlert, refreshed)
  const named = { duty: dutyId !== '', unit: unitId !== null, list: people.length > 0 }[whom]
  const ready = named && dates.length > 0 && reason.trim().length >= 3
  const wish = {
    ...{ id: eventId, dutyId: whom === 'duty' ? dutyId : null, unitId: whom === 'unit' ? unitId : null },
    ...{ personIds: whom === 'list' ? people.map((one) => one.id) : [], dates: [...dates], half, into },
    ...{ reason: reason.trim(), letter: letter.trim() || null },
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        act.mutate(wish, {
          onSuccess: (done) => {
            notifications.show({ message: words.alertDone(count(done.people), count(done.seated)) })
            if (done.planId) onPlan(done.planId)
            else onClose()
          },
        })
      }}
    >
      <p className="sub">{words.alertText}</p>
      <NativeSelect
        label={words.whom}
        value={whom}
        onChange={(event) => setWhom(event.currentTarget.value as Whom)}
        data={[
          { value: 'unit', label: words.byUnit },
          ...(duties.length > 0 ? [{ value: 'duty', label: words.byDuty }] : []),
          { value: 'list', label: words.byList },
        ]}
      />
      {whom === 'unit' && <UnitPicker label={words.unitChoice} value={unitId} onChange={setUnit} />}
      {whom === 'duty' && (
        <NativeSelect
          label={words.dutyChoice}
          value={dutyId}
          onChange={(event) => setDuty(event.currentTarget.value)}
          data={[{ value: '', label: '–' }, ...duties.map((one) => ({ value: one.id, label: `${one.name}, ${one.unit}` }))]}
        />
      )}
      {whom === 'list' && <PersonPicker eventId={eventId} label={words.people} chosen={people} onChange={setPeople} />}
      <DayChoice label={words.days} days={days} chosen={dates} onChange={setDates} />
      <div className="pair">
        <HalfChoice label={words.half} value={half} onChange={setHalf} />
        <NativeSelect
          label={words.into}
          value={into}
          onChange={(event) => setInto(event.currentTarget.value as typeof into)}
          data={[
            { value: 'hari-lain', label: words.otherDay },
            { value: 'susulan', label: words.intoMakeup },
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
      <RefusalNotice of={act.error} />
      <div className="ends">
        <Button onClick={onClose}>{kit.cancel}</Button>
        <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
          {words.doAlert}
        </Button>
      </div>
    </form>
  )
}
