-- talent: performance grades and boxes of SIMATA as they were handed in, and the internal map as it stood
-- when somebody kept it. Nothing is edited: what comes later counts.
create schema talent;

-- One list that was taken in, or the way back from one.
create table talent.import (
  id uuid primary key default uuidv7(),
  -- order in which they count
  number integer not null unique check (number > 0),
  kind text not null check (kind in ('kinerja', 'kotak')),
  file_name text not null,
  -- of the file's bytes; null: made by taking another one back
  file_hash bytea check (length(file_hash) = 32),
  -- rows by verdict: new, changed, same, refused
  counts jsonb not null,
  undoes uuid references talent.import,
  reason text,
  imported_at timestamptz not null,
  imported_by text not null,
  check ((undoes is null) = (file_hash is not null) and (undoes is null) = (reason is null))
);
-- A list is taken back once.
create unique index import_undone on talent.import (undoes) where undoes is not null;

-- Predikat kinerja of a person for a year (PermenPANRB 6/2022). The row of the latest import counts; null: none any more.
create table talent.grade (
  import_id uuid not null references talent.import,
  person_id uuid not null references register.person,
  year integer not null check (year between 2000 and 2100),
  grade text check (grade in ('sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang')),
  primary key (import_id, person_id, year)
);
create index grade_person on talent.grade (person_id, year);
create index grade_year on talent.grade (year);

-- Box that SIMATA gave a person, from a day on. Of one day the row of the latest import counts; null: none any more.
create table talent.box (
  import_id uuid not null references talent.import,
  person_id uuid not null references register.person,
  dated_on date not null,
  box integer check (box between 1 and 9),
  primary key (import_id, person_id, dated_on)
);
create index box_person on talent.box (person_id, dated_on);

-- The map as it stood: by which rules, of which results and grades.
create table talent.snapshot (
  id uuid primary key default uuidv7(),
  number integer not null unique check (number > 0),
  title text not null,
  event_id uuid references events.event,
  year integer not null,
  policy_id uuid not null references standards.policy,
  policy_version integer not null,
  mapped integer not null,
  unmapped integer not null,
  -- SHA-256 over the rules and all rows, in canonical JSON
  hash bytea not null check (length(hash) = 32),
  taken_at timestamptz not null,
  taken_by text not null
);

create table talent.snapshot_row (
  snapshot_id uuid not null references talent.snapshot,
  person_id uuid not null references register.person,
  class text not null,
  unit_id uuid not null references register.unit,
  -- ours, and the one of SIMATA at that day
  box integer check (box between 1 and 9),
  simata integer check (simata between 1 and 9),
  grade text,
  run_id uuid references scoring.run,
  -- instrument and its version, and the class standard: whether two maps can be compared
  measured_by text,
  near boolean not null,
  -- codes of what was missing
  missing text[] not null default '{}',
  primary key (snapshot_id, person_id),
  check ((box is null) = (cardinality(missing) > 0))
);

-- What the talent team decided about a map, or that a map may be used for another purpose, with the new notice.
create table talent.decision (
  id uuid primary key default uuidv7(),
  snapshot_id uuid not null references talent.snapshot,
  kind text not null check (kind in ('keputusan-tim', 'tujuan-lain')),
  letter_number text not null,
  letter_date date not null,
  words text not null,
  -- day on which those concerned were told
  noticed_on date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  check ((kind = 'tujuan-lain') = (noticed_on is not null))
);
create index decision_snapshot on talent.decision (snapshot_id);

create function talent.keep() returns trigger language plpgsql as $$
begin raise exception 'grades, boxes and maps are kept as they were: add the next one'; end $$;
create trigger kept before update or delete on talent.import for each row execute function talent.keep();
create trigger kept before update or delete on talent.grade for each row execute function talent.keep();
create trigger kept before update or delete on talent.box for each row execute function talent.keep();
create trigger kept before update or delete on talent.snapshot for each row execute function talent.keep();
create trigger kept before update or delete on talent.snapshot_row for each row execute function talent.keep();
create trigger kept before update or delete on talent.decision for each row execute function talent.keep();
