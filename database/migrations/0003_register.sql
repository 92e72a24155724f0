-- register: the agency, its units and positions, its employees, and the imports that brought them.
create schema register;

create table register.agency (
  id uuid primary key default uuidv7(),
  sole boolean not null default true unique check (sole),
  name text not null,
  kind text not null check (kind in ('provinsi', 'kabupaten', 'kota', 'kementerian-lembaga')),
  letterhead text[] not null,
  address text not null,
  city text not null,
  zone text not null check (zone in ('WIB', 'WITA', 'WIT')),
  logo bytea,
  logo_type text check (logo_type in ('image/png', 'image/svg+xml', 'image/jpeg')),
  updated_at timestamptz not null
);

create table register.signatory (
  id uuid primary key default uuidv7(),
  position integer not null unique check (position > 0),
  office text not null,
  name text not null,
  nip text,
  rank text,
  person_id uuid
);

create table register.unit (
  id uuid primary key default uuidv7(),
  name text not null,
  parent_id uuid references register.unit,
  -- the unit itself and all above it, topmost last: what a role with a unit as its scope is held against
  path uuid[] not null,
  created_at timestamptz not null,
  created_by_import uuid
);
create index unit_path on register.unit using gin (path);
-- not unique: the export gives no unit between an office and its smallest units, so one office has many "Tata Usaha"
create index unit_name on register.unit (lower(name));

create table register.position (
  id uuid primary key default uuidv7(),
  name text not null,
  kind text not null check (kind in ('struktural', 'fungsional', 'pelaksana')),
  class text not null,
  created_at timestamptz not null,
  created_by_import uuid,
  unique (name, kind, class)
);

-- How other systems name a unit or a position: (system, code) → ours. What is not here waits in the queue.
create table register.alias (
  kind text not null check (kind in ('unit', 'position')),
  system text not null,
  code text not null,
  label text not null,
  unit_id uuid references register.unit,
  position_id uuid references register.position,
  mapped_at timestamptz not null,
  mapped_by text not null,
  primary key (kind, system, code),
  check ((kind = 'unit') = (unit_id is not null) and (kind = 'position') = (position_id is not null))
);

create table register.person (
  id uuid primary key default uuidv7(),
  nip text not null unique check (nip ~ '^\d{18}$'),
  siasn_id text unique,
  old_nip text,
  name text not null,
  front_title text,
  back_title text,
  birth_place text,
  birth_date date not null,
  sex text not null check (sex in ('L', 'P')),
  employment text not null check (employment in ('PNS', 'CPNS', 'PPPK')),
  standing text not null,
  grade text,
  grade_since date,
  class text not null,
  eselon text,
  position_id uuid references register.position,
  position_since date,
  unit_id uuid not null references register.unit,
  education text,
  appointed_on date,
  email text,
  version integer not null default 1,
  updated_at timestamptz not null,
  updated_by_import uuid,
  created_by_import uuid
);
create index person_created_by on register.person (created_by_import);
create index person_unit on register.person (unit_id);
create index person_class on register.person (class);
create index person_name on register.person (lower(name));

create table register.import (
  id uuid primary key default uuidv7(),
  file_name text not null,
  file_size bigint not null,
  file_hash bytea not null,
  -- null until the headings have been read
  template text check (template in ('siasn-67', 'siasn-69', 'nawa', 'undo')),
  columns jsonb not null default '{}',
  state text not null check (state in ('reading', 'failed', 'previewed', 'committed', 'discarded')),
  failure jsonb,
  progress jsonb,
  counts jsonb not null default '{}',
  took_ms integer,
  created_at timestamptz not null,
  created_by text not null,
  committed_at timestamptz,
  committed_by text,
  undoes uuid references register.import
);
create index import_created on register.import (created_at desc);
-- An import is taken back once.
create unique index import_undone on register.import (undoes) where state = 'committed';

-- The bytes of a file wait here for the job that reads it, and no longer.
create table register.import_file (
  import_id uuid primary key references register.import on delete cascade,
  bytes bytea not null
);
alter table register.import_file alter column bytes set storage external;

-- One row of a file, judged: what it says, what it would change field by field ({field: [before, after]}),
-- why it is refused or waits. `cells`: a refused row as it stood in the used columns of the file.
create table register.import_row (
  import_id uuid not null references register.import on delete cascade,
  line integer not null,
  verdict text not null check (verdict in ('new', 'changed', 'unchanged', 'refused', 'waiting')),
  nip text,
  name text,
  class text,
  person_id uuid,
  person_version integer,
  unit_id uuid,
  position_id uuid,
  record jsonb,
  cells jsonb,
  changes jsonb not null default '{}',
  problems jsonb not null default '[]',
  primary key (import_id, line)
);
create index import_row_verdict on register.import_row (import_id, verdict, line);

-- What a committed import changed in a person, field by field: the way back is a new import.
create table register.person_change (
  import_id uuid not null references register.import,
  person_id uuid not null references register.person,
  field text not null,
  before text,
  after text,
  at timestamptz not null,
  primary key (import_id, person_id, field)
);
create index person_change_person on register.person_change (person_id, at);
