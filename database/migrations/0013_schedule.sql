-- schedule: venues and rooms, days and sessions, what must not happen, and the plans that were computed.
create schema schedule;

create table schedule.venue (
  id uuid primary key default uuidv7(),
  name text not null unique,
  address text not null default '',
  zone text not null check (zone in ('WIB', 'WITA', 'WIT')),
  note text not null default '',
  created_at timestamptz not null
);

create table schedule.room (
  id uuid primary key default uuidv7(),
  venue_id uuid not null references schedule.venue,
  name text not null,
  floor text not null default '',
  seats integer not null check (seats between 1 and 1000),
  -- how the seats stand: seats in a row, and after which columns an aisle runs
  columns integer not null check (columns between 1 and 60),
  aisles integer[] not null default '{}',
  accessible integer[] not null default '{}',
  spare integer[] not null default '{}',
  active boolean not null default true,
  unique (venue_id, name)
);

create table schedule.holiday (
  date date primary key,
  name text not null,
  kind text not null check (kind in ('libur-nasional', 'cuti-bersama', 'libur-daerah')),
  basis text not null,
  confirmed boolean not null
);

-- Times of a weekday (1 Monday … 7 Sunday; null: every day) that no session may touch.
create table schedule.quiet_time (
  id uuid primary key default uuidv7(),
  weekday integer check (weekday between 1 and 7),
  starts text not null check (starts ~ '^\d\d:\d\d$'),
  ends text not null check (ends ~ '^\d\d:\d\d$'),
  name text not null,
  check (ends > starts)
);

-- A session (sesi) of an event: the same hours in all its rooms. `makeup`: for those who could not come (susulan).
create table schedule.slot (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  date date not null,
  starts text not null check (starts ~ '^\d\d:\d\d$'),
  ends text not null check (ends ~ '^\d\d:\d\d$'),
  makeup boolean not null default false,
  unique (event_id, date, starts),
  check (ends > starts)
);

create table schedule.event_room (
  event_id uuid not null references events.event,
  room_id uuid not null references schedule.room,
  primary key (event_id, room_id)
);

-- A room that cannot be used: on a day, or in one session of it.
create table schedule.closure (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  room_id uuid not null references schedule.room,
  date date not null,
  slot_id uuid references schedule.slot,
  reason text not null,
  at timestamptz not null,
  by_account uuid,
  lifted_at timestamptz
);
create index closure_event on schedule.closure (event_id);

create table schedule.setting (
  event_id uuid primary key references events.event,
  reserve_percent numeric(5,2) not null check (reserve_percent between 0 and 50),
  unit_cap_percent numeric(5,2) not null check (unit_cap_percent between 1 and 100),
  unit_cap_at_least integer not null check (unit_cap_at_least between 0 and 100),
  updated_at timestamptz not null
);

-- A named function of which a minimum stays at its place in every half day (shift, counter, ward).
create table schedule.duty (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  unit_id uuid not null references register.unit,
  name text not null,
  minimum integer not null check (minimum >= 0),
  unique (event_id, unit_id, name)
);
create table schedule.duty_member (
  duty_id uuid not null references schedule.duty on delete cascade,
  person_id uuid not null references register.person,
  primary key (duty_id, person_id)
);

-- A day on which nobody of a unit can be sent; no unit: nobody at all.
create table schedule.blackout (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  unit_id uuid references register.unit,
  date date not null,
  half text not null check (half in ('pagi', 'siang', 'sehari')),
  reason text not null,
  letter text,
  at timestamptz not null,
  by_account uuid
);
create index blackout_event on schedule.blackout (event_id);

-- When one person cannot come (`hard`) or would rather not (a second-choice day).
create table schedule.unavailable (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  person_id uuid not null references register.person,
  date date not null,
  half text not null check (half in ('pagi', 'siang', 'sehari')),
  hard boolean not null,
  reason text not null,
  letter text,
  at timestamptz not null,
  by_account uuid
);
create index unavailable_event on schedule.unavailable (event_id, person_id);

-- One computed plan. What it was computed from is kept with it; seats are kept apart. Never edited once it
-- is in force: the next version replaces it.
create table schedule.plan (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  version integer not null check (version > 0),
  kind text not null check (kind in ('awal', 'perbaikan', 'geser')),
  based_on uuid references schedule.plan,
  title text not null,
  -- how many sessions a day it uses; null: all
  sessions_a_day integer check (sessions_a_day between 1 and 10),
  state text not null check (state in ('dihitung', 'mustahil', 'usulan', 'diminta', 'berlaku', 'diganti', 'dibuang')),
  input jsonb not null,
  -- objectives in their order with value, bound, gap; when the first plan stood; how long it took
  proof jsonb,
  -- why it is impossible and what would make it possible
  refusal jsonb,
  created_at timestamptz not null,
  created_by uuid,
  asked_by uuid,
  asked_at timestamptz,
  published_by uuid,
  published_at timestamptz,
  reason text,
  unique (event_id, version),
  check (published_by is null or published_by <> asked_by)
);
create unique index plan_in_force on schedule.plan (event_id) where state = 'berlaku';

create table schedule.seat (
  plan_id uuid not null references schedule.plan on delete cascade,
  person_id uuid not null references register.person,
  slot_id uuid not null references schedule.slot,
  room_id uuid not null references schedule.room,
  seat integer not null check (seat > 0),
  primary key (plan_id, person_id),
  unique (plan_id, slot_id, room_id, seat)
);
create index seat_person on schedule.seat (person_id);

-- The participant's number, fixed when the first plan is published; a move keeps it.
create table schedule.number (
  event_id uuid not null references events.event,
  person_id uuid not null references register.person,
  number text not null,
  primary key (event_id, person_id),
  unique (event_id, number)
);

create function schedule.keep_seat() returns trigger language plpgsql as $$
begin
  if (select state from schedule.plan where id = coalesce(new.plan_id, old.plan_id)) in ('diminta', 'berlaku', 'diganti') then
    raise exception 'seats of a plan that was handed on are kept: make the next version';
  end if;
  return coalesce(new, old);
end $$;
create trigger kept before insert or update or delete on schedule.seat for each row execute function schedule.keep_seat();
