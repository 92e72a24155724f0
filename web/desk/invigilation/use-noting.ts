// Noting from a form: busy while it is sent, and what the house refused.
import { useState } from 'react'
import type { NoteAct } from './notes.ts'
import type { Outbox } from './outbox.ts'

/** Adds notes to the outbox and holds what the house refused of the last one. */
export function useNoting(outbox: Outbox) {
  const [refusal, setRefusal] = useState<Error | null>(null)
  const [busy, setBusy] = useState(false)
  const note = async (act: NoteAct): Promise<boolean> => {
    setBusy(true)
    setRefusal(null)
    try {
      await outbox.add(act)
      return true
    } catch (cause) {
      setRefusal(cause instanceof Error ? cause : new Error('unknown'))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { note, busy, refusal }
}
