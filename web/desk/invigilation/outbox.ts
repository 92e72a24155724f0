// The notes of a room that have not reached the server, in order: kept on the device, sent when there
// is a line, and shown until then.
import { useCallback, useEffect, useRef, useState } from 'react'
import { RefusalError } from '../../kit/call.ts'
import { isMine, type Note, type NoteAct, sendNote } from './notes.ts'
import { newId, tabletStore } from './tablet-store.ts'

export type Outbox = {
  readonly notes: readonly Note[]
  /** Notes of another account that wait here until it signs in. */
  readonly others: number
  readonly durable: boolean
  /** Keeps the note, then sends it. `true`: it arrived; `false`: it waits here. Throws RefusalError, and then keeps nothing. */
  add(act: NoteAct): Promise<boolean>
  /** Drops a note that the house refused. */
  drop(clientId: string): Promise<void>
  flush(): Promise<void>
}

/** Whether the note never reached the house, or may again: it stays. */
const waits = (cause: unknown) => cause instanceof RefusalError && (cause.status === 0 || cause.status === 401 || cause.status >= 500)

/** In the order in which they were noted here; those of a former version by their time. */
const inOrder = (a: Note, b: Note) => (a.order ?? 0) - (b.order ?? 0) || (a.at < b.at ? -1 : 1)

/** `account`: who notes here. `now`: the server's time in milliseconds. `onSent` hears that something arrived. */
export function useOutbox(sessionId: string, account: string, now: () => number, onSent: () => void): Outbox {
  const [notes, setNotes] = useState<readonly Note[]>([])
  const [others, setOthers] = useState(0)
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
      const mine = kept.filter((note) => isMine(note, account))
      setDurable(store.durable)
      setOthers(kept.length - mine.length)
      show(mine.sort(inOrder))
    })
    return () => {
      left = true
    }
  }, [sessionId, account, show])

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
      const order = 1 + Math.max(0, ...latest.current.notes.map((one) => one.order ?? 0))
      const at = new Date(latest.current.now()).toISOString()
      const note: Note = { clientId: newId(), sessionId, by: account, order, at, act }
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
    [sessionId, account, show, flush, drop],
  )
  return { notes, others, durable, add, drop, flush }
}
