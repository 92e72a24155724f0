// Small things that all pages of instruments say the same way.
import { measureName } from '../../../stages/instruments/item-list.ts'
import type { Bracket, ItemState, Measure } from '../../../stages/instruments/kinds.ts'
import { className } from '../../../stages/standards/class.ts'
import { firstDictionary } from '../../../stages/standards/first-dictionary.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { Chip, type Tone } from '../../kit/parts.tsx'
import { bankWords } from './words.ts'

const tones: Readonly<Record<ItemState, Tone>> = { draft: 'plain', dibaca: 'accent', aktif: 'good', ditarik: 'plain' }

export function ItemStateChip({ of }: { of: ItemState }) {
  const words = useWords(bankWords)
  return <Chip tone={tones[of]}>{words.states[of]}</Chip>
}

/** Names of what is measured and of classes, in the reader's language. */
export function useNames() {
  const words = useWords(bankWords)
  const { language } = useLanguage()
  const english: Partial<Record<Measure, string>> = { penalaran: 'Reasoning', 'sikap-kerja': 'Work attitude' }
  return {
    measure: (measure: Measure) =>
      language === 'id'
        ? measureName(measure)
        : (english[measure] ?? firstDictionary.competencies.find((one) => one.key === measure)?.nameEn ?? measure),
    bracket: (bracket: Bracket | null) => (bracket === null ? words.anyBracket : className(bracket, language)),
  }
}
