// Who keeps his room: columns beside those of the sessions. A room keeps at most as many as it has seats
// for, and leaves accessible seats for those who come into it and need one.

import type { Kind } from '../kinds.ts'
import { keptRooms } from './keeping.ts'
import type { Term } from './linear.ts'
import type { Sessions } from './measure.ts'
import { type Model, valuesOf } from './model.ts'
import type { Place } from './problem.ts'
import { roomsFor } from './rooms.ts'

export type Staying = {
  /** For each kind: the column that counts who stays where he is; none where the place is gone. */
  readonly columns: ReadonlyMap<number, number>
  /** For each place: the column that counts who comes into it and needs an accessible seat. */
  readonly coming: readonly number[]
}

const isAt = (kind: Kind, place: Place) => kind.at?.slot === place.slot && kind.at.room === place.room

/** Adds those columns and their rows. `fixed`: who stays whatever comes. */
export function addStaying(model: Model, fixed: (person: number) => boolean): Staying {
  const { frame, kinds, draft, cells } = model
  const staying = new Map<number, number>()
  kinds.forEach((kind, index) => {
    const cell = kind.at ? cells[index]?.get(kind.at.slot) : undefined
    if (cell === undefined || !frame.problem.places.some((place) => isAt(kind, place))) return
    const column = draft.column(kind.people.filter(fixed).length, kind.people.length)
    staying.set(index, column)
    draft.row(Number.NEGATIVE_INFINITY, 0, [
      [column, 1],
      [cell, -1],
    ])
  })
  const coming = frame.problem.places.map((place) => placeRows(model, staying, place))
  for (const slot of frame.open) {
    const into = frame.problem.places.flatMap((place, index): Term[] => (place.slot === slot ? [[coming[index] ?? 0, 1]] : []))
    arrivalRow(model, staying, slot, into)
  }
  return { columns: staying, coming }
}

/** The solver's numbers for these sessions, with all who can keep their room; columns that are added later are not in it. */
export function valuesWith(model: Model, { columns, coming }: Staying, sessions: Sessions): Float64Array {
  const { kinds, frame } = model
  const { people, places } = frame.problem
  const values = Float64Array.from(valuesOf(model, sessions))
  const kept = keptRooms(frame.problem, sessions)
  const add = (column: number | undefined) => {
    if (column !== undefined) values[column] = (values[column] ?? 0) + 1
  }
  kinds.forEach((kind, index) => {
    for (const person of kind.people) if (kept[person] !== null) add(columns.get(index))
  })
  for (const { person, slot, room } of roomsFor(frame.problem, sessions, kept).seats) {
    if (!people[person]?.accessible || kept[person] !== null) continue
    add(coming[places.findIndex((place) => place.slot === slot && place.room === room)])
  }
  return values
}

/** The seats of one room-session; returns the column that counts who comes into it and needs an accessible seat. */
function placeRows({ kinds, draft }: Model, staying: ReadonlyMap<number, number>, place: Place): number {
  const accessible = Math.min(place.people, place.accessible)
  const coming = draft.column(0, accessible)
  const here = [...staying].filter(([kind]) => kinds[kind] && isAt(kinds[kind], place))
  const all = here.map(([, column]): Term => [column, 1])
  const needing = here.flatMap(([kind, column]): Term[] => (kinds[kind]?.accessible ? [[column, 1]] : []))
  draft.row(Number.NEGATIVE_INFINITY, place.people, [...all, [coming, 1]])
  draft.row(Number.NEGATIVE_INFINITY, accessible, [...needing, [coming, 1]])
  return coming
}

/** Everybody in the session who needs an accessible seat stays in his room or comes into one that has such a seat. */
function arrivalRow({ kinds, draft, cells }: Model, staying: ReadonlyMap<number, number>, slot: number, into: readonly Term[]): void {
  const needing = kinds.flatMap((kind, index): Term[] => {
    const cell = cells[index]?.get(slot)
    if (!kind.accessible || cell === undefined) return []
    const stays = kind.at?.slot === slot ? staying.get(index) : undefined
    return stays === undefined
      ? [[cell, 1]]
      : [
          [cell, 1],
          [stays, -1],
        ]
  })
  if (needing.length > 0) draft.row(0, 0, [...needing, ...into.map(([column]): Term => [column, -1])])
}
