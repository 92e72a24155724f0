// The nine competencies as one figure against the standard; the table beside it says the same in words.
import { screen } from '../../../kit/chart/palette.ts'
import { radar } from '../../../kit/chart/radar.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { Chart } from './chart.tsx'
import type { Run } from './run.tsx'
import { scoringWords } from './words.ts'

export function RunProfile({ of }: { of: Run }) {
  const words = useWords(scoringWords)
  const { language } = useLanguage()
  if (of.competencies.length < 3) return null
  const axes = of.competencies.map((one) => ({
    label: language === 'id' ? one.name : one.nameEn,
    level: one.level,
    required: one.required * 100,
  }))
  return (
    <>
      <Chart svg={radar(axes, screen, language)} wide />
      <p className="small">{words.profileNote}</p>
    </>
  )
}
