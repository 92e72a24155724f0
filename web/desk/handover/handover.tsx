// Penyampaian: where the results of an event are on their way to their people, by class, wave and person. The event,
// the filters and who is chosen stand in the address.
import { IconDownload, IconPrinter, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { decideWave, exportHandover, listHandoverEvents, showHandover } from '../../../stages/scoring/handover/api.ts'
import { useAddress } from '../../kit/address.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { download } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, PageHead, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { slipWords } from '../access/slip-words.ts'
import { useMay } from '../me.tsx'
import { ClassCard } from './classes.tsx'
import { Decision } from './decide.tsx'
import { HandoverHead } from './head.tsx'
import { People } from './people.tsx'
import { touched } from './touched.ts'
import { AskWave } from './wave-ask.tsx'
import { WaveCard } from './waves.tsx'
import { handoverWords } from './words.ts'
import './handover.css'

const defaults = { kegiatan: '' }
export type Handover = OutputOf<typeof showHandover>

export function Page() {
  const words = useWords(handoverWords)
  const mayApprove = useMay('results.accept')
  const maySlip = useMay('slips.issue')
  const slips = useWords(slipWords)
  const [{ kegiatan }, change] = useAddress(defaults)
  const asked = useCall(listHandoverEvents, {})
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const { events } = asked.data
  const chosen = events.find((one) => one.id === kegiatan) ?? events[0]
  if (!chosen) {
    return (
      <>
        <PageHead title={words.title} />
        <Card>
          <Empty
            icon={<IconSend aria-hidden />}
            title={words.noEvent}
            actions={
              <>
                {mayApprove && <ButtonLink to="/hasil/persetujuan">{words.toApproval}</ButtonLink>}
                {maySlip && <ButtonLink to="/hasil/slip">{slips.title}</ButtonLink>}
              </>
            }
          >
            {words.noEventText}
          </Empty>
        </Card>
      </>
    )
  }
  return <EventPage key={chosen.id} id={chosen.id} events={events} onChoose={(of) => change({ kegiatan: of })} />
}

type Events = OutputOf<typeof listHandoverEvents>['events']

function EventPage({ id, events, onChoose }: { id: string; events: Events; onChoose: (id: string) => void }) {
  const asked = useCall(showHandover, { id }, { every: 20_000 })
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  return asked.data ? <Shown of={asked.data} events={events} onChoose={onChoose} /> : <Waiting />
}

function Shown({ of, events, onChoose }: { of: Handover; events: Events; onChoose: (id: string) => void }) {
  const words = useWords(handoverWords)
  const { count } = useWriting()
  const mayPlan = useMay('handover.plan')
  const decide = useAct(decideWave, touched)
  const [asking, setAsking] = useState<readonly string[] | null>(null)
  const sum = (part: (one: Handover['classes'][number]) => number) => of.classes.reduce((all, one) => all + part(one), 0)
  const waiting = of.waves.find((wave) => wave.state === 'menunggu')
  const mayAsk = mayPlan && of.open && !waiting && sum((one) => one.ready) > 0
  return (
    <>
      <HandoverHead
        event={of.event}
        events={events}
        on="penyampaian"
        sub={words.sub(count(sum((one) => one.handed)), count(sum((one) => one.approved)))}
        onChoose={onChoose}
        actions={<Actions id={of.event.id} ask={mayAsk ? () => setAsking([]) : null} />}
      />
      <div className="stack">
        {!of.open && <Strip tone="attention">{words.notOpen}</Strip>}
        {waiting && <Decision of={of} wave={waiting} act={decide} />}
        <ClassCard of={of.classes} />
        <WaveCard of={of} onAsk={mayAsk ? () => setAsking([]) : null} />
        <People eventId={of.event.id} onAsk={mayAsk ? setAsking : null} />
        <p className="small">{words.dueNote}</p>
      </div>
      {asking && <AskWave of={of} personIds={asking} onClose={() => setAsking(null)} />}
    </>
  )
}

function Actions({ id, ask }: { id: string; ask: (() => void) | null }) {
  const words = useWords(handoverWords)
  const [refusal, setRefusal] = useState<Error | null>(null)
  const take = () => {
    setRefusal(null)
    void download(exportHandover, { id }).catch(setRefusal)
  }
  return (
    <>
      <Button icon={<IconPrinter aria-hidden />} onClick={() => window.print()}>
        {words.print}
      </Button>
      <Button icon={<IconDownload aria-hidden />} onClick={take}>
        {words.exportXlsx}
      </Button>
      {ask && (
        <Button look="primary" icon={<IconSend aria-hidden />} onClick={ask}>
          {words.ask}
        </Button>
      )}
      <RefusalNotice of={refusal} />
    </>
  )
}
