// What an instrument in trial may say of a person: one overall score with its interval, one of three bands, and
// tendencies in words; no level, JPM or category (domain office 2: a situational test is mostly one general factor until
// its scales are shown to be more). The score is the mean over items of how far the chosen option's key lies between the
// item's lowest and highest key; the interval takes the items for a sample of all that could be asked (z standard errors
// of that mean); the bands are thirds of the way from random choice to the full score.
import { answeredItem, type GivenItem } from '../instruments/level.ts'
import type { RunInputs } from './inputs.ts'

export const trialBands = ['bawah', 'tengah', 'atas'] as const
export type TrialBand = (typeof trialBands)[number]

export const bandWords: Record<TrialBand, { id: string; en: string }> = {
  bawah: { id: 'Pita bawah', en: 'Lower band' },
  tengah: { id: 'Pita tengah', en: 'Middle band' },
  atas: { id: 'Pita atas', en: 'Upper band' },
}

export type TrialResult = {
  /** Items that count. */
  readonly items: number
  /** 0 to 100 with one decimal, decimal point. */
  readonly score: string
  /** Ends of the interval, within 0 to 100; null with a single item, of which no spread is known. */
  readonly low: string | null
  readonly high: string | null
  /** What random choice gives on these items. */
  readonly chance: string
  readonly band: TrialBand
  /** Keys of competencies clearly above and below the person's own mean, at most two each, the clearest first. */
  readonly more: string[]
  readonly less: string[]
}

type Item = GivenItem & { readonly competency: string }
type Point = { readonly competency: string; readonly value: number; readonly chance: number }

/** The result in trial of the administered `items` of `scales`; null where none of them can tell anything. `z`: policy near-line.z. */
export function trialOf(items: readonly Item[], scales: readonly string[], z: number): TrialResult | null {
  const points = items.filter((item) => item.administered && scales.includes(item.competency)).flatMap(pointOf)
  if (points.length === 0) return null
  const score = mean(points.map((one) => one.value))
  const chance = mean(points.map((one) => one.chance))
  const half = halfWidth(
    points.map((one) => one.value),
    z,
  )
  const above = chance < 1 ? (score - chance) / (1 - chance) : 0
  return {
    items: points.length,
    score: hundred(score),
    low: half === null ? null : hundred(Math.max(0, score - half)),
    high: half === null ? null : hundred(Math.min(1, score + half)),
    chance: hundred(chance),
    band: above < 1 / 3 ? 'bawah' : above < 2 / 3 ? 'tengah' : 'atas',
    ...tendencies(points, score, scales),
  }
}

/** The same for a run, over the competencies of its standard. `z`: decimal text. */
export function trialOfRun({ items, standard }: Pick<RunInputs, 'items' | 'standard'>, z: string): TrialResult | null {
  const scales = standard.required.map((one) => one.key)
  return trialOf(items, scales, Number(z))
}

/** How far the answer lies between the item's lowest and highest key; nothing where all keys are the same. */
function pointOf(item: Item): Point[] {
  const { keys, achieved } = answeredItem(item)
  const [low, high] = [Math.min(...keys), Math.max(...keys)]
  if (high === low) return []
  const share = (key: number) => (key - low) / (high - low)
  return [{ competency: item.competency, value: share(achieved), chance: mean(keys.map(share)) }]
}

/** Competencies whose mean lies more than one standard error of their own away from the person's mean. */
function tendencies(points: readonly Point[], own: number, scales: readonly string[]): Pick<TrialResult, 'more' | 'less'> {
  const apart = scales.flatMap((key) => {
    const values = points.filter((one) => one.competency === key).map((one) => one.value)
    const half = halfWidth(values, 1)
    const by = values.length > 0 ? mean(values) - own : 0
    return half !== null && Math.abs(by) > half ? [{ key, by }] : []
  })
  const first = (list: typeof apart) => list.slice(0, 2).map((one) => one.key)
  return {
    more: first(apart.filter((one) => one.by > 0).sort((a, b) => b.by - a.by)),
    less: first(apart.filter((one) => one.by < 0).sort((a, b) => a.by - b.by)),
  }
}

/** z standard errors of the mean; null with fewer than two values. */
function halfWidth(values: readonly number[], z: number): number | null {
  if (values.length < 2) return null
  const middle = mean(values)
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0)
  return z * Math.sqrt(squares / (values.length * (values.length - 1)))
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const hundred = (share: number) => (Math.round(share * 1000) / 10).toFixed(1)
