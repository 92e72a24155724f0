// What every room holds about one person, as far as that person may see it.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import { fullName } from '../../kit/wording.ts'
import { numberOf } from '../objections/objection.ts'
import { agency, personById } from '../register/store.ts'
import { handedOver } from '../scoring/handover/handed-store.ts'
import { looksAt } from '../scoring/own/look-store.ts'
import { ownResult } from '../scoring/own/result-store.ts'
import type { PersonalCopy } from './copy.ts'

type Of<K extends keyof PersonalCopy> = PersonalCopy[K]

/** The whole copy of a person's data at `now`. */
export async function holdingsOf(db: Db, personId: string, now: Date): Promise<PersonalCopy> {
  const { name, zone } = await agency(db)
  const found = await accountOf(db, personId, now)
  return {
    ...{ madeAt: now.toISOString(), agency: name, zone },
    person: await personOf(db, personId),
    changes: await rowsOf<Of<'changes'>>(
      db,
      sql`select field, before, after, ${iso('at')} as at from register.person_change where person_id = ${personId} order by register.person_change.at desc, field limit 500`,
    ),
    ...found,
    ...(await assessmentOf(db, personId, zone)),
    results: await resultsOf(db, personId, zone),
    looks: (await looksAt(db, personId)).map((look) => ({ ...look, at: look.at.toISOString() })),
  }
}

const iso = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
const rowsOf = async <T>(db: Db, query: ReturnType<typeof sql>): Promise<T> => (await query.execute(db)).rows as T

async function personOf(db: Db, personId: string): Promise<Of<'person'>> {
  const p = await personById(db, personId)
  const office = await db
    .selectFrom('register.unit')
    .select('name')
    .where('id', '=', p.unitPath.at(-1) ?? p.unitId)
    .executeTakeFirst()
  return {
    ...{ nip: p.nip, oldNip: p.oldNip, name: fullName(p), birthPlace: p.birthPlace, birthDate: p.birthDate, sex: p.sex },
    ...{ employment: p.employment, standing: p.standing, grade: p.grade, gradeSince: p.gradeSince, class: p.class },
    ...{ position: p.positionName, positionSince: p.positionSince, unit: p.unitName, office: office?.name ?? p.unitName },
    ...{ education: p.education, appointedOn: p.appointedOn, email: p.email },
  }
}

async function accountOf(db: Db, personId: string, now: Date): Promise<Pick<PersonalCopy, 'account' | 'roles' | 'sessions'>> {
  const own = sql`from access.account a where a.person_id = ${personId}`
  const accounts = await rowsOf<NonNullable<Of<'account'>>[]>(
    db,
    sql`select a.login, ${iso('a.created_at')} as created_at, ${iso('a.closed_at')} as closed_at ${own}`,
  )
  return {
    account: accounts[0] ?? null,
    roles: await rowsOf(
      db,
      sql`select g.role, g.valid_from as "from", g.valid_to as "to", g.letter_number as letter from access.role_grant g
        where g.account_id in (select a.id ${own}) order by g.granted_at desc`,
    ),
    sessions: await rowsOf(
      db,
      sql`select s.device, ${iso('s.created_at')} as "from", case when least(s.ended_at, s.idle_until, s.ends_at) <= ${now} then
          to_char(least(s.ended_at, s.idle_until, s.ends_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') end as "to"
        from access.session s where s.account_id in (select a.id ${own}) order by s.created_at desc limit 100`,
    ),
  }
}

async function assessmentOf(db: Db, personId: string, zone: Zone) {
  const offset = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' }[zone]
  const objections = await rowsOf<{ year: number; serial: number; filedOn: string; state: string; effect: string | null }[]>(
    db,
    sql`select year, serial, filed_on, state, effect from objections.objection where person_id = ${personId} order by filed_at desc`,
  )
  return {
    accommodations: await rowsOf<Of<'accommodations'>>(
      db,
      sql`select provisions, approved_office as office, letter_number as letter, valid_from as "from", valid_to as "to", revoked_at is not null as revoked
        from register.accommodation where person_id = ${personId} order by valid_from desc`,
    ),
    assessments: await rowsOf<Of<'assessments'>>(
      db,
      sql`select assessed_on, valid_until, standing, class, provider, revoked_reason as revoked from register.assessment
        where person_id = ${personId} order by assessed_on desc`,
    ),
    sittings: await rowsOf<Of<'sittings'>>(
      db,
      sql`select coalesce(e.title, s.title) as title, (s.opens_at at time zone ${offset})::date as date, s.venue || ', ' || s.room as place, t.seat,
          t.number, t.state, (select count(distinct item_id)::int from sittings.answer w where w.sitting_id = t.id) as answers, t.receipt,
          t.agreed_version as notice
        from sittings.sitting t join sittings.session s on s.id = t.session_id left join events.event e on e.id = s.event_id
        where t.person_id = ${personId} order by s.opens_at desc`,
    ),
    feedback: await rowsOf<Of<'feedback'>>(
      db,
      sql`select f.date, p.attendance, p.strengths, p.step from scoring.feedback_person p join scoring.feedback f on f.id = p.feedback_id
        where p.person_id = ${personId} and f.cancelled_at is null order by f.date desc`,
    ),
    objections: objections.map(({ year, serial, ...row }) => ({ number: numberOf({ year, serial }), ...row })),
    letters: await rowsOf<Of<'letters'>>(
      db,
      sql`select title, number, dated from documents.letter where subjects @> array[${personId}]::uuid[] and state = 'terbit' order by dated desc nulls last`,
    ),
  }
}

/** Results that were handed over, with the figures that may be shown. */
async function resultsOf(db: Db, personId: string, zone: Zone): Promise<Of<'results'>> {
  const results: Of<'results'> = []
  const handedOnes = await handedOver(db, personId)
  const destroyed = await destroyedRuns(
    db,
    handedOnes.map((one) => one.runId),
  )
  for (const handed of handedOnes.filter((one) => !destroyed.has(one.runId))) {
    const result = await ownResult(db, handed.runId)
    results.push({
      ...{ title: result.event ?? result.title, assessedOn: result.assessedOn, handedOn: localDate(handed.handedAt, zone) },
      ...{ standing: result.standing, class: result.class },
      jpm: result.jpm ? `${result.jpm.percent.replace('.', ',')} %` : null,
      category: result.jpm?.category ?? null,
      competencies: result.competencies.map(({ name, level, required }) => ({ name, level, required })),
    })
  }
  return results
}

/** Runs of which nothing is left to show. */
async function destroyedRuns(db: Db, runIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{
    id: string
  }>`select r.id from scoring.run r where r.id = any(${[...runIds]}::uuid[]) and r.inputs ? 'destroyed'
    and not exists (select from scoring.run_competency c where c.run_id = r.id)`.execute(db)
  return new Set(rows.map((row) => row.id))
}
