// One step for each competency below the standard, the largest gap first, and what changed since the one before.
import { levelWords } from '../../../kit/chart/level.ts'
import type { OwnResult } from '../../../stages/scoring/own/own-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { useName } from './result-levels.tsx'
import { resultWords } from './words.ts'

export function Steps({ of }: { of: OwnResult }) {
  const words = useWords(resultWords)
  return (
    <section className="my-wide">
      <h2>{words.next}</h2>
      <p className="my-lead">{of.steps.length === 0 ? words.noNext : words.nextLead}</p>
      <ol className="my-steps">
        {of.steps.map((step) => (
          <Step key={step.key} of={of} step={step} />
        ))}
      </ol>
      {of.before && <Before of={of.before} />}
    </section>
  )
}

function Step({ of, step }: { of: OwnResult; step: OwnResult['steps'][number] }) {
  const words = useWords(resultWords)
  const { language } = useWriting()
  const name = useName(of)
  return (
    <li className="card my-step">
      <h3>{name(step.key)}</h3>
      <span className="from">{words.from(levelWords(step.level, language), String(step.required))}</span>
      <p lang="id">{step.text}</p>
      <dl>
        {step.months !== null && (
          <>
            <dt>{words.time}</dt>
            <dd>{words.months(step.months)}</dd>
          </>
        )}
        {step.by !== null && (
          <>
            <dt>{words.company}</dt>
            <dd lang="id">{`${step.by.charAt(0).toUpperCase()}${step.by.slice(1)}`}</dd>
          </>
        )}
        {step.free && (
          <>
            <dt>{words.cost}</dt>
            <dd>{words.free}</dd>
          </>
        )}
      </dl>
    </li>
  )
}

function Before({ of }: { of: NonNullable<OwnResult['before']> }) {
  const words = useWords(resultWords)
  const { date, count } = useWriting()
  const { comparable, up, same, down } = of.change
  return (
    <p className="card my-before">
      <b>{words.before}</b>
      {comparable ? words.beforeSame(date(of.assessedOn), count(up), count(same), count(down)) : words.beforeOther(date(of.assessedOn))}
    </p>
  )
}
