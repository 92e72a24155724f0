-- events, sittings: an event whose participants are simulated says so, and with it every session and sitting
-- made for it, so that no figure of it can be taken for a person's. Only an example installation has such.
alter table events.event add column simulated boolean not null default false;

create function events.refuse_simulated() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.simulated is distinct from old.simulated then
    raise exception 'whether an event is simulated is settled when it begins';
  end if;
  if new.simulated and (select kind from access.installation) is distinct from 'contoh' then
    raise exception 'simulated participants belong to an example installation only';
  end if;
  return new;
end $$;
create trigger simulated_refused before insert or update of simulated on events.event
  for each row execute function events.refuse_simulated();

create function sittings.refuse_simulated() returns trigger language plpgsql as $$
begin
  if new.simulated and (select kind from access.installation) is distinct from 'contoh' then
    raise exception 'simulated participants belong to an example installation only';
  end if;
  return new;
end $$;
create trigger simulated_refused before insert or update of simulated on sittings.session
  for each row execute function sittings.refuse_simulated();
create trigger simulated_refused before insert or update of simulated on sittings.sitting
  for each row execute function sittings.refuse_simulated();

-- a session that is made for an event is as simulated as its event is
create function sittings.as_simulated_as_event() returns trigger language plpgsql as $$
begin
  if new.event_id is not null and new.simulated is distinct from (select simulated from events.event where id = new.event_id) then
    raise exception 'a session is as simulated as its event';
  end if;
  return new;
end $$;
create trigger as_simulated_as_event before insert or update of simulated, event_id on sittings.session
  for each row execute function sittings.as_simulated_as_event();
