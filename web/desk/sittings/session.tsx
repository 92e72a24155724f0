// One session: its window, its people and how far they are; what an organiser can do next.
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { showSession } from '../../../stages/sittings/api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, Facts, PageHead, Pairs, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { CardsShown } from './cards.tsx'
import { DayCard } from './day-card.tsx'
import { LateCard } from './late-card.tsx'
import { Participants } from './participants.tsx'
import { ProctorsCard } from './proctors-card.tsx'
import { type Cards, SessionActs } from './session-acts.tsx'
import { SessionState } from './sessions.tsx'
import { sittingWords } from './words.ts'

export type SessionShown = OutputOf<typeof showSession>

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useCall(showSession, { id }, { every: 10_000 })
  return (
    <>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && <About session={read.data} />}
    </>
  )
}

function About({ session }: { session: SessionShown }) {
  const words = useWords(sittingWords)
  const { count, moment, time } = useWriting()
  const mayOrganise = useMay('sittings.organise')
  const mayRun = useMay('invigilation.run')
  const [cards, setCards] = useState<Cards | null>(null)
  const { counts } = session
  return (
    <>
      <PageHead
        crumbs={
          session.eventId
            ? [
                { words: words.area, to: '/kegiatan' },
                { words: words.sessions, to: `/kegiatan/${session.eventId}/pelaksanaan` },
              ]
            : [{ words: words.area }, { words: words.sessions, to: '/pelaksanaan' }]
        }
        title={session.title}
        sub={`${session.venue} · ${session.room} · ${moment(session.opensAt)} – ${time(session.closesAt)}`}
        chips={
          <>
            <SessionState of={session} />
            <Chip>{words.standings[session.standing]}</Chip>
            {session.simulated && <Chip tone="attention">{words.simulated}</Chip>}
          </>
        }
        actions={mayOrganise && <SessionActs session={session} onCards={setCards} />}
      />
      <div className="stack">
        {cards && <CardsShown cards={cards} session={session} onClose={() => setCards(null)} />}
        <Facts
          of={[
            { name: words.enrolled, figure: count(counts.enrolled), note: `${words.cards}: ${count(counts.cards)}` },
            { name: words.present, figure: count(counts.present) },
            { name: words.running, figure: count(counts.running) },
            { name: words.submitted, figure: count(counts.submitted) },
            { name: words.timeUp, figure: count(counts.timeUp) },
          ]}
        />
        <Card title={words.session}>
          <Pairs
            of={[
              [words.form, `${session.formTitle}, ${words.items(session.items)}`],
              [words.minutes, words.minutesShort(session.minutes)],
              [words.purpose, words.purposes[session.purpose]],
              [words.standing, words.standings[session.standing]],
            ]}
          />
        </Card>
        {mayRun && session.participants.length > 0 && <DayCard session={session} />}
        {mayOrganise && <ProctorsCard id={session.id} />}
        <LateCard id={session.id} />
        <Card bare title={words.participants} aside={words.noRanking}>
          {session.participants.length === 0 ? (
            <Empty title={words.noPeople}>{words.noPeopleWhat}</Empty>
          ) : (
            <Participants session={session} onCards={mayOrganise && session.state !== 'ditutup' ? setCards : undefined} />
          )}
        </Card>
      </div>
    </>
  )
}
