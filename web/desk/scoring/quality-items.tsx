// Every item of a form: a map of all, and a table of those that ask to be read again or of all.
import { screen } from '../../../kit/chart/palette.ts'
import { itemsChart } from '../../../stages/scoring/quality/quality-charts.ts'
import { helpWords, markWords } from '../../../stages/scoring/quality/quality-words.ts'
import { useAddress } from '../../kit/address.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, FilterChip } from '../../kit/parts.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import { Chart } from './chart.tsx'
import { type Found, figure, type Item, percent, type Report } from './quality-shared.ts'
import { qualityWords } from './quality-words.ts'

const defaults = { butir: '' }
const asks = (item: Item) => item.marks.length > 0 || item.annulled

export function Items({ of, report }: { of: Found; report: Report }) {
  const words = useWords(qualityWords)
  const { count, language } = useWriting()
  const [{ butir }, change] = useAddress(defaults)
  const marked = report.items.filter(asks)
  const all = butir === 'semua' || (butir === '' && marked.length === 0)
  const rows = all ? report.items : marked
  const placed = report.items.filter((item) => item.p !== null && item.r !== null)
  const label = words.map(count(placed.length), count(placed.filter((item) => item.marks.length > 0).length))
  const chart = itemsChart(report, { palette: screen, language, label, width: 400 })
  return (
    <Card
      title={words.itemTable}
      bare
      aside={
        <span className="row">
          <FilterChip on={!all} onPress={() => change({ butir: 'ditandai' })}>
            {words.marked(count(marked.length))}
          </FilterChip>
          <FilterChip on={all} onPress={() => change({ butir: 'semua' })}>
            {words.all(count(report.items.length))}
          </FilterChip>
        </span>
      }
    >
      <div className={chart ? 'quality-items' : 'quality-items alone'}>
        <div className="quality-chart">
          {chart && <Chart svg={chart} wide />}
          <p className="small quality-note">{helpWords.items[language]}</p>
        </div>
        <ScrollRegion className="quality-scroll" label={words.itemTable}>
          {rows.length === 0 ? <p className="small quality-help">{words.noMarked}</p> : <Table of={of} rows={rows} />}
        </ScrollRegion>
      </div>
    </Card>
  )
}

function Table({ of, rows }: { of: Found; rows: readonly Item[] }) {
  const words = useWords(qualityWords)
  const { count, language } = useWriting()
  return (
    <table className="t compact quality-table">
      <thead>
        <tr>
          <th>{words.items}</th>
          <th className="n">{words.papers}</th>
          <th className="n">{words.exposed}</th>
          <th className="n">p</th>
          <th className="n">r</th>
          <th>{words.options}</th>
          <th className="n">{words.empty}</th>
          <th>{words.mark}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((item) => (
          <tr key={item.code}>
            <td>
              <b className="quality-code">{item.code}</b>
              <span className="small quality-sub">{of.names[item.competency]?.[language] ?? item.competency}</span>
            </td>
            <td className="n">{count(item.papers)}</td>
            <td className="n">{count(item.exposed)}</td>
            <td className="n">{figure(item.p, 2, language)}</td>
            <td className="n">{figure(item.r, 2, language)}</td>
            <td className="tnum quality-options">
              {item.options.map((option) => (
                <span key={option.letter}>
                  <i>{option.letter}</i> {figure(option.share * 100, 0, language)}
                </span>
              ))}
            </td>
            <td className="n">{percent(item.emptyShare, 0, language)}</td>
            <td>
              {item.annulled && <Chip>{words.annulled}</Chip>}
              {item.marks.map((mark) => (
                <Chip key={mark} tone="attention" icon={null}>
                  {markWords[mark][language]}
                </Chip>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
