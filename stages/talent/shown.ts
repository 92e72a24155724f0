// From the map to what is sent: people in few words, and the figures of the head.
import { atLeast, decimal } from '../../kit/rounding.ts'
import type { MapHead, MappedPerson, UnmappedPerson } from './api.ts'
import { performances, potentials } from './box.ts'
import {
  aspectsMeasured,
  countBoxes,
  countMissing,
  type Mapped,
  type MapRules,
  potentialAspects,
  separationOf,
  type Unmapped,
} from './map.ts'
import type { Components } from './missing.ts'

/** What a person of the map is known by. */
export type Known = Components & {
  readonly id: string
  readonly nip: string
  readonly name: string
  readonly position: string | null
  readonly unitId: string
  readonly unitName: string
  readonly officeId: string
  readonly officeName: string
  readonly simata: { readonly box: number; readonly on: string } | null
}

export type Unit = { readonly id: string; readonly name: string; readonly office: string; readonly officeId: string }

/** Units of all people, each once, in the order of the people; and the place of each. */
export function unitsOf(people: readonly Known[]): { units: Unit[]; at: ReadonlyMap<string, number> } {
  const at = new Map<string, number>()
  const units: Unit[] = []
  for (const { unitId, unitName, officeId, officeName } of people) {
    if (at.has(unitId)) continue
    at.set(unitId, units.length)
    units.push({ id: unitId, name: unitName, office: officeName, officeId })
  }
  return { units, at }
}

/** Everybody who is mapped, as sent. `objections`: numbers of open ones by person. */
export function shownMapped(
  mapped: readonly Mapped<Known>[],
  at: ReadonlyMap<string, number>,
  objections: ReadonlyMap<string, { readonly number: string }>,
): MappedPerson[] {
  return mapped.map(({ person, grade, achieved, required, margin, place }) => ({
    ...{
      id: person.id,
      nip: person.nip,
      name: person.name,
      position: person.position,
      unit: at.get(person.unitId) ?? 0,
      class: person.class,
    },
    ...{ box: place.box, achieved, required, margin, grade, potential: place.potential, performance: place.performance },
    ...{ near: [...place.near], beyond: [...place.beyond], simata: person.simata, objection: objections.get(person.id)?.number ?? null },
  }))
}

export function shownUnmapped(unmapped: readonly Unmapped<Known>[], at: ReadonlyMap<string, number>): UnmappedPerson[] {
  return unmapped.map(({ person, missing }) => ({
    ...{ id: person.id, nip: person.nip, name: person.name, unit: at.get(person.unitId) ?? 0, simata: person.simata },
    missing: missing.map(({ code, data }) => ({ code, data: { ...data } })),
  }))
}

/** Whether a person is asked for under the choice of source. Who has no box of ours differs from nothing. */
export function fromSource(source: 'semua' | 'simata' | 'berbeda', box: number | null, simata: { box: number } | null): boolean {
  if (source === 'semua') return true
  return simata !== null && (source === 'simata' || (box !== null && simata.box !== box))
}

type Figures = Pick<MapHead, 'aspects' | 'required' | 'margins' | 'withoutMargin' | 'counts' | 'missing' | 'boxes' | 'separates'>

/** What the map counts. `wished`: aspects that the policy names; `aspects`: those that are known, by person. */
export function figuresOf(
  { mapped, unmapped }: { mapped: readonly Mapped<Known>[]; unmapped: readonly Unmapped<Known>[] },
  { separation, wished, aspects }: Pick<MapRules, 'separation'> & { wished: number; aspects: ReadonlyMap<string, readonly string[]> },
): Figures {
  const ours = countBoxes(mapped.map((one) => one.place.box))
  const theirs = new Map<number, number>()
  for (const { person } of [...mapped, ...unmapped])
    if (person.simata) theirs.set(person.simata.box, (theirs.get(person.simata.box) ?? 0) + 1)
  const standards = new Set(mapped.map((one) => one.required))
  const margins = mapped.flatMap((one) => (one.margin === null ? [] : [one.margin]))
  const performance = separationOf(
    inOrder(
      performances,
      mapped.map((one) => one.place.performance),
    ),
    separation,
  )
  const inPart = new Set(mapped.filter((one) => one.place.performance === performance?.part).map((one) => one.grade))
  return {
    aspects: { of: potentialAspects, ...aspectsMeasured(mapped.map(({ person }) => aspects.get(person.id) ?? [])), wished },
    required: standards.size === 1 ? ([...standards][0] ?? null) : null,
    margins: margins.length === 0 ? null : { least: extreme(margins, false), most: extreme(margins, true) },
    withoutMargin: mapped.length - margins.length,
    counts: { mapped: mapped.length, unmapped: unmapped.length, total: mapped.length + unmapped.length },
    missing: countMissing(unmapped),
    boxes: Object.entries(ours).map(([box, people]) => ({ box: Number(box), ours: people, simata: theirs.get(Number(box)) ?? 0 })),
    separates: {
      performance,
      grade: inPart.size === 1 ? ([...inPart][0] ?? null) : null,
      potential: separationOf(
        inOrder(
          potentials,
          mapped.map((one) => one.place.potential),
        ),
        separation,
      ),
    },
  }
}

/** Equal parts are told in the order of the axis, whoever comes first. */
const inOrder = <P extends string>(order: readonly P[], parts: readonly P[]): P[] =>
  order.flatMap((part) => parts.filter((one) => one === part))

const extreme = (texts: readonly string[], most: boolean): string =>
  texts.reduce((kept, text) => (atLeast(decimal(text), decimal(kept)) === most ? text : kept))
