// Answers that arrived after the time: asked for by one person, decided by another.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { askLate, decideLate, listLate } from '../../../stages/sittings/room-api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { dayCardWords } from './day-card-words.ts'

type Line = OutputOf<typeof listLate>['sittings'][number]
type Asked = { readonly line: Line; readonly act: 'ask' | 'admit' | 'refuse' }

/** Nothing where nothing came late. */
export function LateCard({ id }: { id: string }) {
  const words = useWords(dayCardWords)
  const read = useCall(listLate, { id }, { every: 30_000 })
  const [asked, setAsked] = useState<Asked | null>(null)
  if (!read.data || read.data.sittings.length === 0) return null
  return (
    <Card title={words.late}>
      <p className="sub">{words.lateWhat}</p>
      <ul className="checks">
        {read.data.sittings.map((line) => (
          <LateLine key={line.sittingId} of={line} onAsk={(act) => setAsked({ line, act })} />
        ))}
      </ul>
      {asked && <Ask key={asked.line.sittingId + asked.act} id={id} of={asked} onClose={() => setAsked(null)} />}
    </Card>
  )
}

function LateLine({ of, onAsk }: { of: Line; onAsk: (act: Asked['act']) => void }) {
  const words = useWords(dayCardWords)
  const { time } = useWriting()
  const mayAsk = useMay('sittings.organise')
  const mayAdmit = useMay('sittings.admit-late')
  const waiting = of.admissions.find((one) => one.admitted === null)
  return (
    <li style={{ flexWrap: 'wrap' }}>
      <span style={{ flex: '1 1 320px' }}>
        <b>{words.lateLine(of.number, of.seat, of.answers)}</b>, {words.lateSpan(time(of.firstAt), time(of.lastAt))}
        {of.admissions.map((one) => (
          <span key={one.askedAt} className="small" style={{ display: 'block' }}>
            {words.asked(one.reason)}
            <br />
            {one.admitted !== null && (one.admitted ? words.admitted : words.refused)(one.decisionReason ?? '')}
            {one.admitted === null && one.mine && mayAdmit && words.mine}
          </span>
        ))}
      </span>
      {mayAsk && of.open > 0 && !waiting && <Button onClick={() => onAsk('ask')}>{words.ask}</Button>}
      {mayAdmit && waiting && !waiting.mine && (
        <span className="row">
          <Button look="primary" onClick={() => onAsk('admit')}>
            {words.admit}
          </Button>
          <Button onClick={() => onAsk('refuse')}>{words.refuse}</Button>
        </span>
      )}
    </li>
  )
}

function Ask({ id, of: { line, act }, onClose }: { id: string; of: Asked; onClose: () => void }) {
  const words = useWords(dayCardWords)
  const [reason, setReason] = useState('')
  const ask = useAct(askLate, [listLate])
  const decide = useAct(decideLate, [listLate])
  const input = { id, sittingId: line.sittingId, reason: reason.trim() }
  const go = () =>
    act === 'ask'
      ? ask.mutate(input, { onSuccess: onClose })
      : decide.mutate({ ...input, admitted: act === 'admit' }, { onSuccess: onClose })
  return (
    <Confirm
      open
      title={act === 'ask' ? words.askTitle : words.late}
      effect={words[act]}
      ready={reason.trim().length >= 3}
      busy={ask.isPending || decide.isPending}
      refusal={ask.error ?? decide.error}
      onClose={onClose}
      onDo={go}
    >
      {act === 'ask' ? words.askWhat(line.open) : act === 'admit' ? words.admitWhat : words.refuseWhat}
      <TextInput
        mt={12}
        data-autofocus
        required
        label={words.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Confirm>
  )
}
