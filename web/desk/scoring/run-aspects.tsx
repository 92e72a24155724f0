// Potential as far as this paper measured it: one rating of five for each aspect, and what it rests on.
import { decimalWords } from '../../../kit/rounding.ts'
import { aspectNames, ratingNames } from '../../../stages/scoring/aspect.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip } from '../../kit/parts.tsx'
import type { Run } from './run.tsx'
import { scoringWords } from './words.ts'

export function RunAspects({ of }: { of: Run }) {
  const words = useWords(scoringWords)
  const { language, count } = useWriting()
  return of.aspects.map(({ key, rating, correct, administered, percent }) => (
    <Card
      key={key}
      title={`${words.potential}: ${aspectNames[key][language]}`}
      aside={rating === null ? undefined : <Chip tone="accent">{`${rating} · ${ratingNames[rating - 1]}`}</Chip>}
    >
      <p className="small">
        {percent === null ? words.potentialNone : words.potentialText(count(correct), count(administered), decimalWords(percent, language))}
      </p>
    </Card>
  ))
}
