// What Hasil says on the page of the event: how far scoring, reading, approval and acceptance are.
import type { EventPart } from '../../../kit/event-part.ts'
import type { Progress } from './approval.ts'

export type ResultsFacts = {
  readonly closed: number
  /** A processing that is waiting or going on. */
  readonly running: { readonly done: number; readonly total: number } | null
  readonly batch: {
    readonly runs: number
    readonly remaining: number
    readonly progress: Progress
    readonly approval: 'none' | 'waits' | 'accepted'
  } | null
  /** Items that one person asked to take out and nobody has decided on. */
  readonly annulments: number
}

const page = '/hasil/persetujuan'

/** The stage Hasil; `eventId` for the address of its page. */
export function resultsPart(eventId: string, of: ResultsFacts): EventPart {
  const next = nextOf(of)
  const state = stateOf(of)
  return { state, lines: linesOf(of), next: next && { ...next, page: `${page}?kegiatan=${eventId}` }, readiness: [] }
}

function stateOf({ closed, batch, running, annulments }: ResultsFacts): EventPart['state'] {
  if (closed === 0) return 'later'
  if (batch?.approval === 'accepted' && !running && annulments === 0 && batch.runs === closed) return 'done'
  return (batch !== null && batch.remaining > 0) || annulments > 0 ? 'attention' : 'current'
}

function linesOf({ closed, batch, running }: ResultsFacts): EventPart['lines'] {
  if (closed === 0) return []
  if (running) return [{ code: 'scoring.running', data: { done: running.done, of: running.total } }]
  if (!batch) return [{ code: 'scoring.closed', data: { sittings: closed } }]
  const scored = { code: 'scoring.scored', data: { runs: batch.runs, of: closed } }
  if (batch.approval !== 'none')
    return [scored, { code: `scoring.${batch.approval}`, data: { runs: batch.runs - batch.progress.returned } }]
  const { flagged, flaggedRead, sampled, sampledRead } = batch.progress
  return [scored, { code: 'scoring.read', data: { read: flaggedRead + sampledRead, of: flagged + sampled } }]
}

function nextOf({ closed, batch, running, annulments }: ResultsFacts): Pick<NonNullable<EventPart['next']>, 'code' | 'data'> | null {
  if (closed === 0 || running) return null
  if (annulments > 0) return { code: 'scoring.next-annulment', data: { items: annulments } }
  if (!batch || batch.runs < closed) return { code: 'scoring.next-process', data: { sittings: closed } }
  const { flagged, flaggedRead, sampled, sampledRead } = batch.progress
  const unread = flagged - flaggedRead + sampled - sampledRead
  if (batch.approval === 'accepted') return null
  if (batch.approval === 'waits') return { code: 'scoring.next-accept', data: {} }
  return unread > 0 ? { code: 'scoring.next-read', data: { cases: unread } } : { code: 'scoring.next-approve', data: {} }
}
