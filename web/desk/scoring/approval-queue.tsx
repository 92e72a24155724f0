// The queue beside the case: who has to be read, by unit and name, with the flags and without a figure.
import { IconLock } from '@tabler/icons-react'
import { useMemo } from 'react'
import { type CaseLine, listCases } from '../../../stages/scoring/event/event-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { useAddress } from '../../kit/address.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { CaseView } from './approval-case.tsx'
import { type Batch, isPlain } from './approval-shared.ts'
import { approvalWords } from './approval-words.ts'

const defaults = { daftar: 'bertanda', kasus: '' }
type Tab = 'bertanda' | 'sampel' | 'selesai'

/** Which list a case is in: a flag counts before the sample, a decision before both. */
const tabOf = (one: CaseLine): Tab => (one.decision !== null ? 'selesai' : one.flags.length > 0 ? 'bertanda' : 'sampel')

export function Reading({ batch }: { batch: Batch }) {
  const words = useWords(approvalWords)
  const [address, change] = useAddress(defaults)
  const asked = useCall(listCases, { id: batch.id }, { keep: true })
  const cases = useMemo(() => asked.data?.cases ?? [], [asked.data])
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const tab = (['bertanda', 'sampel', 'selesai'] as const).find((one) => one === address.daftar) ?? 'bertanda'
  const inTab = cases.filter((one) => tabOf(one) === tab)
  const chosen = cases.find((one) => one.runId === address.kasus) ?? inTab[0]
  const next = (after: string) => {
    const place = inTab.findIndex((one) => one.runId === after)
    const following = inTab[place + 1] ?? inTab.find((one) => one.runId !== after)
    change({ kasus: following?.runId ?? '' })
  }
  return (
    <div className="approval">
      <section className="card approval-queue" aria-label={words.queue}>
        <Tabs cases={cases} tab={tab} onChoose={(daftar) => change({ daftar, kasus: '' })} />
        <div className="approval-list">
          {inTab.length === 0 && <p className="small approval-none">{words.nothing}</p>}
          {[...Map.groupBy(inTab, (one) => one.unitId)].map(([unitId, list]) => (
            <div key={unitId}>
              <h3>{list[0]?.unitName}</h3>
              {list.map((one) => (
                <QueueLine key={one.runId} of={one} on={one.runId === chosen?.runId} onChoose={() => change({ kasus: one.runId })} />
              ))}
            </div>
          ))}
        </div>
        <Foot diverted={asked.data.diverted} />
      </section>
      {chosen ? (
        <CaseView key={chosen.runId} runId={chosen.runId} closed={batch.approval !== null} onDecided={() => next(chosen.runId)} />
      ) : (
        <Card>
          <Empty title={inTab.length === 0 ? words.nothing : words.choose} />
        </Card>
      )}
    </div>
  )
}

function Tabs({ cases, tab, onChoose }: { cases: readonly CaseLine[]; tab: Tab; onChoose: (tab: Tab) => void }) {
  const words = useWords(approvalWords)
  const { count } = useWriting()
  const names = { bertanda: words.flagged, sampel: words.sample, selesai: words.done }
  return (
    <div className="approval-tabs" role="tablist" aria-label={words.queue}>
      {(['bertanda', 'sampel', 'selesai'] as const).map((one) => (
        <button key={one} type="button" role="tab" aria-selected={one === tab} onClick={() => onChoose(one)}>
          {names[one]} {count(cases.filter((each) => tabOf(each) === one).length)}
        </button>
      ))}
    </div>
  )
}

function QueueLine({ of, on, onChoose }: { of: CaseLine; on: boolean; onChoose: () => void }) {
  const words = useWords(approvalWords)
  const { language } = useWriting()
  return (
    <button type="button" className={on ? 'approval-line on' : 'approval-line'} aria-current={on || undefined} onClick={onChoose}>
      <span className="who">
        <b>{of.name}</b>
        <span>{className(of.class, language)}</span>
      </span>
      <span className="marks">
        {of.flags.map((flag) => (
          <span key={flag.code} className={isPlain(flag.code) ? 'chip' : 'chip attention'}>
            {words.flagWords[flag.code].chip}
          </span>
        ))}
        {of.flags.length === 0 && <span className="chip">{words.sample}</span>}
        {of.decision && <span className={of.decision === 'setuju' ? 'chip good' : 'chip attention'}>{words.decided[of.decision]}</span>}
      </span>
    </button>
  )
}

function Foot({ diverted }: { diverted: number }) {
  const words = useWords(approvalWords)
  const { count } = useWriting()
  return (
    <footer>
      <IconLock aria-hidden />
      <span>
        {diverted > 0 && `${words.diverted(count(diverted))} `}
        {words.order}
      </span>
    </footer>
  )
}
