// What a move by hand would meet, asked before it is made. `planId` in the path is the plan that is looked at.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { id, whole } from './api.ts'

export const checkMove = endpoint({
  name: 'schedule.check-move',
  method: 'GET',
  path: '/api/schedule/plans/:planId/moves/check',
  need: 'schedule.plan',
  input: z.strictObject({
    planId: id,
    personId: id,
    slotId: id,
    roomId: id,
    /** Left out: the best free seat of the room. */
    seat: z.coerce.number<number>().int().min(1).optional(),
  }),
  output: z.strictObject({
    /** The first rule that stands against it, as the move itself would be refused; null: it can be done. */
    refusal: z
      .strictObject({
        code: z.string(),
        data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
      })
      .nullable(),
    /** The seat that would be given. */
    seat: whole.nullable(),
    /** Who sits there and would change places; the name only within the reader's reach. */
    holder: id.nullable(),
    holderName: z.string().nullable(),
  }),
  summary: 'Whether a participant can be moved, before it is done; nothing is changed',
})
