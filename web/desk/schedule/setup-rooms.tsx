// Titik lokasi & ruang: venues with their rooms, which of them this event uses, and the seats of each.
import { Checkbox } from '@mantine/core'
import { IconBuilding, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { listVenues, type RoomShape } from '../../../stages/schedule/place-api.ts'
import { checkRoom, leaveRoom, useRoom } from '../../../stages/schedule/rule-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { RoomEditor } from './room-editor.tsx'
import type { Rules } from './rules.ts'
import { setupWords } from './setup-words.ts'
import { refreshed } from './use-schedule.ts'
import { VenueForm } from './venue-form.tsx'

export type Venue = OutputOf<typeof listVenues>['venues'][number]

export function RoomsStep({ rules }: { rules: Rules }) {
  const words = useWords(setupWords)
  const read = useCall(listVenues, {})
  const [adding, setAdding] = useState(false)
  const add = (
    <Button look={read.data?.venues.length === 0 ? 'primary' : undefined} icon={<IconPlus aria-hidden />} onClick={() => setAdding(true)}>
      {words.addVenue}
    </Button>
  )
  if (!read.data) return read.error ? <RefusalNotice of={read.error} again={() => void read.refetch()} /> : <Waiting />
  return (
    <div className="stack">
      {read.data.venues.length === 0 ? (
        <Card label={words.noVenues}>
          <Empty icon={<IconBuilding aria-hidden stroke={1.5} />} title={words.noVenues} actions={add}>
            {words.noVenuesText}
          </Empty>
        </Card>
      ) : (
        <>
          {read.data.venues.map((venue) => (
            <VenueCard key={venue.id} of={venue} rules={rules} />
          ))}
          <div className="row">{add}</div>
        </>
      )}
      {adding && <VenueForm onClose={() => setAdding(false)} />}
    </div>
  )
}

function VenueCard({ of, rules }: { of: Venue; rules: Rules }) {
  const words = useWords(setupWords)
  const [open, setOpen] = useState<'venue' | 'room' | null>(null)
  const [editing, setEditing] = useState<RoomShape | null>(null)
  return (
    <Card
      title={of.name}
      bare
      aside={
        <span className="row">
          <span className="small">{[of.address, of.zone].filter(Boolean).join(' · ')}</span>
          <Button size="small" onClick={() => setOpen('venue')}>
            {words.edit}
          </Button>
          <Button size="small" icon={<IconPlus aria-hidden />} onClick={() => setOpen('room')}>
            {words.addRoom}
          </Button>
        </span>
      }
    >
      {of.rooms.length === 0 ? <p className="small card-note">{words.noRooms}</p> : <RoomTable of={of} rules={rules} onEdit={setEditing} />}
      {open === 'venue' && <VenueForm of={of} onClose={() => setOpen(null)} />}
      {open === 'room' && <RoomEditor venueId={of.id} eventId={rules.event.id} onClose={() => setOpen(null)} />}
      {editing && <RoomEditor venueId={of.id} of={editing} eventId={rules.event.id} onClose={() => setEditing(null)} />}
    </Card>
  )
}

function RoomTable({ of, rules, onEdit }: { of: Venue; rules: Rules; onEdit: (room: RoomShape) => void }) {
  const words = useWords(setupWords)
  return (
    <ScrollRegion className="wide" label={of.name}>
      <table className="t room-table">
        <thead>
          <tr>
            <th scope="col">{words.room}</th>
            <th scope="col">{words.used}</th>
            <th scope="col" className="n">
              {words.seats}
            </th>
            <th scope="col" className="n">
              {words.givable}
            </th>
            <th scope="col" className="n">
              {words.accessibleCount}
            </th>
            <th scope="col" className="n">
              {words.spareCount}
            </th>
            <th scope="col">{words.separate}</th>
            <th scope="col">{words.checked}</th>
            <th>
              <span className="only-read">{words.edit}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {of.rooms.map((room) => (
            <RoomRow key={room.id} room={room} rules={rules} onEdit={() => onEdit(room)} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function RoomRow({ room, rules, onEdit }: { room: RoomShape; rules: Rules; onEdit: () => void }) {
  const words = useWords(setupWords)
  const { count } = useWriting()
  const used = rules.rooms.find((one) => one.id === room.id)
  const take = useAct(useRoom, refreshed)
  const leave = useAct(leaveRoom, refreshed)
  const check = useAct(checkRoom, refreshed)
  const at = { id: rules.event.id, roomId: room.id }
  const refusal = take.error ?? leave.error ?? check.error
  return (
    <>
      <tr>
        <th scope="row">
          {room.name}
          <span className="small"> {[room.floor, room.active ? null : words.inactive].filter(Boolean).join(', ')}</span>
        </th>
        <td>
          <Checkbox
            aria-label={words.use(room.name)}
            checked={used !== undefined}
            disabled={!room.active && used === undefined}
            onChange={() => (used ? leave.mutate(at) : take.mutate({ ...at, separate: false }))}
          />
        </td>
        <td className="n">{count(room.seats)}</td>
        <td className="n">{used ? count(used.givable) : '–'}</td>
        <td className="n">{count(room.accessible.length)}</td>
        <td className="n">{count(room.spare.length)}</td>
        <td>
          {used && (
            <Checkbox
              aria-label={words.separateFor(room.name)}
              checked={used.separate}
              onChange={() => take.mutate({ ...at, separate: !used.separate })}
            />
          )}
        </td>
        <td>
          {used && (
            <Checkbox
              aria-label={words.checkedFor(room.name)}
              checked={used.checkedAt !== null}
              onChange={() => check.mutate({ ...at, checked: used.checkedAt === null })}
            />
          )}
        </td>
        <td className="n">
          <Button size="small" onClick={onEdit}>
            {words.layout}
          </Button>
        </td>
      </tr>
      {refusal && (
        <tr>
          <td colSpan={9}>
            <RefusalNotice of={refusal} />
          </td>
        </tr>
      )}
    </>
  )
}
