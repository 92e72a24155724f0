// What stands beside the levels: an aspect of potential, or what an instrument in trial may say instead of them.
import { aspectNames } from '../../../stages/scoring/aspect.ts'
import type { OwnResult } from '../../../stages/scoring/own/own-api.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { RunTrial } from '../scoring/run-trial.tsx'
import { resultWords } from './words.ts'
import '../scoring/scoring.css'

export function Potential({ of }: { of: OwnResult }) {
  const words = useWords(resultWords)
  const { language } = useLanguage()
  if (of.aspects.length === 0) return null
  return (
    <section className="card my-before">
      <b>{words.potential}</b>
      {of.aspects.map(({ key, rating }) => {
        const name = aspectNames[key][language]
        return <p key={key}>{rating === null ? words.noRating(name) : words.rating(name, rating, words.ratings[rating] ?? '')}</p>
      })}
      <p>{words.potentialApart}</p>
    </section>
  )
}

export function Trial({ of }: { of: OwnResult }) {
  const words = useWords(resultWords)
  if (of.trial === null) return <p className="my-lead">{words.trialNone}</p>
  return <RunTrial of={{ trial: of.trial, competencies: of.measured }} />
}
