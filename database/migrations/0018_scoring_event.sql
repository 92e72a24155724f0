-- scoring over a whole event: one batch of runs, what is read of it, who approved it and who accepted it;
-- and items that two persons took out of an event.

-- The last processing of an event: how far it is. Done again it goes on where it stood.
create table scoring.processing (
  event_id uuid primary key references events.event,
  state text not null check (state in ('menunggu', 'berjalan', 'selesai')),
  done integer not null default 0,
  total integer not null default 0,
  asked_at timestamptz not null,
  asked_by uuid,
  reason text,
  finished_at timestamptz,
  -- [{"sittingId", "code"}]: closed sittings that could not be scored, and what was refused
  remaining jsonb not null default '[]'
);

-- The present runs of an event, as a whole. Never changed: a later batch replaces it.
create table scoring.batch (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  number integer not null check (number > 0),
  -- versions of the policy sets that its runs were made under
  policy_versions integer[] not null,
  code_version text not null,
  -- SHA-256 over run ids, the hashes of their inputs, flags and sample
  hash bytea not null check (length(hash) = 32),
  runs integer not null check (runs > 0),
  flagged integer not null,
  -- drawn by the server before anybody read; the sample follows from it
  sample_seed text not null,
  sampled integer not null,
  -- closed sittings that could not be scored when it was made
  remaining integer not null,
  made_at timestamptz not null,
  made_by uuid,
  reason text,
  unique (event_id, number)
);

create table scoring.batch_run (
  batch_id uuid not null references scoring.batch,
  run_id uuid not null references scoring.run,
  person_id uuid not null references register.person,
  -- [{"code", "data"}]: why a person has to look at it
  flags jsonb not null,
  sampled boolean not null,
  primary key (batch_id, run_id)
);
create index batch_run_run on scoring.batch_run (run_id);

-- What somebody decided after reading a case. Append-only; the last one of a batch counts.
create table scoring.case_decision (
  id uuid primary key default uuidv7(),
  batch_id uuid not null references scoring.batch,
  run_id uuid not null references scoring.run,
  decision text not null check (decision in ('setuju', 'kembali')),
  note text,
  decided_at timestamptz not null,
  decided_by uuid not null,
  foreign key (batch_id, run_id) references scoring.batch_run,
  check (decision = 'setuju' or note is not null)
);
create index case_decision_run on scoring.case_decision (run_id);

-- Approval by the head of team and its acceptance by another person.
create table scoring.approval (
  id uuid primary key default uuidv7(),
  batch_id uuid not null references scoring.batch,
  approved_by uuid not null,
  approved_at timestamptz not null,
  note text,
  decided_by uuid,
  decided_at timestamptz,
  accepted boolean,
  decision_reason text,
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (accepted is null)),
  check (decided_by is null or decided_by <> approved_by)
);
create unique index approval_standing on scoring.approval (batch_id) where accepted is null or accepted;

-- Results that went into the register; `assessment_id` null: `why` it could not.
create table scoring.recorded (
  run_id uuid primary key references scoring.run,
  sitting_id uuid not null references sittings.sitting,
  approval_id uuid not null references scoring.approval,
  assessment_id uuid references register.assessment,
  why text,
  recorded_at timestamptz not null,
  check ((assessment_id is null) = (why is not null))
);
create index recorded_sitting on scoring.recorded (sitting_id);

-- An item taken out for everybody of an event: asked by one, with its effect as it was shown, agreed by another.
create table scoring.annulment (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  item_id uuid not null references instruments.item,
  reason text not null,
  effect jsonb not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  agreed boolean,
  decision_reason text,
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (agreed is null)),
  check (decided_by is null or decided_by <> asked_by)
);
create unique index annulment_standing on scoring.annulment (event_id, item_id) where agreed is null or agreed;

create function scoring.keep_batch() returns trigger language plpgsql as $$
begin raise exception 'a batch of results is kept as it was: process the event again'; end $$;
create trigger kept before update or delete on scoring.batch for each row execute function scoring.keep_batch();
create trigger kept before update or delete on scoring.batch_run for each row execute function scoring.keep_batch();
create trigger kept before update or delete on scoring.case_decision for each row execute function scoring.keep_batch();
create trigger kept before update or delete on scoring.recorded for each row execute function scoring.keep_batch();
