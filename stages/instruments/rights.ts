// Who asks, and whether a further right is held, where one call serves people of different rights.
import type { Actor, Permission } from '../../kit/permission.ts'
import { carries } from '../access/role-permission.ts'

/** The account that acts, or null. */
export function accountOf(actor: Actor): string | null {
  return actor.kind === 'account' ? actor.accountId : null
}

/** Whether the actor holds `permission` for the whole agency. */
export function holds(actor: Actor, permission: Permission): boolean {
  return (
    actor.kind === 'account' && actor.grants.some((grant) => grant.unitId === null && !grant.sessionId && carries(grant.role, permission))
  )
}
