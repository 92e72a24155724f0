// Results of an event on their way to being valid: flagged cases and a drawn sample are read one by one,
// then the whole is approved, then somebody else accepts it. Lists go by unit, never by result.
import { NativeSelect } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { listScoredEvents, showEventScoring } from '../../../stages/scoring/event/event-api.ts'
import { useAddress } from '../../kit/address.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, Empty, PageHead, Strip, Waiting } from '../../kit/parts.tsx'
import { Progress } from '../../kit/progress.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { BatchActs, ProcessButton } from './approval-acts.tsx'
import { Annulments } from './approval-annul.tsx'
import { Reading } from './approval-queue.tsx'
import type { Batch, EventScoring } from './approval-shared.ts'
import { approvalWords } from './approval-words.ts'
import { qualityWords } from './quality-words.ts'
import { scoringWords } from './words.ts'
import './scoring.css'
import './approval.css'

const defaults = { kegiatan: '' }

export function Page() {
  const words = useWords(approvalWords)
  const [{ kegiatan }, change] = useAddress(defaults)
  const asked = useCall(listScoredEvents, {})
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const { events } = asked.data
  const chosen = events.find((event) => event.id === kegiatan) ?? events[0]
  if (!chosen) {
    return (
      <>
        <PageHead title={words.title} />
        <Empty icon={<IconFileText aria-hidden />} title={words.noEvent}>
          {words.noEventText}
        </Empty>
      </>
    )
  }
  return (
    <EventPage id={chosen.id}>
      {events.length > 1 && (
        <NativeSelect
          aria-label={words.event}
          value={chosen.id}
          data={events.map((event) => ({ value: event.id, label: event.title }))}
          onChange={(event) => change({ kegiatan: event.currentTarget.value })}
        />
      )}
    </EventPage>
  )
}

function EventPage({ id, children }: { id: string; children: React.ReactNode }) {
  const asked = useCall(showEventScoring, { id }, { every: 5000 })
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  return asked.data ? <Shown of={asked.data}>{children}</Shown> : <Waiting />
}

function Shown({ of, children }: { of: EventScoring; children: React.ReactNode }) {
  const words = useWords(approvalWords)
  const scoring = useWords(scoringWords)
  const { count } = useWriting()
  const mayApprove = useMay('results.approve')
  const { batch, processing } = of
  const running = processing !== null && processing.state !== 'selesai'
  return (
    <>
      <PageHead
        crumbs={[{ words: scoring.results }, { words: of.event.title }, { words: words.title }]}
        title={words.title}
        chips={<Chip tone="accent">{scoring.standings[of.event.standing]}</Chip>}
        sub={batch ? (batch.approval?.accepted ? words.subDone : words.sub)(count(batch.runs)) : undefined}
        actions={
          <>
            {children}
            {batch && <Annulments eventId={of.event.id} />}
            {batch && !running && <BatchActs of={batch} />}
          </>
        }
      />
      {running && <Progress words={words.processing} done={processing.done} total={processing.total} stays />}
      {batch ? <State of={of} batch={batch} /> : !running && <NoBatch of={of} />}
      {batch && mayApprove && <Reading batch={batch} />}
    </>
  )
}

function NoBatch({ of }: { of: EventScoring }) {
  const words = useWords(approvalWords)
  const { count } = useWriting()
  const mayScore = useMay('results.score')
  return (
    <Empty title={words.noBatch} actions={mayScore && <ProcessButton eventId={of.event.id} />}>
      {words.noBatchText(count(of.closed))}
    </Empty>
  )
}

/** What stands: how much is read, who approved, who accepted, what is left. */
function State({ of, batch }: { of: EventScoring; batch: Batch }) {
  const words = useWords(approvalWords)
  const { count, stamp } = useWriting()
  const mayScore = useMay('results.score')
  const { progress, approval, refused } = batch
  const name = (by: { name: string | null }) => by.name ?? words.somebody
  const left = batch.remaining + Math.max(0, of.closed - batch.runs - batch.remaining)
  return (
    <div className="approval-state">
      <section className="approval-progress" aria-label={words.reading}>
        <Bar name={words.flagged} read={progress.flaggedRead} of={progress.flagged} />
        <Bar name={words.sample} read={progress.sampledRead} of={progress.sampled} />
        <p className="small">{words.batch(count(batch.number))}</p>
      </section>
      {left > 0 && (
        <Strip tone="attention">
          {words.remaining(count(left))} {mayScore && <ProcessButton eventId={of.event.id} again />}
        </Strip>
      )}
      {approval && !approval.accepted && <Strip>{words.approvedBy(name(approval.approved), stamp(approval.approved.at))}</Strip>}
      {approval?.accepted && (
        <Strip tone="good">
          {words.acceptedBy(name(approval.accepted), stamp(approval.accepted.at), count(approval.recorded))}{' '}
          {approval.notRecorded > 0 && words.notRecorded(count(approval.notRecorded))}
        </Strip>
      )}
      {refused && <Strip tone="attention">{words.refusedBy(name(refused), refused.reason)}</Strip>}
      <QualityLine eventId={of.event.id} of={batch.quality} />
    </div>
  )
}

/** Items that ask to be looked at before results are handed over. */
function QualityLine({ eventId, of }: { eventId: string; of: Batch['quality'] }) {
  const words = useWords(qualityWords).approval
  const { count } = useWriting()
  const may = useMay('quality.read')
  if (!may) return null
  const asks = of.weak + of.unequal > 0
  const link = (
    <Link className="link" to="/instrumen/mutu" search={{ kegiatan: eventId } as never}>
      {words.open}
    </Link>
  )
  if (of.measured < of.forms) return <Strip>{words.waits}</Strip>
  return (
    <Strip tone={asks ? 'attention' : of.silent > 0 ? 'accent' : 'good'}>
      {asks && `${words.look(count(of.weak), count(of.unequal))} `}
      {of.silent > 0 && `${words.silent(count(of.silent))} `}
      {!asks && of.silent === 0 && `${words.fine} `}
      {link}
    </Strip>
  )
}

function Bar({ name, read, of }: { name: string; read: number; of: number }) {
  const words = useWords(approvalWords)
  const { count } = useWriting()
  const share = of === 0 ? 100 : Math.round((read * 100) / of)
  return (
    <div>
      <p>
        <b>{name}</b>
        <span className="tnum mut">{words.readOf(count(read), count(of))}</span>
      </p>
      <div className="approval-bar" role="progressbar" aria-label={name} aria-valuemin={0} aria-valuemax={100} aria-valuenow={share}>
        <i style={{ width: `${share}%` }} />
      </div>
    </div>
  )
}
