// What can be done with a seat as it stands: one filled button, the rest outlined.
import { IconArrowsExchange, IconCheck, IconNotes, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { showRoom, showSeat } from '../../../stages/invigilation/api.ts'
import { freeDevice, pauseRoom, resumeRoom } from '../../../stages/sittings/room-api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { dayWords } from './day-words.ts'
import { IncidentForm } from './incident-form.tsx'
import type { SeatHere } from './notes.ts'
import { isReason, ReasonField } from './room-acts.tsx'
import { SeatPresence } from './seat-presence.tsx'
import { useNoting } from './use-noting.ts'
import { useRoom } from './use-room.ts'
import { roomWords } from './words.ts'

export function SeatActs({ seat }: { seat: SeatHere }) {
  const words = useWords(roomWords)
  const { view, outbox } = useRoom()
  const [noting, setNoting] = useState(false)
  const helped = useNoting(outbox)
  const working = seat.state === 'mengerjakan' || seat.state === 'di-perangkat'
  const open = view.state !== 'ditutup'
  if (!open && !seat.help) return null
  return (
    <>
      {open && !working && seat.state !== 'selesai' && seat.state !== 'dibatalkan' && <SeatPresence seat={seat} outbox={outbox} />}
      {open && working && <Move seat={seat} />}
      <div className="rm-two">
        {open && (
          <Button icon={<IconNotes aria-hidden />} onClick={() => setNoting(true)}>
            {words.noteIncident}
          </Button>
        )}
        {seat.help && (
          <Button
            icon={<IconCheck aria-hidden />}
            busy={helped.busy}
            onClick={() => void helped.note({ kind: 'helped', sittingId: seat.sittingId })}
          >
            {words.helped}
          </Button>
        )}
        {open && working && seat.accommodation?.provisions.includes('istirahat-jeda') && <OwnClock seat={seat} />}
      </div>
      <RefusalNotice of={helped.refusal} />
      {noting && <IncidentForm sittingId={seat.sittingId} onClose={() => setNoting(false)} />}
    </>
  )
}

function Move({ seat }: { seat: SeatHere }) {
  const words = useWords(roomWords)
  const { view, line } = useRoom()
  const free = useAct(freeDevice, [showRoom, showSeat])
  const waiting = view.deviceRequests.some((request) => request.sittingId === seat.sittingId)
  return (
    <>
      <button
        type="button"
        className="rm-primary"
        disabled={line === 'away' || waiting || free.isPending}
        onClick={() => free.mutate({ id: view.id, sittingId: seat.sittingId })}
      >
        <IconArrowsExchange aria-hidden />
        {words.move}
      </button>
      <p className="rm-note" role="status">
        {free.isSuccess ? words.moveDone : words.moveWhat}
      </p>
      <RefusalNotice of={free.error} />
    </>
  )
}

/** A break that was approved: this person's clock alone. */
function OwnClock({ seat }: { seat: SeatHere }) {
  const words = useWords(roomWords)
  const day = useWords(dayWords)
  const { view, line } = useRoom()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const pause = useAct(pauseRoom, [showRoom, showSeat])
  const resume = useAct(resumeRoom, [showRoom, showSeat])
  if (seat.paused && !view.pausedAt)
    return (
      <Button
        icon={<IconPlayerPlay aria-hidden />}
        disabled={line === 'away'}
        busy={resume.isPending}
        onClick={() => resume.mutate({ id: view.id, sittingId: seat.sittingId })}
      >
        {words.resumeOne}
      </Button>
    )
  return (
    <>
      <Button icon={<IconPlayerPause aria-hidden />} disabled={line === 'away' || view.pausedAt !== null} onClick={() => setAsking(true)}>
        {words.pauseOne}
      </Button>
      <Confirm
        open={asking}
        title={words.pauseOne}
        effect={words.pauseOne}
        ready={isReason(reason)}
        busy={pause.isPending}
        refusal={pause.error}
        onClose={() => setAsking(false)}
        onDo={() => pause.mutate({ id: view.id, sittingId: seat.sittingId, reason }, { onSuccess: () => setAsking(false) })}
      >
        {day.pauseOneWhat(seat.name)}
        <ReasonField label={day.reason} value={reason} onChange={setReason} />
      </Confirm>
    </>
  )
}
