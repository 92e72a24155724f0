// The figures of a case: nine competencies against the standard, and for the one in view how its level was found.
import { gapWords, levelWords } from '../../../kit/chart/level.ts'
import { levelBar } from '../../../kit/chart/level-bar.ts'
import { screen } from '../../../kit/chart/palette.ts'
import { radar } from '../../../kit/chart/radar.ts'
import { decimalWords } from '../../../kit/rounding.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import type { Case } from './approval-shared.ts'
import { approvalWords } from './approval-words.ts'
import { Chart } from './chart.tsx'
import { scoringWords } from './words.ts'

type Competency = Case['run']['competencies'][number]

export function CaseProfile({ of, chosen, onChoose }: { of: Case; chosen: string; onChoose: (key: string) => void }) {
  const words = useWords(approvalWords)
  const { language } = useWriting()
  const name = (one: Competency) => (language === 'id' ? one.name : one.nameEn)
  const axes = of.run.competencies.map((one) => ({ label: name(one), level: one.level, required: one.required * 100 }))
  return (
    <div className="approval-profile">
      {axes.length > 2 && <Chart svg={radar(axes, screen, language)} wide />}
      <table className="t compact">
        <thead>
          <tr>
            <th>{words.competency}</th>
            <td />
            <th className="n">{words.level}</th>
            <th className="n">{words.gap}</th>
          </tr>
        </thead>
        <tbody>
          {of.run.competencies.map((one) => (
            <tr key={one.key} className={one.key === chosen ? 'on' : ''}>
              <td>
                <button type="button" aria-pressed={one.key === chosen} onClick={() => onChoose(one.key)}>
                  {name(one)}
                </button>
              </td>
              <td>
                <Chart svg={levelBar({ level: one.level, required: one.required * 100 }, screen, { width: 126, language })} />
              </td>
              <td className="n">
                <b>{levelWords(one.level, language)}</b>
              </td>
              <td className={one.gap !== null && one.gap < 0 ? 'n short' : 'n'}>{gapWords(one.gap, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function CaseEvidence({ of, competency }: { of: Case; competency: Competency | undefined }) {
  const words = useWords(approvalWords)
  const scoring = useWords(scoringWords)
  const { count, language } = useWriting()
  const { run } = of
  const sum = (pick: (one: Competency) => number) => run.competencies.reduce((total, one) => total + pick(one), 0)
  const name = competency && (language === 'id' ? competency.name : competency.nameEn)
  return (
    <section>
      <h3>
        {words.evidence}
        {!run.hidden && <span>{name}</span>}
      </h3>
      {competency && competency.mastery.length > 0 && <Mastery of={competency} label={words.mastery(name ?? '')} />}
      <dl className="pairs">
        <dt>{words.form}</dt>
        <dd>
          {run.form.title} · {scoring.statuses[run.instrumentStatus]}
        </dd>
        <dt>{words.items}</dt>
        <dd>
          {words.itemsOf(
            count(sum((one) => one.answered)),
            count(sum((one) => one.onForm)),
            of.minutes === null ? null : count(of.minutes),
          )}
        </dd>
        <dt>{words.exactness}</dt>
        <dd className={of.margin === null ? 'mut' : ''}>
          {of.margin === null ? words.notYet : words.interval(decimalWords(of.margin, language))}
        </dd>
      </dl>
    </section>
  )
}

/** Mastery corrected for chance at each level as columns, each with its threshold as a line. */
function Mastery({ of, label }: { of: Competency; label: string }) {
  const words = useWords(approvalWords)
  const { count, language } = useWriting()
  return (
    <ol className="approval-mastery" aria-label={label}>
      {of.mastery.map(({ level, percent, threshold, reached }) => {
        const height = percent === null ? 0 : Math.max(0, Math.min(100, Number(percent)))
        return (
          <li key={level} className={reached ? 'reached' : ''} title={threshold === null ? undefined : words.threshold(count(threshold))}>
            <b>{percent === null ? '–' : decimalWords(percent, language).replace('-', '−')}</b>
            <span className="column">
              <i style={{ height: `${height}%` }} />
              {threshold !== null && <u style={{ bottom: `${threshold}%` }} />}
            </span>
            <span>{level}</span>
          </li>
        )
      })}
    </ol>
  )
}
