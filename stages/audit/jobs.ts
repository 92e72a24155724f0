// The sealer: chains what was committed, once a second, for as long as the process lives.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../../database/db.ts'
import type { Clock } from '../../kit/clock.ts'
import { sealBlocks } from './store.ts'

export type Sealer = {
  /** Seals what is left and returns when nothing runs any more. */
  stop(): Promise<void>
}

/**
 * Starts sealing each second. `onTrouble` hears when a round did not succeed (the database is away);
 * nothing is lost, the next round seals what this one left.
 */
export function startSealer(db: Db, clock: Clock, onTrouble: (error: unknown) => void = () => undefined): Sealer {
  const ended = new AbortController()
  const round = () => sealBlocks(db, clock()).catch(onTrouble)
  const rounds = (async () => {
    while (!ended.signal.aborted) {
      await round()
      await sleep(1000, undefined, { signal: ended.signal, ref: false }).catch(() => undefined)
    }
    await round()
  })()
  return {
    async stop() {
      ended.abort()
      await rounds
    },
  }
}
