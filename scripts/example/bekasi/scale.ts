// How large the rebuilt event is. The full one is S1 as published (2,268 people, four days, four rooms);
// its classes and rooms are an assumption. A small one runs the same way in a test.
import type { ClassGroup } from '../../../stages/standards/class.ts'

export type Scale = {
  /** Employees of the synthetic regency. */
  readonly people: number
  /** Participants by group of classes. */
  readonly participants: Readonly<Partial<Record<ClassGroup, number>>>
  /** How many of the four rooms are used, and the seats of each. */
  readonly rooms: number
  readonly seats: number
  /** Sessions of a day: one, or both. */
  readonly sessions: number
  readonly days: readonly string[]
  /** For who could not come. */
  readonly makeupDay: string
  /** Assessments that stand on record: of 2021 with standing, of 2019 and expired, of 2022 without standing. */
  readonly history: { readonly standing: number; readonly expired: number; readonly internal: number }
  /** Sittings that go on at once. */
  readonly atOnce: number
}

export const fullScale: Scale = {
  people: 8971,
  participants: { administrator: 214, pengawas: 791, fungsional: 307, pelaksana: 956 },
  rooms: 4,
  seats: 75,
  sessions: 2,
  days: ['2023-12-18', '2023-12-19', '2023-12-20', '2023-12-21'],
  makeupDay: '2023-12-22',
  history: { standing: 2041, expired: 312, internal: 428 },
  atOnce: 300,
}

export const smallScale: Scale = {
  people: 240,
  participants: { administrator: 3, pengawas: 9, fungsional: 6, pelaksana: 12 },
  rooms: 2,
  seats: 10,
  sessions: 1,
  days: ['2023-12-18', '2023-12-19'],
  makeupDay: '2023-12-20',
  history: { standing: 50, expired: 8, internal: 11 },
  atOnce: 16,
}

/**
 * A part of the full event, for measuring: as many people as given, by the same shares, four rooms with one
 * session a day on as many days as they need.
 */
export function scaleOf(people: number): Scale {
  const days = Math.max(2, Math.ceil(people / 270))
  const all = ordered(fullScale)
  const { pelaksana: _, ...others } = fullScale.participants
  const shares = Object.entries(others).map(([group, count]) => [group, Math.round((count * people) / all)] as const)
  const pelaksana = people - shares.reduce((sum, [, count]) => sum + count, 0)
  return {
    ...fullScale,
    participants: { ...Object.fromEntries(shares), pelaksana },
    sessions: days > 4 ? 2 : 1,
    days: fullScale.days.slice(0, days > 4 ? 4 : days),
  }
}

/** All participants. */
export const ordered = (scale: Scale): number => Object.values(scale.participants).reduce((sum, count) => sum + count, 0)

/** The numbers of `list`, in order, worked on `atOnce` at a time. */
export async function together<T, R>(list: readonly T[], atOnce: number, work: (one: T, at: number) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(list.length)
  let next = 0
  const hand = async () => {
    while (next < list.length) {
      const at = next++
      results[at] = await work(list[at] as T, at)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, hand))
  return results
}
