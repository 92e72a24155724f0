// Why people take part: the verdict of each on the event's day as a bar with words; every part opens the
// people behind it.
import { Link } from '@tanstack/react-router'
import type { VerdictCode } from '../../../stages/eligibility/verdict.ts'
import type { EventShown } from '../../../stages/events/api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { barOrder, percentOf, verdictColours } from '../eligibility/due-view.ts'
import { overviewWords } from './overview-words.ts'

export function WhyCard({ of }: { of: EventShown }) {
  const words = useWords(overviewWords)
  const { count, language } = useWriting()
  const { counts, event } = of
  const parts = barOrder.flatMap((code: VerdictCode) => {
    const people = counts.byVerdict.find((one) => one.key === code)?.count ?? 0
    return people > 0 ? [{ code, people, name: words.reasons[code] ?? code, percent: percentOf(people, counts.listed, language) }] : []
  })
  const said = parts.map((one) => `${one.name} ${count(one.people)}`).join(', ')
  const link = (
    <Link className="link" to="/jatuh-tempo" search={{ tanggal: event.asOf } as never}>
      {words.toDue}
    </Link>
  )
  return (
    <Card title={words.why} aside={link}>
      {parts.length === 0 ? (
        <p className="small">{words.nobody}</p>
      ) : (
        <>
          <div className="why-bar" role="img" aria-label={words.whyBar(said)}>
            {parts.map((one) => (
              <i key={one.code} style={{ flexGrow: one.people, background: verdictColours[one.code] }} />
            ))}
          </div>
          <table className="why-rows">
            <tbody>
              {parts.map((one) => (
                <tr key={one.code}>
                  <th scope="row">
                    <i aria-hidden style={{ background: verdictColours[one.code] }} />
                    <Link className="plain-link" to={`/kegiatan/${event.id}/peserta`} search={{ verdict: one.code } as never}>
                      {one.name}
                    </Link>
                  </th>
                  <td>{count(one.people)}</td>
                  <td className="share">{words.percent(one.percent)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="small why-note">
            {words.twoReasons(count(counts.ordered), count(counts.dueOnly))} {words.validity}
          </p>
        </>
      )}
    </Card>
  )
}
