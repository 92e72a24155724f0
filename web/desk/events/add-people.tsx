// Tambah peserta: choose whom, look at what would happen, then add. Nothing is added that was not looked at.
import { TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconEye } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type EventShown, showEvent } from '../../../stages/events/api.ts'
import { addParticipants, previewParticipants } from '../../../stages/events/participant-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { ActionFoot, Card, Waiting } from '../../kit/parts.tsx'
import { Progress } from '../../kit/progress.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { type Choice, isChosen, noChoice, selectionOf } from './add-choice.ts'
import { AddPreview } from './add-preview.tsx'
import { AddWays } from './add-ways.tsx'
import { addWords } from './add-words.ts'
import { EventHead, refreshed } from './event-head.tsx'
import '../register/register.css'
import './participants.css'

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useCall(showEvent, { id })
  return (
    <>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && <Adding of={read.data} />}
    </>
  )
}

/** What was asked for is brought before the eyes when it stands. */
const intoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' })

function Adding({ of }: { of: EventShown }) {
  const words = useWords(addWords)
  const [choice, setChoice] = useState<Choice>(noChoice)
  const preview = useAct(previewParticipants)
  const change = (part: Partial<Choice>) => {
    setChoice({ ...choice, ...part })
    // what was looked at is no longer what is chosen
    preview.reset()
  }
  const ready = isChosen(choice)
  return (
    <>
      <EventHead of={of} page={words.title} />
      <div className="stack">
        <Card title={words.who}>
          <div className="stack">
            <AddWays id={of.event.id} choice={choice} onChange={change} />
            <p className="row">
              <Button
                look={preview.data ? undefined : 'primary'}
                icon={<IconEye aria-hidden />}
                disabled={!ready}
                busy={preview.isPending}
                onClick={() => preview.mutate(selectionOf(of.event.id, choice))}
              >
                {words.preview}
              </Button>
              {!ready && <span className="small">{words.choose}</span>}
            </p>
            {preview.isPending && <Progress words={words.working} done={0} total={null} />}
            <RefusalNotice of={preview.error} />
          </div>
        </Card>
        {preview.data && (
          <div ref={intoView} className="add-preview stack">
            <AddPreview of={preview.data} way={choice.way} />
          </div>
        )}
      </div>
      {preview.data && <Foot of={of} choice={choice} fresh={preview.data.fresh} ordered={preview.data.nowOrdered} />}
    </>
  )
}

/** Says what will happen and does it; after publishing with a reason. */
function Foot({ of, choice, fresh, ordered }: { of: EventShown; choice: Choice; fresh: number; ordered: number }) {
  const words = useWords(addWords)
  const { count } = useWriting()
  const navigate = useNavigate()
  const act = useAct(addParticipants, refreshed)
  const [reason, setReason] = useState('')
  const published = of.event.publishedAt !== null
  const told = ({ added }: { added: number }) => {
    notifications.show({ message: words.added(count(added)) })
    void navigate({ to: `/kegiatan/${of.event.id}/peserta` })
  }
  const add = () => act.mutate({ ...selectionOf(of.event.id, choice), reason: published ? reason.trim() : null }, { onSuccess: told })
  const any = fresh + ordered > 0
  return (
    <ActionFoot
      actions={
        <>
          {published && any && (
            <TextInput
              className="add-reason"
              required
              aria-label={words.reason}
              placeholder={words.reason}
              title={words.reasonHint}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          <Button look="primary" disabled={!any || (published && reason.trim().length < 3)} busy={act.isPending} onClick={add}>
            {fresh === 0 && ordered > 0 ? words.markOrdered(count(ordered)) : words.add(count(fresh))}
          </Button>
        </>
      }
    >
      {act.isPending ? (
        <Progress words={words.adding(count(fresh))} done={0} total={null} />
      ) : any ? (
        words.willAdd(count(fresh), count(of.counts.listed + fresh))
      ) : (
        words.none
      )}
      <RefusalNotice of={act.error} />
    </ActionFoot>
  )
}
