-- Conditions of an event: agreement of the merit authority before posts of JPT are touched, who leads while
-- heads of offices are away, presence that comes back from another body's test, and the roll of assessors.

-- An Asesor SDM Aparatur or independent assessor, and the classes that the certificate covers.
create table register.assessor (
  id uuid primary key default uuidv7(),
  person_id uuid references register.person,
  -- of somebody who is not in the register
  name text not null,
  level text not null check (level in ('ahli-pertama', 'ahli-muda', 'ahli-madya', 'ahli-utama', 'independen')),
  classes text[] not null check (cardinality(classes) > 0),
  certificate_number text not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  revoked_at timestamptz,
  revoked_reason text,
  check (valid_to is null or valid_to >= valid_from),
  check ((revoked_at is null) = (revoked_reason is null))
);
create unique index assessor_certificate on register.assessor (lower(certificate_number)) where revoked_at is null;

-- What happened between the agency and the authority (BKN, before October 2024 KASN), in its order. Where it
-- stands follows from the steps; none is edited.
create table events.agreement_step (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  kind text not null check (kind in ('kewajiban', 'surat', 'jawaban', 'pencabutan')),
  -- of `kewajiban`: whether agreement is asked for where the rule leaves it open
  needed boolean,
  letter_number text,
  letter_date date,
  -- of `jawaban`
  outcome text check (outcome in ('setuju', 'setuju-bersyarat', 'tidak-setuju')),
  -- conditions, or the reason
  words text not null default '',
  -- whom the answer leaves out, or over whom the agreement was withdrawn
  person_ids uuid[] not null default '{}',
  at timestamptz not null,
  by_account uuid,
  check ((kind = 'kewajiban') = (needed is not null)),
  check ((kind = 'jawaban') = (outcome is not null)),
  check (kind = 'kewajiban' or (letter_number is not null and letter_date is not null))
);
create index agreement_step_event on events.agreement_step (event_id, at);
create function events.keep_step() returns trigger language plpgsql as $$
begin raise exception 'a step of the agreement is kept as it was noted: note the next one'; end $$;
create trigger kept before update or delete on events.agreement_step for each row execute function events.keep_step();

-- A point of one person's clearance as it was entered, with its source. What the register knows is not kept here.
create table events.clearance (
  event_id uuid not null references events.event,
  person_id uuid not null references register.person,
  point text not null check (point in ('disiplin', 'pidana', 'masa-jabatan', 'pensiun', 'kinerja-1', 'kinerja-2')),
  state text not null check (state in ('terpenuhi', 'belum-terpenuhi')),
  source text not null,
  at timestamptz not null,
  by_account uuid,
  primary key (event_id, person_id, point)
);

-- Who leads an office as pelaksana harian while its head takes part, and the order that says so.
create table schedule.substitute (
  event_id uuid not null references events.event,
  head_id uuid not null references register.person,
  person_id uuid not null references register.person,
  order_number text not null,
  order_date date not null,
  at timestamptz not null,
  by_account uuid,
  primary key (event_id, head_id),
  check (head_id <> person_id)
);

-- Presence at a test that is not ours, by day, as the list says that came back; with what follows from absence.
create table invigilation.outside (
  event_id uuid not null references events.event,
  person_id uuid not null references register.person,
  date date not null,
  state text not null check (state in ('hadir', 'tidak-hadir')),
  absence_kind text check (absence_kind in ('sakit', 'cuti', 'tugas-dinas', 'layanan-siaga', 'tanpa-keterangan')),
  -- from what it was taken: the list's file or letter
  source text not null,
  at timestamptz not null,
  by_account uuid,
  decision text check (decision in ('susulan', 'tidak-susulan')),
  decision_reason text,
  decided_at timestamptz,
  decided_by uuid,
  primary key (event_id, person_id, date),
  check ((state = 'tidak-hadir') = (absence_kind is not null)),
  check (decision is null or state = 'tidak-hadir'),
  check ((decision is null) = (decision_reason is null) and (decision is null) = (decided_at is null))
);
create index outside_event on invigilation.outside (event_id, date);
