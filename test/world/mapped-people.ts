// People with results that were accepted, that wait, or that were withdrawn: written straight into a database in
// which the example stands, so that thousands take a second. For tests of what is made of results.
import type pg from 'pg'

export type Outcome = 'diterima' | 'menunggu' | 'susulan' | 'dibatalkan' | 'tanpa'

/** `percent`: JPM. `grade` null: none came in. `unit`: index of the unit. */
export type MappedSeed = {
  readonly name: string
  readonly class: string
  readonly unit: number
  readonly percent: number
  readonly outcome: Outcome
}

export type Seeded = { readonly eventId: string; readonly people: readonly { readonly id: string; readonly nip: string }[] }

/** 18 digits that a register accepts: the number of a person within a test. */
export const nipAt = (n: number): string => {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${1966 + (n % 30)}${two(1 + (n % 12))}${two(1 + (n % 28))}${2010}${two(1 + (n % 12))}${1 + (n % 2)}${String(1 + (n % 999)).padStart(3, '0')}`
}

const statements = [
  `create temp table seeded on commit drop as
   select row_number() over () as n, gen_random_uuid() as person_id, gen_random_uuid() as sitting_id, gen_random_uuid() as run_id,
     gen_random_uuid() as assessment_id, x.* from jsonb_to_recordset(:people::jsonb)
       as x(name text, nip text, class text, unit int, percent numeric, outcome text)`,
  `insert into register.unit (id, name, path, created_at)
   select id, name, array[id], :at::timestamptz from (select gen_random_uuid() as id, unnest(:units::text[]) as name) u`,
  `insert into register.position (name, kind, class, created_at) select distinct 'Jabatan ' || class, 'struktural', class, :at::timestamptz
   from seeded on conflict do nothing`,
  `insert into register.person (id, nip, name, birth_date, sex, employment, standing, class, unit_id, position_id, updated_at)
   select s.person_id, s.nip, s.name, '1980-01-01', 'P', 'PNS', 'aktif', s.class, u.id, p.id, :at::timestamptz from seeded s
     join (select id, row_number() over (order by name) - 1 as at from register.unit where name = any(:units::text[])) u on u.at = s.unit
     join register.position p on p.class = s.class and p.name = 'Jabatan ' || s.class`,
  `insert into events.event (id, title, purpose, mode, policy_id, zone, starts_on, ends_on, as_of, created_at, state, published_at, standing)
   select :event::uuid, 'Penilaian 2023', 'pemetaan', 'tes-sendiri', (select id from standards.policy order by version desc limit 1), 'WIB',
     :at::timestamptz::date, :at::timestamptz::date, :at::timestamptz::date, :at::timestamptz, 'berjalan', :at::timestamptz, 'hasil-penilaian'`,
  `insert into events.participant (event_id, person_id, class, unit_id, ordered, added_by_way, verdict, added_at)
   select :event::uuid, p.id, p.class, p.unit_id, true, 'daftar', 'belum-pernah', :at::timestamptz from seeded s join register.person p on p.id = s.person_id`,
  `insert into sittings.session (title, purpose, standing, form_id, venue, room, zone, opens_at, closes_at, minutes, state, created_at, event_id)
   select 'Sesi', 'pemetaan', 'hasil-penilaian', (select id from instruments.form order by code limit 1), 'Aula', 'A', 'WIB', :at::timestamptz,
     :at::timestamptz + interval '2 hours', 90, 'ditutup', :at::timestamptz, :event::uuid`,
  `insert into sittings.sitting (id, session_id, form_id, person_id, number, seat, paper, state, created_at, agreed_at, agreed_version, agreed_text,
     started_at, ends_at, deadline, closed_at, receipt, receipt_leaf, receipt_nonce)
   select s.sitting_id, e.id, e.form_id, s.person_id, s.n::text, s.n, '[]', case when s.outcome = 'susulan' then 'terdaftar' else 'dikirim' end, :at::timestamptz,
     c.at, c.text, c.text, c.at, c.at, c.at, c.at, c.receipt, c.bytes, c.bytes
   from seeded s join sittings.session e on e.event_id = :event::uuid
     cross join lateral (select case when s.outcome <> 'susulan' then :at::timestamptz end as at, case when s.outcome <> 'susulan' then 'uji' end as text,
       case when s.outcome <> 'susulan' then s.n::text end as receipt, case when s.outcome <> 'susulan' then '\\x00'::bytea end as bytes) c
   where s.outcome <> 'tanpa'`,
  `insert into sittings.absence_decision (sitting_id, decision, reason, deadline, decided_at, decided_by)
   select sitting_id, 'susulan', 'Sakit', :at::timestamptz::date + 7, :at::timestamptz, gen_random_uuid() from seeded where outcome = 'susulan'`,
  `insert into scoring.run (id, sitting_id, person_id, number, purpose, standing, class, assessed_on, instrument_status, policy_id, standard_id, inputs,
     inputs_hash, code_version, achieved, required, category, complete, scored_at)
   select s.run_id, s.sitting_id, s.person_id, 1, 'pemetaan', 'hasil-penilaian', s.class, :at::timestamptz::date, 'tervalidasi-internal',
     (select id from standards.policy order by version desc limit 1), d.id,
     jsonb_build_object('form', jsonb_build_object('id', (select form_id from sittings.session where event_id = :event::uuid)), 'policy', '{"displayCap": "100", "version": 1}'::jsonb, 'sitting', '{"simulated": false}'::jsonb),
     sha256(s.n::text::bytea), '0', round(s.percent * d.required), d.required * 100, 'optimal', true, :at::timestamptz
   from seeded s join lateral (select t.id, sum(l.required)::int as required from standards.standard t
     join standards.standard_level l on l.standard_id = t.id where t.class = s.class group by t.id, t.version order by t.version desc limit 1) d on true
   where s.outcome in ('diterima', 'menunggu', 'dibatalkan')`,
  `insert into scoring.batch (event_id, number, policy_versions, code_version, hash, runs, flagged, sample_seed, sampled, remaining, made_at)
   select :event::uuid, 1, '{1}', '0', sha256('0'), greatest(count(*), 1), 0, '0', 0, 0, :at::timestamptz from seeded where outcome <> 'tanpa'`,
  `insert into scoring.batch_run (batch_id, run_id, person_id, flags, sampled)
   select b.id, s.run_id, s.person_id, '[]', false from seeded s join scoring.run r on r.id = s.run_id join scoring.batch b on b.event_id = :event::uuid`,
  `insert into scoring.precision (batch_id, form_id, required, n, reliability, deviation, sem, margin)
   select b.id, e.form_id, r.required, 100, 0.9, 10, 2.1, 4.1 from (select distinct required from scoring.run r join seeded s on s.run_id = r.id) r
     cross join scoring.batch b cross join sittings.session e where b.event_id = :event::uuid and e.event_id = :event::uuid`,
  `insert into scoring.approval (batch_id, approved_by, approved_at, decided_by, decided_at, accepted)
   select id, gen_random_uuid(), :at::timestamptz, gen_random_uuid(), :at::timestamptz, true from scoring.batch where event_id = :event::uuid`,
  `insert into register.assessment (id, person_id, assessed_on, valid_until, standing, class, provider, accreditation_number, source, source_ref,
     recorded_at, recorded_by, revoked_at, revoked_by, revoked_reason)
   select assessment_id, person_id, :at::timestamptz::date, (:at::timestamptz + interval '3 years')::date, 'hasil-penilaian', class, 'Lembaga', 'AKR-1',
     'nawa', run_id::text, :at::timestamptz, 'uji', case when outcome = 'dibatalkan' then :at::timestamptz end, case when outcome = 'dibatalkan' then 'uji' end,
     case when outcome = 'dibatalkan' then 'dibatalkan' end from seeded where outcome in ('diterima', 'dibatalkan')`,
  `insert into scoring.recorded (run_id, sitting_id, approval_id, assessment_id, recorded_at)
   select s.run_id, s.sitting_id, a.id, s.assessment_id, :at::timestamptz from seeded s
     join scoring.approval a on a.batch_id = (select id from scoring.batch where event_id = :event::uuid) where s.outcome in ('diterima', 'dibatalkan')`,
]

/** Writes them all as one event that was held at `at`. Standards and a form must be there. */
export async function seedMapped(pool: pg.Pool, seeds: readonly MappedSeed[], at: Date): Promise<Seeded> {
  const { rows: ids } = await pool.query<{ id: string }>('select gen_random_uuid() as id')
  const eventId = ids[0]?.id ?? ''
  const people = seeds.map((seed, n) => ({ ...seed, nip: nipAt(n) }))
  const units = [...new Set(seeds.map((seed) => seed.unit))].sort((a, b) => a - b).map((unit) => `Dinas ${String(unit).padStart(2, '0')}`)
  const client = await pool.connect()
  try {
    await client.query('begin')
    const given: Record<string, unknown> = { people: JSON.stringify(people), units, event: eventId, at }
    for (const statement of statements) {
      const used: unknown[] = []
      const text = statement.replace(/(?<!:):(people|units|event|at)\b/g, (_, name: string) => `$${used.push(given[name])}`)
      await client.query(text, used)
    }
    await client.query('commit')
  } finally {
    client.release()
  }
  const { rows } = await pool.query<{ id: string; nip: string }>('select id, nip from register.person where nip = any($1)', [
    people.map((one) => one.nip),
  ])
  const byNip = new Map(rows.map((row) => [row.nip, row]))
  return { eventId, people: people.flatMap(({ nip }) => byNip.get(nip) ?? []) }
}
