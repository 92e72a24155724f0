-- register: who assessed whom before, and with what standing; eligibility reads it and owns no table:
-- a verdict is computed for the date it is asked for, never kept.

create table register.provider (
  id uuid primary key default uuidv7(),
  name text not null unique,
  kind text not null check (kind in ('instansi-ini', 'bkn', 'lan', 'instansi-lain', 'lembaga-lain')),
  created_at timestamptz not null,
  created_by text not null
);

-- What a provider may assess, and from when to when (Peraturan BKN 26/2019). A provider without one in
-- force can map people internally, no more.
create table register.accreditation (
  id uuid primary key default uuidv7(),
  provider_id uuid not null references register.provider,
  number text not null,
  category text not null check (category in ('A', 'B', 'C', 'lainnya')),
  classes text[] not null check (cardinality(classes) > 0),
  valid_from date not null,
  valid_to date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  revoked_at timestamptz,
  revoked_reason text,
  check (valid_to >= valid_from),
  check ((revoked_at is null) = (revoked_reason is null))
);
create index accreditation_provider on register.accreditation (provider_id);

-- An assessment that a person has, ours or another body's. Nothing is edited: it is revoked with a reason.
create table register.assessment (
  id uuid primary key default uuidv7(),
  person_id uuid not null references register.person,
  assessed_on date not null,
  -- the last day on which it counts, to the local end of that day
  valid_until date not null,
  standing text not null check (standing in ('hasil-penilaian', 'pemetaan-internal')),
  class text not null,
  provider text not null,
  accreditation_number text,
  document_number text,
  -- `nawa`: a run of ours, by its id; `riwayat`: entered or imported from a list
  source text not null check (source in ('nawa', 'riwayat')),
  source_ref text,
  note text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  revoked_at timestamptz,
  revoked_by text,
  revoked_reason text,
  check (valid_until >= assessed_on),
  check ((revoked_at is null) = (revoked_reason is null)),
  check (standing <> 'hasil-penilaian' or accreditation_number is not null)
);
create index assessment_person on register.assessment (person_id, valid_until desc);
create unique index assessment_once on register.assessment (person_id, assessed_on, provider) where revoked_at is null;
