// Prints the slips of a batch, one unit after the other. A unit's codes come into force in the transaction that
// keeps its paper: begun again after a fall, the job goes on with the units that have none.
import { z } from 'zod'
import { localDate, type Zone } from '../../../kit/clock.ts'
import { fullName } from '../../../kit/wording.ts'
import type { Job, JobContext } from '../../../server/serve.ts'
import {
  type BatchRow,
  batchById,
  newCodes,
  putInForce,
  type SlipRow,
  slipsOf,
  tellBatch,
  unitsOfBatch,
} from '../../access/slips/slip-store.ts'
import { record } from '../../audit/store.ts'
import { type LetterheadKept, letterheadOf } from '../../documents/letterhead-store.ts'
import { agency } from '../../register/store.ts'
import { type SlipLine, slipsPdf } from './slip-print.ts'

const payload = z.object({ batchId: z.uuid() })
const actor = { kind: 'system', job: 'access-print-slips' } as const

/** A slip as it is printed. */
export const slipLine = (row: SlipRow): SlipLine => ({ personId: row.personId, name: fullName(row), nip: row.nip, unit: row.unit })

/** The last day on which a code holds that lapses at that moment. */
export const lastDay = (lapsesAt: Date, zone: Zone): string => localDate(new Date(lapsesAt.getTime() - 1), zone)

type Unit = { readonly unitId: string; readonly name: string; readonly head: LetterheadKept; readonly zone: Zone }

async function printUnit(batch: BatchRow, unit: Unit, { db, clock, address }: JobContext): Promise<void> {
  const rows = await slipsOf(db, batch.id, unit.unitId)
  const codes = newCodes(rows.map((row) => row.personId))
  const now = clock()
  const pdf = await slipsPdf({
    ...{ title: batch.title, office: unit.name, lines: rows.map(slipLine), head: unit.head, now, codes, address },
    lapsesOn: lastDay(batch.lapsesAt, unit.zone),
  })
  await db.transaction().execute(async (tx) => {
    const subjects = await putInForce(tx, { batchId: batch.id, unitId: unit.unitId, codes, pdf, now })
    const data = { unit: unit.unitId, slips: subjects.length }
    await record({ tx, actor, now }, 'access.slips-made', { object: `slip-batch:${batch.id}`, subjects, data })
  })
}

export const slipJobs: Readonly<Record<string, Job>> = {
  'access-print-slips': async (given, context) => {
    const { db, clock } = context
    const batch = await batchById(db, payload.parse(given).batchId)
    if (batch.state === 'selesai') return
    await tellBatch(db, batch.id, 'berjalan', clock())
    const head = await letterheadOf(db)
    const zone = (await agency(db)).zone
    for (const unit of await unitsOfBatch(db, batch.id))
      if (!unit.waiting && unit.fetchedAt === null) await printUnit(batch, { ...unit, head, zone }, context)
    await tellBatch(db, batch.id, 'selesai', clock())
  },
}
