// SQL of the assessments that people have. Nothing is edited: what no longer counts is revoked with its
// reason. `recordAssessment` is also the way in for results of our own, once they are approved.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { addYears, localDate, type Zone } from '../../../kit/clock.ts'
import { Refusal, type RefusalData } from '../../../kit/refusal.ts'
import { latest, policies } from '../../standards/store.ts'
import type { AssessmentLine, AssessmentRefusal } from '../assessment-api.ts'
import { findAgency } from '../store.ts'
import { assessmentKey, type JudgedAssessment, type ListBeside } from './list.ts'
import { knownAccreditations } from './provider-store.ts'
import { standingUnder } from './standing.ts'

const refusal = (code: AssessmentRefusal, data: RefusalData = {}, status: 404 | 409 | 422 = 422) => new Refusal(code, data, status)

/** Today in the agency's zone. */
export async function todayOf({ tx, now }: { tx: Db; now: Date }): Promise<string> {
  return localDate(now, ((await findAgency(tx))?.zone ?? 'WIB') as Zone)
}

/** Years that a result of a given day holds: by the policy in force on that day; before the first one, by the first. */
export async function validityYears(db: Db): Promise<(day: string) => number> {
  const all = await policies(db)
  const first = all.at(-1)
  return (day) => {
    const rows = (latest(all, day) ?? first)?.rows ?? []
    return Number(rows.find((row) => row.key === 'validity.years')?.value ?? 0)
  }
}

/** The assessments of a person, latest first. */
export async function assessmentsOf(db: Db, personId: string): Promise<AssessmentLine[]> {
  const rows = await db
    .selectFrom('register.assessment')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('assessedOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .execute()
  return rows.map(({ personId: _person, sourceRef: _ref, recordedAt, revokedAt, ...row }) => ({
    ...(row as Omit<AssessmentLine, 'recordedAt' | 'revokedAt'>),
    recordedAt: recordedAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
  }))
}

export type NewAssessment = {
  readonly personId: string
  readonly assessedOn: string
  readonly class: string
  readonly provider: string
  /** The accreditation under which it was made; null: a pemetaan internal. */
  readonly accreditationNumber: string | null
  readonly documentNumber: string | null
  /** Null: as long as the policy of that day says; never longer. */
  readonly validUntil: string | null
  readonly note: string | null
  readonly source: 'nawa' | 'riwayat'
  /** Whose result it is, such as a run's id. */
  readonly sourceRef: string | null
}

/**
 * Puts an assessment on record and returns its id. Its standing follows from the accreditation alone.
 * @throws Refusal register.assessment-dates, -known, register.accreditation-unknown, -provider, -not-in-force, -class
 */
export async function recordAssessment(tx: Db, of: NewAssessment, by: { name: string; now: Date }): Promise<string> {
  const until = addYears(of.assessedOn, (await validityYears(tx))(of.assessedOn))
  const validUntil = of.validUntil ?? until
  if (of.assessedOn > (await todayOf({ tx, now: by.now })) || validUntil < of.assessedOn || validUntil > until) {
    throw refusal('register.assessment-dates', { until })
  }
  const verdict = standingUnder(await knownAccreditations(tx), { ...of, number: of.accreditationNumber })
  if ('problem' in verdict) throw refusal(`register.${verdict.problem}`, { ...verdict.data })
  const row = { ...of, ...verdict, validUntil, recordedAt: by.now, recordedBy: by.name }
  const done = await tx
    .insertInto('register.assessment')
    .values(row)
    .onConflict((at) => at.columns(['personId', 'assessedOn', 'provider']).where('revokedAt', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!done) throw refusal('register.assessment-known', {}, 409)
  return done.id
}

/** One assessment with the units of its person, locked against a second revocation. */
export async function assessmentById(db: Db, id: string) {
  const found = await db
    .selectFrom('register.assessment as a')
    .innerJoin('register.person as p', 'p.id', 'a.personId')
    .innerJoin('register.unit as u', 'u.id', 'p.unitId')
    .select(['a.id', 'a.personId', 'a.revokedAt', 'u.path as unitPath'])
    .where('a.id', '=', id)
    .forUpdate('a')
    .executeTakeFirst()
  if (!found) throw refusal('register.assessment-missing', {}, 404)
  return found
}

export async function markRevoked(tx: Db, id: string, reason: string, by: { name: string; now: Date }): Promise<void> {
  const row = { revokedAt: by.now, revokedBy: by.name, revokedReason: reason }
  await tx.updateTable('register.assessment').set(row).where('id', '=', id).execute()
}

/** What the register knows of the people whom a list names. */
export async function besideList({ tx, now }: { tx: Db; now: Date }, nips: readonly string[], self: string | null): Promise<ListBeside> {
  const { rows: people } = await sql<{ id: string; nip: string; name: string; had: { on: string; by: string }[] }>`
    select p.id, p.nip, p.name, coalesce(a.had, '[]') as had from register.person p
      left join (select person_id, jsonb_agg(jsonb_build_object('on', assessed_on, 'by', provider)) as had
        from register.assessment where revoked_at is null group by person_id) a on a.person_id = p.id
    where p.nip = any(${nips}::text[])`.execute(tx)
  return {
    people: new Map(people.map(({ nip, id, name }) => [nip, { id, name }])),
    accreditations: await knownAccreditations(tx),
    known: new Set(people.flatMap(({ id, had }) => had.map(({ on, by }) => assessmentKey(id, on, by)))),
    today: await todayOf({ tx, now }),
    years: await validityYears(tx),
    self,
  }
}

/** Records the new rows of a judged list in one statement. Returns how many. */
export async function appendAssessments(tx: Db, rows: readonly JudgedAssessment[], by: { name: string; now: Date }): Promise<number> {
  const json = JSON.stringify(rows.filter((row) => row.verdict === 'new'))
  const done =
    await sql`insert into register.assessment (person_id, assessed_on, valid_until, standing, class, provider, accreditation_number,
      document_number, source, recorded_at, recorded_by)
    select "personId", "assessedOn", "validUntil", standing, class, provider, "accreditationNumber", "documentNumber", 'riwayat', ${by.now}, ${by.name}
    from jsonb_to_recordset(${json}::jsonb) as x("personId" uuid, "assessedOn" date, "validUntil" date, standing text, class text, provider text,
      "accreditationNumber" text, "documentNumber" text)`.execute(tx)
  return Number(done.numAffectedRows ?? 0)
}
