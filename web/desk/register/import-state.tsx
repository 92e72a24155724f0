// The state of an import as a word and a colour.
import type { ImportLine } from '../../../stages/register/import-api.ts'
import { useWords } from '../../kit/language.tsx'
import { Chip, type Tone } from '../../kit/parts.tsx'
import { importWords } from './import-words.ts'

const tones: Record<ImportLine['state'], Tone> = {
  reading: 'accent',
  failed: 'harm',
  previewed: 'attention',
  committed: 'good',
  discarded: 'plain',
}

export function ImportState({ of }: { of: Pick<ImportLine, 'state' | 'undoneBy'> }) {
  const words = useWords(importWords)
  if (of.undoneBy) return <Chip>{words.undone}</Chip>
  return <Chip tone={tones[of.state]}>{words.states[of.state]}</Chip>
}
