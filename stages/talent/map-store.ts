// Reads who is to be mapped with everything that decides it: grade, results, what is waited for, SIMATA's box.
// One statement for the whole population; the rule that judges it is missing.ts.
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { fullName } from '../../kit/wording.ts'
import type { Grade } from './box.ts'
import type { Components, ResultFacts } from './missing.ts'

/** Whom to map. With an event its participants in the class of its list; else everybody at work in the class of the register. */
export type Population = {
  /** Undefined: every class. */
  readonly class?: string | undefined
  readonly unitId?: string | undefined
  readonly eventId?: string | undefined
  readonly year: number
  readonly today: string
  /** Standing that counts, so that such a result is taken before any other. */
  readonly standing: string
  readonly reach: 'all' | readonly string[]
  /** Left out: nobody reads the own case. */
  readonly reader: string | null
}

/** A person with what decides the place. `measuredBy`: instrument and class standard. */
export type PersonFacts = Components & {
  readonly id: string
  readonly nip: string
  readonly name: string
  readonly position: string | null
  readonly unitId: string
  readonly unitName: string
  readonly officeId: string
  readonly officeName: string
  readonly measuredBy: string | null
  readonly simata: { readonly box: number; readonly on: string } | null
}

type Row = Omit<PersonFacts, 'result' | 'makeup' | 'simata' | 'grade'> & {
  readonly frontTitle: string | null
  readonly backTitle: string | null
  readonly grade: Grade | null
  readonly runId: string | null
  readonly runClass: string
  readonly achieved: number | null
  readonly required: number
  readonly why: string | null
  readonly standing: string | null
  readonly validUntil: string | null
  readonly revoked: boolean
  readonly called: boolean
  readonly until: string | null
  readonly box: number | null
  readonly boxOn: string
}

const everywhere = sql`true`

/** People of `of` as `chosen`: id, class, unit. */
function chosen(of: Population, who: RawBuilder<unknown>): RawBuilder<unknown> {
  const jobClass = of.eventId ? sql`x.class` : sql`p.class`
  return sql`select p.id, ${jobClass} as class, p.unit_id, u.name as unit_name, u.path from register.person p
    join register.unit u on u.id = p.unit_id
    ${of.eventId ? sql`join events.participant x on x.person_id = p.id and x.event_id = ${of.eventId} and x.state = 'ikut'` : sql``}
    where ${of.eventId ? everywhere : sql`p.standing = 'aktif'`} and ${who}
      and ${of.class ? sql`${jobClass} = ${of.class}` : everywhere}
      and ${of.unitId ? sql`u.path @> array[${of.unitId}]::uuid[]` : everywhere}
      and ${of.reach === 'all' ? everywhere : sql`u.path && ${[...of.reach]}::uuid[]`}`
}

const ofEvent = (eventId: string | undefined) => (eventId ? sql`s.event_id = ${eventId}` : sql`s.event_id is not null`)

/** Everybody of the population by unit and name. */
export async function peopleToMap(db: Db, of: Population): Promise<PersonFacts[]> {
  const event = ofEvent(of.eventId)
  const others = of.reader === null ? everywhere : sql`p.id <> ${of.reader}`
  const { rows } = await sql<Row>`
    with chosen as materialized (${chosen(of, others)}),
    results as (select distinct on (r.person_id) r.person_id, r.id as run_id, r.class as run_class, r.achieved, r.required, k.why, a.standing,
        a.valid_until, a.revoked_at is not null or w.sitting_id is not null as revoked, f.instrument_id || ' ' || r.standard_id as measured_by
      from scoring.recorded k join scoring.run r on r.id = k.run_id join chosen c on c.id = r.person_id
        join sittings.sitting t on t.id = k.sitting_id join sittings.session s on s.id = t.session_id join instruments.form f on f.id = t.form_id
        left join register.assessment a on a.id = k.assessment_id left join scoring.withdrawn w on w.sitting_id = k.sitting_id
      where ${event}
      order by r.person_id, (a.id is not null and a.revoked_at is null and w.sitting_id is null and a.valid_until >= ${of.today}
        and a.standing = ${of.standing} and r.class = c.class) desc, r.assessed_on desc, k.recorded_at desc, r.id),
    waiting as (select distinct t.person_id from sittings.sitting t join sittings.session s on s.id = t.session_id
        join events.event e on e.id = s.event_id and e.state <> 'dibatalkan'
      where ${event} and t.state in ('dikirim', 'waktu-habis') and not exists (select from scoring.recorded k join scoring.run r on r.id = k.run_id
        where k.sitting_id = t.id and r.number = (select max(number) from scoring.run where sitting_id = t.id))),
    calls as (select t.person_id, s.event_id, d.deadline from sittings.absence_decision d join sittings.sitting t on t.id = d.sitting_id
        join sittings.session s on s.id = t.session_id where d.decision = 'susulan' and ${event}
      union all select s.person_id, s.event_id, null from invigilation.outside s where s.decision = 'susulan' and ${event}
      union all select w.person_id, s.event_id, null from scoring.withdrawn w join sittings.sitting t on t.id = w.sitting_id
        join sittings.session s on s.id = t.session_id where w.kind = 'susulan' and ${event}),
    called as (select c.person_id, max(c.deadline) as until from calls c where not exists (select from sittings.sitting t
        join sittings.session s on s.id = t.session_id where t.person_id = c.person_id and s.event_id = c.event_id
          and t.state in ('dikirim', 'waktu-habis') and not exists (select from scoring.withdrawn w where w.sitting_id = t.id)) group by c.person_id),
    grades as (select distinct on (g.person_id) g.person_id, g.grade from talent.grade g join talent.import i on i.id = g.import_id
      where g.year = ${of.year} order by g.person_id, i.number desc),
    days as (select distinct on (b.person_id, b.dated_on) b.person_id, b.dated_on, b.box from talent.box b join talent.import i on i.id = b.import_id
      where b.dated_on <= ${of.today} order by b.person_id, b.dated_on, i.number desc),
    given as (select distinct on (person_id) person_id, box, dated_on from days where box is not null order by person_id, dated_on desc),
    outside as (select distinct person_id from register.assessment where source = 'riwayat' and revoked_at is null and valid_until >= ${of.today})
    select c.id, c.class, p.nip, p.name, p.front_title, p.back_title, o.name as position, c.unit_id, c.unit_name,
      office.id as office_id, office.name as office_name, g.grade, r.run_id, r.run_class, r.achieved, r.required, r.why, r.standing, r.valid_until,
      r.revoked, r.measured_by, wt.person_id is not null as awaiting,
      m.person_id is not null as called, m.until, wd.person_id is not null as withdrawn, a.person_id is not null as outside,
      b.box, b.dated_on as box_on
    from chosen c join register.person p on p.id = c.id left join register.position o on o.id = p.position_id
      join register.unit office on office.id = c.path[array_length(c.path, 1)]
      left join grades g on g.person_id = c.id left join results r on r.person_id = c.id left join waiting wt on wt.person_id = c.id
      left join called m on m.person_id = c.id left join outside a on a.person_id = c.id left join given b on b.person_id = c.id
      left join (select distinct w.person_id from scoring.withdrawn w join sittings.sitting t on t.id = w.sitting_id
        join sittings.session s on s.id = t.session_id where w.kind = 'dianulir' and ${event}) wd on wd.person_id = c.id
    order by office.name collate "id-x-icu", c.unit_name collate "id-x-icu", p.name collate "id-x-icu", p.nip`.execute(db)
  return rows.map(factsOf)
}

function factsOf(row: Row): PersonFacts {
  const {
    frontTitle,
    backTitle,
    name,
    runId,
    runClass,
    achieved,
    required,
    why,
    standing,
    validUntil,
    revoked,
    called,
    until,
    box,
    boxOn,
    ...rest
  } = row
  const result: ResultFacts | null =
    runId === null ? null : { runId, class: runClass, achieved, required, why, standing, validUntil, revoked }
  return {
    ...rest,
    name: fullName({ frontTitle, name, backTitle }),
    result,
    makeup: called ? { until } : null,
    simata: box === null ? null : { box, on: boxOn },
  }
}

/** Whether the reader would be on the map: how many were left out, 0 or 1. */
export async function ownCases(db: Db, of: Population): Promise<number> {
  if (of.reader === null) return 0
  const { rows } = await sql<{ people: number }>`select count(*)::int as people from (${chosen(of, sql`p.id = ${of.reader}`)}) c`.execute(
    db,
  )
  return rows[0]?.people ?? 0
}

/** People and recorded results of each class within the population, whatever its own class. */
export async function classCounts(db: Db, of: Population): Promise<{ class: string; people: number; results: number }[]> {
  const others = of.reader === null ? everywhere : sql`p.id <> ${of.reader}`
  const { rows } = await sql<{ class: string; people: number; results: number }>`
    with chosen as materialized (${chosen({ ...of, class: undefined }, others)})
    select c.class, count(*)::int as people, count(r.person_id)::int as results from chosen c
      left join (select distinct a.person_id, r.class from register.assessment a join scoring.recorded k on k.assessment_id = a.id
        join scoring.run r on r.id = k.run_id where a.revoked_at is null and a.valid_until >= ${of.today}) r on r.person_id = c.id and r.class = c.class
    group by c.class`.execute(db)
  return rows
}

/** Years for which grades were handed in, latest first. */
export async function gradeYears(db: Db): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`select distinct year from talent.grade order by year desc`.execute(db)
  return rows.map((row) => row.year)
}

/** Events with closed sittings, the latest first. */
export async function eventsToMap(db: Db): Promise<{ id: string; title: string; startsOn: string }[]> {
  const { rows } = await sql<{ id: string; title: string; startsOn: string }>`
    select e.id, e.title, e.starts_on from events.event e where exists (select from sittings.session s where s.event_id = e.id)
    order by e.starts_on desc, e.id desc limit 50`.execute(db)
  return rows
}
