// The roll of assessors. An entry is never edited: another is added, and what no longer holds is revoked.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { localDate, type Zone } from '../../../kit/clock.ts'
import { Refusal, type RefusalData } from '../../../kit/refusal.ts'
import { fullName } from '../../../kit/wording.ts'
import type { AssessorLine, AssessorRefusal } from '../assessor-api.ts'
import { findAgency, personById } from '../store.ts'
import { type Certificate, holdsOn } from './assessor.ts'

const refusal = (code: AssessorRefusal, data: RefusalData = {}, status: 404 | 409 | 422 = 422) => new Refusal(code, data, status)
type Row = Omit<AssessorLine, 'inForce' | 'revokedAt'> & {
  readonly given: string
  readonly frontTitle: string | null
  readonly backTitle: string | null
  readonly revokedAt: Date | null
}

const dayIn = async (db: Db) => {
  const zone = ((await findAgency(db))?.zone ?? 'WIB') as Zone
  return (moment: Date) => localDate(moment, zone)
}

async function rowsOf(db: Db): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select a.id, a.person_id, p.nip, a.name as given, p.name, p.front_title, p.back_title, a.level, a.classes, a.certificate_number, a.valid_from,
      a.valid_to, a.revoked_at, a.revoked_reason
    from register.assessor a left join register.person p on p.id = a.person_id
    order by coalesce(p.name, a.name) collate "id-x-icu", a.valid_from desc`.execute(db)
  return rows
}

/** Everybody on the roll; `now` decides what is in force. */
export async function assessors(db: Db, now: Date): Promise<AssessorLine[]> {
  const day = await dayIn(db)
  return (await rowsOf(db)).map(({ given, name, frontTitle, backTitle, revokedAt, ...row }) => ({
    ...row,
    name: row.personId === null ? given : fullName({ frontTitle, name, backTitle }),
    revokedAt: revokedAt?.toISOString() ?? null,
    inForce: holdsOn({ ...row, revokedOn: revokedAt && day(revokedAt) }, day(now)),
  }))
}

/** Certificates as the check of a Ketua Tim takes them. */
export async function certificates(db: Db): Promise<Certificate[]> {
  const day = await dayIn(db)
  return (await rowsOf(db)).map(({ given, personId, classes, level, certificateNumber, validFrom, validTo, revokedAt }) => ({
    ...{ personId, name: given, classes, level, certificateNumber, validFrom, validTo },
    revokedOn: revokedAt && day(revokedAt),
  }))
}

type NewAssessor = Pick<AssessorLine, 'personId' | 'name' | 'level' | 'classes' | 'certificateNumber' | 'validFrom' | 'validTo'>

/** @throws Refusal register.assessor-missing (nobody is named), -dates, -exists */
export async function appendAssessor(tx: Db, of: NewAssessor, by: { name: string; now: Date }): Promise<string> {
  const name = of.personId ? fullName(await personById(tx, of.personId)) : of.name
  if (!name) throw refusal('register.assessor-missing')
  if (of.validTo !== null && of.validTo < of.validFrom) throw refusal('register.assessor-dates')
  const same = await sql<{ id: string }>`select id from register.assessor
    where lower(certificate_number) = lower(${of.certificateNumber}) and revoked_at is null`.execute(tx)
  if (same.rows.length > 0) throw refusal('register.assessor-exists', { number: of.certificateNumber }, 409)
  const row = { ...of, name, classes: [...new Set(of.classes)], recordedAt: by.now, recordedBy: by.name }
  return (await tx.insertInto('register.assessor').values(row).returning('id').executeTakeFirstOrThrow()).id
}

export async function findAssessor(db: Db, id: string) {
  return db.selectFrom('register.assessor').select(['id', 'personId', 'revokedAt']).where('id', '=', id).executeTakeFirst()
}

export async function revokeAssessor(tx: Db, id: string, reason: string, now: Date): Promise<void> {
  await tx.updateTable('register.assessor').set({ revokedAt: now, revokedReason: reason }).where('id', '=', id).execute()
}
