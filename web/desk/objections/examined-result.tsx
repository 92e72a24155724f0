// The run that was handed over, with level and mastery of each competency.
import { gapWords, levelWords } from '../../../kit/chart/level.ts'
import { levelBar } from '../../../kit/chart/level-bar.ts'
import { screen } from '../../../kit/chart/palette.ts'
import { decimalWords } from '../../../kit/rounding.ts'
import { categoryWords } from '../../../stages/scoring/category.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Facts } from '../../kit/parts.tsx'
import { Chart } from '../scoring/chart.tsx'
import type { Examination } from './examination.tsx'
import { objectionWords } from './words.ts'

export function ExaminedResult({ of: { run, margin } }: { of: Examination }) {
  const words = useWords(objectionWords)
  const { language } = useWriting()
  const percent = (text: string) => decimalWords(text, language)
  return (
    <Card
      bare
      title={words.resultCard}
      aside={
        <Facts
          of={[
            {
              ...{ name: words.jpm, figure: run.jpm ? `${percent(run.jpm.percent)} %` : '–' },
              ...(margin === null ? {} : { note: words.interval(percent(margin)) }),
            },
            { name: words.category, figure: run.category ? categoryWords[run.category][language] : '–' },
          ]}
        />
      }
    >
      <div className="wide">
        <table className="t compact objection-levels">
          <thead>
            <tr>
              <th scope="col">{words.competency}</th>
              <th scope="col">
                <span className="only-read">{words.level}</span>
              </th>
              <th scope="col" className="n">
                {words.level}
              </th>
              <th scope="col" className="n">
                {words.standard}
              </th>
              <th scope="col" className="n">
                {words.gap}
              </th>
              <th scope="col">{words.mastery}</th>
            </tr>
          </thead>
          <tbody>
            {run.competencies.map((one) => (
              <tr key={one.key}>
                <th scope="row">{language === 'id' ? one.name : one.nameEn}</th>
                <td>
                  <Chart svg={levelBar({ level: one.level, required: one.required * 100 }, screen, { width: 92, language })} />
                </td>
                <td className="n">
                  <b>{levelWords(one.level, language)}</b>
                </td>
                <td className="n">{one.required}</td>
                <td className={one.gap !== null && one.gap < 0 ? 'n short' : 'n'}>{gapWords(one.gap, language)}</td>
                <td className="tnum small">
                  {one.mastery
                    .map((at) => (at.percent === null ? '–' : String(Math.round(Number(at.percent))).replace('-', '−')))
                    .join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
