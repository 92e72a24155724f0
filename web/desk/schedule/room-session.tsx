// One room in one session: its seat map, those of the chosen person's office outlined, and on the page of
// maps the list of who sits where.
import { IconMaximize, IconX } from '@tabler/icons-react'
import type { OutputOf } from '../../../kit/contract.ts'
import { showRoomSession } from '../../../stages/schedule/board-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { IconButton } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import { useCall } from '../../kit/use-call.ts'
import { colourOf, useGroupName } from './groups.ts'
import { SeatMap } from './seat-map.tsx'
import { useSchedule } from './use-schedule.ts'
import { hours, useWhen } from './when.ts'
import { scheduleWords } from './words.ts'

export type RoomSession = OutputOf<typeof showRoomSession>
type Seat = RoomSession['seats'][number]

/** The open room-session of the address. */
export function useRoomSession() {
  const { id, planId, at } = useSchedule()
  return useCall(
    showRoomSession,
    { id, planId, slotId: at.sesi, roomId: at.ruang },
    { when: at.sesi !== '' && at.ruang !== '' && planId !== undefined, keep: true },
  )
}

export function RoomSessionCard({ large }: { large?: boolean }) {
  const words = useWords(scheduleWords)
  const { change } = useSchedule()
  const { count } = useWriting()
  const { short } = useWhen()
  const read = useRoomSession()
  const of = read.data
  if (!of)
    return (
      <Card label={words.map}>
        <RefusalNotice of={read.error} again={() => void read.refetch()} />
        {read.isPending && <Waiting />}
      </Card>
    )
  const free = of.seats.filter((one) => !one.spare && !one.taken).length
  const counts = [
    words.people(count(of.people)),
    ...(free > 0 ? [words.freeCount(count(free))] : []),
    words.spareCount(count(of.seats.filter((one) => one.spare).length)),
  ].join(', ')
  const title = (
    <>
      {of.room.name}{' '}
      <span className="small">
        {short(of.slot.date)} · {words.session(of.slot.number)}
        {large && ` · ${hours(of.slot.starts, of.slot.ends)}`}
      </span>
    </>
  )
  return (
    <Card
      title={title}
      label={words.map}
      aside={
        <span className="row">
          {large && <span className="small">{counts}</span>}
          {!large && (
            <span className="no-print">
              <IconButton name={words.openLarge} bare onClick={() => change({ tampilan: 'denah' })}>
                <IconMaximize aria-hidden />
              </IconButton>
              <IconButton name={words.closePanel} bare onClick={() => change({ sesi: '', ruang: '', orang: '' })}>
                <IconX aria-hidden />
              </IconButton>
            </span>
          )}
        </span>
      }
    >
      <MapOf of={of} counts={large ? null : counts} />
    </Card>
  )
}

/** Seats of the chosen person's office are outlined. */
function MapOf({ of, counts }: { of: RoomSession; counts: string | null }) {
  const words = useWords(scheduleWords)
  const { at, change } = useSchedule()
  const { count } = useWriting()
  const label = useSeatLabel()
  const chosen = of.seats.find((one) => at.orang !== '' && one.person?.id === at.orang)
  const office = chosen?.person?.officeId
  const same = (one: Seat) => office !== undefined && one.person?.officeId === office
  return (
    <>
      {of.closed && <p className="small w">{words.closedWhy(of.closed)}</p>}
      <SeatMap
        columns={of.room.columns}
        aisles={of.room.aisles}
        label={words.map}
        onPick={(seat) => {
          const person = of.seats.find((one) => one.seat === seat)?.person
          if (person) change({ orang: person.id === at.orang ? '' : person.id })
        }}
        seats={of.seats.map((one) => ({
          ...{ seat: one.seat, label: label(one), accessible: one.accessible, spare: one.spare },
          ...{ outlined: same(one), chosen: one === chosen, colour: one.taken ? colourOf(one.group) : undefined },
        }))}
      />
      <div className="legend seat-legend">
        {counts && <b>{counts}</b>}
        {chosen && (
          <span>
            <i className="sw same" />
            {words.sameUnit(count(of.seats.filter(same).length))}
          </span>
        )}
        <span>
          <i className="sw dot" />
          {words.accessible}
        </span>
        <span>
          <i className="sw dashed" />
          {words.spare}
        </span>
        {!chosen && <span className="no-print">{words.denahHint}</span>}
      </div>
    </>
  )
}

function useSeatLabel(): (of: Seat) => string {
  const words = useWords(scheduleWords)
  const group = useGroupName()
  return (of) => {
    const said = !of.taken
      ? of.spare
        ? words.seatSpare(of.seat)
        : words.seatFree(of.seat)
      : words.seatTaken(of.seat, of.person?.name ?? words.seatHidden, of.group ? group(of.group) : '')
    return of.accessible ? `${said}, ${words.seatAccessible}` : said
  }
}

/** Who sits where, seat by seat. */
export function SeatTable({ of }: { of: RoomSession }) {
  const words = useWords(scheduleWords)
  const { nip, language } = useWriting()
  const { at, change } = useSchedule()
  const taken = of.seats.filter((one) => one.person)
  if (taken.length === 0) return <Empty title={words.listNobody} />
  return (
    <ScrollRegion className="wide seat-table" label={words.list}>
      <table className="t compact">
        <thead>
          <tr>
            <th scope="col" className="n">
              {words.seatNumber}
            </th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.group}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.number}</th>
          </tr>
        </thead>
        <tbody>
          {taken.map(({ seat, person }) =>
            person ? (
              <tr key={seat} className={person.id === at.orang ? 'chosen' : undefined}>
                <td className="n">{seat}</td>
                <td>
                  <button type="button" className="link" onClick={() => change({ orang: person.id })}>
                    {person.name}
                  </button>
                  <span className="small nip"> {nip(person.nip)}</span>
                </td>
                <td>{className(person.class, language)}</td>
                <td>{person.office}</td>
                <td className="nip">{person.number ?? '–'}</td>
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
