// What the parts of the approval page share: the shape of a batch and of a case, and the reads that an act makes old.
import type { Endpoint, OutputOf } from '../../../kit/contract.ts'
import { listCases, listScoredEvents, showCase, showEventScoring } from '../../../stages/scoring/event/event-api.ts'

export type EventScoring = OutputOf<typeof showEventScoring>
export type Batch = NonNullable<EventScoring['batch']>
export type Case = OutputOf<typeof showCase>

/** Reads that an act on results makes old. */
export const touched: readonly Endpoint[] = [showEventScoring, listCases, showCase, listScoredEvents]

/** Facts of the seat that call for nothing by themselves; the rest asks for attention. */
const plainFlags: readonly string[] = [
  'incident-seat',
  'incident-room',
  'accommodation',
  'server-less',
  'change',
  'late-answers',
  'approver',
]
export const isPlain = (code: string) => plainFlags.includes(code)
