-- sittings that come from a published plan: a session knows its event and its place in the plan, and a
-- person's paper follows his or her class, so the form belongs to the sitting.
alter table sittings.session
  add column event_id uuid references events.event,
  -- null with an event: the plan no longer has this place
  add column slot_id uuid references schedule.slot,
  add column room_id uuid references schedule.room,
  add column makeup boolean not null default false;
create unique index session_place on sittings.session (slot_id, room_id) where slot_id is not null;
create index session_event on sittings.session (event_id) where event_id is not null;

alter table sittings.sitting
  -- the paper's form; the session's is only what it begins with
  add column form_id uuid references instruments.form,
  -- when the card that was made last was made
  add column card_at timestamptz,
  -- when another plan gave this person another place; his or her earlier card says the wrong one
  add column moved_at timestamptz;
update sittings.sitting t set form_id = s.form_id from sittings.session s where s.id = t.session_id;
alter table sittings.sitting alter column form_id set not null;

-- Who was cancelled gives the seat back.
alter table sittings.sitting
  drop constraint sitting_session_id_person_id_key,
  drop constraint sitting_session_id_seat_key,
  drop constraint sitting_session_id_number_key;
create unique index sitting_person_once on sittings.sitting (session_id, person_id) where state <> 'dibatalkan';
create unique index sitting_seat_once on sittings.sitting (session_id, seat) where state <> 'dibatalkan';
create unique index sitting_number_once on sittings.sitting (session_id, number) where state <> 'dibatalkan';
create index sitting_session on sittings.sitting (session_id, seat);

-- The forms of an event: up to three parallel ones for each class, taken in turn by its sessions.
create table sittings.event_paper (
  event_id uuid not null references events.event,
  class text not null,
  position integer not null check (position between 1 and 3),
  form_id uuid not null references instruments.form,
  -- kept back for those who come to susulan
  makeup_only boolean not null default false,
  primary key (event_id, class, position),
  unique (event_id, class, form_id)
);

-- The last making of sessions from a plan: how far it is, and what it did.
create table sittings.making (
  event_id uuid primary key references events.event,
  plan_id uuid not null references schedule.plan,
  state text not null check (state in ('menunggu', 'berjalan', 'selesai', 'tertahan')),
  done integer not null default 0,
  total integer not null default 0,
  asked_at timestamptz not null,
  finished_at timestamptz,
  -- how many were made, moved, cancelled, kept; or why nothing could be done
  outcome jsonb
);

-- What was decided for somebody who did not come.
create table sittings.absence_decision (
  sitting_id uuid primary key references sittings.sitting,
  decision text not null check (decision in ('susulan', 'tidak-susulan')),
  reason text not null,
  letter text,
  -- until when it is to have taken place
  deadline date,
  decided_at timestamptz not null,
  decided_by uuid not null,
  check ((decision = 'susulan') = (deadline is not null))
);
