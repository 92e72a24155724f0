// The hub of live news: one listening connection for the whole process, opened with the first stream
// and given back with the last, however many screens look at however many rooms.
import type pg from 'pg'
import { type RoomNews, roomChannel } from '../database/live.ts'

/** `again`: the line to the database was cut for a moment, so news may have been missed; `stop`: the server closes. */
export type Heard = RoomNews | 'again' | 'stop'
export type Hub = {
  /** Calls `ear` for all news of a session from now on; returns how to stop. */
  listen(sessionId: string, ear: (heard: Heard) => void): () => void
  close(): Promise<void>
}

const retryAfter = 1000

/** Opens the hub over `pool`; it holds one of its connections while somebody listens. */
export function openHub(pool: pg.Pool): Hub {
  const ears = new Map<string, Set<(heard: Heard) => void>>()
  const state: { client: pg.PoolClient | null; busy: Promise<void> | null; closed: boolean; missed: boolean; retry?: NodeJS.Timeout } = {
    client: null,
    busy: null,
    closed: false,
    missed: false,
  }

  function tell(text: string | undefined): void {
    const news = JSON.parse(text ?? '{}') as RoomNews
    for (const ear of [...(ears.get(news.sessionId) ?? [])]) ear(news)
  }

  async function connect(): Promise<void> {
    const client = await pool.connect()
    const lost = () => {
      if (state.client !== client) return
      state.client = null
      state.missed = true
      client.release(true)
      later()
    }
    client.on('error', lost)
    client.on('end', lost)
    client.on('notification', (message) => tell(message.payload))
    try {
      await client.query(`listen ${roomChannel}`)
    } catch (error) {
      client.release(true)
      throw error
    }
    state.client = client
    if (state.missed) tellAll('again')
    state.missed = false
  }

  function tellAll(heard: Heard): void {
    for (const room of [...ears.values()]) for (const ear of [...room]) ear(heard)
  }

  function later(): void {
    if (state.closed || ears.size === 0) return
    clearTimeout(state.retry)
    state.retry = setTimeout(settle, retryAfter).unref()
  }

  /** Listens while somebody has an ear, and not otherwise; one step at a time. */
  function settle(): void {
    if (state.busy) return
    const wanted = ears.size > 0 && !state.closed
    if (wanted === (state.client !== null)) return
    const step = wanted ? connect() : leave()
    state.busy = step.then(
      () => {
        state.busy = null
        settle()
      },
      () => {
        state.busy = null
        state.missed = true
        later()
      },
    )
  }

  async function leave(): Promise<void> {
    const { client } = state
    state.client = null
    // ended, not given back: whoever takes it next should not hear our news
    client?.release(true)
  }

  return {
    listen(sessionId, ear) {
      const room = ears.get(sessionId) ?? new Set()
      ears.set(sessionId, room.add(ear))
      settle()
      // what was told between the page's first look and this connection may be missed: look again
      if (!state.client) state.missed = true
      return () => {
        room.delete(ear)
        if (room.size === 0 && ears.get(sessionId) === room) ears.delete(sessionId)
        settle()
      }
    },
    async close() {
      state.closed = true
      clearTimeout(state.retry)
      tellAll('stop')
      ears.clear()
      await state.busy
      await leave()
    },
  }
}
