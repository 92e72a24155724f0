// The last acts on the event as the record has them.
import { Link } from '@tanstack/react-router'
import { localDate } from '../../../kit/clock.ts'
import type { OutputOf } from '../../../kit/contract.ts'
import type { showPart } from '../../../stages/events/api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Waiting } from '../../kit/parts.tsx'
import { actName } from '../audit/act-words.ts'
import { runsOf } from '../home/runs-of.ts'
import { useServerNow } from '../house.tsx'
import { useMay } from '../me.tsx'
import { overviewWords } from './overview-words.ts'

type Activity = OutputOf<typeof showPart>['activity']

/** So many fit beside the other cards. */
const shown = 6

export function ActivityCard({ of }: { of: Activity | undefined }) {
  const words = useWords(overviewWords)
  const { language, time, date, zone, count } = useWriting()
  const mayAudit = useMay('audit.read')
  const today = localDate(useServerNow(60_000), zone)
  const when = (at: string) => {
    const day = localDate(new Date(at), zone)
    return day === today ? time(at).split(' ')[0] : date(day).split(' ').slice(0, 2).join(' ')
  }
  const link = mayAudit && (
    <Link className="link" to="/jejak-audit">
      {words.record}
    </Link>
  )
  return (
    <Card title={words.activity} aside={link}>
      {!of && <Waiting />}
      {of?.length === 0 && <p className="small">{words.noActivity}</p>}
      <ul className="timeline acts-line">
        {runsOf(of ?? [], (one) => `${one.act} ${one.by} ${one.reason}`)
          .slice(0, shown)
          .map(({ first: one, times }) => (
            <li key={one.id}>
              <time dateTime={one.at}>{when(one.at)}</time>
              <span>
                {actName(one.act, language)}
                {times > 1 && <span className="dim"> · {words.times(count(times))}</span>}
                <span className="by">{[one.reason, one.by ?? words.bySystem].filter(Boolean).join(' · ')}</span>
              </span>
            </li>
          ))}
      </ul>
    </Card>
  )
}
