// Who proctors which room-session of an event: what stands in the way of one duty, and an even distribution
// over all of them. Pure; the desk shows with it what the house decides with it.

/** A room-session. Moments as ISO text; `people`: seated in it. */
export type ProctorSession = {
  readonly id: string
  readonly date: string
  readonly opensAt: string
  readonly closesAt: string
  readonly venue: string
  readonly people: number
  /** Neither begun nor over: somebody can still be assigned. */
  readonly open: boolean
  /** The reader sits in it: others assign its proctors. */
  readonly own: boolean
}
/** Somebody with an account. Lists are of session ids. */
export type ProctorPerson = {
  readonly accountId: string
  /** The reader: nobody assigns himself or herself. */
  readonly self: boolean
  /** Sessions in whose half day he or she is a participant. */
  readonly sits: readonly string[]
  /** Sessions during which he or she proctors in another event. */
  readonly elsewhere: readonly string[]
  /** Sessions in which people of his or her own office sit. */
  readonly ownUnit: readonly string[]
}
export type Duty = { readonly sessionId: string; readonly accountId: string }

export const hindrances = ['over', 'own', 'self', 'sits', 'elsewhere', 'two-rooms'] as const
export type Hindrance = (typeof hindrances)[number]

/** A room stays with its proctor so many days after the session: answers are collected and the berita acara is printed. */
export const daysWithRoom = 7

/** How many a room wants: a number, or by its people. */
export type PerRoom = 'by-people' | 1 | 2 | 3

/** Rule of thumb of the office, no regulation: one for a room of up to twenty, two for a larger one. */
export function wantedIn(people: number, perRoom: PerRoom): number {
  return perRoom === 'by-people' ? (people > 20 ? 2 : 1) : perRoom
}

const together = (a: ProctorSession, b: ProctorSession) => a.opensAt < b.closesAt && b.opensAt < a.closesAt

/** Why this person cannot proctor this session beside the other duties he or she has, or null. */
export function hindranceOf(session: ProctorSession, person: ProctorPerson, others: readonly ProctorSession[]): Hindrance | null {
  if (!session.open) return 'over'
  if (session.own) return 'own'
  if (person.self) return 'self'
  return clashOf(session, person, others)
}

/** What stands against a duty as such, whoever assigns it: also for one that was given before. */
export function clashOf(session: ProctorSession, person: ProctorPerson, others: readonly ProctorSession[]): Hindrance | null {
  if (person.sits.includes(session.id)) return 'sits'
  if (person.elsewhere.includes(session.id)) return 'elsewhere'
  return others.some((other) => other.id === session.id || together(session, other)) ? 'two-rooms' : null
}

/** Who is where while it is being distributed. */
class Table {
  readonly has = new Map<string, Duty[]>()
  readonly sessions: ReadonlyMap<string, ProctorSession>

  constructor(sessions: readonly ProctorSession[], people: readonly ProctorPerson[], held: readonly Duty[]) {
    this.sessions = new Map(sessions.map((one) => [one.id, one]))
    for (const { accountId } of people) this.has.set(accountId, [])
    for (const duty of held) this.has.get(duty.accountId)?.push(duty)
  }

  load = (person: ProctorPerson): number => this.has.get(person.accountId)?.length ?? 0

  others(person: ProctorPerson, but?: Duty): ProctorSession[] {
    return (this.has.get(person.accountId) ?? []).flatMap((duty) => (duty === but ? [] : (this.sessions.get(duty.sessionId) ?? [])))
  }

  may(session: ProctorSession, person: ProctorPerson, but?: Duty): boolean {
    return hindranceOf(session, person, this.others(person, but)) === null
  }

  /** What is better avoided: his or her own people (the worse), and another venue on the same day. */
  cost(session: ProctorSession, person: ProctorPerson, but?: Duty): number {
    const travels = this.others(person, but).some((other) => other.date === session.date && other.venue !== session.venue)
    return (person.ownUnit.includes(session.id) ? 3 : 0) + (travels ? 1 : 0)
  }

  give(duty: Duty): void {
    this.has.get(duty.accountId)?.push(duty)
  }

  take(duty: Duty): void {
    const list = this.has.get(duty.accountId) ?? []
    list.splice(list.indexOf(duty), 1)
  }
}

/**
 * Fills the rooms up: every room has one before any has two, loads differ by one at most where nobody is
 * hindered, then own people and travelling are avoided. What stands (`held`) stays.
 * @returns the new duties, in the order of the sessions
 */
export function distribute(
  sessions: readonly ProctorSession[],
  people: readonly ProctorPerson[],
  held: readonly Duty[],
  perRoom: PerRoom,
): Duty[] {
  const table = new Table(sessions, people, held)
  const fresh = new Set<Duty>()
  const inOrder = [...sessions].sort((a, b) => (a.opensAt < b.opensAt ? -1 : a.opensAt > b.opensAt ? 1 : 0))
  const there = new Map(sessions.map((one) => [one.id, held.filter((duty) => duty.sessionId === one.id).length]))
  const fill = (): boolean => {
    const before = fresh.size
    for (let round = 1; round <= 3; round += 1)
      for (const session of inOrder) {
        const count = there.get(session.id) ?? 0
        if (count >= round || count >= wantedIn(session.people, perRoom)) continue
        const person = bestFor(session, people, table)
        if (!person) continue
        const duty = { sessionId: session.id, accountId: person.accountId }
        table.give(duty)
        fresh.add(duty)
        there.set(session.id, count + 1)
      }
    return fresh.size > before
  }
  // who hands a duty on or swaps one may be free for a room that was short, or for a heavier load
  for (let more = true; more; ) {
    more = fill()
    more = level(table, people, fresh) || more
    soften(table, people, fresh)
  }
  const place = new Map(inOrder.map((one, at) => [one.id, at]))
  return [...fresh].sort((a, b) => (place.get(a.sessionId) ?? 0) - (place.get(b.sessionId) ?? 0))
}

function bestFor(session: ProctorSession, people: readonly ProctorPerson[], table: Table): ProctorPerson | undefined {
  let best: { person: ProctorPerson; load: number; cost: number } | undefined
  for (const person of people) {
    if (!table.may(session, person)) continue
    const [load, cost] = [table.load(person), table.cost(session, person)]
    if (!best || load < best.load || (load === best.load && cost < best.cost)) best = { person, load, cost }
  }
  return best?.person
}

/** Hands new duties from who has most to who has least, over others where it must be, until no such way is left. */
function level(table: Table, people: readonly ProctorPerson[], fresh: Set<Duty>): boolean {
  for (let handed = false; ; handed = true) {
    const heavy = [...people].sort((a, b) => table.load(b) - table.load(a))
    if (!heavy.some((person) => handOn(table, people, fresh, person))) return handed
  }
}

/** One duty away from `from`, along the shortest way to somebody with at least two fewer. */
function handOn(table: Table, people: readonly ProctorPerson[], fresh: Set<Duty>, from: ProctorPerson): boolean {
  const came = new Map<ProctorPerson, { by: ProctorPerson; duty: Duty }>()
  const queue = [from]
  for (const giver of queue)
    for (const duty of table.has.get(giver.accountId) ?? []) {
      const session = table.sessions.get(duty.sessionId)
      if (!session || !fresh.has(duty)) continue
      for (const taker of people) {
        if (taker === from || came.has(taker) || !table.may(session, taker)) continue
        came.set(taker, { by: giver, duty })
        if (table.load(taker) > table.load(from) - 2) queue.push(taker)
        else return carry(table, fresh, from, taker, came)
      }
    }
  return false
}

function carry(
  table: Table,
  fresh: Set<Duty>,
  from: ProctorPerson,
  to: ProctorPerson,
  came: ReadonlyMap<ProctorPerson, { by: ProctorPerson; duty: Duty }>,
): true {
  for (let taker = to; taker !== from; ) {
    const step = came.get(taker)
    if (!step) break
    replace(table, fresh, step.duty, taker)
    taker = step.by
  }
  return true
}

function replace(table: Table, fresh: Set<Duty>, duty: Duty, by: ProctorPerson): void {
  const next = { sessionId: duty.sessionId, accountId: by.accountId }
  table.take(duty)
  fresh.delete(duty)
  table.give(next)
  fresh.add(next)
}

/** Two change places, or one takes over from another who had one more, where that spares own people or a journey. */
function soften(table: Table, people: readonly ProctorPerson[], fresh: Set<Duty>): void {
  const byId = new Map(people.map((person) => [person.accountId, person]))
  for (let round = 0; round < 4; round += 1) {
    let changed = false
    for (const duty of [...fresh]) {
      const [session, person] = [table.sessions.get(duty.sessionId), byId.get(duty.accountId)]
      if (!session || !person || !fresh.has(duty) || table.cost(session, person, duty) === 0) continue
      changed = swapAway(table, byId, fresh, { duty, session, person }) || changed
    }
    if (!changed) return
  }
}

function swapAway(
  table: Table,
  byId: ReadonlyMap<string, ProctorPerson>,
  fresh: Set<Duty>,
  { duty, session, person }: { duty: Duty; session: ProctorSession; person: ProctorPerson },
): boolean {
  const before = table.cost(session, person, duty)
  for (const other of [...fresh]) {
    const [there, whom] = [table.sessions.get(other.sessionId), byId.get(other.accountId)]
    if (!there || !whom || whom === person || there === session) continue
    if (!table.may(session, whom, other) || !table.may(there, person, duty)) continue
    const now = before + table.cost(there, whom, other)
    if (table.cost(session, whom, other) + table.cost(there, person, duty) >= now) continue
    replace(table, fresh, duty, whom)
    replace(table, fresh, other, person)
    return true
  }
  return false
}
