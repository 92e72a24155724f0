// The talk about a result: when it is, and what was noted of it, with the person's own word on that.
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { confirmOwnFeedback, listOwnFeedback, type OwnTalk } from '../../../stages/scoring/handover/feedback-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { sideWords } from './side-words.ts'

export function Talk({ of, eventId }: { of: OutputOf<typeof listOwnFeedback> | undefined; eventId: string | null }) {
  const words = useWords(sideWords)
  const { day, date } = useWriting()
  const talks = (of?.talks ?? []).filter((one) => one.eventId === eventId)
  const talk = talks.find((one) => one.state === 'dijadwalkan') ?? talks[0]
  const due = of?.due.find((one) => one.eventId === eventId)
  if (!talk) return <p className="my-note">{due ? words.talkDue(date(due.dueOn)) : words.talkNone}</p>
  if (talk.state === 'dijadwalkan')
    return (
      <p className="my-note">
        {words.talkOn(day(talk.date), `${talk.starts.replace(':', '.')} ${talk.zone}`, talk.place)} {words.talkWith(talk.holder)}
      </p>
    )
  if (talk.state === 'tidak-hadir') return <p className="my-note">{words.talkMissed}</p>
  const said = { terlaksana: words.talkHeld, 'tidak-setuju': words.talkDisagreed, ditandatangani: words.talkClosed, belum: words.talkNone }
  return (
    <>
      <p className="my-note">{said[talk.state]}</p>
      {talk.notes && <Noted of={talk.notes} />}
      {talk.mayAnswer && <Answer of={talk} />}
    </>
  )
}

function Noted({ of }: { of: NonNullable<OwnTalk['notes']> }) {
  const words = useWords(sideWords)
  return (
    <dl className="my-noted">
      {(['strengths', 'step', 'question'] as const)
        .filter((key) => of[key] !== '')
        .map((key) => (
          <div key={key}>
            <dt>{words.noted[key]}</dt>
            <dd>{of[key]}</dd>
          </div>
        ))}
    </dl>
  )
}

function Answer({ of }: { of: OwnTalk }) {
  const words = useWords(sideWords)
  const [text, setText] = useState<string | null>(null)
  const act = useAct(confirmOwnFeedback, [listOwnFeedback])
  return (
    <div className="my-answer">
      {text === null ? (
        <>
          <Button busy={act.isPending} onClick={() => act.mutate({ id: of.id, agreed: true })}>
            {words.agree}
          </Button>
          <Button onClick={() => setText('')}>{words.disagree}</Button>
        </>
      ) : (
        <>
          <Textarea
            label={words.disagreeWhat}
            value={text}
            autosize
            minRows={2}
            maxLength={1000}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button
            busy={act.isPending}
            disabled={text.trim().length < 3}
            onClick={() => act.mutate({ id: of.id, agreed: false, text: text.trim() })}
          >
            {words.send}
          </Button>
        </>
      )}
      {act.error && <RefusalNotice of={act.error} />}
    </div>
  )
}
