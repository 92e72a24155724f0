// A filter with one choice: a button that wears it, and the list behind it.
import { Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'

export type Choice = { readonly value: string; readonly name: string; readonly aside?: string }

type Of = {
  readonly name: string
  readonly choices: readonly Choice[]
  readonly chosen: string
  readonly onChoose: (value: string) => void
  /** Worn in the accent: a choice that narrows. */
  readonly on?: boolean
}

export function ChoiceMenu({ name, choices, chosen, onChoose, on }: Of) {
  const [open, setOpen] = useState(false)
  const group = useId()
  const shown = choices.find((one) => one.value === chosen)?.name ?? ''
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      shadow="none"
      transitionProps={{ duration: 100 }}
    >
      <Popover.Target>
        <button type="button" className={on ? 'chip talent-choice accent' : 'chip talent-choice'} onClick={() => setOpen(!open)}>
          {name} <b>{shown}</b>
          <IconChevronDown aria-hidden stroke={1.6} />
        </button>
      </Popover.Target>
      <Popover.Dropdown p={4} aria-label={name}>
        <ul className="check-menu">
          {choices.map((one) => (
            <li key={one.value}>
              <label>
                <input
                  type="radio"
                  name={group}
                  checked={one.value === chosen}
                  onChange={() => onChoose(one.value)}
                  onClick={() => setOpen(false)}
                />
                {one.name}
                {one.aside !== undefined && <span className="aside">{one.aside}</span>}
              </label>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}
