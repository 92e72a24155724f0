// Which event Beranda shows: the one that runs, else the published one that begins first, else such a draft.
import type { EventLine } from '../../../stages/events/api.ts'

const order: readonly EventLine['state'][] = ['berjalan', 'terbit', 'draf']

/** The event in work, or undefined where none is open. */
export function eventInWork<T extends Pick<EventLine, 'state' | 'startsOn'>>(events: readonly T[]): T | undefined {
  return events
    .filter((one) => order.includes(one.state))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.startsOn < b.startsOn ? -1 : 1))[0]
}
