// What a row would change in a person, field by field. A field whose column the file does not have is
// not compared; an empty cell says that there is no value.

/** The facts of a person that an import may set, in the order in which a change is shown. */
export const personFields = [
  'nip',
  'name',
  'frontTitle',
  'backTitle',
  'unit',
  'position',
  'class',
  'eselon',
  'positionSince',
  'grade',
  'gradeSince',
  'standing',
  'employment',
  'education',
  'appointedOn',
  'birthPlace',
  'birthDate',
  'sex',
  'email',
  'oldNip',
  'siasnId',
] as const
export type PersonField = (typeof personFields)[number]

/** Values as stored: dates `YYYY-MM-DD`, unit and position by id. Missing: not said. */
export type PersonFacts = { readonly [field in PersonField]?: string | null }

/** `[before, after]` for each field that changes. */
export type Changes = { readonly [field in PersonField]?: readonly [before: string | null, after: string | null] }

/** What `after` would change in `before`; empty when nothing. */
export function difference(before: PersonFacts, after: PersonFacts): Changes {
  const changes: { [field in PersonField]?: [string | null, string | null] } = {}
  for (const field of personFields) {
    const next = after[field]
    if (next === undefined) continue
    const last = before[field] ?? null
    if (last !== next) changes[field] = [last, next]
  }
  return changes
}

/** `before` with `changes` applied. */
export function applied(before: PersonFacts, changes: Changes): PersonFacts {
  const after: { [field in PersonField]?: string | null } = { ...before }
  for (const field of personFields) {
    const change = changes[field]
    if (change !== undefined) after[field] = change[1]
  }
  return after
}
