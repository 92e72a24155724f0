// What plan, list of participants and closing say on the page of the event (kit/event-part.ts), and the
// points of readiness that belong to this room.
import type { EventPart, ReadinessPoint } from '../../kit/event-part.ts'
import { type EventState, type ManualPoint, manualPoints } from './kinds.ts'
import type { SettlementState } from './reconciliation.ts'
import { isOpen } from './state.ts'

export type PartFacts = {
  readonly id: string
  readonly state: EventState
  readonly publishedOn: string | null
  readonly orderRecorded: boolean
  readonly hindrances: readonly string[]
  readonly totals: SettlementState
  /** Groups in which the list differs from the totals. */
  readonly differences: number
  readonly listed: number
  readonly changedFacts: number
  /** An act that waits for a second person, or null. */
  readonly waiting: string | null
  readonly ticked: ReadonlySet<string>
  /** Whether the first, and the last day is over. */
  readonly begun: boolean
  readonly over: boolean
  /** Identities for which closing waits, and how many there are. */
  readonly toClose: { readonly open: number; readonly all: number } | null
}

const plain = (key: string, milestone: ReadinessPoint['milestone'], done: boolean): ReadinessPoint => ({
  key,
  milestone,
  done,
  have: null,
  of: null,
})
const totalsStand = (totals: SettlementState) => totals !== 'open' && totals !== 'asked'

/** The stage Rencana: what hinders publishing, what waits, and the points for H-14 to H-1. */
export function planPart(of: PartFacts): EventPart {
  const page = `/kegiatan/${of.id}/rencana`
  const published = of.publishedOn !== null
  const steps = { have: published ? 5 : Math.max(0, 5 - of.hindrances.length), of: 5 }
  const manual = (Object.keys(manualPoints) as ManualPoint[]).map((key) => plain(key, manualPoints[key], of.ticked.has(key)))
  const withdrawn = published && isOpen(of.state) && agreementOpen(of) !== undefined
  const lines: EventPart['lines'] = published
    ? [{ code: 'plan-published', data: { on: of.publishedOn } }]
    : [{ code: 'plan-open', data: { have: steps.have, of: steps.of } }]
  if (of.waiting) lines.push({ code: 'plan-waiting', data: { act: of.waiting } })
  return {
    state: of.waiting || withdrawn || (of.hindrances.length > 0 && of.begun) ? 'attention' : published ? 'done' : 'current',
    lines,
    next: nextOfPlan(of, page),
    readiness: [
      plain('surat-dicatat', 'h-14', of.orderRecorded),
      plain('tim-lengkap', 'h-14', !of.hindrances.some((code) => code === 'leader-missing' || code === 'organiser-missing')),
      plain('jumlah-cocok', 'h-14', of.totals === 'agree' || of.totals === 'settled'),
      plain('kegiatan-terbit', 'h-14', published),
      ...manual,
    ],
  }
}

/** What the agreement waits for, also after publishing: it can be withdrawn. */
const agreementOpen = (of: PartFacts) => of.hindrances.find((code) => code.startsWith('agreement-'))

function nextOfPlan(of: PartFacts, page: string): EventPart['next'] {
  if (!isOpen(of.state)) return null
  if (of.waiting) return { code: 'plan-decide', data: { act: of.waiting }, page }
  const first = of.publishedOn === null ? of.hindrances[0] : agreementOpen(of)
  if (of.publishedOn !== null && !first) return null
  return first ? { code: `plan-${first}`, data: {}, page } : { code: 'plan-publish', data: {}, page }
}

/** The stage Peserta: how many, whether the totals stand, whether the register changed. */
export function participantsPart(of: PartFacts): EventPart {
  const page = `/kegiatan/${of.id}/peserta`
  const lines: EventPart['lines'] = [{ code: 'people-listed', data: { count: of.listed } }]
  if (of.changedFacts > 0) lines.push({ code: 'people-changed', data: { count: of.changedFacts } })
  else if (of.totals === 'settled') lines.push({ code: 'people-settled', data: { count: of.differences } })
  else if (!totalsStand(of.totals)) lines.push({ code: 'people-differ', data: { count: of.differences } })
  const open = isOpen(of.state)
  const troubled = open && (of.changedFacts > 0 || !totalsStand(of.totals))
  return {
    state: of.listed === 0 ? 'current' : troubled ? 'attention' : 'done',
    lines,
    next: open ? nextOfPeople(of, page) : null,
    readiness: [plain('peserta-tercatat', 'h-14', of.listed > 0), plain('fakta-mutakhir', 'h-7', of.listed > 0 && of.changedFacts === 0)],
  }
}

function nextOfPeople(of: PartFacts, page: string): EventPart['next'] {
  if (of.listed === 0) return { code: 'people-add', data: {}, page }
  if (of.changedFacts > 0) return { code: 'people-review', data: { count: of.changedFacts }, page: `${page}?berubah=ya` }
  if (!totalsStand(of.totals)) return { code: 'people-settle', data: {}, page: `/kegiatan/${of.id}/rencana` }
  return null
}

/** The stage Penutupan: what still does not add up. */
export function closingPart(of: PartFacts): EventPart {
  const page = `/kegiatan/${of.id}/penutupan`
  if (of.state === 'ditutup') return { state: 'done', lines: [{ code: 'closing-done', data: {} }], next: null, readiness: [] }
  if (of.state !== 'berjalan' || !of.over || !of.toClose) return { state: 'later', lines: [], next: null, readiness: [] }
  const { open, all } = of.toClose
  return {
    state: open > 0 ? 'attention' : 'current',
    lines: [{ code: 'closing-identities', data: { have: all - open, of: all } }],
    next: { code: open > 0 ? 'closing-look' : 'closing-ask', data: {}, page },
    readiness: [],
  }
}
