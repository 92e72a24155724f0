// What an item must have before a second person reads it. A rule that judges content: it returns all
// flaws at once, for the form on the screen and for every row of an import.
import { type ItemKind, keyRange, kindOf, type Measure } from './kinds.ts'

export type WrittenOption = { readonly text: string; readonly level: number; readonly rationale: string; readonly grand: boolean }

export type WrittenItem = {
  readonly kind: ItemKind
  readonly measure: Measure
  readonly stem: string
  readonly question: string
  readonly reversed: boolean
  readonly options: readonly WrittenOption[]
}

export const itemFlaws = [
  'kind-differs',
  'too-few-options',
  'option-twice',
  'key-range',
  'not-one-right',
  'levels-alike',
  'rationale-missing',
  'reversed-kind',
] as const
export type ItemFlaw = (typeof itemFlaws)[number]

/** Flaws of `item`; none where it can be read by a second person. `option`: from 0, where one option is meant. */
export function flawsOf(item: WrittenItem): { readonly flaw: ItemFlaw; readonly option?: number }[] {
  const [least, most] = keyRange[item.kind]
  const found: { flaw: ItemFlaw; option?: number }[] = []
  if (kindOf(item.measure) !== item.kind) found.push({ flaw: 'kind-differs' })
  if (item.reversed && item.kind !== 'likert') found.push({ flaw: 'reversed-kind' })
  if (item.options.length < 2) found.push({ flaw: 'too-few-options' })
  const texts = item.options.map((option) => option.text.trim().toLowerCase())
  item.options.forEach((option, at) => {
    if (texts.indexOf(texts[at] as string) !== at) found.push({ flaw: 'option-twice', option: at })
    if (option.level < least || option.level > most) found.push({ flaw: 'key-range', option: at })
    if (item.kind !== 'likert' && option.rationale.trim() === '') found.push({ flaw: 'rationale-missing', option: at })
  })
  const levels = new Set(item.options.map((option) => option.level))
  if (item.kind === 'pilihan' && item.options.filter((option) => option.level === 1).length !== 1) found.push({ flaw: 'not-one-right' })
  if (item.kind !== 'pilihan' && item.options.length > 1 && levels.size < 2) found.push({ flaw: 'levels-alike' })
  return found
}

/** Points of a Likert option as they count: from the other end of the scale where the item is reversed. */
export function countedPoints(points: number, reversed: boolean): number {
  const [least, most] = keyRange.likert
  return reversed ? least + most - points : points
}
