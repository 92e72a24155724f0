// The one way into the record. An entry is written in the transaction of the act it tells of: both
// stand or neither does. Nothing here waits for another transaction; chaining is the sealer's work.
import type { Db } from '../../database/db.ts'
import type { Json } from '../../kit/canonical.ts'
import type { Actor } from '../../kit/permission.ts'
import type { Act } from './act.ts'
import { entryHash } from './chain.ts'

/** What an act was about. `object`: `kind:id`. `subjects`: ids of the people concerned. `data`: facts, no personal datum beyond ids. */
export type About = {
  readonly object?: string
  readonly subjects?: readonly string[]
  readonly reason?: string
  readonly data?: Json
}

/**
 * Appends one entry to the record, in the transaction `tx` of the act itself. A request's context
 * fits as it is; a job passes `{ tx, actor: { kind: 'system', job }, now }`.
 */
export async function record(ctx: { tx: Db; actor: Actor; now: Date }, act: Act, about: About = {}): Promise<void> {
  const actor = ctx.actor as unknown as Json
  const { object = null, reason = null, data = {} } = about
  const subjects = [...new Set(about.subjects ?? [])].map((id) => id.toLowerCase()).sort()
  const hash = entryHash({ at: ctx.now.toISOString(), actor, act, object, subjects, reason, data })
  const row = { at: ctx.now, actor: JSON.stringify(actor), act, object, subjects, reason, data: JSON.stringify(data), hash }
  await ctx.tx.insertInto('audit.entry').values(row).execute()
}
