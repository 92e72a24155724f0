// Work that comes round: a published event runs when its first day begins.
import { localDate } from '../../kit/clock.ts'
import type { Job } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { beginEvents } from './store.ts'

const actor = { kind: 'system', job: 'events-begin' } as const

export const jobs: Readonly<Record<string, Job>> = {
  'events-begin': async (_payload, { db, clock }) => {
    const now = clock()
    const today = { WIB: localDate(now, 'WIB'), WITA: localDate(now, 'WITA'), WIT: localDate(now, 'WIT') }
    await db.transaction().execute(async (tx) => {
      for (const id of await beginEvents(tx, today)) await record({ tx, actor, now }, 'events.event-began', { object: `event:${id}` })
    })
  },
}
