// Who could examine this objection, and who not and why: nobody is left out in silence.
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { assignExaminer, listCandidates, listObjections, type ObjectionDetail, showObjection } from '../../../stages/objections/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Card, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { objectionWords } from './words.ts'

type Candidate = OutputOf<typeof listCandidates>['candidates'][number]

export function ExaminerChoice({ of }: { of: ObjectionDetail }) {
  const words = useWords(objectionWords)
  const mayHandle = useMay('objections.handle')
  const [open, setOpen] = useState(false)
  if (!mayHandle || (of.state !== 'menunggu-pemeriksa' && of.state !== 'diperiksa')) return null
  if (of.state === 'diperiksa' && !open)
    return (
      <div className="row">
        <Button onClick={() => setOpen(true)}>{words.chooseOther}</Button>
      </div>
    )
  return <Choice of={of} onDone={() => setOpen(false)} />
}

function Choice({ of, onDone }: { of: ObjectionDetail; onDone: () => void }) {
  const words = useWords(objectionWords)
  const asked = useCall(listCandidates, { id: of.id })
  const act = useAct(assignExaminer, [showObjection, listObjections])
  const [chosen, setChosen] = useState<string | null>(null)
  const all = asked.data?.candidates ?? []
  const free = all.filter((one) => one.bars.length === 0 && one.accountId !== of.assigned?.accountId)
  const barred = all.filter((one) => one.bars.length > 0)
  return (
    <Card title={words.chooseTitle}>
      <div className="form">
        <p className="sub">{words.chooseWhat}</p>
        {asked.error && <RefusalNotice of={asked.error} />}
        {!asked.data && !asked.error && <Waiting />}
        {asked.data && all.length === 0 && <p>{words.noCandidates}</p>}
        {free.map((one) => (
          <label key={one.accountId} className="choice">
            <input type="radio" name="pemeriksa" checked={chosen === one.accountId} onChange={() => setChosen(one.accountId)} />
            <span>
              <b>{one.name}</b>
              {words.openWith(one.open)}
            </span>
          </label>
        ))}
        {barred.length > 0 && <Barred of={barred} />}
        <RefusalNotice of={act.error} />
        {free.length > 0 && (
          <div className="ends">
            <Button
              look="primary"
              disabled={chosen === null}
              busy={act.isPending}
              onClick={() => chosen && act.mutate({ id: of.id, accountId: chosen }, { onSuccess: onDone })}
            >
              {words.choose}
            </Button>
          </div>
        )}
      </div>
    </Card>
  )
}

function Barred({ of }: { of: readonly Candidate[] }) {
  const words = useWords(objectionWords)
  return (
    <div>
      <h3 className="objection-sub">{words.cannotChoose}</h3>
      <ul className="objection-barred">
        {of.map((one) => (
          <li key={one.accountId}>
            <IconLock aria-hidden stroke={1.7} />
            <span>
              {one.name}
              <span className="small">{one.bars.map((bar) => words.bars[bar]).join(', ')}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
