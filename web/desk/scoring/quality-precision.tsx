// How exact a form is: each competency, the JPM, the ceiling of the standard, and its parallel forms.
import { screen } from '../../../kit/chart/palette.ts'
import { formsChart } from '../../../stages/scoring/quality/quality-charts.ts'
import { helpWords, whyWords } from '../../../stages/scoring/quality/quality-words.ts'
import { className } from '../../../stages/standards/class.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Pairs } from '../../kit/parts.tsx'
import { Chart } from './chart.tsx'
import { dash, type Found, figure, percent, type Report, range } from './quality-shared.ts'
import { qualityWords } from './quality-words.ts'

export function Scales({ of, report }: { of: Found; report: Report }) {
  const words = useWords(qualityWords)
  const { count, language } = useWriting()
  return (
    <Card title={words.precision} bare>
      <table className="t compact quality-table">
        <thead>
          <tr>
            <th>{words.competency}</th>
            <th className="n">{words.items}</th>
            <th className="n">{words.mean}</th>
            <th>
              <span className="only-read">{words.alphaShort}</span>
            </th>
            <th className="n">{words.alphaShort}</th>
          </tr>
        </thead>
        <tbody>
          {report.scales.map((one) => (
            <tr key={one.competency}>
              <td>{of.names[one.competency]?.[language] ?? one.competency}</td>
              <td className="n">{count(one.items)}</td>
              <td className="n">{percent(one.mean, 0, language)}</td>
              <td>
                <span className="quality-bar" aria-hidden>
                  <i style={{ width: `${Math.max(0, Math.min(1, one.alpha ?? 0)) * 100}%` }} />
                </span>
              </td>
              <td className="n">
                <b>{figure(one.alpha, 2, language)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small quality-help">{helpWords.alpha[language]}</p>
    </Card>
  )
}

export function Exactness({ report }: { report: Report }) {
  const words = useWords(qualityWords)
  const { language } = useWriting()
  const [first] = report.precision
  const text = (value: string | null) => (value === null ? dash : figure(Number(value), 2, language))
  return (
    <Card title={words.exact}>
      {first?.why && <p>{whyWords[first.why](report.rule.leastPeople)[language]}</p>}
      {!first?.why &&
        report.precision.map((one) => (
          <Pairs
            key={one.required}
            of={[
              [words.interval, <b key="margin">± {text(one.margin)}</b>],
              [words.sumOfStandard, figure(one.required / 100, 0, language)],
              [words.sem, text(one.sem)],
              [words.deviation, text(one.deviation)],
            ]}
          />
        ))}
      <p className="small quality-note">{helpWords.precision[language]}</p>
    </Card>
  )
}

export function Ceiling({ report }: { report: Report }) {
  const words = useWords(qualityWords)
  const { count, language } = useWriting()
  return (
    <Card title={words.ceiling} bare>
      <table className="t compact quality-table">
        <thead>
          <tr>
            <th>{words.class}</th>
            <th className="n">{words.people}</th>
            <th className="n">{words.reached}</th>
          </tr>
        </thead>
        <tbody>
          {report.ceiling.map((one) => (
            <tr key={one.class}>
              <td>
                {className(one.class, language)} {one.above && <Chip tone="attention">{words.above}</Chip>}
              </td>
              <td className="n">{one.n === null ? words.few(count(report.rule.leastGroup)) : count(one.n)}</td>
              <td className="n">
                <b>{percent(one.share, 1, language)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small quality-help">{helpWords.ceiling[language]}</p>
    </Card>
  )
}

export function Forms({ of, report }: { of: Found; report: Report }) {
  const words = useWords(qualityWords)
  const { count, language } = useWriting()
  const chart = formsChart(
    { forms: report.forms, codes: of.codes },
    { palette: screen, language, label: words.meansOf(words.forms.toLowerCase()), hidden: words.rest, width: 500 },
  )
  return (
    <Card title={words.forms} bare>
      {chart && (
        <div className="quality-chart">
          <Chart svg={chart} wide />
        </div>
      )}
      {report.forms.length < 2 ? (
        <p className="small quality-help">{words.onlyForm}</p>
      ) : (
        <>
          <table className="t compact quality-table">
            <thead>
              <tr>
                <th>{words.form}</th>
                <th className="n">{words.people}</th>
                <th className="n">{words.deviationShort}</th>
                <th className="n">{words.difference}</th>
              </tr>
            </thead>
            <tbody>
              {report.forms.map((one) => (
                <tr key={one.formId}>
                  <td className="quality-code">{of.codes[one.formId]}</td>
                  <td className="n">{count(one.n)}</td>
                  <td className="n">{figure(one.deviation, 1, language)}</td>
                  <td className="n">{one.own ? <span className="mut">{words.ownForm}</span> : range(one.difference, 1, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="small quality-help">{helpWords.forms[language]}</p>
        </>
      )}
    </Card>
  )
}
