// Papan: rooms by sessions. Every cell says how many sit there of how many seats, which classes, what changes
// against the plan in force, and where a unit is near its limit. Arrows move between cells, Enter opens one.
import { IconAlertTriangle, IconArrowsLeftRight } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import { useKeyWords } from '../../kit/keys.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import { colourOf, groupOrder, useGroupName } from './groups.ts'
import { ProofStrip } from './proof.tsx'
import { type Board, useSchedule } from './use-schedule.ts'
import { hours, useWhen } from './when.ts'
import { scheduleWords } from './words.ts'

type Slot = Board['slots'][number]
type Room = Board['rooms'][number]
type Cell = Board['cells'][number]

export function BoardCard() {
  const words = useWords(scheduleWords)
  return (
    <section className="card" aria-label={words.board}>
      <ProofStrip />
      <BoardTable />
      <Legend />
    </section>
  )
}

const keyOf = (one: { slotId: string; roomId: string }) => `${one.slotId} ${one.roomId}`

function BoardTable() {
  const words = useWords(scheduleWords)
  const { count } = useWriting()
  const { board } = useSchedule()
  const cells = new Map(board.cells.map((cell) => [keyOf(cell), cell]))
  const table = useRef<HTMLTableElement>(null)
  const move = useArrows(table)
  useKeyWords('← → ↑ ↓', words.keyBoard)
  return (
    <ScrollRegion className="board-scroll" label={words.board}>
      <table className="board" ref={table} onKeyDown={move} style={{ minWidth: 132 + board.slots.length * 72 }}>
        <BoardHead />
        <tbody>
          {board.rooms.map((room, row) => (
            <tr key={room.id}>
              <th scope="row">
                <RoomName room={room} all={board.rooms} />
              </th>
              {board.slots.map((slot, column) => (
                <td key={slot.id} className={firstOfDay(board.slots, column) ? 'a' : undefined}>
                  <BoardCell cell={cells.get(keyOf({ slotId: slot.id, roomId: room.id }))} slot={slot} room={room} at={[row, column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.totals}</th>
            {board.slots.map((slot, column) => (
              <td key={slot.id} className={firstOfDay(board.slots, column) ? 'a' : undefined}>
                {count(slot.people)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  )
}

const firstOfDay = (slots: readonly Slot[], column: number) => slots[column]?.date !== slots[column - 1]?.date

/** The room, or its venue where it is the only one of it. */
function RoomName({ room, all }: { room: Room; all: readonly Room[] }) {
  const words = useWords(scheduleWords)
  const { count } = useWriting()
  const alone = all.filter((one) => one.venueId === room.venueId).length === 1
  const about = words.seatsOf(
    count(room.seats),
    alone && room.name !== room.venue ? [room.name, room.floor].filter(Boolean).join(', ') : room.floor,
  )
  return (
    <>
      {alone ? room.venue : room.name}
      {!alone && <span>{room.venue}</span>}
      <span>{about}</span>
      {room.separate && <span>{words.separate}</span>}
    </>
  )
}

function BoardHead() {
  const words = useWords(scheduleWords)
  const { count } = useWriting()
  const { short, tiny } = useWhen()
  const { board } = useSchedule()
  const wide = (date: string) => board.slots.filter((slot) => slot.date === date).length
  return (
    <thead>
      <tr>
        <th rowSpan={2}>
          <span className="only-read">{words.room}</span>
        </th>
        {board.days.map((day) => (
          <th key={day.date} scope="colgroup" colSpan={wide(day.date)} className="a day">
            <span>
              {wide(day.date) > 1 ? short(day.date) : `${tiny(day.date)} ${Number(day.date.slice(8))}`}
              <i title={words.dayTotal(count(day.people))}>{count(day.people)}</i>
            </span>
          </th>
        ))}
      </tr>
      <tr>
        {board.slots.map((slot, column) => (
          <th key={slot.id} scope="col" className={firstOfDay(board.slots, column) ? 'a ses' : 'ses'}>
            {hours(slot.starts)}
            {slot.makeup && <span className="line w">{words.makeup}</span>}
          </th>
        ))}
      </tr>
    </thead>
  )
}

type CellOf = { cell: Cell | undefined; slot: Slot; room: Room; at: readonly [row: number, column: number] }

function BoardCell({ cell, slot, room, at: [row, column] }: CellOf) {
  const words = useWords(scheduleWords)
  const { at, change } = useSchedule()
  const { day, decimal } = useWhen()
  if (!cell || (cell.people === 0 && cell.closed !== null))
    return <span className="cell none">{cell?.closed ? <span title={cell.closed}>{words.closed}</span> : '–'}</span>
  const on = at.sesi === slot.id && at.ruang === room.id
  const name = { room: room.name, day: day(slot.date), hours: hours(slot.starts, slot.ends) }
  const label = [
    words.cellLabel({ ...name, people: String(cell.people), seats: String(cell.seats) }),
    ...(cell.closed ? [words.closedWhy(cell.closed)] : []),
    ...(cell.near ? [words.cellNear(cell.near.unit ?? words.aUnit, decimal(cell.near.percent))] : []),
    ...(cell.out + cell.in > 0 ? [words.cellMoved(cell.out, cell.in)] : []),
  ].join('; ')
  return (
    <button
      type="button"
      className={on ? 'cell sel' : 'cell'}
      aria-pressed={on}
      data-at={`${row}:${column}`}
      tabIndex={on || (!at.sesi && row === 0 && column === 0) ? 0 : -1}
      onClick={() => change(on ? { sesi: '', ruang: '', orang: '' } : { sesi: slot.id, ruang: room.id, orang: '' })}
    >
      <span className="only-read">{label}</span>
      <b aria-hidden>
        {cell.people}
        <small>/{cell.seats}</small>
        {cell.near && cell.out + cell.in > 0 && <IconAlertTriangle className="warn" aria-hidden />}
      </b>
      <Mix of={cell} />
      <Foot of={cell} />
    </button>
  )
}

function Mix({ of }: { of: Cell }) {
  return (
    <span className="mix" aria-hidden>
      {groupOrder.map((group) => {
        const people = of.groups[group] ?? 0
        return people > 0 ? <i key={group} style={{ flexGrow: people, background: colourOf(group) }} /> : null
      })}
      {of.seats > of.people && <i className="rest" style={{ flexGrow: of.seats - of.people }} />}
    </span>
  )
}

function Foot({ of }: { of: Cell }) {
  const words = useWords(scheduleWords)
  const { decimal } = useWhen()
  if (of.closed)
    return (
      <span className="f w" aria-hidden>
        {words.closed}
      </span>
    )
  if (of.out + of.in > 0)
    return (
      <span className="f d" aria-hidden>
        <IconArrowsLeftRight aria-hidden />
        {of.out > 0 && <i>{`−${of.out}`}</i>}
        {of.in > 0 && <i>{`+${of.in}`}</i>}
      </span>
    )
  if (of.near)
    return (
      <span className="f w" aria-hidden>
        <IconAlertTriangle aria-hidden />
        {decimal(of.near.percent)} %
      </span>
    )
  return <span className="f" />
}

function Legend() {
  const words = useWords(scheduleWords)
  const { count } = useWriting()
  const { decimal } = useWhen()
  const { board } = useSchedule()
  const name = useGroupName()
  return (
    <div className="legend">
      {groupOrder.map((group) =>
        board.groups[group] ? (
          <span key={group}>
            <i className="sw" style={{ background: colourOf(group) }} />
            {name(group)} {count(board.groups[group])}
          </span>
        ) : null,
      )}
      <span>
        <i className="sw open" />
        {words.reserve(decimal(board.limits.reservePercent))}
      </span>
      {board.cells.some((cell) => cell.near) && (
        <span className="w">
          <IconAlertTriangle aria-hidden />
          {words.nearCap}
        </span>
      )}
      {board.plan && board.cells.some((cell) => cell.out + cell.in > 0) && (
        <span className="d">
          <IconArrowsLeftRight aria-hidden />
          {words.changedIn(board.plan.version)}
        </span>
      )}
    </div>
  )
}

/** Arrow keys move the focus between the cells of the table. */
function useArrows(table: React.RefObject<HTMLTableElement | null>) {
  return (event: KeyboardEvent) => {
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key]
    const from = (event.target as HTMLElement).dataset.at?.split(':').map(Number)
    if (!step || !from) return
    event.preventDefault()
    let [row = 0, column = 0] = from
    // closed room-sessions are passed over
    for (let tries = 0; tries < 60; tries++) {
      row += step[0] ?? 0
      column += step[1] ?? 0
      const next = table.current?.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`)
      if (next) return next.focus()
    }
  }
}
