// The filters above the list, each with what a choice would show.
import { TextInput } from '@mantine/core'
import { IconFilterOff, IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import type { filterCounts, Unit } from '../../../stages/register/api.ts'
import { IconButton } from '../../kit/button.tsx'
import { useKey } from '../../kit/keys.tsx'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { choiceName, type FilterKey, isFiltered, listOf, noFilter, type View } from './employee-view.ts'
import { FilterMenu } from './filter-menu.tsx'
import { UnitFilter } from './unit-filter.tsx'
import { registerWords } from './words.ts'

type Filters = {
  readonly at: View
  readonly change: (part: Partial<View>) => void
  readonly counts: z.infer<typeof filterCounts> | null
  readonly units: readonly Unit[]
}

export function EmployeeFilters({ at, change, counts, units }: Filters) {
  const words = useWords(registerWords)
  const { language } = useLanguage()
  const menu = (key: FilterKey, name: string) => (
    <FilterMenu
      name={name}
      choices={(counts?.[key] ?? []).map(({ value, people }) => ({ value, people, name: choiceName(key, value, language) }))}
      chosen={listOf(at[key])}
      onChoose={(values) => change({ [key]: values.join(',') })}
    />
  )
  const people = new Map((counts?.office ?? []).map((office) => [office.value, office.people]))
  return (
    <>
      <SearchField value={at.search} onChange={(search) => change({ search })} />
      <UnitFilter units={units} people={people} chosen={at.unit} onChoose={(unit) => change({ unit })} />
      {menu('class', words.class)}
      {menu('grade', words.gradeLong)}
      {menu('employment', words.employment)}
      {menu('standing', words.standing)}
      {isFiltered(at) && (
        <IconButton name={words.clear} bare onClick={() => change(noFilter)}>
          <IconFilterOff aria-hidden />
        </IconButton>
      )}
    </>
  )
}

/** The field follows the fingers; the list follows when they rest. */
export function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const words = useWords(registerWords)
  const [typed, setTyped] = useState(value)
  const field = useRef<HTMLInputElement>(null)
  const told = useRef(value)
  useKey('/', words.keySearch, () => field.current?.focus())
  useEffect(() => {
    // Changed from outside (filters cleared, another address): the field follows.
    if (value !== told.current) setTyped(value)
    told.current = value
  }, [value])
  useEffect(() => {
    if (typed.trim() === told.current) return
    const timer = setTimeout(() => {
      told.current = typed.trim()
      onChange(told.current)
    }, 220)
    return () => clearTimeout(timer)
  }, [typed, onChange])
  return (
    <TextInput
      ref={field}
      className="find"
      size="xs"
      type="search"
      aria-label={words.search}
      placeholder={words.search}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  )
}
