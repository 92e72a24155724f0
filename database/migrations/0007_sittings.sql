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
create index session_opens on sittings.session (opens_at desc, id desc);

create table sittings.sitting (
  id uuid primary key default uuidv7(),
  session_id uuid not null references sittings.session,
  person_id uuid not null references register.person,
  number text not null,
  seat integer not null check (seat > 0),
  -- the order in which this person sees items and options: what was shown can be shown again
  paper jsonb not null,
  -- of the card's PIN, bound to this sitting; forgotten when the session closes
  pin_hash bytea,
  extra_minutes integer not null default 0 check (extra_minutes between 0 and 600),
  simulated boolean not null default false,
  state text not null check (state in ('terdaftar', 'berjalan', 'dikirim', 'waktu-habis', 'dibatalkan')),
  -- the notice and pledge as this person read them, word for word
  agreed_at timestamptz,
  agreed_version text,
  agreed_text text,
  started_at timestamptz,
  -- when the participant's time ends, and the last moment at which an answer counts (grace included);
  -- both set by one function, deadline.ts
  ends_at timestamptz,
  deadline timestamptz,
  closed_at timestamptz,
  receipt text unique,
  receipt_leaf bytea,
  receipt_nonce bytea,
  created_at timestamptz not null,
  unique (session_id, person_id),
  unique (session_id, seat),
  unique (session_id, number),
  check ((state = 'terdaftar') = (started_at is null) or state = 'dibatalkan'),
  check ((started_at is null) = (deadline is null) and (started_at is null) = (ends_at is null)),
  check ((agreed_at is null) = (agreed_version is null) and (agreed_at is null) = (agreed_text is null)),
  check (started_at is null or agreed_at is not null),
  check ((state in ('dikirim', 'waktu-habis')) = (receipt is not null)),
  check ((receipt is null) = (receipt_leaf is null) and (receipt is null) = (receipt_nonce is null))
);
create index sitting_person on sittings.sitting (person_id);
create index sitting_running on sittings.sitting (deadline) where state = 'berjalan';

-- Every change of an answer, in the order of the participant's own counter. Append-only; the last one counts.
-- No foreign key: the one statement that writes here joins and locks the sitting itself.
create table sittings.answer (
  sitting_id uuid not null,
  seq integer not null check (seq > 0),
  item_id uuid not null,
  -- the item's own letter, whatever its place on this person's screen; null: the answer was taken back
  choice text check (choice in ('A', 'B', 'C', 'D', 'E', 'F')),
  clicked_at timestamptz not null,
  received_at timestamptz not null,
  primary key (sitting_id, seq)
);
create function sittings.keep() returns trigger language plpgsql as $$
begin raise exception 'answers are append-only'; end $$;
create trigger kept before update or delete on sittings.answer for each row execute function sittings.keep();
create trigger kept_whole before truncate on sittings.answer for each statement execute function sittings.keep();

-- Wrong card codes by the NIP that was typed, known or not, so that nobody learns who is on a list.
create table sittings.card_attempt (
  nip text primary key,
  failures integer not null check (failures > 0),
  blocked_until timestamptz,
  last_at timestamptz not null
);
