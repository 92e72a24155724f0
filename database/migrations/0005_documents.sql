-- documents: the press. It renders, keeps and fingerprints; it knows no content.
create schema documents;

create table documents.document (
  id uuid primary key default uuidv7(),
  kind text not null,
  title text not null,
  object text not null,
  subjects uuid[] not null default '{}',
  unit_path uuid[] not null default '{}',
  version integer not null check (version > 0),
  template text not null,
  template_hash bytea not null,
  data jsonb not null,
  data_hash bytea not null,
  pdf bytea not null,
  pdf_hash bytea not null check (length(pdf_hash) = 32),
  pages integer not null check (pages > 0),
  made_at timestamptz not null,
  unique (kind, object, version)
);
create index document_subjects on documents.document using gin (subjects);
create index document_made on documents.document (made_at desc);

create function documents.keep() returns trigger language plpgsql as $$
begin raise exception 'a document is kept as it was printed: print a new version'; end $$;
create trigger kept before update on documents.document for each row execute function documents.keep();
