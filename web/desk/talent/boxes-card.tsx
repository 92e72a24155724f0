// The nine boxes in figures, SIMATA's beside ours, and what is recommended for each.
import { boxOf, performances, potentials } from '../../../stages/talent/box.ts'
import { performanceNames, potentialNames } from '../../../stages/talent/words.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import type { MapReply } from './map-view.ts'
import { talentWords } from './words.ts'

const meanings = new Map(
  performances.flatMap((performance) =>
    potentials.map((potential) => [boxOf(potential, performance) as number, { performance, potential }] as const),
  ),
)

export function BoxesCard({ of: { head, recommendations } }: { of: MapReply }) {
  const words = useWords(talentWords)
  const { count, language } = useWriting()
  const counts = new Map(head.boxes.map((one) => [one.box, one]))
  const some = head.boxes.some((one) => one.simata > 0)
  return (
    <div className="talent-boxes">
      <Card bare title={words.boxesTitle} aside={<span className="small">{words.boxesAside}</span>}>
        <ScrollRegion className="wide" label={words.boxesTitle}>
          <table className="t compact">
            <thead>
              <tr>
                <th scope="col">{words.boxColumn}</th>
                <th scope="col">{words.meaning}</th>
                <th scope="col" className="n">
                  {words.ours}
                </th>
                <th scope="col" className="n">
                  {words.theirs}
                </th>
                <th scope="col">{words.advice}</th>
              </tr>
            </thead>
            <tbody>
              {recommendations.map(({ box, words: advice }) => {
                const meaning = meanings.get(box)
                return (
                  <tr key={box}>
                    <th scope="row">{box}</th>
                    <td>
                      {meaning &&
                        `${performanceNames[meaning.performance][language]}, ${potentialNames[meaning.potential][language].toLowerCase()}`}
                    </td>
                    <td className="n">{count(counts.get(box)?.ours ?? 0)}</td>
                    <td className="n">{some ? count(counts.get(box)?.simata ?? 0) : words.none}</td>
                    <td>{advice ? advice[language] : <span className="dim">{words.decidersOnly}</span>}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </ScrollRegion>
        <p className="card-note">{some ? words.simataRule : words.noSimata}</p>
      </Card>
    </div>
  )
}
