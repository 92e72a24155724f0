// The head that both pages share: the event that is looked at, and the way between them.
import { NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../../kit/language.tsx'
import { Chip, PageHead } from '../../kit/parts.tsx'
import { slipWords } from '../access/slip-words.ts'
import { useMay } from '../me.tsx'
import { scoringWords } from '../scoring/words.ts'
import { handoverWords } from './words.ts'

type Head = { readonly id: string; readonly title: string; readonly standing: 'hasil-penilaian' | 'pemetaan-internal' }
type Of = {
  readonly event: Head
  readonly events: readonly { readonly id: string; readonly title: string }[]
  readonly on: 'penyampaian' | 'umpan-balik'
  readonly sub?: string
  readonly onChoose: (id: string) => void
  readonly actions?: ReactNode
}

export function HandoverHead({ event, events, on, sub, onChoose, actions }: Of) {
  const words = useWords(handoverWords)
  const { standings } = useWords(scoringWords)
  const readsEvents = useMay('events.read')
  const own = readsEvents ? { words: event.title, to: `/kegiatan/${event.id}` } : { words: event.title }
  return (
    <>
      <PageHead
        crumbs={[{ words: words.results }, own, { words: words.title }]}
        title={words.title}
        chips={<Chip tone="accent">{standings[event.standing]}</Chip>}
        sub={sub}
        actions={
          <>
            {events.length > 1 && (
              <NativeSelect
                aria-label={words.event}
                value={event.id}
                data={events.map((one) => ({ value: one.id, label: one.title }))}
                onChange={(of) => onChoose(of.currentTarget.value)}
              />
            )}
            {actions}
          </>
        }
      />
      <HandoverTabs eventId={event.id} on={on} />
    </>
  )
}

function HandoverTabs({ eventId, on }: { eventId: string; on: Of['on'] }) {
  const words = useWords(handoverWords)
  const mayRead = useMay('handover.read')
  const mayHold = useMay('feedback.hold')
  const maySlip = useMay('slips.issue')
  const slips = useWords(slipWords)
  if ([mayRead, mayHold, maySlip].filter(Boolean).length < 2) return null
  const tab = (key: Of['on'], to: string, name: string) => (
    <Link to={to} search={{ kegiatan: eventId } as never} aria-current={on === key ? 'page' : undefined}>
      {name}
    </Link>
  )
  return (
    <nav className="handover-tabs no-print" aria-label={words.tabs}>
      {mayRead && tab('penyampaian', '/hasil/penyampaian', words.handover)}
      {mayHold && tab('umpan-balik', '/hasil/penyampaian/umpan-balik', words.feedback)}
      {maySlip && <Link to="/hasil/slip">{slips.title}</Link>}
    </nav>
  )
}
