// Standard setting by the modified Angoff procedure (Angoff 1971; Cizek and Bunch 2007, Standard Setting): a panel pictures persons who only just have level L and says, item by item, how many of a hundred
// would choose an option at L or above. The mean over items and judges is the share p that such a person
// reaches; corrected for chance like any mastery it is the threshold of L. Judges see each other's figures and
// talk between rounds; the last round counts. Nothing is judged where an item cannot tell: no option at L or
// above is 0 of a hundred, every option is all.
import { levels } from '../mastery.ts'
import { type Agreement, deviation, intraclass, mean } from './agreement.ts'
import type { FormItem } from './form.ts'

/** In `round`, `judge` thinks that `percent` of persons just at `level` answer `item` (its code) at that level or above. */
export type Judgement = {
  readonly judge: string
  readonly round: number
  readonly item: string
  readonly level: number
  /** 0 to 100. */
  readonly percent: number
}

export type LevelSetting = {
  readonly level: number
  /** Threshold that each judge alone would set, in hundredths of mastery, in the order of `judges`; below 0: below chance. */
  readonly byJudge: readonly number[]
  readonly mean: number
  readonly deviation: number
  /** Standard error of the mean over judges. */
  readonly error: number
  readonly least: number
  readonly most: number
}

export type Round = {
  readonly round: number
  readonly levels: readonly LevelSetting[]
  /** Over the judgements that could differ; case 2 of Shrout and Fleiss. */
  readonly agreement: Agreement
  /** Mean absolute change of a judgement since the round before, in points of a hundred; null in the first. */
  readonly change: number | null
}

export type StandardSetting = {
  readonly judges: readonly string[]
  readonly rounds: readonly Round[]
  /** Of the last round, for `instruments.threshold`: whole hundredths, 1 to 100. */
  readonly thresholds: readonly { readonly level: number; readonly mastery: number }[]
}

export type JudgementGap = { readonly judge: string; readonly round: number; readonly item: string; readonly level: number }

/** The judgements that a full panel still owes for `items` at `upTo` and every lower level. */
export function missingJudgements(items: readonly FormItem[], judgements: readonly Judgement[], upTo: number): readonly JudgementGap[] {
  const given = new Set(judgements.map(keyOf))
  const judges = judgesOf(judgements)
  const rounds = roundsOf(judgements)
  return rounds.flatMap((round) =>
    judges.flatMap((judge) =>
      openCells(items, upTo)
        .map(({ item, level }) => ({ judge, round, item: item.code, level }))
        .filter((one) => !given.has(keyOf(one))),
    ),
  )
}

/**
 * Thresholds of a form of `items` for the levels 1 to `upTo`.
 * @throws RangeError with a judgement missing, or with fewer than two judges
 */
export function standardSetting(items: readonly FormItem[], judgements: readonly Judgement[], upTo: number): StandardSetting {
  const judges = judgesOf(judgements)
  if (judges.length < 2) throw new RangeError('A panel has at least two judges')
  if (missingJudgements(items, judgements, upTo).length > 0) throw new RangeError('A judgement is missing')
  const percents = new Map(judgements.map((one) => [keyOf(one), one.percent]))
  const percentOf = (judge: string, round: number, item: string, level: number) => percents.get(keyOf({ judge, round, item, level })) ?? 0
  const cells = openCells(items, upTo)
  const table = (round: number) => cells.map(({ item, level }) => judges.map((judge) => percentOf(judge, round, item.code, level)))
  const rounds = roundsOf(judgements).map((round, at, all): Round => {
    const before = all[at - 1]
    return {
      round,
      levels: levels
        .filter((level) => level <= upTo)
        .map((level) =>
          settingOf(
            level,
            judges.map((judge) => thresholdOf(items, level, (item) => percentOf(judge, round, item.code, level))),
          ),
        ),
      agreement: intraclass(table(round)).case2,
      change: before === undefined ? null : meanChange(table(before), table(round)),
    }
  })
  const last = rounds.at(-1) as Round
  return { judges, rounds, thresholds: last.levels.map(({ level, mean: found }) => ({ level, mastery: usable(found) })) }
}

/** Mastery in hundredths at `level` of a person who reaches `percentOf` each item; 100 where no item can tell. */
function thresholdOf(items: readonly FormItem[], level: number, percentOf: (item: FormItem) => number): number {
  const reached = mean(items.map((item) => (chanceOf(item, level) === 0 ? 0 : chanceOf(item, level) === 1 ? 1 : percentOf(item) / 100)))
  const chance = mean(items.map((item) => chanceOf(item, level)))
  return chance === 1 ? 100 : (100 * (reached - chance)) / (1 - chance)
}

/** Never below one hundredth: a threshold at chance is reached by clicking. */
function usable(threshold: number): number {
  return Math.max(1, Math.min(100, Math.round(threshold)))
}

/** Share of an item's options at `level` or above. */
export function chanceOf(item: FormItem, level: number): number {
  return item.options.filter((option) => option.level >= level).length / item.options.length
}

/** What can be judged: some options at the level or above, and some below. */
export function openCells(items: readonly FormItem[], upTo: number): readonly { readonly item: FormItem; readonly level: number }[] {
  return items.flatMap((item) =>
    levels.filter((level) => level <= upTo && chanceOf(item, level) > 0 && chanceOf(item, level) < 1).map((level) => ({ item, level })),
  )
}

function settingOf(level: number, byJudge: readonly number[]): LevelSetting {
  const spread = deviation(byJudge)
  const error = spread / Math.sqrt(byJudge.length)
  return { level, byJudge, mean: mean(byJudge), deviation: spread, error, least: Math.min(...byJudge), most: Math.max(...byJudge) }
}

function meanChange(before: readonly (readonly number[])[], after: readonly (readonly number[])[]): number {
  return mean(after.flatMap((row, cell) => row.map((percent, judge) => Math.abs(percent - (before[cell]?.[judge] as number)))))
}

const keyOf = ({ judge, round, item, level }: JudgementGap) => `${round} ${level} ${item} ${judge}`
const judgesOf = (judgements: readonly Judgement[]) => [...new Set(judgements.map((one) => one.judge))]
const roundsOf = (judgements: readonly Judgement[]) => [...new Set(judgements.map((one) => one.round))].sort((a, b) => a - b)
