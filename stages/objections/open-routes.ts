// An open objection is visible wherever the result is used: for pages of every room.
import { inList, type Route, serve } from '../../server/serve.ts'
import * as api from './api.ts'
import { openLines } from './store.ts'

export const openRoutes: readonly Route[] = [
  serve(api.openOf)
    .about(inList)
    .by(async (input, { tx, actor, reach }) => ({
      open: await openLines(tx, input, { reach, self: actor.kind === 'account' ? actor.personId : null }),
    })),
]
