// Noting that somebody came, by the identity that was seen: one tap. Latecomers by the session's rule.

import { TextInput } from '@mantine/core'
import { IconUserCheck, IconUserOff } from '@tabler/icons-react'
import { useState } from 'react'
import { arrivalOf } from '../../../stages/invigilation/arrival.ts'
import { absenceKinds, type IdentityKind, identityKinds, keysOf } from '../../../stages/invigilation/kinds.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { AbsenceForm } from './absence-form.tsx'
import { dayWords } from './day-words.ts'
import type { SeatHere } from './notes.ts'
import type { Outbox } from './outbox.ts'
import { isReason, ReasonField } from './room-acts.tsx'
import { useNoting } from './use-noting.ts'
import { useRoom } from './use-room.ts'
import { useRoomTime } from './use-room-time.ts'

export function SeatPresence({ seat, outbox }: { seat: SeatHere; outbox: Outbox }) {
  const words = useWords(dayWords)
  const { language } = useWriting()
  const time = useRoomTime()
  const { note, busy, refusal } = useNoting(outbox)
  const [asked, setAsked] = useState<'absent' | 'undo' | null>(null)
  const noted = seat.state === 'hadir' || seat.state === 'tidak-hadir'
  return (
    <>
      {seat.state === 'hadir' && seat.checkedInAt && seat.identityKind && (
        <div className="rm-tell accent">{words.seen(identityKinds[seat.identityKind][language], time(seat.checkedInAt))}</div>
      )}
      {seat.absence && (
        <div className="rm-tell">
          {absenceKinds[seat.absence.kind][language]}, {seat.absence.hasDocument ? words.withDocument : words.withoutDocument}
          {seat.absence.note && <>. {seat.absence.note}</>}
        </div>
      )}
      {seat.state !== 'hadir' && (
        <Identities
          onPick={(identityKind, lateReason) =>
            note({ kind: 'check-in', sittingId: seat.sittingId, identityKind, ...(lateReason ? { lateReason } : {}) })
          }
          busy={busy}
        />
      )}
      <RefusalNotice of={refusal} />
      <div className="rm-two">
        {seat.state === 'belum-hadir' && (
          <Button icon={<IconUserOff aria-hidden />} onClick={() => setAsked('absent')}>
            {words.absent}
          </Button>
        )}
        {noted && <Button onClick={() => setAsked('undo')}>{words.undo}</Button>}
      </div>
      {asked === 'absent' && <AbsenceForm sittingIds={[seat.sittingId]} onClose={() => setAsked(null)} />}
      {asked === 'undo' && <Undo seat={seat} onClose={() => setAsked(null)} />}
    </>
  )
}

/** The kinds of identity as buttons; past the limit a reason comes first. */
function Identities({ onPick, busy }: { onPick: (kind: IdentityKind, lateReason: string | null) => Promise<boolean>; busy: boolean }) {
  const words = useWords(dayWords)
  const { language } = useWriting()
  const { view, now } = useRoom()
  const [reason, setReason] = useState('')
  const startedAt = view.startedAt ? new Date(view.startedAt) : null
  const arrival = arrivalOf({ startedAt, lateMinutes: view.clock.lateMinutes }, now)
  const over = arrival.verdict === 'melewati-batas'
  return (
    <section className="rm-identity" aria-label={words.identity}>
      {arrival.verdict !== 'tepat-waktu' && (
        <div className="rm-tell attention">{(over ? words.lateOver : words.lateBy)(arrival.minutes, arrival.limit)}</div>
      )}
      {over && <TextInput label={words.lateReason} required value={reason} onChange={(event) => setReason(event.currentTarget.value)} />}
      <h3>
        <IconUserCheck aria-hidden /> {words.present}: {words.identity.toLowerCase()}
      </h3>
      <div className="rm-kinds">
        {keysOf(identityKinds).map((kind) => (
          <Button key={kind} disabled={busy || (over && !isReason(reason))} onClick={() => void onPick(kind, over ? reason.trim() : null)}>
            {identityKinds[kind][language]}
          </Button>
        ))}
      </div>
    </section>
  )
}

function Undo({ seat, onClose }: { seat: SeatHere; onClose: () => void }) {
  const words = useWords(dayWords)
  const { outbox } = useRoom()
  const { note, busy, refusal } = useNoting(outbox)
  const [reason, setReason] = useState('')
  return (
    <Confirm
      open
      title={words.undo}
      effect={words.undo}
      ready={isReason(reason)}
      busy={busy}
      refusal={refusal}
      onClose={onClose}
      onDo={async () => (await note({ kind: 'undo', sittingId: seat.sittingId, reason: reason.trim() })) && onClose()}
    >
      {words.undoWhat(seat.name)}
      <ReasonField label={words.reason} value={reason} onChange={setReason} />
    </Confirm>
  )
}
