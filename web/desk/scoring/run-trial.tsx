// What an instrument in trial says of a person: one overall score with its interval, its band and tendencies in words.

import { screen } from '../../../kit/chart/palette.ts'
import { scoreLine } from '../../../kit/chart/score-line.ts'
import { decimalWords } from '../../../kit/rounding.ts'
import { bandWords, trialBands } from '../../../stages/scoring/trial.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip } from '../../kit/parts.tsx'
import { Chart } from './chart.tsx'
import type { Run } from './run.tsx'
import { trialWords } from './trial-words.ts'

type Named = Pick<Run['competencies'][number], 'key' | 'name' | 'nameEn'>

/** `competencies`: those whose names the tendencies use. */
export function RunTrial({ of }: { of: Pick<Run, 'trial'> & { readonly competencies: readonly Named[] } }) {
  const words = useWords(trialWords)
  const { language, count } = useWriting()
  const { trial } = of
  if (!trial) return null
  const said = (text: string) => decimalWords(text, language)
  const chance = Number(trial.chance)
  const third = (100 - chance) / 3
  const scale = {
    value: Number(trial.score),
    text: said(trial.score),
    interval:
      trial.low === null || trial.high === null
        ? null
        : { from: Number(trial.low), to: Number(trial.high), fromText: said(trial.low), toText: said(trial.high) },
    edges: [chance + third, chance + 2 * third] as const,
    names: trialBands.map((band) => bandWords[band][language]) as [string, string, string],
  }
  const names = (keys: readonly string[]) =>
    keys.map((key) => of.competencies.find((one) => one.key === key)?.[language === 'id' ? 'name' : 'nameEn'] ?? key).join(', ')
  return (
    <Card title={words.title} aside={<Chip tone="accent">{bandWords[trial.band][language]}</Chip>}>
      <p className="jpm-figure">
        <b>{scale.text}</b>
        <span className="sub">{words.of100}</span>
      </p>
      <Chart svg={scoreLine(scale, screen, language)} wide />
      <p>{trial.more.length > 0 ? words.more(names(trial.more)) : trial.less.length === 0 ? words.level : null}</p>
      {trial.less.length > 0 && <p>{words.less(names(trial.less))}</p>}
      <p className="small">{words.made(count(trial.items), said(trial.chance))}</p>
    </Card>
  )
}
