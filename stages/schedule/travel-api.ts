// The travel list: who goes where and when, by wave and office.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { id } from './api.ts'

export const exportTravel = endpoint({
  name: 'schedule.export-travel',
  method: 'GET',
  path: '/api/schedule/events/:id/travel.xlsx',
  need: 'schedule.read',
  reply: 'file',
  input: z.strictObject({ id }),
  output: z.unknown(),
  summary: 'Travel list of the plan in force: a sheet for each wave, by office, NIP as text',
})
