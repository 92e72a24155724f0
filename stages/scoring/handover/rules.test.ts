import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { feedbackDue, feedbackState, mayPlan } from './feedback-rule.ts'
import { handoverPart } from './part.ts'
import { carriedOf, leftInAll, type ResultFacts, standingOf } from './standing.ts'

const ready: ResultFacts = {
  ...{ sittingId: 's', runId: 'r', personId: 'p', class: 'pengawas' },
  ...{ latest: true, recorded: true, returned: false, reported: true, held: false, handedRunId: null },
}

describe('a result', () => {
  test.each([
    [{}, 'siap'],
    [{ handedRunId: 'r' }, 'disampaikan'],
    [{ recorded: false, returned: true }, 'dikembalikan'],
    [{ recorded: false }, 'belum-diterima'],
    [{ reported: false }, 'tanpa-laporan'],
    [{ held: true }, 'keberatan'],
    // scored anew after it was handed over: the new run waits for its own wave
    [{ handedRunId: 'earlier' }, 'siap'],
    [{ latest: false }, 'belum-diterima'],
  ] as const)('%j stands as %s', (changed, standing) => {
    expect(standingOf({ ...ready, ...changed })).toBe(standing)
  })
})

describe('a wave', () => {
  const people = [
    ready,
    { ...ready, personId: 'chief', class: 'jpt-pratama' },
    { ...ready, personId: 'back', recorded: false, returned: true },
    { ...ready, personId: 'alone', class: 'administrator' },
    { ...ready, personId: 'done', handedRunId: 'r' },
  ]

  it('carries its classes and the people named, and says what stays behind', () => {
    const { ready: out, left } = carriedOf(people, { classes: ['pengawas'], personIds: ['alone'] }, [null])
    expect([out.map((one) => one.personId), left]).toEqual([['p', 'alone'], { dikembalikan: 1 }])
  })

  it('never carries the result of who asked or decides', () => {
    const { ready: out, left } = carriedOf(people, { classes: ['pengawas', 'jpt-pratama'], personIds: [] }, ['chief', 'p'])
    expect([out, left]).toEqual([[], { sendiri: 2, dikembalikan: 1 }])
  })

  it('loses nobody: carried, left behind and handed over are all it is meant for', () => {
    const result = fc.record({
      ...{ sittingId: fc.uuid(), runId: fc.constantFrom('a', 'b'), personId: fc.constantFrom('p', 'q', 's') },
      ...{ class: fc.constantFrom('pengawas', 'pelaksana'), latest: fc.boolean(), recorded: fc.boolean(), returned: fc.boolean() },
      ...{ reported: fc.boolean(), held: fc.boolean(), handedRunId: fc.constantFrom(null, 'a') },
    })
    fc.assert(
      fc.property(fc.array(result), fc.constantFrom('p', null), (all, decider) => {
        const { ready: out, left } = carriedOf(all, { classes: ['pengawas'], personIds: [] }, [decider])
        const meant = all.filter((one) => one.class === 'pengawas')
        const done = meant.filter((one) => standingOf(one) === 'disampaikan').length
        expect(out.length + leftInAll(left) + done).toBe(meant.length)
        expect(out.every((one) => one.personId !== decider)).toBe(true)
      }),
    )
  })
})

describe('a talk', () => {
  it('is due in the same year for pelaksana, in the year after for all others', () => {
    expect(feedbackDue('pelaksana', '2023-12-18')).toBe('2023-12-31')
    expect(feedbackDue('pengawas', '2023-12-18')).toBe('2024-12-31')
    expect(feedbackDue('jpt-pratama', '2023-01-02')).toBe('2024-12-31')
  })

  test.each([
    [null, 'belum', true],
    [{ attendance: null, agreed: null, scanned: false }, 'dijadwalkan', false],
    [{ attendance: 'tidak-hadir', agreed: null, scanned: false }, 'tidak-hadir', true],
    [{ attendance: 'hadir', agreed: null, scanned: false }, 'terlaksana', false],
    [{ attendance: 'hadir', agreed: true, scanned: false }, 'ditandatangani', false],
    [{ attendance: 'hadir', agreed: false, scanned: false }, 'tidak-setuju', true],
    [{ attendance: 'hadir', agreed: false, scanned: true }, 'ditandatangani', false],
  ] as const)('%j is %s', (facts, state, plan) => {
    expect([feedbackState(facts), mayPlan(feedbackState(facts))]).toEqual([state, plan])
  })
})

describe('the stage', () => {
  const facts = { open: true, approved: 12, handed: 0, ready: 12, waiting: false, closed: 0, planned: 0 }
  it('leads from the first wave to the last', () => {
    const of = (changed: Partial<typeof facts>) => handoverPart('e', { ...facts, ...changed })
    expect(of({ open: false, ready: 0 })).toMatchObject({ state: 'later', next: null })
    expect(of({})).toMatchObject({ state: 'current', next: { code: 'handover.next-ask', page: '/hasil/penyampaian?kegiatan=e' } })
    expect(of({ waiting: true })).toMatchObject({ state: 'attention', next: { code: 'handover.next-decide' } })
    expect(of({ handed: 11, ready: 0 })).toMatchObject({ state: 'attention', next: { code: 'handover.next-look', data: { people: 1 } } })
    expect(of({ handed: 12, ready: 0 })).toMatchObject({ state: 'done', next: null })
  })
})
