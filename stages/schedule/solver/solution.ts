// From the problem to a plan with its proof, or to the reasons why there is none: count, first plan,
// objectives one after the other, rooms.

import { startingBounds } from './bounds.ts'
import { firstSessions } from './first-plan.ts'
import { frameOf } from './frame.ts'
import type { Run } from './highs.ts'
import { obstaclesOf } from './impossible.ts'
import { objectivesOf, optimised } from './lexicographic.ts'
import type { Problem, Progress, Solved } from './problem.ts'
import { relaxed } from './relax.ts'
import { roomsFor } from './rooms.ts'

export type Setting = {
  readonly run: Run
  readonly seconds: number
  /** Milliseconds since the call began. */
  elapsed(): number
  tell(progress: Progress): void
}

/** Seconds for finding out what would make an impossible plan possible. */
const relaxSeconds = 12

/** Solves it within its seconds. Same problem and enough time: same plan. */
export async function solution(problem: Problem, { run, seconds, elapsed, tell }: Setting): Promise<Solved> {
  const frame = frameOf(problem)
  const obstacles = obstaclesOf(frame)
  if (obstacles.length > 0) return { kind: 'impossible', obstacles, tookMs: elapsed() }
  const sessions = firstSessions(frame)
  const first = sessions.every((slot) => slot !== null) ? sessions : null
  let firstMs = first ? elapsed() : null
  const left = () => seconds - elapsed() / 1000
  const ask = {
    frame,
    run,
    left,
    tell: (stage: Progress['stage'], objectives: Progress['objectives']) => {
      if (objectives.length > 0) firstMs ??= elapsed()
      tell({ stage, objectives, seconds: elapsed() / 1000 })
    },
  }
  if (first) {
    const plan = roomsFor(problem, first)
    firstMs = elapsed()
    const objectives = objectivesOf({ ask, sessions: first, bounds: startingBounds(frame) })
    tell({ stage: 'first-plan', objectives, seconds: firstMs / 1000, plan })
  }
  const best = await optimised(ask, first)
  if (best === 'impossible') return { kind: 'impossible', obstacles: [await relaxed(frame, run, relaxSeconds)], tookMs: elapsed() }
  if (best === 'undecided') return { kind: 'undecided', obstacles: [], tookMs: elapsed() }
  const plan = roomsFor(problem, best.sessions)
  const optimal = best.objectives.every(({ gap }) => gap === 0)
  return { kind: 'plan', plan, proof: { objectives: best.objectives, optimal, firstMs: firstMs ?? elapsed(), tookMs: elapsed() } }
}
