-- access: the first sign-in of people who were given no password: by a sealed slip through their unit, or
-- by the agency's own sign-in service (OpenID Connect).

-- An account may exist before its person has chosen a password: nobody else ever knew one.
alter table access.account alter column password_hash drop not null;

-- Slips asked for together: for an event, a unit, or a list of NIPs. Made by a job, unit after unit.
create table access.slip_batch (
  id uuid primary key default uuidv7(),
  -- what it is for, as the list shows it
  title text not null,
  event_id uuid,
  asked_at timestamptz not null,
  asked_by uuid not null references access.account,
  -- the codes lapse at this moment
  lapses_at timestamptz not null,
  state text not null check (state in ('menunggu', 'berjalan', 'selesai')),
  -- people of the list who get no slip: {"reason": count}
  left_out jsonb not null default '{}',
  finished_at timestamptz
);
create index slip_batch_asked on access.slip_batch (asked_at desc);

-- One slip: a code on paper, known here by its hash alone. A later slip of the same person ends it.
create table access.slip (
  id uuid primary key default uuidv7(),
  batch_id uuid not null references access.slip_batch,
  person_id uuid not null references register.person,
  -- the unit through which it travels: the person's, when it was asked for
  unit_id uuid not null references register.unit,
  account_id uuid references access.account,
  code_hash bytea check (length(code_hash) = 32),
  made_at timestamptz,
  -- handed over and signed for, as the unit's list came back
  received_on date,
  used_at timestamptz,
  -- a later slip of the same person took its place
  replaced_at timestamptz,
  unique (batch_id, person_id),
  check ((code_hash is null) = (made_at is null) and (code_hash is null or account_id is not null)),
  check (used_at is null or code_hash is not null)
);
create index slip_person on access.slip (person_id);
create unique index slip_living on access.slip (account_id) where code_hash is not null and used_at is null and replaced_at is null;

-- The printed slips of one unit, sealed under the installation's key, until they are fetched: once, by
-- whoever asked for them. A backup holds no code that anybody could read.
create table access.slip_paper (
  batch_id uuid not null references access.slip_batch,
  unit_id uuid not null references register.unit,
  sealed bytea,
  slips integer not null check (slips > 0),
  made_at timestamptz not null,
  fetched_at timestamptz,
  check ((sealed is null) = (fetched_at is not null)),
  primary key (batch_id, unit_id)
);
alter table access.slip_paper alter column sealed set storage external;

-- The agency's own sign-in service. The client's secret is sealed under the installation's key.
create table access.oidc (
  sole boolean primary key default true check (sole),
  issuer text not null,
  client_id text not null,
  secret_sealed bytea,
  -- the claim of the signed token that carries the NIP
  nip_claim text not null,
  button text not null,
  enabled boolean not null default false,
  -- whether accounts that hold a role may come in this way
  with_roles boolean not null default true,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null references access.account
);

-- A sign-in that was sent to the agency's service and has not come back: used once, for ten minutes.
create table access.oidc_attempt (
  state_hash bytea primary key check (length(state_hash) = 32),
  -- of a cookie in the browser that began it: an answer brought by another browser is nobody's
  browser_hash bytea not null check (length(browser_hash) = 32),
  nonce text not null,
  verifier_sealed bytea not null,
  began_at timestamptz not null
);
