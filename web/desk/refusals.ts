// Which module holds the sentences of a refusal: the room is the first word of its code. A room's
// sentences are fetched with its first refusal.
import type { AnyRefusalWords } from '../kit/refusal-words.ts'
import { serverRefusals } from './server-refusals.ts'

const rooms: Record<string, () => Promise<AnyRefusalWords>> = {
  access: async () => {
    const [all, slips, oidc] = await Promise.all([
      import('./access/refusals.ts'),
      import('./access/slip-refusals.ts'),
      import('./access/oidc-refusals.ts'),
    ])
    return { ...all.refusals, ...slips.slipRefusals, ...oidc.oidcRefusals }
  },
  register: async () => {
    const [all, accommodations, assessments] = await Promise.all([
      import('./register/refusals.ts'),
      import('./register/accommodation-refusals.ts'),
      import('./register/assessment-refusals.ts'),
    ])
    return { ...all.refusals, ...accommodations.accommodationRefusals, ...assessments.assessmentRefusals }
  },
  instruments: async () => (await import('./instruments/refusals.ts')).refusals,
  events: async () => (await import('./events/refusals.ts')).refusals,
  eligibility: async () => (await import('./eligibility/refusals.ts')).refusals,
  schedule: async () => (await import('./schedule/refusals.ts')).refusals,
  scoring: async () => {
    const [all, handover] = await Promise.all([import('./scoring/refusals.ts'), import('./handover/refusals.ts')])
    return { ...all.refusals, ...handover.handoverRefusals }
  },
  standards: async () => (await import('./standards/refusals.ts')).refusals,
  talent: async () => (await import('./talent/refusals.ts')).refusals,
  documents: async () => {
    const [all, letters] = await Promise.all([import('./documents/refusals.ts'), import('./documents/letter-refusals.ts')])
    return { ...all.refusals, ...letters.letterRefusals }
  },
  objections: async () => (await import('./objections/refusals.ts')).refusals,
  sittings: async () => (await import('./sittings/refusals.ts')).refusals,
  invigilation: async () => (await import('./invigilation/refusals.ts')).refusals,
  privacy: async () => (await import('./privacy/refusals.ts')).refusals,
  audit: async () => (await import('./audit/refusals.ts')).refusals,
}

/** The sentences of the room that `code` belongs to; those of the way itself (network, rights) are always here. */
export async function sentencesOf(code: string): Promise<AnyRefusalWords> {
  const room = rooms[code.split('.')[0] ?? '']
  return room ? room() : serverRefusals
}
