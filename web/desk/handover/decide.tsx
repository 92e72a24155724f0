// A wave that waits: what it would hand over, what stays behind and why, what must have been seen; and the decision
// of the second person.
import { Checkbox, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { decideWave, Wave } from '../../../stages/scoring/handover/api.ts'
import { leftInAll } from '../../../stages/scoring/handover/standing.ts'
import { leftWords } from '../../../stages/scoring/handover/words.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Checks } from '../../kit/parts.tsx'
import type { useAct } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import type { Handover } from './handover.tsx'
import { WaveFor } from './waves.tsx'
import { handoverWords } from './words.ts'

export type Decide = ReturnType<typeof useAct<typeof decideWave>>
type Of = { readonly of: Handover; readonly wave: Wave; readonly act: Decide }

/** `act` is held by the page: the card goes with the decision, and what it did is still told. */
export function Decision({ of, wave, act }: Of) {
  const words = useWords(handoverWords)
  const { count, date, stamp } = useWriting()
  const mayDecide = useMay('handover.decide')
  const title = wave.withdraws === null ? words.waits(count(wave.number)) : words.waitsWithdrawal(count(wave.number), count(wave.withdraws))
  return (
    <Card title={title} aside={mayDecide && !wave.own ? <Acts of={of} wave={wave} act={act} /> : undefined}>
      <div className="handover-decision">
        <div>
          <WaveFor of={wave} />
          <p className="small">
            {words.askedBy(wave.asked.name ?? words.somebody, stamp(wave.asked.at))}
            {wave.reason && ` · ${wave.reason}`}
          </p>
          <p className="small">{[date(wave.plannedOn), words.ways[wave.feedbackWay], wave.feedbackPlace].filter(Boolean).join(' · ')}</p>
          {(wave.own || !mayDecide) && <p className="small">{wave.own ? words.ownAsk : words.notYours}</p>}
        </div>
        {wave.preview && <Seen of={of} wave={wave} />}
      </div>
    </Card>
  )
}

function Seen({ of, wave }: { of: Handover; wave: Wave }) {
  const words = useWords(handoverWords)
  const { count, language } = useWriting()
  const { ready = 0, left = {} } = wave.preview ?? {}
  const reasons = Object.entries(left) as [keyof typeof leftWords, number][]
  const stays = leftInAll(left)
  const { weak = 0, unequal = 0 } = of.items ?? {}
  const items = of.items === null ? words.noReport : weak + unequal > 0 ? words.itemsSeen(count(weak), count(unequal)) : words.noItems
  return (
    <Checks
      of={[
        { key: 'ready', done: ready > 0, words: words.willHand(count(ready)) },
        {
          key: 'left',
          done: stays === 0,
          words:
            stays === 0
              ? words.nothingStays
              : `${words.stays(count(stays))}: ${reasons.map(([why, people]) => `${count(people)} ${leftWords[why][language]}`).join(', ')}`,
        },
        { key: 'items', done: weak + unequal === 0, words: items },
        {
          key: 'letters',
          done: wave.letters.issued === wave.letters.due,
          words: words.lettersOf(count(wave.letters.issued), count(wave.letters.due)),
        },
      ]}
    />
  )
}

function Acts({ of, wave, act }: Of) {
  const words = useWords(handoverWords)
  const [open, setOpen] = useState<'sampaikan' | 'tolak' | null>(null)
  const close = () => setOpen(null)
  const begin = (what: 'sampaikan' | 'tolak') => {
    act.reset()
    setOpen(what)
  }
  return (
    <span className="handover-acts">
      <Button size="small" icon={<IconArrowBackUp aria-hidden />} onClick={() => begin('tolak')}>
        {words.refuse}
      </Button>
      <Button size="small" look="primary" icon={<IconCheck aria-hidden />} onClick={() => begin('sampaikan')}>
        {wave.withdraws === null ? words.handOver : words.takeBack}
      </Button>
      {open === 'tolak' && <Refuse of={of} wave={wave} act={act} onClose={close} />}
      {open === 'sampaikan' &&
        (wave.withdraws === null ? (
          <Agree of={of} wave={wave} act={act} onClose={close} />
        ) : (
          <TakeBack of={of} wave={wave} act={act} onClose={close} />
        ))}
    </span>
  )
}

type Asked = Of & { readonly onClose: () => void }

function Agree({ of, wave, act, onClose }: Asked) {
  const words = useWords(handoverWords)
  const { count } = useWriting()
  const [seen, setSeen] = useState({ left: false, items: false })
  const [reason, setReason] = useState('')
  const left = leftInAll(wave.preview?.left ?? {})
  const items = (of.items?.weak ?? 0) + (of.items?.unequal ?? 0)
  const letters = wave.letters.issued < wave.letters.due
  const ready = (left === 0 || seen.left) && (items === 0 || seen.items) && (!letters || reason.trim().length >= 3)
  const send = () =>
    act.mutate(
      { id: wave.id, agreed: true, left, items, reason: reason.trim() || null },
      {
        onSuccess: ({ handed }) => {
          notifications.show({ message: words.done(count(handed)) })
          onClose()
        },
      },
    )
  return (
    <Confirm
      open
      title={words.handOverTitle}
      effect={words.handOver}
      ready={ready}
      busy={act.isPending}
      refusal={act.error}
      onDo={send}
      onClose={onClose}
    >
      <div className="form">
        <p>{words.handOverBody(count(wave.preview?.ready ?? 0))}</p>
        {left > 0 && (
          <Checkbox
            label={words.sawStays(count(left))}
            checked={seen.left}
            onChange={(event) => setSeen({ ...seen, left: event.currentTarget.checked })}
          />
        )}
        {items > 0 && (
          <Checkbox
            label={words.sawItems(count(items))}
            checked={seen.items}
            onChange={(event) => setSeen({ ...seen, items: event.currentTarget.checked })}
          />
        )}
        {letters && <Reason label={words.lettersReason} value={reason} onChange={setReason} />}
      </div>
    </Confirm>
  )
}

function Reason({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <Textarea
      required
      label={label}
      maxLength={500}
      autosize
      minRows={2}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function Refuse({ wave, act, onClose }: Asked) {
  const words = useWords(handoverWords)
  const [reason, setReason] = useState('')
  return (
    <Confirm
      open
      title={words.refuseTitle}
      effect={words.refuse}
      ready={reason.trim().length >= 3}
      busy={act.isPending}
      refusal={act.error}
      onDo={() => act.mutate({ id: wave.id, agreed: false, reason: reason.trim() }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <div className="form">
        <p>{words.refuseBody}</p>
        <Reason label={words.reason} value={reason} onChange={setReason} />
      </div>
    </Confirm>
  )
}

function TakeBack({ of, wave, act, onClose }: Asked) {
  const words = useWords(handoverWords)
  const { count } = useWriting()
  const carried = of.waves.find((one) => one.number === wave.withdraws)?.carried ?? 0
  const send = () =>
    act.mutate(
      { id: wave.id, agreed: true },
      {
        onSuccess: ({ withdrawn }) => {
          notifications.show({ message: words.takenBack(count(withdrawn)) })
          onClose()
        },
      },
    )
  return (
    <Confirm
      open
      harm
      title={words.takeBackTitle}
      effect={words.takeBack}
      busy={act.isPending}
      refusal={act.error}
      onDo={send}
      onClose={onClose}
    >
      <p>{words.takeBackBody(count(carried))}</p>
    </Confirm>
  )
}
