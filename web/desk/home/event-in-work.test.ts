import { expect, it } from 'vitest'
import { eventInWork } from './event-in-work.ts'

it('shows the event that runs, then the first published, then the first draft', () => {
  const events = [
    { state: 'draf', startsOn: '2026-01-01' },
    { state: 'terbit', startsOn: '2026-12-07' },
    { state: 'terbit', startsOn: '2026-11-30' },
    { state: 'ditutup', startsOn: '2025-01-01' },
  ] as const
  expect(eventInWork(events)?.startsOn).toBe('2026-11-30')
  expect(eventInWork([...events, { state: 'berjalan', startsOn: '2026-12-31' } as const])?.state).toBe('berjalan')
  expect(eventInWork([events[3]])).toBeUndefined()
})
