// A small run of `npm run chaos`: the same blows, fewer answers. How long anything takes decides nothing.
import { expect, it } from 'vitest'
import { faults } from './lines.ts'
import { runChaos } from './run.ts'
import { blowKinds } from './schedule.ts'

it('loses, doubles and changes nothing while everything is killed and cut', { timeout: 600_000 }, async () => {
  const silent = () => undefined
  const run = await runChaos({ seed: 20260302, answers: 2000, minutes: 8, people: 40, thinkMs: 400, say: silent, progress: silent })
  expect(run.tally.examples).toEqual([])
  expect(run.tally).toMatchObject({ lost: 0, doubled: 0, changed: 0, foreign: 0, silent: 0, found: run.tally.acknowledged })
  expect(run.receipts).toMatchObject({ sittings: 40, closed: 40, wrong: 0, afterDeadline: 0 })
  expect(run.pauses).toMatchObject({ taken: 0, wrongEnds: 0 })
  expect(run.audit.intact).toBe(true)
  expect(run.fallen).toEqual([])
  expect(run).toMatchObject({ held: true, reached: true })
  // a run in which nothing went wrong would prove nothing
  expect(blowKinds.filter((kind) => run.blows[kind] > 0).length).toBeGreaterThanOrEqual(blowKinds.length - 1)
  expect(faults.reduce((sum, fault) => sum + run.cuts[fault], 0)).toBeGreaterThan(0)
})
