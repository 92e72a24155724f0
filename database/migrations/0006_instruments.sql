-- instruments: items, keys and forms; the only room that knows answers. Keys never leave it for a participant.
create schema instruments;

create table instruments.instrument (
  id uuid primary key default uuidv7(),
  key text not null unique,
  name text not null,
  method text not null,
  example boolean not null,
  created_at timestamptz not null
);

-- How far an instrument may be trusted, as dated statements with their evidence; the last one counts.
create table instruments.status (
  instrument_id uuid not null references instruments.instrument,
  version integer not null check (version > 0),
  status text not null check (status in ('uji-coba', 'tervalidasi-internal', 'ditarik')),
  evidence text not null,
  decided_on date not null,
  created_at timestamptz not null,
  primary key (instrument_id, version)
);

create table instruments.item (
  id uuid primary key default uuidv7(),
  instrument_id uuid not null references instruments.instrument,
  code text not null,
  version integer not null check (version > 0),
  kind text not null check (kind in ('situasi')),
  competency_key text not null,
  stem text not null,
  question text not null,
  example boolean not null,
  state text not null check (state in ('draft', 'aktif', 'ditarik')),
  created_at timestamptz not null,
  unique (instrument_id, code, version)
);

create table instruments.item_option (
  item_id uuid not null references instruments.item,
  letter text not null check (letter ~ '^[A-F]$'),
  text text not null,
  level integer not null check (level between 0 and 5),
  rationale text not null,
  primary key (item_id, letter)
);

create table instruments.form (
  id uuid primary key default uuidv7(),
  instrument_id uuid not null references instruments.instrument,
  code text not null,
  version integer not null check (version > 0),
  title text not null,
  minutes integer not null check (minutes between 1 and 600),
  example boolean not null,
  state text not null check (state in ('draft', 'aktif', 'ditarik')),
  created_at timestamptz not null,
  unique (code, version)
);

create table instruments.form_item (
  form_id uuid not null references instruments.form,
  position integer not null check (position > 0),
  item_id uuid not null references instruments.item,
  primary key (form_id, position),
  unique (form_id, item_id)
);

-- Least mastery (corrected for chance) at which a level counts as reached, as hundredths.
create table instruments.threshold (
  form_id uuid not null references instruments.form,
  level integer not null check (level between 1 and 5),
  mastery integer not null check (mastery between 1 and 100),
  basis text not null,
  primary key (form_id, level)
);

-- A paper that somebody has seen does not change: content is added while a draft, afterwards only withdrawn.
create function instruments.keep_item() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old.state, new.state) in (('draft', 'aktif'), ('draft', 'ditarik'), ('aktif', 'ditarik'))
    and to_jsonb(new) - 'state' = to_jsonb(old) - 'state'
  then return new; end if;
  raise exception 'items and forms are kept as they were: add a version';
end $$;
create trigger kept before update or delete on instruments.item for each row execute function instruments.keep_item();
create trigger kept before update or delete on instruments.form for each row execute function instruments.keep_item();

create function instruments.keep_part() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and tg_table_name = 'item_option' then
    if (select state from instruments.item where id = new.item_id) = 'draft' then return new; end if;
  elsif tg_op = 'INSERT' then
    if (select state from instruments.form where id = new.form_id) = 'draft' then return new; end if;
  end if;
  raise exception 'items and forms are kept as they were: add a version';
end $$;
create trigger kept before insert or update or delete on instruments.item_option for each row execute function instruments.keep_part();
create trigger kept before insert or update or delete on instruments.form_item for each row execute function instruments.keep_part();
create trigger kept before insert or update or delete on instruments.threshold for each row execute function instruments.keep_part();

create function instruments.keep_status() returns trigger language plpgsql as $$
begin raise exception 'the status of an instrument is kept as it was stated: state the next one'; end $$;
create trigger kept before update or delete on instruments.status for each row execute function instruments.keep_status();

-- Example content belongs to example installations only, and never into a form that is none.
create function instruments.refuse_example() returns trigger language plpgsql as $$
begin
  if new.example and (select kind from access.installation) is distinct from 'contoh' then
    raise exception 'example content belongs to an example installation only';
  end if;
  return new;
end $$;
create trigger example_refused before insert on instruments.instrument for each row execute function instruments.refuse_example();
create trigger example_refused before insert on instruments.item for each row execute function instruments.refuse_example();
create trigger example_refused before insert on instruments.form for each row execute function instruments.refuse_example();

create function instruments.refuse_example_item() returns trigger language plpgsql as $$
begin
  if (select example from instruments.item where id = new.item_id) and not (select example from instruments.form where id = new.form_id) then
    raise exception 'an example item belongs into an example form only';
  end if;
  return new;
end $$;
create trigger example_refused before insert on instruments.form_item for each row execute function instruments.refuse_example_item();
