// What the rooms say of an event, put together: its stages from left to right, the next step, readiness by
// milestone. Pure; the sentences are in stage-words.ts.
import type { EventPart, ReadinessPoint } from '../../../kit/event-part.ts'
import type { StageState } from '../../kit/parts.tsx'

export type StageKey = 'rencana' | 'peserta' | 'jadwal' | 'surat' | 'pelaksanaan' | 'hasil' | 'penyampaian'
/** A room's part with the page that it is about. */
export type Stage = { readonly key: StageKey; readonly page: string; readonly part: EventPart }

export const stageMarks: Readonly<Record<EventPart['state'], StageState>> = {
  done: 'done',
  current: 'now',
  attention: 'miss',
  later: 'next',
}

export type Step = { readonly key: StageKey; readonly next: NonNullable<EventPart['next']> }

/** Hindrances of the plan that another stage puts right: its own step leads to the right page. */
const putRightBy: Readonly<Record<string, StageKey>> = { 'plan-nobody-listed': 'peserta' }

/** What is to be done, the stage that comes first before those after it; the first one is the next step. */
export function stepsOf(stages: readonly Stage[]): Step[] {
  const steps = stages.flatMap(({ key, part }): Step[] => (part.next ? [{ key, next: part.next }] : []))
  return steps.filter(({ next }) => !steps.some(({ key }) => key === putRightBy[next.code]))
}

export const milestones = ['h-14', 'h-7', 'h-1'] as const
export type Readiness = {
  readonly milestone: ReadinessPoint['milestone']
  readonly points: readonly ReadinessPoint[]
  readonly done: number
}

/** The points of all rooms by milestone, in the order of the stages; done ones first. */
export function readinessOf(parts: readonly EventPart[]): Readiness[] {
  const all = parts.flatMap((part) => part.readiness)
  return milestones.map((milestone) => {
    const own = all.filter((point) => point.milestone === milestone)
    const points = [...own.filter((point) => point.done), ...own.filter((point) => !point.done)]
    return { milestone, points, done: own.filter((point) => point.done).length }
  })
}

/** The milestone that is looked at first: the first with an open point, else the last. */
export function milestoneInWork(of: readonly Readiness[]): ReadinessPoint['milestone'] {
  return of.find((one) => one.done < one.points.length)?.milestone ?? 'h-1'
}

/** One decision waits, whatever its figures. */
const decisions: readonly string[] = ['plan-decide', 'schedule.next-decide', 'handover.next-decide']
/** Steps about everybody: nothing waits, it is yet to be begun. */
const beginnings: readonly string[] = ['schedule.next-compute', 'sittings.next-cards', 'scoring.next-process', 'handover.next-ask']

/** How many wait in a stage, for its entry in the menu: the figure of its next step; null where none is told. */
export function waitingIn(part: EventPart | undefined): number | null {
  if (!part?.next || beginnings.includes(part.next.code)) return null
  if (decisions.includes(part.next.code)) return 1
  const figure = Object.values(part.next.data).find((value) => typeof value === 'number')
  return typeof figure === 'number' && figure > 0 ? figure : null
}

/** Whole days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
