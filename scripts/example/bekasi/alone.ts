// A machine without the server: its paper was loaded while there was a line, it is opened with the code that
// is said aloud in the room, works by itself, and leaves a signed bundle.
import { localReceipt, signed } from '../../../stages/sittings/bundle.ts'
import type { Bundle } from '../../../stages/sittings/day-api.ts'
import { type PackContent, packKey } from '../../../stages/sittings/pack.ts'

const minute = 60_000

type Item = PackContent['items'][number]

const keys = new Map<string, ReturnType<typeof packKey>>()

/** The key of a room's papers: the same for everybody in it, and slow to make on purpose. */
export function keyOf(code: string, salt: Uint8Array): ReturnType<typeof packKey> {
  const name = `${code} ${Buffer.from(salt).toString('hex')}`
  const known = keys.get(name) ?? packKey(code, salt)
  keys.set(name, known)
  return known
}

/** What is on the machine after somebody answered one item a minute until `now` (epoch milliseconds). */
export function bundleOf(
  sittingId: string,
  content: PackContent,
  choose: (item: Item) => string,
  now: number,
): { bundle: Bundle; receipt: string } {
  const started = new Date(now - 155 * minute)
  const answers = content.items.map((item, at) => ({
    ...{ seq: at + 1, itemId: item.itemId, choice: choose(item), elapsed: (at + 1) * minute },
    clickedAt: new Date(started.getTime() + (at + 1) * minute).toISOString(),
  }))
  const { receipt } = localReceipt(sittingId, content.nonce, answers)
  const finishedElapsed = (answers.length + 2) * minute
  const of = { sittingId, startedAt: started.toISOString(), finishedElapsed, agreement: null, answers, count: answers.length, receipt }
  const finishedAt = new Date(started.getTime() + finishedElapsed).toISOString()
  return { bundle: signed({ ...of, finishedAt }, content.deviceKey), receipt }
}
