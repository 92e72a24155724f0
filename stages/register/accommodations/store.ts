// SQL of accommodations. A row is never changed: what no longer holds is revoked, with its reason.
import type { Db } from '../../../database/db.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { fullName } from '../../../kit/wording.ts'
import type { AccommodationLine, AccommodationRefusal } from '../accommodation-api.ts'
import { inForceOn } from './extra-minutes.ts'
import type { Provision } from './provisions.ts'

/** What is in force for a person: the sum of what to provide, and each approval for `extraMinutesOf`. */
export type Accommodation = {
  readonly provisions: readonly Provision[]
  readonly note: string | null
  readonly extraPercent: number
  readonly extraMinutes: number
  readonly validFrom: string
  readonly validTo: string | null
  readonly revokedAt: Date | null
}

export type NewAccommodation = Omit<
  AccommodationLine,
  'id' | 'nip' | 'name' | 'unit' | 'recordedAt' | 'revokedAt' | 'revokedReason' | 'inForce'
>

/** Accommodations of these people in force on `date` (`YYYY-MM-DD`), by person; who has none is not in it. */
export async function accommodationsOf(db: Db, personIds: readonly string[], date: string): Promise<Map<string, Accommodation[]>> {
  const found = new Map<string, Accommodation[]>()
  if (personIds.length === 0) return found
  const rows = await db
    .selectFrom('register.accommodation')
    .select(['personId', 'provisions', 'note', 'extraPercent', 'extraMinutes', 'validFrom', 'validTo', 'revokedAt'])
    .where((at) => at('personId', '=', at.fn.any(at.val([...personIds]))))
    .where('revokedAt', 'is', null)
    .orderBy('recordedAt')
    .execute()
  for (const { personId, provisions, ...row } of rows) {
    const one = { ...row, provisions: provisions as Provision[] }
    if (inForceOn(one, date)) found.set(personId, [...(found.get(personId) ?? []), one])
  }
  return found
}

/** Everything on record within `reach`, by name; nothing about `reader`. `date` decides what is in force. */
export async function accommodationList(
  db: Db,
  of: { personId?: string | undefined; inForce: boolean; reach: 'all' | readonly string[]; reader: string | null; date: string },
): Promise<AccommodationLine[]> {
  let query = lines(db).orderBy('p.name').orderBy('a.recordedAt', 'desc')
  if (of.personId) query = query.where('a.personId', '=', of.personId)
  if (of.reader) query = query.where('a.personId', '<>', of.reader)
  const { reach } = of
  if (reach !== 'all') query = query.where((at) => at('u.path', '&&', at.val([...reach])))
  const rows = (await query.execute()).map((row) => lineOf(row, of.date))
  return of.inForce ? rows.filter((row) => row.inForce) : rows
}

/** One accommodation with the units of its person, locked against a second revocation. */
export async function accommodationById(db: Db, id: string) {
  const row = await lines(db).where('a.id', '=', id).forUpdate('a').executeTakeFirst()
  if (!row) throw new Refusal('register.accommodation-missing' satisfies AccommodationRefusal, {}, 404)
  return row
}

const lines = (db: Db) =>
  db
    .selectFrom('register.accommodation as a')
    .innerJoin('register.person as p', 'p.id', 'a.personId')
    .innerJoin('register.unit as u', 'u.id', 'p.unitId')
    .selectAll('a')
    .select(['p.nip', 'p.name', 'p.frontTitle', 'p.backTitle', 'u.name as unit', 'u.path as unitPath'])

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

function lineOf(row: Row, date: string): AccommodationLine {
  const { unitPath: _path, recordedBy: _by, frontTitle, backTitle, ...line } = row
  return {
    ...line,
    name: fullName({ frontTitle, name: row.name, backTitle }),
    provisions: row.provisions as Provision[],
    recordedAt: row.recordedAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    inForce: inForceOn(row, date),
  }
}

/** Puts an approval on record and returns its id. */
export async function appendAccommodation(db: Db, of: NewAccommodation, by: { accountId: string | null; now: Date }): Promise<string> {
  const row = { ...of, recordedAt: by.now, recordedBy: by.accountId }
  return (await db.insertInto('register.accommodation').values(row).returning('id').executeTakeFirstOrThrow()).id
}

export async function markRevoked(db: Db, id: string, reason: string, now: Date): Promise<void> {
  await db.updateTable('register.accommodation').set({ revokedAt: now, revokedReason: reason }).where('id', '=', id).execute()
}
