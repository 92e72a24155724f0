// An outbox that is in more of a hurry than ours: up to six changes on their way at once, in any order.
// The server must take a participant's changes in whatever order they arrive.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Change, Outbox, Wiring } from './outbox.ts'

const atOnce = 6
const finalRefusals = ['sittings.time-up', 'sittings.finished', 'sittings.not-on-form', 'sittings.answer-malformed', 'sittings.not-started']

/** Opens it over what the device keeps. `known`: the highest number on the server. */
export async function hastyOutbox(wiring: Wiring, known: number): Promise<Outbox> {
  const { sittingId, store } = wiring
  const queue: Change[] = await store.kept(sittingId)
  const refused: { change: Change; code: string }[] = []
  let highest = Math.max(known, ...queue.map((change) => change.seq))
  let [waiting, underWay, signedOut, stopped] = [queue.length, 0, false, false]

  function run(): void {
    while (underWay < atOnce && queue.length > 0 && !signedOut && !stopped) {
      const change = queue.splice(Math.floor(Math.random() * queue.length), 1)[0] as Change
      underWay += 1
      void settle(change).finally(() => {
        underWay -= 1
        run()
      })
    }
  }

  /** Sends one change until something is said about it. */
  async function settle(change: Change): Promise<void> {
    for (;;) {
      const reply = await wiring.send(change)
      if (stopped) return
      if (reply.kind === 'ok') return done(change)
      const code = reply.kind === 'refused' ? reply.code : ''
      if (code === 'sittings.seq-taken') return renumber(change)
      if (['sittings.signed-out', 'sittings.replaced', 'request.not-signed-in'].includes(code)) {
        signedOut = true
        return void queue.push(change)
      }
      if (finalRefusals.includes(code)) {
        refused.push({ change, code })
        return done(change)
      }
      await wiring.wait(500 + 3000 * Math.random())
    }
  }

  async function done(change: Change): Promise<void> {
    waiting -= 1
    await store.remove(change)
  }

  /** Another machine used this number: the next free one, as our own outbox does. */
  async function renumber(change: Change): Promise<void> {
    const last = await wiring.lastSeq()
    if (last === undefined) return void queue.push(change)
    highest = Math.max(highest, last)
    const { seq: _, ...of } = change
    const renewed = await store.add(of, highest)
    highest = Math.max(highest, renewed.seq)
    await store.remove(change)
    queue.push(renewed)
  }

  run()
  return {
    view: () => ({ waiting, refused, signedOut }),
    async put(of) {
      waiting += 1
      const change = await store.add({ ...of, sittingId }, highest)
      highest = Math.max(highest, change.seq)
      queue.push(change)
      // what is clicked within a moment leaves together
      void sleep(30).then(run)
    },
    nudge() {
      signedOut = false
      run()
    },
    stop() {
      stopped = true
    },
  }
}
