-- privacy: what the house owes the people whose data it keeps (UU 27/2022): the impact assessment and the record
-- of processing, requests of data subjects with their clock, and the destruction of what is kept long enough.
create schema privacy;

-- The shipped texts with the six fields that the agency fills in. Never edited: the next version replaces.
create table privacy.assessment (
  version integer primary key check (version > 0),
  text_version text not null,
  fields jsonb not null,
  completed_at timestamptz not null,
  completed_by uuid not null references access.account
);

-- What somebody asked about his or her own data; answered within the hours of the policy of that day.
create table privacy.request (
  id uuid primary key default uuidv7(),
  year integer not null,
  serial integer not null check (serial > 0),
  person_id uuid not null references register.person,
  kind text not null check (kind in ('informasi', 'salinan', 'perbaikan', 'pembatasan', 'keberatan-otomatis', 'penghapusan')),
  words text not null check (length(words) between 3 and 4000),
  -- by the person at the own place, or written down by the office for a letter or a visit
  way text not null check (way in ('sendiri', 'kantor')),
  registered_by uuid not null references access.account,
  received_at timestamptz not null,
  due_at timestamptz not null,
  outcome text check (outcome in ('dipenuhi', 'sebagian', 'ditolak')),
  answer text,
  answered_at timestamptz,
  answered_by uuid references access.account,
  unique (year, serial),
  check ((outcome is null) = (answer is null) and (outcome is null) = (answered_at is null) and (outcome is null) = (answered_by is null)),
  check (answered_by is null or way = 'sendiri' or answered_at >= received_at)
);
create index request_person on privacy.request (person_id);
create index request_open on privacy.request (due_at) where outcome is null;

-- Records that are kept long enough, destroyed by two persons: asked for with what was counted, agreed to by
-- another, carried out by a job with what was really destroyed.
create table privacy.destruction (
  id uuid primary key default uuidv7(),
  year integer not null,
  serial integer not null check (serial > 0),
  kind text not null check (kind in ('jawaban', 'hasil', 'impor', 'sesi-masuk')),
  -- everything of that kind that ended before this day
  before date not null,
  years integer not null check (years > 0),
  policy_version integer not null,
  -- {"due": {what: count}, "kept": {why: count}}
  counted jsonb not null,
  reason text not null,
  asked_by uuid not null references access.account,
  asked_at timestamptz not null,
  decided_by uuid references access.account,
  decided_at timestamptz,
  agreed boolean,
  decision_reason text,
  -- what was destroyed: [{"what", "rows", "hash"}], what stayed, the heads of the audit chain around it
  outcome jsonb,
  carried_at timestamptz,
  document_id uuid references documents.document,
  unique (year, serial),
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (agreed is null)),
  check (decided_by is null or decided_by <> asked_by),
  check (carried_at is null or (agreed and outcome is not null))
);
create unique index destruction_open on privacy.destruction (kind) where agreed is null or (agreed and carried_at is null);

create function privacy.keep_destruction() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.carried_at is null
    and row(new.id, new.year, new.serial, new.kind, new.before, new.years, new.policy_version, new.counted, new.reason, new.asked_by, new.asked_at)
      = row(old.id, old.year, old.serial, old.kind, old.before, old.years, old.policy_version, old.counted, old.reason, old.asked_by, old.asked_at)
    and (old.agreed is null or row(new.agreed, new.decided_by, new.decided_at) = row(old.agreed, old.decided_by, old.decided_at))
  then return new; end if;
  if tg_op = 'UPDATE' and old.document_id is null and to_jsonb(new) - 'document_id' = to_jsonb(old) - 'document_id' then return new; end if;
  raise exception 'minutes of a destruction stay as they are';
end $$;
create trigger kept before update or delete on privacy.destruction for each row execute function privacy.keep_destruction();

-- The one narrow door through what is otherwise append-only: open only inside a transaction that names a
-- destruction which two persons agreed to and which was not carried out, for its kind, and for what is old enough.
create function privacy.may_destroy(wanted text, day date) returns boolean language sql stable as $$
  select exists (select from privacy.destruction d
    where d.id = nullif(current_setting('nawa.destruction', true), '')::uuid
      and d.kind = wanted and d.agreed and d.carried_at is null and day < d.before)
$$;

create or replace function sittings.keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_table_name in ('answer', 'late_answer') then
    if privacy.may_destroy('jawaban', (select (t.closed_at at time zone 'UTC')::date from sittings.sitting t where t.id = old.sitting_id))
    then return old; end if;
  end if;
  raise exception 'answers are append-only';
end $$;

-- Of a run the frame stays: whose, which, when, by which rules, and the hash of what it was made from.
create or replace function scoring.keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_table_name in ('run_competency', 'run_aspect') then
    if privacy.may_destroy('hasil', (select r.assessed_on from scoring.run r where r.id = old.run_id)) then return old; end if;
  elsif tg_op = 'UPDATE' and tg_table_name = 'run' then
    if new.inputs = old.inputs || jsonb_build_object('items', '[]'::jsonb, 'destroyed', current_setting('nawa.destruction', true)) then
      if to_jsonb(new) - 'inputs' = to_jsonb(old) - 'inputs' and privacy.may_destroy('jawaban', old.assessed_on) then return new; end if;
      if to_jsonb(new) - array['inputs', 'achieved', 'category', 'complete'] = to_jsonb(old) - array['inputs', 'achieved', 'category', 'complete']
        and new.achieved is null and new.category is null and not new.complete and privacy.may_destroy('hasil', old.assessed_on)
      then return new; end if;
    end if;
  end if;
  raise exception 'a scoring run is kept as it was: score again';
end $$;

-- Of a report the fingerprint stays, so that a paper in somebody's hands is still told from a forged one.
create or replace function documents.keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.object like 'run:%' then
    if length(new.pdf) = 0 and new.data = '{}'::jsonb and to_jsonb(new) - array['pdf', 'data'] = to_jsonb(old) - array['pdf', 'data']
      and privacy.may_destroy('hasil', (select r.assessed_on from scoring.run r where r.id = substr(old.object, 5)::uuid))
    then return new; end if;
  end if;
  raise exception 'a document is kept as it was printed: print a new version';
end $$;
