// An event as a whole, in the background: every closed sitting scored and the runs put together as a batch;
// accepted results into the register. Both go on where they stood when they are begun again.
import { z } from 'zod'
import { enqueue } from '../../../database/announce.ts'
import type { Db } from '../../../database/db.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Job, JobContext } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { scoreSitting } from '../jobs.ts'
import { askForQuality } from '../quality/quality-jobs.ts'
import { type Reading, readOnce } from '../store.ts'
import { askProcessing, closedSittings, lockEvent, makeBatch, processingOf, type Remaining, tellProcessing } from './batch-store.ts'
import { tellResultFigures } from './figure-store.ts'
import { approvalById, type ToRecord, toRecord } from './record-store.ts'
import { recordResult } from './register-store.ts'

const actor = { kind: 'system', job: 'score-event' } as const
/** Sittings between two tellings of how far it is. */
const step = 20
/** Sittings that are scored side by side: while one waits for the database another is computed. */
const lanes = 4
/** Results that go into the register in one transaction. */
const atOnce = 50

/** Has an event processed in the background. Returns how many closed sittings it has. */
export async function askForBatch(tx: Db, of: { eventId: string; now: Date; by: string | null; reason: string | null }): Promise<number> {
  const total = (await closedSittings(tx, of.eventId)).length
  await askProcessing(tx, { ...of, total })
  await enqueue(tx, 'score-event', { eventId: of.eventId }, `score-event:${of.eventId}`)
  return total
}

async function scoreEvent(eventId: string, { db, clock }: JobContext): Promise<void> {
  const sittings = await closedSittings(db, eventId)
  const asked = await processingOf(db, eventId)
  const total = sittings.length
  await tellProcessing(db, eventId, { state: 'berjalan', done: 0, total })
  const remaining = await scoreAll(db, sittings, clock, (done) => tellProcessing(db, eventId, { state: 'berjalan', done, total }))
  await db.transaction().execute(async (tx) => {
    await lockEvent(tx, eventId)
    const now = clock()
    const batch = await makeBatch(tx, {
      ...{ eventId, remaining: remaining.length, now },
      ...{ by: asked?.askedBy ?? null, reason: asked?.reason ?? null },
    })
    if (batch?.added) {
      await askForQuality(tx, batch.batchId)
      await record({ tx, actor, now }, 'scoring.batch-made', {
        object: `batch:${batch.batchId}`,
        subjects: [],
        data: { eventId, number: batch.number, runs: batch.runs, remaining: remaining.length },
      })
    }
    await tellResultFigures(tx, eventId, now)
    await tellProcessing(tx, eventId, { state: 'selesai', done: total - remaining.length, total, finishedAt: now, remaining })
  })
}

/** Scores every sitting, a few at a time, and tells how many are done; returns what could not be scored, in the order given. */
async function scoreAll(
  db: Db,
  sittings: readonly string[],
  clock: JobContext['clock'],
  tell: (done: number) => Promise<void>,
): Promise<Remaining[]> {
  const reading = readOnce()
  const codes = new Array<string | undefined>(sittings.length)
  let [next, done] = [0, 0]
  const lane = async () => {
    try {
      for (let at = next++; at < sittings.length; at = next++) {
        codes[at] = await scoreOne(db, sittings[at] as string, clock(), reading)
        if (codes[at] === undefined) done += 1
        if ((at + 1) % step === 0) await tell(done)
      }
    } finally {
      // where one meets a bug the others stop as well: the job is done again
      next = sittings.length
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return sittings.flatMap((sittingId, at) => (codes[at] ? [{ sittingId, code: codes[at] }] : []))
}

/** Scores one sitting; the code of what was refused, or undefined. */
async function scoreOne(db: Db, sittingId: string, now: Date, reading: Reading): Promise<string | undefined> {
  try {
    await db.transaction().execute((tx) => scoreSitting({ tx, actor, now, reading }, sittingId))
    return undefined
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.code
    throw refusal
  }
}

async function recordResults(approvalId: string, { db, clock }: JobContext): Promise<void> {
  const approval = await approvalById(db, approvalId)
  if (!approval.accepted) return
  for (;;) {
    const more = await db.transaction().execute(async (tx) => {
      await lockEvent(tx, approval.eventId)
      const rows = await toRecord(tx, approval, atOnce)
      const now = clock()
      for (const row of rows) {
        await recordResult(tx, row, { approvalId, now })
        await enqueue(tx, 'print-report', { runId: row.runId })
      }
      if (rows.length > 0) await tell(tx, approvalId, rows, now)
      else await tellResultFigures(tx, approval.eventId, now)
      return rows.length > 0
    })
    if (!more) return
  }
}

async function tell(tx: Db, approvalId: string, rows: readonly ToRecord[], now: Date): Promise<void> {
  await record({ tx, actor: { kind: 'system', job: 'record-results' }, now }, 'scoring.results-recorded', {
    object: `approval:${approvalId}`,
    subjects: rows.map((row) => row.personId),
    data: { results: rows.length },
  })
}

const eventPayload = z.object({ eventId: z.uuid() })
const approvalPayload = z.object({ approvalId: z.uuid() })

export const eventJobs: Readonly<Record<string, Job>> = {
  'score-event': (payload, context) => scoreEvent(eventPayload.parse(payload).eventId, context),
  'record-results': (payload, context) => recordResults(approvalPayload.parse(payload).approvalId, context),
}
