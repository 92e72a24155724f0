// The layout of a room while it is edited: numbers as they are typed, seats that are marked.
import type { RoomShape } from '../../../stages/schedule/place-api.ts'

export type Draft = {
  readonly name: string
  readonly floor: string
  readonly seats: string
  readonly columns: string
  readonly aisles: string
  readonly accessible: readonly number[]
  readonly spare: readonly number[]
  readonly active: boolean
}
export type Layout = Pick<RoomShape, 'name' | 'floor' | 'seats' | 'columns' | 'aisles' | 'accessible' | 'spare'>

/** A room of ordinary size: five rows in three blocks of five, the last seats of four rows spare. */
export const firstDraft: Draft = {
  ...{ name: '', floor: '', seats: '75', columns: '15', aisles: '5, 10', active: true },
  ...{ accessible: [1, 16], spare: [15, 30, 60, 75] },
}

export const draftOf = (room: RoomShape): Draft => ({
  ...{ name: room.name, floor: room.floor, seats: String(room.seats), columns: String(room.columns), active: room.active },
  ...{ aisles: room.aisles.join(', '), accessible: room.accessible, spare: room.spare },
})

/** What is typed as a layout; null while a number is missing or out of range. Marks on seats that are no more fall away. */
export function layoutOf(draft: Draft): Layout | null {
  const [seats, columns] = [Number(draft.seats), Number(draft.columns)]
  if (!Number.isInteger(seats) || seats < 1 || seats > 1000) return null
  if (!Number.isInteger(columns) || columns < 1 || columns > 60) return null
  const aisles = draft.aisles
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number)
  if (aisles.some((one) => !Number.isInteger(one) || one < 1)) return null
  const inside = (list: readonly number[]) => list.filter((seat) => seat <= seats).sort((a, b) => a - b)
  return {
    ...{ name: draft.name.trim(), floor: draft.floor.trim(), seats, columns },
    aisles: [...new Set(aisles.filter((one) => one < columns))].sort((a, b) => a - b),
    ...{ accessible: inside(draft.accessible), spare: inside(draft.spare) },
  }
}
