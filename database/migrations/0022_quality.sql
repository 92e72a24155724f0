-- how exact the results of an event are, how the items and forms behaved, and which answers are alike.
-- All of it belongs to a batch and is kept with it.

-- The error of the JPM by form and by sum of the standard (classes with other standards have other percents).
create table scoring.precision (
  batch_id uuid not null references scoring.batch,
  form_id uuid not null references instruments.form,
  -- sum of the required levels, in hundredths of a level
  required integer not null check (required > 0),
  -- people of the form who met every item that counts
  n integer not null check (n >= 0),
  -- stratified alpha over the competencies
  reliability numeric(7, 4),
  -- of the JPM in percentage points: standard deviation, standard error, half of the interval of the policy
  deviation numeric(8, 4),
  sem numeric(8, 4),
  margin numeric(8, 2),
  why text check (why in ('few', 'no-variance', 'no-reliability')),
  primary key (batch_id, form_id, required),
  check ((margin is null) = (why is not null) and (margin is null) = (sem is null))
);

-- The quality report of a form: figures over groups, nobody by name.
create table scoring.quality (
  batch_id uuid not null references scoring.batch,
  form_id uuid not null references instruments.form,
  report jsonb not null,
  -- items that a reader should look at: for how they measure, and for how they treat groups
  weak integer not null check (weak >= 0),
  unequal integer not null check (unequal >= 0),
  computed_at timestamptz not null,
  primary key (batch_id, form_id)
);

-- Pairs of sittings of a form with more equal unusual answers than chance explains. Changes no result.
create table scoring.similarity (
  batch_id uuid not null references scoring.batch,
  form_id uuid not null references instruments.form,
  people integer not null,
  pairs integer not null,
  -- [{"a", "b", "same", "expected", "chance"}]: run ids, counts of answers, probability
  found jsonb not null,
  computed_at timestamptz not null,
  primary key (batch_id, form_id)
);

create trigger kept before update or delete on scoring.precision for each row execute function scoring.keep_batch();
create trigger kept before update or delete on scoring.quality for each row execute function scoring.keep_batch();
create trigger kept before update or delete on scoring.similarity for each row execute function scoring.keep_batch();
