// People who are the same to the solver are counted together: a kind. Units whose limit can never be
// reached are counted as the unit above them, which makes the model small.
import type { Frame } from './solver/frame.ts'

export type Kind = {
  /** The nearest unit that matters, or null: none. */
  readonly unit: number | null
  readonly group: number
  readonly slots: readonly number[]
  readonly second: readonly number[]
  readonly accessible: boolean
  readonly duties: readonly number[]
  /** Where the plan in force has them; kinds of a new plan have nothing here. */
  readonly at: { readonly slot: number; readonly room: number } | null
  /** Members, those of one unit side by side. */
  readonly people: readonly number[]
}

/** What matters: units and duties whose limit can be reached, and whether the place in the plan in force counts. */
export type Matters = { readonly units: ReadonlySet<number>; readonly duties: ReadonlySet<number>; readonly place: boolean }

/** Units of which more people take part than may be away at once, with these limits; duties likewise. */
export function whatMatters(frame: Frame, caps: readonly number[], place = false): Matters {
  const units = frame.inUnit.flatMap((count, unit) => (count > (caps[unit] ?? 0) ? [unit] : []))
  const duties = frame.problem.duties.flatMap(({ size, minimum }, duty) =>
    (frame.inDuty[duty] ?? 0) > Math.max(0, size - minimum) ? [duty] : [],
  )
  return { units: new Set(units), duties: new Set(duties), place }
}

/** The kinds of all people, in the order of their first member in the list sorted by unit. */
export function kindsOf(frame: Frame, { units, duties, place }: Matters): Kind[] {
  const { people } = frame.problem
  const kinds = new Map<string, Kind & { people: number[] }>()
  const order = people.map((_, index) => index).sort((a, b) => (people[a]?.unit ?? 0) - (people[b]?.unit ?? 0) || a - b)
  for (const index of order) {
    const person = people[index]
    if (!person) continue
    const slots = frame.allowed[index] ?? []
    const unit = frame.above[person.unit]?.find((one) => units.has(one)) ?? null
    const second = person.second.filter((slot) => slots.includes(slot)).sort((a, b) => a - b)
    const counted = person.duties.filter((duty) => duties.has(duty)).sort((a, b) => a - b)
    const at = place && person.at ? { slot: person.at.slot, room: person.at.room } : null
    const key = [unit, person.group, slots.join('.'), second.join('.'), person.accessible, counted.join('.'), at?.slot, at?.room].join('|')
    const found = kinds.get(key)
    if (found) found.people.push(index)
    else kinds.set(key, { unit, group: person.group, slots, second, accessible: person.accessible, duties: counted, at, people: [index] })
  }
  return [...kinds.values()]
}
