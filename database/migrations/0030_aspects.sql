-- scoring: aspects of potential that a form measured beside, or instead of, competencies. Kept with the run.
create table scoring.run_aspect (
  run_id uuid not null references scoring.run,
  -- one of the eight aspects of PermenPANRB 20/2025 article 17
  aspect_key text not null check (aspect_key in ('kemampuan-intelektual')),
  on_form integer not null,
  administered integer not null,
  answered integer not null,
  correct integer not null,
  -- share of right answers corrected for chance, exact; null: too little was administered
  numerator integer,
  denominator integer check (denominator > 0),
  -- 1 (KS) to 5 (BS); null: none, because too little was administered
  rating integer check (rating between 1 and 5),
  primary key (run_id, aspect_key),
  check ((rating is null) = (numerator is null) and (rating is null) = (denominator is null))
);
create trigger kept before update or delete on scoring.run_aspect for each row execute function scoring.keep();
