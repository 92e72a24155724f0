-- documents: the press. It renders, keeps and fingerprints; it knows no content.
create schema documents;

create table documents.document (
  id uuid primary key default uuidv7(),
  kind text not null,
  title text not null,
  -- what it was made from, as `kind:id`
  object text not null,
  -- what later versions replace, as `kind:id`: a new run of the same sitting replaces the report of the old one
  series text not null,
  subjects uuid[] not null default '{}',
  -- units whose leaders may read it: the person's unit and all above it, as they were when it was printed
  unit_path uuid[] not null default '{}',
  version integer not null check (version > 0),
  template text not null,
  -- SHA-256 over template, shared parts and pictures: what the page looks like
  template_hash bytea not null,
  data jsonb not null,
  -- SHA-256 over the canonical JSON of `data`; its first ten bytes are printed on every page
  data_hash bytea not null,
  pdf bytea not null,
  pdf_hash bytea not null check (length(pdf_hash) = 32),
  pages integer not null check (pages > 0),
  made_at timestamptz not null,
  unique (kind, series, version)
);
create index document_object on documents.document (object);
create index document_subjects on documents.document using gin (subjects);
create index document_units on documents.document using gin (unit_path);
create index document_made on documents.document (made_at desc, id desc);
create index document_fingerprint on documents.document (substring(data_hash from 1 for 10));

create function documents.keep() returns trigger language plpgsql as $$
begin raise exception 'a document is kept as it was printed: print a new version'; end $$;
create trigger kept before update or delete on documents.document for each row execute function documents.keep();
