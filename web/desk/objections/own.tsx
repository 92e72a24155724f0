// Tanya & Keberatan: ask the office, object to an own result, follow what becomes of it.
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { showOwnObjections } from '../../../stages/objections/own-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { OwnHead } from '../own/head.tsx'
import { FileForm } from './own-file.tsx'
import { OwnObjection } from './own-objection.tsx'
import { AskCard, OwnQuestions } from './own-question.tsx'
import { ownObjectionWords } from './own-words.ts'
import './own.css'

export type Own = OutputOf<typeof showOwnObjections>
export type OwnResultLine = Own['results'][number]

export function Page() {
  const words = useWords(ownObjectionWords)
  const asked = useCall(showOwnObjections, {})
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const of = asked.data
  return (
    <>
      <OwnHead title={words.title} />
      <p className="my-lead objection-intro">{words.intro}</p>
      <div className="objection-own">
        <div>
          <Results of={of} />
          {of.objections.length > 0 && (
            <section>
              <h2>{words.objections}</h2>
              {of.objections.map((one) => (
                <OwnObjection key={one.id} of={one} />
              ))}
            </section>
          )}
          <OwnQuestions of={of} />
        </div>
        <aside className="my-side">
          <AskCard of={of} />
          <section className="card my-card">
            <h3>{words.whatHappens}</h3>
            <ol className="objection-steps">
              {words.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p className="my-note objection-last">{words.outcomes}</p>
          </section>
        </aside>
      </div>
    </>
  )
}

function Results({ of }: { of: Own }) {
  const words = useWords(ownObjectionWords)
  if (of.results.length === 0)
    return (
      <section>
        <h2>{words.object}</h2>
        <div className="card my-card objection-result">
          <div>
            <b>{words.noResults}</b>
            <p className="my-lead">{words.noResultsWhat}</p>
          </div>
        </div>
      </section>
    )
  return (
    <section>
      <h2>{words.object}</h2>
      {of.results.map((one) => (
        <Result key={one.sittingId} of={one} />
      ))}
    </section>
  )
}

function Result({ of }: { of: OwnResultLine }) {
  const words = useWords(ownObjectionWords)
  const { date, day } = useWriting()
  const [open, setOpen] = useState(false)
  return (
    <article className="card my-card">
      <div className="objection-result">
        <div>
          <p className="my-over">
            {words.testOf(date(of.assessedOn))}, {words.handed(date(of.handedOn))}
          </p>
          <h3>{of.eventTitle}</h3>
          <p className={of.blocked === null && of.daysLeft >= 0 && of.daysLeft <= 3 ? 'my-lead objection-close' : 'my-lead'}>
            {of.blocked ? words.blocked[of.blocked] : words.objectWhat(day(of.fileUntil), of.daysLeft)}
          </p>
        </div>
        {!of.blocked && !open && <Button onClick={() => setOpen(true)}>{words.object}</Button>}
      </div>
      {open && !of.blocked && (
        <FileForm
          of={of}
          onDone={(number) => {
            setOpen(false)
            if (number) notifications.show({ message: words.filed(number) })
          }}
        />
      )}
    </article>
  )
}
