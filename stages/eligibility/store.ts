// Reads the register's people with their results and judges each for a day. This room owns no table: a
// verdict is computed for the date it is asked for, never kept.
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { fullName } from '../../kit/wording.ts'
import { type PolicySnapshot, policyAt } from '../standards/store.ts'
import { assumedWarnMonths, type EligibilityRules, eligibilityOf, type PastResult, type Verdict } from './verdict.ts'

/** Who is asked about. `unitIds` mean their whole subtrees; what is left out does not narrow. */
export type VerdictScope = {
  readonly personIds?: readonly string[]
  readonly unitIds?: readonly string[]
  readonly classes?: readonly string[]
  readonly reach: 'all' | readonly string[]
}

/** One person with the verdict. `officeId`: the topmost unit. `name` with titles. */
export type VerdictRow = {
  readonly personId: string
  readonly nip: string
  readonly name: string
  readonly class: string
  readonly standing: string
  readonly position: string | null
  readonly unitId: string
  readonly unitName: string
  readonly officeId: string
  readonly officeName: string
  readonly verdict: Verdict
}

/** What the policy in force on a day says about who is due. */
export function rulesOf({ values }: Pick<PolicySnapshot, 'values'>): EligibilityRules {
  return {
    warnMonths: assumedWarnMonths,
    retirementMonths: values['exemption.retirement-months'],
    retiring: values['exemption.retiring'],
    exemptStandings: values['exemption.standings'],
  }
}

/** Everybody in the scope with the verdict on the day `asOf` (`YYYY-MM-DD`), by name. @throws Refusal standards.no-policy */
export async function verdictsFor(db: Db, asOf: string, scope: VerdictScope): Promise<VerdictRow[]> {
  const { people } = await judgedPeople(db, asOf, scope)
  return people.map(({ results: _results, ...row }) => row)
}

export type JudgedPerson = VerdictRow & { readonly results: readonly PastResult[] }

/** The same with all results, and the rules by which they were judged. */
export async function judgedPeople(db: Db, asOf: string, scope: VerdictScope) {
  const { version, title, values } = await policyAt(db, asOf)
  const rules = rulesOf({ values })
  const people = (await peopleWithResults(db, scope)).map(
    ({ birthDate, frontTitle, backTitle, name, ...row }): JudgedPerson => ({
      ...row,
      name: fullName({ frontTitle, name, backTitle }),
      verdict: eligibilityOf({ class: row.class, standing: row.standing, birthDate, results: row.results }, rules, asOf),
    }),
  )
  return { people, policy: { version, title }, warnMonths: rules.warnMonths }
}

/** A unit and all units below it. */
export async function unitsBelow(db: Db, unitId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from register.unit where path @> array[${unitId}]::uuid[]`.execute(db)
  return rows.map((row) => row.id)
}

export type PersonWithResults = Omit<VerdictRow, 'verdict'> & {
  readonly frontTitle: string | null
  readonly backTitle: string | null
  readonly birthDate: string
  readonly results: readonly PastResult[]
}

/** The people of a scope with all results that are not revoked, by name. `name` without titles. */
export async function peopleWithResults(db: Db, scope: VerdictScope): Promise<PersonWithResults[]> {
  const { rows } = await sql<PersonWithResults>`
    select p.id as person_id, p.nip, p.name, p.front_title, p.back_title, p.class, p.standing, p.birth_date, o.name as position,
      p.unit_id, u.name as unit_name, office.id as office_id, office.name as office_name, coalesce(a.results, '[]') as results
    from register.person p join register.unit u on u.id = p.unit_id
      join register.unit office on office.id = u.path[array_length(u.path, 1)]
      left join register.position o on o.id = p.position_id
      left join (select person_id, jsonb_agg(jsonb_build_object('assessedOn', assessed_on, 'validUntil', valid_until, 'standing', standing,
          'class', class, 'provider', provider, 'accreditationNumber', accreditation_number)) as results
        from register.assessment where revoked_at is null group by person_id) a on a.person_id = p.id
    where ${within(scope)} order by p.name collate "id-x-icu", p.nip`.execute(db)
  return rows
}

function within({ personIds, unitIds, classes, reach }: VerdictScope): RawBuilder<boolean> {
  const all: RawBuilder<unknown>[] = [reach === 'all' ? sql`true` : sql`u.path && ${reach}::uuid[]`]
  if (personIds) all.push(sql`p.id = any(${personIds}::uuid[])`)
  if (unitIds) all.push(sql`u.path && ${unitIds}::uuid[]`)
  if (classes) all.push(sql`p.class = any(${classes}::text[])`)
  return sql<boolean>`${sql.join(all, sql` and `)}`
}
