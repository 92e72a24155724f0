// What the people of one form answered, as plain numbers: what precision, the quality report and the
// comparison of answers are computed from.

export type FormItem = {
  readonly id: string
  readonly code: string
  readonly competency: string
  readonly letters: readonly string[]
  /** Key level of each option, in the order of `letters`. */
  readonly keys: readonly number[]
  /** Taken out for everybody of the event. */
  readonly annulled: boolean
  /** Whether its competency is in the standard and so in the JPM. */
  readonly counts: boolean
}

/** Presented and left empty; not on this person's paper. */
export const empty = -1
export const absent = -2

export type Sitter = {
  readonly runId: string
  readonly personId: string
  readonly class: string
  /** Sums in hundredths of a level; `achieved` null: no JPM. */
  readonly achieved: number | null
  readonly required: number
  readonly category: string | null
  /** Whether every competency is at or above its standard; null: some competency has no level. */
  readonly atStandard: boolean | null
  /** Place of the chosen option in the item's list, `empty` or `absent`; one for each item. */
  readonly choices: readonly number[]
}

export type FormAnswers = {
  readonly formId: string
  readonly items: readonly FormItem[]
  readonly people: readonly Sitter[]
  /** Required level by class and competency. */
  readonly standards: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** Points of an answer: the key of the chosen option, the lowest where it was left empty; null: not presented. */
export function pointOf(item: FormItem, choice: number): number | null {
  if (choice === absent) return null
  return choice === empty ? Math.min(...item.keys) : (item.keys[choice] ?? null)
}

/** The form with only the items at `places`. */
export function onlyItems(of: FormAnswers, places: readonly number[]): FormAnswers {
  const pick = <T>(list: readonly T[]) => places.map((place) => list[place] as T)
  return { ...of, items: pick(of.items), people: of.people.map((one) => ({ ...one, choices: pick(one.choices) })) }
}

/** Places of the items that fit. */
export function placesOf(of: FormAnswers, fits: (item: FormItem) => boolean): number[] {
  return of.items.flatMap((item, place) => (fits(item) ? [place] : []))
}

/** Those who met every item of the form. */
export const wholePapers = (of: FormAnswers): FormAnswers => ({
  ...of,
  people: of.people.filter((one) => !one.choices.includes(absent)),
})

/** Points by person and item; nobody in it may lack an item. */
export function pointsOf({ items, people }: FormAnswers): number[][] {
  return people.map((one) => items.map((item, place) => pointOf(item, one.choices[place] ?? absent) ?? 0))
}

/** Points split by competency, in the order in which the competencies come on the form. */
export function strataOf(of: FormAnswers): { readonly competency: string; readonly points: number[][] }[] {
  const keys = [...new Set(of.items.map((item) => item.competency))]
  return keys.map((competency) => ({
    competency,
    points: pointsOf(
      onlyItems(
        of,
        placesOf(of, (item) => item.competency === competency),
      ),
    ),
  }))
}
