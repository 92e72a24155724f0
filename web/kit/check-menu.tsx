// A button that opens a list of things to tick: filters with their counts, columns of a table.
import { Popover } from '@mantine/core'
import { type ComponentProps, cloneElement, type ReactElement, type ReactNode, useState } from 'react'

export type CheckItem = { readonly key: string; readonly name: string; readonly aside?: string; readonly on: boolean }

type Menu = {
  /** What is chosen here, read to those who do not see it. */
  readonly label: string
  readonly items: readonly CheckItem[]
  readonly onTurn: (key: string) => void
  /** The button. */
  readonly children: ReactElement<ComponentProps<'button'>>
  /** Stands below the list. */
  readonly foot?: ReactNode
}

export function CheckMenu({ label, items, onTurn, children, foot }: Menu) {
  const [open, setOpen] = useState(false)
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
      <Popover.Target>{cloneElement(children, { onClick: () => setOpen(!open) })}</Popover.Target>
      <Popover.Dropdown p={4} aria-label={label}>
        <ul className="check-menu">
          {items.map((item) => (
            <li key={item.key}>
              <label>
                <input type="checkbox" checked={item.on} onChange={() => onTurn(item.key)} />
                {item.name}
                {item.aside !== undefined && <span className="aside">{item.aside}</span>}
              </label>
            </li>
          ))}
        </ul>
        {foot}
      </Popover.Dropdown>
    </Popover>
  )
}
