-- scoring: answers become levels, a job-person match and a category. A run never changes: scoring again adds one.
create schema scoring;

create table scoring.run (
  id uuid primary key default uuidv7(),
  sitting_id uuid not null references sittings.sitting,
  person_id uuid not null references register.person,
  number integer not null check (number > 0),
  purpose text not null,
  standing text not null,
  class text not null,
  -- local date of the session: policy and standard are those in force on it
  assessed_on date not null,
  -- of the instrument, when this run was made: decides whether its figures may be shown
  instrument_status text not null check (instrument_status in ('uji-coba', 'tervalidasi-internal', 'ditarik')),
  policy_id uuid not null references standards.policy,
  standard_id uuid not null references standards.standard,
  -- everything the rule was given, so that the run can be made again: answers, keys, thresholds, standard, policy values, the person's post
  inputs jsonb not null,
  inputs_hash bytea not null check (length(inputs_hash) = 32),
  code_version text not null,
  -- exact JPM as a ratio, both in hundredths of a level; null where it may not be computed
  achieved integer,
  required integer not null,
  category text,
  complete boolean not null,
  scored_at timestamptz not null,
  unique (sitting_id, number),
  check (complete = (achieved is not null and category is not null))
);
create index run_person on scoring.run (person_id);

create table scoring.run_competency (
  run_id uuid not null references scoring.run,
  competency_key text not null,
  position integer not null,
  on_form integer not null,
  administered integer not null,
  answered integer not null,
  -- hundredths of a level, 0 to 500; null: too little was administered, so there is none
  level integer check (level between 0 and 500),
  -- whole level, 1 to 5
  required integer not null check (required between 1 and 5),
  -- exact mastery at each level, as the rule saw it
  mastery jsonb not null,
  primary key (run_id, competency_key)
);

create function scoring.keep() returns trigger language plpgsql as $$
begin raise exception 'a scoring run is kept as it was: score again'; end $$;
create trigger kept before update or delete on scoring.run for each row execute function scoring.keep();
create trigger kept before update or delete on scoring.run_competency for each row execute function scoring.keep();
