// The one sentence that a result begins with: how many competencies stand above, at and below the standard.
// Counts that are zero are left out; where all nine stand alike the sentence says so.
import type { Language } from '../../../kit/wording.ts'

export type Counts = { readonly above: number; readonly even: number; readonly below: number; readonly without: number }
/** A piece of a sentence; `strong` pieces are what it says. */
export type Piece = { readonly text: string; readonly strong?: true }

const numbers = {
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
}

/** 3 → "tiga"; beyond nine the figure itself. */
export const numberWords = (count: number, language: Language): string => numbers[language][count] ?? String(count)

/** Counts of `gaps` in hundredths of a level; null: no level. */
export function countsOf(gaps: readonly (number | null)[]): Counts {
  const count = (fits: (gap: number | null) => boolean) => gaps.filter(fits).length
  return {
    above: count((gap) => gap !== null && gap > 0),
    even: count((gap) => gap === 0),
    below: count((gap) => gap !== null && gap < 0),
    without: count((gap) => gap === null),
  }
}

export function summaryOf(counts: Counts, language: Language): Piece[] {
  const { above, even, below, without } = counts
  const total = above + even + below + without
  const word = (count: number) => numberWords(count, language)
  const alike = [above, even, below].find((count) => count === total)
  const say = language === 'id' ? indonesian : english
  if (total === 0 || without === total) return [{ text: say.nothing }]
  const first = alike === undefined ? [{ text: say.of(word(total)) }, ...joined(say.parts(counts, word), say.and)] : say.all(counts, total)
  return without === 0 ? [...first, { text: '.' }] : [...first, { text: say.without(word(without)) }]
}

type Part = readonly Piece[]

/** "a, b, dan c". */
function joined(parts: readonly Part[], and: string): Piece[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [...part]
    const last = index === parts.length - 1
    return [{ text: last ? `${parts.length > 2 ? ',' : ''} ${and} ` : ', ' }, ...part]
  })
}

type Words = (count: number) => string
const strong = (text: string): Piece => ({ text, strong: true })
const kept = (parts: readonly (Part | false)[]): Part[] => parts.filter((part) => part !== false)

const indonesian = {
  nothing: 'Tidak ada kompetensi yang berlevel, karena soal yang disajikan tidak cukup.',
  and: 'dan',
  of: (total: string) => `Dari ${total} kompetensi, Anda `,
  parts: ({ above, even, below }: Counts, word: Words) =>
    kept([
      above > 0 && [strong(`melampaui standar pada ${word(above)}`)],
      even > 0 && [strong(`sesuai standar pada ${word(even)}`)],
      below > 0 && [{ text: 'punya ' }, strong(`${word(below)} yang perlu dikembangkan`)],
    ]),
  all: ({ above, even }: Counts, total: number): Piece[] =>
    above === total
      ? [{ text: 'Pada semua kompetensi, Anda ' }, strong('melampaui standar')]
      : even === total
        ? [{ text: 'Pada semua kompetensi, Anda ' }, strong('sesuai standar')]
        : [{ text: 'Semua kompetensi Anda ' }, strong('masih perlu dikembangkan')],
  without: (word: string) => `. ${word.charAt(0).toUpperCase()}${word.slice(1)} lagi tanpa level, karena soal yang disajikan tidak cukup.`,
}

const english: typeof indonesian = {
  nothing: 'No competency has a level, because too few items were presented.',
  and: 'and',
  of: (total) => `Of ${total} competencies, you `,
  parts: ({ above, even, below }, word) =>
    kept([
      above > 0 && [strong(`exceed the standard in ${word(above)}`)],
      even > 0 && [strong(`meet it in ${word(even)}`)],
      below > 0 && [{ text: 'have ' }, strong(`${word(below)} to develop`)],
    ]),
  all: ({ above, even }, total) =>
    above === total
      ? [{ text: 'In all competencies you ' }, strong('exceed the standard')]
      : even === total
        ? [{ text: 'In all competencies you ' }, strong('meet the standard')]
        : [{ text: 'All your competencies are ' }, strong('still to be developed')],
  without: (word) => `. ${word.charAt(0).toUpperCase()}${word.slice(1)} more without a level, because too few items were presented.`,
}
