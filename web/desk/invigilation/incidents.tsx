// What happened in the room, in order, with the time that was given for it.
import { NumberInput } from '@mantine/core'
import { IconNotes, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { incidentKinds } from '../../../stages/invigilation/kinds.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, Empty } from '../../kit/parts.tsx'
import { dayWords } from './day-words.ts'
import { GivenEffect, IncidentForm, minutesIn } from './incident-form.tsx'
import { type IncidentHere, incidentsWith } from './notes.ts'
import { useNoting } from './use-noting.ts'
import { useRoom } from './use-room.ts'
import { useRoomTime } from './use-room-time.ts'
import { roomWords } from './words.ts'

export function Incidents() {
  const words = useWords(dayWords)
  const { view, outbox } = useRoom()
  const [noting, setNoting] = useState(false)
  const [ending, setEnding] = useState<IncidentHere | null>(null)
  const log = incidentsWith(view.incidents, outbox.notes)
  return (
    <div className="rm-page">
      <section className="card" aria-label={words.incidents}>
        <header>
          <h2>{words.incidents}</h2>
          {view.state !== 'ditutup' && (
            <span className="r">
              <Button look="primary" icon={<IconPlus aria-hidden />} onClick={() => setNoting(true)}>
                {words.newIncident}
              </Button>
            </span>
          )}
        </header>
        {log.length === 0 && (
          <Empty icon={<IconNotes aria-hidden stroke={1.5} />} title={words.incidentsNone}>
            {words.incidentsNoneWhat}
          </Empty>
        )}
        <ol className="rm-incidents">
          {log.map((one) => (
            <Line key={one.id} of={one} onEnd={() => setEnding(one)} />
          ))}
        </ol>
      </section>
      {noting && <IncidentForm sittingId={null} onClose={() => setNoting(false)} />}
      {ending && <End of={ending} onClose={() => setEnding(null)} />}
    </div>
  )
}

function Line({ of, onEnd }: { of: IncidentHere; onEnd: () => void }) {
  const words = useWords(dayWords)
  const room = useWords(roomWords)
  const { language } = useWriting()
  const time = useRoomTime()
  const { view, seats } = useRoom()
  const seat = seats.find((one) => one.sittingId === of.sittingId)
  return (
    <li>
      <time dateTime={of.fromAt}>{of.toAt ? words.span(time(of.fromAt), time(of.toAt)) : words.since(time(of.fromAt))}</time>
      <div>
        <span className="row">
          <b>{incidentKinds[of.kind][language]}</b>
          <span className="mut">{seat ? `${room.desk(seat.seat)}, ${seat.name}` : words.wholeRoom}</span>
          {!of.toAt && <Chip tone="attention">{words.ongoing}</Chip>}
          {of.compensationSeconds > 0 && <Chip tone="accent">{words.given(Math.round(of.compensationSeconds / 60))}</Chip>}
          {of.arrivalSeconds > 0 && <Chip tone="accent">{words.arrives(Math.round(of.arrivalSeconds / 60))}</Chip>}
          {of.unsent && <Chip tone="attention">{room.unsent}</Chip>}
        </span>
        <p>{of.text}</p>
      </div>
      {!of.toAt && view.state !== 'ditutup' && <Button onClick={onEnd}>{words.endIt}</Button>}
    </li>
  )
}

function End({ of, onClose }: { of: IncidentHere; onClose: () => void }) {
  const words = useWords(dayWords)
  const { outbox, now } = useRoom()
  const [give, setGive] = useState(0)
  const [arrive, setArrive] = useState(0)
  const { note, busy, refusal } = useNoting(outbox)
  const compensationSeconds = of.compensationSeconds === 0 ? give * 60 : 0
  const arrivalSeconds = of.kind === 'jaringan' && of.arrivalSeconds === 0 ? arrive * 60 : 0
  const end = async () => {
    const toAt = now.toISOString()
    if (await note({ kind: 'incident-end', incidentId: of.id, toAt, compensationSeconds, arrivalSeconds })) onClose()
  }
  return (
    <Confirm open title={words.endIt} effect={words.endIt} busy={busy} refusal={refusal} onClose={onClose} onDo={() => void end()}>
      <div className="form">
        <p>{words.endWhat}</p>
        {of.compensationSeconds === 0 && (
          <NumberInput label={words.give} min={0} max={240} value={give} onChange={(value) => setGive(minutesIn(value, 240))} />
        )}
        <GivenEffect who={of.sittingId ?? ''} minutes={give} />
        {of.kind === 'jaringan' && of.arrivalSeconds === 0 && (
          <NumberInput
            label={words.arrival}
            description={words.arrivalWhat}
            min={0}
            max={1440}
            value={arrive}
            onChange={(value) => setArrive(minutesIn(value, 1440))}
          />
        )}
      </div>
    </Confirm>
  )
}
