// Chips above the rows of an import: only rows in which one field changes, or that are refused for one reason.
import { Menu } from '@mantine/core'
import { useWords, useWriting } from '../../kit/language.tsx'
import { FilterChip } from '../../kit/parts.tsx'
import { importWords } from './import-words.ts'

type Choice = { readonly key: string; readonly name: string; readonly rows: number }
type Chips = { readonly of: readonly Choice[]; readonly chosen: string; readonly onChoose: (key: string) => void }

/** Shown as chips of their own; the rest stand in a menu. */
const most = 4

/** "All", the most frequent ones with their number of rows, and the others in a menu. */
export function RowChips({ of, chosen, onChoose }: Chips) {
  const words = useWords(importWords)
  const { count } = useWriting()
  const named = ({ name, rows }: Choice) => `${name} ${count(rows)}`
  const rest = of.slice(most)
  const other = rest.find((one) => one.key === chosen)
  return (
    <>
      <FilterChip on={chosen === ''} onPress={() => onChoose('')}>
        {words.allFields}
      </FilterChip>
      {of.slice(0, most).map((one) => (
        <FilterChip key={one.key} on={chosen === one.key} onPress={() => onChoose(chosen === one.key ? '' : one.key)}>
          {named(one)}
        </FilterChip>
      ))}
      {rest.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <button type="button" className={other ? 'chip accent' : 'chip'}>
              {other ? named(other) : words.otherFields}
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((one) => (
              <Menu.Item key={one.key} onClick={() => onChoose(one.key)}>
                {named(one)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}
