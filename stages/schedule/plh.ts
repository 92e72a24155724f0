// Who leads while heads of offices sit (domain office 16): for each half day the heads that the plan in force
// takes away, with the Plh whom an order names. A Plh who sits in the same half day leads nobody.
import { halfOf } from './capacity.ts'

export type Head = { readonly personId: string; readonly officeId: string }
export type Away = { readonly personId: string; readonly date: string; readonly starts: string; readonly ends: string }
export type Named = { readonly headId: string; readonly personId: string }

export type HeadAway = Away & {
  readonly substituteId: string | null
  /** The Plh sits in the same half day. */
  readonly substituteAway: boolean
}
export type HalfAway = {
  readonly date: string
  readonly half: 'pagi' | 'siang'
  /** In the order of `heads`. */
  readonly heads: readonly HeadAway[]
  /** Every head of the agency is away at once. */
  readonly everybody: boolean
}

/** Half days in which heads are away, in time order. `seats`: of everybody in the plan in force. */
export function headsAway(heads: readonly Head[], seats: readonly Away[], named: readonly Named[]): HalfAway[] {
  const known = new Map(heads.map((head) => [head.personId, head]))
  const order = new Map(heads.map((head, at) => [head.personId, at]))
  const byHalf = Map.groupBy(
    seats.filter((seat) => known.has(seat.personId)),
    (seat) => `${seat.date} ${halfOf(seat.starts)}`,
  )
  return [...byHalf]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, away]) => {
      const [date = '', half = 'pagi'] = key.split(' ')
      const line = (seat: Away): HeadAway => {
        const substituteId = named.find((one) => one.headId === seat.personId)?.personId ?? null
        return { ...seat, substituteId, substituteAway: substituteId !== null && sitsIn(seats, substituteId, seat) }
      }
      return {
        ...{ date, half: half as HalfAway['half'] },
        heads: away.map(line).sort((a, b) => (order.get(a.personId) ?? 0) - (order.get(b.personId) ?? 0)),
        everybody: heads.length > 1 && away.length === heads.length,
      }
    })
}

/** Whether somebody sits in the half day of `when`. */
export function sitsIn(seats: readonly Away[], personId: string, when: Pick<Away, 'date' | 'starts'>): boolean {
  return seats.some((seat) => seat.personId === personId && seat.date === when.date && halfOf(seat.starts) === halfOf(when.starts))
}
