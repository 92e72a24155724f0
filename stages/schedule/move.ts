// A participant is given another seat by hand, or two change places: what the seats are afterwards, or why
// it cannot be. Hard rules hold for a move as they hold for the solver.
import { Refusal } from '../../kit/refusal.ts'
import type { ScheduleRefusal } from './api.ts'
import { type Conflict, conflictsOf, type Move, type Seated } from './conflicts.ts'
import type { Facts, PersonFacts, RoomFacts, SeatFacts, SlotFacts } from './facts.ts'
import { closureOf } from './facts.ts'
import { problemOf } from './problem-of.ts'
import type { Problem } from './solver/problem.ts'

export type Wish = {
  readonly personId: string
  readonly slotId: string
  readonly roomId: string
  /** Null: the best free seat. */
  readonly seat: number | null
  readonly swap: boolean
}
const refuse = (code: ScheduleRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)

/** Who sits where somebody wants to go, other than the person itself. */
export const holderOf = (seats: readonly SeatFacts[], { personId, slotId, roomId, seat }: Wish): SeatFacts | undefined =>
  seats.find((one) => one.slotId === slotId && one.roomId === roomId && one.seat === seat && one.personId !== personId)

/** All seats after the move, and the seat that was given. `today`: sessions before it are over. */
export function afterMove(facts: Facts, seats: readonly SeatFacts[], wish: Wish, today: string): { seats: SeatFacts[]; seat: number } {
  const person = facts.people.find((one) => one.id === wish.personId)
  const slot = facts.slots.find((one) => one.id === wish.slotId)
  const room = facts.rooms.find((one) => one.id === wish.roomId)
  if (!person) throw refuse('schedule.not-participant', { people: 1 }, 422)
  if (!slot) throw refuse('schedule.slot-missing', {}, 404)
  if (!room?.active) throw refuse('schedule.room-not-used', {}, 422)
  checkPlace(facts, person, slot, room, today)
  const own = seats.find((one) => one.personId === person.id)
  const holder = holderOf(seats, wish)
  if (holder && !(wish.swap && own)) throw refuse('schedule.seat-taken', { seat: wish.seat })
  const seat = wish.seat ?? bestSeat(facts, seats, person, slot, room)
  const target: SeatFacts = { personId: person.id, slotId: slot.id, roomId: room.id, seat }
  if (own && same(own, target)) throw refuse('schedule.person-seated-there', { seat })
  const rest = seats.filter((one) => one.personId !== person.id && one !== holder)
  const back = holder && own ? [{ ...own, personId: holder.personId }] : []
  const first = back[0] && facts.slots.find((one) => one.id === back[0]?.slotId)
  if (first && first.date < today) throw refuse('schedule.slot-past', { date: first.date })
  const problem = problemOf(facts, { sessionsADay: null, base: seats, from: null, intoMakeup: false, withSeparate: true }).problem
  check(facts, problem, rest, target)
  for (const other of back) check(facts, problem, [...rest, target], other)
  return { seats: [...rest, target, ...back], seat }
}

const same = (a: SeatFacts, b: SeatFacts) => a.slotId === b.slotId && a.roomId === b.roomId && a.seat === b.seat

/** What is said in words of its own, before the rules of the solver. */
function checkPlace(facts: Facts, person: PersonFacts, slot: SlotFacts, room: RoomFacts, today: string): void {
  if (slot.date < today) throw refuse('schedule.slot-past', { date: slot.date })
  const closed = closureOf(facts, room.id, slot)
  if (closed !== null) throw refuse('schedule.place-closed', { reason: closed })
  if (slot.makeup && !facts.deferred.has(person.id)) throw refuse('schedule.defer-first')
  if (!slot.makeup && facts.deferred.has(person.id)) throw refuse('schedule.undefer-first')
  if (room.separate && !facts.needsSeparate.has(person.id)) throw refuse('schedule.room-separate')
}

/** The first free seat: an accessible one for who needs it, else the others first. */
function bestSeat(facts: Facts, seats: readonly SeatFacts[], person: PersonFacts, slot: SlotFacts, room: RoomFacts): number {
  const taken = new Set(seats.filter((one) => one.slotId === slot.id && one.roomId === room.id).map((one) => one.seat))
  const free = Array.from({ length: room.seats }, (_, at) => at + 1).filter((seat) => !taken.has(seat) && !room.spare.includes(seat))
  const needs = facts.needsAccessible.has(person.id)
  const found =
    free.find((seat) => room.accessible.includes(seat) === needs) ?? free.find((seat) => !needs || room.accessible.includes(seat))
  if (found === undefined) throw refuse(needs ? 'schedule.seat-not-accessible' : 'schedule.place-full', { room: room.name })
  return found
}

/** Holds one person's new seat against every hard rule; refuses with the first, naming them all. */
function check(facts: Facts, problem: Problem, others: readonly SeatFacts[], target: SeatFacts): void {
  const at = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one, index) => [one.id, index]))
  const [people, slots, rooms] = [at(problem.people), at(problem.slots), at(problem.rooms)]
  const positioned = (seat: SeatFacts): Seated[] => {
    const [person, slot, room] = [people.get(seat.personId), slots.get(seat.slotId), rooms.get(seat.roomId)]
    return person === undefined || slot === undefined || room === undefined ? [] : [{ person, slot, room, seat: seat.seat }]
  }
  const move: Move | undefined = positioned(target)[0]
  const room = facts.rooms.find((one) => one.id === target.roomId)
  if (!move || !room) throw refuse('schedule.room-not-used', {}, 422)
  const found = conflictsOf(problem, others.flatMap(positioned), move, { room })
  const [first] = found
  if (first) throw asRefusal(problem, first, target, found)
}

function asRefusal(problem: Problem, first: Conflict, target: SeatFacts, all: readonly Conflict[]): Refusal {
  const also = all.map(({ code }) => code)
  switch (first.code) {
    case 'closed':
      return refuse('schedule.place-closed', { reason: null, also })
    case 'capacity':
      return refuse('schedule.place-full', { seats: first.seats, also })
    case 'seat-taken':
      return refuse('schedule.seat-taken', { seat: target.seat, also })
    case 'seat-unusable':
      return refuse('schedule.seat-unusable', { seat: target.seat, also })
    case 'accessible-needed':
      return refuse('schedule.seat-not-accessible', { seat: target.seat, also })
    case 'unit-cap':
      return refuse('schedule.unit-cap', { unit: problem.units[first.unit]?.name ?? null, away: first.away, cap: first.cap, also })
    case 'duty':
      return refuse('schedule.duty-cap', {
        ...{ duty: problem.duties[first.duty]?.name ?? null, staying: first.staying },
        ...{ minimum: first.minimum, also },
      })
    default:
      return refuse('schedule.person-unavailable', { also })
  }
}
