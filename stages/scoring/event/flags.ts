// Why a person has to look at a result before it is approved: pure, from what was stored. A flag is a
// question to a reader, never a verdict, and changes no figure.
import { atLeast, decimal, type Fraction, fraction } from '../../../kit/rounding.ts'
import type { CutOffs } from '../category.ts'

export const flagCodes = [
  'near-line',
  'misfit',
  'incomplete',
  'fast',
  'change',
  'incident-seat',
  'incident-room',
  'late-answers',
  'server-less',
  'accommodation',
  'approver',
] as const
export type FlagCode = (typeof flagCodes)[number]

/** `data`: counts, percents as decimal texts, codes; no personal datum. */
export type Flag = { readonly code: FlagCode; readonly data: Readonly<Record<string, string | number>> }

/** What is known of one run and its sitting. Ratios of the JPM are in hundredths of a level, as stored. */
export type FlagFacts = {
  readonly achieved: number | null
  readonly required: number
  readonly cutOffs: CutOffs
  /** Half of the error interval of the JPM in percent, decimal text; null: its error is not known. */
  readonly margin: string | null
  /** How the answers fit those of people of like level (lz, two decimals, decimal text with sign); null: not known. */
  readonly fit: { readonly lz: string; readonly rare: number; readonly answered: number } | null
  /** Competencies without a level because under the policy's share was administered. */
  readonly withoutLevel: number
  readonly answered: number
  /** From the start to the last change of an answer; null: nothing was clicked. */
  readonly seconds: number | null
  /** The last earlier result of the same class that was accepted. */
  readonly earlier: { readonly achieved: number; readonly required: number; readonly on: string } | null
  readonly seatIncidents: number
  readonly roomIncidents: number
  readonly lateAnswers: number
  readonly serverLess: boolean
  readonly accommodated: boolean
  /** Whether the person holds a role that approves or accepts results: another one decides this case. */
  readonly approver: boolean
  readonly rule: FlagRule
}

/** What the policy of the run says. */
export type FlagRule = {
  /** Seconds per answered item under which nobody can have read it. */
  readonly fastSeconds: number
  /** Percentage points between two results of one person in one class that ask for an explanation, decimal text. */
  readonly changePoints: string
  /** lz at or below minus this asks for an explanation, decimal text. */
  readonly misfit: string
}

/** Answered items below which speed says nothing. */
export const fastItems = 5

const percent = (achieved: number, required: number): Fraction => fraction(achieved * 100, required)
/** How far two ratios are apart. */
function apart(a: Fraction, b: Fraction): Fraction {
  const [high, low] = atLeast(a, b) ? [a, b] : [b, a]
  return fraction(high.numerator * low.denominator - low.numerator * high.denominator, high.denominator * low.denominator)
}

/** The flags of a case, in the order in which they are read. */
export function flagsOf(of: FlagFacts): Flag[] {
  const flags: (Flag | false)[] = [
    nearLine(of),
    misfit(of),
    of.withoutLevel > 0 && { code: 'incomplete', data: { competencies: of.withoutLevel } },
    fast(of),
    change(of),
    of.seatIncidents > 0 && { code: 'incident-seat', data: { incidents: of.seatIncidents } },
    of.roomIncidents > 0 && { code: 'incident-room', data: { incidents: of.roomIncidents } },
    of.lateAnswers > 0 && { code: 'late-answers', data: { answers: of.lateAnswers } },
    of.serverLess && { code: 'server-less', data: {} },
    of.accommodated && { code: 'accommodation', data: {} },
    of.approver && { code: 'approver', data: {} },
  ]
  return flags.filter((flag) => flag !== false)
}

/** A line lies within the error interval. Without an SEM there is none: that is said, and nobody is flagged for it. */
function nearLine({ achieved, required, cutOffs, margin }: FlagFacts): Flag | false {
  if (achieved === null || margin === null) return false
  const jpm = percent(achieved, required)
  const near = [cutOffs.high, cutOffs.middle].find((line) => atLeast(decimal(margin), apart(jpm, decimal(line))))
  return near !== undefined && { code: 'near-line', data: { line: near, margin } }
}

function misfit({ fit, rule }: FlagFacts): Flag | false {
  return (
    fit?.lz.startsWith('-') === true &&
    atLeast(decimal(fit.lz.slice(1)), decimal(rule.misfit)) && { code: 'misfit', data: { ...fit, limit: rule.misfit } }
  )
}

function fast({ seconds, answered, rule }: FlagFacts): Flag | false {
  if (seconds === null || answered < fastItems || seconds >= answered * rule.fastSeconds) return false
  return { code: 'fast', data: { answered, seconds, least: rule.fastSeconds } }
}

function change({ achieved, required, earlier, rule }: FlagFacts): Flag | false {
  if (achieved === null || earlier === null) return false
  const difference = apart(percent(achieved, required), percent(earlier.achieved, earlier.required))
  return atLeast(difference, decimal(rule.changePoints)) && { code: 'change', data: { on: earlier.on, points: rule.changePoints } }
}
