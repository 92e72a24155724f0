// A filter with one choice: a button that wears it, and the menu behind it.
import { Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'

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
  const shown = choices.find((one) => one.value === chosen)?.name ?? ''
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={on ? 'chip talent-choice accent' : 'chip talent-choice'}>
          {name} <b>{shown}</b>
          <IconChevronDown aria-hidden stroke={1.6} />
        </button>
      </Menu.Target>
      <Menu.Dropdown className="talent-choices">
        <Menu.RadioGroup value={chosen} onChange={onChoose}>
          {choices.map((one) => (
            <Menu.RadioItem
              key={one.value}
              value={one.value}
              closeMenuOnClick
              checkIcon={<IconCheck size={14} aria-hidden />}
              rightSection={one.aside !== undefined && <span className="small tnum">{one.aside}</span>}
            >
              {one.name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
