// Team, declared totals with their settlement, and the points that a person ticks off.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { day, declaredSource, id, reason, whole, words } from './api.ts'
import { manualKeys, teamRoles } from './kinds.ts'

export const addMember = endpoint({
  name: 'events.add-member',
  method: 'POST',
  path: '/api/events/:id/team',
  need: 'events.plan',
  /** Either a person of the register or a name; after publishing with a reason. */
  input: z.strictObject({
    id,
    role: z.enum(teamRoles),
    personId: id.nullable().default(null),
    name: words(200).default(''),
    office: words(200).default(''),
    brings: words(500).default(''),
    reason: reason.nullable().default(null),
  }),
  output: z.strictObject({ memberId: id }),
  summary: 'Take a person or a partner agency into the team',
})

export const endMember = endpoint({
  name: 'events.end-member',
  method: 'POST',
  path: '/api/events/:id/team/:memberId/end',
  need: 'events.plan',
  input: z.strictObject({ id, memberId: id, reason }),
  output: z.strictObject({}),
  summary: 'End a membership with a reason',
})

export const replaceDeclared = endpoint({
  name: 'events.replace-declared',
  method: 'PUT',
  path: '/api/events/:id/declared',
  need: 'events.plan',
  input: z.strictObject({ id, sources: z.array(declaredSource).max(8), reason: reason.nullable().default(null) }),
  output: z.strictObject({}),
  summary: 'Write down the totals as letters and other sources give them',
})

export const settleTotals = endpoint({
  name: 'events.settle-totals',
  method: 'POST',
  path: '/api/events/:id/settlements',
  need: 'events.plan',
  input: z.strictObject({ id, reason }),
  output: z.strictObject({ settlementId: id }),
  summary: 'Say why the list stands although a total differs; holds for exactly these figures once another agrees',
})

export const decideSettlement = endpoint({
  name: 'events.decide-settlement',
  method: 'POST',
  path: '/api/events/:id/settlements/:settlementId',
  need: 'events.decide',
  input: z.strictObject({ id, settlementId: id, agreed: z.boolean() }),
  output: z.strictObject({}),
  summary: 'Agree to a settlement that another person wrote, or not',
})

export const listReadiness = endpoint({
  name: 'events.list-readiness',
  method: 'GET',
  path: '/api/events/:id/readiness',
  need: 'events.read',
  input: z.strictObject({ id }),
  output: z.strictObject({
    points: z.array(
      z.strictObject({
        key: z.enum(manualKeys),
        milestone: z.enum(['h-14', 'h-7', 'h-1']),
        /** The calendar day of the milestone in the event's zone. */
        on: day,
        doneAt: z.iso.datetime().nullable(),
        doneBy: z.string().nullable(),
        note: z.string().nullable(),
      }),
    ),
    total: whole,
  }),
  summary: 'The points of readiness that only a person can tick off',
})

export const tickReadiness = endpoint({
  name: 'events.tick-readiness',
  method: 'POST',
  path: '/api/events/:id/readiness',
  need: 'events.plan',
  input: z.strictObject({ id, key: z.enum(manualKeys), done: z.boolean(), note: words(300).nullable().default(null) }),
  output: z.strictObject({}),
  summary: 'Tick a point off, or take the tick back',
})
