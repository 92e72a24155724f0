// An open objection is visible wherever the result is used: for pages of every room.
import { inList, type Route, serve } from '../../server/serve.ts'
import * as api from './api.ts'
import { openLines, withdrawnLines } from './store.ts'

export const openRoutes: readonly Route[] = [
  serve(api.openOf)
    .about(inList)
    .by(async (input, { tx, actor, reach }) => {
      const reader = { reach, self: actor.kind === 'account' ? actor.personId : null }
      return { open: await openLines(tx, input, reader), withdrawn: await withdrawnLines(tx, input, reader) }
    }),
]
