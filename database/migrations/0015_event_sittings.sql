-- sittings that come from a published plan: a session knows its event and its place in the plan, and a
-- person's paper follows his or her class, so the form belongs to the sitting.
alter table sittings.session
  add column event_id uuid references events.event,
  add column slot_id uuid references schedule.slot,
  add column room_id uuid references schedule.room,
  add column makeup boolean not null default false;
create unique index session_place on sittings.session (slot_id, room_id) where slot_id is not null;

alter table sittings.sitting add column form_id uuid references instruments.form;
update sittings.sitting t set form_id = s.form_id from sittings.session s where s.id = t.session_id;
