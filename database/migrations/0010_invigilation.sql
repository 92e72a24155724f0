-- invigilation: the room on the day, as its proctor keeps it. And what is provided to a person
-- (register): the reason for it is nowhere in this database.

create table register.accommodation (
  id uuid primary key default uuidv7(),
  person_id uuid not null references register.person,
  provisions text[] not null check (cardinality(provisions) > 0),
  extra_percent integer not null default 0 check (extra_percent between 0 and 100),
  extra_minutes integer not null default 0 check (extra_minutes between 0 and 240),
  note text,
  approved_by text not null,
  approved_office text not null,
  letter_number text not null,
  approved_on date not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamptz not null,
  recorded_by uuid,
  revoked_at timestamptz,
  revoked_reason text,
  check (valid_to is null or valid_to >= valid_from)
);
create index accommodation_person on register.accommodation (person_id);

alter table access.role_grant add column session_id uuid;

-- Seen at the door by a Pengawas Ruang: whom the start of the room starts.
alter table sittings.sitting add column checked_in_at timestamptz;

-- The machine's last sign of life. Apart from the sitting, whose row an answer holds while it is written.
create table sittings.heard (
  sitting_id uuid primary key references sittings.sitting,
  at timestamptz not null,
  -- when the paper was last touched, and how many answers the device still keeps, as the device says
  touched_at timestamptz,
  waiting integer not null default 0 check (waiting >= 0)
);

create schema invigilation;

-- Whether a person came, how that was seen, or why not. One row a sitting; changes are in the record.
create table invigilation.attendance (
  sitting_id uuid primary key references sittings.sitting,
  session_id uuid not null references sittings.session,
  state text not null check (state in ('hadir', 'tidak-hadir')),
  identity_kind text check (identity_kind in ('ktp', 'kartu-pegawai', 'sim', 'paspor', 'surat-keterangan')),
  at timestamptz not null,
  device_at timestamptz,
  by_account uuid,
  absence_kind text check (absence_kind in ('sakit', 'cuti', 'tugas-dinas', 'layanan-siaga', 'tanpa-keterangan')),
  has_document boolean,
  note text check (length(note) <= 500),
  check ((state = 'hadir') = (identity_kind is not null)),
  check ((state = 'tidak-hadir') = (absence_kind is not null))
);
create index attendance_session on invigilation.attendance (session_id);

-- What a proctor's device noted without the server and sent later: each note counts once.
create table invigilation.received (
  client_id uuid primary key,
  session_id uuid not null references sittings.session,
  at timestamptz not null
);

create table invigilation.incident (
  id uuid primary key default uuidv7(),
  session_id uuid not null references sittings.session,
  sitting_id uuid references sittings.sitting,
  kind text not null check (kind in ('listrik', 'jaringan', 'perangkat', 'kesehatan', 'ketertiban', 'lainnya')),
  text text not null check (length(text) between 3 and 1000),
  from_at timestamptz not null,
  to_at timestamptz,
  compensation_seconds integer not null default 0 check (compensation_seconds between 0 and 14400),
  arrival_seconds integer not null default 0 check (arrival_seconds between 0 and 86400),
  at timestamptz not null,
  device_at timestamptz,
  by_account uuid,
  check (to_at is null or to_at >= from_at)
);
create index incident_session on invigilation.incident (session_id, at);

-- A machine that was looked at before the day.
create table invigilation.readiness (
  id uuid primary key default uuidv7(),
  session_id uuid not null references sittings.session,
  seat integer not null check (seat > 0),
  code text not null,
  ok boolean not null,
  -- [{"key": "clock", "ok": true, "value": 120}]: of the machine, nothing of a person
  results jsonb not null,
  at timestamptz not null
);
create index readiness_session on invigilation.readiness (session_id, seat, at desc);

-- The berita acara of a session, with the root over its receipts as printed.
create table invigilation.official_record (
  session_id uuid not null references sittings.session,
  version integer not null check (version > 0),
  root bytea check (length(root) = 32),
  receipts integer not null check (receipts >= 0),
  -- facts as printed, with the leaves the root was made of, so that an older paper can still be proven
  facts jsonb not null,
  document_id uuid not null references documents.document,
  at timestamptz not null,
  by_account uuid not null,
  primary key (session_id, version)
);
create function invigilation.keep() returns trigger language plpgsql as $$
begin raise exception 'a berita acara is kept as it was printed: print a new version'; end $$;
create trigger kept before update or delete on invigilation.official_record for each row execute function invigilation.keep();
