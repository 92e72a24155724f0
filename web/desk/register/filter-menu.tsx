// A filter with several choices: each says how many people it would show.
import { IconChevronDown } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import { CheckMenu } from '../../kit/check-menu.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { registerWords } from './words.ts'

type Choice = { readonly value: string; readonly name: string; readonly people: number }

type Filter = {
  readonly name: string
  readonly choices: readonly Choice[]
  /** Values in force. */
  readonly chosen: readonly string[]
  readonly onChoose: (values: readonly string[]) => void
}

/** A button that opens the choices; it wears the one chosen value, or how many there are. */
export function FilterMenu({ name, choices, chosen, onChoose }: Filter) {
  const words = useWords(registerWords)
  const { count } = useWriting()
  const one = chosen.length === 1 ? (choices.find((choice) => choice.value === chosen[0])?.name ?? chosen[0]) : String(chosen.length)
  const turn = (value: string) => onChoose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
  const items = choices.map(({ value, name: itemName, people }) => ({
    key: value,
    name: itemName,
    aside: count(people),
    on: chosen.includes(value),
  }))
  const foot = chosen.length > 0 && (
    <button type="button" className="link check-foot" onClick={() => onChoose([])}>
      {words.clearOne}
    </button>
  )
  return (
    <CheckMenu label={name} items={items} onTurn={turn} foot={foot}>
      <FilterButton name={name} value={chosen.length > 0 ? one : undefined} />
    </CheckMenu>
  )
}

/** The button of a filter: its name, and what is chosen. */
export function FilterButton({
  name,
  value,
  ...rest
}: { name: string; value?: string | undefined } & Omit<ComponentProps<'button'>, 'value' | 'name'>) {
  return (
    <button type="button" {...rest} className={value === undefined ? 'btn small-size' : 'btn small-size on'}>
      {name}
      {value !== undefined && <span className="picked">{value}</span>}
      <IconChevronDown aria-hidden />
    </button>
  )
}
