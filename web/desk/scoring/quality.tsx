// Instrumen → Mutu: how the forms of an event measured, by groups and never by name.
import { NativeSelect } from '@mantine/core'
import { IconChartDots, IconFileText, IconUsersGroup } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { askQuality, listQuality, printQuality, showQuality } from '../../../stages/scoring/quality/quality-api.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { urlOf } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, PageHead, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { Differences, Fairness } from './quality-fairness.tsx'
import { Items } from './quality-items.tsx'
import { Ceiling, Exactness, Forms, Scales } from './quality-precision.tsx'
import { type Found, figure, type Report } from './quality-shared.ts'
import { qualityWords } from './quality-words.ts'
import { scoringWords } from './words.ts'
import './scoring.css'
import './quality.css'

const defaults = { kegiatan: '', paket: '' }
type Events = OutputOf<typeof listQuality>['events']

export function Page() {
  const words = useWords(qualityWords)
  const [{ kegiatan, paket }, change] = useAddress(defaults)
  const asked = useCall(listQuality, {})
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const { events } = asked.data
  const event = events.find((one) => one.id === kegiatan) ?? events[0]
  const form = event?.forms.find((one) => one.id === paket) ?? event?.forms.toSorted((a, b) => b.people - a.people)[0]
  if (!event || !form)
    return (
      <>
        <PageHead crumbs={[{ words: words.instruments }, { words: words.title }]} title={words.title} />
        <Card>
          <Empty icon={<IconChartDots aria-hidden />} title={words.noEvent}>
            {words.noEventText}
          </Empty>
        </Card>
      </>
    )
  return (
    <FormQuality key={`${event.batchId} ${form.id}`} batchId={event.batchId} formId={form.id}>
      <Choosers events={events} event={event} form={form} change={change} />
    </FormQuality>
  )
}

type Chosen = {
  events: Events
  event: Events[number]
  form: Events[number]['forms'][number]
  change: (part: Partial<typeof defaults>) => void
}

function Choosers({ events, event, form, change }: Chosen) {
  const words = useWords(qualityWords)
  const { count } = useWriting()
  const mayCompare = useMay('results.approve')
  return (
    <>
      {events.length > 1 && (
        <NativeSelect
          aria-label={words.event}
          value={event.id}
          data={events.map((one) => ({ value: one.id, label: one.title }))}
          onChange={(chosen) => change({ kegiatan: chosen.currentTarget.value, paket: '' })}
        />
      )}
      {event.forms.length > 1 && (
        <NativeSelect
          aria-label={words.form}
          value={form.id}
          data={event.forms.map((one) => ({ value: one.id, label: `${one.code} · ${words.sat(count(one.people))}` }))}
          onChange={(chosen) => change({ paket: chosen.currentTarget.value })}
        />
      )}
      {mayCompare && (
        <Link className="btn" to="/hasil/kemiripan" search={{ kegiatan: event.id } as never}>
          <IconUsersGroup aria-hidden />
          {words.similarity}
        </Link>
      )}
    </>
  )
}

function FormQuality({ batchId, formId, children }: { batchId: string; formId: string; children: ReactNode }) {
  const asked = useCall(showQuality, { id: batchId, formId })
  // A report follows its batch by seconds: asked for again until it is there.
  useCall(showQuality, { id: batchId, formId }, { when: asked.data?.report === null, every: 3000 })
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  return (
    <>
      <Head of={asked.data}>{children}</Head>
      {asked.data.report ? <Shown of={asked.data} report={asked.data.report} /> : <NotMeasured batchId={batchId} />}
    </>
  )
}

function Head({ of, children }: { of: Found; children: ReactNode }) {
  const words = useWords(qualityWords)
  const scoring = useWords(scoringWords)
  const { count, stamp } = useWriting()
  const { batch, event, form } = of
  return (
    <PageHead
      crumbs={[{ words: words.instruments }, { words: words.title }, { words: form.code }]}
      title={form.title}
      chips={<Chip tone={form.status === 'tervalidasi-internal' ? 'accent' : 'attention'}>{scoring.statuses[form.status]}</Chip>}
      sub={words.sub(event.title, count(batch.number), stamp(of.computedAt ?? batch.madeAt))}
      actions={
        <>
          {children}
          {of.report && (
            <a className="btn primary" href={urlOf(printQuality, { id: batch.id, formId: form.id }).url} target="_blank" rel="noreferrer">
              <IconFileText aria-hidden />
              {words.pdf}
            </a>
          )}
        </>
      }
    />
  )
}

function NotMeasured({ batchId }: { batchId: string }) {
  const words = useWords(qualityWords)
  const act = useAct(askQuality, [showQuality])
  return (
    <Card>
      <Empty
        icon={<IconChartDots aria-hidden />}
        title={words.notMeasured}
        actions={
          <Button busy={act.isPending} onClick={() => act.mutate({ id: batchId })}>
            {words.measure}
          </Button>
        }
      >
        {words.notMeasuredText}
      </Empty>
      <RefusalNotice of={act.error} />
    </Card>
  )
}

function Shown({ of, report }: { of: Found; report: Report }) {
  const words = useWords(qualityWords)
  return (
    <div className="quality stack">
      {of.form.status === 'uji-coba' && <Strip tone="attention">{words.trial}</Strip>}
      <Decisive report={report} />
      <div className="quality-two">
        <div className="stack">
          <Scales of={of} report={report} />
          <Ceiling report={report} />
        </div>
        <div className="stack">
          <Exactness report={report} />
          <Forms of={of} report={report} />
        </div>
      </div>
      <Items of={of} report={report} />
      <div className="quality-two">
        <Fairness report={report} />
        <Differences of={of} report={report} />
      </div>
    </div>
  )
}

/** The five figures that decide whether somebody reads on. */
function Decisive({ report }: { report: Report }) {
  const words = useWords(qualityWords)
  const { count, language } = useWriting()
  const [first] = report.precision
  const [weak, unequal] = [
    report.items.filter((item) => item.marks.length > 0).length,
    report.items.filter((item) => item.difference?.flag === 'C').length,
  ]
  const decimal = (text: string | null | undefined) => (text == null ? '–' : figure(Number(text), 2, language))
  const tiles = [
    [words.people, count(report.people), words.whole(count(report.whole)), false],
    [words.alpha, decimal(first?.reliability), `n = ${count(first?.n ?? 0)}`, false],
    [words.margin, first?.margin ? `± ${decimal(first.margin)}` : '–', words.marginOf(decimal(first?.sem)), false],
    [words.weak, count(weak), words.weakOf(count(report.items.length)), weak > 0],
    [words.unequal, count(unequal), words.unequalNote, unequal > 0],
  ] as const
  return (
    <section className="card tiles">
      {tiles.map(([name, value, note, asks]) => (
        <div key={name} className={asks ? 'tile attention' : 'tile'}>
          <span className="name">{name}</span>
          <b>{value}</b>
          <span className="note-line">{note}</span>
        </div>
      ))}
    </section>
  )
}
