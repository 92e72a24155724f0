// Work that follows the set-up of the house: an example installation gets the example form and bank. And the
// trial of a form.
import { z } from 'zod'
import type { Job } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { seedReasoning } from './seed-reasoning-store.ts'
import { seedBank } from './seed-store.ts'
import { seedExample } from './store.ts'
import { tryForm } from './trial-jobs.ts'

const payloadShape = z.object({ kind: z.enum(['contoh', 'nyata']) })

export const jobs: Readonly<Record<string, Job>> = {
  'instruments-seed-example': async (payload, { db, clock }) => {
    if (payloadShape.parse(payload).kind !== 'contoh') return
    const now = clock()
    await db.transaction().execute(async (tx) => {
      const { formId, added } = await seedExample(tx, now)
      const actor = { kind: 'system', job: 'instruments-seed-example' } as const
      if (added) await record({ tx, actor, now }, 'instruments.example-installed', { object: `form:${formId}` })
      const forms = await seedBank(tx, now)
      if (await seedReasoning(tx, now)) await record({ tx, actor, now }, 'instruments.example-reasoning-installed', {})
      if (forms.length > 0) await record({ tx, actor, now }, 'instruments.example-bank-installed', { data: { forms: forms.length } })
    })
  },
  'instruments-try-form': tryForm,
}
