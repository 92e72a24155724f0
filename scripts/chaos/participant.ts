// One simulated participant with the client's own outbox: clicks, is cut off, reloads, changes the
// machine, has a clock that is wrong, sends twice and late, and hands in while answers are on their way.
import { setTimeout as sleep } from 'node:timers/promises'
import { insist, type Machine, machine, type Paper, type Receipt, type Reply } from './calls.ts'
import { hastyOutbox } from './hasty.ts'
import type { Click, Ledger } from './ledger.ts'
import { type Change, type DeviceStore, deviceStore, type Outbox, openOutbox } from './outbox.ts'

export type World = {
  readonly ports: readonly number[]
  readonly ledger: Ledger
  /** Enough is acknowledged: finish what was begun. */
  enough(): boolean
  /** The run is broken off: give up waiting. */
  over(): boolean
  readonly counts: Record<'moves' | 'movedByProctor' | 'reloads' | 'sentTwice' | 'sentLate' | 'clockJumps' | 'earlyHandIns', number>
  /** The proctor lets another machine take over. */
  letMove(sessionId: string, requestId: string): Promise<void>
  /** Average time between two clicks of a person, ms. */
  readonly thinkMs: number
}

export type Card = { readonly sessionId: string; readonly sittingId: string; readonly nip: string; readonly pin: string }
/** `hasty`: sends several changes at once, in any order, instead of one after the other. */
export type Habits = { readonly hasty: boolean; readonly clicks: number }

const mostWaiting = 8
const lateBy = 4000

type Seat = { machine: Machine; store: DeviceStore; outbox: Outbox; alive: boolean; replaced: boolean; paper: Paper }

export class Participant {
  readonly #world: World
  readonly #card: Card
  readonly #habits: Habits
  readonly #random: () => number
  readonly #clicked = new Set<number>()
  readonly #left: DeviceStore[] = []
  readonly #late: Promise<unknown>[] = []
  #clockMs: number
  receipt: Receipt | undefined

  constructor(world: World, card: Card, habits: Habits, random: () => number) {
    this.#world = world
    this.#card = card
    this.#habits = habits
    this.#random = random
    this.#clockMs = wrongClock(random)
  }

  get sittingId(): string {
    return this.#card.sittingId
  }

  /** Sits the test; hands in after as many clicks as the habits say, or when the run has enough. */
  async sit(): Promise<void> {
    const { clicks } = this.#habits
    const { over, enough, counts, thinkMs } = this.#world
    let seat = await this.#sitDown()
    for (let n = 0; n < clicks && !enough() && !over() && seat; n++) {
      await sleep(thinkMs * 2 * this.#random())
      seat = await this.#mishap(seat)
      if (!seat || (await this.#isStopped(seat))) break
      await seat.outbox.put(this.#nextClick(seat.paper))
      if (n === clicks - 1) counts.earlyHandIns += 1
    }
    if (seat) await this.#handIn(seat, enough())
    await Promise.all(this.#late)
    for (const store of this.#left)
      for (const change of await store.kept(this.sittingId)) this.#world.ledger.notSaved(change, 'kept on a machine that was left')
  }

  /** Machine, card, pledge, start; also on a second machine, where the paper is running already. */
  async #sitDown(known?: { machine: Machine; store: DeviceStore }): Promise<Seat | undefined> {
    const at = known?.machine ?? machine(this.#world.ports, this.#random)
    for (;;) {
      const seat = await this.#enter(at, known?.store ?? deviceStore())
      if (seat !== 'signed-out') return seat
    }
  }

  /** `signed-out`: an earlier sign-in, long given up, was served after all and took this one's place. */
  async #enter(at: Machine, store: DeviceStore): Promise<Seat | 'signed-out' | undefined> {
    const { over } = this.#world
    const signedIn = await this.#signIn(at)
    if (signedIn.kind !== 'ok') return this.#unexpected('sign-in', signedIn)
    const state = await insist(at.state, over)
    if (isSignedOut(state)) return 'signed-out'
    if (state.kind !== 'ok') return this.#unexpected('state', state)
    const { agreed, pledge } = state.value
    if (!agreed && pledge) await insist(() => at.agree(pledge.id.version), over)
    const paper = await insist(at.start, over)
    if (isSignedOut(paper)) return 'signed-out'
    if (paper.kind !== 'ok') {
      if (paper.kind === 'refused' && paper.code === 'sittings.finished') return this.#finishedAway(at)
      return this.#unexpected('start', paper)
    }
    const seat = { machine: at, store, paper: paper.value, alive: true, replaced: false } as Seat
    return this.#openPage(seat)
  }

  /** The card; where another machine holds the sitting, hand up until the proctor has moved it here. */
  async #signIn(at: Machine): Promise<Reply<object>> {
    const { over, counts, letMove } = this.#world
    const { nip, pin, sessionId } = this.#card
    for (let requestId: string | undefined; ; ) {
      const reply = await insist(() => at.signIn(nip, pin, requestId), over)
      if (reply.kind !== 'refused' || reply.code !== 'sittings.elsewhere' || over()) return reply
      requestId = String(reply.data.requestId)
      counts.movedByProctor += 1
      await letMove(sessionId, requestId)
    }
  }

  /** Time ran out while nobody sat here: the receipt is all there is to fetch. */
  async #finishedAway(at: Machine): Promise<undefined> {
    const receipt = await insist(at.receipt, this.#world.over)
    if (receipt.kind === 'ok') this.receipt = receipt.value
    at.close()
  }

  #unexpected(what: string, reply: { kind: string; code?: string }): undefined {
    if (!this.#world.over()) throw new Error(`A participant met ${reply.code ?? reply.kind} at ${what}`)
  }

  async #openPage(seat: Seat): Promise<Seat> {
    const { machine: at, store } = seat
    seat.outbox = await (this.#habits.hasty ? hastyOutbox : openOutbox)(
      {
        sittingId: this.sittingId,
        store,
        send: (change) => this.#send(seat, change),
        lastSeq: async () => {
          const paper = await at.paper()
          return paper.kind === 'ok' ? paper.value.lastSeq : undefined
        },
        changed: () => undefined,
        // a participant waits for a quarter of an hour; a measurement goes through the same steps faster
        wait: (ms) => sleep(ms / 8),
      },
      seat.paper.lastSeq,
    )
    return seat
  }

  /** Sends as the page does; a reply that comes when the page is gone is not heard. */
  async #send(seat: Seat, change: Change) {
    const { ledger, counts } = this.#world
    const dice = this.#random()
    if (dice < 0.03) {
      counts.sentLate += 1
      this.#late.push(sleep(lateBy * this.#random()).then(() => seat.machine.answer(change)))
    }
    const twice = dice > 0.96
    if (twice) counts.sentTwice += 1
    const reply = await seat.machine.answer(change, twice)
    if (!seat.alive) return { kind: 'away' } as const
    if (reply.kind === 'ok') ledger.acknowledged(change, reply.value.seq)
    if (isSignedOut(reply)) seat.replaced = true
    return reply
  }

  /** Now and then: a reload, another machine, a clock that jumps. Returns where the participant sits then. */
  async #mishap(seat: Seat): Promise<Seat | undefined> {
    const { counts, over } = this.#world
    const dice = this.#random()
    if (dice < 0.004) {
      counts.clockJumps += 1
      this.#clockMs = wrongClock(this.#random)
    }
    if (dice > 0.994) {
      counts.moves += 1
      this.#leave(seat)
      seat.machine.close()
      this.#left.push(seat.store)
      return this.#sitDown()
    }
    if (dice > 0.985) {
      counts.reloads += 1
      this.#leave(seat)
      const paper = await insist(seat.machine.paper, over)
      if (paper.kind !== 'ok') {
        // where the time has run out meanwhile, what the machine keeps stays there and is shown
        this.#left.push(seat.store)
        return this.#sitDown(seat)
      }
      return this.#openPage({ ...seat, alive: true, replaced: false, paper: paper.value })
    }
    return seat
  }

  /** The page goes: its refusals were shown until now. */
  #leave(seat: Seat): void {
    seat.alive = false
    seat.outbox.stop()
    for (const { change, code } of seat.outbox.view().refused) this.#world.ledger.notSaved(change, code)
  }

  /** Waits while too much waits; true when the sitting has ended. */
  async #isStopped(seat: Seat): Promise<boolean> {
    for (;;) {
      const { waiting, refused, signedOut } = seat.outbox.view()
      if (refused.length > 0 || this.#world.over()) return true
      if ((signedOut || seat.replaced) && !(await this.#signInAgain(seat))) return true
      if (waiting < mostWaiting) return false
      await sleep(50)
    }
  }

  async #signInAgain(seat: Seat): Promise<boolean> {
    const reply = await this.#signIn(seat.machine)
    if (reply.kind === 'ok') {
      seat.replaced = false
      seat.outbox.nudge()
    }
    return reply.kind === 'ok'
  }

  #nextClick(paper: Paper): Click {
    const item = paper.items[Math.floor(this.#random() * paper.items.length)] as Paper['items'][number]
    const letters = [...item.options.map((option) => option.letter), null]
    // no two clicks of one person at one moment, so that a moment names a click
    let at = Date.now() + this.#clockMs
    while (this.#clicked.has(at)) at += 1
    this.#clicked.add(at)
    const choice = letters[Math.floor(this.#random() * letters.length)] ?? null
    const click = { sittingId: this.sittingId, itemId: item.itemId, choice, clickedAt: new Date(at).toISOString() }
    this.#world.ledger.clicked(click)
    return click
  }

  /** With `patience`, all answers first, as the client does; else at once, in a race with the last of them. */
  async #handIn(seat: Seat, patience: boolean): Promise<void> {
    const { over, ledger } = this.#world
    const emptied = async () => {
      while (seat.outbox.view().waiting > 0 && !over()) {
        if ((seat.outbox.view().signedOut || seat.replaced) && !(await this.#signInAgain(seat))) break
        await sleep(30)
      }
    }
    if (patience) await emptied()
    for (;;) {
      const reply = await insist(seat.machine.submit, over)
      if (reply.kind === 'ok') this.receipt = reply.value
      else if (isSignedOut(reply) && !over()) {
        if (await this.#signInAgain(seat)) continue
      } else this.#unexpected('submit', reply)
      break
    }
    await emptied()
    await Promise.all(this.#late)
    this.#leave(seat)
    for (const change of await seat.store.kept(this.sittingId)) ledger.notSaved(change, 'kept on the machine')
    seat.machine.close()
  }
}

const isSignedOut = (reply: Reply<unknown>): boolean =>
  reply.kind === 'refused' && ['sittings.signed-out', 'sittings.replaced', 'request.not-signed-in'].includes(reply.code)

/** Half an hour fast to half an hour slow, ms. */
const wrongClock = (random: () => number) => Math.round((random() * 2 - 1) * 30 * 60_000)
