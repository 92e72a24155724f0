-- scoring: results handed over in waves by class, which two persons decide, and the talks that follow (domain
-- office 8 and 14).

-- A wave hands results over, or (`withdraws`) takes back one that nobody has opened. Asked by one, decided by another.
create table scoring.wave (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  number integer not null check (number > 0),
  withdraws uuid references scoring.wave,
  -- whole classes, and single people who were left over by an earlier one
  classes text[] not null default '{}',
  person_ids uuid[] not null default '{}',
  planned_on date not null,
  feedback_way text not null check (feedback_way in ('perorangan', 'kelompok', 'atas-permintaan')),
  feedback_place text not null default '',
  reason text,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  agreed boolean,
  decision_reason text,
  -- what the second person saw: {"ready", "left": {why: people}, "items": flagged items, "letters": {"due", "issued"}}
  seen jsonb,
  unique (event_id, number),
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (agreed is null)),
  check (decided_by is null or decided_by <> asked_by),
  check (agreed is distinct from false or decision_reason is not null),
  check (withdraws is null or reason is not null),
  check (withdraws is not null or cardinality(classes) + cardinality(person_ids) > 0)
);
-- one undecided at a time
create unique index wave_open on scoring.wave (event_id) where agreed is null;

-- What a wave carried out about each sitting, kept as it was.
create table scoring.wave_result (
  wave_id uuid not null references scoring.wave,
  sitting_id uuid not null references sittings.sitting,
  run_id uuid not null references scoring.run,
  person_id uuid not null references register.person,
  primary key (wave_id, sitting_id)
);
create function scoring.keep_wave_result() returns trigger language plpgsql as $$
begin raise exception 'what a wave carried out is kept as it was: withdraw it by another wave'; end $$;
create trigger kept before update or delete on scoring.wave_result for each row execute function scoring.keep_wave_result();

-- What stands: the run that a person may see of each sitting. A run scored anew takes its place by a later wave;
-- a withdrawn one is not here.
create table scoring.handed_over (
  sitting_id uuid primary key references sittings.sitting,
  run_id uuid not null references scoring.run,
  person_id uuid not null references register.person,
  wave_id uuid not null references scoring.wave,
  handed_at timestamptz not null
);
create index handed_over_person on scoring.handed_over (person_id);
create index handed_over_wave on scoring.handed_over (wave_id);

-- When a person first opened a result of his or her own: from then on it is not taken back.
create table scoring.opened (
  run_id uuid primary key references scoring.run,
  person_id uuid not null references register.person,
  opened_at timestamptz not null
);

-- Results about which something is open, so that they are not handed over meanwhile; told by the room that knows.
create table scoring.hold (
  sitting_id uuid not null references sittings.sitting,
  -- what holds it, such as `objection:<id>`
  object text not null,
  since timestamptz not null,
  released_at timestamptz,
  primary key (sitting_id, object)
);

-- A talk about results: for one person, or for a group.
create table scoring.feedback (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  date date not null,
  starts text not null check (starts ~ '^[0-9]{2}:[0-9]{2}$'),
  place text not null,
  holder_id uuid not null references access.account,
  planned_by uuid,
  planned_at timestamptz not null,
  cancelled_at timestamptz,
  cancel_reason text,
  check ((cancelled_at is null) = (cancel_reason is null))
);
create index feedback_event on scoring.feedback (event_id, date);

create table scoring.feedback_person (
  feedback_id uuid not null references scoring.feedback,
  person_id uuid not null references register.person,
  attendance text check (attendance in ('hadir', 'tidak-hadir')),
  absence_kind text check (absence_kind in ('sakit', 'cuti', 'tugas-dinas', 'layanan-siaga', 'tanpa-keterangan')),
  -- what was spoken of, the one step that was agreed, the question that stays open
  strengths text,
  step text,
  question text,
  noted_by uuid,
  noted_at timestamptz,
  -- closed by the person's own word, or by the signed record
  agreed boolean,
  answer text,
  answered_at timestamptz,
  scan bytea,
  scan_type text check (scan_type in ('application/pdf', 'image/jpeg', 'image/png')),
  scan_by uuid,
  scan_at timestamptz,
  primary key (feedback_id, person_id),
  check ((attendance is not distinct from 'tidak-hadir') = (absence_kind is not null)),
  check ((attendance is null) = (noted_at is null)),
  check (attendance is distinct from 'hadir' or (strengths is not null and step is not null)),
  check ((agreed is null) = (answered_at is null) and (agreed is null or attendance = 'hadir')),
  check (agreed is distinct from false or answer is not null),
  check ((scan is null) = (scan_type is null) and (scan is null) = (scan_at is null) and (scan is null or attendance = 'hadir'))
);
create index feedback_person_person on scoring.feedback_person (person_id);
alter table scoring.feedback_person alter column scan set storage external;
