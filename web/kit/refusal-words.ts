// The sentences for what the house refuses: what happened, what was kept, what to do. Each room has a
// complete record over its own union, so a code without its sentence does not compile. `{name}` in a
// sentence is filled from the refusal's facts.
import type { RefusalData } from '../../kit/refusal.ts'
import type { Language } from '../../kit/wording.ts'
import { countWords } from '../../kit/wording.ts'

/** `what` happened, what was `kept`, what to do (`todo`). */
export type Told = { readonly what: string; readonly kept: string; readonly todo: string }

/** Every code of `Code` with its sentence in both languages. */
export type RefusalWords<Code extends string> = { readonly [C in Code]: { readonly id: Told; readonly en: Told } }

/** Sentences by code, of any room. */
export type AnyRefusalWords = Readonly<Record<string, { readonly id: Told; readonly en: Told }>>

/** `{name}` → the fact of that name; numbers as people read them, lists with commas. */
export function fillWords(sentence: string, data: RefusalData, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (_, key: string) => {
    const fact = data[key]
    if (fact === undefined || fact === null) return '–'
    if (typeof fact === 'number') return Number.isInteger(fact) ? countWords(fact, language) : String(fact)
    return Array.isArray(fact) ? fact.join(', ') : String(fact)
  })
}

/** All three sentences of `told`, filled. */
export function fillTold(told: Told, data: RefusalData, language: Language): Told {
  const fill = (sentence: string) => fillWords(sentence, data, language)
  return { what: fill(told.what), kept: fill(told.kept), todo: fill(told.todo) }
}
