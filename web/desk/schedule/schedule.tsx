// Jadwal & Ruang of one event: the board, the seat maps, the calendar and the list of seats of the plan that
// is looked at, with what stands against it and what follows from publishing it.
import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { showBoard } from '../../../stages/schedule/board-api.ts'
import type { PlanHead } from '../../../stages/schedule/plan-api.ts'
import { useAddress } from '../../kit/address.ts'
import { Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { BoardView } from './board-view.tsx'
import { CalendarView } from './calendar.tsx'
import { ConflictStrip } from './conflicts.tsx'
import { NoPlan } from './empty.tsx'
import { ScheduleHead } from './head.tsx'
import { MapView } from './map-view.tsx'
import { SeatListView } from './seat-list.tsx'
import { usePlans } from './use-plans.ts'
import { firstView, planToLook, refreshed, ScheduleOf } from './use-schedule.ts'
import './board.css'
import './plans.css'
import './schedule.css'
import './seats.css'

const views: Readonly<Record<string, () => ReactNode>> = {
  papan: BoardView,
  denah: MapView,
  kalender: CalendarView,
  peserta: SeatListView,
}

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const [at, change] = useAddress(firstView)
  const mayPlan = useMay('schedule.plan')
  const mayDecide = useMay('schedule.decide')
  const plans = usePlans(id)
  const planId = plans.data && planToLook(plans.data, at.rencana)
  const board = useCall(showBoard, { id, planId }, { when: plans.data !== undefined, keep: true })
  useFresh(plans.data?.plans.find((one) => one.id === planId))
  const value = useMemo(
    () => board.data && plans.data && { id, at, change, board: board.data, plans: plans.data, planId, mayPlan, mayDecide },
    [id, at, change, board.data, plans.data, planId, mayPlan, mayDecide],
  )
  const failure = plans.error ?? board.error
  if (!value) return failure ? <RefusalNotice of={failure} again={() => void plans.refetch()} /> : <Waiting />
  const View = views[at.tampilan] ?? BoardView
  return (
    <ScheduleOf value={value}>
      <div className="schedule-page">
        <ScheduleHead />
        <RefusalNotice of={failure} again={() => void board.refetch()} />
        {value.planId ? (
          <>
            <ConflictStrip />
            <View />
          </>
        ) : at.tampilan === 'kalender' ? (
          <CalendarView />
        ) : (
          <NoPlan />
        )}
      </div>
    </ScheduleOf>
  )
}

/** A plan that came on meanwhile (a first one stands, it is done) is read anew in every part of the view. */
function useFresh(plan: PlanHead | undefined): void {
  const client = useQueryClient()
  const now = plan && `${plan.id} ${plan.state} ${plan.progress?.first ?? false}`
  const came = useRef(now)
  useEffect(() => {
    const same = came.current === undefined || came.current.split(' ')[0] !== now?.split(' ')[0] || came.current === now
    came.current = now
    if (!same) for (const read of refreshed) void client.invalidateQueries({ queryKey: [read.name] })
  }, [now, client])
}
