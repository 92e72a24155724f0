// What an organiser does from the page of a session besides lists and cards: find people by filter, have
// the papers sealed, and say who proctors the room.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { employeeFilter } from '../register/api.ts'

const id = z.uuid()
const whole = z.number().int()
const day = z.iso.date()

/** At most so many people are put on a list at once. */
export const mostAtOnce = 3000

export const findPeople = endpoint({
  name: 'sittings.find-people',
  method: 'GET',
  path: '/api/sittings/sessions/:id/candidates',
  need: 'sittings.organise',
  /** As in the register: `unit` means all below it, `search` words of the name or digits of the NIP. */
  input: employeeFilter.pick({ search: true, unit: true, class: true }).extend({ id }).strict(),
  output: z.strictObject({
    /** Active people under the filter, and how many of them are on the list already. */
    total: whole,
    already: whole,
    /** The reader is among them, and is left out: nobody organises a session for himself or herself. */
    self: z.boolean(),
    /** Those who would be added, by name; at most `mostAtOnce`. */
    personIds: z.array(id),
    first: z.array(z.strictObject({ id, name: z.string(), nip: z.string(), unit: z.string() })),
  }),
  summary: 'Whom a filter would add to the list of a session: how many, and the first of them',
})

export const packPapers = endpoint({
  name: 'sittings.pack-papers',
  method: 'POST',
  path: '/api/sittings/sessions/:id/packing',
  need: 'sittings.organise',
  input: z.strictObject({ id }),
  output: z.strictObject({}),
  summary: 'Seal the papers that are not sealed yet; it is done in the background',
})

export const listProctors = endpoint({
  name: 'sittings.list-proctors',
  method: 'GET',
  path: '/api/sittings/sessions/:id/proctors',
  need: 'sittings.organise',
  input: z.strictObject({ id }),
  output: z.strictObject({
    assigned: z.array(
      z.strictObject({
        grantId: id,
        name: z.string(),
        validTo: day.nullable(),
        letterNumber: z.string(),
        letterDate: day,
        self: z.boolean(),
      }),
    ),
    /** Accounts that are or were Pengawas Ruang elsewhere. `onList`: sits in this session and cannot proctor it. */
    known: z.array(z.strictObject({ accountId: id, name: z.string(), onList: z.boolean(), self: z.boolean() })),
  }),
  summary: 'Who proctors this session by name, and whom one could choose',
})

export const assignProctor = endpoint({
  name: 'sittings.assign-proctor',
  method: 'POST',
  path: '/api/sittings/sessions/:id/proctors',
  need: 'sittings.organise',
  input: z.strictObject({
    id,
    /** One of the two: an account that the list named, or the login of any other. */
    accountId: id.nullable().default(null),
    login: z.string().trim().toLowerCase().min(1).max(200).nullable().default(null),
    letterNumber: z.string().trim().min(1).max(120),
    letterDate: day,
  }),
  output: z.strictObject({ grantId: id, name: z.string() }),
  summary: 'Make an account Pengawas Ruang of this one session; never the own, never one of its participants',
})

export const removeProctor = endpoint({
  name: 'sittings.remove-proctor',
  method: 'POST',
  path: '/api/sittings/sessions/:id/proctors/:grantId/removal',
  need: 'sittings.organise',
  input: z.strictObject({ id, grantId: id, reason: z.string().trim().min(3).max(300) }),
  output: z.strictObject({}),
  summary: 'Take this session back from its Pengawas Ruang',
})
