// What the simulator knows of the shipped example items: it recognises an item and its options by
// their text, as a person who had read the key would. The paper itself carries no key.
import { exampleItems } from '../../stages/instruments/example-items.ts'
import type { CompetencyKey } from '../../stages/standards/competency.ts'

type Shown = { readonly stem: string; readonly options: readonly { letter: string; text: string }[] }
export type Keyed = { readonly competency: CompetencyKey; readonly options: readonly { letter: string; level: number }[] }

/** Competency of an item and the level each of its options is keyed to. Throws for an item that is none of ours. */
export function levelsOf(item: Shown): Keyed {
  const known = exampleItems.find((each) => each.stem === item.stem)
  if (!known) throw new Error('The simulator does not know this item')
  const levels = new Map(known.options.map((option) => [option.text, option.level]))
  return { competency: known.competency, options: item.options.map(({ letter, text }) => ({ letter, level: levels.get(text) ?? 0 })) }
}
