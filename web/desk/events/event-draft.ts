// What the form of an event holds while somebody writes, and what it sends.
import type { SentOf } from '../../../kit/contract.ts'
import type { createEvent, EventShown } from '../../../stages/events/api.ts'
import type { Aspect, Mode, Purpose } from '../../../stages/events/kinds.ts'

/** Every field as a control has it: nothing is an empty text. */
export type Draft = {
  readonly title: string
  readonly purpose: Purpose
  readonly mode: Mode
  readonly orderTitle: string
  readonly orderNumber: string
  readonly orderDate: string
  readonly providerId: string
  readonly accreditationId: string
  readonly instrumentId: string
  readonly policyId: string
  readonly method: string
  readonly measured: readonly Aspect[]
  readonly notMeasured: readonly Aspect[]
  readonly place: string
  readonly zone: 'WIB' | 'WITA' | 'WIT'
  readonly startsOn: string
  readonly endsOn: string
  readonly asOf: string
}

const defaultMeasured: readonly Aspect[] = ['manajerial', 'sosial-kultural']

/** A draft that begins a fortnight from `today`. */
export function emptyDraft(today: string, zone: Draft['zone']): Draft {
  const start = new Date(Date.parse(`${today}T00:00:00Z`) + 21 * 86_400_000).toISOString().slice(0, 10)
  return {
    ...{ title: '', purpose: 'pemetaan', mode: 'tes-sendiri', orderTitle: '', orderNumber: '', orderDate: '' },
    ...{ providerId: '', accreditationId: '', instrumentId: '', policyId: '', method: '', place: '', zone },
    ...{ measured: defaultMeasured, notMeasured: [], startsOn: start, endsOn: start, asOf: start },
  }
}

export function draftOf({ event }: Pick<EventShown, 'event'>): Draft {
  return {
    ...{ title: event.title, purpose: event.purpose, mode: event.mode, orderTitle: event.orderTitle },
    ...{ orderNumber: event.orderNumber ?? '', orderDate: event.orderDate ?? '' },
    ...{ providerId: event.provider?.id ?? '', accreditationId: event.accreditation?.id ?? '' },
    ...{ instrumentId: event.instrument?.id ?? '', policyId: event.policy.id, method: event.method },
    ...{ measured: event.measured, notMeasured: event.notMeasured, place: event.place, zone: event.zone },
    ...{ startsOn: event.startsOn, endsOn: event.endsOn, asOf: event.asOf },
  }
}

/** What is missing or contradicts itself: without it nothing is sent. */
export function flawsOf(draft: Draft): { readonly title: boolean; readonly dates: boolean } {
  return { title: draft.title.trim().length < 3, dates: !draft.startsOn || !draft.endsOn || draft.endsOn < draft.startsOn || !draft.asOf }
}

/** The draft as the endpoint takes it; aspects that are not measured are those left out. */
export function sentOf(draft: Draft, aspects: readonly Aspect[]): SentOf<typeof createEvent> {
  const none = (text: string) => text.trim() || null
  return {
    ...draft,
    ...{ orderNumber: none(draft.orderNumber), orderDate: none(draft.orderDate), providerId: none(draft.providerId) },
    ...{ accreditationId: none(draft.accreditationId), instrumentId: none(draft.instrumentId), policyId: none(draft.policyId) },
    measured: [...draft.measured],
    notMeasured: aspects.filter((aspect) => !draft.measured.includes(aspect)),
  }
}
