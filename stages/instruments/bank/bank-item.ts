// Shape of one item of the example bank. An item is written for the class whose standard its options
// bracket, so that a form built for that class can tell people just below, at and above the standard.
import type { CompetencyKey } from '../../standards/competency.ts'

/** Whose standard the options bracket: pelaksana 1, pengawas 2, administrator 3. */
export type Bracket = 'pelaksana' | 'pengawas' | 'administrator'

export type BankOption = {
  readonly text: string
  /** Level shown by choosing it, 0 to 5. */
  readonly level: number
  /** Why this level, in one sentence from the dictionary's indicators. */
  readonly rationale: string
  /** Sounds best and shows little. */
  readonly grand?: true
}

export type BankItem = {
  readonly code: string
  readonly competency: CompetencyKey
  readonly bracket: Bracket
  readonly stem: string
  /** Options A to D. */
  readonly options: readonly BankOption[]
}

/** An option that shows `level`. */
export const at = (level: number, text: string, rationale: string): BankOption => ({ text, level, rationale })

/** An option that sounds best and shows only `level`. */
export const grand = (level: number, text: string, rationale: string): BankOption => ({ text, level, rationale, grand: true })
