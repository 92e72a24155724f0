// Who came: the whole list with its states, filtered, several marked absent at once, and the list on paper.
import { IconPrinter, IconUserOff } from '@tabler/icons-react'
import { useState } from 'react'
import { absenceKinds, identityKinds } from '../../../stages/invigilation/kinds.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, FilterChip } from '../../kit/parts.tsx'
import { AbsenceForm } from './absence-form.tsx'
import { AttendancePaper } from './attendance-paper.tsx'
import { dayWords } from './day-words.ts'
import type { SeatHere } from './notes.ts'
import { tileIcons } from './room-plan.tsx'
import { useRoom } from './use-room.ts'
import { useRoomTime } from './use-room-time.ts'
import { roomWords } from './words.ts'

type Filter = 'all' | 'open' | 'hereNow' | 'notHere'
const came = (seat: SeatHere) => seat.checkedInAt !== null || seat.startedAt !== null
const fits: Record<Filter, (seat: SeatHere) => boolean> = {
  all: () => true,
  open: (seat) => seat.state === 'belum-hadir',
  hereNow: came,
  notHere: (seat) => seat.state === 'tidak-hadir',
}

export function Attendance() {
  const words = useWords(dayWords)
  const { seats, view } = useRoom()
  const [filter, setFilter] = useState<Filter>('all')
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [marking, setMarking] = useState(false)
  const shown = seats.filter(fits[filter])
  const chosen = seats.filter((seat) => picked.has(seat.sittingId) && seat.state === 'belum-hadir').map((seat) => seat.sittingId)
  const turn = (id: string) =>
    setPicked((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])))
  return (
    <div className="rm-page">
      <section className="card rm-screen-only" aria-label={words.attendance}>
        <header>
          <h2>{words.attendance}</h2>
          <span className="small">{words.attendanceOf(seats.filter(came).length, seats.length)}</span>
          <span className="r">
            {chosen.length > 0 && (
              <Button icon={<IconUserOff aria-hidden />} onClick={() => setMarking(true)}>
                {words.markAbsent(chosen.length)}
              </Button>
            )}
            <Button icon={<IconPrinter aria-hidden />} onClick={() => window.print()}>
              {words.printList}
            </Button>
          </span>
        </header>
        <div className="rm-filters">
          {(['all', 'open', 'hereNow', 'notHere'] as const).map((each) => (
            <FilterChip key={each} on={filter === each} onPress={() => setFilter(each)}>
              {words[each]} {seats.filter(fits[each]).length}
            </FilterChip>
          ))}
        </div>
        {shown.length === 0 && <p className="card-note">{words.listNone}</p>}
        <ul className="rm-list">
          {shown.map((seat) => (
            <Line
              key={seat.sittingId}
              seat={seat}
              picked={picked.has(seat.sittingId)}
              onPick={view.state !== 'ditutup' && seat.state === 'belum-hadir' ? () => turn(seat.sittingId) : null}
            />
          ))}
        </ul>
      </section>
      <AttendancePaper />
      {marking && (
        <AbsenceForm
          sittingIds={chosen}
          onClose={() => {
            setMarking(false)
            setPicked(new Set())
          }}
        />
      )}
    </div>
  )
}

function Line({ seat, picked, onPick }: { seat: SeatHere; picked: boolean; onPick: (() => void) | null }) {
  const words = useWords(dayWords)
  const room = useWords(roomWords)
  const { nip } = useWriting()
  const { chosen, choose } = useRoom()
  const on = chosen?.sittingId === seat.sittingId
  const Icon = tileIcons[seat.state]
  const tone = { 'belum-hadir': 'plain', 'tidak-hadir': 'attention', hadir: 'accent', selesai: 'good' } as const
  return (
    <li className={on ? 'on' : undefined}>
      {onPick ? <input type="checkbox" aria-label={words.pick(seat.name)} checked={picked} onChange={onPick} /> : <i aria-hidden />}
      <button type="button" aria-pressed={on} onClick={() => choose(on ? null : seat.sittingId)}>
        <b className="n">{seat.seat}</b>
        <span className="who">
          <b>{seat.name}</b>
          <span>
            {nip(seat.nip)} · {seat.unit}
          </span>
        </span>
        <span className="told">
          <Chip
            tone={(tone as Record<string, 'plain' | 'attention' | 'accent' | 'good'>)[seat.state] ?? 'accent'}
            icon={<Icon aria-hidden />}
          >
            {room.states[seat.state]}
          </Chip>
          <Told seat={seat} />
        </span>
      </button>
    </li>
  )
}

/** How it was seen, or why not; and whether that is still on this tablet only. */
function Told({ seat }: { seat: SeatHere }) {
  const words = useWords(dayWords)
  const room = useWords(roomWords)
  const { language } = useWriting()
  const time = useRoomTime()
  const seen = seat.checkedInAt && seat.identityKind && words.seen(identityKinds[seat.identityKind][language], time(seat.checkedInAt))
  const absent =
    seat.absence && `${absenceKinds[seat.absence.kind][language]}, ${seat.absence.hasDocument ? words.withDocument : words.withoutDocument}`
  return (
    <span>
      {seen || absent}
      {seat.unsent && <em> · {room.unsent}</em>}
    </span>
  )
}
