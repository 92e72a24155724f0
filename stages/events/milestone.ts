// The days before an event on which its readiness is looked at.

const days = { 'h-14': 14, 'h-7': 7, 'h-1': 1 } as const
export type Milestone = keyof typeof days

/** The calendar day of a milestone, counted back from the first day (`YYYY-MM-DD`). */
export function dayBefore(startsOn: string, milestone: Milestone): string {
  return new Date(Date.parse(`${startsOn}T00:00:00Z`) - days[milestone] * 86_400_000).toISOString().slice(0, 10)
}
