// A room and how its seats stand: numbers on the left, the live map on the right; a press marks a seat.
import { Checkbox, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { createRoom, listVenues, type RoomShape, updateRoom } from '../../../stages/schedule/place-api.ts'
import { useRoom } from '../../../stages/schedule/rule-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { type Draft, draftOf, firstDraft, type Layout, layoutOf } from './room-layout.ts'
import { SeatMap } from './seat-map.tsx'
import { setupWords } from './setup-words.ts'
import { refreshed } from './use-schedule.ts'
import { scheduleWords } from './words.ts'

type Mark = 'accessible' | 'spare'

export function RoomEditor({ venueId, eventId, of, onClose }: { venueId: string; eventId: string; of?: RoomShape; onClose: () => void }) {
  const words = useWords(setupWords)
  const kit = useWords(kitWords)
  const [draft, setDraft] = useState<Draft>(of ? draftOf(of) : firstDraft)
  const [mark, setMark] = useState<Mark>('accessible')
  const create = useAct(createRoom, [listVenues])
  const use = useAct(useRoom, [listVenues, ...refreshed])
  const update = useAct(updateRoom, [listVenues, ...refreshed])
  const layout = layoutOf(draft)
  const ready = layout !== null && layout.name !== ''
  const put = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const turn = (seat: number) =>
    put({ [mark]: draft[mark].includes(seat) ? draft[mark].filter((one) => one !== seat) : [...draft[mark], seat] })
  const save = (room: Layout) => {
    if (of) return update.mutate({ id: of.id, ...room, active: draft.active }, { onSuccess: onClose })
    // a room that is added from an event is meant for it
    return create.mutate(
      { id: venueId, ...room },
      { onSuccess: (made) => use.mutate({ id: eventId, roomId: made.id }, { onSuccess: onClose }) },
    )
  }
  return (
    <Modal opened onClose={onClose} size={980} title={of ? words.editRoom : words.addRoom} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="room-editor"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) save(layout)
        }}
      >
        <Fields of={draft} put={put} editing={of !== undefined} />
        <div className="form">
          <fieldset className="mark-choice">
            <legend className="mantine-InputWrapper-label">{words.tool}</legend>
            <div className="seg">
              {(['accessible', 'spare'] as const).map((one) => (
                <button key={one} type="button" aria-pressed={mark === one} onClick={() => setMark(one)}>
                  {one === 'accessible' ? words.toolAccessible : words.toolSpare}
                </button>
              ))}
            </div>
          </fieldset>
          {layout && <Preview of={layout} onPick={turn} />}
        </div>
        <div className="form editor-foot">
          <RefusalNotice of={create.error ?? use.error ?? update.error} />
          <div className="ends">
            <Button onClick={onClose}>{kit.cancel}</Button>
            <Button type="submit" look="primary" disabled={!ready} busy={create.isPending || use.isPending || update.isPending}>
              {of ? words.save : words.addRoom}
            </Button>
          </div>
        </div>
      </form>
    </Modal>
  )
}

function Fields({ of, put, editing }: { of: Draft; put: (part: Partial<Draft>) => void; editing: boolean }) {
  const words = useWords(setupWords)
  return (
    <div className="form">
      <TextInput
        data-autofocus
        required
        label={words.roomName}
        maxLength={120}
        value={of.name}
        onChange={(event) => put({ name: event.currentTarget.value })}
      />
      <TextInput label={words.floor} maxLength={60} value={of.floor} onChange={(event) => put({ floor: event.currentTarget.value })} />
      <div className="pair">
        <TextInput
          required
          inputMode="numeric"
          label={words.seatNumber}
          value={of.seats}
          onChange={(event) => put({ seats: event.currentTarget.value })}
        />
        <TextInput
          required
          inputMode="numeric"
          label={words.columns}
          value={of.columns}
          onChange={(event) => put({ columns: event.currentTarget.value })}
        />
      </div>
      <TextInput
        label={words.aisles}
        description={words.aislesHint}
        value={of.aisles}
        onChange={(event) => put({ aisles: event.currentTarget.value })}
      />
      {editing && <Checkbox label={words.active} checked={of.active} onChange={(event) => put({ active: event.currentTarget.checked })} />}
    </div>
  )
}

function Preview({ of, onPick }: { of: Layout; onPick: (seat: number) => void }) {
  const words = useWords(setupWords)
  const all = useWords(scheduleWords)
  const label = (seat: number) =>
    [
      of.spare.includes(seat) ? all.seatSpare(seat) : `${all.seat} ${seat}`,
      ...(of.accessible.includes(seat) ? [all.seatAccessible] : []),
    ].join(', ')
  return (
    <>
      <SeatMap
        columns={of.columns}
        aisles={of.aisles}
        label={all.map}
        onPick={onPick}
        seats={Array.from({ length: of.seats }, (_, at) => ({
          ...{ seat: at + 1, label: label(at + 1), spare: of.spare.includes(at + 1), accessible: of.accessible.includes(at + 1) },
          colour: of.spare.includes(at + 1) ? undefined : 'var(--c7)',
        }))}
      />
      <p className="small" role="status">
        {words.roomSum(String(of.seats), String(of.spare.length), String(of.accessible.length))}
      </p>
    </>
  )
}
