// Board, denah, lists, calendar, one person's seat, the part of the event, reconciliation.
import type { Db } from '../../database/db.ts'
import { localDate } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type Context, inList, type Route, serve } from '../../server/serve.ts'
import { mayAct } from '../access/may-act.ts'
import { record } from '../audit/store.ts'
import { countedGroups } from '../events/kinds.ts'
import { accommodationsOf } from '../register/accommodations/store.ts'
import { personById } from '../register/store.ts'
import type { ScheduleRefusal } from './api.ts'
import { cellsOf, dutyLoadsOf, groupsOf, loadsOf, slotsShown } from './board.ts'
import * as api from './board-api.ts'
import { deferralOf, participationOf, type SeatFilter, seatRows, seatShown } from './board-store.ts'
import { calendarDays } from './calendar.ts'
import { halfOf, shareText } from './capacity.ts'
import { barredFrom, closureOf, type Facts, type SeatFacts } from './facts.ts'
import { givable } from './foresight.ts'
import { partOf } from './part.ts'
import { holidays } from './place-store.ts'
import { awayIn, capsOf, conflictsOf } from './plan-check.ts'
import * as plans from './plan-store.ts'
import { eventById, factsOf, peopleOf } from './problem-store.ts'
import { headOf, unitNames } from './reading-store.ts'
import { reconcile } from './reconciliation.ts'
import { seatWorkbook } from './seat-list.ts'

const refuse = (code: ScheduleRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Named = { readonly id: string; readonly planId?: string | undefined }
const nameOf = (plan: plans.PlanRow | undefined) => (plan ? { id: plan.id, version: plan.version, state: plan.state as string } : null)

/** The event, the plan that is meant and its seats of those who take part. */
async function shownPlan(db: Db, of: Named) {
  const event = await eventById(db, of.id)
  const plan = await plans.planToShow(db, event.id, of.planId)
  const facts = await factsOf(db, event)
  const people = new Set(facts.people.map((person) => person.id))
  const seats = plan ? (await plans.seatsOf(db, plan.id)).filter((seat) => people.has(seat.personId)) : []
  return { event, plan, facts, seats }
}

const showBoard = serve(api.showBoard)
  .about(inList)
  .by(async (input, ctx) => {
    const { event, plan, facts, seats } = await shownPlan(ctx.tx, input)
    const inForce = await plans.planInForce(ctx.tx, event.id)
    const against = inForce && plan && inForce.id !== plan.id ? inForce.id : plan?.basedOn
    const before = against ? await plans.seatsOf(ctx.tx, against) : null
    const me = ctx.actor.kind === 'account' ? ctx.actor.accountId : null
    const [head] = plan ? await plans.planHeads(ctx.tx, { eventId: event.id, planId: plan.id, discarded: true, me }) : []
    const names = await unitNames(ctx.tx, ctx.reach)
    const slots = slotsShown(facts, seats)
    const days = Map.groupBy(slots, (slot) => slot.date)
    return {
      event: await headOf(ctx.tx, event, ctx.now),
      plan: head ? { ...head, impossible: null } : null,
      inForce: nameOf(inForce),
      proof: head?.proof ?? null,
      limits: { reservePercent: facts.settings.reservePercent, unitCapPercent: facts.settings.unitCapPercent },
      slots,
      days: [...days].map(([date, list]) => ({ date, people: list.reduce((sum, slot) => sum + slot.people, 0) })),
      rooms: facts.rooms.map(({ id, name, floor, venueId, venue, seats: count, separate }) => ({
        ...{ id, name, floor, venueId, venue, separate },
        seats: count,
      })),
      cells: cellsOf(facts, seats, before).map(({ near, ...cell }) => ({
        ...cell,
        groups: { ...cell.groups },
        near: near && { unit: names.get(near.unitId) ?? null, percent: near.percent, capPercent: near.capPercent },
      })),
      groups: groupsOf(facts, seats),
    }
  })

const listLoads = serve(api.listLoads)
  .about(inList)
  .by(async (input, ctx) => {
    const { plan, facts, seats } = await shownPlan(ctx.tx, input)
    const names = await unitNames(ctx.tx, ctx.reach)
    const loads = loadsOf(facts, seats, input.unitId).filter((one) => names.has(one.unitId))
    return {
      plan: nameOf(plan),
      capPercent: facts.settings.unitCapPercent,
      total: loads.length,
      loads: loads.slice(0, input.limit),
      duties: dutyLoadsOf(facts, seats).flatMap(({ unitId, ...one }) => {
        const unit = names.get(unitId)
        return unit === undefined ? [] : [{ ...one, unit }]
      }),
    }
  })

const showRoomSession = serve(api.showRoomSession)
  .about(inList)
  .by(async (input, ctx) => {
    const { plan, facts, seats } = await shownPlan(ctx.tx, input)
    const slot = slotsShown(facts, seats).find((one) => one.id === input.slotId)
    const room = facts.rooms.find((one) => one.id === input.roomId)
    if (!slot) throw refuse('schedule.slot-missing', {}, 404)
    if (!room) throw refuse('schedule.room-not-used', {}, 404)
    const filter = { eventId: input.id, planId: plan?.id ?? null, slotId: slot.id, roomId: room.id, unseated: false }
    const { rows } = await seatRows(ctx.tx, filter, ctx.reach, { offset: 0, limit: 1000 })
    const who = new Map(rows.map((row) => [row.seat, row]))
    const taken = new Map(seats.filter((one) => one.slotId === slot.id && one.roomId === room.id).map((one) => [one.seat, one.personId]))
    const group = new Map(facts.people.map((person) => [person.id, person.group]))
    const { people: _, ...slotShown } = slot
    return {
      plan: nameOf(plan),
      slot: slotShown,
      room: {
        ...{ id: room.id, name: room.name, floor: room.floor, venue: room.venue, address: room.address },
        ...{ columns: room.columns, aisles: [...room.aisles] },
      },
      closed: closureOf(facts, room.id, slot),
      people: taken.size,
      spare: room.seats - taken.size,
      seats: Array.from({ length: room.seats }, (_, at) => {
        const seat = at + 1
        const row = who.get(seat)
        const person = row && { ...seatShown(row).person, unitId: row.unitId, officeId: row.officeId, number: row.number }
        return {
          ...{ seat, accessible: room.accessible.includes(seat), spare: room.spare.includes(seat), taken: taken.has(seat) },
          group: group.get(taken.get(seat) ?? '') ?? null,
          person: person ? withoutGroup(person) : null,
        }
      }),
    }
  })

function withoutGroup<T extends { group: string }>({ group: _, ...person }: T): Omit<T, 'group'> {
  return person
}

const showSeat = serve(api.showSeat)
  .about(async (input, ctx) => {
    const person = await personById(ctx.tx, input.personId)
    return { subjects: [person.id], unitPath: person.unitPath, object: person }
  })
  .by(async (input, ctx, person) => {
    const { event, plan, facts, seats } = await shownPlan(ctx.tx, input)
    const why = await participationOf(ctx.tx, event.id, person.id)
    const filter = { eventId: event.id, planId: plan?.id ?? null, personId: person.id, unseated: false }
    const { rows } = await seatRows(ctx.tx, filter, 'all', { offset: 0, limit: 1 })
    const [row] = rows
    const own = facts.people.find((one) => one.id === person.id)
    if (!why || !row || !own) throw refuse('schedule.not-participant', { people: 1 }, 404)
    const shown = seatShown(row)
    const seat = seats.find((one) => one.personId === person.id)
    const room = facts.rooms.find((one) => one.id === seat?.roomId)
    const concern = { subjects: [person.id], unitPath: person.unitPath }
    const mayKnow = mayAct(ctx.actor, 'accommodations.read', concern).allowed
    return {
      plan: nameOf(plan),
      person: { ...shown.person, position: row.position, unitId: row.unitId },
      number: row.number,
      place: shown.place,
      deferred: await deferralOf(ctx.tx, event.id, person.id),
      unavailable: closedDays(facts, own),
      share: seat ? shareOf(facts, seats, own.path.at(-1) ?? '', seat) : null,
      ...colleaguesOf(facts, seats, own, seat),
      duties: facts.duties
        .filter((duty) => duty.members.includes(own.id))
        .map(({ name, minimum, members }) => ({ name, minimum, size: members.length })),
      ordered: why.ordered,
      verdict: why.verdict,
      verdictFacts: why.verdictFacts as Record<string, unknown>,
      provisions: mayKnow ? await provisionsOf(ctx, person.id, event.startsOn) : null,
      accessibleSeat: seat !== undefined && (room?.accessible.includes(seat.seat) ?? false),
      options: freePlaces(facts, seats, own, localDate(ctx.now, event.zone)),
    }
  })

/** Days that are closed to a person, in the own name or the unit's. */
function closedDays(facts: Facts, person: Facts['people'][number]) {
  const shown = ({ date, half, reason, letter }: Facts['blackouts'][number] | Facts['unavailable'][number]) => ({
    date,
    half,
    reason,
    letter,
  })
  const own = facts.unavailable.filter((one) => one.personId === person.id)
  const unit = facts.blackouts.filter((one) => one.unitId === null || person.path.includes(one.unitId))
  return [
    ...own.map((one) => ({ ...shown(one), hard: one.hard, ofUnit: false })),
    ...unit.map((one) => ({ ...shown(one), hard: true, ofUnit: true })),
  ].sort((a, b) => a.date.localeCompare(b.date))
}

/** How many of the office are away in the half day of a seat. */
function shareOf(facts: Facts, seats: readonly SeatFacts[], officeId: string, seat: SeatFacts) {
  const slot = facts.slots.find((one) => one.id === seat.slotId)
  const office = facts.units.find((one) => one.id === officeId)
  if (!slot || !office) return null
  const day = awayIn(facts, seats).find((one) => one.date === slot.date && one.half === halfOf(slot.starts))
  const away = day?.units.get(officeId) ?? 0
  return { away, active: office.active, cap: capsOf(facts).get(officeId) ?? 0, percent: shareText(away, office.active) }
}

function colleaguesOf(facts: Facts, seats: readonly SeatFacts[], own: Facts['people'][number], seat: SeatFacts | undefined) {
  const office = own.path.at(-1)
  const same = new Set(facts.people.filter((one) => one.path.at(-1) === office && one.id !== own.id).map((one) => one.id))
  const near = seat ? seats.filter((one) => one.slotId === seat.slotId && one.roomId === seat.roomId && same.has(one.personId)) : []
  return { colleagues: near.length, colleagueSeats: near.map((one) => one.seat).sort((a, b) => a - b) }
}

async function provisionsOf(ctx: Context, personId: string, date: string): Promise<string[]> {
  const found = (await accommodationsOf(ctx.tx, [personId], date)).get(personId) ?? []
  return [...new Set(found.flatMap((one) => one.provisions))]
}

/** Sessions and rooms with a free seat to which this person could be moved, from today on. */
function freePlaces(facts: Facts, seats: readonly SeatFacts[], own: Facts['people'][number], today: string) {
  const bar = barredFrom(facts, own)
  const used = Map.groupBy(seats, (seat) => `${seat.slotId} ${seat.roomId}`)
  const slots = facts.slots.filter((slot) => {
    const barred = bar(slot)
    return slot.date >= today && slot.makeup === facts.deferred.has(own.id) && (barred === null || barred === 'pilihan-kedua')
  })
  return slots.flatMap((slot) =>
    facts.rooms.flatMap((room) => {
      if (!room.active || (room.separate && !facts.needsSeparate.has(own.id)) || closureOf(facts, room.id, slot) !== null) return []
      const free = givable(facts, room) - (used.get(`${slot.id} ${room.id}`)?.length ?? 0)
      return free > 0 ? [{ slotId: slot.id, roomId: room.id, free }] : []
    }),
  )
}

async function filterOf(
  db: Db,
  input: Omit<SeatFilter, 'eventId' | 'planId'> & Named,
): Promise<{ plan: plans.PlanRow | undefined; filter: SeatFilter }> {
  const { id, planId, ...rest } = input
  await eventById(db, id)
  const plan = await plans.planToShow(db, id, planId)
  return { plan, filter: { ...rest, eventId: id, planId: plan?.id ?? null } }
}

const listSeats = serve(api.listSeats)
  .about(inList)
  .by(async ({ offset, limit, ...input }, ctx) => {
    const { plan, filter } = await filterOf(ctx.tx, input)
    const { total, rows } = await seatRows(ctx.tx, filter, ctx.reach, { offset, limit })
    return { plan: nameOf(plan), total, rows: rows.map(seatShown) }
  })

const exportSeats = serve(api.exportSeats)
  .about(inList)
  .by(async (input, ctx) => {
    const { plan, filter } = await filterOf(ctx.tx, input)
    const { total, rows } = await seatRows(ctx.tx, filter, ctx.reach, { offset: 0, limit: api.longestExport })
    if (total > api.longestExport) throw refuse('schedule.list-too-long', { total, limit: api.longestExport }, 422)
    await record(ctx, 'schedule.seats-exported', { object: `event:${input.id}`, data: { people: total, version: plan?.version ?? null } })
    return { name: `jadwal-peserta${plan ? `-versi-${plan.version}` : ''}.xlsx`, type: xlsx, body: await seatWorkbook(rows.map(seatShown)) }
  })

const showCalendar = serve(api.showCalendar)
  .about(inList)
  .by(async (input, ctx) => {
    const { event, plan, facts, seats } = await shownPlan(ctx.tx, input)
    const names = await unitNames(ctx.tx, ctx.reach)
    return {
      event: await headOf(ctx.tx, event, ctx.now),
      plan: nameOf(plan),
      days: calendarDays(facts, seats, { holidays: (await holidays(ctx.tx)).holidays, names }),
    }
  })

const showPart = serve(api.showPart)
  .about(inList)
  .by(async (input, ctx) => {
    const { event, plan, facts, seats } = await shownPlan(ctx.tx, input)
    const heads = await plans.planHeads(ctx.tx, { eventId: event.id, discarded: false, me: null })
    const inForce = heads.find((one) => one.state === 'berlaku')
    const inUse = inForce && plan?.id === inForce.id ? seats : []
    const conflicts = inForce ? conflictsOf(facts, inUse, localDate(ctx.now, event.zone)) : []
    const seat = new Map(inUse.map((one) => [one.personId, one]))
    const room = new Map(facts.rooms.map((one) => [one.id, one]))
    const given = (who: ReadonlySet<string>, fits: (seat: SeatFacts) => boolean) =>
      [...who].filter((id) => {
        const one = seat.get(id)
        return one !== undefined && fits(one)
      }).length
    const unseated = facts.people.filter(({ id }) => !seat.has(id) && !facts.deferred.has(id)).length
    const ordinary = facts.rooms.filter((one) => one.active)
    return partOf({
      ...{ eventId: event.id, state: event.state, participants: facts.people.length, unseated, seated: seat.size },
      ...{ rooms: ordinary.length, checkedRooms: ordinary.filter((one) => one.checkedAt !== null).length },
      slots: facts.slots.length,
      inForce: inForce?.version ?? null,
      asked: heads.find((one) => one.state === 'diminta')?.version ?? null,
      proposals: heads.filter((one) => one.state === 'usulan').length,
      computing: heads.some((one) => one.state === 'dihitung'),
      broken: conflicts.filter((one) => one.code !== 'tanpa-meja').reduce((sum, one) => sum + Math.max(1, one.personIds.length), 0),
      roomSessions: inForce?.roomSessions ?? 0,
      ...{ needsAccessible: facts.needsAccessible.size, needsSeparate: facts.needsSeparate.size },
      accessibleSeated: given(facts.needsAccessible, (one) => {
        const at = room.get(one.roomId)
        return at !== undefined && (at.separate || at.accessible.includes(one.seat))
      }),
      separateSeated: given(facts.needsSeparate, (one) => room.get(one.roomId)?.separate ?? false),
    })
  })

const showReconciliation = serve(api.showReconciliation)
  .about(inList)
  .by(async (input, ctx) => {
    const event = await eventById(ctx.tx, input.id)
    const plan = await plans.planInForce(ctx.tx, event.id)
    const people = await peopleOf(ctx.tx, event.id)
    const placed = plan ? await plans.placedOf(ctx.tx, plan.id) : []
    const facts = await factsOf(ctx.tx, event)
    const found = reconcile({
      participants: people.map(({ id, group }) => ({ personId: id, group })),
      seats: placed,
      deferred: facts.deferred,
      groups: countedGroups,
    })
    return {
      plan: nameOf(plan),
      ...{ total: found.total, byClass: [...found.byClass], stray: found.stray, agrees: found.agrees },
      byDay: found.byDay.map((one) => ({ ...one, groups: { ...one.groups } })),
    }
  })

export const boardRoutes: readonly Route[] = [
  ...[showBoard, listLoads, showRoomSession, showSeat, listSeats, exportSeats, showCalendar, showPart, showReconciliation],
]
