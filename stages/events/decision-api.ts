// What takes two persons: publishing, cancelling, closing; and the figures for which closing waits.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { id, reason, whole } from './api.ts'
import { requestActs, states } from './kinds.ts'

const moment = z.iso.datetime()

// ── States ──────────────────────────────────────────────────────────────────────────────────────

export const askFor = endpoint({
  name: 'events.ask-for',
  method: 'POST',
  path: '/api/events/:id/requests',
  need: 'events.plan',
  /** To cancel, a reason is needed. */
  input: z.strictObject({ id, act: z.enum(requestActs), reason: reason.nullable().default(null) }),
  output: z.strictObject({ requestId: id }),
  summary: 'Ask for an event to be published, closed or cancelled; another person decides',
})

export const decide = endpoint({
  name: 'events.decide',
  method: 'POST',
  path: '/api/events/:id/requests/:requestId',
  need: 'events.decide',
  input: z.strictObject({ id, requestId: id, agreed: z.boolean(), reason: reason.nullable().default(null) }),
  output: z.strictObject({ state: z.enum(states) }),
  summary: 'Decide what another person asked for; who asked is refused',
})

// ── Closing ─────────────────────────────────────────────────────────────────────────────────────

const side = z.strictObject({ name: z.string(), value: whole.nullable() })

export const closingFigures = endpoint({
  name: 'events.closing-figures',
  method: 'GET',
  path: '/api/events/:id/closing',
  need: 'events.read',
  input: z.strictObject({ id }),
  output: z.strictObject({
    /**
     * The identities of the policy set. The sum of `left` equals that of `right`, in all, by group of classes and by day.
     * `state`: `unknown` where the figures of a later room have not come yet. `required`: closing waits for it.
     */
    identities: z.array(
      z.strictObject({
        key: z.string(),
        required: z.boolean(),
        state: z.enum(['holds', 'differs', 'unknown']),
        left: z.array(side),
        right: z.array(side),
        rows: z.array(
          z.strictObject({
            by: z.enum(['group', 'day']),
            key: z.string(),
            left: z.array(whole),
            right: z.array(whole),
            holds: z.boolean(),
          }),
        ),
      }),
    ),
    /** When later rooms last told their figures; null: never. */
    countedAt: moment.nullable(),
    /** Keys of identities that hinder closing, and `state` where the event is not running. */
    hindrances: z.array(z.string()),
  }),
  summary: 'Whether everything adds up so that the event can be closed',
})
