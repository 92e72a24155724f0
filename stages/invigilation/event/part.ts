// What Pelaksanaan says on the page of the event: whether sessions are made, papers sealed, cards printed,
// rooms kept; once they run, who came and for whom nothing is decided yet.
import type { EventPart, ReadinessPoint } from '../../../kit/event-part.ts'

export type DeliveryFacts = {
  readonly eventId: string
  /** A test of our own that is neither closed nor cancelled. */
  readonly ours: boolean
  readonly planned: boolean
  readonly papers: boolean
  /** Code of what holds the making back, or null. */
  readonly blocked: string | null
  readonly sessions: number
  readonly closed: number
  readonly begun: number
  readonly seated: number
  readonly packed: number
  readonly cards: number
  readonly moved: number
  /** Seats in sessions still to come whose people have no card. */
  readonly cardless: number
  readonly withProctor: number
  readonly provided: number
  readonly tried: number
  readonly present: number
  readonly absent: number
  readonly undecided: number
}

export function deliveryPart(of: DeliveryFacts): EventPart {
  const next = of.ours ? nextOf(of) : null
  return { state: stateOf(of, next), lines: linesOf(of), next, readiness: of.planned ? readinessOf(of) : [] }
}

function stateOf(of: DeliveryFacts, next: EventPart['next']): EventPart['state'] {
  if (of.sessions === 0) return of.planned && of.ours ? 'current' : 'later'
  if (of.closed === of.sessions && of.undecided === 0) return 'done'
  return of.moved > 0 || of.undecided > 0 || next?.code === 'sittings.next-blocked' ? 'attention' : 'current'
}

function linesOf(of: DeliveryFacts): EventPart['lines'] {
  if (of.sessions === 0) return []
  const made = { code: 'sittings.made', data: { sessions: of.sessions, people: of.seated } }
  if (of.begun === 0) return [made, { code: 'sittings.cards', data: { cards: of.cards, people: of.seated } }]
  return [
    { code: 'sittings.present', data: { present: of.present, people: of.seated } },
    { code: 'sittings.absent', data: { absent: of.absent, undecided: of.undecided } },
  ]
}

function nextOf(of: DeliveryFacts): EventPart['next'] {
  const page = `/kegiatan/${of.eventId}/pelaksanaan`
  const step = (code: string, data: Record<string, string | number | null> = {}) => ({ code: `sittings.next-${code}`, data, page })
  if (!of.papers) return of.planned ? step('papers') : null
  if (!of.planned) return null
  if (of.blocked && of.blocked !== 'not-published') return step('blocked', { why: of.blocked })
  if (of.sessions === 0) return null
  if (of.moved > 0) return step('moved-cards', { cards: of.moved })
  if (of.undecided > 0) return step('absences', { people: of.undecided })
  if (of.cardless > 0) return step('cards', { cards: of.cardless })
  if (of.begun === 0 && of.withProctor < of.sessions) return step('proctors', { sessions: of.sessions - of.withProctor })
  return null
}

function readinessOf(of: DeliveryFacts): ReadinessPoint[] {
  const point = (key: string, milestone: ReadinessPoint['milestone'], have: number, all: number) => ({
    ...{ key: `sittings.${key}`, milestone, have, of: all },
    done: all > 0 && have >= all,
  })
  return [
    { key: 'sittings.sessions-made', milestone: 'h-14', done: of.sessions > 0, have: null, of: null },
    point('papers-sealed', 'h-7', of.packed, of.seated),
    point('cards-printed', 'h-7', of.cards, of.seated),
    point('proctors-assigned', 'h-7', of.withProctor, of.sessions),
    ...(of.provided > 0 ? [point('accommodations-tried', 'h-1', of.tried, of.provided)] : []),
  ]
}
