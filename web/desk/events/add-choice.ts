// Whom an organiser means to add, as the page keeps it, and as the server takes it. Pure.
import type { SentOf } from '../../../kit/contract.ts'
import type { VerdictCode } from '../../../stages/eligibility/verdict.ts'
import type { Way } from '../../../stages/events/kinds.ts'
import type { previewParticipants } from '../../../stages/events/participant-api.ts'

export type NipLine = { readonly line: number; readonly nip: string }
export type Named = { readonly id: string; readonly name: string }
export type Choice = {
  readonly way: Way
  readonly classes: readonly string[]
  readonly units: readonly Named[]
  readonly verdicts: readonly VerdictCode[]
  readonly withExempt: boolean
  readonly pasted: string
  readonly file: { readonly name: string; readonly column: string | null; readonly nips: readonly NipLine[] } | null
  readonly people: readonly Named[]
}

/** The verdicts of who is due; all of them are meant at first. */
export const dueVerdicts: readonly VerdictCode[] = ['belum-pernah', 'kedaluwarsa', 'segera-berakhir']

export const noChoice: Choice = {
  ...{ way: 'jatuh-tempo', classes: [], units: [], verdicts: dueVerdicts, withExempt: false },
  ...{ pasted: '', file: null, people: [] },
}

/** 198504172009032006, also with spaces between its groups or an apostrophe before it, as spreadsheets have it. */
const nipIn = /(?<!\d)\d{8}[ \u00a0]?\d{6}[ \u00a0]?\d[ \u00a0]?\d{3}(?!\d)/

/**
 * Pasted text as NIPs with their lines (from 1). A line that holds a NIP gives it, whatever stands beside; one
 * that holds none gives its first cell with a digit, so that it can be told; headings and empty lines give nothing.
 */
export function pastedNips(text: string): NipLine[] {
  return text.split(/\r?\n/).flatMap((row, at): NipLine[] => {
    const found = nipIn.exec(row)?.[0]
    if (found) return [{ line: at + 1, nip: found.replace(/\D/g, '') }]
    const cells = row.split(/[\t;,]/).map((cell) => cell.trim())
    // a running number before a name is no NIP
    const odd = cells.find((cell) => /\d{5,}/.test(cell.replace(/[ \u00a0]/g, ''))) ?? (cells.length === 1 ? cells[0] : undefined)
    return odd && /\d/.test(odd) ? [{ line: at + 1, nip: odd.slice(0, 40) }] : []
  })
}

/** NIPs of a choice by list: of the file where there is one, else what was pasted. */
export const nipsOf = (choice: Choice): readonly NipLine[] => choice.file?.nips ?? pastedNips(choice.pasted)

/** Whether anybody can be meant by it. */
export function isChosen(choice: Choice): boolean {
  if (choice.way === 'daftar') return nipsOf(choice).length > 0
  if (choice.way === 'nama') return choice.people.length > 0
  if (choice.way === 'jenjang') return choice.classes.length > 0
  if (choice.way === 'unit') return choice.units.length > 0
  return choice.verdicts.length > 0
}

/** What is sent for preview and for adding; only what the way reads. */
export function selectionOf(id: string, choice: Choice): SentOf<typeof previewParticipants> {
  const { way, withExempt } = choice
  if (way === 'daftar') return { id, way, nips: nipsOf(choice).map((one) => ({ ...one })) }
  if (way === 'nama') return { id, way, personIds: choice.people.map((one) => one.id) }
  const narrowed = { id, way, classes: [...choice.classes], unitIds: choice.units.map((one) => one.id) }
  return way === 'jatuh-tempo' ? { ...narrowed, verdicts: [...choice.verdicts] } : { ...narrowed, withExempt }
}
