// The states of an event and what hinders the next: draf → terbit → berjalan → ditutup, or dibatalkan.
// Publishing, closing and cancelling take two persons; it runs by itself when its first day begins.
import type { AgreementHindrance } from './agreement/standing.ts'
import type { EventState, Mode, RequestAct, TeamRole } from './kinds.ts'
import type { SettlementState } from './reconciliation.ts'

const from: Readonly<Record<RequestAct, readonly EventState[]>> = {
  terbitkan: ['draf'],
  tutup: ['berjalan'],
  batalkan: ['draf', 'terbit', 'berjalan'],
}
const to: Readonly<Record<RequestAct, EventState>> = { terbitkan: 'terbit', tutup: 'ditutup', batalkan: 'dibatalkan' }

/** The state after an agreed request, or null where the act does not fit. */
export function stateAfter(state: EventState, act: RequestAct): EventState | null {
  return from[act].includes(state) ? to[act] : null
}

/** Whether plan and list may still be changed at all; from `terbit` on only with a reason. */
export const isOpen = (state: EventState): boolean => state !== 'ditutup' && state !== 'dibatalkan'

/** The state that a published event has on `today`, the calendar day in its zone. */
export function stateOn(event: { readonly state: EventState; readonly startsOn: string }, today: string): EventState {
  return event.state === 'terbit' && event.startsOn <= today ? 'berjalan' : event.state
}

export type Hindrance =
  | 'order-missing'
  | 'provider-missing'
  | 'instrument-missing'
  | 'instrument-example'
  | 'measured-missing'
  | 'leader-missing'
  | 'organiser-missing'
  | 'nobody-listed'
  | 'totals-open'
  | AgreementHindrance

export type PublishingFacts = {
  readonly mode: Mode
  readonly orderTitle: string
  readonly orderNumber: string | null
  readonly orderDate: string | null
  readonly providerId: string | null
  readonly instrument: { readonly example: boolean } | null
  readonly realInstallation: boolean
  readonly measured: readonly string[]
  readonly method: string
  /** Roles that somebody holds now. */
  readonly roles: readonly TeamRole[]
  readonly listed: number
  readonly totals: SettlementState
  /** What the agreement of the merit authority waits for. */
  readonly agreement: readonly AgreementHindrance[]
}

/** What stands in the way of publishing, in the order in which one would do it. */
export function publishingHindrances(facts: PublishingFacts): Hindrance[] {
  const own = facts.mode === 'tes-sendiri'
  const found: [Hindrance, boolean][] = [
    ['order-missing', !facts.orderTitle || !facts.orderNumber || !facts.orderDate],
    ['provider-missing', !facts.providerId],
    ['instrument-missing', own && !facts.instrument],
    // examples stay in example installations
    ['instrument-example', own && facts.realInstallation && facts.instrument?.example === true],
    ['measured-missing', facts.measured.length === 0 || !facts.method],
    // results of another body's test are approved by its own assessors
    ['leader-missing', own && !facts.roles.includes('ketua-tim')],
    ['organiser-missing', !facts.roles.includes('admin-penilaian') && !facts.roles.includes('panitia')],
    ['nobody-listed', facts.listed === 0],
    ['totals-open', facts.totals === 'open' || facts.totals === 'asked'],
  ]
  return [...found.filter(([, hinders]) => hinders).map(([code]) => code), ...facts.agreement]
}
