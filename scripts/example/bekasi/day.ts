// A session in its rooms: the door, the start, late arrivals, answers, a broken line, a changed machine,
// the end, absences by kind, the berita acara of each room.
import * as invigilation from '../../../stages/invigilation/api.ts'
import type { AbsenceKind } from '../../../stages/invigilation/kinds.ts'
import * as records from '../../../stages/invigilation/record-api.ts'
import * as sittings from '../../../stages/sittings/api.ts'
import type { EventSession } from '../../../stages/sittings/event/event-api.ts'
import * as rooms from '../../../stages/sittings/room-api.ts'
import { workAlone } from './alone.ts'
import { together } from './scale.ts'
import { type Lot, type Seat, Sitter } from './sitter.ts'
import type { World } from './world.ts'

/** What a participant is and what will happen to him or her, by NIP. */
export type Roll = ReadonlyMap<string, { readonly class: string; readonly seed: number; readonly lot: Lot }>
export type Held = { readonly sitters: Sitter[]; readonly alone: number; readonly absent: number; readonly records: number }
type Here = {
  readonly session: EventSession
  readonly at: number
  readonly seats: Seat[]
  readonly sitters: Sitter[]
  readonly alone: boolean
}

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
  const here = await together(sessions, 4, (session) => seatsOf(world, session, of))
  for (const room of here)
    await admit(
      world,
      room,
      room.seats.filter((seat) => seat.lot !== 'tidak-hadir' && seat.lot !== 'terlambat'),
    )
  const atDesks = here.filter((room) => !room.alone).flatMap((room) => room.sitters)
  const all = world.scale.atOnce
  await together(
    atDesks.filter((one) => one.seat.lot !== 'terlambat'),
    all,
    (one) => one.arrive(),
  )
  const packs = await together(
    here.filter((room) => room.alone),
    1,
    (room) => workAlone.open(world, room),
  )
  await world.goTo(date, starts)
  for (const { session, at, alone } of here)
    await (await world.proctor(at)).call(rooms.startRoom, { id: session.id, ...(alone ? { at: world.now().toISOString() } : {}) })
  await together(
    atDesks.filter((one) => one.seat.lot !== 'terlambat'),
    all,
    begin(0.5),
  )
  await world.goTo(date, minutesAfter(starts, 9))
  await comeLate(world, here)
  await mishaps(world, here)
  await world.goTo(date, minutesAfter(starts, 70))
  await together(atDesks, all, async (one) => {
    await one.answer(one.seat.lot === 'waktu-habis' ? 0.9 : 1)
    if (one.seat.lot !== 'waktu-habis') await one.handIn()
  })
  await world.goTo(date, minutesAfter(starts, 160))
  for (const pack of packs) await workAlone.handIn(world, pack)
  return close(world, here)
}

const begin = (share: number) => async (one: Sitter) => {
  await one.begin()
  await one.answer(share)
}

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
  const alone = of.aloneIn === at
  const sitters = alone
    ? []
    : seats
        .filter((seat) => seat.lot !== 'tidak-hadir')
        .map(
          (seat) =>
            new Sitter(
              seat,
              () => world.machine(),
              () => world.now(),
            ),
        )
  return { session, at, seats, sitters, alone }
}

async function admit(world: World, { session, at }: Here, seats: readonly Seat[]): Promise<void> {
  const proctor = await world.proctor(at)
  await together(seats, 8, (seat, n) =>
    proctor.call(invigilation.checkIn, { id: session.id, sittingId: seat.sittingId, identityKind: identities[n % 4] ?? 'ktp' }),
  )
}

async function comeLate(world: World, here: readonly Here[]): Promise<void> {
  for (const room of here) {
    await admit(
      world,
      room,
      room.seats.filter((seat) => seat.lot === 'terlambat'),
    )
    await together(
      room.sitters.filter((one) => one.seat.lot === 'terlambat'),
      world.scale.atOnce,
      async (one) => {
        await one.arrive()
        await begin(0.4)(one)
      },
    )
  }
}

async function mishaps(world: World, here: readonly Here[]): Promise<void> {
  for (const { session, at, sitters } of here) {
    const proctor = await world.proctor(at)
    for (const one of sitters) {
      if (one.seat.lot === 'terputus') await one.reconnect()
      if (one.seat.lot === 'ganti-mesin')
        await one.changeMachine((sittingId) => proctor.call(rooms.freeDevice, { id: session.id, sittingId }))
    }
  }
}

async function close(world: World, here: readonly Here[]): Promise<Held> {
  let [absent, printed] = [0, 0]
  for (const { session, at, seats } of here) {
    const proctor = await world.proctor(at)
    const away = seats.filter((seat) => seat.lot === 'tidak-hadir')
    for (const [n, seat] of away.entries()) {
      const kind = absences[(n + absent) % absences.length] as AbsenceKind
      await proctor.call(invigilation.recordAbsence, {
        id: session.id,
        sittingIds: [seat.sittingId],
        kind,
        hasDocument: kind !== 'tanpa-keterangan',
      })
    }
    absent += away.length
    await proctor.call(rooms.closeRoom, { id: session.id })
    const { added } = await proctor.call(records.printRecord, {
      id: session.id,
      proctors: [{ name: `Contoh Pengawas Ruang ${at + 1}` }],
      responsible: { name: 'Contoh Panitia', office: 'Panitia' },
    })
    printed += added ? 1 : 0
  }
  const sitters = here.flatMap((room) => room.sitters)
  await together(
    sitters.filter((one) => one.seat.lot === 'waktu-habis'),
    world.scale.atOnce,
    (one) => one.fetchReceipt(),
  )
  const alone = here
    .filter((room) => room.alone)
    .flatMap((room) => room.seats)
    .filter((seat) => seat.lot !== 'tidak-hadir').length
  return { sitters, alone, absent, records: printed }
}

/** "07:30" and 160 → "10:10". */
function minutesAfter(time: string, minutes: number): string {
  const [hours = 0, past = 0] = time.split(':').map(Number)
  const all = hours * 60 + past + minutes
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`
}
