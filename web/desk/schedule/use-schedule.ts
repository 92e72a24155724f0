// What all views of one event's schedule share: the event, which plan is looked at, and the state in the
// address, so that a view can be sent to a colleague.
import { createContext, useContext } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import * as board from '../../../stages/schedule/board-api.ts'
import * as plan from '../../../stages/schedule/plan-api.ts'
import { showRules } from '../../../stages/schedule/rule-api.ts'

export type Board = OutputOf<typeof board.showBoard>
export type Plans = OutputOf<typeof plan.listPlans>

/** `rencana`: the plan that is looked at. `sesi`, `ruang`: the room-session that is open; `orang`: whose seat. */
export const firstView = { tampilan: 'papan', rencana: '', sesi: '', ruang: '', orang: '' }
export type View = typeof firstView

/** Every read that a change of plan or rule makes old. */
export const refreshed = [
  ...[plan.listPlans, plan.showPlan, plan.comparePlans, board.showBoard, board.listLoads, board.showRoomSession],
  ...[board.showSeat, board.listSeats, board.showCalendar, board.showPart, board.showReconciliation, showRules],
]

export type Schedule = {
  /** The event. */
  readonly id: string
  readonly at: View
  readonly change: (part: Partial<View>) => void
  readonly board: Board
  readonly plans: Plans
  /** The plan that is looked at, for the reads of this view; undefined: none stands yet. */
  readonly planId: string | undefined
  readonly mayPlan: boolean
  readonly mayDecide: boolean
}

export const ScheduleOf = createContext<Schedule | null>(null)

export function useSchedule(): Schedule {
  const schedule = useContext(ScheduleOf)
  if (!schedule) throw new Error('useSchedule stands outside the schedule')
  return schedule
}

/** Which plan to look at: the one asked for in the address, else what waits for somebody, else what is in force. */
export function planToLook({ plans, inForce }: Plans, wanted: string): string | undefined {
  if (plans.some((one) => one.id === wanted)) return wanted
  const force = plans.find((one) => one.id === inForce)
  const waiting = plans.find((one) => one.state === 'diminta')
  const proposal = plans.find((one) => one.state === 'usulan' && one.version > (force?.version ?? 0))
  const computing = force ? undefined : plans.find((one) => one.state === 'dihitung' || one.state === 'mustahil')
  return (waiting ?? proposal ?? force ?? computing)?.id
}
