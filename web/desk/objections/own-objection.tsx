// One own objection: where it stands, until when it is answered, and the answer.
import { useState } from 'react'
import { stateAfter } from '../../../stages/objections/objection.ts'
import { attachOwn, downloadOwnAnswer, showOwnObjections, withdrawOwn } from '../../../stages/objections/own-api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip } from '../../kit/parts.tsx'
import { useAct } from '../../kit/use-call.ts'
import { FileButton } from '../documents/berkas-file.tsx'
import { AttachButton } from './attachments.tsx'
import { closeDays } from './marks.tsx'
import type { Own } from './own.tsx'
import { ownObjectionWords } from './own-words.ts'

type Objection = Own['objections'][number]

export function OwnObjection({ of }: { of: Objection }) {
  const words = useWords(ownObjectionWords)
  const { date } = useWriting()
  const open = stateAfter(of.state, 'withdraw') !== undefined
  const close = of.daysLeft !== null && of.daysLeft <= closeDays
  return (
    <article className="card my-card objection-mine">
      <div className="objection-head">
        <div>
          <p className="my-over">
            <span className="tnum">{`${of.number} · ${words.filedOn(date(of.filedOn))}`}</span>
          </p>
          <h3>{of.eventTitle}</h3>
        </div>
        <Chip tone={of.state === 'diputus' ? 'good' : open ? 'accent' : 'plain'} icon={null}>
          {words.states[of.state]}
        </Chip>
      </div>
      {open && of.answerDue && <p className={close ? 'objection-close' : 'mut'}>{words.due(date(of.answerDue), of.daysLeft)}</p>}
      {of.lateReason && <p className="mut">{of.lateReason}</p>}
      {of.answer && <Answer of={of} answer={of.answer} />}
      <details className="objection-said" open={!of.answer}>
        <summary>{words.yourReason}</summary>
        <p className="objection-words">{of.reason}</p>
      </details>
      {of.attachments.length > 0 && (
        <p className="small">
          {words.attachments}: {of.attachments.map((file) => file.name).join(', ')}
        </p>
      )}
      {open && (
        <div className="objection-acts">
          {stateAfter(of.state, 'attach') && <AttachButton of={attachOwn} id={of.id} refresh={showOwnObjections} />}
          <Withdraw id={of.id} />
        </div>
      )}
    </article>
  )
}

function Answer({ of, answer }: { of: Objection; answer: NonNullable<Objection['answer']> }) {
  const words = useWords(ownObjectionWords)
  const { date } = useWriting()
  return (
    <div className="objection-answer">
      <p>
        <b>{words.effects[answer.effect]}</b>
      </p>
      <p className="objection-words">{answer.text}</p>
      {of.waitsForNewResult && <p className="mut">{words.waitsForNew}</p>}
      <div className="row">
        {answer.printed && (
          <FileButton of={downloadOwnAnswer} input={{ id: of.id }}>
            {words.download}
          </FileButton>
        )}
        <span className="small">{words.decidedOn(date(answer.decidedOn))}</span>
      </div>
    </div>
  )
}

function Withdraw({ id }: { id: string }) {
  const words = useWords(ownObjectionWords)
  const act = useAct(withdrawOwn, [showOwnObjections])
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {words.withdraw}
      </Button>
      <Confirm
        open={asking}
        title={words.withdrawTitle}
        effect={words.withdraw}
        harm
        busy={act.isPending}
        refusal={act.error}
        onDo={() => act.mutate({ id }, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        {words.withdrawWhat}
      </Confirm>
    </>
  )
}
