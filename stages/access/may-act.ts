// Who may do what, to whom, where. Deny by default; conflict of interest is decided here, for rooms
// that access does not know: whoever is a subject of the case does not act in it, whatever the role.
import type { Need } from '../../kit/contract.ts'
import { type Actor, type Concern, type Grant, type Permission, permissions } from '../../kit/permission.ts'
import { carries } from './role-permission.ts'

export type Verdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: 'not-signed-in' | 'no-permission' | 'outside-scope' | 'own-case' }

/** What a list is about is settled by its filter, so only the permission itself is asked for. */
export type Matter = Concern | 'list'

const refused = (reason: Extract<Verdict, { allowed: false }>['reason']): Verdict => ({ allowed: false, reason })
const allowed: Verdict = { allowed: true }

/** Decides whether `actor` may do what `need` names in the matter at hand. Pure; asks no database. */
export function mayAct(actor: Actor, need: Need, matter: Matter): Verdict {
  if (need === 'public') return allowed
  if (actor.kind === 'nobody') return refused('not-signed-in')
  if (actor.kind === 'system') return allowed
  if (actor.kind === 'participant') {
    if (need !== 'sittings.sit') return refused('no-permission')
    return matter === 'list' || matter.subjects.every((id) => id === actor.personId) ? allowed : refused('outside-scope')
  }
  if (need === 'signed-in') return allowed
  if (permissions[need].ownCase === 'only') return ofOneself(actor.personId, matter)
  const grants = grantsFor(actor, need)
  if (grants.length === 0) return refused('no-permission')
  if (matter === 'list') return allowed
  if (permissions[need].ownCase === 'refused' && matter.subjects.some((id) => id === actor.personId || id === actor.accountId))
    return refused('own-case')
  return grants.some((grant) => covers(grant, matter)) ? allowed : refused('outside-scope')
}

/** What everybody may do about himself or herself, once the account is a person's. */
function ofOneself(personId: string | null, matter: Matter): Verdict {
  if (personId === null) return refused('no-permission')
  if (matter === 'list') return allowed
  return matter.subjects.length > 0 && matter.subjects.every((id) => id === personId) ? allowed : refused('outside-scope')
}

const grantsFor = (actor: Extract<Actor, { kind: 'account' }>, permission: Permission) =>
  actor.grants.filter((grant) => carries(grant.role, permission))

/** A grant for one session covers that session only; one for a unit, the unit and all below it. */
function covers(grant: Grant, matter: Concern): boolean {
  if (grant.sessionId) return matter.sessionId === grant.sessionId
  return grant.unitId === null || (matter.unitPath?.includes(grant.unitId) ?? false)
}

/** Where `permission` reaches for `actor`: the whole agency, or units with all below them; empty: no unit. */
export function reachOf(actor: Actor, permission: Permission): 'all' | readonly string[] {
  if (actor.kind !== 'account') return actor.kind === 'system' ? 'all' : []
  const grants = grantsFor(actor, permission).filter((grant) => !grant.sessionId)
  if (grants.some((grant) => grant.unitId === null)) return 'all'
  return grants.flatMap((grant) => (grant.unitId === null ? [] : [grant.unitId]))
}

/** The single sessions that `permission` is given for, beside `reachOf`. */
export function sessionsFor(actor: Actor, permission: Permission): readonly string[] {
  if (actor.kind !== 'account') return []
  return grantsFor(actor, permission).flatMap((grant) => (grant.sessionId ? [grant.sessionId] : []))
}

/** Whether the permission is held for anything at all. */
export const holds = (actor: Actor, permission: Permission): boolean =>
  (permissions[permission].ownCase === 'only' && actor.kind === 'account' && actor.personId !== null) ||
  reachOf(actor, permission).length > 0 ||
  sessionsFor(actor, permission).length > 0
