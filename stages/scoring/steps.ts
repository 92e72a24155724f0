// The catalogue of development steps: what is seen at a level in a few words, and one step towards the next. It is
// versioned, since a report says which one it was written from; a changed sentence is a new version.
import type { CompetencyKey } from '../standards/competency.ts'
import { peopleSteps } from './steps-people.ts'
import { workSteps } from './steps-work.ts'

/** What to do, who accompanies, and in how many months. */
type StepLine = readonly [text: string, by: string, months: number]

/** `seen[level]` for levels 0 to 5; `steps[0]` leads to level 1. */
export type StepText = { readonly key: CompetencyKey; readonly seen: readonly string[]; readonly steps: readonly StepLine[] }

export const catalogueVersion = 1

const catalogue = new Map([...workSteps, ...peopleSteps].map((one) => [one.key, one]))

/** One step of the catalogue. `free`: it costs nothing, so that it waits for no budget. */
export type Step = { readonly text: string; readonly by: string; readonly months: number; readonly free: true }

/** What is seen at `level` (hundredths; null: none) in a few words. */
export function seenAt(key: CompetencyKey, level: number | null): string {
  if (level === null) return 'soal tidak cukup'
  return catalogue.get(key)?.seen[Math.floor(level / 100)] ?? ''
}

/** The step from `level` (hundredths) to the next whole level; undefined at level 5. */
export function stepFrom(key: CompetencyKey, level: number): Step | undefined {
  const line = catalogue.get(key)?.steps[Math.floor(level / 100)]
  return line && { text: line[0], by: line[1], months: line[2], free: true }
}

/** "1 bulan, bersama atasan langsung". */
export const stepTime = (step: Step): string[] => [`${step.months} bulan`, `bersama ${step.by}`, 'Tanpa biaya']
