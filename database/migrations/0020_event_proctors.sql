-- when the time or place of a session of an event became another one: who was to proctor it before then is
-- looked at again
alter table sittings.session add column place_changed_at timestamptz;
