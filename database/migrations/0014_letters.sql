-- documents: letters (surat). Templates that an agency writes itself, and each letter on its way from
-- draft to issued. The press still knows no content: what fills a letter comes from the room it is about.

create table documents.letter_template (
  id uuid primary key default uuidv7(),
  kind text not null,
  version integer not null check (version > 0),
  name text not null,
  -- texts with {{names}} of facts, see letter-template.ts
  body jsonb not null,
  -- how its numbers look in the agency's register, such as 800.1.3.3/{{nomor}}/BKPSDM/{{tahun}}
  number_pattern text not null,
  -- whose office signs; the list of officials is written anew as a whole, so it is named and not pointed at
  signatory_office text not null default '',
  note text,
  created_at timestamptz not null,
  created_by text not null,
  unique (kind, version)
);

create table documents.letter (
  id uuid primary key default uuidv7(),
  kind text not null,
  -- what it is about, as `event:id`; and which one of its kind there, such as a unit or a session
  object text not null,
  part text not null default '',
  title text not null,
  recipient text not null default '',
  subjects uuid[] not null default '{}',
  unit_path uuid[] not null default '{}',
  template_id uuid not null references documents.letter_template,
  -- the facts that filled it, as they were
  facts jsonb not null,
  state text not null check (state in ('draf', 'menunggu-nomor', 'menunggu-tanda-tangan', 'terbit', 'dibatalkan')),
  number text,
  dated date,
  -- {office, name, nip, rank, substitute: {number, date} of the letter that names a substitute}
  signatory jsonb,
  -- the PDF that went out for signature; what came back is in `signed`, with what was found in it
  document_id uuid references documents.document,
  signed bytea,
  signed_type text check (signed_type in ('application/pdf', 'image/jpeg', 'image/png')),
  signed_check jsonb,
  signed_at timestamptz,
  signed_by uuid,
  -- where the check does not suffice, a second person looks and says so
  decided_by uuid,
  decided_at timestamptz,
  received_by text,
  received_at timestamptz,
  replaces uuid references documents.letter,
  cancel_reason text,
  created_at timestamptz not null,
  created_by uuid,
  issued_at timestamptz,
  check ((state in ('menunggu-tanda-tangan', 'terbit')) <= (number is not null and dated is not null)),
  check ((state = 'terbit') = (issued_at is not null) or state = 'dibatalkan'),
  check ((state = 'dibatalkan') = (cancel_reason is not null)),
  check ((signed is null) = (signed_type is null) and (signed is null) = (signed_check is null) and (signed is null) = (signed_at is null)),
  check (state <> 'terbit' or (signed is not null and document_id is not null)),
  check (decided_by is null or decided_by <> signed_by)
);
alter table documents.letter alter column signed set storage external;
create index letter_object on documents.letter (object, kind);
create unique index letter_number on documents.letter (number) where number is not null and state <> 'dibatalkan';
create index letter_subjects on documents.letter using gin (subjects);

create function documents.keep_template() returns trigger language plpgsql as $$
begin raise exception 'a template is kept as it was: write the next version'; end $$;
create trigger kept before update or delete on documents.letter_template for each row execute function documents.keep_template();
