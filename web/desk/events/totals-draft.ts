// Totals while they are written: every figure a text, so that an empty one stays empty.
import type { DeclaredSource } from '../../../stages/events/api.ts'

/** Groups that a letter may name, in its usual order. */
export const writtenGroups = ['jpt', 'administrator', 'pengawas', 'fungsional', 'pelaksana'] as const
type Group = (typeof writtenGroups)[number]

export type SourceDraft = {
  /** Keeps a line itself while others come and go. */
  readonly key: number
  readonly source: string
  readonly sourceDate: string
  readonly total: string
  readonly counts: Readonly<Record<Group, string>>
}

export function emptySource(key: number): SourceDraft {
  const counts = { jpt: '', administrator: '', pengawas: '', fungsional: '', pelaksana: '' }
  return { key, source: '', sourceDate: '', total: '', counts }
}

/** "1.202" → 1202; anything that is no whole number: null. */
export function figureOf(text: string): number | null {
  const bare = text.replace(/[.\s]/g, '')
  return /^\d{1,7}$/.test(bare) ? Number(bare) : null
}

export function sourceDraft(of: DeclaredSource, key: number): SourceDraft {
  const text = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value))
  return {
    ...{ key, source: of.source, sourceDate: of.sourceDate ?? '', total: text(of.total) },
    counts: Object.fromEntries(writtenGroups.map((group) => [group, text(of.counts[group])])) as SourceDraft['counts'],
  }
}

/** Whether a source can be sent: it has a name, some figure, and every figure is a number. */
export function isWhole(of: SourceDraft): boolean {
  const figures = [of.total, ...writtenGroups.map((group) => of.counts[group])].filter((text) => text.trim() !== '')
  return of.source.trim() !== '' && figures.length > 0 && figures.every((text) => figureOf(text) !== null)
}

export function sentSource(of: SourceDraft): DeclaredSource {
  const counts = writtenGroups.flatMap((group) => {
    const value = figureOf(of.counts[group])
    return value === null ? [] : [[group, value] as const]
  })
  return { source: of.source.trim(), sourceDate: of.sourceDate || null, total: figureOf(of.total), counts: Object.fromEntries(counts) }
}
