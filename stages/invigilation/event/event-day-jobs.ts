// Comes round: figures of running events, so that the closing page shows the day as it goes.
import type { Job } from '../../../server/serve.ts'
import { staleEvents, tellOutside } from '../outside/store.ts'
import { runningEvents, tellFigures } from './event-day-store.ts'

export const jobs: Readonly<Record<string, Job>> = {
  'invigilation-figures': async (_, { db, clock }) => {
    for (const id of await runningEvents(db)) await db.transaction().execute((tx) => tellFigures(tx, id, clock()).then(() => undefined))
    for (const id of await staleEvents(db)) await db.transaction().execute((tx) => tellOutside(tx, id, clock()))
  },
}
