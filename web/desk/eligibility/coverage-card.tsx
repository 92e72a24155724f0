// Coverage as two figures with numerator, denominator and dates, and the curve of the months around the
// day: solid until then, dashed after, where nothing new is assumed.
import type { z } from 'zod'
import type { Language } from '../../../kit/wording.ts'
import type { coverageShape } from '../../../stages/eligibility/api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { percentOf } from './due-view.ts'
import { dueWords } from './words.ts'
import './eligibility.css'

export type CoverageOf = z.infer<typeof coverageShape>

export function CoverageCard({ of }: { of: CoverageOf }) {
  const words = useWords(dueWords)
  const { count, date, language } = useWriting()
  const last = of.curve.at(-1)
  const figure = (name: string, { numerator, denominator }: CoverageOf['counting'], look: string) => (
    <div className={look}>
      <b>{words.percent(percentOf(numerator, denominator, language))}</b>
      <span>{name}</span>
      <span>{words.of(count(numerator), count(denominator))}</span>
    </div>
  )
  return (
    <Card title={words.coverage} aside={<span className="small">{words.asOfWords(date(of.asOf))}</span>}>
      <div className="coverage-figures">
        {figure(words.counting, of.counting, 'main')}
        {figure(words.withMapping, of.withMapping, 'beside')}
      </div>
      <CoverageCurve of={of} language={language} />
      <p className="small coverage-note">
        {of.assessed && `${words.assessedBetween(date(of.assessed.from), date(of.assessed.to))} `}
        {last && words.coverageLater(date(last.date), percentOf(last.counting, of.counting.denominator, language))} {words.coverageNote}
      </p>
    </Card>
  )
}

const box = { width: 332, height: 136, left: 36, right: 6, top: 10, bottom: 20 }

/** The curve as steps; the left axis ends at the next round figure above what it shows. */
function CoverageCurve({ of, language }: { of: CoverageOf; language: Language }) {
  const words = useWords(dueWords)
  const all = Math.max(1, of.counting.denominator)
  const highest = Math.max(...of.curve.map((point) => point.withMapping)) / all
  const top = [0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1].find((one) => highest <= one) ?? 1
  const first = Date.parse(of.curve[0]?.date ?? of.asOf)
  const span = Math.max(1, Date.parse(of.curve.at(-1)?.date ?? of.asOf) - first)
  const x = (day: string) => box.left + ((Date.parse(day) - first) / span) * (box.width - box.left - box.right)
  const y = (people: number) => box.height - box.bottom - (people / all / top) * (box.height - box.top - box.bottom)
  const steps = (points: CoverageOf['curve'], key: 'counting' | 'withMapping') =>
    points
      .map((point, at) => `${at === 0 ? 'M' : 'H'}${x(point.date).toFixed(1)}${at === 0 ? ' ' : 'V'}${y(point[key]).toFixed(1)}`)
      .join('')
  const past = of.curve.filter((point) => point.date <= of.asOf)
  const future = of.curve.filter((point) => point.date >= of.asOf)
  const now = x(of.asOf)
  const line = steps(past, 'counting')
  const years = [...new Set(of.curve.map((point) => point.date.slice(0, 4)))].slice(1)
  const said = [of.counting.numerator, of.withMapping.numerator, of.curve.at(-1)?.counting ?? 0].map((n) => percentOf(n, all, language))
  return (
    <svg
      className="coverage-curve"
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label={words.curve(said[0] ?? '', said[1] ?? '', said[2] ?? '')}
    >
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={box.left} x2={box.width - box.right} y1={y(share * top * all)} y2={y(share * top * all)} className="rule" />
          <text x={box.left - 6} y={y(share * top * all) + 4} textAnchor="end">
            {words.percent(percentOf(share * top * 1000, 1000, language).replace(/[.,]0$/, ''))}
          </text>
        </g>
      ))}
      {years.map((year) => (
        <text key={year} x={x(`${year}-01-01`)} y={box.height - 6} textAnchor="middle">
          {year}
        </text>
      ))}
      <path d={`${line}V${y(0)}H${box.left}Z`} className="area" />
      <path d={steps(past, 'withMapping')} className="line mapping" />
      <path d={line} className="line" />
      <path d={steps(future, 'withMapping')} className="line mapping later" />
      <path d={steps(future, 'counting')} className="line later" />
      <line x1={now} x2={now} y1={box.top - 6} y2={box.height - box.bottom} className="now" />
      <circle cx={now} cy={y(of.counting.numerator)} r="3.5" className="dot" />
    </svg>
  )
}
