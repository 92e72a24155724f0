-- events: an assessment event (kegiatan): what for, by whose letter and authority, by which team, with
-- whom and why, and how the letter's totals agree with the list.
create schema events;

create table events.event (
  id uuid primary key default uuidv7(),
  title text not null,
  purpose text not null check (purpose in ('pemetaan', 'pengisian')),
  -- own test; another body's test at our venue; test at another body's place
  mode text not null check (mode in ('tes-sendiri', 'tes-badan-lain', 'di-tempat-lain')),
  -- the letter that orders it, as printed on it
  order_title text not null default '',
  order_number text,
  order_date date,
  provider_id uuid references register.provider,
  accreditation_id uuid references register.accreditation,
  instrument_id uuid references instruments.instrument,
  policy_id uuid not null references standards.policy,
  method text not null default '',
  measured text[] not null default '{}',
  not_measured text[] not null default '{}',
  -- what the body in whose place or with whose test it is held brings, and where
  place text not null default '',
  zone text not null check (zone in ('WIB', 'WITA', 'WIT')),
  starts_on date not null,
  ends_on date not null,
  -- the day for which due and exempt are judged
  as_of date not null,
  state text not null default 'draf' check (state in ('draf', 'terbit', 'berjalan', 'ditutup', 'dibatalkan')),
  -- fixed when it is published, with what it follows from
  standing text check (standing in ('hasil-penilaian', 'pemetaan-internal')),
  standing_basis jsonb,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid,
  published_at timestamptz,
  closed_at timestamptz,
  cancelled_at timestamptz,
  cancel_reason text,
  check (ends_on >= starts_on),
  check ((state = 'draf') = (published_at is null) or state = 'dibatalkan'),
  check ((state = 'dibatalkan') = (cancel_reason is not null))
);

-- Publishing, cancelling, closing: asked for by one person, decided by another.
create table events.request (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  act text not null check (act in ('terbitkan', 'batalkan', 'tutup')),
  reason text,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  agreed boolean,
  decision_reason text,
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (agreed is null)),
  check (decided_by is null or decided_by <> asked_by)
);
create unique index request_open on events.request (event_id) where decided_at is null;

create table events.member (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  role text not null check (role in ('ketua-tim', 'admin-penilaian', 'panitia', 'pengawas-ruang', 'tenaga-pendukung', 'mitra')),
  person_id uuid references register.person,
  -- of somebody who is not in the register, or of a partner agency
  name text not null,
  office text not null default '',
  brings text not null default '',
  position integer not null check (position > 0),
  added_at timestamptz not null,
  ended_at timestamptz,
  end_reason text,
  check ((ended_at is null) = (end_reason is null))
);
create index member_event on events.member (event_id);
create unique index member_once on events.member (event_id, role, person_id) where ended_at is null and person_id is not null;

create table events.participant (
  event_id uuid not null references events.event,
  person_id uuid not null references register.person,
  -- as they were when the person came on the list: a later import shows what changed
  class text not null,
  unit_id uuid not null references register.unit,
  standing text not null default 'aktif',
  -- ordered by the letter, or taken from the due list; what made the entry
  ordered boolean not null,
  added_by_way text not null check (added_by_way in ('jatuh-tempo', 'jenjang', 'unit', 'daftar', 'nama')),
  -- eligibility's verdict on the event's day, with the facts of its sentence
  verdict text not null,
  verdict_facts jsonb not null default '{}',
  note text,
  state text not null default 'ikut' check (state in ('ikut', 'dikeluarkan')),
  added_at timestamptz not null,
  added_by uuid,
  removed_at timestamptz,
  removed_reason text,
  primary key (event_id, person_id),
  check ((state = 'dikeluarkan') = (removed_reason is not null))
);
create index participant_person on events.participant (person_id);

-- Totals as a letter or another source gives them, by group of classes (administrator, pengawas, …).
create table events.declared (
  event_id uuid not null references events.event,
  position integer not null check (position > 0),
  source text not null,
  source_date date,
  -- {"administrator": 210, …}; a group that the source does not name is absent
  counts jsonb not null,
  total integer check (total >= 0),
  primary key (event_id, position)
);

-- Why the list stands although it differs; holds for exactly these figures.
create table events.settlement (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  figures jsonb not null,
  reason text not null,
  settled_by uuid not null,
  settled_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  agreed boolean,
  check (decided_by is null or decided_by <> settled_by)
);
create index settlement_event on events.settlement (event_id, settled_at desc);

-- What was changed after publishing, why, and what it did to seats.
create table events.change (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  kind text not null,
  reason text not null,
  effect jsonb not null default '{}',
  at timestamptz not null,
  by_account uuid
);
create index change_event on events.change (event_id, at desc);

-- Points of readiness that only a person can tick off.
create table events.readiness (
  event_id uuid not null references events.event,
  key text not null,
  done_at timestamptz not null,
  done_by uuid,
  note text,
  primary key (event_id, key)
);

-- Figures that later rooms count (seats, presence, sittings, results), by group of classes and day: they tell
-- them here, so that an event is closed only when everything adds up.
create table events.figure (
  event_id uuid not null references events.event,
  name text not null,
  class_group text not null,
  day date,
  value integer not null check (value >= 0),
  unique nulls not distinct (event_id, name, class_group, day)
);

-- Which figures were told and when: a figure of nothing differs from one that nobody counted.
create table events.figure_told (
  event_id uuid not null references events.event,
  name text not null,
  told_at timestamptz not null,
  primary key (event_id, name)
);
