// The room as the screen sees it: one reply, kept true by server-sent events; where they break, asked for
// every few seconds; without a line, what was known last, with the notes made here.
import { useQueryClient } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useRef, useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { type Progress, roomEvents, type Seat, showRoom, showSeat } from '../../../stages/invigilation/api.ts'
import { showRecord } from '../../../stages/invigilation/record-api.ts'
import { urlOf } from '../../kit/call.ts'
import { useLine, useOnline } from '../line.ts'
import type { SeatHere } from './notes.ts'
import type { Outbox } from './outbox.ts'

export type RoomView = OutputOf<typeof showRoom>

/** `live`: told at once. `asking`: asked for every few seconds. `away`: the server is not reached. */
export type Line = 'live' | 'asking' | 'away'

/** The seats with newer numbers; whoever has ended meanwhile keeps what the last whole reply said. */
export function withProgress(view: RoomView, news: Progress): RoomView {
  const by = new Map(news.seats.map((seat) => [seat.sittingId, seat]))
  return { ...view, serverNow: news.serverNow, seats: view.seats.map((seat): Seat => ({ ...seat, ...by.get(seat.sittingId) })) }
}

/** The server's news of a room; returns whether they flow. */
function useNews(id: string, on: { room: () => void; progress: (news: Progress) => void }): boolean {
  const [flows, setFlows] = useState(false)
  const latest = useRef(on)
  latest.current = on
  useEffect(() => {
    let source: EventSource | null = null
    let again: ReturnType<typeof setTimeout> | undefined
    const open = () => {
      source = new EventSource(urlOf(roomEvents, { id }).url)
      source.onopen = () => setFlows(true)
      source.onerror = () => {
        setFlows(false)
        latest.current.room()
        // a stream that was refused does not come back by itself
        if (source?.readyState === EventSource.CLOSED) again = setTimeout(open, 10_000)
      }
      source.addEventListener('room', () => latest.current.room())
      source.addEventListener('again', () => latest.current.room())
      source.addEventListener('closed', () => {
        source?.close()
        setFlows(false)
        latest.current.room()
      })
      source.addEventListener('progress', (event) => latest.current.progress(JSON.parse(event.data) as Progress))
    }
    open()
    return () => {
      clearTimeout(again)
      source?.close()
    }
  }, [id])
  return flows
}

/** The room with the state of its line. */
export function useRoomRead(id: string) {
  const client = useQueryClient()
  const flowing = useRef(false)
  const { asked: read, away } = useLine(showRoom, { id }, flowing.current ? 30_000 : 5_000)
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined)
  const refresh = () => {
    clearTimeout(soon.current)
    // several acts in one moment are one question
    soon.current = setTimeout(() => {
      for (const one of [showRoom, showSeat, showRecord]) void client.invalidateQueries({ queryKey: [one.name] })
    }, 150)
  }
  const flows = useNews(id, {
    room: refresh,
    progress: (news) => client.setQueryData<RoomView>([showRoom.name, { id }], (view) => view && withProgress(view, news)),
  })
  flowing.current = flows
  const online = useOnline()
  const line: Line = !online || away ? 'away' : flows ? 'live' : 'asking'
  return { read, line, refresh }
}

export type RoomHere = {
  readonly view: RoomView
  readonly seats: readonly SeatHere[]
  readonly line: Line
  readonly outbox: Outbox
  readonly refresh: () => void
  /** The server's time, moved on every second. */
  readonly now: Date
  /** The seat that is looked at. */
  readonly chosen: SeatHere | null
  readonly choose: (sittingId: string | null) => void
  /** Opened from what this device keeps, fetched at this moment (ISO); null where the server has shown the room. */
  readonly keptAt: string | null
}

export const RoomOf = createContext<RoomHere | null>(null)

/** The room in view. Only inside the room screen. */
export function useRoom(): RoomHere {
  const room = useContext(RoomOf)
  if (!room) throw new Error('useRoom stands outside the room screen')
  return room
}
