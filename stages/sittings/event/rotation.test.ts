import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MakingFacts, makingOf } from './from-plan.ts'
import { type EventPaper, formOfMakeup, formOfSession } from './rotation.ts'

const classes = ['pengawas', 'pelaksana']
const papers: fc.Arbitrary<EventPaper[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.boolean()), { minLength: classes.length, maxLength: classes.length })
  .map((list) =>
    list.flatMap(([count, last], at) =>
      Array.from({ length: count }, (_, i) => ({
        ...{ jobClass: classes[at] as string, position: i + 1, formId: `${classes[at]}-${i + 1}` },
        makeupOnly: last && count > 1 && i + 1 === count,
      })),
    ),
  )

describe('forms of sessions', () => {
  it('follow each other, all of a class taken before one comes again, and none that is kept back', () => {
    fc.assert(
      fc.property(papers, fc.nat(20), fc.constantFrom(...classes), (list, nth, jobClass) => {
        const turn = list.filter((paper) => paper.jobClass === jobClass && !paper.makeupOnly)
        const round = turn.map((_, i) => formOfSession(list, jobClass, nth + i))
        expect(new Set(round)).toEqual(new Set(turn.map((paper) => paper.formId)))
        expect(formOfSession(list, jobClass, nth + turn.length)).toBe(round[0])
      }),
    )
  })

  it('of susulan were never seen by the person while there is one, and are the least used of those', () => {
    const seen = fc.uniqueArray(fc.integer({ min: 1, max: 3 }))
    const uses = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3))
    fc.assert(
      fc.property(papers, seen, uses, (list, numbers, counts) => {
        const known = new Set(numbers.map((n) => `pengawas-${n}`))
        const used = new Map(counts.map((count, i) => [`pengawas-${i + 1}`, count]))
        const choice = formOfMakeup(list, 'pengawas', known, used)
        const unseen = list.filter((paper) => paper.jobClass === 'pengawas' && !known.has(paper.formId))
        expect(choice?.fresh === 'none').toBe(unseen.length === 0)
        if (unseen.length === 0) return
        expect(unseen.map((paper) => paper.formId)).toContain(choice?.formId)
        expect(used.get(choice?.formId ?? '')).toBe(Math.min(...unseen.map((paper) => used.get(paper.formId) ?? 0)))
        expect(choice?.fresh).toBe(used.get(choice?.formId ?? '') === 0 ? 'event' : 'person')
      }),
    )
  })
})

type Where = { slot: number; room: number }
const slots = [0, 1, 2].map((nth) => ({ id: `s${nth}`, makeup: nth === 2, nth: nth === 2 ? 0 : nth }))
const onePaper: EventPaper[] = classes.map((jobClass) => ({ jobClass, position: 1, formId: jobClass, makeupOnly: false }))

/** Everybody's place, each on the next seat of its room. */
function seatsOf(where: readonly (Where | null)[]): MakingFacts['seats'] {
  const next = new Map<string, number>()
  return where.flatMap((at, person) => {
    if (!at) return []
    const key = `${at.slot} ${at.room}`
    next.set(key, (next.get(key) ?? 0) + 1)
    const place = { slotId: `s${at.slot}`, roomId: `r${at.room}`, seat: next.get(key) ?? 1 }
    return [{ ...place, personId: `p${person}`, number: `1-${person}`, jobClass: classes[person % 2] as string }]
  })
}

/** The sessions and sittings as they stand after a making, with nobody begun. */
function standing(facts: MakingFacts): MakingFacts {
  const making = makingOf(facts)
  const acts = [...making.makes, ...making.moves]
  const places = [...new Map([...facts.seats].map((seat) => [`${seat.slotId} ${seat.roomId}`, seat])).values()]
  const sessions = [...facts.sessions]
  for (const { slotId, roomId } of places)
    if (!sessions.some((one) => one.slotId === slotId && one.roomId === roomId))
      sessions.push({ id: `${slotId} ${roomId}`, slotId, roomId, state: 'disiapkan', begun: false, over: false })
  const gone = new Set([...making.cancels, ...making.moves.map((move) => move.sittingId)])
  const fresh = acts.map((act) => ({
    ...{ id: `t${act.personId}`, sessionId: sessions.find((one) => one.slotId === act.slotId && one.roomId === act.roomId)?.id ?? '' },
    ...{ personId: act.personId, jobClass: classes[Number(act.personId.slice(1)) % 2] as string, seat: act.seat, number: act.number },
    ...{ formId: act.formId, state: 'terdaftar' as const, touched: false, decided: false },
  }))
  return { ...facts, sessions, sittings: [...facts.sittings.filter((one) => !gone.has(one.id)), ...fresh] }
}

describe('sittings from a plan', () => {
  const where = fc.array(fc.option(fc.record({ slot: fc.nat(2), room: fc.nat(1) })), { minLength: 1, maxLength: 12 })
  const facts = (list: readonly (Where | null)[]): MakingFacts => ({
    ...{ papers: onePaper, slots, seats: seatsOf(list), sessions: [], sittings: [], seen: new Map() },
  })

  it('are where the plan says, whatever it said before, and stay so when it is done again', () => {
    fc.assert(
      fc.property(where, where, (first, second) => {
        const before = standing(facts(first))
        const then = standing({ ...before, seats: seatsOf(second) })
        const places = new Map(then.sessions.map((one) => [one.id, `${one.slotId} ${one.roomId}`]))
        const sat = then.sittings.map((one) => `${one.personId} ${places.get(one.sessionId)} ${one.seat}`).sort()
        expect(sat).toEqual(then.seats.map((seat) => `${seat.personId} ${seat.slotId} ${seat.roomId} ${seat.seat}`).sort())
        const again = makingOf(then)
        expect([again.makes, again.moves, again.cancels, again.unplaced]).toEqual([[], [], [], []])
      }),
    )
  })

  it('who has begun is never touched, and who stands in the way of nobody gets two', () => {
    fc.assert(
      fc.property(where, where, fc.nat(11), (first, second, who) => {
        const before = standing(facts(first))
        const sittings = before.sittings.map((one, at) => (at === who ? { ...one, state: 'berjalan' as const } : one))
        const making = makingOf({ ...before, sittings, seats: seatsOf(second) })
        const begun = sittings[who]
        if (!begun) return
        expect([...making.cancels, ...making.moves.map((move) => move.sittingId)]).not.toContain(begun.id)
        expect(making.makes.map((make) => make.personId)).not.toContain(begun.personId)
        const place = before.sessions.find((one) => one.id === begun.sessionId)
        const into = [...making.makes, ...making.moves].filter((act) => act.slotId === place?.slotId && act.roomId === place?.roomId)
        expect(into.map((act) => act.seat)).not.toContain(begun.seat)
      }),
    )
  })

  it('who missed a session keeps it, and has a second sitting in susulan', () => {
    const before = standing(facts([{ slot: 0, room: 0 }]))
    const sessions = before.sessions.map((one) => ({ ...one, state: 'ditutup' as const, over: true }))
    const making = makingOf({ ...before, sessions, seats: seatsOf([{ slot: 2, room: 0 }]) })
    expect(making).toMatchObject({ moves: [], cancels: [], makes: [{ personId: 'p0', slotId: 's2', after: null }] })
  })
})
