// The pure rules of a plan, by example: capacity and caps, what a plan changes, numbers, the identity, what
// the solver is asked for susulan, and what a plan breaks.
import { expect, test } from 'vitest'
import { givableSeats, shareText, unitCap } from './capacity.ts'
import { differenceOf, type Placed } from './difference.ts'
import type { Facts, SeatFacts } from './facts.ts'
import { newNumbers } from './numbering.ts'
import { conflictsOf } from './plan-check.ts'
import { problemOf } from './problem-of.ts'
import { reconcile } from './reconciliation.ts'

test('spare machines are the reserve: 75 seats at 5 % give 71, with four spare ones as without', () => {
  expect(givableSeats({ seats: 75, spare: [15, 30, 60, 75], accessible: [] }, '5')).toBe(71)
  expect(givableSeats({ seats: 75, spare: [], accessible: [] }, '5')).toBe(71)
  expect(givableSeats({ seats: 10, spare: [1, 2, 3], accessible: [] }, '5')).toBe(7)
})

test('a cap is rounded down, one may always go, and a small unit below an office has none', () => {
  const cap = (active: number, topmost = true) => unitCap({ active, topmost, percent: '40', atLeast: 1 })
  expect([cap(31), cap(20), cap(2), cap(2, false), cap(5, false)]).toEqual([12, 8, 1, 2, 2])
  expect(shareText(12, 31)).toBe('38.7')
})

const at = (personId: string, date: string, roomId = 'r1', seat = 1, starts = '07:30'): Placed => ({
  ...{ personId, unitId: `unit of ${personId}`, slotId: `${date} ${starts}`, date, starts, roomId, seat },
})

test('a difference names the largest change of each person, and what follows', () => {
  const before = [at('a', '18'), at('b', '18', 'r1', 2), at('c', '18', 'r1', 3), at('d', '18', 'r1', 4), at('e', '18', 'r1', 5)]
  const after = [at('a', '18'), at('b', '19', 'r2', 2), at('c', '18', 'r1', 3, '13:00'), at('d', '18', 'r2', 9), at('f', '18', 'r1', 5)]
  const { changes, groups, unchanged, follows } = differenceOf(before, after)
  expect(Object.fromEntries(changes.map((one) => [one.personId, one.kind]))).toEqual({
    b: 'hari',
    c: 'sesi',
    d: 'ruang',
    f: 'baru',
    e: 'keluar',
  })
  expect(unchanged).toBe(1)
  expect(groups.find((one) => one.kind === 'hari')).toEqual({ kind: 'hari', fromDate: '18', toDate: '19', people: 1, units: 1 })
  expect(follows).toEqual({ notices: 5, cards: 4, rooms: 4 })
  expect(differenceOf(after, after)).toMatchObject({ changes: [], unchanged: 5, follows: { cards: 0 } })
})

test('a number is of its first day for ever, and who comes later gets the next', () => {
  const days = ['18', '19']
  const first = newNumbers([at('b', '19'), at('a', '18', 'r1', 2), at('c', '18', 'r1', 1)], new Map(), days)
  expect(Object.fromEntries(first)).toEqual({ c: '1-0001', a: '1-0002', b: '2-0001' })
  expect(Object.fromEntries(newNumbers([at('a', '19'), at('d', '18')], first, days))).toEqual({ d: '1-0003' })
})

test('ordered = seated + susulan + without, by class and by day', () => {
  const participants = ['a', 'b', 'c', 'd'].map((personId, n) => ({ personId, group: n < 3 ? 'pengawas' : 'pelaksana' }))
  const found = reconcile({
    participants,
    seats: [at('a', '18'), at('b', '19'), at('x', '18')],
    deferred: new Set(['c', 'a']),
    groups: ['jpt', 'pengawas', 'pelaksana'],
  })
  expect(found.total).toEqual({ key: 'semua', ordered: 4, seated: 2, deferred: 1, without: 1 })
  expect(found.byClass.map((one) => [one.key, one.ordered, one.seated, one.without])).toEqual([
    ['pengawas', 3, 2, 0],
    ['pelaksana', 1, 0, 1],
  ])
  expect(found.byDay.map((one) => [one.date, one.seated])).toEqual([
    ['18', 1],
    ['19', 1],
  ])
  expect(found).toMatchObject({ stray: 1, agrees: false })
})

const room = { venueId: 'v', venue: 'Aula', address: '', floor: '', columns: 5, aisles: [], active: true, checkedAt: null }
const facts: Facts = {
  event: { id: 'e', title: '', state: 'draf', zone: 'WIB', startsOn: '2023-12-18', endsOn: '2023-12-19', policyId: 'p' },
  settings: { reservePercent: '0', unitCapPercent: '40', unitCapAtLeast: 1, fromPolicy: true },
  slots: [
    { id: 's1', date: '2023-12-18', starts: '07:30', ends: '10:00', makeup: false, number: 1 },
    { id: 's2', date: '2023-12-18', starts: '13:00', ends: '15:30', makeup: false, number: 2 },
    { id: 's3', date: '2023-12-19', starts: '07:30', ends: '10:00', makeup: false, number: 1 },
    { id: 's4', date: '2023-12-27', starts: '07:30', ends: '10:00', makeup: true, number: 1 },
  ],
  rooms: [
    { ...room, id: 'r1', name: '1', seats: 10, accessible: [1], spare: [10], separate: false },
    { ...room, id: 'r2', name: '2', seats: 1, accessible: [], spare: [], separate: true },
  ],
  closures: [],
  duties: [{ id: 'd', name: 'Piket', unitId: 'u', minimum: 1, members: ['a', 'b'] }],
  blackouts: [{ unitId: 'u', date: '2023-12-18', half: 'siang', reason: 'Sidang', letter: null }],
  unavailable: [{ personId: 'a', date: '2023-12-19', half: 'sehari', hard: false, reason: 'Cuti', letter: null }],
  deferred: new Set(['c']),
  people: ['a', 'b', 'c'].map((id) => ({ id, class: 'pelaksana', group: 'pelaksana', unitId: 'u', path: ['u'] })),
  units: [{ id: 'u', name: 'Dinas', parentId: null, active: 5 }],
  needsAccessible: new Set(['b']),
  needsSeparate: new Set(),
}
const seat = (personId: string, slotId: string, number: number, roomId = 'r1'): SeatFacts => ({ personId, slotId, roomId, seat: number })

test('a new plan is of ordinary days; a reading uses the first sessions of each day', () => {
  const asked = { sessionsADay: 1, base: null, from: null, intoMakeup: false }
  const { problem, waiting } = problemOf(facts, asked)
  expect(waiting).toEqual(['c'])
  expect(problem.slots.map(({ id }) => id)).toEqual(['s1', 's3', 's4'])
  expect(problem.places).toContainEqual({ slot: 0, room: 0, people: 9, accessible: 1 })
  // a: 19 December is a second choice, and susulan is for those who were sent there
  expect(problem.people[0]).toMatchObject({ forbidden: [2], second: [1], duties: [0], at: null })
  expect(problem.units[0]?.cap).toBe(2)
})

test('a repair leaves days that are over, and places whoever is sent to susulan there only', () => {
  const base = [seat('a', 's1', 2), seat('b', 's3', 1), seat('c', 's1', 3)]
  const { problem, kept } = problemOf(facts, { sessionsADay: null, base, from: '2023-12-19', intoMakeup: false })
  expect(kept).toEqual([seat('a', 's1', 2)])
  expect(problem.slots.map(({ id }) => id)).toEqual(['s3', 's4'])
  expect(problem.people.map((one) => [one.id, one.forbidden])).toEqual([
    ['b', [1]],
    ['c', [0]],
  ])
  expect(problem.people[0]?.at).toEqual({ slot: 0, room: 0, seat: 1 })
})

test('a plan is told what it breaks, on days still to come', () => {
  const codes = (seats: SeatFacts[], from = '2023-12-18', of = facts) => conflictsOf(of, seats, from).map((one) => one.code)
  expect(codes([seat('a', 's1', 2), seat('b', 's3', 1)])).toEqual([])
  expect(codes([seat('a', 's1', 2)])).toEqual(['tanpa-meja'])
  expect(codes([seat('a', 's2', 2), seat('b', 's3', 2)])).toEqual(['hari-tertutup', 'meja-bukan-aksesibel'])
  expect(codes([seat('a', 's2', 2), seat('b', 's3', 2)], '2023-12-20')).toEqual([])
  expect(codes([seat('a', 's1', 2), seat('b', 's1', 1)])).toEqual(['minimum-tugas'])
  const closed = { ...facts, closures: [{ roomId: 'r1', date: '2023-12-18', slotId: null, reason: 'Atap bocor' }] }
  expect(codes([seat('a', 's1', 2), seat('b', 's3', 1)], '2023-12-18', closed)).toEqual(['ruang-ditutup'])
})
