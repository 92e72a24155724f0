// Venues, sessions, the plan and its publication by two persons; a team on alert that is moved.
import * as events from '../../../stages/events/participant-api.ts'
import * as board from '../../../stages/schedule/board-api.ts'
import * as places from '../../../stages/schedule/place-api.ts'
import * as plans from '../../../stages/schedule/plan-api.ts'
import * as rules from '../../../stages/schedule/rule-api.ts'
import { patience, until } from '../http.ts'
import type { Line } from '../table.ts'
import { ordered } from './scale.ts'
import type { World } from './world.ts'

export const venues = ['Aula Diskominfo', 'Gedung Wibawa Mukti', 'Ruang Rapat Utama', 'Kantor BPBD']
const sessionsOfDay = [
  { starts: '07:30', ends: '10:00' },
  { starts: '13:00', ends: '15:30' },
]

/** Makes the rules of the event's schedule, and a team on alert of one office; returns the rooms in their order and the duty. */
export async function prepareSchedule(world: World, id: string): Promise<{ rooms: string[]; dutyId: string }> {
  const panitia = await world.as('panitia')
  const { seats, days, makeupDay } = world.scale
  const rooms: string[] = []
  for (const name of venues.slice(0, world.scale.rooms)) {
    const venue = await panitia.call(places.createVenue, { name, address: 'Kompleks Perkantoran, Kota Contoh', zone: 'WIB' })
    const room = await panitia.call(places.createRoom, {
      ...{
        id: venue.id,
        name: 'Ruang Ujian',
        floor: 'Lantai 1',
        seats,
        columns: Math.min(10, seats),
        aisles: [],
        accessible: [1],
        spare: [],
      },
    })
    await panitia.call(rules.useRoom, { id, roomId: room.id })
    rooms.push(room.id)
  }
  await panitia.call(rules.createSlots, { id, dates: [...days], sessions: sessionsOfDay.slice(0, world.scale.sessions) })
  await panitia.call(rules.createSlots, { id, dates: [makeupDay], sessions: sessionsOfDay.slice(0, 1), makeup: true })
  const { counts } = await panitia.call(events.listParticipants, { id, limit: 1 })
  const offices = counts?.office ?? []
  const office =
    offices.find((one) => /Penanggulangan Bencana/.test(one.label) && one.people > 3) ?? offices.toSorted((a, b) => b.people - a.people)[0]
  if (!office) throw new Error('No office takes part')
  const { rows } = await panitia.call(events.listParticipants, {
    id,
    unit: office.value,
    limit: Math.min(8, world.scale.days.length * world.scale.sessions),
  })
  const team = rows.map((row) => row.personId)
  const duty = { unitId: office.value, name: 'Tim reaksi cepat', minimum: Math.floor(team.length / 4), personIds: team }
  const { id: dutyId } = await panitia.call(rules.createDuty, { id, ...duty })
  return { rooms, dutyId }
}

/** Computes the first plan and has it published. */
export async function publishPlan(world: World, id: string): Promise<Line[]> {
  const { plans: begun } = await (await world.as('panitia')).call(plans.computePlans, { id })
  const planId = begun[0]?.id as string
  const shown = await publish(world, planId, 'Rencana pertama')
  const { agrees, total } = await (await world.as('panitia')).call(board.showReconciliation, { id })
  return [
    { what: 'Mendapat kursi', figure: shown.seated, must: ordered(world.scale), because: 'ditugaskan' },
    { what: '  ruang-sesi', figure: shown.roomSessions },
    { what: '  kursi kosong', figure: shown.freeSeats },
    { what: 'Jadwal cocok per jenjang dan hari', figure: agrees ? total.seated : 0, must: total.ordered, because: 'ditugaskan' },
  ]
}

/** The team on alert cannot come on the second day: it is moved, the plan repaired and published again. */
export async function moveTeam(world: World, id: string, dutyId: string): Promise<Line[]> {
  const admin = await world.as('admin-penilaian')
  const before = await seatsOf(world, id)
  const date = world.scale.days.find((day) => [...before.values()].some((at) => at.team && at.date === day)) ?? world.scale.days[1]
  const moved = await admin.call(rules.moveAlert, {
    ...{ id, dutyId, dates: [date as string], into: 'hari-lain', letter: '360/512/BPBD/2023' },
    reason: 'Siaga banjir, tim tidak dapat meninggalkan pos',
  })
  if (moved.planId) await publish(world, moved.planId, 'Tim siaga dipindahkan')
  const after = await seatsOf(world, id)
  const changed = [...after].filter(([person, at]) => before.get(person)?.slot !== at.slot).length
  return [
    { what: 'Tim siaga: kehilangan kursi pada hari siaga', figure: moved.seated },
    { what: '  peserta yang berganti sesi sesudah perbaikan', figure: changed },
    { what: '  tetap mendapat kursi', figure: after.size, must: before.size, because: 'mendapat kursi sebelumnya' },
  ]

  async function seatsOf(in_: World, eventId: string) {
    const person = await in_.as('panitia')
    const found = new Map<string, { slot: string; date: string; team: boolean }>()
    const { duties } = await person.call(rules.showRules, { id: eventId })
    const members = new Set(duties.find((one) => one.id === dutyId)?.members.map((one) => one.id))
    for (let offset = 0; ; offset += 500) {
      const { rows } = await person.call(board.listSeats, { id: eventId, limit: 500, offset })
      for (const row of rows)
        if (row.place) found.set(row.person.id, { slot: row.place.slotId, date: row.place.date, team: members.has(row.person.id) })
      if (rows.length < 500) return found
    }
  }
}

/** Whoever was sent to susulan gets a seat there; everybody else stays. */
export async function planMakeup(world: World, id: string): Promise<void> {
  const { id: planId } = await (await world.as('panitia')).call(plans.repairPlan, { id, intoMakeup: true })
  await publish(world, planId, 'Susulan bagi yang berhalangan')
}

/** Waits for the computation, asks as Panitia and decides as Kepala BKPSDM. */
async function publish(world: World, planId: string, reason: string) {
  const panitia = await world.as('panitia')
  const shown = await until(
    () => panitia.call(plans.showPlan, { planId }),
    ({ plan }) => plan.state !== 'dihitung',
    patience,
  )
  if (shown.plan.state !== 'usulan') throw new Error(`Rencana tidak jadi: ${JSON.stringify(shown.plan.impossible)}`)
  await panitia.call(plans.askPublishing, { planId, reason })
  await (await world.as('kepala-bkpsdm')).call(plans.decidePublishing, { planId, agreed: true })
  return shown.plan
}
