// Shows what comes in a file of its own (rare.tsx), as soon as it is here.
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

type Rare = typeof import('./rare.tsx').rare
type Props<K extends keyof Rare> = Parameters<Rare[K]>[0]

let here: Rare | undefined

/** Loads the rare screens; harmless again. Rejects without a line. */
export async function loadRare(): Promise<void> {
  here ??= (await import('./rare.tsx')).rare
}

/** One of the rare screens under its name; nothing until it is here. */
export function Later<K extends keyof Rare>({ it, ...of }: { it: K } & Props<K>) {
  const [, draw] = useState(0)
  useEffect(() => {
    let gone = false
    const load = () =>
      loadRare().then(
        () => !gone && draw(1),
        () => setTimeout(() => !gone && load(), 3000),
      )
    if (!here) void load()
    return () => {
      gone = true
    }
  }, [])
  const Shown = here?.[it] as ComponentType<object> | undefined
  return Shown ? <Shown {...of} /> : null
}
