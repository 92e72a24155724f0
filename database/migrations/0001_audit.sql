-- audit: the append-only record of who did what, when and why. A row is written in the act's own
-- transaction; the sealer chains committed rows into blocks, so no transaction waits for another.
create schema audit;

create table audit.entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor jsonb not null,
  act text not null,
  object text,
  subjects uuid[] not null default '{}',
  reason text,
  data jsonb not null default '{}',
  hash bytea not null check (length(hash) = 32),
  block bigint
);
create index entry_unsealed on audit.entry (id) where block is null;
create index entry_block on audit.entry (block);
create index entry_at on audit.entry (at, id);
create index entry_act on audit.entry (act text_pattern_ops, id);
create index entry_account on audit.entry ((actor->>'accountId'), id);
create index entry_object on audit.entry (object, id);
create index entry_subjects on audit.entry using gin (subjects);

create table audit.block (
  number bigint primary key check (number > 0),
  sealed_at timestamptz not null,
  -- the entries it covers, ascending, so that a missing one can be named
  ids bigint[] not null check (cardinality(ids) > 0),
  previous bytea not null check (length(previous) = 32),
  hash bytea not null check (length(hash) = 32)
);

-- What is written stays: an entry changes once only, when it is sealed; a block never.
create function audit.keep_entry() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.block is null and new.block is not null
    and row(new.id, new.at, new.actor, new.act, new.object, new.subjects, new.reason, new.data, new.hash)
      is not distinct from row(old.id, old.at, old.actor, old.act, old.object, old.subjects, old.reason, old.data, old.hash)
  then return new; end if;
  raise exception 'audit.entry is append-only';
end $$;
create trigger entry_kept before update or delete on audit.entry for each row execute function audit.keep_entry();
create trigger entry_kept_whole before truncate on audit.entry for each statement execute function audit.keep_entry();

create function audit.keep_block() returns trigger language plpgsql as $$
begin raise exception 'audit.block is append-only'; end $$;
create trigger block_kept before update or delete on audit.block for each row execute function audit.keep_block();
create trigger block_kept_whole before truncate on audit.block for each statement execute function audit.keep_block();
