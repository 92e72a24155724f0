// The notes of a room that have not reached the server, in order: kept on the device, sent when there
// is a line, and shown until then.
import { useCallback, useEffect, useRef, useState } from 'react'
import { RefusalError } from '../../kit/call.ts'
import { type Note, type NoteAct, sendNote } from './notes.ts'
import { newId, tabletStore } from './tablet-store.ts'

export type Outbox = {
  readonly notes: readonly Note[]
  readonly durable: boolean
  /** Keeps the note, then sends it. `true`: it arrived; `false`: it waits here. Throws RefusalError, and then keeps nothing. */
  add(act: NoteAct): Promise<boolean>
  /** Drops a note that the house refused. */
  drop(clientId: string): Promise<void>
  flush(): Promise<void>
}

/** Whether the note never reached the house, or may again: it stays. */
const waits = (cause: unknown) => cause instanceof RefusalError && (cause.status === 0 || cause.status === 401 || cause.status >= 500)

/** `now`: the server's time in milliseconds. `onSent` hears that something arrived. */
export function useOutbox(sessionId: string, now: () => number, onSent: () => void): Outbox {
  const [notes, setNotes] = useState<readonly Note[]>([])
  const [durable, setDurable] = useState(true)
  const latest = useRef({ notes, now, onSent, sending: false })
  latest.current = { ...latest.current, now, onSent }
  const show = useCallback((next: readonly Note[]) => {
    latest.current.notes = next
    setNotes(next)
  }, [])
  useEffect(() => {
    let left = false
    void tabletStore().then(async (store) => {
      const kept = (await store.all<Note>('catatan')).filter((note) => note.sessionId === sessionId)
      if (left) return
      setDurable(store.durable)
      show(kept.sort((a, b) => (a.at < b.at ? -1 : 1)))
    })
    return () => {
      left = true
    }
  }, [sessionId, show])

  const drop = useCallback(
    async (clientId: string) => {
      await (await tabletStore()).remove('catatan', clientId)
      show(latest.current.notes.filter((note) => note.clientId !== clientId))
    },
    [show],
  )
  const flush = useCallback(async () => {
    if (latest.current.sending) return
    latest.current.sending = true
    try {
      for (const note of latest.current.notes.filter((one) => !one.refused)) {
        try {
          await sendNote(note)
          await drop(note.clientId)
          latest.current.onSent()
        } catch (cause) {
          if (!(cause instanceof RefusalError) || waits(cause)) return
          const told: Note = { ...note, refused: { code: cause.code, data: cause.data } }
          await (await tabletStore()).put('catatan', note.clientId, told)
          show(latest.current.notes.map((one) => (one.clientId === note.clientId ? told : one)))
        }
      }
    } finally {
      latest.current.sending = false
    }
  }, [drop, show])
  const add = useCallback(
    async (act: NoteAct) => {
      const note: Note = { clientId: newId(), sessionId, at: new Date(latest.current.now()).toISOString(), act }
      await (await tabletStore()).put('catatan', note.clientId, note)
      const before = latest.current.notes.some((one) => !one.refused)
      show([...latest.current.notes, note])
      // notes are sent in the order in which they were made: behind one that waits, this one waits too
      if (before) {
        await flush()
        return !latest.current.notes.some((one) => one.clientId === note.clientId)
      }
      try {
        await sendNote(note)
      } catch (cause) {
        if (waits(cause)) return false
        await drop(note.clientId)
        throw cause
      }
      await drop(note.clientId)
      latest.current.onSent()
      return true
    },
    [sessionId, show, flush, drop],
  )
  return { notes, durable, add, drop, flush }
}
