// How often a form was seen: what the bank needs to know of the sittings, as numbers only.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'

/** Sittings that began, simulated ones apart. A form that nobody sat is absent. */
export const formExposure = endpoint({
  name: 'sittings.form-exposure',
  method: 'GET',
  path: '/api/forms/exposure',
  need: 'instruments.read',
  input: z.strictObject({}),
  output: z.strictObject({
    forms: z.array(z.strictObject({ formId: z.uuid(), sessions: z.int(), people: z.int(), simulated: z.int() })),
  }),
  summary: 'In how many sessions and by how many people each form was seen',
})
