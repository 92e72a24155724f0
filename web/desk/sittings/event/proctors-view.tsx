// Pengawas Ruang over a whole event: each day a grid of sessions and rooms, distributed as a preview first,
// then assigned by one letter.
import { Select } from '@mantine/core'
import { IconScale, IconUserShield } from '@tabler/icons-react'
import { useState } from 'react'
import { type EventProctors, type ProctoredSession, showEventProctors } from '../../../../stages/sittings/event/proctor-api.ts'
import type { Duty, PerRoom } from '../../../../stages/sittings/event/proctors.ts'
import { Button, ButtonLink } from '../../../kit/button.tsx'
import { useWords, useWriting } from '../../../kit/language.tsx'
import { Card, Empty, Strip, Waiting } from '../../../kit/parts.tsx'
import { RefusalNotice } from '../../../kit/refusal-notice.tsx'
import { useCall } from '../../../kit/use-call.ts'
import { AddDialog, AssignDialog, type Chosen, OneDialog } from './proctor-acts.tsx'
import { emptyPlaces, filled, loadsOf } from './proctor-draft.ts'
import { ProctorGrid } from './proctor-grid.tsx'
import { LoadsCard, WithoutCard } from './proctor-people.tsx'
import { proctorWords } from './proctor-words.ts'

export function ProctorsView({ eventId }: { eventId: string }) {
  const read = useCall(showEventProctors, { id: eventId })
  return (
    <>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.data ? <Shown of={read.data} eventId={eventId} /> : !read.error && <Waiting />}
    </>
  )
}

const choices: Readonly<Record<string, PerRoom>> = { 'by-people': 'by-people', '1': 1, '2': 2, '3': 3 }

type Open =
  | { readonly kind: 'assign' }
  | { readonly kind: 'add'; readonly session: ProctoredSession }
  | { readonly kind: 'one'; readonly chosen: Chosen }

function Shown({ of, eventId }: { of: EventProctors; eventId: string }) {
  const words = useWords(proctorWords)
  const { day } = useWriting()
  const [draft, setDraft] = useState<readonly Duty[]>([])
  const [spread, setSpread] = useState<PerRoom | null>(null)
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const add = (duty: Duty) => {
    setDraft([...draft, duty])
    close()
  }
  const clear = () => {
    setDraft([])
    setSpread(null)
    close()
  }
  if (of.sessions.length === 0)
    return (
      <Card>
        <Empty icon={<IconUserShield aria-hidden stroke={1.5} />} title={words.none}>
          {words.noneWhat}
        </Empty>
      </Card>
    )
  const dialog = { of, eventId, draft, onClose: close }
  return (
    <>
      <HeadCard
        {...{ of, draft, eventId, spread }}
        onSpread={(perRoom) => {
          setSpread(perRoom)
          setDraft(filled(of, draft, perRoom))
        }}
        onClear={clear}
        onAssign={() => setOpen({ kind: 'assign' })}
      />
      {[...Map.groupBy(of.sessions, (session) => session.date)].map(([date, sessions]) => (
        <Card key={date} bare title={day(date)}>
          <ProctorGrid
            {...{ of, sessions, draft }}
            onOne={(chosen) => setOpen({ kind: 'one', chosen })}
            onAdd={(session) => setOpen({ kind: 'add', session })}
            onRemove={(duty) => setDraft(draft.filter((one) => one !== duty))}
          />
        </Card>
      ))}
      <LoadsCard of={of} draft={draft} />
      {of.without.length > 0 && <WithoutCard of={of} />}
      {open?.kind === 'assign' && <AssignDialog {...dialog} onDone={clear} />}
      {open?.kind === 'add' && <AddDialog {...dialog} session={open.session} onAdd={add} />}
      {open?.kind === 'one' && <OneDialog {...dialog} chosen={open.chosen} onAgain={add} />}
    </>
  )
}

type Head = {
  readonly of: EventProctors
  readonly draft: readonly Duty[]
  readonly eventId: string
  /** What the last distribution was asked for. */
  readonly spread: PerRoom | null
  readonly onSpread: (perRoom: PerRoom) => void
  readonly onClear: () => void
  readonly onAssign: () => void
}

function HeadCard({ of, draft, eventId, spread, onSpread, onClear, onAssign }: Head) {
  const words = useWords(proctorWords)
  const { count } = useWriting()
  const [perRoom, setPerRoom] = useState('by-people')
  const reviewed = of.sessions.flatMap((one) => one.assigned).filter((one) => one.review !== null).length
  const missing = spread === null ? 0 : emptyPlaces(of, draft, spread)
  const withOne = of.sessions.filter((one) => one.assigned.length > 0).length
  return (
    <Card title={words.title} aside={<span className="small">{words.sum(count(withOne), count(of.sessions.length))}</span>}>
      <div className="stack">
        <p className="sub">{words.what}</p>
        {of.people.length === 0 ? (
          <Strip tone="attention">
            {words.noPeople}{' '}
            <ButtonLink size="small" to={`/kegiatan/${eventId}/rencana`}>
              {words.toTeam}
            </ButtonLink>
          </Strip>
        ) : (
          <div className="card-choice">
            <Select
              label={words.perRoom}
              description={words.perRoomWhat}
              allowDeselect={false}
              data={Object.keys(choices).map((value) => ({ value, label: words.perRooms[value] ?? value }))}
              value={perRoom}
              onChange={(value) => setPerRoom(value ?? 'by-people')}
            />
            <Button
              look={draft.length === 0 ? 'primary' : undefined}
              icon={<IconScale aria-hidden />}
              onClick={() => onSpread(choices[perRoom] ?? 'by-people')}
            >
              {words.spread}
            </Button>
          </div>
        )}
        {reviewed > 0 && <Strip tone="attention">{words.reviewSum(count(reviewed))}</Strip>}
        {of.sessions.some((one) => one.own) && <Strip>{words.ownLeft}</Strip>}
        {missing > 0 && <Strip tone="attention">{words.short(count(missing))}</Strip>}
        {draft.length > 0 && <Preview {...{ of, draft, onClear, onAssign }} />}
      </div>
    </Card>
  )
}

function Preview({ of, draft, onClear, onAssign }: Pick<Head, 'of' | 'draft' | 'onClear' | 'onAssign'>) {
  const words = useWords(proctorWords)
  const { count } = useWriting()
  const all = loadsOf(of, draft)
  const people = new Set(draft.map((one) => one.accountId))
  const loads = [...people].map((accountId) => all.get(accountId) ?? 0)
  return (
    <div className="ends">
      <span role="status">
        {words.preview(count(draft.length), count(people.size), count(Math.min(...loads)), count(Math.max(...loads)))}
      </span>
      <Button onClick={onClear}>{words.clear}</Button>
      <Button look="primary" onClick={onAssign}>
        {words.assign(count(draft.length))}
      </Button>
    </div>
  )
}
