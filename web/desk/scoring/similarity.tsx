// Hasil → Kemiripan jawaban: pairs with more equal unusual answers than chance explains, for the head of team. It is
// opened by an act of its own, because opening it is kept in the record.
import { NativeSelect } from '@mantine/core'
import { IconEye, IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { listQuality, showSimilarity } from '../../../stages/scoring/quality/quality-api.ts'
import { helpWords } from '../../../stages/scoring/quality/quality-words.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, PageHead, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import { useCall } from '../../kit/use-call.ts'
import { figure } from './quality-shared.ts'
import { qualityWords } from './quality-words.ts'
import './scoring.css'
import './quality.css'

const defaults = { kegiatan: '' }
type Found = OutputOf<typeof showSimilarity>
type Pair = Found['found'][number]

export function Page() {
  const all = useWords(qualityWords)
  const words = all.similar
  const [{ kegiatan }, change] = useAddress(defaults)
  const asked = useCall(listQuality, {})
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const { events } = asked.data
  const event = events.find((one) => one.id === kegiatan) ?? events[0]
  return (
    <>
      <PageHead
        crumbs={[{ words: words.results }, ...(event ? [{ words: event.title }] : []), { words: words.title }]}
        title={words.title}
        actions={
          events.length > 1 &&
          event && (
            <NativeSelect
              aria-label={all.event}
              value={event.id}
              data={events.map((one) => ({ value: one.id, label: one.title }))}
              onChange={(chosen) => change({ kegiatan: chosen.currentTarget.value })}
            />
          )
        }
      />
      {event ? (
        <Opening key={event.batchId} batchId={event.batchId} />
      ) : (
        <Card>
          <Empty icon={<IconUsersGroup aria-hidden />} title={all.noEvent}>
            {all.noEventText}
          </Empty>
        </Card>
      )}
    </>
  )
}

function Opening({ batchId }: { batchId: string }) {
  const words = useWords(qualityWords).similar
  const [open, setOpen] = useState(false)
  if (open) return <Opened batchId={batchId} />
  return (
    <Card>
      <Empty
        icon={<IconUsersGroup aria-hidden />}
        title={words.openTitle}
        actions={
          <Button look="primary" icon={<IconEye aria-hidden />} onClick={() => setOpen(true)}>
            {words.open}
          </Button>
        }
      >
        {words.openText}
      </Empty>
    </Card>
  )
}

function Opened({ batchId }: { batchId: string }) {
  const words = useWords(qualityWords).similar
  const { count, language } = useWriting()
  const asked = useCall(showSimilarity, { id: batchId })
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const { found, forms, diverted, measured } = asked.data
  const pairs = count(forms.reduce((sum, one) => sum + one.pairs, 0))
  return (
    <div className="stack">
      <Strip>
        {helpWords.similarity[language]} {words.opened}
      </Strip>
      {diverted > 0 && <Strip tone="attention">{words.diverted(count(diverted))}</Strip>}
      <Card title={words.title} aside={measured && words.compared(count(forms.length), pairs)} bare>
        {found.length === 0 ? (
          <Empty icon={<IconUsersGroup aria-hidden />} title={measured ? words.none : words.notYet}>
            {measured && words.noneText(pairs)}
          </Empty>
        ) : (
          <ScrollRegion className="wide" label={words.title}>
            <Pairs of={found} />
          </ScrollRegion>
        )}
      </Card>
    </div>
  )
}

function Pairs({ of }: { of: readonly Pair[] }) {
  const words = useWords(qualityWords).similar
  const { count, language } = useWriting()
  return (
    <table className="t">
      <thead>
        <tr>
          <th>{words.pair}</th>
          <th>{words.place}</th>
          <th>{words.form}</th>
          <th className="n">{words.same}</th>
          <th className="n">{words.expected}</th>
          <th className="n">{words.chance}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((pair) => (
          <tr key={`${pair.a.runId} ${pair.b.runId}`}>
            <td>
              <Person of={pair.a} />
              <Person of={pair.b} />
            </td>
            <td>
              <Chip tone={pair.together === 'beside' ? 'attention' : 'plain'} icon={null}>
                {words.together[pair.together]}
              </Chip>
              <span className="small quality-sub">{words.seat(pair.a.session, pair.a.room, count(pair.a.seat))}</span>
              <span className="small quality-sub">{words.seat(pair.b.session, pair.b.room, count(pair.b.seat))}</span>
            </td>
            <td className="quality-code">{pair.formCode}</td>
            <td className="n">
              <b>{count(pair.same)}</b>
            </td>
            <td className="n">{figure(pair.expected, 1, language)}</td>
            <td className="n quality-code">{words.chanceOf(rounded(pair.chance, count))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Person({ of }: { of: Pair['a'] }) {
  const { nip } = useWriting()
  return (
    <span className="two-lines">
      <b>{of.name}</b>
      <span className="small">
        <span className="nip">{nip(of.nip)}</span> · {of.unitName}
      </span>
    </span>
  )
}

/** One in how many, to the first digit; null beyond a thousand million, where the number says nothing more. */
function rounded(chance: number, count: (value: number) => string): string | null {
  if (chance < 1e-9) return null
  const scale = 10 ** Math.floor(Math.log10(1 / chance))
  return count(Math.round(1 / chance / scale) * scale)
}
