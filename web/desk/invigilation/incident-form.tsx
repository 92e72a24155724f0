// Noting an incident, with the time given for it: the effect is shown before it is done.
import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type IncidentKind, incidentKinds, keysOf } from '../../../stages/invigilation/kinds.ts'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { dayWords } from './day-words.ts'
import { roomEffect, seatEffect } from './effect.ts'
import { momentOf } from './incident-time.ts'
import { isReason } from './room-acts.tsx'
import { useNoting } from './use-noting.ts'
import { useRoom } from './use-room.ts'
import { useRoomTime } from './use-room-time.ts'

export const minutesIn = (value: string | number, most: number) => Math.max(0, Math.min(most, Math.round(Number(value) || 0)))

type Draft = { kind: IncidentKind; who: string; text: string; from: string; to: string; give: number; arrive: number }

export function IncidentForm({ sittingId, onClose }: { sittingId: string | null; onClose: () => void }) {
  const words = useWords(dayWords)
  const { language } = useWriting()
  const time = useRoomTime()
  const { view, seats, outbox, now } = useRoom()
  const { note, busy, refusal } = useNoting(outbox)
  const [draft, setDraft] = useState<Draft>(() => ({
    kind: sittingId ? 'perangkat' : 'jaringan',
    who: sittingId ?? '',
    text: '',
    from: time(now),
    to: '',
    give: 0,
    arrive: 0,
  }))
  const put = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const from = momentOf(draft.from, now, view.zone)
  const to = draft.to.trim() === '' ? null : momentOf(draft.to, now, view.zone)
  const order = !from || from.getTime() > now.getTime() + 60_000 || (to && (to < from || to.getTime() > now.getTime() + 60_000))
  const ready = isReason(draft.text) && from !== undefined && to !== undefined && !order
  const save = async () => {
    if (!from || to === undefined) return
    const arrivalSeconds = draft.kind === 'jaringan' ? draft.arrive * 60 : 0
    const rest = { text: draft.text.trim(), fromAt: from.toISOString(), toAt: to?.toISOString() ?? null }
    const act = {
      kind: 'incident' as const,
      incident: draft.kind,
      sittingId: draft.who || null,
      compensationSeconds: draft.give * 60,
      arrivalSeconds,
    }
    if (await note({ ...act, ...rest })) onClose()
  }
  return (
    <Confirm
      open
      title={words.newIncident}
      effect={draft.give > 0 ? words.noteAndGive(draft.give) : words.noteIt}
      ready={ready}
      busy={busy}
      refusal={refusal}
      onClose={onClose}
      onDo={() => void save()}
    >
      <div className="form">
        <fieldset className="rm-choice inline">
          <legend>{words.kind}</legend>
          {keysOf(incidentKinds).map((each) => (
            <label key={each}>
              <input type="radio" name="jenis" checked={draft.kind === each} onChange={() => put({ kind: each })} />
              {incidentKinds[each][language]}
            </label>
          ))}
        </fieldset>
        <NativeSelect
          label={words.who}
          value={draft.who}
          data={[
            { value: '', label: words.wholeRoom },
            ...seats.map((seat) => ({ value: seat.sittingId, label: `${seat.seat}. ${seat.name}` })),
          ]}
          onChange={(event) => put({ who: event.currentTarget.value })}
        />
        <Textarea
          data-autofocus
          required
          label={words.what}
          value={draft.text}
          maxLength={1000}
          autosize
          minRows={2}
          onChange={(event) => put({ text: event.currentTarget.value })}
        />
        <div className="pair">
          <TextInput
            label={words.fromTime}
            inputMode="numeric"
            value={draft.from}
            error={from ? order && words.orderFlaw : words.timeFlaw}
            onChange={(event) => put({ from: event.currentTarget.value })}
          />
          <TextInput
            label={words.toTime}
            inputMode="numeric"
            value={draft.to}
            error={to === undefined && words.timeFlaw}
            onChange={(event) => put({ to: event.currentTarget.value })}
          />
        </div>
        <NumberInput
          label={words.give}
          description={words.giveWhat}
          min={0}
          max={240}
          value={draft.give}
          onChange={(value) => put({ give: minutesIn(value, 240) })}
        />
        <GivenEffect who={draft.who} minutes={draft.give} />
        {draft.kind === 'jaringan' && (
          <NumberInput
            label={words.arrival}
            description={words.arrivalWhat}
            min={0}
            max={1440}
            value={draft.arrive}
            onChange={(value) => put({ arrive: minutesIn(value, 1440) })}
          />
        )}
      </div>
    </Confirm>
  )
}

/** Who gets how much, and when they end then. */
export function GivenEffect({ who, minutes }: { who: string; minutes: number }) {
  const words = useWords(dayWords)
  const time = useRoomTime()
  const { view, seats } = useRoom()
  if (minutes <= 0) return null
  const seat = seats.find((one) => one.sittingId === who)
  const { people, before, after } = seat ? seatEffect(seat, minutes * 60) : roomEffect(seats, view.clock.endsAt, minutes * 60)
  return (
    <p className="rm-effect" role="status">
      {people === 0 ? words.effectNone : seat ? words.effectOne(seat.name, minutes) : words.effectRoom(people, minutes)}{' '}
      {people > 0 && before && after && words.effectEnd(time(before), time(after))}
    </p>
  )
}
