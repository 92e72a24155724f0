// A function of which a minimum stays in every half day: a watch, a counter, a ward, with its members.
import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { createDuty, updateDuty } from '../../../stages/schedule/rule-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { PersonPicker, type Picked } from './person-picker.tsx'
import type { Rules } from './rules.ts'
import { setupWords } from './setup-words.ts'
import { UnitPicker } from './unit-picker.tsx'
import { refreshed } from './use-schedule.ts'

type FormOf = { eventId: string; of: Rules['duties'][number] | undefined; onClose: () => void }

export function DutyForm({ eventId, of, onClose }: FormOf) {
  const words = useWords(setupWords)
  const kit = useWords(kitWords)
  const [name, setName] = useState(of?.name ?? '')
  const [unitId, setUnit] = useState<string | null>(of?.unitId ?? null)
  const [minimum, setMinimum] = useState(String(of?.minimum ?? 1))
  const [people, setPeople] = useState<readonly Picked[]>(of?.members ?? [])
  const create = useAct(createDuty, refreshed)
  const update = useAct(updateDuty, refreshed)
  const least = Number(minimum)
  const ready = name.trim() !== '' && unitId !== null && people.length > 0 && Number.isInteger(least) && least >= 0
  const save = () => {
    if (!ready || unitId === null) return
    const wish = { id: eventId, name: name.trim(), minimum: least, personIds: people.map((one) => one.id) }
    if (of) update.mutate({ ...wish, dutyId: of.id }, { onSuccess: onClose })
    else create.mutate({ ...wish, unitId }, { onSuccess: onClose })
  }
  return (
    <Modal opened onClose={onClose} size={600} title={of ? words.editDuty : words.addDuty} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <p className="sub">{words.dutiesNote}</p>
        <TextInput
          data-autofocus
          required
          label={words.dutyName}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {of ? <p className="sub">{of.unit}</p> : <UnitPicker label={words.unit} value={unitId} onChange={setUnit} />}
        <TextInput
          required
          inputMode="numeric"
          label={words.minimum}
          value={minimum}
          onChange={(event) => setMinimum(event.currentTarget.value)}
        />
        <PersonPicker eventId={eventId} label={words.members} chosen={people} onChange={setPeople} {...(unitId ? { unitId } : {})} />
        <RefusalNotice of={create.error ?? update.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={create.isPending || update.isPending}>
            {of ? words.save : words.addDuty}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
