// How many by class and category, how many near a line, and where a standard cannot separate. No share is drawn: a bar
// would invite the comparison that the figures do not carry.
import { categoryWords } from '../../../stages/scoring/category.ts'
import { className } from '../../../stages/standards/class.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Strip } from '../../kit/parts.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import type { RecapOf } from './recap.tsx'
import { recapWords } from './recap-words.ts'

export function RecapCounts({ of }: { of: RecapOf }) {
  const words = useWords(recapWords)
  const { language, count } = useWriting()
  const cell = (value: number | null) => (value === null ? words.fewer(count(of.least)) : count(value))
  const near = of.near !== null && of.near > 0 ? [words.nearSome(count(of.near))] : []
  const said = [...near, ...of.ceilings.map((one) => one[language])]
  return (
    <Card title={words.counts}>
      {of.classes.length === 0 && <p className="sub">{words.noCounts}</p>}
      {of.classes.length > 0 && (
        <ScrollRegion className="recap-scroll" label={words.counts}>
          <table className="t compact recap-counts">
            <thead>
              <tr>
                <th scope="col">{words.class}</th>
                <th scope="col" className="n">
                  {words.people}
                </th>
                {of.categories.map((category) => (
                  <th key={category} scope="col" className="n">
                    {categoryWords[category][language]}
                  </th>
                ))}
                <th scope="col" className="n">
                  {words.withoutJpm}
                </th>
                <th scope="col" className="n">
                  {words.near}
                </th>
              </tr>
            </thead>
            <tbody>
              {of.classes.map((one) => (
                <tr key={one.class}>
                  <th scope="row">{className(one.class, language)}</th>
                  <td className="n">{cell(one.total)}</td>
                  {one.categories.map((each) => (
                    <td key={each.category} className="n">
                      {cell(each.count)}
                    </td>
                  ))}
                  <td className="n">{cell(one.incomplete)}</td>
                  <td className="n">{cell(one.near)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {!of.section && <p className="small">{words.suppressed(count(of.least))}</p>}
      {said.length > 0 && (
        <Strip tone="attention">
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Strip>
      )}
    </Card>
  )
}
