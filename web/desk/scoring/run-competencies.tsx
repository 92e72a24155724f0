// Level, standard and gap of each competency; each opens to the mastery that its level was read from.
import { IconChevronRight } from '@tabler/icons-react'
import { Fragment, useState } from 'react'
import { gapWords, levelWords } from '../../../kit/chart/level.ts'
import { levelBar } from '../../../kit/chart/level-bar.ts'
import { screen } from '../../../kit/chart/palette.ts'
import { decimalWords } from '../../../kit/rounding.ts'
import { clusterOrder, clusters } from '../../../stages/standards/competency.ts'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip } from '../../kit/parts.tsx'
import { Chart } from './chart.tsx'
import type { Run } from './run.tsx'
import { scoringWords } from './words.ts'

type Competency = Run['competencies'][number]

/** Competencies of a cluster in the order of the report. */
function inCluster(all: readonly Competency[], cluster: string): readonly Competency[] {
  const place = (one: Competency) => (clusterOrder as readonly string[]).indexOf(one.key)
  return all.filter((one) => one.cluster === cluster).sort((a, b) => place(a) - place(b))
}

export function RunCompetencies({ of }: { of: Run }) {
  const words = useWords(scoringWords)
  const { language } = useLanguage()
  return (
    <Card bare title={words.competencies}>
      <div className="wide">
        <table className="t compact run-table">
          <thead>
            <tr>
              <th>{words.competency}</th>
              <td />
              <th className="n">{words.level}</th>
              <th className="n">{words.standard}</th>
              <th className="n">{words.gap}</th>
              <th className="n">{words.items}</th>
            </tr>
          </thead>
          {clusters.map(({ key, name, nameEn }) => (
            <tbody key={key}>
              <tr className="cluster">
                <th scope="rowgroup" colSpan={6}>
                  {language === 'id' ? name : nameEn}
                </th>
              </tr>
              {inCluster(of.competencies, key).map((one) => (
                <CompetencyRows key={one.key} of={one} />
              ))}
            </tbody>
          ))}
          {of.jpm && (
            <tfoot>
              <tr>
                <td colSpan={2}>{words.total}</td>
                <td className="n">{levelWords(of.jpm.achieved, language)}</td>
                <td className="n">{levelWords(of.jpm.required, language)}</td>
                <td className="n">{gapWords(of.jpm.achieved - of.jpm.required, language)}</td>
                <td />
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </Card>
  )
}

function CompetencyRows({ of }: { of: Competency }) {
  const words = useWords(scoringWords)
  const { count, language } = useWriting()
  const [open, setOpen] = useState(false)
  const name = language === 'id' ? of.name : of.nameEn
  const bar = levelBar({ level: of.level, required: of.required * 100 }, screen, { width: 126, language })
  return (
    <Fragment>
      <tr>
        <td>
          <button
            type="button"
            className="opens-row"
            aria-expanded={open}
            aria-label={words.openMastery(name)}
            onClick={() => setOpen(!open)}
          >
            <IconChevronRight aria-hidden />
            {name}
          </button>
        </td>
        <td>
          <Chart svg={bar} />
        </td>
        <td className="n">
          <b>{levelWords(of.level, language)}</b>
        </td>
        <td className="n">{of.required}</td>
        <td className={of.gap !== null && of.gap < 0 ? 'n short' : 'n'}>{gapWords(of.gap, language)}</td>
        <td className="n mut nowrap">{words.itemsOf(count(of.answered), count(of.administered), count(of.onForm))}</td>
      </tr>
      {open && (
        <tr className="mastery">
          <td colSpan={6}>
            <MasteryTable of={of} />
          </td>
        </tr>
      )}
    </Fragment>
  )
}

/** Mastery at each level against its threshold. */
function MasteryTable({ of }: { of: Competency }) {
  const words = useWords(scoringWords)
  const { language } = useLanguage()
  if (of.mastery.length === 0) return <p>{words.tooFew}</p>
  const percent = (text: string) => `${decimalWords(text, language).replace('-', '−')} %`
  return (
    <>
      <table className="t compact">
        <thead>
          <tr>
            <th>{words.level}</th>
            <th className="n">{words.mastery}</th>
            <th className="n">{words.threshold}</th>
            <th>{words.reached}</th>
          </tr>
        </thead>
        <tbody>
          {of.mastery.map((one) => (
            <tr key={one.level}>
              <td>{one.level}</td>
              <td className="n">{one.percent === null ? <span className="dim">{words.cannotTell}</span> : percent(one.percent)}</td>
              <td className="n">{one.threshold === null ? <span className="dim">{words.noThreshold}</span> : `${one.threshold} %`}</td>
              <td>{one.reached ? <Chip tone="good">{words.reached}</Chip> : <Chip>{words.notReached}</Chip>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">{of.level === null ? words.tooFew : words.masteryWhat}</p>
    </>
  )
}
