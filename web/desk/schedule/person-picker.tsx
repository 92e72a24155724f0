// Chooses participants of the event by name or NIP; those chosen stand below as chips that can be taken away.
import { TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useDeferredValue, useState } from 'react'
import { listSeats } from '../../../stages/schedule/board-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { useCall } from '../../kit/use-call.ts'
import { repairWords } from './repair-words.ts'

export type Picked = { readonly id: string; readonly name: string; readonly nip: string; readonly unit: string }

type Picker = {
  readonly eventId: string
  readonly label: string
  readonly chosen: readonly Picked[]
  readonly onChange: (people: readonly Picked[]) => void
  /** Only who is in this unit, or below it. */
  readonly unitId?: string
}

export function PersonPicker({ eventId, label, chosen, onChange, unitId }: Picker) {
  const words = useWords(repairWords)
  const { nip } = useWriting()
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed.trim())
  const asking = wanted.length >= 2 || (unitId !== undefined && unitId !== '')
  const read = useCall(
    listSeats,
    { id: eventId, search: wanted || undefined, unit: unitId || undefined, limit: 8 },
    { when: asking, keep: true },
  )
  const known = new Set(chosen.map((one) => one.id))
  const found = asking ? (read.data?.rows ?? []).filter(({ person }) => !known.has(person.id)) : []
  return (
    <div className="picker">
      <TextInput
        label={label}
        placeholder={words.searchPeople}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {asking && read.data && found.length === 0 && typed !== '' && <p className="small">{words.noOne}</p>}
      {found.length > 0 && (
        <ul className="picker-found">
          {found.map(({ person }) => (
            <li key={person.id}>
              <button
                type="button"
                aria-label={words.addPerson(person.name)}
                onClick={() => {
                  onChange([...chosen, person])
                  setTyped('')
                }}
              >
                {person.name}
                <span className="small">
                  {nip(person.nip)} · {person.office}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul className="picker-chosen">
        {chosen.length === 0 && <li className="small">{words.chosenNone}</li>}
        {chosen.map((one) => (
          <li key={one.id} className="chip">
            {one.name}
            <button
              type="button"
              aria-label={words.removePerson(one.name)}
              onClick={() => onChange(chosen.filter(({ id }) => id !== one.id))}
            >
              <IconX aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
