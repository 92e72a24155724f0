// Days as chips to turn on and off, and the part of the day.
import { NativeSelect } from '@mantine/core'
import { useWords } from '../../kit/language.tsx'
import { FilterChip } from '../../kit/parts.tsx'
import { useWhen } from './when.ts'
import { scheduleWords } from './words.ts'

/** The list with `one` in it, or without where it was there. */
export const turned = (list: readonly string[], one: string): readonly string[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one].sort()

type Days = {
  readonly label: string
  readonly days: readonly string[]
  readonly chosen: readonly string[]
  readonly onChange: (days: readonly string[]) => void
}

export function DayChoice({ label, days, chosen, onChange }: Days) {
  const { short } = useWhen()
  return (
    <fieldset className="day-choice">
      <legend className="mantine-InputWrapper-label">{label}</legend>
      <div className="row">
        {days.map((date) => (
          <FilterChip key={date} on={chosen.includes(date)} onPress={() => onChange(turned(chosen, date))}>
            {short(date)}
          </FilterChip>
        ))}
      </div>
    </fieldset>
  )
}

export type Half = 'pagi' | 'siang' | 'sehari'

export function HalfChoice({ label, value, onChange }: { label: string; value: Half; onChange: (half: Half) => void }) {
  const words = useWords(scheduleWords)
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Half)}
      data={(['sehari', 'pagi', 'siang'] as const).map((half) => ({ value: half, label: words.halves[half] ?? half }))}
    />
  )
}
