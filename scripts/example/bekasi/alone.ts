// A room without the server: the papers were loaded while there was a line; the start code is said aloud,
// machines work by themselves, and hand in bundles once the line is back.
import { localReceipt, signed } from '../../../stages/sittings/bundle.ts'
import type { Bundle } from '../../../stages/sittings/day-api.ts'
import * as day from '../../../stages/sittings/day-api.ts'
import type { EventSession } from '../../../stages/sittings/event/event-api.ts'
import * as exam from '../../../stages/sittings/exam-api.ts'
import { openWith, type PackContent, packKey, packSalt } from '../../../stages/sittings/pack.ts'
import * as rooms from '../../../stages/sittings/room-api.ts'
import { together } from './scale.ts'
import { mindOf, type Seat } from './sitter.ts'
import type { World } from './world.ts'

type Room = { readonly session: EventSession; readonly at: number; readonly seats: readonly Seat[] }
type Opened = Room & { readonly papers: readonly { seat: Seat; content: PackContent }[] }

const minute = 60_000

/** Loads every paper, then has the code read: from here on the session is declared to run without the server. */
async function open(world: World, room: Room): Promise<Opened> {
  const present = room.seats.filter((seat) => seat.lot !== 'tidak-hadir')
  const loaded = await together(present, world.scale.atOnce, async (seat) => {
    const machine = world.machine()
    await machine.call(exam.signIn, { nip: seat.nip, pin: seat.pin })
    const { pledge } = await machine.call(exam.examState, {})
    if (pledge) await machine.call(exam.agree, { version: pledge.id.version, language: 'id' })
    return new Uint8Array(await machine.download(day.showPack, {}))
  })
  const panitia = await world.as('panitia')
  const { startCode } = await panitia.call(rooms.readStartCode, { id: room.session.id, reason: 'Jaringan ruang terputus sebelum mulai' })
  const salt = packSalt(loaded[0] ?? new Uint8Array())
  if (!salt) throw new Error('A pack is not readable')
  const key = await packKey(startCode, salt)
  const papers = present.map((seat, at) => {
    const content = openWith(loaded[at] as Uint8Array, key, seat.sittingId)
    if (!content) throw new Error('A pack does not open with its code')
    return { seat, content }
  })
  return { ...room, papers }
}

/** Brings what each machine kept, by the proctor, as files. */
async function handIn(world: World, { session, at, papers }: Opened): Promise<void> {
  const proctor = await world.proctor(at)
  await together(papers, 8, async ({ seat, content }) => {
    const reply = await proctor.call(rooms.handInBundles, { id: session.id, bundle: bundleOf(world, seat, content) })
    if (reply.matches !== true) throw new Error('A receipt of a machine without the server differs')
  })
}

function bundleOf(world: World, seat: Seat, content: PackContent): Bundle {
  const { choose } = mindOf(seat)
  const end = world.now().getTime()
  const started = new Date(end - 155 * minute)
  const answers = content.items.map((item, at) => ({
    ...{ seq: at + 1, itemId: item.itemId, choice: choose(item), elapsed: (at + 1) * minute },
    clickedAt: new Date(started.getTime() + (at + 1) * minute).toISOString(),
  }))
  const { receipt } = localReceipt(seat.sittingId, content.nonce, answers)
  const finishedElapsed = (answers.length + 2) * minute
  return signed(
    {
      ...{
        sittingId: seat.sittingId,
        startedAt: started.toISOString(),
        finishedElapsed,
        agreement: null,
        answers,
        count: answers.length,
        receipt,
      },
      finishedAt: new Date(started.getTime() + finishedElapsed).toISOString(),
    },
    content.deviceKey,
  )
}

export const workAlone = { open, handIn }
