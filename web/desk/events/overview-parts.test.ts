import { expect, it } from 'vitest'
import type { EventPart } from '../../../kit/event-part.ts'
import { milestoneInWork, readinessOf, type Stage, stepsOf, waitingIn } from './overview-parts.ts'

const part = (of: Partial<EventPart> = {}): EventPart => ({ state: 'current', lines: [], next: null, readiness: [], ...of })
const next = (code: string, data: NonNullable<EventPart['next']>['data'] = {}) => ({ code, data, page: `/kegiatan/1/${code}` })
const point = (key: string, milestone: 'h-14' | 'h-7', done: boolean) => ({ key, milestone, done, have: null, of: null })

it('takes the step of the first stage that has one, and leads to the page that puts it right', () => {
  const stages: Stage[] = [
    { key: 'rencana', page: '', part: part({ next: next('plan-nobody-listed') }) },
    { key: 'peserta', page: '', part: part({ next: next('people-add') }) },
    { key: 'jadwal', page: '', part: part() },
    { key: 'surat', page: '', part: part({ next: next('documents.next-make', { letters: 3 }) }) },
  ]
  expect(stepsOf(stages).map((one) => one.key)).toEqual(['peserta', 'surat'])
  expect(stepsOf(stages.slice(0, 1)).map((one) => one.key)).toEqual(['rencana'])
})

it('merges readiness by milestone, done first, and looks at the first that is open', () => {
  const merged = readinessOf([
    part({ readiness: [point('a', 'h-14', true), point('b', 'h-7', false)] }),
    part({ readiness: [point('c', 'h-7', true)] }),
  ])
  expect(merged.map((one) => [one.milestone, one.done, one.points.map((of) => of.key)])).toEqual([
    ['h-14', 1, ['a']],
    ['h-7', 1, ['c', 'b']],
    ['h-1', 0, []],
  ])
  expect(milestoneInWork(merged)).toBe('h-7')
})

it('counts what waits; a decision is one, a beginning none', () => {
  expect(waitingIn(part({ next: next('documents.next-make', { letters: 3 }) }))).toBe(3)
  expect(waitingIn(part({ next: next('schedule.next-decide', { version: 4 }) }))).toBe(1)
  expect(waitingIn(part({ next: next('schedule.next-compute', { people: 2268 }) }))).toBeNull()
  expect(waitingIn(undefined)).toBeNull()
})
