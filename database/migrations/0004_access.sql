-- access: who may come in, as what, for how long; one installation is example or real, for ever.
create schema access;

create table access.installation (
  sole boolean primary key default true check (sole),
  kind text check (kind in ('contoh', 'nyata')),
  setup_code_hash bytea,
  clock_offset_seconds bigint not null default 0,
  created_at timestamptz not null,
  completed_at timestamptz,
  check (kind = 'contoh' or clock_offset_seconds = 0)
);
create function access.keep_kind() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (old.kind is not null and new.kind is distinct from old.kind) then
    raise exception 'an installation stays what it was set up as';
  end if;
  return new;
end $$;
create trigger kind_kept before update or delete on access.installation for each row execute function access.keep_kind();

create table access.account (
  id uuid primary key default uuidv7(),
  login text not null unique check (login = lower(login)),
  name text not null,
  person_id uuid unique references register.person,
  password_hash text not null,
  must_change boolean not null default false,
  closed_at timestamptz,
  created_at timestamptz not null
);

-- Failed sign-ins in a row, of logins that exist and of others alike, so that neither can be told from the other.
create table access.attempt (
  login_hash bytea primary key,
  failures integer not null,
  blocked_until timestamptz not null,
  last_at timestamptz not null
);

-- A role given to an account: for what, from when to when, and by which letter.
create table access.role_grant (
  id uuid primary key default uuidv7(),
  account_id uuid not null references access.account,
  role text not null,
  unit_id uuid references register.unit,
  valid_from date not null,
  valid_to date,
  letter_number text not null,
  letter_date date not null,
  granted_at timestamptz not null,
  granted_by uuid references access.account,
  revoked_at timestamptz,
  revoked_by uuid references access.account,
  check (valid_to is null or valid_to >= valid_from)
);
create index role_grant_account on access.role_grant (account_id);

-- A session is known by the hash of its token only. Of an account, or of one participant's sitting.
create table access.session (
  token_hash bytea primary key check (length(token_hash) = 32),
  id uuid not null unique default uuidv7(),
  account_id uuid references access.account,
  sitting_id uuid,
  person_id uuid references register.person,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  idle_until timestamptz not null,
  ends_at timestamptz not null,
  device text not null,
  ended_at timestamptz,
  ended_why text check (ended_why in ('signed-out', 'revoked', 'replaced', 'password-changed', 'closed')),
  check ((account_id is null) <> (sitting_id is null))
);
create index session_account on access.session (account_id, created_at);
create index session_sitting on access.session (sitting_id);
