// A session in its rooms: the door, the start, late arrivals, answers, a broken line, a changed machine,
// the end, absences by kind, the berita acara of each room.
import * as invigilation from '../../../stages/invigilation/api.ts'
import type { AbsenceKind } from '../../../stages/invigilation/kinds.ts'
import * as records from '../../../stages/invigilation/record-api.ts'
import * as sittings from '../../../stages/sittings/api.ts'
import type { EventSession } from '../../../stages/sittings/event/event-api.ts'
import * as rooms from '../../../stages/sittings/room-api.ts'
import type { Told } from './crowd.ts'
import { together } from './scale.ts'
import type { Lot, Seat } from './sitter.ts'
import type { World } from './world.ts'

/** What a participant is and what will happen to him or her, by NIP. */
export type Roll = ReadonlyMap<string, { readonly class: string; readonly seed: number; readonly lot: Lot }>
export type Sat = Told & { readonly lot: Lot }
export type Held = { readonly sat: readonly Sat[]; readonly alone: number; readonly absent: number; readonly records: number }
type Here = { readonly session: EventSession; readonly at: number; readonly seats: readonly Seat[]; readonly alone: boolean }

const absences: readonly AbsenceKind[] = ['sakit', 'tugas-dinas', 'cuti', 'layanan-siaga', 'tanpa-keterangan']
const identities = ['ktp', 'kartu-pegawai', 'ktp', 'sim'] as const

/** Who has which lot, by position on the list: one in 29 stays away, one in 17 comes late, and so on. */
export const lotOf = (at: number): Lot =>
  at % 29 === 3
    ? 'tidak-hadir'
    : at % 17 === 5
      ? 'terlambat'
      : at % 13 === 2
        ? 'terputus'
        : at % 41 === 8
          ? 'waktu-habis'
          : at % 53 === 9
            ? 'ganti-mesin'
            : 'biasa'

/** Holds the room-sessions of one date and hour together. `aloneIn`: the room that runs without the server. */
export async function holdSession(
  world: World,
  sessions: readonly EventSession[],
  of: { roll: Roll; pins: ReadonlyMap<string, string>; venues: readonly string[]; aloneIn: number | null },
): Promise<Held> {
  const { date, starts } = sessions[0] as EventSession
  await world.goTo(date, minutesAfter(starts, -25))
  const here = await Promise.all(sessions.map((session) => seatsOf(world, session, of)))
  const served = here.filter((room) => !room.alone)
  const withoutServer = here.filter((room) => room.alone)
  const [prompt, late] = [seatsIn(served, (lot) => !away(lot) && lot !== 'terlambat'), seatsIn(served, (lot) => lot === 'terlambat')]
  await Promise.all(here.map((room) => admit(world, room, (lot) => !away(lot) && (room.alone || lot !== 'terlambat'))))
  await world.crowd.have(prompt, 'arrive', {})
  for (const room of withoutServer) await openAlone(world, room)
  await world.goTo(date, starts)
  await Promise.all(
    here.map(async ({ session, at, alone }) =>
      (await world.proctor(at)).call(rooms.startRoom, { id: session.id, ...(alone ? { at: world.now().toISOString() } : {}) }),
    ),
  )
  await world.crowd.have(prompt, 'begin', { share: 0.5 })
  await world.goTo(date, minutesAfter(starts, 9))
  await Promise.all(served.map((room) => admit(world, room, (lot) => lot === 'terlambat')))
  await world.crowd.have(late, 'arrive', {})
  await world.crowd.have(late, 'begin', { share: 0.4 })
  await mishaps(world, served)
  await world.goTo(date, minutesAfter(starts, 70))
  await world.crowd.have([...prompt, ...late], 'finish', {})
  await world.goTo(date, minutesAfter(starts, 160))
  await Promise.all(withoutServer.map((room) => handInAlone(world, room)))
  return close(world, here)
}

const away = (lot: Lot) => lot === 'tidak-hadir'
const seatsIn = (here: readonly Here[], fits: (lot: Lot) => boolean): Seat[] =>
  here.flatMap((room) => room.seats.filter((seat) => fits(seat.lot)))

async function seatsOf(world: World, session: EventSession, of: Parameters<typeof holdSession>[2]): Promise<Here> {
  const { participants } = await (await world.as('panitia')).call(sittings.showSession, { id: session.id })
  const at = of.venues.indexOf(session.venue)
  const seats = participants
    .filter((one) => one.state === 'terdaftar')
    .map((one): Seat => {
      const known = of.roll.get(one.nip)
      if (!known) throw new Error('Somebody sits here who was not called')
      return { ...known, sittingId: one.sittingId, nip: one.nip, pin: of.pins.get(one.sittingId) ?? '' }
    })
  return { session, at, seats, alone: of.aloneIn === at }
}

/** At the door of one room: whose identity was looked at may begin. */
async function admit(world: World, { session, at, seats }: Here, fits: (lot: Lot) => boolean): Promise<void> {
  const proctor = await world.proctor(at)
  const those = seats.filter((seat) => fits(seat.lot))
  await together(those, 4, (seat, n) =>
    proctor.call(invigilation.checkIn, { id: session.id, sittingId: seat.sittingId, identityKind: identities[n % 4] ?? 'ktp' }),
  )
}

/** Papers are loaded while there is a line; then the code is read, from where on the room runs without the server. */
async function openAlone(world: World, { session, seats }: Here): Promise<void> {
  const present = seats.filter((seat) => !away(seat.lot))
  await world.crowd.have(present, 'load', {})
  const panitia = await world.as('panitia')
  const { startCode } = await panitia.call(rooms.readStartCode, { id: session.id, reason: 'Jaringan ruang terputus sebelum mulai' })
  await world.crowd.have(present, 'open', { code: startCode })
}

/** The proctor brings what each machine kept, as files. */
async function handInAlone(world: World, { session, at, seats }: Here): Promise<void> {
  const proctor = await world.proctor(at)
  const bundles = await world.crowd.have(
    seats.filter((seat) => !away(seat.lot)),
    'bundle',
    {},
  )
  await together(bundles, 4, async (bundle) => {
    const reply = await proctor.call(rooms.handInBundles, { id: session.id, bundle })
    if (reply.matches !== true) throw new Error('A receipt of a machine without the server differs')
  })
}

async function mishaps(world: World, here: readonly Here[]): Promise<void> {
  await world.crowd.have(
    seatsIn(here, (lot) => lot === 'terputus'),
    'reconnect',
    {},
  )
  const changing = seatsIn(here, (lot) => lot === 'ganti-mesin')
  await world.crowd.have(changing, 'tryAnotherMachine', {})
  for (const { session, at, seats } of here)
    for (const seat of seats)
      if (seat.lot === 'ganti-mesin') await (await world.proctor(at)).call(rooms.freeDevice, { id: session.id, sittingId: seat.sittingId })
  await world.crowd.have(changing, 'moveOver', {})
}

/** Absences by kind, the room's end, its berita acara; those whose time ran out fetch their receipts. */
async function close(world: World, here: readonly Here[]): Promise<Held> {
  const closed = await Promise.all(here.map((room) => closeRoom(world, room)))
  await world.crowd.have(
    seatsIn(
      here.filter((room) => !room.alone),
      (lot) => lot === 'waktu-habis',
    ),
    'fetchReceipt',
    {},
  )
  // where there was no server nobody was late for it, and no line broke
  const seats = here.flatMap((room) =>
    room.seats.map((seat) => (room.alone && !away(seat.lot) ? { ...seat, lot: 'biasa' as const } : seat)),
  )
  const there = seats.filter((seat) => !away(seat.lot))
  const told = await world.crowd.have(there, 'tell', {})
  const sum = (of: (one: (typeof closed)[number]) => number) => closed.reduce((total, one) => total + of(one), 0)
  return {
    sat: told.map((one, at) => ({ ...one, lot: there[at]?.lot ?? 'biasa' })),
    alone: sum((one) => one.alone),
    absent: sum((one) => one.absent),
    records: sum((one) => one.records),
  }
}

async function closeRoom(world: World, { session, at, seats, alone }: Here) {
  const proctor = await world.proctor(at)
  const missing = seats.filter((seat) => away(seat.lot))
  for (const [n, seat] of missing.entries()) {
    const kind = absences[(n + at) % absences.length] as AbsenceKind
    const of = { id: session.id, sittingIds: [seat.sittingId], kind, hasDocument: kind !== 'tanpa-keterangan' }
    await proctor.call(invigilation.recordAbsence, of)
  }
  await proctor.call(rooms.closeRoom, { id: session.id })
  const { added } = await proctor.call(records.printRecord, {
    id: session.id,
    proctors: [{ name: `Contoh Pengawas Ruang ${at + 1}` }],
    responsible: { name: 'Contoh Panitia', office: 'Panitia' },
  })
  return { absent: missing.length, alone: alone ? seats.length - missing.length : 0, records: added ? 1 : 0 }
}

/** "07:30" and 160 → "10:10". */
function minutesAfter(time: string, minutes: number): string {
  const [hours = 0, past = 0] = time.split(':').map(Number)
  const all = hours * 60 + past + minutes
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`
}
