// The names of what a person may be allowed to do. Endpoints declare one each; `access` owns which
// role carries which, and decides with `mayAct`.

/**
 * What happens when the person concerned is the actor. `refused`: nobody does this in a case of his
 * or her own, whatever the role (domain rule: conflict of interest). `allowed`: own data, not a verdict.
 * `only`: what everybody may do about himself or herself, with no role at all, and nobody about others.
 */
export const permissions = {
  'own.read': { ownCase: 'only' },
  'own.write': { ownCase: 'only' },
  'agency.read': { ownCase: 'allowed' },
  'agency.write': { ownCase: 'allowed' },
  'access.read': { ownCase: 'allowed' },
  'access.write': { ownCase: 'refused' },
  'register.read': { ownCase: 'allowed' },
  'register.import': { ownCase: 'allowed' },
  'standards.read': { ownCase: 'allowed' },
  'standards.write': { ownCase: 'allowed' },
  'instruments.read': { ownCase: 'allowed' },
  'instruments.decide': { ownCase: 'allowed' },
  'items.read': { ownCase: 'allowed' },
  'items.write': { ownCase: 'allowed' },
  'items.review': { ownCase: 'allowed' },
  'items.keys': { ownCase: 'allowed' },
  'eligibility.read': { ownCase: 'allowed' },
  'assessments.write': { ownCase: 'refused' },
  'events.read': { ownCase: 'allowed' },
  'events.plan': { ownCase: 'refused' },
  'events.decide': { ownCase: 'refused' },
  'schedule.read': { ownCase: 'allowed' },
  'schedule.plan': { ownCase: 'refused' },
  'schedule.decide': { ownCase: 'refused' },
  'letters.read': { ownCase: 'allowed' },
  'letters.write': { ownCase: 'allowed' },
  'letters.templates': { ownCase: 'allowed' },
  'sittings.read': { ownCase: 'allowed' },
  'sittings.organise': { ownCase: 'refused' },
  'sittings.sit': { ownCase: 'allowed' },
  'sittings.admit-late': { ownCase: 'refused' },
  'invigilation.run': { ownCase: 'refused' },
  'invigilation.read-code': { ownCase: 'refused' },
  'accommodations.read': { ownCase: 'refused' },
  'accommodations.write': { ownCase: 'refused' },
  'results.read': { ownCase: 'refused' },
  'results.score': { ownCase: 'refused' },
  'results.trace': { ownCase: 'refused' },
  'results.approve': { ownCase: 'refused' },
  'results.accept': { ownCase: 'refused' },
  'results.export': { ownCase: 'refused' },
  'quality.read': { ownCase: 'allowed' },
  'handover.read': { ownCase: 'allowed' },
  'handover.plan': { ownCase: 'refused' },
  'handover.decide': { ownCase: 'refused' },
  'feedback.hold': { ownCase: 'refused' },
  'slips.issue': { ownCase: 'refused' },
  'objections.read': { ownCase: 'refused' },
  'objections.handle': { ownCase: 'refused' },
  'objections.examine': { ownCase: 'refused' },
  'objections.decide': { ownCase: 'refused' },
  'talent.read': { ownCase: 'refused' },
  'talent.import': { ownCase: 'refused' },
  'talent.actions': { ownCase: 'refused' },
  'privacy.read': { ownCase: 'allowed' },
  'privacy.write': { ownCase: 'refused' },
  'privacy.decide': { ownCase: 'refused' },
  'documents.read': { ownCase: 'refused' },
  'audit.read': { ownCase: 'allowed' },
} as const satisfies Record<string, { ownCase: 'allowed' | 'refused' | 'only' }>

export type Permission = keyof typeof permissions

/** The roles of the house; what each may do is decided in `access`. */
export const roles = [
  'admin-sistem',
  'admin-penilaian',
  'panitia',
  'pengawas-ruang',
  'asesor',
  'ketua-tim',
  'pyb',
  'ppk',
  'kepala-bkpsdm',
  'inspektorat',
] as const
export type Role = (typeof roles)[number]

/** A role in force at the moment of the request. Neither unit nor session: the whole agency. */
export type Grant = {
  readonly role: Role
  readonly unitId: string | null
  /** Only this session (sesi), for a Pengawas Ruang assigned to one room. */
  readonly sessionId?: string | null
}

/** Who acts. Always from the session or the job, never from the request. */
export type Actor =
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'account'
      readonly accountId: string
      readonly personId: string | null
      readonly sessionId: string
      readonly name: string
      readonly grants: readonly Grant[]
    }
  | { readonly kind: 'participant'; readonly sittingId: string; readonly personId: string; readonly sessionId: string }
  | { readonly kind: 'system'; readonly job: string }

/** What an object is about, for `mayAct`: the people concerned, and the unit with all above it. */
export type Concern = { readonly subjects: readonly string[]; readonly unitPath?: readonly string[]; readonly sessionId?: string }
