// Laporan: the results of an event as a whole. People by office and name, never by result; counts by class and category.
import { NativeSelect } from '@mantine/core'
import { IconFileSpreadsheet, IconFileText, IconReport } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { listRecaps, recapPaper, recapWorkbook, showRecap } from '../../../stages/scoring/recap/recap-api.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { download, urlOf } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, Empty, PageHead, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { RecapCounts } from './recap-counts.tsx'
import { RecapPacks } from './recap-packs.tsx'
import { RecapTable } from './recap-table.tsx'
import { recapWords } from './recap-words.ts'
import { scoringWords } from './words.ts'
import './scoring.css'
import './recap.css'

export type RecapOf = OutputOf<typeof showRecap>
const defaults = { kegiatan: '' }

export function Page() {
  const words = useWords(recapWords)
  const [{ kegiatan }, change] = useAddress(defaults)
  const asked = useCall(listRecaps, {})
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const { events } = asked.data
  const chosen = events.find((event) => event.id === kegiatan) ?? events[0]
  if (!chosen)
    return (
      <>
        <PageHead crumbs={[{ words: words.crumb }]} title={words.title} />
        <Empty icon={<IconReport aria-hidden />} title={words.noEvent}>
          {words.noEventText}
        </Empty>
      </>
    )
  return (
    <EventRecap key={chosen.id} id={chosen.id}>
      {events.length > 1 && (
        <NativeSelect
          aria-label={words.event}
          value={chosen.id}
          data={events.map((event) => ({ value: event.id, label: event.title }))}
          onChange={(event) => change({ kegiatan: event.currentTarget.value })}
        />
      )}
    </EventRecap>
  )
}

function EventRecap({ id, children }: { id: string; children: React.ReactNode }) {
  const words = useWords(recapWords)
  const scoring = useWords(scoringWords)
  const { count } = useWriting()
  const mayExport = useMay('results.export')
  const asked = useCall(showRecap, { id })
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  const of = asked.data
  if (!of) return <Waiting />
  return (
    <>
      <PageHead
        crumbs={[{ words: words.crumb }, { words: of.event.title }]}
        title={words.title}
        sub={words.sub(count(of.total))}
        chips={
          <>
            <Chip tone="accent">{scoring.standings[of.event.standing]}</Chip>
            {of.statuses.map((status) => (
              <Chip key={status} {...(status === 'tervalidasi-internal' ? {} : { tone: 'attention' as const })}>
                {words.statuses[status]}
              </Chip>
            ))}
            <Chip>{words.facts(of.policyVersions.join(', '))}</Chip>
          </>
        }
        actions={
          <>
            {children}
            {mayExport && <Exports id={id} />}
          </>
        }
      />
      <div className="recap-strips">
        {of.waiting > 0 && <Strip tone="attention">{words.waiting(count(of.waiting))}</Strip>}
        {of.trial > 0 && <Strip tone="attention">{words.trial(count(of.trial))}</Strip>}
        {of.diverted > 0 && <Strip>{words.diverted}</Strip>}
      </div>
      <div className={mayExport ? 'recap-top two' : 'recap-top'}>
        <RecapCounts of={of} />
        {mayExport && <RecapPacks eventId={id} />}
      </div>
      <RecapTable of={of} />
    </>
  )
}

function Exports({ id }: { id: string }) {
  const words = useWords(recapWords)
  const [refusal, setRefusal] = useState<Error | null>(null)
  const take = () => {
    setRefusal(null)
    void download(recapWorkbook, { id }).catch(setRefusal)
  }
  return (
    <>
      <Button icon={<IconFileSpreadsheet aria-hidden />} onClick={take}>
        {words.xlsx}
      </Button>
      <a className="btn primary" href={urlOf(recapPaper, { id }).url} target="_blank" rel="noreferrer">
        <IconFileText aria-hidden />
        {words.pdf}
      </a>
      <RefusalNotice of={refusal} />
    </>
  )
}
