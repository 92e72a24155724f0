// The combined figure, last: with its interval on the line, and what may not be read from it.
import { IconChevronRight, IconInfoCircle } from '@tabler/icons-react'
import { type JpmScale, jpmLine } from '../../../kit/chart/jpm-line.ts'
import { levelWords } from '../../../kit/chart/level.ts'
import { screen } from '../../../kit/chart/palette.ts'
import { decimalWords } from '../../../kit/rounding.ts'
import type { Language } from '../../../kit/wording.ts'
import { type Category, categoryWords } from '../../../stages/scoring/category.ts'
import type { OwnResult } from '../../../stages/scoring/own/own-api.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { Chart } from '../scoring/chart.tsx'
import type { Sheet } from './result-sheet.tsx'
import { resultWords } from './words.ts'

type Jpm = NonNullable<OwnResult['jpm']>

const rising: Record<OwnResult['purpose'], readonly Category[]> = {
  pemetaan: ['kurang-optimal', 'cukup-optimal', 'optimal'],
  pengisian: ['kms', 'mms', 'ms'],
}
const brief: Record<OwnResult['purpose'], Record<Language, readonly string[]>> = {
  pemetaan: { id: ['Kurang', 'Cukup', 'Optimal'], en: ['Not yet', 'Fairly', 'Optimal'] },
  pengisian: { id: ['KMS', 'MMS', 'MS'], en: ['KMS', 'MMS', 'MS'] },
}

/** The category of a figure as people read it. */
export const categoryOf = (jpm: Jpm, language: Language): string => categoryWords[jpm.category as Category][language]

function scaleOf(of: OwnResult, jpm: Jpm, parts: readonly string[], language: Language): JpmScale {
  const { low, high } = jpm
  const written = (text: string) => decimalWords(text, language)
  return {
    ...{ value: Number(jpm.percent), text: written(jpm.percent), parts },
    lines: [Number(of.policy.middle), Number(of.policy.high)],
    ...(low !== null && high !== null
      ? { band: { from: Number(low), to: Number(high), fromText: written(low), toText: written(high) } }
      : {}),
  }
}

export function JpmCard({ of, onOpen }: { of: OwnResult; onOpen: (sheet: Sheet) => void }) {
  const words = useWords(resultWords)
  const { language } = useLanguage()
  const { jpm } = of
  if (!jpm)
    return (
      <section className="card my-card my-wide my-jpm">
        <div>
          <h3>{words.jpm}</h3>
          <p className="my-lead">{words.jpmNone}</p>
        </div>
      </section>
    )
  const long = rising[of.purpose].map((one) => categoryWords[one][language])
  return (
    <section className="card my-card my-wide my-jpm">
      <div>
        <h3>
          {words.jpm}
          <br />
          <button type="button" className="my-opens" onClick={() => onOpen({ kind: 'jpm' })}>
            <b>
              {decimalWords(jpm.percent, language)} %, {categoryOf(jpm, language)}
            </b>
            <IconChevronRight aria-hidden />
            <span className="only-read">{words.opens}</span>
          </button>
        </h3>
        <p className="my-lead">{words.jpmSums(levelWords(jpm.achieved, language), levelWords(jpm.required, language))}</p>
      </div>
      <div className="long">
        <Chart svg={jpmLine(scaleOf(of, jpm, long, language), screen, language, 720)} />
      </div>
      <div className="short">
        <Chart svg={jpmLine(scaleOf(of, jpm, brief[of.purpose][language], language), screen, language)} />
      </div>
      <Exactness jpm={jpm} notes={of.notes.map((note) => note[language])} />
    </section>
  )
}

function Exactness({ jpm, notes }: { jpm: Jpm; notes: readonly string[] }) {
  const words = useWords(resultWords)
  const { language } = useLanguage()
  const { low, high, near } = jpm
  const written = (text: string) => decimalWords(text, language)
  const known = low !== null && high !== null
  return (
    <div className="exactness">
      {known && near.length > 0 && (
        <div className="my-near">
          <IconInfoCircle aria-hidden />
          <p>
            <b>{words.near}</b> {words.nearWhat(written(low), written(high), near.map(written).join(` ${words.and} `))}
          </p>
        </div>
      )}
      {known && near.length === 0 && <p className="my-lead">{words.clear(written(low), written(high))}</p>}
      {!known && <p className="my-lead">{words.noInterval}</p>}
      {notes.map((note) => (
        <p key={note} className="my-lead">
          {note}
        </p>
      ))}
    </div>
  )
}
