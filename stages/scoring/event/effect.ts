// What leaving an item out would do, before anything is written: every result of the event made again from
// its own stored inputs without the item, and compared.
import type { RunInputs } from '../inputs.ts'
import { score } from '../score.ts'

export type Effect = {
  /** Results that have the item on their paper. */
  readonly affected: number
  /** People whose level of the item's competency changes, up and down. */
  readonly levelUp: number
  readonly levelDown: number
  readonly category: number
  /** People who would have no level any more, because too few items are left. */
  readonly lost: number
}

export const noEffect: Effect = { affected: 0, levelUp: 0, levelDown: 0, category: 0, lost: 0 }

/** The inputs with `itemId` as if it had not been administered. */
export function without(inputs: RunInputs, itemId: string): RunInputs {
  return { ...inputs, items: inputs.items.map((item) => (item.id === itemId ? { ...item, administered: false, annulled: true } : item)) }
}

/** Adds the effect on one more run. */
export function effectOn(sum: Effect, inputs: RunInputs, itemId: string): Effect {
  const item = inputs.items.find((one) => one.id === itemId)
  if (!item?.administered) return sum
  const [before, after] = [score(inputs), score(without(inputs, itemId))]
  const level = (of: typeof before) => of.competencies.find((one) => one.key === item.competency)?.level ?? null
  const [from, to] = [level(before), level(after)]
  const add = (yes: boolean) => (yes ? 1 : 0)
  return {
    affected: sum.affected + 1,
    levelUp: sum.levelUp + add(from !== null && to !== null && to > from),
    levelDown: sum.levelDown + add(from !== null && to !== null && to < from),
    category: sum.category + add(before.category !== after.category),
    lost: sum.lost + add(from !== null && to === null),
  }
}
