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
  -- for people whose accommodation is a room of their own: nobody else is placed there
  separate boolean not null default false,
  -- looked at on the spot: seats, machines, power, line
  checked_at timestamptz,
  checked_by uuid,
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

-- Who is sent to susulan, and why: placed in makeup sessions only, and without a seat until there is one.
create table schedule.deferred (
  event_id uuid not null references events.event,
  person_id uuid not null references register.person,
  reason text not null,
  letter text,
  at timestamptz not null,
  by_account uuid,
  primary key (event_id, person_id)
);

-- One computed plan. What it was computed from is kept with it; seats are kept apart. Never edited once it
-- is in force: the next version replaces it.
create table schedule.plan (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  version integer not null check (version > 0),
  kind text not null check (kind in ('awal', 'perbaikan', 'geser')),
  based_on uuid references schedule.plan,
  title text not null,
  -- the reading: how many sessions of each day it uses; null: all
  reading integer check (reading between 1 and 10),
  state text not null check (state in ('dihitung', 'mustahil', 'usulan', 'diminta', 'berlaku', 'diganti', 'dibuang')),
  input jsonb not null,
  -- objectives in their order with value, bound, gap; when the first plan stood; how long it took
  proof jsonb,
  -- why it is impossible and what would make it possible
  refusal jsonb,
  -- how far the computation is, and whether somebody wants it stopped: put away, or taken as it stands
  progress jsonb,
  stop text check (stop in ('buang', 'pakai')),
  created_at timestamptz not null,
  created_by uuid,
  asked_by uuid,
  asked_at timestamptz,
  published_by uuid,
  published_at timestamptz,
  reason text,
  -- why the second person gave it back
  decision_reason text,
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
create index seat_place on schedule.seat (slot_id, room_id);

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

-- Days that an installation begins with; all of them may be corrected on screen. Fixed dates stand in
-- decrees; movable ones follow the yearly joint decree (SKB 3 Menteri) and wait to be held against it.
insert into schedule.holiday (date, name, kind, basis, confirmed)
select make_date(year, month, day), name, 'libur-nasional', basis, true
from generate_series(2023, 2027) as year,
  (values (1, 1, 'Tahun Baru Masehi', 'Keppres 251/1967'), (5, 1, 'Hari Buruh Internasional', 'Keppres 24/2013'),
    (6, 1, 'Hari Lahir Pancasila', 'Keppres 24/2016'), (8, 17, 'Proklamasi Kemerdekaan', 'Keppres 251/1967'),
    (12, 25, 'Kelahiran Yesus Kristus', 'Keppres 251/1967')) as fixed (month, day, name, basis);

insert into schedule.holiday (date, name, kind, basis, confirmed)
select date::date, name, case when name like 'Cuti bersama%' then 'cuti-bersama' else 'libur-nasional' end,
  'SKB 3 Menteri tahun ' || left(date, 4) || '; cocokkan dengan naskahnya', false
from (values
  ('2023-01-22', 'Tahun Baru Imlek 2574'), ('2023-01-23', 'Cuti bersama Imlek'), ('2023-02-18', 'Isra Mikraj'),
  ('2023-03-22', 'Hari Suci Nyepi'), ('2023-03-23', 'Cuti bersama Nyepi'), ('2023-04-07', 'Wafat Yesus Kristus'),
  ('2023-04-19', 'Cuti bersama Idulfitri'), ('2023-04-20', 'Cuti bersama Idulfitri'), ('2023-04-21', 'Cuti bersama Idulfitri'),
  ('2023-04-22', 'Idulfitri 1444 H'), ('2023-04-23', 'Idulfitri 1444 H'), ('2023-04-24', 'Cuti bersama Idulfitri'),
  ('2023-04-25', 'Cuti bersama Idulfitri'), ('2023-05-18', 'Kenaikan Yesus Kristus'), ('2023-06-02', 'Cuti bersama Waisak'),
  ('2023-06-04', 'Hari Raya Waisak'), ('2023-06-28', 'Cuti bersama Iduladha'), ('2023-06-29', 'Iduladha 1444 H'),
  ('2023-06-30', 'Cuti bersama Iduladha'), ('2023-07-19', 'Tahun Baru Islam 1445 H'), ('2023-09-28', 'Maulid Nabi Muhammad'),
  ('2023-12-26', 'Cuti bersama Natal'),
  ('2024-02-08', 'Isra Mikraj'), ('2024-02-09', 'Cuti bersama Imlek'), ('2024-02-10', 'Tahun Baru Imlek 2575'),
  ('2024-02-14', 'Hari pemungutan suara Pemilu'), ('2024-03-11', 'Hari Suci Nyepi'), ('2024-03-12', 'Cuti bersama Nyepi'),
  ('2024-03-29', 'Wafat Yesus Kristus'), ('2024-03-31', 'Kebangkitan Yesus Kristus (Paskah)'), ('2024-04-08', 'Cuti bersama Idulfitri'),
  ('2024-04-09', 'Cuti bersama Idulfitri'), ('2024-04-10', 'Idulfitri 1445 H'), ('2024-04-11', 'Idulfitri 1445 H'),
  ('2024-04-12', 'Cuti bersama Idulfitri'), ('2024-04-15', 'Cuti bersama Idulfitri'), ('2024-05-09', 'Kenaikan Yesus Kristus'),
  ('2024-05-10', 'Cuti bersama Kenaikan Yesus Kristus'), ('2024-05-23', 'Hari Raya Waisak'), ('2024-05-24', 'Cuti bersama Waisak'),
  ('2024-06-17', 'Iduladha 1445 H'), ('2024-06-18', 'Cuti bersama Iduladha'), ('2024-07-07', 'Tahun Baru Islam 1446 H'),
  ('2024-09-16', 'Maulid Nabi Muhammad'), ('2024-11-27', 'Hari pemungutan suara Pilkada'), ('2024-12-26', 'Cuti bersama Natal'),
  ('2025-01-27', 'Isra Mikraj'), ('2025-01-28', 'Cuti bersama Imlek'), ('2025-01-29', 'Tahun Baru Imlek 2576'),
  ('2025-03-28', 'Cuti bersama Nyepi'), ('2025-03-29', 'Hari Suci Nyepi'), ('2025-03-31', 'Idulfitri 1446 H'),
  ('2025-04-01', 'Idulfitri 1446 H'), ('2025-04-02', 'Cuti bersama Idulfitri'), ('2025-04-03', 'Cuti bersama Idulfitri'),
  ('2025-04-04', 'Cuti bersama Idulfitri'), ('2025-04-07', 'Cuti bersama Idulfitri'), ('2025-04-18', 'Wafat Yesus Kristus'),
  ('2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)'), ('2025-05-12', 'Hari Raya Waisak'), ('2025-05-13', 'Cuti bersama Waisak'),
  ('2025-05-29', 'Kenaikan Yesus Kristus'), ('2025-05-30', 'Cuti bersama Kenaikan Yesus Kristus'), ('2025-06-06', 'Iduladha 1446 H'),
  ('2025-06-09', 'Cuti bersama Iduladha'), ('2025-06-27', 'Tahun Baru Islam 1447 H'), ('2025-08-18', 'Cuti bersama Hari Kemerdekaan'),
  ('2025-09-05', 'Maulid Nabi Muhammad'), ('2025-12-26', 'Cuti bersama Natal'),
  ('2026-01-16', 'Isra Mikraj'), ('2026-02-16', 'Cuti bersama Imlek'), ('2026-02-17', 'Tahun Baru Imlek 2577'),
  ('2026-03-18', 'Cuti bersama Nyepi'), ('2026-03-19', 'Hari Suci Nyepi'), ('2026-03-20', 'Cuti bersama Idulfitri'),
  ('2026-03-21', 'Idulfitri 1447 H'), ('2026-03-22', 'Idulfitri 1447 H'), ('2026-03-23', 'Cuti bersama Idulfitri'),
  ('2026-03-24', 'Cuti bersama Idulfitri'), ('2026-04-03', 'Wafat Yesus Kristus'), ('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'),
  ('2026-05-14', 'Kenaikan Yesus Kristus'), ('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus'), ('2026-05-27', 'Iduladha 1447 H'),
  ('2026-05-28', 'Cuti bersama Iduladha'), ('2026-05-31', 'Hari Raya Waisak'), ('2026-06-16', 'Tahun Baru Islam 1448 H'),
  ('2026-08-25', 'Maulid Nabi Muhammad'), ('2026-12-24', 'Cuti bersama Natal'),
  ('2027-01-05', 'Isra Mikraj'), ('2027-02-06', 'Tahun Baru Imlek 2578'), ('2027-03-08', 'Hari Suci Nyepi'),
  ('2027-03-10', 'Idulfitri 1448 H'), ('2027-03-11', 'Idulfitri 1448 H'), ('2027-03-26', 'Wafat Yesus Kristus'),
  ('2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)'), ('2027-05-06', 'Kenaikan Yesus Kristus'), ('2027-05-17', 'Iduladha 1448 H'),
  ('2027-05-20', 'Hari Raya Waisak'), ('2027-06-06', 'Tahun Baru Islam 1449 H'), ('2027-08-15', 'Maulid Nabi Muhammad')
) as movable (date, name);

insert into schedule.quiet_time (weekday, starts, ends, name) values
  (5, '11:30', '13:00', 'Salat Jumat'),
  (null, '12:00', '13:00', 'Istirahat, salat, dan makan');
