-- sittings: the test itself. A session (sesi) is one room at one time; a sitting is one person in it.
create schema sittings;

create table sittings.session (
  id uuid primary key default uuidv7(),
  title text not null,
  purpose text not null check (purpose in ('pemetaan', 'pengisian')),
  -- what its results may be used for, as printed; from the event's body and the instrument's status
  standing text not null check (standing in ('hasil-penilaian', 'pemetaan-internal')),
  form_id uuid not null references instruments.form,
  venue text not null,
  room text not null,
  zone text not null check (zone in ('WIB', 'WITA', 'WIT')),
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  minutes integer not null check (minutes between 1 and 600),
  simulated boolean not null default false,
  state text not null check (state in ('disiapkan', 'dibuka', 'ditutup')),
  created_at timestamptz not null,
  check (closes_at > opens_at)
);

create table sittings.sitting (
  id uuid primary key default uuidv7(),
  session_id uuid not null references sittings.session,
  person_id uuid not null references register.person,
  number text not null,
  seat integer not null check (seat > 0),
  -- the order in which this person sees items and options: what was shown can be shown again
  paper jsonb not null,
  pin_hash bytea,
  pin_failures integer not null default 0,
  pin_blocked_until timestamptz,
  simulated boolean not null default false,
  state text not null check (state in ('terdaftar', 'berjalan', 'dikirim', 'waktu-habis', 'dibatalkan')),
  started_at timestamptz,
  -- the last moment at which an answer counts, grace included; set at the start, by one function
  deadline timestamptz,
  closed_at timestamptz,
  last_seq integer not null default 0,
  receipt text unique,
  receipt_leaf bytea,
  receipt_nonce bytea,
  created_at timestamptz not null,
  unique (session_id, person_id),
  unique (session_id, seat),
  unique (session_id, number),
  check ((state = 'terdaftar') = (started_at is null) or state = 'dibatalkan'),
  check ((started_at is null) = (deadline is null))
);
create index sitting_person on sittings.sitting (person_id);

-- Every change of an answer, in the order of the participant's own counter. Append-only; the last one counts.
create table sittings.answer (
  sitting_id uuid not null,
  seq integer not null check (seq > 0),
  item_id uuid not null,
  -- the letter chosen; null: the participant took the answer back
  choice text check (choice ~ '^[A-F]$'),
  clicked_at timestamptz not null,
  received_at timestamptz not null,
  primary key (sitting_id, seq)
);
create function sittings.keep() returns trigger language plpgsql as $$
begin raise exception 'answers are append-only'; end $$;
create trigger kept before update or delete on sittings.answer for each row execute function sittings.keep();
create trigger kept_whole before truncate on sittings.answer for each statement execute function sittings.keep();
