// The agency, its units and its people, as other rooms need them. Lists are in employees/store.ts,
// imports in import/store.ts.
import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { RegisterAgency, RegisterPerson } from '../../database/types.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Agency, RegisterRefusal, Unit } from './api.ts'

export type AgencyIdentity = Pick<Agency, 'name' | 'kind' | 'letterhead' | 'address' | 'city' | 'zone'>
export type AgencyRow = Pick<Selectable<RegisterAgency>, 'name' | 'kind' | 'letterhead' | 'address' | 'city' | 'zone'>

/** Writes the agency at first set-up. There is one for each installation. */
export async function createAgency(
  tx: Db,
  { signatories, now, ...identity }: AgencyIdentity & { signatories: Agency['signatories']; now: Date },
): Promise<void> {
  await tx
    .insertInto('register.agency')
    .values({ ...identity, letterhead: [...identity.letterhead], updatedAt: now })
    .execute()
  await replaceSignatories(tx, signatories)
}

/** The agency's identity, or undefined before set-up. */
export function findAgency(tx: Db): Promise<AgencyRow | undefined> {
  return tx.selectFrom('register.agency').select(['name', 'kind', 'letterhead', 'address', 'city', 'zone']).executeTakeFirst()
}

/** The agency with signatories and what its logo is. Refuses before set-up. */
export async function agency(tx: Db): Promise<Agency> {
  const row = await tx
    .selectFrom('register.agency')
    .select(['name', 'kind', 'letterhead', 'address', 'city', 'zone', 'logoType', 'updatedAt'])
    .select(sql<number | null>`octet_length(logo)`.as('logoBytes'))
    .executeTakeFirst()
  if (!row) throw new Refusal('register.agency-missing' satisfies RegisterRefusal, {}, 404)
  const signatories = await tx.selectFrom('register.signatory').select(['office', 'name', 'nip', 'rank']).orderBy('position').execute()
  const { logoType, logoBytes, updatedAt, ...identity } = row
  return {
    ...(identity as AgencyIdentity),
    logo: logoType && logoBytes ? { type: logoType, bytes: logoBytes } : null,
    signatories,
    updatedAt: updatedAt.toISOString(),
  }
}

export async function updateAgency(tx: Db, identity: AgencyIdentity, now: Date): Promise<void> {
  await tx
    .updateTable('register.agency')
    .set({ ...identity, letterhead: [...identity.letterhead], updatedAt: now })
    .execute()
}

export async function replaceSignatories(tx: Db, signatories: Agency['signatories']): Promise<void> {
  await tx.deleteFrom('register.signatory').execute()
  if (signatories.length === 0) return
  const rows = signatories.map((one, index) => ({ ...one, position: index + 1 }))
  await tx.insertInto('register.signatory').values(rows).execute()
}

/** The logo's bytes and media type, or undefined when there is none. */
export async function findLogo(tx: Db): Promise<{ bytes: Buffer; type: string } | undefined> {
  const row = await tx.selectFrom('register.agency').select(['logo', 'logoType']).executeTakeFirst()
  return row?.logo && row.logoType ? { bytes: row.logo, type: row.logoType } : undefined
}

export async function replaceLogo(tx: Db, logo: { bytes: Buffer; type: string } | null, now: Date): Promise<void> {
  await tx
    .updateTable('register.agency')
    .set({ logo: logo?.bytes ?? null, logoType: logo?.type ?? null, updatedAt: now })
    .execute()
}

/** The unit itself and all above it, topmost last: what a role with a unit as its scope is held against. */
export async function unitPathOf(tx: Db, unitId: string): Promise<string[]> {
  const row = await tx.selectFrom('register.unit').select('path').where('id', '=', unitId).executeTakeFirst()
  if (!row) throw new Refusal('register.unit-missing' satisfies RegisterRefusal, {}, 404)
  return row.path
}

/** Units within `reach` in reading order, each parent before its children, with their people. */
export async function unitTree(tx: Db, reach: 'all' | readonly string[]): Promise<Unit[]> {
  const rows = await tx
    .with('counted', (q) =>
      q
        .selectFrom('register.person')
        .select(['unitId', sql<number>`count(*)::int`.as('people')])
        .groupBy('unitId'),
    )
    .selectFrom('register.unit as u')
    .leftJoin('counted as c', 'c.unitId', 'u.id')
    .select(['u.id', 'u.name', 'u.parentId', 'u.path', sql<number>`coalesce(c.people, 0)`.as('people')])
    .$if(reach !== 'all', (q) => q.where(sql<boolean>`u.path && ${reach}::uuid[]`))
    .orderBy(sql`u.name collate "id-x-icu"`)
    .execute()
  const below = new Map<string, number>()
  for (const row of rows) for (const id of row.path) below.set(id, (below.get(id) ?? 0) + row.people)
  const here = new Set(rows.map((row) => row.id))
  const children = new Map<string | null, typeof rows>()
  for (const row of rows) {
    const parent = row.parentId !== null && here.has(row.parentId) ? row.parentId : null
    children.set(parent, [...(children.get(parent) ?? []), row])
  }
  const walk = (parent: string | null, depth: number): Unit[] =>
    (children.get(parent) ?? []).flatMap(({ id, name, parentId, people }) => [
      { id, name, parentId, depth, people, peopleBelow: below.get(id) ?? people },
      ...walk(id, depth + 1),
    ])
  return walk(null, 0)
}

/** A person with the path of the unit, for a loader: `{ subjects: [person.id], unitPath: person.unitPath }`. */
export type Person = Selectable<RegisterPerson> & { unitPath: string[]; unitName: string; positionName: string | null }

const people = (tx: Db) =>
  tx
    .selectFrom('register.person as p')
    .innerJoin('register.unit as u', 'u.id', 'p.unitId')
    .leftJoin('register.position as o', 'o.id', 'p.positionId')
    .selectAll('p')
    .select(['u.path as unitPath', 'u.name as unitName', 'o.name as positionName'])

/** Throws Refusal (404) when there is no such person. */
export async function personById(tx: Db, id: string): Promise<Person> {
  return orMissing(await people(tx).where('p.id', '=', id).executeTakeFirst())
}

/** Throws Refusal (404) when nobody has this NIP. */
export async function personByNip(tx: Db, nip: string): Promise<Person> {
  return orMissing(await findPersonByNip(tx, nip))
}

export function findPersonByNip(tx: Db, nip: string): Promise<Person | undefined> {
  return people(tx).where('p.nip', '=', nip).executeTakeFirst()
}

function orMissing(person: Person | undefined): Person {
  if (!person) throw new Refusal('register.person-missing' satisfies RegisterRefusal, {}, 404)
  return person
}
