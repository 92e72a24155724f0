// A run as it is told to a reader: figures written for people, and none at all while the instrument is
// in trial: the loaded run in, the reply out.
import { fraction, percentText } from '../../kit/rounding.ts'
import type { InstrumentStatus } from '../instruments/api.ts'
import type { CompetencyLevel } from '../instruments/level.ts'
import type { Mastery } from '../instruments/mastery.ts'
import type { AspectOutcome } from './aspect.ts'
import type { Category, Purpose } from './category.ts'
import type { RunInputs } from './inputs.ts'
import { gapOf, jpmOf, shownJpm } from './jpm.ts'
import { type Reader, seesTrial, whyHidden } from './may-show.ts'
import { notesOf, noteWords } from './note.ts'
import type { TrialResult } from './trial.ts'

/** A run as it is loaded: the last line of the register about the person, and what was stored. */
export type RunRow = {
  readonly id: string
  readonly sittingId: string
  readonly number: number
  readonly runs: number
  readonly person: {
    readonly id: string
    readonly nip: string
    readonly name: string
    readonly frontTitle: string | null
    readonly backTitle: string | null
    readonly unitId: string
    readonly unitName: string
  }
  readonly unitPath: string[]
  readonly sessionTitle: string
  readonly assessedOn: string
  readonly simulated: boolean
  readonly purpose: Purpose
  readonly standing: RunInputs['sitting']['standing']
  readonly class: string
  readonly instrumentStatus: InstrumentStatus
  readonly complete: boolean
  /** Of an event, and not yet approved and accepted. */
  readonly awaiting: boolean
  readonly achieved: number | null
  readonly required: number
  readonly category: Category | null
  /** Percent, decimal text: the policy's cap for display. */
  readonly displayCap: string
  readonly scoredAt: Date
  readonly recordedAt: Date | null
}

export type CompetencyRow = CompetencyLevel & {
  readonly key: string
  readonly name: string
  readonly nameEn: string
  readonly cluster: string
  readonly required: number
}

export type RunWhole = RunRow & {
  readonly competencies: CompetencyRow[]
  readonly aspects: AspectOutcome[]
  readonly margin: string | null
  /** The overall score while the instrument is in trial; null: it is not, or nothing could be counted. */
  readonly trial: TrialResult | null
  readonly inputs: RunInputs
  readonly inputsHash: string
  readonly codeVersion: string
  readonly policy: { id: string; version: number; title: string }
  readonly standard: { id: string; version: number; class: string; basis: string; confirmed: boolean }
  readonly form: { id: string; code: string; version: number; title: string; example: boolean }
  readonly instrument: { id: string; name: string; evidence: string }
  readonly others: { id: string; number: number; scoredAt: string; codeVersion: string }[]
}

/** The head of a run: what a list shows to this reader. */
export function runHead(run: RunRow, reader: Reader) {
  const { achieved, required, category, displayCap, unitPath: _, awaiting: __, scoredAt, recordedAt, ...head } = run
  const hidden = whyHidden(run, reader)
  const shown = hidden === null
  const jpm = shown && achieved !== null ? jpmReply(achieved, required, displayCap) : null
  return {
    ...head,
    hidden,
    jpm,
    category: shown ? category : null,
    scoredAt: scoredAt.toISOString(),
    recordedAt: recordedAt?.toISOString() ?? null,
  }
}

/** A run with its competencies, notes and sources. */
export function runDetail(run: RunWhole, reader: Reader) {
  const { competencies, aspects, margin, trial, inputs, inputsHash, codeVersion, policy, standard, form, instrument, others, ...row } = run
  const shown = whyHidden(run, reader) === null
  const notes = shown ? notesOf(competencies, run.purpose, inputs.policy.cutOffs) : []
  return {
    ...runHead(row, reader),
    competencies: competencies.map((one) =>
      shown ? competencyReply(one) : { ...competencyReply(one), level: null, gap: null, mastery: [] },
    ),
    aspects: shown ? aspects.map(({ mastery, ...one }) => ({ ...one, percent: masteryPercent(mastery) })) : [],
    margin: shown ? margin : null,
    trial: seesTrial(run, reader) ? trial : null,
    notes: notes.map((code) => ({ code, words: noteWords[code] })),
    cutOffs: inputs.policy.cutOffs,
    ...{ policy, standard, form, instrument, inputsHash, codeVersion, others },
  }
}

function jpmReply(achieved: number, required: number, displayCap: string) {
  const jpm = jpmOf({ achieved, required })
  return { achieved, required, percent: percentText(jpm), shown: shownJpm(jpm, displayCap) }
}

function competencyReply(one: CompetencyRow) {
  return {
    ...one,
    gap: gapOf(one),
    mastery: one.mastery.map(({ level, ratio, threshold, reached }) => ({ level, percent: masteryPercent(ratio), threshold, reached })),
  }
}

/** Mastery in percent with two decimals; below chance it carries a minus. */
function masteryPercent(ratio: Mastery['ratio']): string | null {
  if (ratio === null) return null
  const size = percentText(fraction(Math.abs(ratio.numerator), ratio.denominator))
  return ratio.numerator < 0 ? `-${size}` : size
}
