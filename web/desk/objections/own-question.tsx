// Questions of the person and what the office said: as threads, the latest first.
import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { addOwnMessage, askQuestion, showOwnObjections } from '../../../stages/objections/own-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import type { Own } from './own.tsx'
import { ownObjectionWords } from './own-words.ts'
import { Thread } from './thread.tsx'

export function AskCard({ of }: { of: Own }) {
  const words = useWords(ownObjectionWords)
  const { date } = useWriting()
  const act = useAct(askQuestion, [showOwnObjections])
  const [text, setText] = useState('')
  const [about, setAbout] = useState<string>(of.results[0]?.sittingId ?? '')
  const ready = text.trim().length >= 3
  return (
    <section className="card my-card" id="tanya">
      <h3>{words.ask}</h3>
      <p className="my-note">{words.askWhat}</p>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) act.mutate({ sittingId: about || null, text: text.trim() }, { onSuccess: () => setText('') })
        }}
      >
        {of.results.length > 0 && (
          <Select
            label={words.about}
            allowDeselect={false}
            data={[
              ...of.results.map((one) => ({ value: one.sittingId, label: `${one.eventTitle}, ${date(one.assessedOn)}` })),
              { value: '', label: words.aboutAll },
            ]}
            value={about}
            onChange={(value) => setAbout(value ?? '')}
          />
        )}
        <Textarea
          aria-label={words.askHint}
          placeholder={words.askHint}
          autosize
          minRows={3}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <RefusalNotice of={act.error} />
        <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
          {words.send}
        </Button>
      </form>
    </section>
  )
}

export function OwnQuestions({ of }: { of: Own }) {
  const words = useWords(ownObjectionWords)
  if (of.questions.length === 0) return null
  return (
    <section>
      <h2>{words.questions}</h2>
      {of.questions.map((one) => (
        <Question
          key={one.id}
          of={one}
          title={of.results.find(({ sittingId }) => sittingId === one.sittingId)?.eventTitle ?? words.aboutAll}
        />
      ))}
    </section>
  )
}

function Question({ of, title }: { of: Own['questions'][number]; title: string }) {
  const words = useWords(ownObjectionWords)
  const act = useAct(addOwnMessage, [showOwnObjections])
  const [text, setText] = useState('')
  const waits = of.messages.at(-1)?.fromOffice === false
  return (
    <article className="card my-card objection-mine">
      <div className="objection-head">
        <p className="my-over">{title}</p>
        <Chip tone={waits ? 'plain' : 'good'}>{waits ? words.waiting : words.answered}</Chip>
      </div>
      <Thread of={of.messages} side="person" />
      <div className="objection-reply">
        <Textarea
          aria-label={words.more}
          placeholder={words.more}
          autosize
          minRows={1}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button
          disabled={text.trim().length < 3}
          busy={act.isPending}
          onClick={() => act.mutate({ id: of.id, text: text.trim() }, { onSuccess: () => setText('') })}
        >
          {words.moreSend}
        </Button>
      </div>
      <RefusalNotice of={act.error} />
    </article>
  )
}
