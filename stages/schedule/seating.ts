// From rooms to seats, for a whole plan: each room-session by itself, seats kept where the person stays in
// the room, and whoever is to have a room of his or her own is taken there while one is open.
import { closureOf, type Facts, type RoomFacts, type SeatFacts, type SlotFacts } from './facts.ts'
import { type Sitter, seatPlan } from './seat-plan.ts'
import type { Plan, Problem } from './solver/problem.ts'

type Placed = { readonly personId: string; readonly slotId: string; readonly roomId: string; readonly seat: number | undefined }

/** Every seat of a plan: `kept` ones as they are, and one for each person of `plan`. `base`: seats of the plan that is repaired. */
export function seating(
  facts: Facts,
  { problem, plan, kept, base }: { problem: Problem; plan: Plan; kept: readonly SeatFacts[]; base: readonly SeatFacts[] | null },
): SeatFacts[] {
  const before = new Map((base ?? []).map((seat) => [seat.personId, seat]))
  const separate = new SeparateRooms(facts, kept)
  const placed = plan.seats.flatMap(({ person, slot, room }): Placed[] => {
    const personId = problem.people[person]?.id
    const [slotId, roomId] = [problem.slots[slot]?.id, problem.rooms[room]?.id]
    if (!personId || !slotId || !roomId) return []
    const place = { slotId, roomId: facts.needsSeparate.has(personId) ? (separate.take(slotId) ?? roomId) : roomId }
    const old = before.get(personId)
    return [{ personId, ...place, seat: old?.slotId === slotId && old.roomId === place.roomId ? old.seat : undefined }]
  })
  const sessions = Map.groupBy([...kept, ...placed], ({ slotId, roomId }) => `${slotId} ${roomId}`)
  const fixed = new Set(kept.map(({ personId }) => personId))
  return [...sessions.values()].flatMap((members) =>
    members.every((one) => fixed.has(one.personId)) ? asTheyAre(members) : seated(facts, members),
  )
}

const asTheyAre = (members: readonly Placed[]): SeatFacts[] => members.map((one) => ({ ...one, seat: one.seat ?? 0 }))

function seated(facts: Facts, members: readonly Placed[]): SeatFacts[] {
  const [first] = members
  const room = facts.rooms.find((one) => one.id === first?.roomId)
  if (!room) return []
  const people = new Map(facts.people.map((person) => [person.id, person]))
  const units = new Map(facts.units.map((unit, at) => [unit.id, at]))
  const sitters = members.map(
    ({ personId, seat }, person): Sitter => ({
      person,
      units: (people.get(personId)?.path ?? []).map((unit) => units.get(unit) ?? 0),
      // a room of one's own is prepared for the person; its seats are not told apart
      accessible: !room.separate && facts.needsAccessible.has(personId),
      seat,
    }),
  )
  const given = seatPlan(room, sitters)
  return members.map((one, person) => ({ ...one, seat: given.get(person) ?? 0 }))
}

/** Rooms for one person alone, and how many each still takes in a session. */
class SeparateRooms {
  private readonly taken = new Map<string, number>()
  private readonly facts: Facts
  private readonly rooms: readonly RoomFacts[]

  constructor(facts: Facts, kept: readonly SeatFacts[]) {
    this.facts = facts
    this.rooms = facts.rooms.filter((room) => room.separate && room.active)
    for (const { slotId, roomId } of kept) this.count(slotId, roomId)
  }

  /** A free one in this session, which is then taken; undefined when there is none. */
  take(slotId: string): string | undefined {
    const slot: SlotFacts | undefined = this.facts.slots.find((one) => one.id === slotId)
    const room = this.rooms.find(
      (one) =>
        slot && closureOf(this.facts, one.id, slot) === null && (this.taken.get(`${slotId} ${one.id}`) ?? 0) < one.seats - one.spare.length,
    )
    if (room) this.count(slotId, room.id)
    return room?.id
  }

  private count(slotId: string, roomId: string): void {
    const key = `${slotId} ${roomId}`
    this.taken.set(key, (this.taken.get(key) ?? 0) + 1)
  }
}
