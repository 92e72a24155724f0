// What takes two persons: what is missing, what was asked for, and the decision of somebody else.
import { useState } from 'react'
import type { EventShown, RequestShown } from '../../../stages/events/api.ts'
import { askFor, decide } from '../../../stages/events/decision-api.ts'
import { isOpen } from '../../../stages/events/state.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Checks } from '../../kit/parts.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { refreshed } from './event-head.tsx'
import { planWords } from './plan-words.ts'
import { WithReason } from './reasoned.tsx'
import { eventWords } from './words.ts'

/** Publishing (and cancelling) of an event. */
export function DecisionCard({ of }: { of: EventShown }) {
  const words = useWords(planWords)
  const mayPlan = useMay('events.plan')
  const draft = of.event.state === 'draf'
  const open = of.requests.find((one) => one.decidedAt === null)
  const missing = draft ? of.hindrances : []
  return (
    <Card title={words.publishing} aside={draft && missing.length > 0 && <span className="dim">{words.missing(missing.length)}</span>}>
      <div className="stack" style={{ gap: 12 }}>
        {missing.length > 0 && <Checks of={missing.map((code) => ({ key: code, done: false, words: words.hindrances[code] ?? code }))} />}
        {draft && missing.length === 0 && !open && <p>{words.readyToPublish}</p>}
        {open && <OpenRequest of={of} request={open} />}
        {mayPlan && !open && isOpen(of.event.state) && <Asking of={of} />}
        <Decided of={of.requests} />
      </div>
    </Card>
  )
}

function Asking({ of }: { of: EventShown }) {
  const words = useWords(planWords)
  const shared = useWords(eventWords)
  const { count } = useWriting()
  const act = useAct(askFor, refreshed)
  const [asked, setAsked] = useState<'terbitkan' | 'batalkan' | null>(null)
  const shut = () => setAsked(null)
  const { id, state } = of.event
  return (
    <>
      <div className="row">
        {state === 'draf' && (
          <Button look="primary" disabled={of.hindrances.length > 0} onClick={() => setAsked('terbitkan')}>
            {words.askPublish}
          </Button>
        )}
        <Button look="harm" onClick={() => setAsked('batalkan')}>
          {words.askCancel}
        </Button>
      </div>
      <Confirm
        open={asked === 'terbitkan'}
        title={words.askPublish}
        effect={words.askPublish}
        busy={act.isPending}
        refusal={act.error}
        onClose={shut}
        onDo={() => act.mutate({ id, act: 'terbitkan' }, { onSuccess: shut })}
      >
        {words.askPublishWhat(count(of.counts.listed), shared.standings[of.standing.standing])} {words.anotherDecides}
      </Confirm>
      {asked === 'batalkan' && (
        <WithReason
          harm
          title={words.askCancel}
          effect={words.askCancel}
          label={words.decisionReason}
          busy={act.isPending}
          refusal={act.error}
          onClose={shut}
          onDo={(reason) => act.mutate({ id, act: 'batalkan', reason }, { onSuccess: shut })}
        >
          {words.askCancelWhat} {words.anotherDecides}
        </WithReason>
      )}
    </>
  )
}

/** A request that waits: who may and did not ask decides it. */
export function OpenRequest({ of, request }: { of: EventShown; request: RequestShown }) {
  const words = useWords(planWords)
  const shared = useWords(eventWords)
  const { stamp, count } = useWriting()
  const mayDecide = useMay('events.decide')
  const act = useAct(decide, refreshed)
  const [asked, setAsked] = useState<'yes' | 'no' | null>(null)
  const shut = () => setAsked(null)
  const about = { id: of.event.id, requestId: request.id }
  const effect = words.decideYes[request.act]
  const what = {
    terbitkan: words.askPublishWhat(count(of.counts.listed), shared.standings[of.standing.standing]),
    tutup: words.askCloseWhat,
    batalkan: words.askCancelWhat,
  }[request.act]
  return (
    <div className="stack" style={{ gap: 8 }}>
      <p>
        <b>{words.asked(words.acts[request.act], request.askedBy, stamp(request.askedAt))}</b>
        {request.reason && ` “${request.reason}”`}
      </p>
      {request.own && <p className="mut">{words.waitsOwn}</p>}
      {!request.own && !mayDecide && <p className="mut">{words.waitsRight}</p>}
      {!request.own && mayDecide && (
        <div className="row">
          <Button look={request.act === 'batalkan' ? 'harm' : 'primary'} onClick={() => setAsked('yes')}>
            {effect}
          </Button>
          <Button onClick={() => setAsked('no')}>{words.decideNo}</Button>
        </div>
      )}
      <Confirm
        open={asked === 'yes'}
        harm={request.act === 'batalkan'}
        title={effect}
        effect={effect}
        busy={act.isPending}
        refusal={act.error}
        onClose={shut}
        onDo={() => act.mutate({ ...about, agreed: true }, { onSuccess: shut })}
      >
        {what}
      </Confirm>
      {asked === 'no' && (
        <WithReason
          title={words.decideNo}
          effect={words.decideNo}
          label={words.decisionReason}
          busy={act.isPending}
          refusal={act.error}
          onClose={shut}
          onDo={(reason) => act.mutate({ ...about, agreed: false, reason }, { onSuccess: shut })}
        >
          {words.decideNoWhat}
        </WithReason>
      )}
    </div>
  )
}

/** What was decided before, newest first. */
export function Decided({ of }: { of: readonly RequestShown[] }) {
  const words = useWords(planWords)
  const { stamp } = useWriting()
  const decided = of.filter((one) => one.decidedAt !== null)
  if (decided.length === 0) return null
  return (
    <ul className="decided">
      {decided.map((one) => (
        <li key={one.id}>
          {words.asked(words.acts[one.act], one.askedBy, stamp(one.askedAt))};{' '}
          {words.decided(one.agreed === true, one.decidedBy ?? '', stamp(one.decidedAt ?? ''))}
          {one.decisionReason && ` “${one.decisionReason}”`}
        </li>
      ))}
    </ul>
  )
}
