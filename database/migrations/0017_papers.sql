-- Papers of an event: the texts of messages to participants, and the package that goes to the treasurer.

-- The agency's own wording; without a row the house's first version holds. Never a PIN: no such name exists.
create table schedule.message_text (
  kind text primary key check (kind in ('pemberitahuan', 'pindah', 'susulan')),
  text text not null check (length(text) between 10 and 1000),
  updated_at timestamptz not null,
  updated_by uuid
);

create table invigilation.package (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  state text not null check (state in ('menunggu', 'berjalan', 'selesai')),
  done integer not null default 0,
  total integer not null default 0,
  asked_at timestamptz not null,
  asked_by uuid,
  finished_at timestamptz,
  check ((state = 'selesai') = (finished_at is not null))
);
create index package_event on invigilation.package (event_id, asked_at desc);

-- Each file is kept as soon as it is there, so that work that was cut off goes on where it was.
create table invigilation.package_part (
  package_id uuid not null references invigilation.package on delete cascade,
  path text not null,
  title text not null,
  body bytea not null,
  sha256 bytea not null check (length(sha256) = 32),
  primary key (package_id, path)
);
