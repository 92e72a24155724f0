import { expect, test } from 'vitest'
import { followStep, stageStates } from './way.ts'

const open = { effect: null, followUp: null, daysLeft: 5 } as const

test('the mark stands where somebody has something to do, and warns when it is overdue', () => {
  expect(stageStates({ ...open, state: 'diperiksa' })).toEqual({
    ...{ filed: 'done', taken: 'done', examiner: 'done', proposal: 'now', decision: 'next', outcome: 'next' },
  })
  expect(stageStates({ ...open, state: 'menunggu-putusan', daysLeft: -1 }).decision).toBe('miss')
  expect(stageStates({ ...open, state: 'menunggu-penerimaan', daysLeft: null }).taken).toBe('miss')
  expect(stageStates({ ...open, state: 'dicabut', daysLeft: null })).toMatchObject({ filed: 'done', taken: 'next', outcome: 'next' })
})

test('after the decision a new run goes its way to the person, step by step', () => {
  const run = { id: '', number: 2, batch: null, approved: false, accepted: false, handedOver: false }
  const step = (change: object) =>
    followStep({ effect: 'diolah-ulang', followUp: { newRun: { ...run, ...change }, revoked: false, retested: null } })
  expect([{}, { batch: 2 }, { batch: 2, approved: true }].map(step)).toEqual(['processing', 'approve', 'accept'])
  expect(step({ batch: 2, approved: true, accepted: true })).toBe('handOver')
  expect(step({ batch: 2, approved: true, accepted: true, handedOver: true })).toBeNull()
  expect(followStep({ effect: 'susulan', followUp: { newRun: null, revoked: true, retested: false } })).toBe('retest')
  expect(followStep({ effect: 'tetap', followUp: null })).toBeNull()
})
