// What is done to the house, and when. Decided before the run from the seed alone: the same seed gives
// the same blows in the same order, each when so many answers have been acknowledged.
import { randomFrom } from '../example/answering.ts'

export const blowKinds = [
  'app-a',
  'app-b',
  'both-apps',
  'postmaster',
  'backend',
  'app-and-postmaster',
  'everything',
  'torn-lines',
  'no-network',
  'room-pause',
] as const
export type BlowKind = (typeof blowKinds)[number]

/** One blow: struck when `after` answers are acknowledged; what was ended is started again after `downMs`. */
export type Blow = { readonly kind: BlowKind; readonly after: number; readonly downMs: number }

const answersPerBlow = 2500

/**
 * The blows of a run of `answers` acknowledged answers, in order. Each kind comes once before any comes
 * again; the last blow falls on the very end, when papers are handed in.
 */
export function scheduleOf(seed: number, answers: number): Blow[] {
  const random = randomFrom(seed)
  const count = Math.max(blowKinds.length, Math.round(answers / answersPerBlow))
  const blows: Blow[] = []
  let bag: BlowKind[] = []
  for (let n = 0; n < count; n++) {
    if (bag.length === 0) bag = shuffled(blowKinds, random)
    const share = n === count - 1 ? 1 : (n + 0.4 + 0.5 * random()) / count
    blows.push({ kind: bag.pop() as BlowKind, after: Math.floor(answers * share), downMs: Math.round(100 + 2000 * random()) })
  }
  return blows
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value)
}
