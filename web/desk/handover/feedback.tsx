// Umpan balik: talks about results by day, and who still has none. Opens to those who may hold a talk.
import { IconMessages, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { listFeedback, listFeedbackEvents } from '../../../stages/scoring/handover/feedback-api.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { feedbackPageWords } from './feedback-words.ts'
import { HandoverHead } from './head.tsx'
import { PlanTalk } from './plan-talk.tsx'
import { TalkDays } from './talks.tsx'
import { WaitingPeople } from './waiting.tsx'
import { handoverWords } from './words.ts'
import './handover.css'

const defaults = { kegiatan: '' }
export type Feedback = OutputOf<typeof listFeedback>

export function Page() {
  const handover = useWords(handoverWords)
  const words = useWords(feedbackPageWords)
  const [{ kegiatan }, change] = useAddress(defaults)
  const asked = useCall(listFeedbackEvents, {})
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const { events } = asked.data
  const chosen = events.find((one) => one.id === kegiatan) ?? events[0]
  if (!chosen) {
    return (
      <>
        <PageHead title={handover.title} />
        <Card>
          <Empty icon={<IconMessages aria-hidden />} title={words.noEvent}>
            {words.noEventText}
          </Empty>
        </Card>
      </>
    )
  }
  return <EventPage key={chosen.id} id={chosen.id} events={events} onChoose={(of) => change({ kegiatan: of })} />
}

type Events = OutputOf<typeof listFeedbackEvents>['events']

function EventPage({ id, events, onChoose }: { id: string; events: Events; onChoose: (id: string) => void }) {
  const words = useWords(feedbackPageWords)
  const handover = useWords(handoverWords)
  const { count } = useWriting()
  const asked = useCall(listFeedback, { id })
  const [planning, setPlanning] = useState<readonly string[] | null>(null)
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const of = asked.data
  const live = of.talks.filter((one) => one.cancelReason === null)
  return (
    <>
      <HandoverHead
        event={of.event}
        events={events}
        on="umpan-balik"
        sub={words.sub(count(live.length), count(of.waiting.length))}
        onChoose={onChoose}
        actions={
          <Button icon={<IconPrinter aria-hidden />} onClick={() => window.print()}>
            {words.print}
          </Button>
        }
      />
      <div className="stack">
        <TalkDays of={of} />
        <WaitingPeople of={of} onPlan={setPlanning} />
        <p className="small">{handover.dueNote}</p>
      </div>
      {planning && <PlanTalk of={of} personIds={planning} onClose={() => setPlanning(null)} />}
    </>
  )
}
