// Who proctors this session: assigned here for this one room, by a letter, and taken back with a reason.
import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { localDate } from '../../../kit/clock.ts'
import type { OutputOf } from '../../../kit/contract.ts'
import { assignProctor, listProctors, removeProctor } from '../../../stages/sittings/organise-api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useServerNow } from '../house.tsx'
import { dayCardWords } from './day-card-words.ts'

type Proctors = OutputOf<typeof listProctors>
type Assigned = Proctors['assigned'][number]

export function ProctorsCard({ id }: { id: string }) {
  const words = useWords(dayCardWords)
  const { date } = useWriting()
  const read = useCall(listProctors, { id })
  const [open, setOpen] = useState(false)
  const [leaving, setLeaving] = useState<Assigned | null>(null)
  return (
    <Card title={words.proctors} aside={read.data && <Button onClick={() => setOpen(true)}>{words.assign}</Button>}>
      <RefusalNotice of={read.error} />
      {read.isPending && <Waiting />}
      {read.data?.assigned.length === 0 && <p className="sub">{words.noProctor}</p>}
      <ul className="checks">
        {read.data?.assigned.map((one) => (
          <li key={one.grantId} style={{ alignItems: 'center' }}>
            <span>{words.proctorLine(one.name, one.letterNumber, one.validTo ? date(one.validTo) : '–')}</span>
            {!one.self && (
              <span className="r">
                <Button size="small" look="harm" onClick={() => setLeaving(one)}>
                  {words.takeBack}
                  <span className="only-read">{one.name}</span>
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {open && read.data && <Assign id={id} known={read.data.known} onClose={() => setOpen(false)} />}
      {leaving && <TakeBack id={id} of={leaving} onClose={() => setLeaving(null)} />}
    </Card>
  )
}

function Assign({ id, known, onClose }: { id: string; known: Proctors['known']; onClose: () => void }) {
  const words = useWords(dayCardWords)
  const { zone } = useWriting()
  const today = localDate(useServerNow(), zone)
  const [draft, setDraft] = useState({ accountId: null as string | null, login: '', letterNumber: '', letterDate: today })
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const assign = useAct(assignProctor, [listProctors])
  const login = draft.login.trim()
  const ready = (draft.accountId !== null || login !== '') && draft.letterNumber.trim() !== '' && draft.letterDate !== ''
  const send = () => assign.mutate({ id, ...draft, login: draft.accountId ? null : login }, { onSuccess: onClose })
  const nameOf = (one: Proctors['known'][number]) => (one.self ? words.isSelf(one.name) : one.onList ? words.sitsHere(one.name) : one.name)
  return (
    <Confirm
      open
      title={words.assign}
      effect={words.assign}
      ready={ready}
      busy={assign.isPending}
      refusal={assign.error}
      onClose={onClose}
      onDo={send}
    >
      <div className="form">
        <p>{words.assignWhat}</p>
        <Select
          label={words.choose}
          description={words.chooseHint}
          searchable
          clearable
          data={known.map((one) => ({ value: one.accountId, label: nameOf(one), disabled: one.self || one.onList }))}
          value={draft.accountId}
          onChange={(accountId) => put({ accountId })}
        />
        {draft.accountId === null && (
          <TextInput
            label={words.orLogin}
            autoComplete="off"
            value={draft.login}
            onChange={(event) => put({ login: event.currentTarget.value })}
          />
        )}
        <div className="pair">
          <TextInput
            required
            label={words.letterNumber}
            value={draft.letterNumber}
            onChange={(event) => put({ letterNumber: event.currentTarget.value })}
          />
          <TextInput
            required
            type="date"
            label={words.letterDate}
            value={draft.letterDate}
            onChange={(event) => put({ letterDate: event.currentTarget.value })}
          />
        </div>
      </div>
    </Confirm>
  )
}

function TakeBack({ id, of, onClose }: { id: string; of: Assigned; onClose: () => void }) {
  const words = useWords(dayCardWords)
  const [reason, setReason] = useState('')
  const remove = useAct(removeProctor, [listProctors])
  return (
    <Confirm
      open
      harm
      title={words.takeBackTitle(of.name)}
      effect={words.takeBack}
      ready={reason.trim().length >= 3}
      busy={remove.isPending}
      refusal={remove.error}
      onClose={onClose}
      onDo={() => remove.mutate({ id, grantId: of.grantId, reason: reason.trim() }, { onSuccess: onClose })}
    >
      {words.takeBackWhat}
      <TextInput
        mt={12}
        data-autofocus
        required
        label={words.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Confirm>
  )
}
