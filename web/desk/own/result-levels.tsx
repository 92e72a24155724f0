// Strengths first, then all competencies with bars; each opens to what its level was made of.
import { IconChevronRight } from '@tabler/icons-react'
import { levelWords } from '../../../kit/chart/level.ts'
import { levelBar } from '../../../kit/chart/level-bar.ts'
import { screen } from '../../../kit/chart/palette.ts'
import type { OwnResult } from '../../../stages/scoring/own/own-api.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { Chart } from '../scoring/chart.tsx'
import type { Sheet } from './result-sheet.tsx'
import { numberWords } from './summary.ts'
import { resultWords } from './words.ts'

type Competency = OwnResult['competencies'][number]
type Opens = { readonly of: OwnResult; readonly onOpen: (sheet: Sheet) => void }

/** "1 level di atas standar", "sesuai standar", "2 level di bawah standar". */
export function usePlace(): (gap: number | null) => string {
  const words = useWords(resultWords)
  const { language } = useLanguage()
  return (gap) => {
    if (gap === null) return words.noLevel
    if (gap === 0) return words.at
    return gap > 0 ? words.above(levelWords(gap, language)) : words.below(levelWords(-gap, language))
  }
}

export function Strengths({ of, onOpen }: Opens) {
  const words = useWords(resultWords)
  const { language } = useLanguage()
  const place = usePlace()
  const name = useName(of)
  return (
    <section>
      <h2>{words.strengths}</h2>
      {of.strengths.length === 0 && <p className="my-lead">{words.noStrengths}</p>}
      <ul className="my-strengths">
        {of.strengths.map((one) => (
          <li key={one.key}>
            <button type="button" onClick={() => onOpen({ kind: 'competency', key: one.key })} title={words.open(name(one.key))}>
              <span className="lv">{levelWords(one.level, language)}</span>
              <span>
                <b>
                  {name(one.key)} <em>{place(one.gap)}</em>
                </b>
                <span lang="id">{one.text}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The name of a competency in the reader's language. */
export function useName(of: OwnResult): (key: string) => string {
  const { language } = useLanguage()
  return (key) => {
    const one = of.competencies.find((each) => each.key === key)
    return (language === 'id' ? one?.name : one?.nameEn) ?? key
  }
}

export function Nine({ of, onOpen }: Opens) {
  const words = useWords(resultWords)
  const { language } = useLanguage()
  const standards = [...new Set(of.competencies.map((one) => one.required))].sort()
  return (
    <section>
      <h2>{words.nine(numberWords(of.competencies.length, language))}</h2>
      <p className="my-lead">{words.nineLead}</p>
      <div className="card my-card my-nine">
        <p className="my-key" aria-hidden>
          <span>
            <svg width="26" height="16" aria-hidden="true">
              <rect y="3" width="26" height="10" rx="2" fill="var(--accent)" />
            </svg>
            {words.keyLevel}
          </span>
          <span>
            <svg width="8" height="16" aria-hidden="true">
              <rect x="2" width="4" height="16" rx="1.5" fill="var(--ink)" />
            </svg>
            {words.keyStandard(standards.join(', '))}
          </span>
          <span>
            <svg width="26" height="16" aria-hidden="true">
              <path d="M2 13l10 -10M9 13l10 -10M16 13l8 -8" stroke="var(--attention)" strokeWidth="1.4" />
              <rect x=".5" y="3.5" width="25" height="9" rx="2" fill="none" stroke="var(--attention)" />
            </svg>
            {words.keyMissing}
          </span>
        </p>
        <ul>
          {of.competencies.map((one) => (
            <Row key={one.key} of={one} onOpen={() => onOpen({ kind: 'competency', key: one.key })} />
          ))}
        </ul>
      </div>
    </section>
  )
}

function Row({ of, onOpen }: { of: Competency; onOpen: () => void }) {
  const words = useWords(resultWords)
  const { language } = useLanguage()
  const place = usePlace()
  const tone = of.gap === null || of.gap === 0 ? '' : of.gap > 0 ? 'up' : 'down'
  const level = of.level === null ? null : words.levelNamed(levelWords(of.level, language), levelName(of.level, words.levelNames))
  return (
    <li>
      <button type="button" onClick={onOpen}>
        <span>
          <b>{language === 'id' ? of.name : of.nameEn}</b>
          <span className={tone}>{level === null ? words.noLevel : `${level}, ${place(of.gap)}`}</span>
        </span>
        <Chart svg={levelBar({ level: of.level, required: of.required * 100 }, screen, { width: 260, language })} />
        <IconChevronRight aria-hidden />
      </button>
    </li>
  )
}

/** The name of a whole level; a level between two has none. */
const levelName = (level: number, names: readonly string[]): string => (level % 100 === 0 ? (names[level / 100] ?? '') : '')
