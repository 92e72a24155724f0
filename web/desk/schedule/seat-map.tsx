// The seats of a room as they stand: rows of so many columns with aisles, the front above. Arrows move
// between seats, Enter chooses one. The same map shows a session and previews a room that is being edited.
import { type KeyboardEvent, useRef } from 'react'
import { useWords } from '../../kit/language.tsx'
import { scheduleWords } from './words.ts'

export type SeatLook = {
  readonly seat: number
  /** Read to those who do not see it. */
  readonly label: string
  readonly colour?: string | undefined
  readonly accessible?: boolean
  readonly spare?: boolean
  readonly outlined?: boolean
  readonly chosen?: boolean
}
type Map = {
  readonly columns: number
  readonly aisles: readonly number[]
  readonly seats: readonly SeatLook[]
  readonly label: string
  readonly onPick?: (seat: number) => void
}

/** Column of the grid of a column of seats: aisles stand between. */
const gridColumn = (column: number, aisles: readonly number[]) => column + 1 + aisles.filter((aisle) => aisle <= column).length

/** Widths of the grid: seats share the room, aisles are narrow. */
function template(columns: number, aisles: readonly number[]): string {
  return Array.from({ length: columns }, (_, at) =>
    aisles.includes(at + 1) && at + 1 < columns ? 'minmax(18px, 1fr) 12px' : 'minmax(18px, 1fr)',
  ).join(' ')
}

export function SeatMap({ columns, aisles, seats, label, onPick }: Map) {
  const words = useWords(scheduleWords)
  const box = useRef<HTMLElement>(null)
  const between = aisles.filter((aisle) => aisle < columns)
  const focus = seats.find((one) => one.chosen)?.seat ?? seats[0]?.seat
  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[event.key]
    const at = Number((event.target as HTMLElement).dataset.seat)
    if (!step || !at) return
    event.preventDefault()
    box.current?.querySelector<HTMLElement>(`[data-seat="${at + step}"]`)?.focus()
  }
  return (
    <div className="seat-map">
      <div className="front">{words.front}</div>
      <section
        className={columns > 18 ? 'seats many' : 'seats'}
        ref={box}
        aria-label={label}
        onKeyDown={move}
        style={{ gridTemplateColumns: template(columns, between) }}
      >
        {seats.map((one) => (
          <Seat
            key={one.seat}
            of={one}
            column={gridColumn((one.seat - 1) % columns, between)}
            tab={one.seat === focus}
            onPick={onPick && (() => onPick(one.seat))}
          />
        ))}
      </section>
    </div>
  )
}

function Seat({ of, column, tab, onPick }: { of: SeatLook; column: number; tab: boolean; onPick: (() => void) | undefined }) {
  const looks = ['seat', of.spare && 'spare', of.colour && 'taken', of.outlined && 'same', of.chosen && 'on'].filter(Boolean).join(' ')
  const inside = (
    <>
      {of.seat}
      {of.accessible && <i className="wheel" />}
    </>
  )
  const style = { gridColumn: column, ...(of.colour ? { ['--seat' as string]: of.colour } : {}) }
  if (!onPick)
    return (
      <span className={looks} style={style} role="img" aria-label={of.label}>
        {inside}
      </span>
    )
  return (
    <button
      type="button"
      className={looks}
      style={style}
      data-seat={of.seat}
      aria-label={of.label}
      aria-pressed={of.chosen ?? false}
      tabIndex={tab ? 0 : -1}
      onClick={onPick}
    >
      {inside}
    </button>
  )
}
