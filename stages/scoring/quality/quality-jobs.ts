// How an event's forms measured, in the background: once for each batch, in a thread of its own.
import { z } from 'zod'
import { enqueue } from '../../../database/announce.ts'
import type { Db } from '../../../database/db.ts'
import type { Job, JobContext } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { formAnswersOf } from './answer-store.ts'
import { measuredApart } from './quality-solver.ts'
import * as store from './quality-store.ts'

const payload = z.object({ batchId: z.uuid() })

/** Has a batch measured, unless it was. */
export async function askForQuality(tx: Db, batchId: string): Promise<void> {
  await enqueue(tx, 'measure-quality', { batchId }, `measure-quality:${batchId}`)
}

async function measure(batchId: string, { db, clock }: JobContext): Promise<void> {
  if (await store.isMeasured(db, batchId)) return
  const forms = await formAnswersOf(db, await store.runsOf(db, batchId))
  const rules = await store.rulesOf(db, forms)
  const measured = await measuredApart({ forms, groups: await store.groupsIn(db, batchId), rules })
  await db.transaction().execute(async (tx) => {
    const now = clock()
    await store.appendMeasured(tx, { batchId, measured, rules, now })
    const sum = (of: (one: (typeof measured)[number]) => number) => measured.reduce((total, one) => total + of(one), 0)
    await record({ tx, actor: { kind: 'system', job: 'measure-quality' }, now }, 'scoring.quality-measured', {
      object: `batch:${batchId}`,
      subjects: [],
      data: { forms: measured.length, weak: sum((one) => one.weak), unequal: sum((one) => one.unequal) },
    })
  })
}

export const qualityJobs: Readonly<Record<string, Job>> = {
  'measure-quality': (given, context) => measure(payload.parse(given).batchId, context),
}
