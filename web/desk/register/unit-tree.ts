// The tree of units as a flat list of lines that are open or found, each with its depth.
import type { Unit } from '../../../stages/register/api.ts'

export type UnitLine = { readonly unit: Unit; readonly above: string | null; readonly below: boolean }

const spoken = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Lines to show: with words typed, every unit that has them all (at most `limit`); else the topmost and what hangs under open ones. */
export function unitLines(units: readonly Unit[], open: ReadonlySet<string>, typed: string, limit = 80): readonly UnitLine[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const parents = new Set(units.map((unit) => unit.parentId))
  const lineOf = (unit: Unit): UnitLine => ({
    unit,
    above: byId.get(unit.parentId ?? '')?.name ?? null,
    below: parents.has(unit.id),
  })
  const wanted = spoken(typed).split(/\s+/).filter(Boolean)
  if (wanted.length > 0) {
    const fits = (unit: Unit) => wanted.every((word) => spoken(unit.name).includes(word))
    return units.filter(fits).slice(0, limit).map(lineOf)
  }
  const shown = new Set<string>()
  for (const unit of units) if (unit.parentId === null || (shown.has(unit.parentId) && open.has(unit.parentId))) shown.add(unit.id)
  return units.filter((unit) => shown.has(unit.id)).map(lineOf)
}
