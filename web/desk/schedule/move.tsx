// A participant gets another seat, or two change places: what stands against it is shown before, and a
// reason is asked for.
import { Modal, Select, Textarea } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { showRoomSession } from '../../../stages/schedule/board-api.ts'
import { checkMove } from '../../../stages/schedule/move-api.ts'
import { movePerson } from '../../../stages/schedule/plan-api.ts'
import { Button } from '../../kit/button.tsx'
import { RefusalError } from '../../kit/call.ts'
import { useWords } from '../../kit/language.tsx'
import { Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { colourOf, useGroupName } from './groups.ts'
import { moveWords } from './move-words.ts'
import type { SeatShown } from './person.tsx'
import { SeatMap } from './seat-map.tsx'
import { refreshed, useSchedule } from './use-schedule.ts'
import { hours, useWhen } from './when.ts'
import { scheduleWords } from './words.ts'

type Target = { readonly slotId: string; readonly roomId: string; readonly seat: number | null }

/** Session and room as one value of a list. */
const asKey = (one: { slotId: string; roomId: string }) => `${one.slotId} ${one.roomId}`

export function MoveDialog({ of, onClose }: { of: SeatShown; onClose: () => void }) {
  const words = useWords(moveWords)
  const kit = useWords(kitWords)
  const { board, change } = useSchedule()
  const [target, setTarget] = useState<Target | null>(of.place && { slotId: of.place.slotId, roomId: of.place.roomId, seat: null })
  const [reason, setReason] = useState('')
  const check = useCheck(of, target)
  const act = useAct(movePerson, [...refreshed, checkMove])
  const swap = check.data?.holder !== undefined && check.data.holder !== null
  const ready = target !== null && check.data?.refusal === null && reason.trim().length >= 3
  const title = of.place ? words.title(of.person.name) : words.give(of.person.name)
  const go = () => {
    if (!ready || !of.plan) return
    const wish = { planId: of.plan.id, personId: of.person.id, ...target, swap, reason: reason.trim() }
    act.mutate(wish, {
      onSuccess: (done) => {
        change({ rencana: done.planId, sesi: target.slotId, ruang: target.roomId, orang: of.person.id })
        onClose()
      },
    })
  }
  return (
    <Modal opened onClose={onClose} size={680} title={title} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          go()
        }}
      >
        <From of={of} />
        {board.plan?.state === 'berlaku' && <Strip>{words.nextVersion(board.plan.version)}</Strip>}
        <Where of={of} target={target} onTarget={setTarget} />
        {target && <Which of={of} target={target} onSeat={(seat) => setTarget({ ...target, seat })} />}
        {target && <Verdict check={check} />}
        <Textarea
          label={words.reason}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          minRows={2}
        />
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {swap ? words.doSwap : words.doIt}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function useCheck(of: SeatShown, target: Target | null) {
  const planId = of.plan?.id ?? ''
  const wish = { planId, personId: of.person.id, slotId: target?.slotId ?? '', roomId: target?.roomId ?? '' }
  // the seat where the person sits already is no wish
  const still = target !== null && of.place !== null && asKey(target) === asKey(of.place) && target.seat === null
  return useCall(
    checkMove,
    { ...wish, ...(target?.seat ? { seat: target.seat } : {}) },
    { when: planId !== '' && target !== null && !still },
  )
}

function From({ of }: { of: SeatShown }) {
  const words = useWords(moveWords)
  const all = useWords(scheduleWords)
  const { day } = useWhen()
  const { place } = of
  return (
    <p className="sub">
      {words.from}:{' '}
      <b>
        {place
          ? `${day(place.date)}, ${hours(place.starts, place.ends)}, ${place.room}, ${all.seat.toLowerCase()} ${place.seat}`
          : words.nowhere}
      </b>
    </p>
  )
}

type WhereOf = { of: SeatShown; target: Target | null; onTarget: (target: Target) => void }

function Where({ of, target, onTarget }: WhereOf) {
  const words = useWords(moveWords)
  const { board } = useSchedule()
  const { short } = useWhen()
  const name = (one: { slotId: string; roomId: string }) => {
    const slot = board.slots.find(({ id }) => id === one.slotId)
    const room = board.rooms.find(({ id }) => id === one.roomId)
    return slot && room ? `${short(slot.date)}, ${hours(slot.starts)} · ${room.name}` : ''
  }
  const here = of.place && !of.options.some((one) => of.place && asKey(one) === asKey(of.place)) ? [{ ...of.place, free: 0 }] : []
  const options = [...here, ...of.options].filter((one) => name(one) !== '')
  if (options.length === 0) return <Strip tone="attention">{words.noOptions}</Strip>
  return (
    <Select
      label={words.where}
      searchable
      data={options.map((one) => ({
        value: asKey(one),
        label: `${name(one)} · ${one.free > 0 ? words.freeSeats(String(one.free)) : words.swapOnly}`,
      }))}
      value={target && asKey(target)}
      onChange={(value) => {
        const [slotId, roomId] = (value ?? '').split(' ')
        if (slotId && roomId) onTarget({ slotId, roomId, seat: null })
      }}
    />
  )
}

type WhichOf = { of: SeatShown; target: Target; onSeat: (seat: number | null) => void }

function Which({ of, target, onSeat }: WhichOf) {
  const words = useWords(moveWords)
  const all = useWords(scheduleWords)
  const group = useGroupName()
  const { id, planId } = useSchedule()
  const read = useCall(showRoomSession, { id, planId, slotId: target.slotId, roomId: target.roomId })
  if (!read.data) return read.isPending ? <Waiting /> : <RefusalNotice of={read.error} />
  const { room, seats } = read.data
  const label = (one: (typeof seats)[number]) =>
    one.taken
      ? all.seatTaken(one.seat, one.person?.name ?? all.seatHidden, one.group ? group(one.group) : '')
      : one.spare
        ? all.seatSpare(one.seat)
        : all.seatFree(one.seat)
  return (
    <div>
      <p className="mantine-InputWrapper-label">{words.which}</p>
      <p className="small">{words.whichHint}</p>
      <SeatMap
        columns={room.columns}
        aisles={room.aisles}
        label={words.which}
        onPick={(seat) => {
          const one = seats.find((other) => other.seat === seat)
          if (one && !one.spare && one.person?.id !== of.person.id) onSeat(target.seat === seat ? null : seat)
        }}
        seats={seats.map((one) => ({
          ...{ seat: one.seat, label: label(one), accessible: one.accessible, spare: one.spare, chosen: one.seat === target.seat },
          ...{ outlined: one.person?.id === of.person.id, colour: one.taken ? colourOf(one.group) : undefined },
        }))}
      />
    </div>
  )
}

/** What the rules say to the wish, before anything is changed. */
function Verdict({ check }: { check: ReturnType<typeof useCheck> }) {
  const words = useWords(moveWords)
  if (check.error) return <RefusalNotice of={check.error} />
  if (check.isLoading) return <p className="small">{words.checking}</p>
  if (!check.data) return null
  const { refusal, seat, holder, holderName } = check.data
  if (refusal) return <RefusalNotice of={new RefusalError(refusal.code, refusal.data, 409)} />
  return (
    <div className="strip good" role="status">
      <IconCheck aria-hidden />
      <div>{holder ? words.fineSwap(seat ?? 0, holderName ?? words.someone) : words.fine(seat ?? 0)}</div>
    </div>
  )
}
