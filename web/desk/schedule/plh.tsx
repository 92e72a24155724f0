// Heads of offices whom the plan in force takes away, by half day, with who leads meanwhile and by which order.
import { IconDownload, IconPrinter, IconUserStar } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { showEvent } from '../../../stages/events/api.ts'
import { exportSubstitutes, type HeadLine, removeSubstitute, showSubstitutes } from '../../../stages/schedule/plh-api.ts'
import { Button } from '../../kit/button.tsx'
import { download } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, PageHead, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { useDuring } from '../register/use-during.ts'
import { NamePlh } from './plh-form.tsx'
import { plhWords } from './plh-words.ts'

type Shown = OutputOf<typeof showSubstitutes>

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const words = useWords(plhWords)
  const { count } = useWriting()
  const event = useCall(showEvent, { id })
  const read = useCall(showSubstitutes, { id })
  const { busy, refusal, during } = useDuring()
  const of = read.data
  const crumbs = [
    { words: words.area, to: '/kegiatan' },
    { words: event.data?.event.title ?? '', to: `/kegiatan/${id}` },
    { words: words.schedule, to: `/kegiatan/${id}/jadwal` },
  ]
  const actions = of && of.halves.length > 0 && (
    <>
      <Button icon={<IconPrinter aria-hidden />} onClick={() => window.print()}>
        {words.print}
      </Button>
      <Button icon={<IconDownload aria-hidden />} busy={busy} onClick={() => void during(() => download(exportSubstitutes, { id }))}>
        {words.download}
      </Button>
    </>
  )
  return (
    <>
      <PageHead
        crumbs={crumbs}
        title={words.title}
        sub={of && words.sub(count(of.away), count(of.heads), count(of.led))}
        actions={actions}
      />
      <RefusalNotice of={read.error ?? refusal} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {of && <Halves id={id} of={of} />}
    </>
  )
}

function Halves({ id, of }: { id: string; of: Shown }) {
  const words = useWords(plhWords)
  const { date } = useWriting()
  if (of.halves.length === 0)
    return (
      <Card>
        <Empty icon={<IconUserStar aria-hidden stroke={1.5} />} title={of.version === null ? words.noPlan : words.nobody}>
          {of.version === null ? words.noPlanWhat : words.nobodyWhat}
        </Empty>
      </Card>
    )
  return (
    <div className="stack">
      {of.halves.map((half) => (
        <Card key={`${half.date} ${half.half}`} bare title={`${date(half.date)}, ${words.halves[half.half]}`}>
          {half.everybody && (
            <div style={{ padding: '12px 20px 0' }}>
              <Strip tone="attention">{words.everybody}</Strip>
            </div>
          )}
          <div style={{ overflowX: 'auto' }}>
            <table className="t">
              <thead>
                <tr>
                  <th>{words.head}</th>
                  <th>{words.hours}</th>
                  <th>{words.substitute}</th>
                  <th>{words.order}</th>
                  <th>
                    <span className="only-read">{words.change}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {half.heads.map((line) => (
                  <Line key={line.head.id} id={id} of={line} />
                ))}
              </tbody>
            </table>
          </div>
        </Card>
      ))}
    </div>
  )
}

function Line({ id, of }: { id: string; of: HeadLine }) {
  const words = useWords(plhWords)
  const { date, nip } = useWriting()
  const mayPlan = useMay('schedule.plan')
  const [naming, setNaming] = useState(false)
  const act = useAct(removeSubstitute, [showSubstitutes])
  const { head, substitute } = of
  return (
    <tr>
      <td>
        <b>{head.name}</b>
        <span className="small" style={{ display: 'block' }}>
          <span className="nip">{nip(head.nip)}</span> · {of.office}
        </span>
      </td>
      <td>
        {of.starts.replace(':', '.')}–{of.ends.replace(':', '.')}
      </td>
      <td>
        {substitute ? (
          <>
            {substitute.name}
            <span className="small" style={{ display: 'block' }}>
              <span className="nip">{nip(substitute.nip)}</span>
            </span>
            {substitute.away && <Chip tone="attention">{words.away}</Chip>}
          </>
        ) : (
          <Chip tone="attention">{words.none}</Chip>
        )}
      </td>
      <td>{substitute && words.letter(substitute.orderNumber, date(substitute.orderDate))}</td>
      <td>
        {mayPlan && (
          <div className="row">
            <Button size="small" onClick={() => setNaming(true)}>
              {substitute ? words.change : words.name}
            </Button>
            {substitute && (
              <Button size="small" look="harm" busy={act.isPending} onClick={() => act.mutate({ id, headId: head.id })}>
                {words.remove}
              </Button>
            )}
          </div>
        )}
        <RefusalNotice of={act.error} />
        {naming && <NamePlh eventId={id} of={of} onClose={() => setNaming(false)} />}
      </td>
    </tr>
  )
}
