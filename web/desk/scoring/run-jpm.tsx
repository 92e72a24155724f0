// The job-person match: as a fraction, as a percentage, on its line, with the cut-offs that were used.
import { type JpmScale, jpmLine } from '../../../kit/chart/jpm-line.ts'
import { levelWords } from '../../../kit/chart/level.ts'
import { screen } from '../../../kit/chart/palette.ts'
import { decimalWords } from '../../../kit/rounding.ts'
import type { Language } from '../../../kit/wording.ts'
import { type Category, categoryWords } from '../../../stages/scoring/category.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { Card, Chip, Strip } from '../../kit/parts.tsx'
import { Chart } from './chart.tsx'
import type { Run } from './run.tsx'
import { scoringWords } from './words.ts'

const partNames: Record<Run['purpose'], Record<Language, readonly string[]>> = {
  pemetaan: { id: ['Kurang', 'Cukup', 'Optimal'], en: ['Not yet', 'Fairly', 'Optimal'] },
  pengisian: { id: ['KMS', 'MMS', 'MS'], en: ['KMS', 'MMS', 'MS'] },
}
/** Categories from the best down. */
const categories: Record<Run['purpose'], readonly Category[]> = {
  pemetaan: ['optimal', 'cukup-optimal', 'kurang-optimal'],
  pengisian: ['ms', 'mms', 'kms'],
}

/** The scale of a run, or null where there is no JPM. */
export function scaleOf(
  { jpm, margin, cutOffs, purpose }: Pick<Run, 'jpm' | 'cutOffs' | 'purpose'> & Partial<Pick<Run, 'margin'>>,
  language: Language,
): JpmScale | null {
  if (!jpm) return null
  return {
    ...(margin ? { band: bandOf(Number(jpm.percent), Number(margin), language) } : {}),
    value: Number(jpm.percent),
    text: decimalWords(jpm.percent, language),
    lines: [Number(cutOffs.middle), Number(cutOffs.high)],
    parts: partNames[purpose][language],
  }
}

/** Where the figure may lie by its error of measurement, with one decimal. */
function bandOf(value: number, margin: number, language: Language) {
  const [from, to] = [value - margin, value + margin]
  return { from, to, fromText: decimalWords(from.toFixed(1), language), toText: decimalWords(to.toFixed(1), language) }
}

/** Whether a line of the scale lies within the band. */
export const isNear = ({ band, lines }: JpmScale): boolean =>
  band !== undefined && lines.some((line) => line >= band.from && line <= band.to)

export function RunJpm({ of }: { of: Run }) {
  const words = useWords(scoringWords)
  const { language } = useLanguage()
  const scale = scaleOf(of, language)
  if (!scale || !of.jpm || !of.category)
    return (
      <Card title={words.jpm}>
        <p className="sub">{words.jpmNone}</p>
      </Card>
    )
  const { jpm } = of
  return (
    <Card title={words.jpm} aside={<Chip tone="accent">{categoryWords[of.category][language]}</Chip>}>
      <p className="jpm-figure">
        <b>{scale.text} %</b>
        <span className="sub">
          {words.jpmIs} <b>{levelWords(jpm.achieved, language)}</b> {words.jpmOf} <b>{levelWords(jpm.required, language)}</b>
        </span>
      </p>
      <Chart svg={jpmLine(scale, screen, language)} wide />
      <CutOffs of={of} />
      {jpm.shown !== jpm.percent && <p className="small">{words.jpmShown(decimalWords(jpm.shown, language))}</p>}
      {scale.band ? isNear(scale) && <Strip tone="attention">{words.near}</Strip> : <p className="small">{words.noBand}</p>}
    </Card>
  )
}

/** The categories with the lines that the policy drew. */
function CutOffs({ of }: { of: Run }) {
  const words = useWords(scoringWords)
  const { language } = useLanguage()
  const high = decimalWords(of.cutOffs.high, language)
  const middle = decimalWords(of.cutOffs.middle, language)
  const from = [words.orMore(high), words.orMore(middle), words.below(middle)]
  return (
    <table className="t compact cut-offs">
      <caption className="only-read">{words.lines}</caption>
      <tbody>
        {categories[of.purpose].map((category, index) => (
          <tr key={category} className={category === of.category ? 'here' : undefined}>
            <td>
              {categoryWords[category][language]}
              {category === of.category && <span className="small"> · {words.here}</span>}
            </td>
            <td className="n">{from[index]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
