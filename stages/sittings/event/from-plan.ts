// What a plan in force changes about the sessions and sittings of its event. Who has begun stays; who did
// not come stays on the list of that session and gets a second sitting where the plan has him or her next;
// everybody else is where the plan says. Done again with the same plan, nothing is left to do.
import type { SessionState, SittingState } from '../state.ts'
import { type EventPaper, formOfMakeup, formOfSession } from './rotation.ts'

export type Place = { readonly slotId: string; readonly roomId: string }
/** A seat of the plan. `number` as it was fixed when the plan was published. */
export type PlanSeat = Place & { readonly personId: string; readonly seat: number; readonly number: string; readonly jobClass: string }
/** `nth`: its place among the ordinary sessions in time, from 0. */
export type PlanSlot = { readonly id: string; readonly makeup: boolean; readonly nth: number }
export type StandingSession = {
  readonly id: string
  readonly slotId: string | null
  readonly roomId: string | null
  readonly state: SessionState
  /** The room's clock has begun, or its machines run without the server. */
  readonly begun: boolean
  /** Its time is over. */
  readonly over: boolean
}
export type StandingSitting = {
  readonly id: string
  readonly sessionId: string
  readonly personId: string
  readonly jobClass: string
  readonly seat: number
  readonly number: string
  readonly formId: string
  readonly state: SittingState
  /** Seen at the door, signed in, or signed the pledge: its row stays as what happened there. */
  readonly touched: boolean
  /** It was decided what follows from not having come. */
  readonly decided: boolean
}
export type MakingFacts = {
  readonly papers: readonly EventPaper[]
  readonly slots: readonly PlanSlot[]
  readonly seats: readonly PlanSeat[]
  readonly sessions: readonly StandingSession[]
  /** Of these sessions; none that was cancelled. */
  readonly sittings: readonly StandingSitting[]
  /** Forms that a person has worked on, in any event. */
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>
}

type Given = Place & { readonly personId: string; readonly seat: number; readonly number: string; readonly formId: string }
/** `after`: the sitting that this one takes the place of, cancelled; null: a first one, or susulan. */
export type Make = Given & { readonly after: string | null }
/** `samePlace`: only the paper is another, so the card still says what is true. */
export type Move = Given & { readonly sittingId: string; readonly samePlace: boolean }
export type Unplaced = {
  readonly personId: string
  readonly why: 'paper-missing' | 'session-over' | 'seat-taken'
}
export type Making = {
  readonly makes: readonly Make[]
  readonly moves: readonly Move[]
  /** Sittings that end without having begun. */
  readonly cancels: readonly string[]
  /** Sittings as they were; of these, how many had begun or were missed. */
  readonly kept: number
  readonly unplaced: readonly Unplaced[]
  /** Susulan with a form that others of the event have had, or even the same person. */
  readonly usedForms: { readonly event: number; readonly person: number }
}

const keyOf = (place: Place) => `${place.slotId} ${place.roomId}`
/** Whoever did not come stays on its list. A session that was never opened was not missed by anybody. */
const isPast = (session: StandingSession | undefined) =>
  session === undefined || session.begun || session.state === 'ditutup' || (session.over && session.state === 'dibuka')
const isShut = (session: StandingSession | undefined) => session !== undefined && (session.over || session.state === 'ditutup')

type Wanted = { readonly seat: PlanSeat; readonly given: Given; readonly from: StandingSitting | null; readonly free: boolean }

/** What there is to do, in the order of the plan's seats. */
export function makingOf(facts: MakingFacts): Making {
  const session = new Map(facts.sessions.map((one) => [one.id, one]))
  const at = new Map(facts.sessions.flatMap((one) => (one.slotId && one.roomId ? [[keyOf(one as Place), one] as const] : [])))
  const own = Map.groupBy(facts.sittings, (sitting) => sitting.personId)
  const open = (sitting: StandingSitting) => sitting.state === 'terdaftar' && !sitting.decided && !isPast(session.get(sitting.sessionId))
  const forms = formChooser(facts, session)
  const staying = new Set(facts.sittings.filter((sitting) => !open(sitting)).map((sitting) => sitting.id))
  const wanted: Wanted[] = []
  const unplaced: Unplaced[] = []
  const planned = new Set(facts.seats.map((seat) => seat.personId))
  for (const seat of facts.seats) {
    const mine = own.get(seat.personId) ?? []
    if (mine.some((sitting) => sitting.state !== 'terdaftar')) continue
    const target = at.get(keyOf(seat))
    const here = mine.find((sitting) => sitting.sessionId === target?.id)
    if (here && !open(here)) continue
    const from = here ?? mine.find(open) ?? null
    const formId = forms.of(seat, here ?? null)
    const why = isShut(target) ? 'session-over' : formId === null ? 'paper-missing' : null
    if (why || formId === null) {
      unplaced.push({ personId: seat.personId, why: why ?? 'paper-missing' })
      if (from) staying.add(from.id)
      continue
    }
    const { slotId, roomId, personId, number } = seat
    wanted.push({ seat, given: { slotId, roomId, personId, seat: seat.seat, number, formId }, from, free: from === null || !from.touched })
  }
  const settled = settle(facts, { wanted, staying, at })
  const acts = actsOf(settled.wanted, at)
  const going = facts.sittings.filter((sitting) => open(sitting) && !planned.has(sitting.personId)).map((sitting) => sitting.id)
  const leaving = new Set([...going, ...acts.makes.flatMap((make) => make.after ?? [])])
  const changed = new Set([...leaving, ...acts.moves.map((move) => move.sittingId)])
  return {
    ...acts,
    cancels: [...leaving],
    kept: facts.sittings.filter((sitting) => !changed.has(sitting.id)).length,
    unplaced: [...unplaced, ...settled.unplaced],
    usedForms: forms.usedForms(settled.wanted.map(({ seat }) => seat.personId)),
  }
}

/** Puts aside whose seat another one keeps: who had begun there, or stays where he or she was for the same reason. */
function settle(
  { sittings, sessions }: MakingFacts,
  of: { wanted: readonly Wanted[]; staying: Set<string>; at: ReadonlyMap<string, StandingSession> },
): { wanted: Wanted[]; unplaced: Unplaced[] } {
  const places = new Map(sessions.map((one) => [one.id, one]))
  const unplaced: Unplaced[] = []
  let wanted = [...of.wanted]
  for (;;) {
    const taken = new Set(
      sittings.flatMap((sitting) => {
        const place = places.get(sitting.sessionId)
        return of.staying.has(sitting.id) && place?.slotId && place.roomId ? [`${keyOf(place as Place)} ${sitting.seat}`] : []
      }),
    )
    const stuck = wanted.filter(({ given, from }) => !(from && of.staying.has(from.id)) && taken.has(`${keyOf(given)} ${given.seat}`))
    if (stuck.length === 0) return { wanted, unplaced }
    for (const { given, from } of stuck) {
      unplaced.push({ personId: given.personId, why: 'seat-taken' })
      if (from) of.staying.add(from.id)
    }
    wanted = wanted.filter((one) => !stuck.includes(one))
  }
}

function actsOf(wanted: readonly Wanted[], at: ReadonlyMap<string, StandingSession>): { makes: Make[]; moves: Move[] } {
  const [makes, moves] = [[] as Make[], [] as Move[]]
  for (const { given, from, free } of wanted) {
    const samePlace = from !== null && at.get(keyOf(given))?.id === from.sessionId && from.seat === given.seat
    const same = samePlace && from.number === given.number && (from.formId === given.formId || !free)
    if (same) continue
    if (from === null) makes.push({ ...given, after: null })
    else if (free) moves.push({ ...given, sittingId: from.id, samePlace })
    else makes.push({ ...given, after: from.id })
  }
  return { makes, moves }
}

/** The form of a seat: what its session has given to the class already, else the next in turn. */
function formChooser(facts: MakingFacts, sessions: ReadonlyMap<string, StandingSession>) {
  const slots = new Map(facts.slots.map((slot) => [slot.id, slot]))
  const given = new Map<string, string>()
  const uses = new Map<string, number>()
  const known = (jobClass: string, formId: string) => facts.papers.some((paper) => paper.jobClass === jobClass && paper.formId === formId)
  for (const sitting of facts.sittings) {
    const slot = slots.get(sessions.get(sitting.sessionId)?.slotId ?? '')
    if (!slot || slot.makeup) continue
    if (known(sitting.jobClass, sitting.formId)) given.set(`${slot.id} ${sitting.jobClass}`, sitting.formId)
  }
  const ofSlot = (slot: PlanSlot, jobClass: string) =>
    given.get(`${slot.id} ${jobClass}`) ?? formOfSession(facts.papers, jobClass, slot.nth)
  for (const seat of facts.seats) {
    const slot = slots.get(seat.slotId)
    const form = slot && !slot.makeup ? ofSlot(slot, seat.jobClass) : null
    if (form) uses.set(form, (uses.get(form) ?? 0) + 1)
  }
  const stale = new Map<string, 'event' | 'person' | 'none'>()
  return {
    of(seat: PlanSeat, here: StandingSitting | null): string | null {
      const slot = slots.get(seat.slotId)
      if (!slot) return null
      if (!slot.makeup) return ofSlot(slot, seat.jobClass)
      if (here && known(seat.jobClass, here.formId)) return here.formId
      const choice = formOfMakeup(facts.papers, seat.jobClass, facts.seen.get(seat.personId) ?? new Set(), uses)
      if (choice) stale.set(seat.personId, choice.fresh)
      return choice?.formId ?? null
    },
    usedForms(people: readonly string[]) {
      const count = (fresh: string) => people.filter((person) => stale.get(person) === fresh).length
      return { event: count('person'), person: count('none') }
    },
  }
}
