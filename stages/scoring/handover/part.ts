// What Penyampaian says on the page of the event: how much is handed over, and what is to be done.
import type { EventPart } from '../../../kit/event-part.ts'

export type HandoverFacts = {
  /** Approval and acceptance of the present batch stand and everything is recorded. */
  readonly open: boolean
  /** Results that were approved and accepted. */
  readonly approved: number
  readonly handed: number
  readonly ready: number
  /** A wave that waits for the second person. */
  readonly waiting: boolean
  /** Talks: closed by signature or word, of those handed over. */
  readonly closed: number
  readonly planned: number
}

const page = '/hasil/penyampaian'

/** The stage Penyampaian; `eventId` for the address of its page. */
export function handoverPart(eventId: string, of: HandoverFacts): EventPart {
  const address = `${page}?kegiatan=${eventId}`
  const next = nextOf(of)
  return { state: stateOf(of), lines: linesOf(of), next: next && { ...next, page: address }, readiness: [] }
}

function stateOf({ open, approved, handed, waiting, ready }: HandoverFacts): EventPart['state'] {
  if (!open && handed === 0) return 'later'
  if (waiting || ready === 0) return handed > 0 && handed >= approved && !waiting ? 'done' : 'attention'
  return 'current'
}

function linesOf({ open, approved, handed, planned, closed }: HandoverFacts): EventPart['lines'] {
  if (!open && handed === 0) return []
  const lines: EventPart['lines'] = [{ code: 'handover.handed', data: { handed, of: approved } }]
  if (planned > 0) lines.push({ code: 'handover.feedback', data: { closed, of: planned } })
  return lines
}

function nextOf({ open, ready, waiting, approved, handed }: HandoverFacts): Pick<NonNullable<EventPart['next']>, 'code' | 'data'> | null {
  if (!open) return null
  if (waiting) return { code: 'handover.next-decide', data: {} }
  if (ready > 0) return { code: 'handover.next-ask', data: { people: ready } }
  return handed < approved ? { code: 'handover.next-look', data: { people: approved - handed } } : null
}
