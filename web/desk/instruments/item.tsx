// One version of an item: as a participant sees it, its readings and history; the key only on demand and
// only for those with the right.
import { notifications } from '@mantine/notifications'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { activateItems, type ItemShown, listItems, showItem, withdrawItem } from '../../../stages/instruments/bank-api.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, PageHead, Pairs, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { WithReason } from '../events/reasoned.tsx'
import { useMay } from '../me.tsx'
import { ExposureCard } from './exposure.tsx'
import { ItemStateChip, useNames } from './item-marks.tsx'
import { ItemPreview } from './item-preview.tsx'
import { KeyPanel } from './key-panel.tsx'
import { ReadingForm } from './reading-form.tsx'
import { bankWords } from './words.ts'
import './instruments.css'

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useCall(showItem, { id })
  return (
    <>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && <Item key={id} of={read.data.item} />}
    </>
  )
}

function Item({ of }: { of: ItemShown }) {
  const words = useWords(bankWords)
  const { count } = useWriting()
  const names = useNames()
  const mayReview = useMay('items.review')
  const mayKeys = useMay('items.keys')
  const shipped = of.author === null
  return (
    <>
      <PageHead
        crumbs={[{ words: words.instruments, to: '/instrumen' }, { words: words.bank, to: '/instrumen/bank-soal' }, { words: of.code }]}
        title={of.code}
        sub={`${words.kinds[of.kind]} · ${names.measure(of.measure)} · ${names.bracket(of.bracket)} · ${words.version(count(of.version))}`}
        chips={
          <>
            <ItemStateChip of={of.state} />
            {of.example && <Chip tone="attention">{words.example}</Chip>}
          </>
        }
        actions={<Acts of={of} />}
      />
      <div className="grid two">
        <div className="stack">
          <Card title={words.preview}>
            <ItemPreview of={of} />
            <p className="small">{words.previewNote}</p>
          </Card>
          {mayKeys && <KeyPanel of={of} />}
        </div>
        <div className="stack">
          {mayReview && !shipped && !of.mine && !of.readByMe && ['draft', 'dibaca'].includes(of.state) && <ReadingForm of={of} />}
          <Readings of={of} />
          <ExposureCard formIds={of.formIds} />
          <Versions of={of} />
        </div>
      </div>
    </>
  )
}

function Acts({ of }: { of: ItemShown }) {
  const words = useWords(bankWords)
  const mayWrite = useMay('items.write')
  const mayReview = useMay('items.review')
  const mayKeys = useMay('items.keys')
  const refresh = [showItem, listItems]
  const activate = useAct(activateItems, refresh)
  const withdraw = useAct(withdrawItem, refresh)
  const [asking, setAsking] = useState(false)
  const newest = of.versions[0]?.id === of.id
  const mayRevise = mayWrite && newest && (of.mine || (of.state !== 'draft' && mayKeys))
  return (
    <>
      {mayReview && of.state !== 'ditarik' && <Button onClick={() => setAsking(true)}>{words.withdraw}</Button>}
      {mayRevise && (
        <ButtonLink to={`/instrumen/bank-soal/${of.id}/sunting`}>{of.state === 'draft' ? words.edit : words.revise}</ButtonLink>
      )}
      {mayReview && !of.mine && of.state === 'dibaca' && of.verdict === 'layak' && (
        <Button
          look="primary"
          busy={activate.isPending}
          onClick={() => activate.mutate({ ids: [of.id] }, { onSuccess: () => notifications.show({ message: words.activated }) })}
        >
          {words.activate}
        </Button>
      )}
      <RefusalNotice of={activate.error} />
      {asking && (
        <WithReason
          title={words.withdraw}
          effect={words.withdraw}
          label={words.reason}
          harm
          busy={withdraw.isPending}
          refusal={withdraw.error}
          onClose={() => setAsking(false)}
          onDo={(reason) => withdraw.mutate({ id: of.id, reason }, { onSuccess: () => setAsking(false) })}
        >
          {words.withdrawWhat}
        </WithReason>
      )}
    </>
  )
}

function Readings({ of }: { of: ItemShown }) {
  const words = useWords(bankWords)
  const { count, stamp } = useWriting()
  return (
    <Card title={words.readings}>
      {of.mine && of.state === 'draft' && <Strip>{words.own}</Strip>}
      {of.readings.length === 0 && !(of.mine && of.state === 'draft') && <p className="small">{words.noReading}</p>}
      <ul className="lines">
        {of.readings.map((one) => (
          <li key={one.readAt}>
            <span className="row tight">
              <Chip tone={one.verdict === 'layak' ? 'good' : 'attention'}>{words.verdicts[one.verdict]}</Chip>
              <b>{one.reader}</b>
            </span>
            <p>{one.note}</p>
            {one.options > 0 && <p className="small">{words.agreed(count(one.agreed), count(one.options))}</p>}
            <p className="small">{stamp(one.readAt)}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Versions({ of }: { of: ItemShown }) {
  const words = useWords(bankWords)
  const { count, stamp } = useWriting()
  return (
    <Card title={words.history}>
      <Pairs
        of={of.versions.map((one) => [
          words.version(count(one.version)),
          <span key={one.id} className="row tight">
            {one.id === of.id ? (
              <b>{words.states[one.state]}</b>
            ) : (
              <Link to={`/instrumen/bank-soal/${one.id}`} className="link">
                {words.states[one.state]}
              </Link>
            )}
            <span className="small">
              {one.author ?? words.shipped}, {stamp(one.createdAt)}
            </span>
          </span>,
        ])}
      />
    </Card>
  )
}
