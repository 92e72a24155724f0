// What the simulator knows of the shipped example items: it recognises an item and its options by
// their text, as a person who had read the key would. The paper itself carries no key.
import { bankItems } from '../../stages/instruments/bank/bank.ts'
import { exampleItems } from '../../stages/instruments/example-items.ts'
import type { CompetencyKey } from '../../stages/standards/competency.ts'

type Shown = { readonly stem: string; readonly options: readonly { letter: string; text: string }[] }
export type Keyed = { readonly competency: CompetencyKey; readonly options: readonly { letter: string; level: number }[] }

const known = new Map(
  [...exampleItems, ...bankItems].map(({ stem, competency, options }) => [
    stem,
    { competency, levels: new Map(options.map((option) => [option.text, option.level])) },
  ]),
)

/** Competency of an item and the level each of its options is keyed to. Throws for an item that is none of ours. */
export function levelsOf(item: Shown): Keyed {
  const found = known.get(item.stem)
  if (!found) throw new Error('The simulator does not know this item')
  return { competency: found.competency, options: item.options.map(({ letter, text }) => ({ letter, level: found.levels.get(text) ?? 0 })) }
}
