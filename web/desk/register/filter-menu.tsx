// A filter with several choices: each says how many people it would show.
import { Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import { useWords, useWriting } from '../../kit/language.tsx'
import { registerWords } from './words.ts'

export type Choice = { readonly value: string; readonly name: string; readonly people: number }

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
  return (
    <Menu closeOnItemClick={false} position="bottom-start">
      <Menu.Target>
        <FilterButton name={name} value={chosen.length > 0 ? one : undefined} />
      </Menu.Target>
      <Menu.Dropdown>
        <div className="filter-list">
          {choices.map((choice) => {
            const on = chosen.includes(choice.value)
            return (
              <Menu.Item key={choice.value} role="menuitemcheckbox" aria-checked={on} onClick={() => turn(choice.value)}>
                <span className="filter-item">
                  <IconCheck aria-hidden style={{ visibility: on ? 'visible' : 'hidden' }} />
                  {choice.name}
                  <span className="n">{count(choice.people)}</span>
                </span>
              </Menu.Item>
            )
          })}
        </div>
        {chosen.length > 0 && <Menu.Item onClick={() => onChoose([])}>{words.clearOne}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
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
