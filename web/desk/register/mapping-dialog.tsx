// Choosing what an unknown name means: a unit from the tree, or a position by name.
import { TextInput } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { listPositions, listUnits } from '../../../stages/register/api.ts'
import type { Unknown } from '../../../stages/register/import-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { useCall } from '../../kit/use-call.ts'
import { mappingWords } from './mapping-words.ts'
import { UnitTree } from './unit-filter.tsx'
import { useMapping } from './use-mapping.ts'

export function MapDialog({ importId, of, onClose }: { importId: string; of: Unknown; onClose: () => void }) {
  const words = useWords(mappingWords)
  const mapping = useMapping(importId)
  const [target, setTarget] = useState('')
  return (
    <Confirm
      open
      title={words.mapTo(of.label)}
      effect={words.mapEffect}
      ready={target !== ''}
      busy={mapping.busy !== null}
      refusal={mapping.refusal}
      onDo={() => mapping.map(of, target, onClose)}
      onClose={onClose}
    >
      {of.kind === 'unit' ? (
        <UnitChoice chosen={target} onChoose={setTarget} />
      ) : (
        <PositionChoice of={of} chosen={target} onChoose={setTarget} />
      )}
    </Confirm>
  )
}

type Choice = { chosen: string; onChoose: (id: string) => void }

function UnitChoice({ chosen, onChoose }: Choice) {
  const words = useWords(mappingWords)
  const units = useCall(listUnits, {}).data?.units ?? []
  return (
    <>
      <p>{words.mapToUnit}</p>
      <UnitTree units={units} people={new Map()} chosen={chosen} onChoose={onChoose} onlyUnits />
    </>
  )
}

function PositionChoice({ of, chosen, onChoose }: Choice & { of: Unknown }) {
  const words = useWords(mappingWords)
  const { count, language } = useWriting()
  // The first words of the name find what is merely written otherwise.
  const [typed, setTyped] = useState(of.label.split(/\s+/).slice(0, 2).join(' '))
  const search = useDeferredValue(typed.trim())
  const found = useCall(listPositions, { limit: 40, ...(search ? { search } : {}) }, { keep: true }).data?.positions ?? []
  return (
    <div className="unit-tree">
      <TextInput
        data-autofocus
        label={words.mapToPosition}
        placeholder={words.mapSearchPosition}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ul>
        {found.map((position) => (
          <li key={position.id}>
            <button type="button" className="pick-unit" aria-pressed={chosen === position.id} onClick={() => onChoose(position.id)}>
              <span>
                {position.name}
                <span className="small"> · {className(position.class, language)}</span>
              </span>
              <span className="small tnum">{count(position.people)}</span>
            </button>
          </li>
        ))}
        {found.length === 0 && <li className="small">{words.mapNone}</li>}
      </ul>
    </div>
  )
}
