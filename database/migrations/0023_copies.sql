-- documents: who was handed which copy of a paper about a person. The paper itself stays as it was printed; the
-- copy carries its reader's name and number on every page.
create table documents.copy (
  document_id uuid not null references documents.document,
  -- counted for each document
  number integer not null check (number > 0),
  -- who asked for it; null: handed out by the house itself
  account_id uuid,
  -- as printed on every page: name and post or role
  reader text not null check (reader <> ''),
  made_at timestamptz not null,
  primary key (document_id, number)
);
create index copy_account on documents.copy (account_id, made_at);

create function documents.keep_copy() returns trigger language plpgsql as $$
begin raise exception 'the register of copies is append-only'; end $$;
create trigger kept before update or delete on documents.copy for each row execute function documents.keep_copy();

-- scoring: all reports of an event as one file, put together in the background for one reader.
create table scoring.pack (
  id uuid primary key default uuidv7(),
  event_id uuid not null references events.event,
  -- kinds of documents that lie in it
  kinds text[] not null check (cardinality(kinds) > 0),
  asked_by uuid not null,
  asked_at timestamptz not null,
  -- as stamped on every page of it
  reader text not null check (reader <> ''),
  state text not null default 'menunggu' check (state in ('menunggu', 'berjalan', 'selesai', 'dihapus')),
  total integer not null check (total > 0),
  -- when the present stretch of work began and how many parts stood then: from both follows how long it will take
  begun_at timestamptz,
  begun_with integer not null default 0,
  finished_at timestamptz,
  -- bytes of the whole file
  size bigint,
  -- it is deleted then
  kept_until timestamptz not null,
  deleted_at timestamptz,
  check ((state = 'selesai') <= (finished_at is not null and size is not null)),
  check ((state = 'dihapus') = (deleted_at is not null))
);
create index pack_event on scoring.pack (event_id, asked_at desc);

-- The file in pieces: one for each document, ready as it lies in the ZIP, and one for what closes it. Handed out in
-- order of position they are the file. A piece with bytes is done and is never made again.
create table scoring.pack_part (
  pack_id uuid not null references scoring.pack,
  position integer not null check (position >= 0),
  -- null: the list and the directory at the end
  document_id uuid references documents.document,
  name text not null,
  crc bigint,
  -- bytes of the document itself, without what the ZIP puts before it
  size integer,
  bytes bytea,
  primary key (pack_id, position),
  check ((bytes is null) = (crc is null) and (bytes is null) = (size is null))
);
create index pack_part_open on scoring.pack_part (pack_id, position) where bytes is null;
