// Which acts of the record are somebody's look at a result, and what each was for. Pure. Printing by the house
// itself, and acts about a whole event that open nobody's result, are none.
import type { Actor, Role } from '../../../kit/permission.ts'
import { carries } from '../../access/role-permission.ts'

export const lookKinds = ['opened', 'listed', 'read', 'checked', 'report', 'feedback', 'objection', 'map', 'copy'] as const
export type LookKind = (typeof lookKinds)[number]

const kinds: Readonly<Record<string, LookKind>> = {
  'scoring.own-result-read': 'opened',
  'scoring.results-listed': 'listed',
  'scoring.recap-exported': 'listed',
  'scoring.result-read': 'read',
  'scoring.case-opened': 'read',
  'scoring.case-read': 'checked',
  'scoring.case-returned': 'checked',
  'documents.document-read': 'report',
  'scoring.feedback-held': 'feedback',
  'scoring.feedback-scan-read': 'feedback',
  'objections.examined': 'objection',
  'objections.decided': 'objection',
  'talent.map-read': 'map',
  'privacy.copy-fetched': 'copy',
}

/** The acts to look for in the record. */
export const lookActs = Object.keys(kinds)

export type Entry = { readonly at: Date; readonly act: string; readonly actor: Actor }
export type Look = { readonly at: Date; readonly own: boolean; readonly roles: Role[]; readonly kind: LookKind; readonly times: number }

/**
 * The looks in `entries` (newest first) at `personId`, those of one reader on one day for one purpose as one.
 * @param dayOf the calendar day of an instant
 */
export function looksOf(entries: readonly Entry[], personId: string, dayOf: (at: Date) => string): Look[] {
  const looks = new Map<string, Look>()
  for (const { at, act, actor } of entries) {
    const kind = kinds[act]
    if (!kind || actor.kind !== 'account') continue
    const key = `${actor.accountId} ${kind} ${dayOf(at)}`
    const known = looks.get(key)
    const own = actor.personId === personId
    looks.set(key, known ? { ...known, times: known.times + 1 } : { at, own, roles: own ? [] : rolesOf(actor), kind, times: 1 })
  }
  return [...looks.values()]
}

const reads = (role: Role) => carries(role, 'results.read') || carries(role, 'feedback.hold')

/** The offices that give a sight of results, or all of them where none does. */
function rolesOf(actor: Extract<Actor, { kind: 'account' }>): Role[] {
  const held = [...new Set(actor.grants.map((grant) => grant.role))]
  const sighted = held.filter(reads)
  return sighted.length > 0 ? sighted : held
}

/** Roles that may read results by themselves and are in none of `looks`. */
export function neverLooked(looks: readonly Look[]): Role[] {
  const seen = new Set(looks.flatMap((look) => look.roles))
  return readers.filter((role) => !seen.has(role))
}
const readers: readonly Role[] = (['ketua-tim', 'admin-penilaian', 'kepala-bkpsdm', 'pyb', 'ppk'] as const).filter((role) =>
  carries(role, 'results.read'),
)
