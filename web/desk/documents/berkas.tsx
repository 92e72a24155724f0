// Every paper of an event that is no letter, by kind and day: what can be printed, and what the rest waits for.
import { useParams } from '@tanstack/react-router'
import { showEvent } from '../../../stages/events/api.ts'
import { listEventPapers } from '../../../stages/invigilation/papers/paper-api.ts'
import { listMessages, listPapers } from '../../../stages/schedule/papers/paper-api.ts'
import { useWords } from '../../kit/language.tsx'
import { Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { EventHead } from '../events/event-head.tsx'
import { useMay } from '../me.tsx'
import { DaysCard } from './berkas-days.tsx'
import { EndCard } from './berkas-end.tsx'
import { MessagesCard } from './berkas-messages.tsx'
import { RoomsCard } from './berkas-rooms.tsx'
import { berkasWords } from './berkas-words.ts'
import { LetterTabs } from './letter-tabs.tsx'
import './letters.css'

export function Page() {
  const words = useWords(berkasWords)
  const { id } = useParams({ strict: false }) as { id: string }
  const [maySee, mayWrite] = [useMay('sittings.read'), useMay('letters.write')]
  const event = useCall(showEvent, { id })
  const rooms = useCall(listPapers, { id })
  const days = useCall(listEventPapers, { id }, { when: maySee })
  const busy = days.data?.package !== null && days.data?.package?.state !== 'selesai'
  useCall(listEventPapers, { id }, { when: maySee && busy && days.data !== undefined, every: 1500 })
  const messages = useCall(listMessages, { id }, { when: mayWrite })
  return (
    <>
      {event.data && <EventHead of={event.data} page={words.page} />}
      <LetterTabs eventId={id} on="berkas" />
      <RefusalNotice of={event.error ?? rooms.error ?? days.error ?? messages.error} again={() => void rooms.refetch()} />
      {rooms.isPending && <Waiting />}
      <div className="stack">
        {rooms.data && <RoomsCard eventId={id} of={rooms.data} />}
        {days.data && <DaysCard eventId={id} of={days.data} />}
        {days.data && <EndCard eventId={id} of={days.data} />}
        {messages.data && <MessagesCard eventId={id} of={messages.data} />}
      </div>
    </>
  )
}
