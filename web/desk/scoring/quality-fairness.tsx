// Groups side by side, and items that women and men of like score answered differently. No group under the policy's
// least number is shown.
import { screen } from '../../../kit/chart/palette.ts'
import { fairnessChart } from '../../../stages/scoring/quality/quality-charts.ts'
import { dimensionWords, groupName, helpWords } from '../../../stages/scoring/quality/quality-words.ts'
import { useAddress } from '../../kit/address.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, FilterChip } from '../../kit/parts.tsx'
import { Chart } from './chart.tsx'
import { type Found, figure, percent, type Report, range } from './quality-shared.ts'
import { qualityWords } from './quality-words.ts'

const defaults = { kelompok: 'sex' }

export function Fairness({ report }: { report: Report }) {
  const words = useWords(qualityWords)
  const { language } = useWriting()
  const [{ kelompok }, change] = useAddress(defaults)
  const table = report.fairness.find((one) => one.dimension === kelompok) ?? report.fairness[0]
  if (!table) return null
  const label = words.meansOf(dimensionWords[table.dimension][language].toLowerCase())
  const chart = fairnessChart(table, { palette: screen, language, label, hidden: words.rest, width: 500 })
  return (
    <Card title={words.fairness} bare>
      <div className="row quality-chips">
        {report.fairness.map((one) => (
          <FilterChip key={one.dimension} on={one === table} onPress={() => change({ kelompok: one.dimension })}>
            {dimensionWords[one.dimension][language]}
          </FilterChip>
        ))}
      </div>
      <div className="quality-chart">{chart ? <Chart svg={chart} wide /> : <p className="mut">{words.allHidden}</p>}</div>
      <Groups of={table} least={report.rule.leastGroup} />
      <p className="small quality-help">{helpWords.fairness[language]}</p>
    </Card>
  )
}

function Groups({ of, least }: { of: Report['fairness'][number]; least: number }) {
  const words = useWords(qualityWords)
  const { count, language } = useWriting()
  return (
    <table className="t compact quality-table">
      <thead>
        <tr>
          <th>{words.group}</th>
          <th className="n">{words.people}</th>
          <th className="n">{words.lowest}</th>
          <th className="n">{words.ratio}</th>
        </tr>
      </thead>
      <tbody>
        {of.groups.map((one) => (
          <tr key={one.key}>
            <td>{groupName(of.dimension, one.key, language)}</td>
            <td className="n">{one.hidden === 'few' ? words.few(count(least)) : one.n === null ? words.rest : count(one.n)}</td>
            <td className="n">{percent(one.lowest, 1, language)}</td>
            <td className="n">{range(one.ratio, 2, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function Differences({ of, report }: { of: Found; report: Report }) {
  const words = useWords(qualityWords)
  const { count, language } = useWriting()
  const judged = report.items.filter((item) => item.difference !== null)
  const flagged = judged.filter((item) => item.difference?.flag !== 'A')
  flagged.sort((a, b) => Math.abs(b.difference?.delta ?? 0) - Math.abs(a.difference?.delta ?? 0))
  return (
    <Card title={words.differences} bare>
      {flagged.length === 0 ? (
        <p className="quality-help">{judged.length === 0 ? words.noComparison : words.noDifference(count(judged.length))}</p>
      ) : (
        <table className="t compact quality-table">
          <thead>
            <tr>
              <th>{words.items}</th>
              <th>{words.flag}</th>
              <th className="n">{words.odds}</th>
              <th className="n">{words.delta}</th>
              <th>{words.harderFor}</th>
            </tr>
          </thead>
          <tbody>
            {flagged.map(({ code, competency, difference }) => (
              <tr key={code}>
                <td>
                  <b className="quality-code">{code}</b>
                  <span className="small quality-sub">{of.names[competency]?.[language] ?? competency}</span>
                </td>
                <td>
                  <Chip tone={difference?.flag === 'C' ? 'attention' : 'plain'} icon={null}>
                    {difference?.flag}
                  </Chip>
                </td>
                <td className="n">
                  {difference && range({ value: difference.odds, from: difference.oddsFrom, to: difference.oddsTo }, 2, language)}
                </td>
                <td className="n">{figure(difference?.delta ?? null, 2, language)}</td>
                <td>{(difference?.delta ?? 0) < 0 ? words.women : words.men}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small quality-help">{helpWords.difference[language]}</p>
    </Card>
  )
}
