// The list of verdicts as a reader asks for it: filtered, ordered, counted. Everybody is in one verdict,
// so register = due + not due + exempt holds under every filter.
import { classGroups, groupOfClass, jobClasses } from '../standards/class.ts'
import type { DueFilter, DueLine } from './api.ts'
import { isJobClass } from './class-level.ts'
import { groupOfVerdict, type VerdictCode, type VerdictGroup, verdictCodes, verdictGroups } from './verdict.ts'

type Choice = 'verdict' | 'classGroup' | 'unit'
type Filter = Pick<DueFilter, 'search' | 'verdict' | 'group' | 'classGroup'> & {
  /** Ids of the unit that was chosen and all below it; null: everybody. */
  readonly within: ReadonlySet<string> | null
}

/** The group in which a class is counted; a class that is none of ours stands for itself. */
export const groupOf = (jobClass: string): string => (isJobClass(jobClass) ? groupOfClass(jobClass) : jobClass)

/** The lines under a filter; with `except`, as if that filter were not set. */
export function linesUnder(lines: readonly DueLine[], filter: Filter, except?: Choice): DueLine[] {
  const words = wordsOf(filter.search)
  return lines.filter(
    (line) =>
      (except === 'verdict' ||
        ((filter.verdict.length === 0 || filter.verdict.includes(line.verdict.code)) &&
          (filter.group.length === 0 || filter.group.includes(groupOfVerdict(line.verdict.code))))) &&
      (except === 'classGroup' || filter.classGroup.length === 0 || (filter.classGroup as string[]).includes(groupOf(line.class))) &&
      (except === 'unit' || filter.within === null || filter.within.has(line.unitId)) &&
      words.every((word) => (/^\d{3,}$/.test(word) ? line.nip.includes(word) : line.name.toLowerCase().includes(word))),
  )
}

/** The words of a search in lower case; digits with spaces between them are one NIP. */
function wordsOf(search: string | undefined): string[] {
  if (!search) return []
  const digits = search.replace(/\s/g, '')
  return /^\d{3,}$/.test(digits) ? [digits] : search.toLowerCase().split(/\s+/).filter(Boolean)
}

const collator = new Intl.Collator('id', { sensitivity: 'base', numeric: true })
const rank = new Map<string, number>(jobClasses.map((one, at) => [one.class, at]))
const verdictRank = new Map<string, number>(verdictCodes.map((code, at) => [code, at]))

type Compare = (a: DueLine, b: DueLine) => number
const byRank = (ranks: ReadonlyMap<string, number>, of: (line: DueLine) => string): Compare => {
  return (a, b) => (ranks.get(of(a)) ?? 99) - (ranks.get(of(b)) ?? 99)
}

const orders: Record<DueFilter['sort'], Compare> = {
  // they come by name already
  name: () => 0,
  nip: (a, b) => (a.nip < b.nip ? -1 : a.nip > b.nip ? 1 : 0),
  class: byRank(rank, (line) => line.class),
  unit: (a, b) => collator.compare(a.officeName, b.officeName) || collator.compare(a.unitName, b.unitName),
  verdict: byRank(verdictRank, (line) => line.verdict.code),
  validUntil: (a, b) => until(a).localeCompare(until(b)),
}
// who has no result comes before every day
const until = (line: DueLine) => line.verdict.facts.result?.validUntil ?? ''

/** The lines in the order that is asked for; equal ones stay by name. `lines` come by name. */
export function ordered(lines: readonly DueLine[], { sort, order }: Pick<DueFilter, 'sort' | 'order'>): DueLine[] {
  if (sort === 'name') return order === 'desc' ? [...lines].reverse() : [...lines]
  const compare = orders[sort]
  return [...lines].sort((a, b) => (order === 'desc' ? compare(b, a) : compare(a, b)))
}

/** How many people each value of a filter would show, under all other filters in force. */
export function countsUnder(lines: readonly DueLine[], filter: Filter) {
  return {
    verdict: verdictCodes.map((value) => ({
      value,
      people: count(linesUnder(lines, filter, 'verdict'), (one) => one.verdict.code === value),
    })),
    classGroup: tally(linesUnder(lines, filter, 'classGroup'), (line) => groupOf(line.class)),
    office: tally(linesUnder(lines, filter, 'unit'), (line) => line.officeId),
  }
}

export type VerdictCounts = Record<VerdictCode, number>

/** How many lines have each verdict. */
export function verdictsOf(lines: readonly Pick<DueLine, 'verdict'>[]): VerdictCounts {
  const counts = Object.fromEntries(verdictCodes.map((code) => [code, 0])) as VerdictCounts
  for (const line of lines) counts[line.verdict.code] += 1
  return counts
}

/** The three parts of the register from its verdicts. */
export function groupsOf(verdicts: VerdictCounts): Record<VerdictGroup, number> {
  const groups = Object.fromEntries(verdictGroups.map((group) => [group, 0])) as Record<VerdictGroup, number>
  for (const code of verdictCodes) groups[groupOfVerdict(code)] += verdicts[code]
  return groups
}

/** Counts by class group in the order of letters, and by office by name. */
export function summaryOf(lines: readonly DueLine[]) {
  const byGroup = Map.groupBy(lines, (line) => groupOf(line.class))
  const order = [...classGroups.map((one) => one.group as string), ...byGroup.keys()]
  const offices = [...Map.groupBy(lines, (line) => line.officeId)].map(([id, some]) => ({
    ...{ id, name: some[0]?.officeName ?? '', total: some.length, verdicts: verdictsOf(some) },
  }))
  return {
    classes: [...new Set(order)].flatMap((group) => {
      const some = byGroup.get(group)
      return some ? [{ group, total: some.length, verdicts: verdictsOf(some) }] : []
    }),
    offices: offices.sort((a, b) => collator.compare(a.name, b.name)),
  }
}

const count = <T>(all: readonly T[], is: (one: T) => boolean) => all.reduce((sum, one) => sum + (is(one) ? 1 : 0), 0)
function tally(lines: readonly DueLine[], of: (line: DueLine) => string): { value: string; people: number }[] {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(of(line), (counts.get(of(line)) ?? 0) + 1)
  return [...counts].map(([value, people]) => ({ value, people }))
}
