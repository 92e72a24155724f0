// Where an objection stands on its way from filing to what follows. Pure.
import type { ObjectionDetail } from '../../../stages/objections/api.ts'
import type { StageState } from '../../kit/parts.tsx'

export type StageKey = 'filed' | 'taken' | 'examiner' | 'proposal' | 'decision' | 'outcome'
export type FollowStep = 'processing' | 'approve' | 'accept' | 'handOver' | 'retest'

/** What is still to be done after the decision; null: nothing. */
export function followStep({ effect, followUp }: Pick<ObjectionDetail, 'effect' | 'followUp'>): FollowStep | null {
  if (effect === 'susulan') return followUp?.retested ? null : 'retest'
  const run = effect === 'diolah-ulang' ? followUp?.newRun : null
  if (!run) return null
  if (run.batch === null) return 'processing'
  if (!run.approved) return 'approve'
  if (!run.accepted) return 'accept'
  return run.handedOver ? null : 'handOver'
}

type Of = Pick<ObjectionDetail, 'state' | 'effect' | 'followUp' | 'daysLeft'>

/** The mark of each stage. An objection that ended early leaves the later ones open. */
export function stageStates(of: Of): Record<StageKey, StageState> {
  const reached: Record<Of['state'], number> = {
    ...{ 'menunggu-penerimaan': 1, 'menunggu-pemeriksa': 2, diperiksa: 3, 'menunggu-putusan': 4, diputus: 5 },
    ...{ 'tidak-diterima': 1, dicabut: 1 },
  }
  const at = reached[of.state]
  const over = of.daysLeft !== null && of.daysLeft < 0
  const ended = of.state === 'tidak-diterima' || of.state === 'dicabut'
  const now: StageState = over || of.state === 'menunggu-penerimaan' ? 'miss' : 'now'
  const stage = (index: number): StageState => (index < at ? 'done' : index > at || ended ? 'next' : now)
  const outcome = of.state !== 'diputus' ? 'next' : followStep(of) ? 'now' : 'done'
  return { filed: stage(0), taken: stage(1), examiner: stage(2), proposal: stage(3), decision: stage(4), outcome }
}
