// Dialogs of the tab Pengawas Ruang: by which letter, whom to add, and what to do with one assignment.
import { Select, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { localDate } from '../../../../kit/clock.ts'
import { showDeliveryPart, showEventDay } from '../../../../stages/invigilation/event/event-day-api.ts'
import { letterPlan, lettersPart } from '../../../../stages/schedule/letter-api.ts'
import {
  assignProctors,
  type EventProctors,
  moveProctor,
  type ProctoredSession,
  showEventProctors,
} from '../../../../stages/sittings/event/proctor-api.ts'
import type { Duty } from '../../../../stages/sittings/event/proctors.ts'
import { listProctors, removeProctor } from '../../../../stages/sittings/organise-api.ts'
import { Confirm } from '../../../kit/confirm.tsx'
import { useWords, useWriting } from '../../../kit/language.tsx'
import { useAct } from '../../../kit/use-call.ts'
import { useServerNow } from '../../house.tsx'
import { loadsOf, whyNot } from './proctor-draft.ts'
import { proctorWords } from './proctor-words.ts'

const reads = [showEventProctors, showEventDay, showDeliveryPart, listProctors, letterPlan, lettersPart]

/** Where and when, in a line. */
export function useWhere(): (of: ProctoredSession) => string {
  const { date } = useWriting()
  return (of) => `${date(of.date)}, ${of.starts.replace(':', '.')} · ${of.venue}, ${of.room}`
}

type Dialog = { readonly of: EventProctors; readonly eventId: string; readonly draft: readonly Duty[]; readonly onClose: () => void }

export function AssignDialog({ eventId, draft, onClose, onDone }: Dialog & { onDone: () => void }) {
  const words = useWords(proctorWords)
  const { zone, count } = useWriting()
  const today = localDate(useServerNow(), zone)
  const [letter, setLetter] = useState({ letterNumber: '', letterDate: today })
  const act = useAct(assignProctors, reads)
  const send = () =>
    act.mutate(
      { id: eventId, duties: [...draft], ...letter },
      {
        onSuccess: ({ assigned }) => {
          notifications.show({ message: words.assigned(count(assigned)) })
          onDone()
        },
      },
    )
  return (
    <Confirm
      open
      title={words.assignTitle}
      effect={words.assign(count(draft.length))}
      ready={letter.letterNumber.trim() !== '' && letter.letterDate !== ''}
      busy={act.isPending}
      refusal={act.error}
      onClose={onClose}
      onDo={send}
    >
      <div className="form">
        <p>{words.assignWhat(count(draft.length))}</p>
        <TextInput
          required
          data-autofocus
          maxLength={120}
          label={words.letterNumber}
          description={words.letterNumberWhat}
          value={letter.letterNumber}
          onChange={(event) => setLetter({ ...letter, letterNumber: event.currentTarget.value })}
        />
        <TextInput
          required
          type="date"
          label={words.letterDate}
          value={letter.letterDate}
          onChange={(event) => setLetter({ ...letter, letterDate: event.currentTarget.value })}
        />
      </div>
    </Confirm>
  )
}

export function AddDialog({ of, draft, session, onClose, onAdd }: Dialog & { session: ProctoredSession; onAdd: (duty: Duty) => void }) {
  const words = useWords(proctorWords)
  const { count } = useWriting()
  const where = useWhere()
  const [accountId, setAccountId] = useState<string | null>(null)
  const loads = loadsOf(of, draft)
  const people = of.people
    .map((person) => ({ person, load: loads.get(person.accountId) ?? 0, why: whyNot(of, draft, { session, person }) }))
    .sort((a, b) => Number(a.why !== null) - Number(b.why !== null) || a.load - b.load)
    .map(({ person, load, why }) => {
      const said = why ? words.hindered[why] : person.ownUnit.includes(session.id) ? words.ownUnit : null
      const line = words.whoLine(person.name, count(load))
      return { value: person.accountId, label: said ? `${line}: ${said}` : line, disabled: why !== null }
    })
  return (
    <Confirm
      open
      title={words.addTitle}
      effect={words.addTo}
      ready={accountId !== null}
      onClose={onClose}
      onDo={() => accountId && onAdd({ sessionId: session.id, accountId })}
    >
      <div className="form">
        <p>{where(session)}</p>
        <Select required searchable data-autofocus label={words.who} data={people} value={accountId} onChange={setAccountId} />
      </div>
    </Confirm>
  )
}

export type Chosen = { readonly session: ProctoredSession; readonly grant: ProctoredSession['assigned'][number] }
type Kind = 'again' | 'move' | 'end'

export function OneDialog({ of, eventId, draft, chosen, onClose, onAgain }: Dialog & { chosen: Chosen; onAgain: (duty: Duty) => void }) {
  const words = useWords(proctorWords)
  const { date } = useWriting()
  const where = useWhere()
  const { session, grant } = chosen
  const kinds: Kind[] = grant.review === 'place' ? ['again', 'move', 'end'] : ['move', 'end']
  const [{ kind, to, reason }, setAct] = useState({ kind: kinds[0] as Kind, to: null as string | null, reason: '' })
  const [move, end] = [useAct(moveProctor, reads), useAct(removeProctor, reads)]
  const person = of.people.find((one) => one.accountId === grant.accountId)
  const places = of.sessions.flatMap((one) =>
    person && one.id !== session.id && whyNot(of, draft, { session: one, person, without: session.id }) === null
      ? [{ value: one.id, label: where(one) }]
      : [],
  )
  const said = reason.trim()
  const done = { onSuccess: onClose }
  const send = () => {
    if (kind === 'again') onAgain({ sessionId: session.id, accountId: grant.accountId })
    else if (kind === 'end') end.mutate({ id: session.id, grantId: grant.grantId, reason: said }, done)
    else if (to) move.mutate({ id: eventId, grantId: grant.grantId, toSessionId: to, reason: said }, done)
  }
  return (
    <Confirm
      open
      harm={kind === 'end'}
      title={words.one(grant.name)}
      effect={words.effect[kind]}
      ready={kind === 'again' || (said.length >= 3 && (kind === 'end' || to !== null))}
      busy={move.isPending || end.isPending}
      refusal={move.error ?? end.error}
      onClose={onClose}
      onDo={send}
    >
      <div className="form">
        <p>
          {where(session)}
          <br />
          {words.letter(grant.letterNumber, date(grant.letterDate))}
        </p>
        {grant.review && <p className="off">{`${words.review}: ${words.reviews[grant.review]}`}</p>}
        <Select
          label={words.act}
          allowDeselect={false}
          data={kinds.map((value) => ({ value, label: words.acts[value] }))}
          value={kind}
          onChange={(value) => setAct({ kind: (value ?? 'move') as Kind, to, reason })}
        />
        {kind === 'move' && (
          <Select required searchable label={words.to} data={places} value={to} onChange={(value) => setAct({ kind, to: value, reason })} />
        )}
        {kind !== 'again' && (
          <TextInput
            required
            maxLength={300}
            label={words.reason}
            value={reason}
            onChange={(event) => setAct({ kind, to, reason: event.currentTarget.value })}
          />
        )}
      </div>
    </Confirm>
  )
}
