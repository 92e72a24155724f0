// Items taken out of an event: one person asks after seeing the effect, another agrees.
import { Modal, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { annulmentEffect, askAnnulment, decideAnnulment, listEventItems } from '../../../stages/scoring/event/event-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, Pairs, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { touched } from './approval-shared.ts'
import { approvalWords } from './approval-words.ts'

type Items = OutputOf<typeof listEventItems>
type Effect = OutputOf<typeof annulmentEffect>['effect']

export function Annulments({ eventId }: { eventId: string }) {
  const words = useWords(approvalWords)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon={<IconListCheck aria-hidden />} onClick={() => setOpen(true)}>
        {words.annul}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={words.annulTitle}
        size="lg"
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <Body eventId={eventId} />
      </Modal>
    </>
  )
}

function Body({ eventId }: { eventId: string }) {
  const words = useWords(approvalWords)
  const mayAsk = useMay('results.approve')
  const asked = useCall(listEventItems, { id: eventId })
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  return (
    <div className="stack">
      <p>{words.annulBody}</p>
      {asked.data.annulments.map((one) => (
        <Asked key={one.id} of={one} />
      ))}
      {mayAsk && <Ask eventId={eventId} of={asked.data} />}
    </div>
  )
}

function Asked({ of }: { of: Items['annulments'][number] }) {
  const words = useWords(approvalWords)
  const { stamp } = useWriting()
  const [reason, setReason] = useState('')
  const act = useAct(decideAnnulment, [listEventItems, ...touched])
  const state = of.decided === null ? words.waits : of.decided.agreed ? words.annulled : words.notAnnulled
  return (
    <div className="approval-asked">
      <p>
        <b>{of.code}</b> <Chip tone={of.decided === null ? 'attention' : 'plain'}>{state}</Chip>
      </p>
      <p>{of.reason}</p>
      <p className="small">
        {of.asked.name ?? words.somebody}, {stamp(of.asked.at)}
        {of.decided && ` · ${of.decided.name ?? words.somebody}, ${stamp(of.decided.at)}`}
        {of.decided?.reason && ` · ${of.decided.reason}`}
      </p>
      <EffectShown of={of.effect} />
      {act.error && <RefusalNotice of={act.error} />}
      {of.decided === null && !of.own && (
        <div className="approval-decide">
          <TextInput
            className="note"
            aria-label={words.reason}
            placeholder={words.reason}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button
            size="small"
            disabled={reason.trim().length < 3}
            busy={act.isPending}
            onClick={() => act.mutate({ id: of.id, agreed: false, reason: reason.trim() })}
          >
            {words.refuseAnnul}
          </Button>
          <Button size="small" look="primary" busy={act.isPending} onClick={() => act.mutate({ id: of.id, agreed: true })}>
            {words.agreeAnnul}
          </Button>
        </div>
      )}
    </div>
  )
}

function Ask({ eventId, of }: { eventId: string; of: Items }) {
  const words = useWords(approvalWords)
  const [itemId, setItemId] = useState('')
  const [reason, setReason] = useState('')
  const effect = useCall(annulmentEffect, { id: eventId, itemId }, { when: itemId !== '' })
  const act = useAct(askAnnulment, [listEventItems])
  const standing = new Set(of.annulments.filter((one) => one.decided?.agreed !== false).map((one) => one.itemId))
  const items = of.items.filter((item) => !standing.has(item.id))
  const ask = () =>
    act.mutate(
      { id: eventId, itemId, reason: reason.trim() },
      {
        onSuccess: () => {
          setItemId('')
          setReason('')
        },
      },
    )
  return (
    <div className="stack">
      <NativeSelect
        label={words.item}
        value={itemId}
        onChange={(event) => setItemId(event.currentTarget.value)}
        data={[{ value: '', label: '' }, ...items.map((item) => ({ value: item.id, label: `${item.code} · ${item.forms.join(', ')}` }))]}
      />
      {itemId !== '' && effect.data && <EffectShown of={effect.data.effect} />}
      {effect.error && <RefusalNotice of={effect.error} />}
      <Textarea
        label={words.reason}
        required
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {act.error && <RefusalNotice of={act.error} />}
      <Button look="primary" disabled={!effect.data || itemId === '' || reason.trim().length < 10} busy={act.isPending} onClick={ask}>
        {words.ask}
      </Button>
    </div>
  )
}

function EffectShown({ of }: { of: Effect }) {
  const words = useWords(approvalWords)
  const { count } = useWriting()
  const rows = (['affected', 'levelUp', 'levelDown', 'category', 'lost'] as const).map(
    (key) => [words.effects[key], count(of[key])] as const,
  )
  return <Pairs of={rows} />
}
