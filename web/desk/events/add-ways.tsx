// The ways onto the list, each with what it needs to know.
import { Checkbox, Popover } from '@mantine/core'
import { useState } from 'react'
import { verdictNames } from '../../../stages/eligibility/verdict-words.ts'
import { ways } from '../../../stages/events/kinds.ts'
import { listUnits } from '../../../stages/register/api.ts'
import { classGroups, className, groupOfClass, jobClasses } from '../../../stages/standards/class.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { FilterChip } from '../../kit/parts.tsx'
import { useCall } from '../../kit/use-call.ts'
import { FilterButton } from '../register/filter-menu.tsx'
import { UnitTree } from '../register/unit-filter.tsx'
import { type Choice, dueVerdicts } from './add-choice.ts'
import { ByList, ByName } from './add-named.tsx'
import { addWords } from './add-words.ts'
import { eventWords } from './words.ts'

type Of = { readonly choice: Choice; readonly onChange: (part: Partial<Choice>) => void }

export function AddWays({ id, choice, onChange }: Of & { id: string }) {
  const words = useWords(addWords)
  const { way } = choice
  return (
    <>
      <div className="way-choices" role="radiogroup" aria-label={words.who}>
        {ways.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="way" checked={way === one} onChange={() => onChange({ way: one })} />
            <span>
              <b>{words.ways[one].name}</b>
              <span>{words.ways[one].what}</span>
            </span>
          </label>
        ))}
      </div>
      {way === 'jatuh-tempo' && <Verdicts choice={choice} onChange={onChange} />}
      {(way === 'jatuh-tempo' || way === 'jenjang') && <Classes choice={choice} onChange={onChange} />}
      {(way === 'jatuh-tempo' || way === 'unit') && <Units choice={choice} onChange={onChange} />}
      {(way === 'jenjang' || way === 'unit') && (
        <Checkbox
          size="md"
          label={words.withExempt}
          description={words.exemptHint}
          checked={choice.withExempt}
          onChange={(event) => onChange({ withExempt: event.currentTarget.checked })}
        />
      )}
      {way === 'daftar' && <ByList id={id} choice={choice} onChange={onChange} />}
      {way === 'nama' && <ByName choice={choice} onChange={onChange} />}
    </>
  )
}

const turned = <T,>(all: readonly T[], one: T): T[] => (all.includes(one) ? all.filter((other) => other !== one) : [...all, one])

function Verdicts({ choice, onChange }: Of) {
  const words = useWords(addWords)
  const { language } = useWriting()
  return (
    <fieldset className="plain-set">
      <legend>{words.verdicts}</legend>
      <div className="chips-line">
        {dueVerdicts.map((code) => (
          <FilterChip key={code} on={choice.verdicts.includes(code)} onPress={() => onChange({ verdicts: turned(choice.verdicts, code) })}>
            {verdictNames[code][language]}
          </FilterChip>
        ))}
      </div>
    </fieldset>
  )
}

/** Classes by the groups in which letters count them. */
function Classes({ choice, onChange }: Of) {
  const words = useWords(addWords)
  const shared = useWords(eventWords)
  const { language } = useWriting()
  return (
    <fieldset className="plain-set">
      <legend>{words.classes}</legend>
      {choice.way === 'jatuh-tempo' && <p className="small">{words.allClasses}</p>}
      {classGroups.map(({ group }) => (
        <div key={group} className="chips-line">
          <span className="small">{shared.groups[group]}</span>
          {jobClasses
            .filter((one) => groupOfClass(one.class) === group)
            .map((one) => (
              <FilterChip
                key={one.class}
                on={choice.classes.includes(one.class)}
                onPress={() => onChange({ classes: turned(choice.classes, one.class) })}
              >
                {className(one.class, language)}
              </FilterChip>
            ))}
        </div>
      ))}
    </fieldset>
  )
}

function Units({ choice, onChange }: Of) {
  const words = useWords(addWords)
  const units = useCall(listUnits, {}).data?.units ?? []
  const [shown, setShown] = useState(false)
  const add = (id: string) => {
    setShown(false)
    const found = units.find((unit) => unit.id === id)
    if (found && !choice.units.some((unit) => unit.id === id)) onChange({ units: [...choice.units, { id, name: found.name }] })
  }
  return (
    <fieldset className="plain-set">
      <legend>{words.units}</legend>
      {choice.way === 'jatuh-tempo' && choice.units.length === 0 && <p className="small">{words.allUnits}</p>}
      <div className="chips-line">
        {choice.units.map((unit) => (
          <FilterChip key={unit.id} on onPress={() => onChange({ units: choice.units.filter((one) => one.id !== unit.id) })}>
            {unit.name} <span aria-hidden>×</span>
            <span className="only-read">{words.dropUnit(unit.name)}</span>
          </FilterChip>
        ))}
        <Popover
          opened={shown}
          onChange={setShown}
          position="bottom-start"
          trapFocus
          returnFocus
          shadow="none"
          transitionProps={{ duration: 100 }}
        >
          <Popover.Target>
            <FilterButton name={words.addUnit} onClick={() => setShown(!shown)} />
          </Popover.Target>
          <Popover.Dropdown aria-label={words.addUnit} style={{ width: 454 }}>
            <UnitTree units={units} people={new Map()} chosen="" onChoose={add} onlyUnits />
          </Popover.Dropdown>
        </Popover>
      </div>
    </fieldset>
  )
}
