// The day of a session as its organisers prepare it: machines looked at, what to provide, the way to the
// room's screen.
import { IconDoorEnter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { showRoom } from '../../../stages/invigilation/api.ts'
import { provisions } from '../../../stages/register/accommodations/provisions.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Checks, Pairs } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { dayCardWords } from './day-card-words.ts'
import { PackButton, usePapersCheck } from './papers-check.tsx'
import type { SessionShown } from './session.tsx'

export function DayCard({ session }: { session: SessionShown }) {
  const words = useWords(dayCardWords)
  const { language } = useWriting()
  const papers = usePapersCheck(session)
  const read = useCall(showRoom, { id: session.id }, { every: 30_000 })
  const room = read.data
  const looked = new Map(room?.readiness.map((one) => [one.seat, one]))
  const bad = room?.readiness.filter((one) => !one.ok).map((one) => one.seat) ?? []
  const open = session.participants.filter((one) => !looked.has(one.seat)).map((one) => one.seat)
  // the minutes as they are approved now: the seat itself learns them with its sealed paper
  const minutes = new Map(session.participants.map((one) => [one.seat, one.extraMinutes ?? 0]))
  const provided = room?.seats.filter((seat) => seat.accommodation || minutes.get(seat.seat)) ?? []
  const wordsOf = (seat: (typeof provided)[number]) => {
    const { provisions: keys = [], notes = [] } = seat.accommodation ?? {}
    const extraMinutes = Math.max(minutes.get(seat.seat) ?? 0, seat.accommodation?.extraMinutes ?? 0)
    const more = extraMinutes > 0 ? [words.extra(extraMinutes)] : []
    return [...more, ...keys.filter((key) => key !== 'waktu-tambahan').map((key) => provisions[key][language]), ...notes].join(', ')
  }
  return (
    <Card
      title={words.title}
      aside={
        <Link to={`/ruang/${session.id}` as string} className="btn">
          <IconDoorEnter aria-hidden />
          {words.openRoom}
        </Link>
      }
    >
      <RefusalNotice of={read.error} />
      {room && (
        <div className="stack">
          <Checks
            of={[
              {
                key: 'cards',
                done: session.counts.cards >= session.counts.enrolled && session.counts.enrolled > 0,
                words: words.cards(session.counts.cards, session.counts.enrolled),
              },
              ...papers,
              {
                key: 'tested',
                done: open.length === 0 && session.counts.enrolled > 0,
                words: words.tested(looked.size, session.counts.enrolled),
              },
              ...(bad.length > 0 ? [{ key: 'bad', done: false, words: words.bad(bad.join(', ')) }] : []),
              ...(open.length > 0 ? [{ key: 'open', done: false, words: words.untested(open.join(', ')) }] : []),
            ]}
          />
          <PackButton session={session} />
          <Pairs
            of={[
              [words.readyCode, <b key="code">{room.readinessCode}</b>],
              ...provided.map((seat) => [words.desk(seat.seat), `${seat.name}: ${wordsOf(seat)}`] as const),
            ]}
          />
          {provided.length === 0 && <p className="small">{words.nothingToProvide}</p>}
        </div>
      )}
    </Card>
  )
}
