// All SQL of this room. Versions are added, never edited; the one in force on a date is the last that
// began on or before it.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { Json } from '../../kit/canonical.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { StandardsRefusal } from './api.ts'
import type { PolicyRow } from './difference.ts'
import { firstDictionary } from './first-dictionary.ts'
import { firstPolicy } from './first-policy.ts'
import { firstStandards } from './first-standards.ts'
import { type PolicyValues, policyKeys, policyValues } from './policy-rule.ts'

export type Policy = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly effectiveFrom: string
  readonly note: string | null
  /** Version number of the set it was made from. */
  readonly basedOn: number | null
  readonly createdAt: Date
  readonly createdBy: string
  readonly rows: readonly PolicyRow[]
}

/** A policy set with its values typed, as rules use it. */
export type PolicySnapshot = Policy & { readonly values: PolicyValues }

export type Standard = {
  readonly id: string
  readonly class: string
  readonly version: number
  readonly effectiveFrom: string
  readonly basis: string
  readonly confirmed: boolean
  readonly note: string | null
  /** Required level, 1 to 5, by competency key. */
  readonly required: Readonly<Record<string, number>>
}

export type Dictionary = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly legalBasis: string
  readonly effectiveFrom: string
}

export type Competency = {
  readonly key: string
  readonly code: string
  readonly shortCode: string
  readonly kind: string
  readonly cluster: string
  readonly name: string
  readonly nameEn: string
  readonly definition: string
  readonly levels: { level: number; title: string; indicators: string[] }[]
}

/** Installs version 1 of dictionary, class standards and policy. Does nothing where a dictionary stands already. */
export async function seedStandards(tx: Db, now: Date): Promise<void> {
  const standing = await tx.selectFrom('standards.dictionary').select('id').executeTakeFirst()
  if (standing) return
  const competencies = await insertFirstDictionary(tx, now)
  await insertFirstStandards(tx, now, competencies)
  const rows = policyKeys.map((key) => ({ key, ...firstPolicy.values[key] }) as PolicyRow)
  const { title, effectiveFrom, note } = firstPolicy
  await insertPolicy(tx, { title, effectiveFrom, note, basedOn: null, rows, createdBy: 'sistem', now })
}

async function insertFirstDictionary(tx: Db, now: Date): Promise<{ dictionaryId: string; ids: string[] }> {
  const { title, legalBasis, effectiveFrom, competencies } = firstDictionary
  const { id: dictionaryId } = await tx
    .insertInto('standards.dictionary')
    .values({ version: 1, title, legalBasis, effectiveFrom, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = await tx
    .insertInto('standards.competency')
    .values(competencies.map(({ levels: _, ...text }, index) => ({ ...text, dictionaryId, position: index + 1 })))
    .returning(['id', 'key'])
    .execute()
  const ids = competencies.map(({ key }) => rows.find((row) => row.key === key)?.id as string)
  const levels = competencies.flatMap(({ levels }, at) =>
    levels.map((level, index) => ({ competencyId: ids[at] as string, level: index + 1, ...level })),
  )
  await tx
    .insertInto('standards.competencyLevel')
    .values(levels.map(({ indicators: _, ...level }) => level))
    .execute()
  const indicators = levels.flatMap(({ competencyId, level, indicators }) =>
    indicators.map((text, index) => ({ competencyId, level, position: index + 1, text })),
  )
  await tx.insertInto('standards.indicator').values(indicators).execute()
  return { dictionaryId, ids }
}

async function insertFirstStandards(tx: Db, now: Date, { dictionaryId, ids }: { dictionaryId: string; ids: string[] }): Promise<void> {
  const { effectiveFrom, basis, note, standards } = firstStandards
  for (const { class: jobClass, required, confirmed } of standards) {
    const { id } = await tx
      .insertInto('standards.standard')
      .values({ dictionaryId, class: jobClass, version: 1, effectiveFrom, basis, confirmed, note, createdAt: now })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('standards.standardLevel')
      .values(ids.map((competencyId, index) => ({ standardId: id, competencyId, required: required[index] as number })))
      .execute()
  }
}

export async function dictionaries(db: Db): Promise<Dictionary[]> {
  return db
    .selectFrom('standards.dictionary')
    .select(['id', 'version', 'title', 'legalBasis', 'effectiveFrom'])
    .orderBy('version', 'desc')
    .execute()
}

/** The nine (or more) of a dictionary, in the order of the regulation, with levels and indicators. */
export async function competenciesOf(db: Db, dictionaryId: string): Promise<Competency[]> {
  const { rows } = await sql<Competency>`
    select c.key, c.code, c.short_code, c.kind, c.cluster, c.name, c.name_en, c.definition,
      (select jsonb_agg(jsonb_build_object('level', l.level, 'title', l.title, 'indicators',
          (select coalesce(jsonb_agg(i.text order by i.position), '[]') from standards.indicator i
            where i.competency_id = l.competency_id and i.level = l.level)) order by l.level)
        from standards.competency_level l where l.competency_id = c.id) as levels
    from standards.competency c where c.dictionary_id = ${dictionaryId} order by c.position`.execute(db)
  return rows
}

/** The dictionary in force on `date`. @throws Refusal standards.no-dictionary */
export async function dictionaryAt(db: Db, date: string): Promise<Dictionary> {
  const all = await dictionaries(db)
  const found = latest(all, date)
  if (!found) throw new Refusal('standards.no-dictionary' satisfies StandardsRefusal, { date }, 404)
  return found
}

/** Every version of every class, newest first within a class. */
export async function standards(db: Db, jobClass?: string): Promise<Standard[]> {
  const { rows } = await sql<Standard>`
    select s.id, s.class, s.version, s.effective_from, s.basis, s.confirmed, s.note,
      (select jsonb_object_agg(c.key, l.required) from standards.standard_level l
        join standards.competency c on c.id = l.competency_id where l.standard_id = s.id) as required
    from standards.standard s where ${jobClass ?? null}::text is null or s.class = ${jobClass ?? null}
    order by s.class, s.version desc`.execute(db)
  return rows
}

/** What `jobClass` requires on `date` (`YYYY-MM-DD`). @throws Refusal standards.no-standard */
export async function standardAt(db: Db, jobClass: string, date: string): Promise<Standard> {
  const found = latest(await standards(db, jobClass), date)
  if (!found) throw new Refusal('standards.no-standard' satisfies StandardsRefusal, { class: jobClass, date }, 404)
  return found
}

/** Adds the next version of a class's standard, over the same dictionary as `from`. Returns its id. */
export async function insertStandard(
  tx: Db,
  from: Standard,
  to: { required: Readonly<Record<string, number>>; effectiveFrom: string; basis: string; confirmed: boolean; note: string; now: Date },
): Promise<string> {
  await sql`select pg_advisory_xact_lock(2001)`.execute(tx)
  const [last] = await standards(tx, from.class)
  const { required, now, ...head } = to
  const { dictionaryId } = await tx
    .selectFrom('standards.standard')
    .select('dictionaryId')
    .where('id', '=', from.id)
    .executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('standards.standard')
    .values({ ...head, dictionaryId, class: from.class, version: (last?.version ?? 0) + 1, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  const competencies = await tx.selectFrom('standards.competency').select(['id', 'key']).where('dictionaryId', '=', dictionaryId).execute()
  const levels = competencies.flatMap((one) =>
    required[one.key] ? [{ standardId: id, competencyId: one.id, required: required[one.key] as number }] : [],
  )
  await tx.insertInto('standards.standardLevel').values(levels).execute()
  return id
}

/** Competency keys of a standard in the order of its dictionary. */
export async function competencyOrderOf(db: Db, standardId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('standards.standardLevel as l')
    .innerJoin('standards.competency as c', 'c.id', 'l.competencyId')
    .select('c.key')
    .where('l.standardId', '=', standardId)
    .orderBy('c.position')
    .execute()
  return rows.map((row) => row.key)
}

/** Every version of the policy set with its rows, newest first. */
export async function policies(db: Db): Promise<Policy[]> {
  const { rows } = await sql<Policy>`
    select p.id, p.version, p.title, p.effective_from, p.note, b.version as based_on, p.created_at, p.created_by,
      (select jsonb_agg(jsonb_build_object('key', v.key, 'value', v.value, 'basis', v.basis, 'confirmed', v.confirmed) order by v.position)
        from standards.policy_value v where v.policy_id = p.id) as rows
    from standards.policy p left join standards.policy b on b.id = p.based_on order by p.version desc`.execute(db)
  return rows
}

/** The policy set of that id. @throws Refusal standards.no-policy */
export async function policyById(db: Db, id: string): Promise<PolicySnapshot> {
  const found = (await policies(db)).find((policy) => policy.id === id)
  if (!found) throw new Refusal('standards.no-policy' satisfies StandardsRefusal, { id }, 404)
  return { ...found, values: policyValues(found.rows) }
}

/** The policy set in force on `date` (`YYYY-MM-DD`). @throws Refusal standards.no-policy */
export async function policyAt(db: Db, date: string): Promise<PolicySnapshot> {
  const found = latest(await policies(db), date)
  if (!found) throw new Refusal('standards.no-policy' satisfies StandardsRefusal, { date }, 404)
  return { ...found, values: policyValues(found.rows) }
}

type NewPolicy = {
  title: string
  effectiveFrom: string
  note: string
  basedOn: string | null
  rows: readonly PolicyRow[]
  createdBy: string
  now: Date
}

/** Adds the next version of the policy set; two at the same time wait for each other. Returns its id. */
export async function insertPolicy(tx: Db, policy: NewPolicy): Promise<string> {
  await sql`select pg_advisory_xact_lock(2002)`.execute(tx)
  const last = await tx.selectFrom('standards.policy').select('version').orderBy('version', 'desc').limit(1).executeTakeFirst()
  const { rows, now, ...head } = policy
  const { id } = await tx
    .insertInto('standards.policy')
    .values({ ...head, version: (last?.version ?? 0) + 1, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  const values = rows.map(({ value, ...row }, index) => ({ ...row, value: jsonText(value), policyId: id, position: index + 1 }))
  await tx.insertInto('standards.policyValue').values(values).execute()
  return id
}

/** The version in force on `date`: the last to begin on or before it; of two that begin together the newer. */
export function latest<T extends { readonly effectiveFrom: string; readonly version: number }>(
  versions: readonly T[],
  date: string,
): T | undefined {
  return versions
    .filter((one) => one.effectiveFrom <= date)
    .sort((a, b) => (a.effectiveFrom === b.effectiveFrom ? b.version - a.version : a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0]
}

const jsonText = (value: Json): string => JSON.stringify(value)
