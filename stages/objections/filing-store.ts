// An objection comes in: against a result that was handed over and still counts, with the next number of
// the year. While it is open the result is held: no later wave hands it over again.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import { Refusal, type RefusalData } from '../../kit/refusal.ts'
import { findAgency } from '../register/store.ts'
import { handedOver } from '../scoring/handover/handed-store.ts'
import { holdResult } from '../scoring/handover/hold-store.ts'
import { withdrawnOf } from '../scoring/withdrawn-store.ts'
import { policyAt } from '../standards/store.ts'
import type { ObjectionsRefusal } from './api.ts'
import type { Block, Channel, ObjectionState } from './kinds.ts'
import { dayAfter, type Filing, filing, isOpen, numberOf } from './objection.ts'

const refuse = (code: ObjectionsRefusal, status: Refusal['status'] = 409, data: RefusalData = {}) => new Refusal(code, data, status)

const blockCodes: Record<Block, ObjectionsRefusal> = {
  open: 'objections.open-already',
  answered: 'objections.answered-already',
  withdrawn: 'objections.result-withdrawn',
}

/** The agency's own zone: days of deadlines are counted in it. */
export async function zoneOf(db: Db): Promise<Zone> {
  return ((await findAgency(db))?.zone ?? 'WIB') as Zone
}

export type Objectable = {
  readonly sittingId: string
  readonly runId: string
  readonly eventId: string
  readonly eventTitle: string
  readonly assessedOn: string
  readonly handedAt: Date
  readonly handedOn: string
  readonly fileUntil: string
  readonly blocked: Block | null
}

/** The handed-over results of a person, with until when an objection may be filed. */
export async function objectables(db: Db, personId: string): Promise<Objectable[]> {
  const zone = await zoneOf(db)
  const handed = await handedOver(db, personId)
  if (handed.length === 0) return []
  const withdrawn = await withdrawnOf(db, [personId])
  const known = await db
    .selectFrom('objections.objection')
    .select(['sittingId', 'runId', 'state'])
    .where('personId', '=', personId)
    .execute()
  const { rows: facts } = await sql<{ runId: string; eventTitle: string; assessedOn: string }>`
    select r.id as run_id, e.title as event_title, r.assessed_on from scoring.run r join sittings.sitting t on t.id = r.sitting_id
      join sittings.session s on s.id = t.session_id join events.event e on e.id = s.event_id
    where r.id = any(${handed.map((one) => one.runId)}::uuid[])`.execute(db)
  const list: Objectable[] = []
  for (const { runId, sittingId, eventId, handedAt } of handed) {
    const fact = facts.find((one) => one.runId === runId)
    if (!fact) continue
    const handedOn = localDate(handedAt, zone)
    const fileDays = (await policyAt(db, handedOn)).values['objection.file-days']
    const own = known.filter((one) => one.sittingId === sittingId)
    const blocked = withdrawn.has(sittingId) ? 'withdrawn' : blockOf(own, runId)
    list.push({ ...fact, sittingId, eventId, handedAt, handedOn, fileUntil: dayAfter(handedOn, fileDays), blocked })
  }
  return list
}

/** What earlier objections to a sitting mean for another one. A run scored anew may be objected to again. */
function blockOf(known: readonly { runId: string; state: string }[], runId: string): Block | null {
  if (known.some((one) => isOpen(one.state as ObjectionState))) return 'open'
  return known.some((one) => one.runId === runId && one.state === 'diputus') ? 'answered' : null
}

export type Filed = { readonly id: string; readonly number: string } & Filing

/**
 * Files an objection. `filedOn`: local day on which the office had it.
 * @throws Refusal objections.not-handed-over, -open-already, -answered-already, -result-withdrawn, -received-date
 */
export async function fileObjection(
  tx: Db,
  of: { personId: string; sittingId: string; reason: string; channel: Channel; filedOn: string; by: string; now: Date },
): Promise<Filed> {
  const result = (await objectables(tx, of.personId)).find((one) => one.sittingId === of.sittingId)
  if (!result) throw refuse('objections.not-handed-over')
  if (result.blocked) throw refuse(blockCodes[result.blocked])
  const today = localDate(of.now, await zoneOf(tx))
  if (of.filedOn > today || of.filedOn < result.handedOn) throw refuse('objections.received-date', 422)
  const fileDays = (await policyAt(tx, result.handedOn)).values['objection.file-days']
  const answerDays = (await policyAt(tx, of.filedOn)).values['objection.answer-days']
  const terms = filing({ handedOn: result.handedOn, filedOn: of.filedOn, fileDays, answerDays })
  const { personId, sittingId, reason, channel, filedOn } = of
  const numbered = await nextNumber(tx, Number(today.slice(0, 4)))
  const { runId, eventId, handedAt } = result
  const { id } = await tx
    .insertInto('objections.objection')
    .values({
      ...numbered,
      ...terms,
      personId,
      sittingId,
      runId,
      eventId,
      handedAt,
      reason,
      channel,
      filedOn,
      filedAt: of.now,
      filedBy: of.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await holdResult(tx, { runId, object: holdName(id), now: of.now })
  return { id, number: numberOf(numbered), ...terms }
}

/** Under which name an objection holds its result. */
export const holdName = (id: string): string => `objection:${id}`

/** The next number of a year. Two at once take turns, so that none is given twice and none is left out. */
async function nextNumber(tx: Db, year: number): Promise<{ year: number; serial: number }> {
  await sql`select pg_advisory_xact_lock(2727, ${year}::int)`.execute(tx)
  const { rows } = await sql<{ serial: number }>`
    select coalesce(max(serial), 0) + 1 as serial from objections.objection where year = ${year}`.execute(tx)
  return { year, serial: rows[0]?.serial ?? 1 }
}
