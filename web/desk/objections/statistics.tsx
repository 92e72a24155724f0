// What came of objections, in figures without names.
import { showStatistics } from '../../../stages/objections/api.ts'
import { effects } from '../../../stages/objections/kinds.ts'
import { PrintButton } from '../../kit/copy.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, PageHead, Pairs, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { Tiles } from '../../kit/stat-tabs.tsx'
import { useCall } from '../../kit/use-call.ts'
import { ObjectionTabs } from './tabs.tsx'
import { objectionWords } from './words.ts'
import './objections.css'

export function Page() {
  const words = useWords(objectionWords)
  const { count, language } = useWriting()
  const asked = useCall(showStatistics, {})
  const of = asked.data
  const most = of ? Math.max(1, ...effects.map((key) => of.effects[key] ?? 0)) : 1
  const days = (n: number) => n.toLocaleString(language === 'id' ? 'id-ID' : 'en')
  return (
    <>
      <PageHead
        crumbs={[{ words: words.results }, { words: words.title }]}
        title={words.tabs.statistics}
        sub={words.statisticsSub}
        actions={<PrintButton />}
      />
      <ObjectionTabs />
      {asked.error && <RefusalNotice of={asked.error} again={() => void asked.refetch()} />}
      {!of && !asked.error && <Waiting />}
      {of && (
        <>
          <Card bare label={words.tabs.statistics}>
            <Tiles
              of={[
                { key: 'filed', name: words.filedCount, figure: count(of.filed) },
                { key: 'open', name: words.openCount, figure: count(of.open) },
                { key: 'overdue', name: words.overdue, figure: count(of.overdue), ...(of.overdue > 0 ? { tone: 'harm' as const } : {}) },
                {
                  ...{ key: 'decided', name: words.decidedCount, figure: count(of.decided) },
                  note: words.inTimeCount(count(of.inTime), count(of.decided)),
                },
              ]}
            />
          </Card>
          <div className="grid even">
            <Card title={words.byEffect}>
              <dl className="objection-bars">
                {effects.map((key) => (
                  <div key={key}>
                    <dt>{words.effects[key].name}</dt>
                    <dd>
                      <i style={{ width: `${((of.effects[key] ?? 0) / most) * 100}%` }} />
                    </dd>
                    <dd className="tnum">{count(of.effects[key] ?? 0)}</dd>
                  </div>
                ))}
              </dl>
            </Card>
            <Card title={words.way}>
              <Pairs
                of={[
                  [words.median, of.medianDays === null ? '–' : words.medianDays(days(of.medianDays))],
                  [words.lateCount, count(of.late)],
                  [words.notTaken, count(of.notTaken)],
                  [words.withdrawn, count(of.withdrawn)],
                ]}
              />
            </Card>
          </div>
        </>
      )}
    </>
  )
}
