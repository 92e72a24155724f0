// SQL of the agency, its units and its people, as other rooms need them.
import type { Db } from '../../database/db.ts'
import type { Zone } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { RegisterRefusal } from './api.ts'

export type NewAgency = {
  readonly name: string
  readonly kind: string
  readonly letterhead: readonly string[]
  readonly address: string
  readonly city: string
  readonly zone: Zone
  readonly signatories: readonly { office: string; name: string; nip: string | null; rank: string | null }[]
  readonly now: Date
}

/** Writes the agency of a new installation with those who sign. */
export async function createAgency(db: Db, of: NewAgency): Promise<void> {
  const { signatories, now, letterhead, ...row } = of
  await db
    .insertInto('register.agency')
    .values({ ...row, letterhead: [...letterhead], updatedAt: now })
    .execute()
  const rows = signatories.map((signatory, at) => ({ ...signatory, position: at + 1 }))
  if (rows.length > 0) await db.insertInto('register.signatory').values(rows).execute()
}

/** The agency, or undefined before the first set-up. */
export async function findAgency(db: Db) {
  const row = await db.selectFrom('register.agency').selectAll().executeTakeFirst()
  return row && { ...row, zone: row.zone as Zone }
}

/** The person with this NIP (18 digits), or undefined. */
export async function findPersonByNip(db: Db, nip: string) {
  return db.selectFrom('register.person').selectAll().where('nip', '=', nip).executeTakeFirst()
}

/** The unit and all above it, topmost last; refuses an unknown unit. */
export async function unitPathOf(db: Db, unitId: string): Promise<string[]> {
  const row = await db.selectFrom('register.unit').select('path').where('id', '=', unitId).executeTakeFirst()
  if (!row) throw new Refusal('register.unit-missing' satisfies RegisterRefusal, {}, 404)
  return row.path
}
