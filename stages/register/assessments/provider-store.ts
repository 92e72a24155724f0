// SQL of providers and their accreditations. An accreditation is never edited: another one is added, and
// what no longer holds is revoked with its reason.
import type { Db } from '../../../database/db.ts'
import { localDate, type Zone } from '../../../kit/clock.ts'
import { Refusal, type RefusalData } from '../../../kit/refusal.ts'
import type { AccreditationLine, AssessmentRefusal, ProviderLine } from '../assessment-api.ts'
import { findAgency } from '../store.ts'
import { type Accreditation, holdsOn } from './standing.ts'

const refusal = (code: AssessmentRefusal, data: RefusalData = {}, status: 404 | 409 | 422 = 422) => new Refusal(code, data, status)
type By = { readonly name: string; readonly now: Date }

async function dayIn(db: Db): Promise<(moment: Date) => string> {
  const zone = ((await findAgency(db))?.zone ?? 'WIB') as Zone
  return (moment) => localDate(moment, zone)
}

/** Every provider with its accreditations, newest first; `now` decides what is in force. */
export async function providers(db: Db, now: Date): Promise<ProviderLine[]> {
  const day = await dayIn(db)
  const rows = await db.selectFrom('register.provider').select(['id', 'name', 'kind']).orderBy('name').execute()
  const held = await db.selectFrom('register.accreditation').selectAll().orderBy('validFrom', 'desc').orderBy('number').execute()
  return rows.map(({ kind, ...row }) => ({
    ...row,
    kind: kind as ProviderLine['kind'],
    accreditations: held
      .filter((one) => one.providerId === row.id)
      .map(({ id, number, category, classes, validFrom, validTo, revokedAt, revokedReason }) => ({
        ...{ id, number, category: category as AccreditationLine['category'], classes: classes as AccreditationLine['classes'] },
        ...{ validFrom, validTo, revokedReason, revokedAt: revokedAt?.toISOString() ?? null },
        inForce: holdsOn({ validFrom, validTo, revokedOn: revokedAt && day(revokedAt) }, day(now)),
      })),
  }))
}

/** All accreditations as the rule of standing takes them. */
export async function knownAccreditations(db: Db): Promise<Accreditation[]> {
  const day = await dayIn(db)
  const rows = await db
    .selectFrom('register.accreditation as a')
    .innerJoin('register.provider as p', 'p.id', 'a.providerId')
    .select(['p.name as provider', 'a.number', 'a.classes', 'a.validFrom', 'a.validTo', 'a.revokedAt'])
    .orderBy('a.validFrom')
    .execute()
  return rows.map(({ revokedAt, ...row }) => ({ ...row, revokedOn: revokedAt && day(revokedAt) }))
}

/** @throws Refusal register.provider-exists */
export async function appendProvider(tx: Db, of: { name: string; kind: string }, by: By): Promise<string> {
  const done = await tx
    .insertInto('register.provider')
    .values({ ...of, createdAt: by.now, createdBy: by.name })
    .onConflict((at) => at.column('name').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!done) throw refusal('register.provider-exists', { name: of.name }, 409)
  return done.id
}

/** @throws Refusal register.provider-missing, register.accreditation-dates, -exists */
export async function appendAccreditation(
  tx: Db,
  {
    id: providerId,
    ...of
  }: { id: string; number: string; category: string; classes: readonly string[]; validFrom: string; validTo: string },
  by: By,
): Promise<string> {
  const provider = await tx.selectFrom('register.provider').select('id').where('id', '=', providerId).forUpdate().executeTakeFirst()
  if (!provider) throw refusal('register.provider-missing', {}, 404)
  if (of.validTo < of.validFrom) throw refusal('register.accreditation-dates')
  const same = await tx
    .selectFrom('register.accreditation')
    .select('id')
    .where('providerId', '=', providerId)
    .where('number', '=', of.number)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  if (same) throw refusal('register.accreditation-exists', { number: of.number }, 409)
  const row = { ...of, classes: [...new Set(of.classes)], providerId, recordedAt: by.now, recordedBy: by.name }
  return (await tx.insertInto('register.accreditation').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** @throws Refusal register.accreditation-missing, -revoked */
export async function revokeAccreditation(tx: Db, id: string, reason: string, now: Date): Promise<void> {
  const found = await tx.selectFrom('register.accreditation').select('revokedAt').where('id', '=', id).forUpdate().executeTakeFirst()
  if (!found) throw refusal('register.accreditation-missing', {}, 404)
  if (found.revokedAt) throw refusal('register.accreditation-revoked', {}, 409)
  await tx.updateTable('register.accreditation').set({ revokedAt: now, revokedReason: reason }).where('id', '=', id).execute()
}
