// Agreement before posts of JPT are touched (domain office 19): of BKN, before October 2024 of KASN
// (dissolved by UU 20/2023; Perpres 91 and 92/2024). Where it stands follows from the steps in their order.
import type { Purpose } from '../kinds.ts'

export const stepKinds = ['kewajiban', 'surat', 'jawaban', 'pencabutan'] as const
export type StepKind = (typeof stepKinds)[number]
export const outcomes = ['setuju', 'setuju-bersyarat', 'tidak-setuju'] as const
export type Outcome = (typeof outcomes)[number]

/** Whose agreement it is on a day. */
export const authorityOn = (day: string): 'BKN' | 'KASN' => (day < '2024-10-01' ? 'KASN' : 'BKN')

export const isJpt = (jobClass: string): boolean => jobClass.startsWith('jpt-')

/** A step as it was noted. `needed` of `kewajiban`, `outcome` of `jawaban`. */
export type Step = {
  readonly kind: StepKind
  readonly needed: boolean | null
  readonly outcome: Outcome | null
}

export type AgreementState = 'tidak-perlu' | 'belum-diminta' | 'diminta' | 'disetujui' | 'ditolak' | 'dicabut'

/** Filling posts needs it by law; a mapping does not, unless somebody says so with a reason. */
export function isNeeded(purpose: Purpose, jptListed: number, steps: readonly Step[]): boolean {
  if (jptListed === 0) return false
  return purpose === 'pengisian' || (steps.findLast((step) => step.kind === 'kewajiban')?.needed ?? false)
}

/** Where it stands: the last letter, answer or withdrawal says. */
export function agreementState(needed: boolean, steps: readonly Step[]): AgreementState {
  if (!needed) return 'tidak-perlu'
  const last = steps.findLast((step) => step.kind !== 'kewajiban')
  if (!last) return 'belum-diminta'
  if (last.kind === 'surat') return 'diminta'
  if (last.kind === 'pencabutan') return 'dicabut'
  return last.outcome === 'tidak-setuju' ? 'ditolak' : 'disetujui'
}

/** Which steps fit: an answer to a letter, a withdrawal of what was agreed, a letter whenever nothing stands. */
export function nextSteps(state: AgreementState): readonly StepKind[] {
  if (state === 'tidak-perlu') return []
  if (state === 'diminta') return ['jawaban']
  return state === 'disetujui' ? ['pencabutan', 'surat'] : ['surat']
}

export type AgreementHindrance =
  | 'agreement-unasked'
  | 'agreement-unanswered'
  | 'agreement-refused'
  | 'agreement-withdrawn'
  | 'agreement-uncovered'
  | 'agreement-clearance'

/**
 * What keeps the event from being published. `uncovered`: participants of JPT who came on the list after the
 * letter; `open`: those with a point that is not met or not known.
 */
export function agreementHindrances(state: AgreementState, of: { uncovered: number; open: number }): AgreementHindrance[] {
  const why: Readonly<Record<AgreementState, AgreementHindrance | null>> = {
    'tidak-perlu': null,
    'belum-diminta': 'agreement-unasked',
    diminta: 'agreement-unanswered',
    ditolak: 'agreement-refused',
    dicabut: 'agreement-withdrawn',
    disetujui: null,
  }
  if (state === 'tidak-perlu') return []
  const first = why[state] ?? (of.uncovered > 0 ? 'agreement-uncovered' : null)
  return [...(first ? [first] : []), ...(of.open > 0 ? (['agreement-clearance'] as const) : [])]
}
