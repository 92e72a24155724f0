// A day on which a unit, or everybody, can send nobody.
import { Modal, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { addBlackout } from '../../../stages/schedule/rule-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { type Half, HalfChoice } from './day-choice.tsx'
import { repairWords } from './repair-words.ts'
import type { Rules } from './rules.ts'
import { setupWords } from './setup-words.ts'
import { UnitPicker } from './unit-picker.tsx'
import { refreshed } from './use-schedule.ts'

export function BlackoutForm({ rules, onClose }: { rules: Rules; onClose: () => void }) {
  const words = useWords(setupWords)
  const repairs = useWords(repairWords)
  const kit = useWords(kitWords)
  const [unitId, setUnit] = useState<string | null>(null)
  const [date, setDate] = useState(rules.slots[0]?.date ?? rules.event.startsOn)
  const [half, setHalf] = useState<Half>('sehari')
  const [reason, setReason] = useState('')
  const [letter, setLetter] = useState('')
  const act = useAct(addBlackout, refreshed)
  const ready = date !== '' && reason.trim().length >= 3
  return (
    <Modal opened onClose={onClose} title={words.addBlackout} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          const wish = { id: rules.event.id, unitId, date, half, reason: reason.trim(), letter: letter.trim() || null }
          if (ready) act.mutate(wish, { onSuccess: onClose })
        }}
      >
        <UnitPicker label={words.unit} value={unitId} onChange={setUnit} everybody={words.everybody} />
        <div className="pair">
          <TextInput required type="date" label={words.date} value={date} onChange={(event) => setDate(event.currentTarget.value)} />
          <HalfChoice label={repairs.half} value={half} onChange={setHalf} />
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
            {words.addBlackout}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
