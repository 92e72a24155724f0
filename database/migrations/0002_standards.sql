-- standards: the competency dictionary, the required levels of each class, and dated policy sets.
-- Nothing here is edited in place: a new version is added, and a result keeps the one it was made with.
-- A version is in force from its date until the next one begins, so no day is without a rule.
create schema standards;

create table standards.dictionary (
  id uuid primary key default uuidv7(),
  version integer not null unique check (version > 0),
  title text not null,
  legal_basis text not null,
  effective_from date not null,
  created_at timestamptz not null
);

create table standards.competency (
  id uuid primary key default uuidv7(),
  dictionary_id uuid not null references standards.dictionary,
  key text not null check (key ~ '^[a-z-]+$'),
  code text not null,
  short_code text not null,
  kind text not null check (kind in ('manajerial', 'sosial-kultural', 'teknis', 'pemerintahan')),
  cluster text not null,
  name text not null,
  name_en text not null,
  definition text not null,
  position integer not null,
  unique (dictionary_id, key),
  unique (dictionary_id, position)
);

create table standards.competency_level (
  competency_id uuid not null references standards.competency,
  level integer not null check (level between 1 and 5),
  title text not null,
  primary key (competency_id, level)
);

create table standards.indicator (
  competency_id uuid not null,
  level integer not null,
  position integer not null,
  text text not null,
  primary key (competency_id, level, position),
  foreign key (competency_id, level) references standards.competency_level
);

-- What a class (jenjang jabatan) requires, from a date on.
create table standards.standard (
  id uuid primary key default uuidv7(),
  dictionary_id uuid not null references standards.dictionary,
  class text not null,
  version integer not null check (version > 0),
  effective_from date not null,
  basis text not null,
  confirmed boolean not null,
  note text,
  created_at timestamptz not null,
  unique (class, version)
);

create table standards.standard_level (
  standard_id uuid not null references standards.standard,
  competency_id uuid not null references standards.competency,
  required integer not null check (required between 1 and 5),
  primary key (standard_id, competency_id)
);

create table standards.policy (
  id uuid primary key default uuidv7(),
  version integer not null unique check (version > 0),
  title text not null,
  effective_from date not null,
  -- why it was added, and which version it was made from
  note text,
  based_on uuid references standards.policy,
  created_at timestamptz not null,
  created_by text not null
);

create table standards.policy_value (
  policy_id uuid not null references standards.policy,
  key text not null check (key ~ '^[a-z-]+(\.[a-z0-9-]+)*$'),
  value jsonb not null,
  basis text not null,
  confirmed boolean not null,
  position integer not null,
  primary key (policy_id, key)
);

create function standards.keep() returns trigger language plpgsql as $$
begin raise exception 'standards are kept as they were: add a version'; end $$;
create trigger kept before update or delete on standards.dictionary for each row execute function standards.keep();
create trigger kept before update or delete on standards.competency for each row execute function standards.keep();
create trigger kept before update or delete on standards.competency_level for each row execute function standards.keep();
create trigger kept before update or delete on standards.indicator for each row execute function standards.keep();
create trigger kept before update or delete on standards.standard for each row execute function standards.keep();
create trigger kept before update or delete on standards.standard_level for each row execute function standards.keep();
create trigger kept before update or delete on standards.policy for each row execute function standards.keep();
create trigger kept before update or delete on standards.policy_value for each row execute function standards.keep();
