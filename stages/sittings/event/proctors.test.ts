import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Duty, distribute, hindranceOf, type ProctorPerson, type ProctorSession, wantedIn } from './proctors.ts'

/** `days` × two half days × rooms in two venues. */
function sessionsOf(days: number, rooms: number): ProctorSession[] {
  return Array.from({ length: days * 2 * rooms }, (_, n) => {
    const [room, half, day] = [n % rooms, Math.floor(n / rooms) % 2, Math.floor(n / rooms / 2)]
    const date = `2023-12-${18 + day}`
    const [from, to] = half === 0 ? ['00:30', '03:00'] : ['06:00', '08:30']
    return {
      ...{ id: `s${n}`, date, opensAt: `${date}T${from}:00.000Z`, closesAt: `${date}T${to}:00.000Z` },
      ...{ venue: room % 2 ? 'B' : 'A', people: 10 + room * 15, open: true, own: false },
    }
  })
}
const person = (n: number, more: Partial<ProctorPerson> = {}): ProctorPerson => ({
  ...{ accountId: `p${n}`, self: false, sits: [], elsewhere: [], ownUnit: [] },
  ...more,
})
const loads = (people: readonly ProctorPerson[], duties: readonly Duty[]) =>
  people.map((one) => duties.filter((duty) => duty.accountId === one.accountId).length)

const world = fc.record({
  days: fc.integer({ min: 1, max: 3 }),
  rooms: fc.integer({ min: 1, max: 4 }),
  people: fc.array(fc.record({ sits: fc.array(fc.nat(23), { maxLength: 6 }), own: fc.array(fc.nat(23), { maxLength: 6 }) }), {
    minLength: 1,
    maxLength: 12,
  }),
})

test('nobody is in two rooms at once, sits in that half day, or is handed more than another could take', () => {
  fc.assert(
    fc.property(world, ({ days, rooms, people: given }) => {
      const sessions = sessionsOf(days, rooms)
      const ids = (list: readonly number[]) => [...new Set(list)].filter((n) => n < sessions.length).map((n) => `s${n}`)
      const people = given.map((one, n) => person(n, { sits: ids(one.sits), ownUnit: ids(one.own) }))
      const duties = distribute(sessions, people, [], 2)
      const placesOf = (of: ProctorPerson, but?: Duty) =>
        duties.flatMap((duty) =>
          duty.accountId === of.accountId && duty !== but ? sessions.filter((one) => one.id === duty.sessionId) : [],
        )
      for (const duty of duties) {
        const [session, who] = [sessions.find((one) => one.id === duty.sessionId), people.find((one) => one.accountId === duty.accountId)]
        if (!session || !who) throw new Error('a duty names a session and a person of the event')
        expect(hindranceOf(session, who, placesOf(who, duty))).toBeNull()
        for (const other of people)
          if (placesOf(other).length < placesOf(who).length - 1) expect(hindranceOf(session, other, placesOf(other))).not.toBeNull()
      }
      for (const session of sessions) {
        const there = duties.filter((duty) => duty.sessionId === session.id).length
        expect(there).toBeLessThanOrEqual(2)
        // a room is short only when nobody is left who could
        if (there < 2) for (const one of people) expect(hindranceOf(session, one, placesOf(one))).not.toBeNull()
      }
    }),
    { numRuns: 300 },
  )
})

test('where nobody is hindered the loads are within one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 14 }), (days, rooms, n) => {
      const people = Array.from({ length: n }, (_, at) => person(at))
      const sessions = sessionsOf(days, rooms)
      const duties = distribute(sessions, people, [], 'by-people')
      const counts = loads(people, duties)
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      const wanted = sessions.reduce((sum, one) => sum + wantedIn(one.people, 'by-people'), 0)
      expect(duties.length).toBeLessThanOrEqual(wanted)
      if (n >= rooms * 2) expect(duties.length).toBe(wanted)
    }),
    { numRuns: 200 },
  )
})

test('what stands is kept, rooms begun or one’s own are left out, own people and journeys are avoided', () => {
  const sessions = sessionsOf(1, 2)
  const people = [person(0, { ownUnit: ['s0'] }), person(1), person(2, { self: true })]
  const duties = distribute(sessions, people, [], 1)
  expect(duties).toEqual([
    { sessionId: 's0', accountId: 'p1' },
    { sessionId: 's1', accountId: 'p0' },
    { sessionId: 's2', accountId: 'p1' },
    { sessionId: 's3', accountId: 'p0' },
  ])
  const closed = sessions.map((one, n) => ({ ...one, open: n !== 1, own: n === 2 }))
  expect(distribute(closed, people, [{ sessionId: 's0', accountId: 'p0' }], 1)).toEqual([{ sessionId: 's3', accountId: 'p1' }])
})
