// Plh of heads who sit: who is away in which half day, who leads meanwhile, by which order.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { day, id, text, whole } from './api.ts'

const person = z.strictObject({ id, nip: z.string(), name: z.string(), position: z.string() })

const headAway = z.strictObject({
  head: person,
  officeId: id,
  office: z.string(),
  starts: z.string(),
  ends: z.string(),
  substitute: z
    .strictObject({
      ...person.shape,
      orderNumber: z.string(),
      orderDate: day,
      /** Sits in the same half day. */
      away: z.boolean(),
    })
    .nullable(),
})
export type HeadLine = z.infer<typeof headAway>

export const showSubstitutes = endpoint({
  name: 'schedule.show-substitutes',
  method: 'GET',
  path: '/api/schedule/events/:id/substitutes',
  need: 'schedule.read',
  input: z.strictObject({ id }),
  output: z.strictObject({
    /** Version of the plan in force; null: none. */
    version: whole.nullable(),
    /** Heads of offices whom the register knows, how many of them sit, and how many of those have a Plh who is there. */
    heads: whole,
    away: whole,
    led: whole,
    /** Half days with heads away, those within the reader's reach, in time order. */
    halves: z.array(
      z.strictObject({
        date: day,
        half: z.enum(['pagi', 'siang']),
        /** All heads of the agency are away at once. */
        everybody: z.boolean(),
        heads: z.array(headAway),
      }),
    ),
  }),
  summary: 'Heads of offices whom the plan in force takes away, by half day, with their Plh',
})

export const nameSubstitute = endpoint({
  name: 'schedule.name-substitute',
  method: 'PUT',
  path: '/api/schedule/events/:id/substitutes/:headId',
  need: 'schedule.plan',
  input: z.strictObject({ id, headId: id, personId: id, orderNumber: text(120), orderDate: day }),
  output: z.strictObject({}),
  summary: 'Name the Plh of a head by the order that says so; refused for whom the plan seats in the same half day',
})

export const removeSubstitute = endpoint({
  name: 'schedule.remove-substitute',
  method: 'POST',
  path: '/api/schedule/events/:id/substitutes/:headId/removal',
  need: 'schedule.plan',
  input: z.strictObject({ id, headId: id }),
  output: z.strictObject({}),
  summary: 'Take back who was named as Plh of a head',
})

export const exportSubstitutes = endpoint({
  name: 'schedule.export-substitutes',
  method: 'GET',
  path: '/api/schedule/events/:id/substitutes.xlsx',
  need: 'schedule.read',
  reply: 'file',
  input: z.strictObject({ id }),
  output: z.unknown(),
  summary: 'Heads away by half day with their Plh, as a workbook of text cells',
})
