// What a page needs of the installation to open without it: what anybody may ask of it (agency, zone,
// example or real) and its clock. Nothing of a person; a browser that keeps nothing goes without.
import type { OutputOf } from '../../kit/contract.ts'
import type { showHouse } from '../../stages/access/api.ts'
import type { Clock, KeptClock } from './kept-clock.ts'

export type HouseReply = OutputOf<typeof showHouse>

const [houseKey, clockKey] = ['nawa-instansi', 'nawa-jam']

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null
  } catch {
    return null
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Storage may be closed by policy: then the page needs the server to open.
  }
}

export const keptHouse = () => read<HouseReply>(houseKey)
/** Keeps an installation that is set up; a new one has nothing to go on with. */
export const keepHouse = (house: HouseReply) => house.state === 'ready' && write(houseKey, house)

export const keptClock = () => read<KeptClock>(clockKey)
export const keepClock = (clock: Clock) => write(clockKey, { ...clock, seenAt: Date.now() } satisfies KeptClock)
