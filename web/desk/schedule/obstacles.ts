// What a page shows of an impossible schedule: units that exceed their limit are told together, the worst first,
// with the one limit that would be enough for all of them.
import type { Impossible } from '../../../stages/schedule/plan-api.ts'

export type Rule = Impossible['rules'][number]
/** A rule, or several units with the same one; `more` of them are not named. */
export type RuleShown = { readonly rules: readonly Rule[]; readonly more: number; readonly remedies: Rule['remedies'] }

/** How many units are named. */
const named = 3

export function shownRules(rules: readonly Rule[]): RuleShown[] {
  const units = rules.filter((one) => one.code === 'unit-cap')
  const others = rules.filter((one) => one.code !== 'unit-cap').map((one) => ({ rules: [one], more: 0, remedies: one.remedies }))
  if (units.length <= 1) return [...others, ...units.map((one) => ({ rules: [one], more: 0, remedies: one.remedies }))]
  return [...others, { rules: units.slice(0, named), more: Math.max(0, units.length - named), remedies: remediesForAll(units) }]
}

/** The largest figure of each remedy is enough for every unit; sending people away adds up. */
function remediesForAll(units: readonly Rule[]): Rule['remedies'] {
  const found = (code: string, key: string) =>
    units.map((unit) => Number(unit.remedies.find((one) => one.code === code)?.data[key])).filter(Number.isFinite)
  const [percent, halfDays, people] = [found('unit-cap', 'percent'), found('more-half-days', 'halfDays'), found('fewer-people', 'people')]
  return [
    ...(percent.length === units.length ? [{ code: 'unit-cap-all', data: { percent: Math.max(...percent) } }] : []),
    ...(halfDays.length === units.length ? [{ code: 'more-half-days', data: { halfDays: Math.max(...halfDays) } }] : []),
    ...(people.length > 0 ? [{ code: 'fewer-people', data: { people: people.reduce((sum, one) => sum + one, 0) } }] : []),
  ]
}
