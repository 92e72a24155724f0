// What the register answers about accommodations (akomodasi yang layak). There is no field for a
// reason, on purpose: who approved what, by which letter, and what to provide.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { provisionKeys } from './accommodations/provisions.ts'

export type AccommodationRefusal =
  | 'register.accommodation-missing'
  | 'register.accommodation-dates'
  | 'register.accommodation-time'
  | 'register.accommodation-revoked'

const id = z.uuid()
const date = z.iso.date()
const text = (most: number, least = 1) => z.string().trim().min(least).max(most)

const granted = {
  provisions: z.array(z.enum(provisionKeys)).min(1).max(provisionKeys.length),
  /** Of the working time, on top; and whole minutes, on top of that. Only with `waktu-tambahan`. */
  extraPercent: z.number().int().min(0).max(100).default(0),
  extraMinutes: z.number().int().min(0).max(240).default(0),
  /** What exactly to provide, for the room ("huruf 24, meja paling depan"). */
  note: text(500).nullable().default(null),
  approvedBy: text(200),
  approvedOffice: text(200),
  letterNumber: text(100),
  approvedOn: date,
  validFrom: date,
  validTo: date.nullable().default(null),
}

export const accommodationLine = z.strictObject({
  ...granted,
  id,
  personId: id,
  nip: z.string(),
  name: z.string(),
  unit: z.string(),
  recordedAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
  revokedReason: z.string().nullable(),
  /** Whether it holds today. */
  inForce: z.boolean(),
})
export type AccommodationLine = z.infer<typeof accommodationLine>

export const listAccommodations = endpoint({
  name: 'register.list-accommodations',
  method: 'GET',
  path: '/api/register/accommodations',
  need: 'accommodations.read',
  input: z.strictObject({ personId: id.optional(), inForce: z.stringbool().default(false) }),
  output: z.strictObject({ accommodations: z.array(accommodationLine) }),
  summary: 'Accommodations, by name; never those of the reader',
})

export const recordAccommodation = endpoint({
  name: 'register.record-accommodation',
  method: 'POST',
  path: '/api/register/accommodations',
  need: 'accommodations.write',
  input: z.strictObject({ personId: id, ...granted }),
  output: z.strictObject({ id }),
  summary: 'Record what was approved for a person',
})

export const revokeAccommodation = endpoint({
  name: 'register.revoke-accommodation',
  method: 'POST',
  path: '/api/register/accommodations/:id/revocation',
  need: 'accommodations.write',
  input: z.strictObject({ id, reason: text(500, 3) }),
  output: z.strictObject({}),
  summary: 'What was approved no longer holds; it stays on record',
})
