// Whom an act in a room is about: everybody on its list. So a Pengawas Ruang who is on the list
// himself does not run that room, whatever the role.
import type { Context } from '../../server/serve.ts'
import { concernOf, sessionById } from '../sittings/store.ts'

export type Session = Awaited<ReturnType<typeof sessionById>>

/** Loader of every endpoint of a room: the session, its people and their common units. */
export async function inRoom(input: { id: string }, ctx: Context) {
  const session = await sessionById(ctx.tx, input.id)
  return { ...(await concernOf(ctx.tx, session.id)), sessionId: session.id, object: session }
}
