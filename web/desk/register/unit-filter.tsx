// The filter by unit: a tree that opens, or a search over all units. A unit means everything under it.
import { Popover, TextInput } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { Unit } from '../../../stages/register/api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { FilterButton } from './filter-menu.tsx'
import { unitLines } from './unit-tree.ts'
import { registerWords } from './words.ts'

type Filter = {
  readonly units: readonly Unit[]
  /** People per topmost unit under the other filters. */
  readonly people: ReadonlyMap<string, number>
  readonly chosen: string
  readonly onChoose: (id: string) => void
  /** Without the whole agency as a choice. */
  readonly onlyUnits?: boolean
}

export function UnitFilter({ units, people, chosen, onChoose }: Filter) {
  const words = useWords(registerWords)
  const [shown, setShown] = useState(false)
  const name = units.find((unit) => unit.id === chosen)?.name
  const choose = (id: string) => {
    onChoose(id)
    setShown(false)
  }
  return (
    <Popover opened={shown} onChange={setShown} position="bottom-start" trapFocus returnFocus shadow="none">
      <Popover.Target>
        <FilterButton name={words.unit} value={name} onClick={() => setShown(!shown)} />
      </Popover.Target>
      <Popover.Dropdown>
        <UnitTree units={units} people={people} chosen={chosen} onChoose={choose} />
      </Popover.Dropdown>
    </Popover>
  )
}

/** Search and tree; choosing the chosen unit again, or the whole agency, takes the filter away. */
export function UnitTree({ units, people, chosen, onChoose, onlyUnits }: Filter) {
  const words = useWords(registerWords)
  const { count } = useWriting()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const lines = unitLines(units, open, typed)
  const turn = (id: string) => setOpen((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))
  return (
    <div className="unit-tree">
      <TextInput
        data-autofocus
        aria-label={words.searchUnit}
        placeholder={words.searchUnit}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ul>
        {typed === '' && !onlyUnits && (
          <li>
            <button type="button" className="pick-unit" aria-pressed={chosen === ''} onClick={() => onChoose('')}>
              {words.wholeAgency}
            </button>
          </li>
        )}
        {lines.map(({ unit, above, below }) => (
          <li key={unit.id} style={{ paddingLeft: typed === '' ? unit.depth * 20 : 0 }}>
            {typed === '' &&
              (below ? (
                <button
                  type="button"
                  className="turn"
                  aria-expanded={open.has(unit.id)}
                  aria-label={`${open.has(unit.id) ? words.fold : words.open} ${unit.name}`}
                  onClick={() => turn(unit.id)}
                >
                  <IconChevronRight aria-hidden />
                </button>
              ) : (
                <span style={{ width: 28, flex: 'none' }} />
              ))}
            <button
              type="button"
              className="pick-unit"
              aria-pressed={chosen === unit.id}
              onClick={() => onChoose(chosen === unit.id ? '' : unit.id)}
            >
              <span>
                {unit.name}
                {typed !== '' && above && <span className="small"> · {above}</span>}
              </span>
              <span className="small tnum">
                {count(unit.parentId === null ? (people.get(unit.id) ?? unit.peopleBelow) : unit.peopleBelow)}
              </span>
            </button>
          </li>
        ))}
        {lines.length === 0 && <li className="small">{words.noUnit}</li>}
      </ul>
    </div>
  )
}
