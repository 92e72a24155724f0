// The schedule's part of an event: what stands, what is next, and its points of readiness.
import type { EventPart } from '../../kit/event-part.ts'

export type Standing = {
  readonly eventId: string
  readonly state: string
  readonly participants: number
  readonly rooms: number
  readonly checkedRooms: number
  readonly slots: number
  readonly inForce: number | null
  readonly asked: number | null
  readonly proposals: number
  readonly computing: boolean
  readonly seated: number
  readonly unseated: number
  readonly broken: number
  readonly roomSessions: number
  readonly needsAccessible: number
  readonly accessibleSeated: number
  readonly needsSeparate: number
  readonly separateSeated: number
}

export function partOf(of: Standing): EventPart {
  return { state: stateOf(of), lines: linesOf(of), next: nextOf(of), readiness: readinessOf(of) }
}

function stateOf(of: Standing): EventPart['state'] {
  if (of.inForce !== null && of.unseated === 0 && of.broken === 0) return 'done'
  if (of.inForce !== null) return 'attention'
  return of.participants === 0 ? 'later' : 'current'
}

function linesOf(of: Standing): EventPart['lines'] {
  if (of.inForce !== null)
    return [
      { code: 'schedule.seated', data: { seated: of.seated, participants: of.participants } },
      { code: 'schedule.room-sessions', data: { roomSessions: of.roomSessions, version: of.inForce } },
    ]
  if (of.slots === 0 && of.rooms === 0) return [{ code: 'schedule.nothing-yet', data: {} }]
  return [
    { code: 'schedule.prepared', data: { slots: of.slots, rooms: of.rooms } },
    ...(of.proposals > 0 ? [{ code: 'schedule.proposals', data: { proposals: of.proposals } }] : []),
  ]
}

function nextOf(of: Standing): EventPart['next'] {
  if (of.state === 'ditutup' || of.state === 'dibatalkan') return null
  const page = `/kegiatan/${of.eventId}/jadwal`
  const step = (code: string, data: Record<string, string | number | null> = {}) => ({ code: `schedule.next-${code}`, data, page })
  if (of.asked !== null) return step('decide', { version: of.asked })
  if (of.computing) return step('watch')
  if (of.inForce !== null) return of.unseated + of.broken > 0 ? step('repair', { people: of.unseated + of.broken }) : null
  if (of.participants === 0) return null
  if (of.slots === 0) return step('slots')
  if (of.rooms === 0) return step('rooms')
  return of.proposals > 0 ? step('ask', { proposals: of.proposals }) : step('compute', { people: of.participants })
}

function readinessOf(of: Standing): EventPart['readiness'] {
  const point = (key: string, milestone: 'h-14' | 'h-7' | 'h-1', have: number, total: number) => ({
    ...{ key: `schedule.${key}`, milestone, have, of: total },
    done: total > 0 && have >= total,
  })
  const published = { key: 'schedule.plan-published', milestone: 'h-14' as const, done: of.inForce !== null, have: null, of: null }
  const special = [
    { key: 'accessible-seated', have: of.accessibleSeated, of: of.needsAccessible },
    { key: 'separate-seated', have: of.separateSeated, of: of.needsSeparate },
  ].filter((one) => one.of > 0)
  return [
    published,
    point('everybody-seated', 'h-7', of.participants - of.unseated, of.participants),
    ...special.map((one) => point(one.key, 'h-7', one.have, one.of)),
    point('rooms-checked', 'h-1', of.checkedRooms, of.rooms),
  ]
}
