// Work that a button waits for.
import { useState } from 'react'

/** Work that a button waits for; what the house refuses is told beside it. */
export function useDuring() {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Error | null>(null)
  const during = async (work: () => Promise<unknown>) => {
    setBusy(true)
    setRefusal(null)
    await work().catch(setRefusal)
    setBusy(false)
  }
  return { busy, refusal, during }
}
