// The thread of the simulated participants. A sitter comes into being when first told something, and is
// forgotten once he or she has told how it went.
import { parentPort, workerData } from 'node:worker_threads'
import { machineAt } from '../machine.ts'
import type { Act, Order, Report } from './crowd.ts'
import { together } from './scale.ts'
import { type Seat, Sitter } from './sitter.ts'

const { address, atOnce } = workerData as { address: string; atOnce: number }
const sitters = new Map<string, Sitter>()
let ahead = 0

function sitterOf(seat: Seat): Sitter {
  const known = sitters.get(seat.sittingId)
  if (known) return known
  const fresh = new Sitter(
    seat,
    () => machineAt(address),
    () => new Date(Date.now() + ahead),
  )
  sitters.set(seat.sittingId, fresh)
  return fresh
}

const acts: Record<Act, (one: Sitter, needs: Order['needs']) => unknown> = {
  arrive: (one) => one.arrive(),
  begin: async (one, { share = 1 }) => {
    await one.begin()
    await one.answer(share)
  },
  finish: async (one) => {
    const late = one.seat.lot === 'waktu-habis'
    await one.answer(late ? 0.9 : 1)
    if (!late) await one.handIn()
  },
  reconnect: (one) => one.reconnect(),
  tryAnotherMachine: (one) => one.tryAnotherMachine(),
  moveOver: (one) => one.moveOver(),
  fetchReceipt: (one) => one.fetchReceipt(),
  load: (one) => one.load(),
  open: (one, { code = '' }) => one.open(code),
  bundle: (one) => one.bundle(),
  tell: (one) => {
    sitters.delete(one.seat.sittingId)
    return one.leave()
  },
}

async function carryOut({ number, act, who, needs, ahead: now }: Order): Promise<Report> {
  ahead = now
  try {
    const gave = await together(who, atOnce, async (seat) => (await acts[act](sitterOf(seat), needs)) ?? null)
    return { number, gave }
  } catch (error) {
    return { number, problem: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', async (order: Order) => parentPort?.postMessage(await carryOut(order)))
