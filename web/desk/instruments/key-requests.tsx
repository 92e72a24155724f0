// Requests to open keys in number: asked by one with the purpose, decided by another, used for some hours.
import { Modal, NativeSelect, Textarea } from '@mantine/core'
import { IconDownload, IconKey } from '@tabler/icons-react'
import { useState } from 'react'
import { listInstruments } from '../../../stages/instruments/api.ts'
import { askForKeys, decideKeys, exportItems, type KeyRequest, listKeyRequests } from '../../../stages/instruments/bank-api.ts'
import { Button } from '../../kit/button.tsx'
import { download } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { useMay } from '../me.tsx'
import { useDuring } from '../register/use-during.ts'
import { DecideButtons } from './decide-buttons.tsx'
import { bankWords } from './words.ts'
import './instruments.css'

export function Page() {
  const words = useWords(bankWords)
  const read = useCall(listKeyRequests, {})
  const mayAsk = useMay('items.keys')
  const [asking, setAsking] = useState(false)
  const requests = read.data?.requests ?? []
  return (
    <>
      <PageHead
        crumbs={[{ words: words.instruments, to: '/instrumen' }]}
        title={words.keysTitle}
        sub={words.keysWhat}
        actions={
          mayAsk && (
            <Button look="primary" icon={<IconKey aria-hidden />} onClick={() => setAsking(true)}>
              {words.askKeys}
            </Button>
          )
        }
      />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      <Card label={words.keysTitle}>
        {read.isPending && <Waiting />}
        {read.data && requests.length === 0 && (
          <Empty icon={<IconKey aria-hidden stroke={1.5} />} title={words.noRequests}>
            {words.noRequestsWhat}
          </Empty>
        )}
        <ul className="lines">
          {requests.map((one) => (
            <Request key={one.id} of={one} />
          ))}
        </ul>
      </Card>
      {asking && <Ask onClose={() => setAsking(false)} />}
    </>
  )
}

function Request({ of }: { of: KeyRequest }) {
  const words = useWords(bankWords)
  const { count, stamp } = useWriting()
  const mayDecide = useMay('instruments.decide')
  const act = useAct(decideKeys, [listKeyRequests])
  const fetching = useDuring()
  const state = () => {
    if (of.agreed === null) return <Chip tone="attention">{words.waiting}</Chip>
    if (!of.agreed) return <Chip tone="plain">{words.declined}</Chip>
    return <Chip tone={of.holds ? 'good' : 'plain'}>{of.holds ? words.holds : words.over}</Chip>
  }
  return (
    <li>
      <span className="row tight">
        {state()}
        <b>{of.instrument}</b>
      </span>
      <p>{of.purpose}</p>
      <p className="small">
        {words.askedBy(of.askedBy, stamp(of.askedAt))}
        {of.decidedBy && of.decidedAt && `. ${words.decidedBy(of.decidedBy, stamp(of.decidedAt))}`}
        {of.validUntil && `. ${words.until(stamp(of.validUntil))}, ${words.uses(count(of.uses))}`}
        {of.decisionReason && `. “${of.decisionReason}”`}
      </p>
      {of.agreed === null && mayDecide && !of.mine && (
        <DecideButtons
          busy={act.isPending}
          refusal={act.error}
          declineWhat={words.declineWhat}
          onDecide={(agreed, reason) => act.mutate({ id: of.id, agreed, reason })}
        />
      )}
      {of.holds && of.mine && (
        <div className="row">
          <Button
            size="small"
            icon={<IconDownload aria-hidden />}
            busy={fetching.busy}
            onClick={() => void fetching.during(() => download(exportItems, { id: of.id }))}
          >
            {words.exportNow}
          </Button>
          <span className="small">{words.exportNote}</span>
          <RefusalNotice of={fetching.refusal} />
        </div>
      )}
    </li>
  )
}

function Ask({ onClose }: { onClose: () => void }) {
  const words = useWords(bankWords)
  const kit = useWords(kitWords)
  const instruments = useCall(listInstruments, {})
  const act = useAct(askForKeys, [listKeyRequests])
  const [chosen, setChosen] = useState('')
  const [purpose, setPurpose] = useState('')
  const list = instruments.data?.instruments ?? []
  const instrumentId = chosen || (list[0]?.id ?? '')
  const ready = instrumentId !== '' && purpose.trim().length >= 10
  return (
    <Modal opened onClose={onClose} size={560} title={words.askKeys} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) act.mutate({ instrumentId, purpose: purpose.trim() }, { onSuccess: onClose })
        }}
      >
        <NativeSelect
          label={words.instrument}
          value={instrumentId}
          data={list.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Textarea
          required
          label={words.purpose}
          description={words.purposeHint}
          rows={3}
          maxLength={500}
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.ask}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
