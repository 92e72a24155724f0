// Seats within one room: accessible ones for who needs them, people of one unit side by side, spare
// machines and the reserve free. A seat that somebody has already is kept.

export type RoomSeats = {
  readonly seats: number
  /** Seats in a row; seat 1 is in front on the left, numbered row by row. */
  readonly columns: number
  readonly accessible: readonly number[]
  readonly spare: readonly number[]
}

/** Anybody who sits in the room. `units`: own unit first, then those above it. `seat`: kept from the plan in force. */
export type Sitter = {
  readonly person: number
  readonly units: readonly number[]
  readonly accessible: boolean
  readonly seat?: number | undefined
}

/**
 * A seat for each person. Only somebody who keeps an accessible seat that another one needs has to give it up.
 * Throws RangeError when the seats do not suffice.
 */
export function seatPlan(room: RoomSeats, sitters: readonly Sitter[]): ReadonlyMap<number, number> {
  const usable = walkOf(room).filter((seat) => !room.spare.includes(seat))
  const accessible = usable.filter((seat) => room.accessible.includes(seat))
  const given = new Map<number, number>()
  const taken = new Map<number, Sitter>()
  const sit = (sitter: Sitter, seat: number) => {
    given.set(sitter.person, seat)
    taken.set(seat, sitter)
  }
  for (const sitter of keepers(sitters, usable, accessible)) sit(sitter, sitter.seat ?? 0)
  const ordered = inOrder(sitters.filter(({ person }) => !given.has(person)))
  for (const sitter of ordered.filter((one) => one.accessible)) sit(sitter, firstFree(accessible, taken))
  // accessible seats are the last to be given to others
  const rest = [...usable.filter((seat) => !accessible.includes(seat)), ...accessible]
  const fresh = sitters.every(({ seat }) => seat === undefined)
  for (const sitter of ordered.filter((one) => !one.accessible)) {
    sit(sitter, fresh ? firstFree(rest, taken) : nearest(room, rest, taken, sitter))
  }
  return given
}

/** Seats as one walks past them: every second row backwards, so that neighbours in the walk sit side by side. */
function walkOf({ seats, columns }: RoomSeats): number[] {
  const rows = Math.ceil(seats / columns)
  return Array.from({ length: rows }, (_, row) => {
    const ofRow = Array.from({ length: Math.min(columns, seats - row * columns) }, (_, column) => row * columns + column + 1)
    return row % 2 === 0 ? ofRow : ofRow.reverse()
  }).flat()
}

function keepers(sitters: readonly Sitter[], usable: readonly number[], accessible: readonly number[]): Sitter[] {
  const seen = new Set<number>()
  const valid = sitters.filter((sitter) => {
    const seat = sitter.seat
    if (seat === undefined || seen.has(seat) || !usable.includes(seat)) return false
    if (sitter.accessible && !accessible.includes(seat)) return false
    seen.add(seat)
    return true
  })
  const needed = sitters.filter((sitter) => sitter.accessible && !valid.includes(sitter)).length
  const free = accessible.filter((seat) => !seen.has(seat)).length
  const inTheWay = valid
    .filter(({ accessible: needs, seat }) => !needs && accessible.includes(seat ?? 0))
    .slice(0, Math.max(0, needed - free))
  return valid.filter((sitter) => !inTheWay.includes(sitter))
}

/** Unit by unit, units with somebody who needs an accessible seat first: those seats are in front. */
function inOrder(sitters: readonly Sitter[]): Sitter[] {
  const top = (sitter: Sitter) => sitter.units.at(-1) ?? 0
  const withNeed = new Set(sitters.filter((one) => one.accessible).map(top))
  const rank = (sitter: Sitter) => (withNeed.has(top(sitter)) ? 0 : 1)
  const path = (sitter: Sitter) => [...sitter.units].reverse()
  return [...sitters].sort((a, b) => rank(a) - rank(b) || compared(path(a), path(b)) || a.person - b.person)
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, index) => one !== b[index])
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}

function firstFree(seats: readonly number[], taken: ReadonlyMap<number, Sitter>): number {
  const found = seats.find((seat) => !taken.has(seat))
  if (found === undefined) throw new RangeError('There are more people in this room than seats')
  return found
}

/** The free seat nearest to somebody of the same unit (or the unit above it); without any, the first free one. */
function nearest(room: RoomSeats, seats: readonly number[], taken: ReadonlyMap<number, Sitter>, sitter: Sitter): number {
  const free = seats.filter((seat) => !taken.has(seat))
  for (const unit of sitter.units) {
    const mates = [...taken].filter(([, one]) => one.units.includes(unit)).map(([seat]) => seat)
    if (mates.length === 0) continue
    const away = (seat: number) => Math.min(...mates.map((mate) => distance(room, seat, mate)))
    const ordinary = free.filter((seat) => !room.accessible.includes(seat))
    const [best] = (ordinary.length > 0 ? ordinary : free).sort((a, b) => away(a) - away(b) || a - b)
    if (best !== undefined) return best
  }
  return firstFree(seats, taken)
}

function distance({ columns }: RoomSeats, a: number, b: number): number {
  const row = (seat: number) => Math.floor((seat - 1) / columns)
  const column = (seat: number) => (seat - 1) % columns
  return Math.abs(row(a) - row(b)) + Math.abs(column(a) - column(b))
}
