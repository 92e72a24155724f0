// A new event begins as a draft; what is missing is told on its plan.
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { localDate } from '../../../kit/clock.ts'
import { createEvent, listChoices, listEvents } from '../../../stages/events/api.ts'
import { aspects } from '../../../stages/events/kinds.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { useServerNow } from '../house.tsx'
import { emptyDraft, flawsOf, sentOf } from './event-draft.ts'
import { EventFields } from './event-form.tsx'
import { eventWords } from './words.ts'
import './events.css'

export function Page() {
  const words = useWords(eventWords)
  const kit = useWords(kitWords)
  const { zone } = useWriting()
  const navigate = useNavigate()
  const choices = useCall(listChoices, {})
  const create = useAct(createEvent, [listEvents])
  const today = localDate(useServerNow(), zone)
  const [draft, setDraft] = useState(() => emptyDraft(today, zone))
  const [tried, setTried] = useState(false)
  const submit = () => {
    setTried(true)
    const { title, dates } = flawsOf(draft)
    if (title || dates) return
    create.mutate(sentOf(draft, aspects), { onSuccess: ({ id }) => void navigate({ to: `/kegiatan/${id}/rencana` }) })
  }
  return (
    <>
      <PageHead crumbs={[{ words: words.area, to: '/kegiatan' }]} title={words.newEvent} sub={words.newWhat} />
      <RefusalNotice of={choices.error} again={() => void choices.refetch()} />
      <div className="event-form">
        <Card title={words.dataOf}>
          {choices.isPending && <Waiting />}
          {choices.data && (
            <form
              className="form"
              noValidate
              onSubmit={(event) => {
                event.preventDefault()
                submit()
              }}
            >
              <EventFields
                choices={choices.data}
                draft={draft}
                put={(part) => setDraft({ ...draft, ...part })}
                tried={tried}
                published={false}
              />
              <RefusalNotice of={create.error} />
              <div className="ends">
                <ButtonLink to="/kegiatan">{kit.cancel}</ButtonLink>
                <Button type="submit" look="primary" busy={create.isPending}>
                  {words.create}
                </Button>
              </div>
            </form>
          )}
        </Card>
      </div>
    </>
  )
}
