// Talks by day, the latest day first; each with its people, what was noted of them, and what is to be done.
import { Textarea } from '@mantine/core'
import { IconCalendarEvent, IconDownload, IconFileText, IconPencil, IconUpload, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { cancelFeedback, feedbackRecord, feedbackScan, type Talk, type TalkPerson } from '../../../stages/scoring/handover/feedback-api.ts'
import { feedbackWords } from '../../../stages/scoring/handover/words.ts'
import { className } from '../../../stages/standards/class.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { download } from '../../kit/call.ts'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { BringScan } from './bring-scan.tsx'
import type { Feedback } from './feedback.tsx'
import { feedbackPageWords } from './feedback-words.ts'
import { NoteTalk } from './note-talk.tsx'
import { talkTones } from './people-columns.tsx'
import { touched } from './touched.ts'

export function TalkDays({ of }: { of: Feedback }) {
  const words = useWords(feedbackPageWords)
  const { day } = useWriting()
  const days = [...Map.groupBy(of.talks, (one) => one.date)]
  if (days.length === 0) {
    return (
      <Card title={words.talks}>
        <Empty icon={<IconCalendarEvent aria-hidden />} title={words.noTalk}>
          {words.noTalkText}
        </Empty>
      </Card>
    )
  }
  return days.map(([date, talks]) => (
    <Card bare key={date} title={day(date)}>
      {talks.map((talk) => (
        <TalkView key={talk.id} of={talk} today={of.today} zone={of.zone} />
      ))}
    </Card>
  ))
}

type Doing = { readonly act: 'note' | 'bring'; readonly person: TalkPerson } | { readonly act: 'cancel' } | null

function TalkView({ of, today, zone }: { of: Talk; today: string; zone: string }) {
  const words = useWords(feedbackPageWords)
  const [doing, setDoing] = useState<Doing>(null)
  const close = () => setDoing(null)
  const live = of.cancelReason === null
  const noted = of.people.some((one) => one.state !== 'dijadwalkan')
  return (
    <section className={live ? 'talk' : 'talk dim'}>
      <header>
        <b className="tnum">{words.clock(of.starts, zone)}</b>
        <span>{of.place}</span>
        <span className="small">
          {words.holder}: {of.holder.name}
        </span>
        {of.own && <Chip tone="accent">{words.own}</Chip>}
        {of.cancelReason && <span className="small">{words.cancelled(of.cancelReason)}</span>}
        {live && !noted && (
          <span className="r no-print">
            <Button size="small" icon={<IconX aria-hidden />} onClick={() => setDoing({ act: 'cancel' })}>
              {words.cancel}
            </Button>
          </span>
        )}
      </header>
      <ul>
        {of.people.map((person) => (
          <PersonRow
            key={person.personId}
            of={person}
            talk={of}
            due={of.date <= today}
            onNote={() => setDoing({ act: 'note', person })}
            onBring={() => setDoing({ act: 'bring', person })}
          />
        ))}
      </ul>
      {doing?.act === 'note' && <NoteTalk talk={of} person={doing.person} onClose={close} />}
      {doing?.act === 'bring' && <BringScan talk={of} person={doing.person} onClose={close} />}
      {doing?.act === 'cancel' && <CancelTalk of={of} onClose={close} />}
    </section>
  )
}

type RowOf = { of: TalkPerson; talk: Talk; due: boolean; onNote: () => void; onBring: () => void }

function PersonRow({ of, talk, due, onNote, onBring }: RowOf) {
  const words = useWords(feedbackPageWords)
  const { nip, language } = useWriting()
  return (
    <li>
      <span className="two-lines who">
        <b>{of.name}</b>
        <span className="small">
          <span className="tnum">{nip(of.nip)}</span> · {className(of.class, language)} · {of.unitName}
        </span>
      </span>
      <span className="what">
        {talk.cancelReason === null && <Chip tone={talkTones[of.state]}>{feedbackWords[of.state][language]}</Chip>}
        {of.absenceKind && <span className="small">{words.kinds[of.absenceKind]}</span>}
        <Closed of={of} />
        {of.notes && (
          <dl className="talk-notes">
            <dt>{words.strengths}</dt>
            <dd>{of.notes.strengths}</dd>
            <dt>{words.step}</dt>
            <dd>{of.notes.step}</dd>
            {of.notes.question && <dt>{words.question}</dt>}
            {of.notes.question && <dd>{of.notes.question}</dd>}
          </dl>
        )}
      </span>
      <span className="only-print talk-signature">{words.signature}</span>
      {talk.cancelReason === null && <PersonActs of={of} talk={talk} due={due} onNote={onNote} onBring={onBring} />}
    </li>
  )
}

function Closed({ of }: { of: TalkPerson }) {
  const words = useWords(feedbackPageWords)
  const { stamp } = useWriting()
  const { answer } = of
  return (
    <>
      {answer && (
        <span className="small">
          {answer.agreed ? words.answerYes(stamp(answer.at)) : words.answerNo(stamp(answer.at), answer.text ?? '')}
        </span>
      )}
      {of.scannedAt && <span className="small">{words.scanned(stamp(of.scannedAt))}</span>}
    </>
  )
}

function PersonActs({ of, talk, due, onNote, onBring }: RowOf) {
  const words = useWords(feedbackPageWords)
  const readsAll = useMay('results.read')
  const [refusal, setRefusal] = useState<Error | null>(null)
  const ids = { id: talk.id, personId: of.personId }
  const take = (fetching: Promise<void>) => {
    setRefusal(null)
    void fetching.catch(setRefusal)
  }
  const open = of.answer === null && of.scannedAt === null
  const held = of.notes !== null && (talk.own || readsAll)
  return (
    <span className="handover-acts no-print">
      {talk.own && due && open && (
        <Button size="small" look={of.state === 'dijadwalkan' ? 'primary' : undefined} icon={<IconPencil aria-hidden />} onClick={onNote}>
          {of.state === 'dijadwalkan' ? words.note : words.edit}
        </Button>
      )}
      {held && (
        <Button size="small" icon={<IconFileText aria-hidden />} onClick={() => take(download(feedbackRecord, ids))}>
          {words.record}
        </Button>
      )}
      {held && of.scannedAt === null && (
        <Button size="small" icon={<IconUpload aria-hidden />} onClick={onBring}>
          {words.bring}
        </Button>
      )}
      {held && of.scannedAt !== null && (
        <IconButton name={words.scan} onClick={() => take(download(feedbackScan, ids))}>
          <IconDownload aria-hidden />
        </IconButton>
      )}
      <RefusalNotice of={refusal} />
    </span>
  )
}

function CancelTalk({ of, onClose }: { of: Talk; onClose: () => void }) {
  const words = useWords(feedbackPageWords)
  const [reason, setReason] = useState('')
  const act = useAct(cancelFeedback, touched)
  return (
    <Confirm
      open
      title={words.cancelTitle}
      effect={words.cancel}
      ready={reason.trim().length >= 3}
      busy={act.isPending}
      refusal={act.error}
      onDo={() => act.mutate({ id: of.id, reason: reason.trim() }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{words.cancelBody}</p>
      <Textarea
        mt={12}
        required
        label={words.reason}
        maxLength={500}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Confirm>
  )
}
