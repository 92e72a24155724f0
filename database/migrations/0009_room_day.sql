-- sittings, the day itself: the room's clock (start, pause, extension), sealed papers, moves between
-- machines, what arrives late, and a session that runs without the server.

alter table sittings.session
  add column started_at timestamptz,
  -- time given to the whole room on top
  add column extension_seconds integer not null default 0 check (extension_seconds between 0 and 14400),
  -- a network incident declared before closing: answers may arrive so much later and still count
  add column arrival_seconds integer not null default 0 check (arrival_seconds between 0 and 86400),
  add column paused_at timestamptz,
  add column late_minutes integer not null default 15 check (late_minutes between 0 and 120),
  add column late_ends_with_room boolean not null default true,
  -- the session was run with a start code read out, without the server
  add column server_less_at timestamptz,
  add column server_less_reason text,
  add column packed_at timestamptz,
  add constraint server_less_reasoned check ((server_less_at is null) = (server_less_reason is null));

-- What opens the papers of a session. Read at the start, or aloud when the room has no server.
create table sittings.session_secret (
  session_id uuid primary key references sittings.session,
  start_code text not null check (start_code ~ '^[0-9A-HJKMNP-TV-Z]{10}$'),
  salt bytea not null check (length(salt) = 16)
);

-- Time that does not run: of a whole room, or of one person (a break that stops the clock).
create table sittings.pause (
  id uuid primary key default uuidv7(),
  session_id uuid not null references sittings.session,
  sitting_id uuid references sittings.sitting,
  from_at timestamptz not null,
  to_at timestamptz,
  reason text not null,
  check (to_at is null or to_at >= from_at)
);
create index pause_session on sittings.pause (session_id);
create unique index pause_open on sittings.pause (session_id, coalesce(sitting_id, '00000000-0000-0000-0000-000000000000')) where to_at is null;

alter table sittings.sitting
  -- given to this person after an incident
  add column compensation_seconds integer not null default 0 check (compensation_seconds between 0 and 14400),
  add column paused_at timestamptz,
  -- made with the pack: the nonce of the receipt to come, and the key that proves what a device hands in
  add column pack_nonce bytea check (length(pack_nonce) = 16),
  add column device_key bytea check (length(device_key) = 32),
  -- handed in as a bundle after a session without the server
  add column server_less boolean not null default false,
  -- a machine that takes over counts its changes from here on, so that what the one before still keeps has its place
  add column seq_floor integer not null default 0 check (seq_floor between 0 and 1000000);

-- The paper as it will be shown, sealed under the session's start code.
create table sittings.pack (
  sitting_id uuid primary key references sittings.sitting,
  bytes bytea not null,
  sha256 bytea not null check (length(sha256) = 32),
  made_at timestamptz not null
);

-- Answers that arrived after the time. Kept, never counted unless a second person admits them.
create table sittings.late_answer (
  sitting_id uuid not null,
  seq integer not null check (seq > 0),
  item_id uuid not null,
  choice text check (choice in ('A', 'B', 'C', 'D', 'E', 'F')),
  clicked_at timestamptz not null,
  received_at timestamptz not null,
  primary key (sitting_id, seq)
);
create trigger kept before update or delete on sittings.late_answer for each row execute function sittings.keep();
create trigger kept_whole before truncate on sittings.late_answer for each statement execute function sittings.keep();

-- Late answers of a sitting that count after all: asked for by one person, admitted by another.
-- Covered are those that were here when it was asked: what comes later is asked for again.
create table sittings.admission (
  id uuid primary key default uuidv7(),
  sitting_id uuid not null references sittings.sitting,
  asked_by uuid not null,
  asked_at timestamptz not null,
  reason text not null,
  decided_by uuid,
  decided_at timestamptz,
  admitted boolean,
  decision_reason text,
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (admitted is null)),
  check (decided_by is null or decided_by <> asked_by)
);
create index admission_sitting on sittings.admission (sitting_id);
create unique index admission_open on sittings.admission (sitting_id) where decided_at is null;

-- A second machine that wants to go on with a sitting: the proctor decides.
create table sittings.device_request (
  id uuid primary key default uuidv7(),
  sitting_id uuid not null references sittings.sitting,
  device text not null,
  at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  allowed boolean,
  used_at timestamptz
);
create index device_request_sitting on sittings.device_request (sitting_id, at);

-- What happened at a seat, as facts: left the window, asked for help, came back, moved. Never a verdict.
create table sittings.event (
  id bigint generated always as identity primary key,
  sitting_id uuid not null references sittings.sitting,
  kind text not null check (kind in ('left-window', 'help-asked', 'help-done', 'reconnected', 'device-moved', 'clock-jump', 'storage-blocked', 'bundle-received')),
  at timestamptz not null,
  device_at timestamptz,
  seconds integer,
  note text check (length(note) <= 500),
  -- made by the page that noted it: sent again, it is kept once
  key text,
  unique (sitting_id, key)
);
create index event_sitting on sittings.event (sitting_id, id);
create trigger kept before update or delete on sittings.event for each row execute function sittings.keep();
