-- objections (keberatan): who disagrees with his or her handed-over result, who looked into it, what was
-- answered and decided, and what followed; and questions about results, which have no form and no deadline.
create schema objections;

create table objections.objection (
  id uuid primary key default uuidv7(),
  -- its number: the serial starts anew each year
  year integer not null,
  serial integer not null check (serial > 0),
  person_id uuid not null references register.person,
  sitting_id uuid not null references sittings.sitting,
  -- the run that was handed over
  run_id uuid not null references scoring.run,
  event_id uuid not null references events.event,
  handed_at timestamptz not null,
  channel text not null check (channel in ('portal', 'kertas')),
  reason text not null check (length(reason) between 10 and 4000),
  -- local day on which the office had it; on paper that may be before it was written down here
  filed_on date not null,
  filed_at timestamptz not null,
  filed_by uuid not null,
  -- last local day for filing, as the policy stood when the result was handed over
  file_until date not null,
  late boolean not null,
  late_reason text,
  late_by uuid,
  late_at timestamptz,
  -- last local day for the answer; null while nobody has decided about lateness
  answer_due date,
  state text not null check (state in ('menunggu-penerimaan', 'menunggu-pemeriksa', 'diperiksa', 'menunggu-putusan', 'diputus', 'tidak-diterima', 'dicabut')),
  examiner_id uuid references access.account,
  assigned_at timestamptz,
  assigned_by uuid,
  -- of the proposal that was agreed to
  effect text check (effect in ('tetap', 'diolah-ulang', 'susulan', 'dianulir')),
  decided_at timestamptz,
  decided_by uuid,
  ended_at timestamptz,
  document_id uuid references documents.document,
  -- what the effect left: the run that was added, the assessment that no longer counts
  new_run_id uuid references scoring.run,
  revoked_assessment_id uuid references register.assessment,
  unique (year, serial),
  check ((state = 'diputus') = (decided_at is not null) and (decided_at is null) = (decided_by is null) and (decided_at is null) = (effect is null)),
  check ((examiner_id is null) = (assigned_at is null)),
  check (decided_by is null or examiner_id is not null)
);
create unique index objection_open on objections.objection (sitting_id) where state not in ('diputus', 'tidak-diterima', 'dicabut');
create index objection_person on objections.objection (person_id);
create index objection_event on objections.objection (event_id);

-- What the examiner found and proposes, and what another person said to it. Kept as it was said: who is
-- asked to look again writes the next one.
create table objections.proposal (
  id uuid primary key default uuidv7(),
  objection_id uuid not null references objections.objection,
  examiner_id uuid not null,
  findings text not null,
  answer text not null,
  effect text not null check (effect in ('tetap', 'diolah-ulang', 'susulan', 'dianulir')),
  -- what is put right when it is scored again
  correction text,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  agreed boolean,
  decision_reason text,
  check ((effect = 'diolah-ulang') = (correction is not null)),
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (agreed is null)),
  check (decided_by is null or decided_by <> examiner_id)
);
create index proposal_objection on objections.proposal (objection_id, proposed_at);
create unique index proposal_waiting on objections.proposal (objection_id) where agreed is null;

-- Files that came with an objection, as they came.
create table objections.attachment (
  id uuid primary key default uuidv7(),
  objection_id uuid not null references objections.objection,
  name text not null,
  type text not null check (type in ('application/pdf', 'image/jpeg')),
  bytes bytea not null check (length(bytes) between 1 and 5242880),
  hash bytea not null check (length(hash) = 32),
  added_at timestamptz not null,
  added_by uuid not null,
  unique (objection_id, hash)
);
alter table objections.attachment alter column bytes set storage external;

-- A question about the own result, and what was said to it.
create table objections.question (
  id uuid primary key default uuidv7(),
  person_id uuid not null references register.person,
  -- the result that it is about; null: about the assessment as such
  sitting_id uuid references sittings.sitting,
  asked_at timestamptz not null
);
create index question_person on objections.question (person_id);

create table objections.message (
  id uuid primary key default uuidv7(),
  question_id uuid not null references objections.question,
  from_office boolean not null,
  by_account uuid not null,
  text text not null check (length(text) between 3 and 2000),
  at timestamptz not null
);
create index message_question on objections.message (question_id, at);

create function objections.keep() returns trigger language plpgsql as $$
begin raise exception 'what was filed or said stays as it was'; end $$;
create trigger kept before update or delete on objections.attachment for each row execute function objections.keep();
create trigger kept before update or delete on objections.message for each row execute function objections.keep();

-- A handed-over result that no longer counts: nobody uses it, everybody sees that it was.
create table scoring.withdrawn (
  sitting_id uuid primary key references sittings.sitting,
  person_id uuid not null references register.person,
  kind text not null check (kind in ('susulan', 'dianulir')),
  -- by which decision, as it is told to people
  reason text not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null
);
create index withdrawn_person on scoring.withdrawn (person_id);
create trigger kept before update or delete on scoring.withdrawn for each row execute function scoring.keep_batch();
