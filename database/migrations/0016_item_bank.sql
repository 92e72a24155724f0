-- instruments: the item bank. Items are written by one person and read by another, keys are seen only with
-- two persons where they are many, forms are built from a blueprint, measured and agreed to before use.

-- A situation is keyed to levels of one competency; a multiple choice to right and wrong; a Likert item to
-- points, which count from the other end where it is reversed. What is no competency has a scale of its own.
alter table instruments.item drop constraint item_kind_check;
alter table instruments.item add check (
  kind = 'situasi' and competency_key not in ('penalaran', 'sikap-kerja')
  or kind = 'pilihan' and competency_key = 'penalaran'
  or kind = 'likert' and competency_key = 'sikap-kerja');
alter table instruments.item drop constraint item_state_check;
alter table instruments.item add check (state in ('draft', 'dibaca', 'aktif', 'ditarik'));
alter table instruments.item
  -- whose standard its options bracket; null: nobody's in particular
  add column bracket text check (bracket in ('pelaksana', 'pengawas', 'administrator', 'jpt-pratama', 'jpt-madya')),
  add column reversed boolean not null default false,
  -- null: shipped with the product
  add column author_id uuid references access.account,
  add check (kind = 'likert' or not reversed);

-- Sounds best and shows little: what people who click on fine words choose.
alter table instruments.item_option add column grand boolean not null default false;

-- The second person's reading of a version. The reader keys it without having seen the author's key.
create table instruments.reading (
  id uuid primary key default uuidv7(),
  item_id uuid not null references instruments.item,
  reader_id uuid not null references access.account,
  verdict text not null check (verdict in ('layak', 'perbaiki')),
  note text not null,
  -- the reader's own key by letter; null where the item has none to be judged
  keyed jsonb,
  -- options of the item and how many the reader keyed as the author did
  options integer not null,
  agreed integer not null,
  read_at timestamptz not null,
  check (agreed between 0 and options)
);
create unique index reading_once on instruments.reading (item_id, reader_id);

create table instruments.blueprint (
  id uuid primary key default uuidv7(),
  instrument_id uuid not null references instruments.instrument,
  -- the class (jenjang) whose standard the forms are built for
  class text not null,
  version integer not null check (version > 0),
  note text not null default '',
  minutes integer not null check (minutes between 1 and 600),
  created_by uuid references access.account,
  created_at timestamptz not null,
  unique (instrument_id, class, version)
);

-- How many items of a competency (or scale) written around whose standard; bracket '' : any.
create table instruments.blueprint_row (
  blueprint_id uuid not null references instruments.blueprint,
  competency_key text not null,
  bracket text not null,
  items integer not null check (items between 1 and 60),
  primary key (blueprint_id, competency_key, bracket)
);

-- Forms that were made together to be alike, with what was measured of their likeness.
create table instruments.form_set (
  id uuid primary key default uuidv7(),
  blueprint_id uuid not null references instruments.blueprint,
  seed integer not null,
  likeness jsonb not null,
  created_by uuid references access.account,
  created_at timestamptz not null
);

alter table instruments.form
  -- the class (jenjang) that it is built for
  add column class text,
  add column blueprint_id uuid references instruments.blueprint,
  add column set_id uuid references instruments.form_set,
  -- null: shipped with the product
  add column author_id uuid references access.account;

-- Standard setting: a panel judges, item by item, what somebody just at a level would do.
create table instruments.standard_setting (
  id uuid primary key default uuidv7(),
  form_id uuid not null references instruments.form,
  held_on date not null,
  method text not null,
  panel jsonb not null,
  -- {round, member, item, level, percent}
  judgements jsonb not null,
  result jsonb not null,
  -- null: shipped with the product
  recorded_by uuid references access.account,
  recorded_at timestamptz not null
);

-- Whether a form may be used for a class: simulated people, asked for by one, agreed to by another.
create table instruments.activation (
  id uuid primary key default uuidv7(),
  form_id uuid not null references instruments.form,
  class text not null,
  seed integer not null,
  n integer not null check (n > 0),
  state text not null check (state in ('menghitung', 'lulus', 'tidak-lulus')),
  done integer not null default 0,
  result jsonb,
  asked_by uuid not null references access.account,
  asked_at timestamptz not null,
  computed_at timestamptz,
  decided_by uuid references access.account,
  decided_at timestamptz,
  agreed boolean,
  decision_reason text,
  document_id uuid references documents.document,
  check ((state = 'menghitung') = (result is null)),
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (agreed is null)),
  check (decided_by is null or decided_by <> asked_by),
  check (agreed is not true or state = 'lulus')
);
create index activation_form on instruments.activation (form_id);
create unique index activation_open on instruments.activation (form_id, class) where decided_at is null and state <> 'tidak-lulus';

-- Keys of many items, on screen or as a file: what for, agreed to by another, for some hours.
create table instruments.key_request (
  id uuid primary key default uuidv7(),
  instrument_id uuid not null references instruments.instrument,
  purpose text not null,
  asked_by uuid not null references access.account,
  asked_at timestamptz not null,
  decided_by uuid references access.account,
  decided_at timestamptz,
  agreed boolean,
  decision_reason text,
  valid_until timestamptz,
  uses integer not null default 0,
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (agreed is null)),
  check ((agreed is true) = (valid_until is not null)),
  check (decided_by is null or decided_by <> asked_by)
);
create unique index key_request_open on instruments.key_request (instrument_id, asked_by) where decided_at is null;

-- Each look at one item's key, so that many looks one by one do not take the place of a request.
create table instruments.key_look (
  account_id uuid not null references access.account,
  item_id uuid not null references instruments.item,
  looked_at timestamptz not null
);
create index key_look_account on instruments.key_look (account_id, looked_at);

-- What stands behind a status: {n, reliability, panel, normGroup, responsible}. Stated by one, agreed to by
-- another; it counts (as a row of status) from then on.
create table instruments.statement (
  id uuid primary key default uuidv7(),
  instrument_id uuid not null references instruments.instrument,
  status text not null check (status in ('uji-coba', 'tervalidasi-internal', 'ditarik')),
  evidence text not null,
  facts jsonb not null,
  decided_on date not null,
  asked_by uuid not null references access.account,
  asked_at timestamptz not null,
  decided_by uuid references access.account,
  decided_at timestamptz,
  agreed boolean,
  decision_reason text,
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (agreed is null)),
  check (decided_by is null or decided_by <> asked_by)
);
create unique index statement_open on instruments.statement (instrument_id) where decided_at is null;
alter table instruments.status add column statement_id uuid references instruments.statement, add column facts jsonb;

-- A version is open while nobody has read it. What was read, or seen on a paper, stays as it was.
create or replace function instruments.keep_item() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.instrument_id, new.code, new.version, new.example, new.author_id, new.created_at)
    is not distinct from (old.id, old.instrument_id, old.code, old.version, old.example, old.author_id, old.created_at) then
    if old.state = 'draft' and new.state = 'draft' and not exists (select from instruments.reading where item_id = old.id) then return new; end if;
    if to_jsonb(new) - 'state' = to_jsonb(old) - 'state' then
      if new.state = 'ditarik' and old.state <> 'ditarik' then return new; end if;
      if (old.state, new.state) = ('draft', 'aktif') and old.author_id is null then return new; end if;
      if (old.state, new.state) = ('draft', 'dibaca') and exists (select from instruments.reading where item_id = old.id) then return new; end if;
      if (old.state, new.state) = ('dibaca', 'aktif') and (select verdict from instruments.reading where item_id = old.id
        order by read_at desc, id desc limit 1) = 'layak' then return new; end if;
    end if;
  end if;
  raise exception 'items and forms are kept as they were: add a version';
end $$;

create function instruments.keep_form() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.instrument_id, new.code, new.version, new.example, new.author_id, new.created_at)
    is not distinct from (old.id, old.instrument_id, old.code, old.version, old.example, old.author_id, old.created_at) then
    if old.state = 'draft' and new.state = 'draft' then return new; end if;
    if to_jsonb(new) - 'state' = to_jsonb(old) - 'state' then
      if new.state = 'ditarik' and old.state <> 'ditarik' then return new; end if;
      if (old.state, new.state) = ('draft', 'aktif') and (old.author_id is null
        or exists (select from instruments.activation where form_id = old.id and agreed)) then return new; end if;
    end if;
  end if;
  raise exception 'items and forms are kept as they were: add a version';
end $$;
drop trigger kept on instruments.form;
create trigger kept before update or delete on instruments.form for each row execute function instruments.keep_form();

create or replace function instruments.keep_part() returns trigger language plpgsql as $$
declare whole uuid; state_now text;
begin
  if tg_table_name = 'item_option' then
    whole := case when tg_op = 'DELETE' then old.item_id else new.item_id end;
    if tg_op <> 'UPDATE' or new.item_id = old.item_id then
      select state into state_now from instruments.item where id = whole;
      if state_now = 'draft' and not exists (select from instruments.reading where item_id = whole) then
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end if;
    end if;
  else
    whole := case when tg_op = 'DELETE' then old.form_id else new.form_id end;
    if tg_op <> 'UPDATE' or new.form_id = old.form_id then
      select state into state_now from instruments.form where id = whole;
      if state_now = 'draft' then
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end if;
    end if;
  end if;
  raise exception 'items and forms are kept as they were: add a version';
end $$;

-- The second reader is somebody else than the author.
create function instruments.another_reader() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then raise exception 'a reading is kept as it was given'; end if;
  if new.reader_id = (select author_id from instruments.item where id = new.item_id) then
    raise exception 'who wrote an item does not read it';
  end if;
  return new;
end $$;
create trigger kept before insert or update or delete on instruments.reading for each row execute function instruments.another_reader();

create function instruments.keep_bank() returns trigger language plpgsql as $$
begin raise exception 'this is kept as it was recorded'; end $$;
create trigger kept before update or delete on instruments.blueprint for each row execute function instruments.keep_bank();
create trigger kept before update or delete on instruments.blueprint_row for each row execute function instruments.keep_bank();
create trigger kept before update or delete on instruments.form_set for each row execute function instruments.keep_bank();
create trigger kept before update or delete on instruments.standard_setting for each row execute function instruments.keep_bank();
create trigger kept before update or delete on instruments.key_look for each row execute function instruments.keep_bank();

-- What was computed of a form stays; only the decision and the page are added.
create function instruments.keep_activation() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old.state = 'menghitung'
    or to_jsonb(new) - '{decided_by,decided_at,agreed,decision_reason,document_id}'::text[]
     = to_jsonb(old) - '{decided_by,decided_at,agreed,decision_reason,document_id}'::text[])
    and (old.decided_at is null or old.decided_at = new.decided_at) then return new; end if;
  raise exception 'an activation is kept as it was computed';
end $$;
create trigger kept before update or delete on instruments.activation for each row execute function instruments.keep_activation();
