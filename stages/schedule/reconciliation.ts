// The identity of this room: ordered = seated + sent to susulan without a seat yet + without. By class
// and, for the seated, by day. It agrees when nobody is without and no seat is given to an outsider.

export type Counted = { readonly personId: string; readonly group: string }
export type Agreement = {
  readonly key: string
  readonly ordered: number
  readonly seated: number
  readonly deferred: number
  readonly without: number
}
export type Reconciliation = {
  readonly total: Agreement
  readonly byClass: readonly Agreement[]
  readonly byDay: readonly { readonly date: string; readonly seated: number; readonly groups: Readonly<Record<string, number>> }[]
  readonly stray: number
  readonly agrees: boolean
}

/** `participants`: who takes part. `seats`: person and day of the plan. `deferred`: who is sent to susulan. `groups`: in their order. */
export function reconcile(of: {
  participants: readonly Counted[]
  seats: readonly { personId: string; date: string }[]
  deferred: ReadonlySet<string>
  groups: readonly string[]
}): Reconciliation {
  const day = new Map(of.seats.map((seat) => [seat.personId, seat.date]))
  const among = new Map(of.participants.map((one) => [one.personId, one.group]))
  const count = (key: string, people: readonly Counted[]): Agreement => {
    const seated = people.filter(({ personId }) => day.has(personId)).length
    const deferred = people.filter(({ personId }) => !day.has(personId) && of.deferred.has(personId)).length
    return { key, ordered: people.length, seated, deferred, without: people.length - seated - deferred }
  }
  const total = count('semua', of.participants)
  const present = of.groups.filter((group) => of.participants.some((one) => one.group === group))
  const stray = of.seats.filter(({ personId }) => !among.has(personId)).length
  const own = of.seats.filter(({ personId }) => among.has(personId))
  const byDay = [...Map.groupBy(own, ({ date }) => date)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, seats]) => ({
      date,
      seated: seats.length,
      groups: Object.fromEntries(present.map((group) => [group, seats.filter(({ personId }) => among.get(personId) === group).length])),
    }))
  const byClass = present.map((group) =>
    count(
      group,
      of.participants.filter((one) => one.group === group),
    ),
  )
  return { total, byClass, byDay, stray, agrees: total.without === 0 && stray === 0 }
}
