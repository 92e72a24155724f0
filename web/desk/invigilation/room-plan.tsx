// The plan of desks as the room has them, the front above; tiles count the states and filter by them.
import { NativeSelect } from '@mantine/core'
import {
  IconCheck,
  IconCircle,
  IconClock,
  IconDeviceDesktop,
  IconHelpCircle,
  IconMinus,
  IconUser,
  IconUserOff,
  IconX,
} from '@tabler/icons-react'
import { type CSSProperties, useState } from 'react'
import { type Tile, tiles } from '../../../stages/invigilation/seat-state.ts'
import { useWords } from '../../kit/language.tsx'
import type { SeatHere } from './notes.ts'
import { countsOf, lookOf } from './seat-look.ts'
import { useRoom } from './use-room.ts'
import { roomWords } from './words.ts'

export const tileIcons = {
  bantuan: IconHelpCircle,
  'di-perangkat': IconDeviceDesktop,
  mengerjakan: IconCircle,
  selesai: IconCheck,
  hadir: IconUser,
  'belum-hadir': IconMinus,
  'tidak-hadir': IconUserOff,
  dibatalkan: IconX,
} as const satisfies Record<Tile, unknown>

/** Always shown; the others only where they count somebody. */
const standing: readonly Tile[] = ['bantuan', 'di-perangkat', 'mengerjakan', 'selesai', 'hadir', 'belum-hadir']

export function RoomPlan() {
  const words = useWords(roomWords)
  const { view, seats } = useRoom()
  const [only, setOnly] = useState<Tile | null>(null)
  const [perRow, setPerRow] = usePerRow(view.id, seats.length)
  const last = Math.max(0, ...seats.map((seat) => seat.seat))
  const bySeat = new Map(seats.map((seat) => [seat.seat, seat]))
  const desks = Array.from({ length: last }, (_, index) => index + 1)
  const half = Math.ceil(perRow / 2)
  const style = { '--half': half, '--rest': perRow - half } as CSSProperties
  return (
    <div className="rm-plan">
      <Tiles seats={seats} only={only} onOnly={setOnly} />
      <div className="rm-front">{words.front}</div>
      <section className={last > perRow * 5 ? 'rm-seats' : 'rm-seats few'} style={style} aria-label={words.map}>
        {desks.map((desk) => {
          const index = desk - 1
          const seat = bySeat.get(desk)
          const column = (index % perRow) + 1 + (index % perRow >= half ? 1 : 0)
          const place = { '--column': column } as CSSProperties
          if (!seat) return <span key={desk} className="rm-gap" style={place} />
          return (
            <SeatTile
              key={seat.sittingId}
              seat={seat}
              style={place}
              dim={only !== null && lookOf(seat, view.items, new Date(0)).tile !== only}
            />
          )
        })}
      </section>
      <div className="rm-key">
        <span>
          <b>{view.items > 0 ? `${Math.ceil(view.items / 2)}/${view.items}` : '51/90'}</b> {words.keyAnswered}
        </span>
        <span className="quiet">
          <IconClock aria-hidden /> <b>{words.quiet(4)}</b> {words.keyQuiet}
        </span>
        <NativeSelect
          label={words.perRow}
          value={String(perRow)}
          data={[4, 5, 6, 7, 8, 9, 10, 12].map(String)}
          onChange={(event) => setPerRow(Number(event.currentTarget.value))}
        />
      </div>
    </div>
  )
}

/** How many desks stand in a row: kept on this device for this room. */
function usePerRow(id: string, seats: number): [number, (value: number) => void] {
  const key = `nawa-ruang-baris-${id}`
  const [value, setValue] = useState(() => {
    try {
      return Number(localStorage.getItem(key)) || (seats > 40 ? 10 : seats > 16 ? 8 : 6)
    } catch {
      return 8
    }
  })
  const keep = (next: number) => {
    setValue(next)
    try {
      localStorage.setItem(key, String(next))
    } catch {
      // Storage may be closed by policy: the choice then lasts as long as the page.
    }
  }
  return [value, keep]
}

function Tiles({ seats, only, onOnly }: { seats: readonly SeatHere[]; only: Tile | null; onOnly: (tile: Tile | null) => void }) {
  const words = useWords(roomWords)
  const counts = countsOf(seats)
  return (
    <fieldset className="rm-tiles" aria-label={words.filters}>
      {tiles
        .filter((tile) => standing.includes(tile) || (counts[tile] ?? 0) > 0)
        .map((tile) => {
          const Icon = tileIcons[tile]
          const count = counts[tile] ?? 0
          return (
            <button
              key={tile}
              type="button"
              className={count > 0 ? tile : `${tile} zero`}
              aria-pressed={only === tile}
              onClick={() => onOnly(only === tile ? null : tile)}
            >
              <Icon aria-hidden stroke={2} />
              <b>{count}</b>
              {words.tiles[tile]}
            </button>
          )
        })}
    </fieldset>
  )
}

function SeatTile({ seat, style, dim }: { seat: SeatHere; style: CSSProperties; dim: boolean }) {
  const words = useWords(roomWords)
  const { view, now, chosen, choose } = useRoom()
  const { tile, quietMinutes, share } = lookOf(seat, view.items, now)
  const working = tile === 'mengerjakan' || tile === 'di-perangkat'
  const Icon = quietMinutes !== null ? IconClock : tile === 'mengerjakan' ? null : tileIcons[tile]
  const line = quietMinutes !== null ? words.quiet(quietMinutes) : working ? `${seat.answered}/${view.items}` : words.short[tile]
  const said = [
    words.tiles[tile],
    ...(share === null ? [] : [words.answeredOf(seat.answered, view.items)]),
    ...(quietMinutes === null ? [] : [words.quietLabel(quietMinutes)]),
    ...(seat.unsent ? [words.unsent] : []),
  ].join(', ')
  const on = chosen?.sittingId === seat.sittingId
  return (
    <button
      type="button"
      style={style}
      className={['rm-seat', tile, quietMinutes !== null && 'quiet', dim && 'dim', seat.unsent && 'unsent'].filter(Boolean).join(' ')}
      aria-pressed={on}
      onClick={() => choose(on ? null : seat.sittingId)}
    >
      <span className="only-read">{words.seatLabel(seat.seat, seat.name, said)}</span>
      <span className="r" aria-hidden>
        <b>{seat.seat}</b>
        {Icon && <Icon aria-hidden stroke={2.2} />}
      </span>
      <span className="w" aria-hidden>
        {line}
      </span>
      {share !== null && tile !== 'bantuan' && (
        <span className="p">
          <span style={{ width: `${Math.round(share * 100)}%` }} />
        </span>
      )}
    </button>
  )
}
