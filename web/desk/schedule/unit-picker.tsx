// Chooses one unit by name, with the units above it said beside it where a name stands twice.
import { Select } from '@mantine/core'
import { listUnits } from '../../../stages/register/api.ts'
import { useCall } from '../../kit/use-call.ts'

type Picker = {
  readonly label: string
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  /** Stands for "no unit": everybody. */
  readonly everybody?: string
}

export function UnitPicker({ label, value, onChange, everybody }: Picker) {
  const read = useCall(listUnits, {})
  const units = read.data?.units ?? []
  const names = new Map(units.map((unit) => [unit.id, unit.name]))
  const data = units.map((unit) => ({
    value: unit.id,
    label: unit.parentId ? `${unit.name} · ${names.get(unit.parentId) ?? ''}` : unit.name,
  }))
  return (
    <Select
      label={label}
      searchable
      limit={60}
      data={everybody ? [{ value: '', label: everybody }, ...data] : data}
      value={value ?? (everybody ? '' : null)}
      onChange={(next) => onChange(next || null)}
    />
  )
}
