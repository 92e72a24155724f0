-- Written by `npm run schema` from the migrated database. Never edited by hand.

-- access ------------------------------------------------------------------------------------------

create table access.account (
  id uuid not null default uuidv7(),
  login text not null,
  name text not null,
  person_id uuid,
  password_hash text,
  must_change boolean not null default false,
  closed_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_login_key UNIQUE (login),
  constraint account_person_id_key UNIQUE (person_id),
  constraint account_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint account_login_check CHECK ((login = lower(login)))
);

create table access.attempt (
  login_hash bytea not null,
  failures integer not null,
  blocked_until timestamp with time zone not null,
  last_at timestamp with time zone not null,
  constraint attempt_pkey PRIMARY KEY (login_hash)
);

create table access.installation (
  sole boolean not null default true,
  kind text,
  setup_code_hash bytea,
  clock_offset_seconds bigint not null default 0,
  created_at timestamp with time zone not null,
  completed_at timestamp with time zone,
  constraint installation_pkey PRIMARY KEY (sole),
  constraint installation_check CHECK (((kind = 'contoh'::text) OR (clock_offset_seconds = 0))),
  constraint installation_kind_check CHECK ((kind = ANY (ARRAY['contoh'::text, 'nyata'::text]))),
  constraint installation_sole_check CHECK (sole)
);
CREATE TRIGGER kind_kept BEFORE DELETE OR UPDATE ON access.installation FOR EACH ROW EXECUTE FUNCTION access.keep_kind();

create table access.oidc (
  sole boolean not null default true,
  issuer text not null,
  client_id text not null,
  secret_sealed bytea,
  nip_claim text not null,
  button text not null,
  enabled boolean not null default false,
  with_roles boolean not null default true,
  version integer not null default 1,
  changed_at timestamp with time zone not null,
  changed_by uuid not null,
  constraint oidc_pkey PRIMARY KEY (sole),
  constraint oidc_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES access.account(id),
  constraint oidc_sole_check CHECK (sole)
);

create table access.oidc_attempt (
  state_hash bytea not null,
  browser_hash bytea not null,
  nonce text not null,
  verifier_sealed bytea not null,
  began_at timestamp with time zone not null,
  constraint oidc_attempt_pkey PRIMARY KEY (state_hash),
  constraint oidc_attempt_browser_hash_check CHECK ((length(browser_hash) = 32)),
  constraint oidc_attempt_state_hash_check CHECK ((length(state_hash) = 32))
);

create table access.role_grant (
  id uuid not null default uuidv7(),
  account_id uuid not null,
  role text not null,
  unit_id uuid,
  valid_from date not null,
  valid_to date,
  letter_number text not null,
  letter_date date not null,
  granted_at timestamp with time zone not null,
  granted_by uuid,
  revoked_at timestamp with time zone,
  revoked_by uuid,
  session_id uuid,
  constraint role_grant_pkey PRIMARY KEY (id),
  constraint role_grant_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint role_grant_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES access.account(id),
  constraint role_grant_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES access.account(id),
  constraint role_grant_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES register.unit(id),
  constraint role_grant_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
);
CREATE INDEX role_grant_account ON access.role_grant USING btree (account_id);

create table access.session (
  token_hash bytea not null,
  id uuid not null default uuidv7(),
  account_id uuid,
  sitting_id uuid,
  person_id uuid,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  idle_until timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  device text not null,
  ended_at timestamp with time zone,
  ended_why text,
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint session_id_key UNIQUE (id),
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint session_check CHECK (((account_id IS NULL) <> (sitting_id IS NULL))),
  constraint session_ended_why_check CHECK ((ended_why = ANY (ARRAY['signed-out'::text, 'revoked'::text, 'replaced'::text, 'password-changed'::text, 'closed'::text]))),
  constraint session_token_hash_check CHECK ((length(token_hash) = 32))
);
CREATE INDEX session_account ON access.session USING btree (account_id, created_at);
CREATE INDEX session_sitting ON access.session USING btree (sitting_id);

create table access.slip (
  id uuid not null default uuidv7(),
  batch_id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  account_id uuid,
  code_hash bytea,
  made_at timestamp with time zone,
  received_on date,
  used_at timestamp with time zone,
  replaced_at timestamp with time zone,
  constraint slip_pkey PRIMARY KEY (id),
  constraint slip_batch_id_person_id_key UNIQUE (batch_id, person_id),
  constraint slip_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint slip_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES access.slip_batch(id),
  constraint slip_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint slip_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES register.unit(id),
  constraint slip_check CHECK ((((code_hash IS NULL) = (made_at IS NULL)) AND ((code_hash IS NULL) OR (account_id IS NOT NULL)))),
  constraint slip_check1 CHECK (((used_at IS NULL) OR (code_hash IS NOT NULL))),
  constraint slip_code_hash_check CHECK ((length(code_hash) = 32))
);
CREATE UNIQUE INDEX slip_living ON access.slip USING btree (account_id) WHERE ((code_hash IS NOT NULL) AND (used_at IS NULL) AND (replaced_at IS NULL));
CREATE INDEX slip_person ON access.slip USING btree (person_id);

create table access.slip_batch (
  id uuid not null default uuidv7(),
  title text not null,
  event_id uuid,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  lapses_at timestamp with time zone not null,
  state text not null,
  left_out jsonb not null default '{}'::jsonb,
  finished_at timestamp with time zone,
  constraint slip_batch_pkey PRIMARY KEY (id),
  constraint slip_batch_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES access.account(id),
  constraint slip_batch_state_check CHECK ((state = ANY (ARRAY['menunggu'::text, 'berjalan'::text, 'selesai'::text])))
);
CREATE INDEX slip_batch_asked ON access.slip_batch USING btree (asked_at DESC);

create table access.slip_paper (
  batch_id uuid not null,
  unit_id uuid not null,
  sealed bytea,
  slips integer not null,
  made_at timestamp with time zone not null,
  fetched_at timestamp with time zone,
  constraint slip_paper_pkey PRIMARY KEY (batch_id, unit_id),
  constraint slip_paper_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES access.slip_batch(id),
  constraint slip_paper_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES register.unit(id),
  constraint slip_paper_check CHECK (((sealed IS NULL) = (fetched_at IS NOT NULL))),
  constraint slip_paper_slips_check CHECK ((slips > 0))
);

CREATE OR REPLACE FUNCTION access.keep_kind()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' or (old.kind is not null and new.kind is distinct from old.kind) then
    raise exception 'an installation stays what it was set up as';
  end if;
  return new;
end $function$;

-- audit -------------------------------------------------------------------------------------------

create table audit.block (
  number bigint not null,
  sealed_at timestamp with time zone not null,
  ids bigint[] not null,
  previous bytea not null,
  hash bytea not null,
  constraint block_pkey PRIMARY KEY (number),
  constraint block_hash_check CHECK ((length(hash) = 32)),
  constraint block_ids_check CHECK ((cardinality(ids) > 0)),
  constraint block_number_check CHECK ((number > 0)),
  constraint block_previous_check CHECK ((length(previous) = 32))
);
CREATE TRIGGER block_kept BEFORE DELETE OR UPDATE ON audit.block FOR EACH ROW EXECUTE FUNCTION audit.keep_block();
CREATE TRIGGER block_kept_whole BEFORE TRUNCATE ON audit.block FOR EACH STATEMENT EXECUTE FUNCTION audit.keep_block();

create table audit.entry (
  id bigint not null generated always as identity,
  at timestamp with time zone not null,
  actor jsonb not null,
  act text not null,
  object text,
  subjects uuid[] not null default '{}'::uuid[],
  reason text,
  data jsonb not null default '{}'::jsonb,
  hash bytea not null,
  block bigint,
  constraint entry_pkey PRIMARY KEY (id),
  constraint entry_hash_check CHECK ((length(hash) = 32))
);
CREATE INDEX entry_account ON audit.entry USING btree (((actor ->> 'accountId'::text)), id);
CREATE INDEX entry_act ON audit.entry USING btree (act text_pattern_ops, id);
CREATE INDEX entry_at ON audit.entry USING btree (at, id);
CREATE INDEX entry_block ON audit.entry USING btree (block);
CREATE INDEX entry_object ON audit.entry USING btree (object, id);
CREATE INDEX entry_subjects ON audit.entry USING gin (subjects);
CREATE INDEX entry_unsealed ON audit.entry USING btree (id) WHERE (block IS NULL);
CREATE TRIGGER entry_kept BEFORE DELETE OR UPDATE ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.keep_entry();
CREATE TRIGGER entry_kept_whole BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.keep_entry();

CREATE OR REPLACE FUNCTION audit.keep_block()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin raise exception 'audit.block is append-only'; end $function$;

CREATE OR REPLACE FUNCTION audit.keep_entry()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.block is null and new.block is not null
    and row(new.id, new.at, new.actor, new.act, new.object, new.subjects, new.reason, new.data, new.hash)
      is not distinct from row(old.id, old.at, old.actor, old.act, old.object, old.subjects, old.reason, old.data, old.hash)
  then return new; end if;
  raise exception 'audit.entry is append-only';
end $function$;

-- documents ---------------------------------------------------------------------------------------

create table documents.copy (
  document_id uuid not null,
  number integer not null,
  account_id uuid,
  reader text not null,
  made_at timestamp with time zone not null,
  constraint copy_pkey PRIMARY KEY (document_id, number),
  constraint copy_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.document(id),
  constraint copy_number_check CHECK ((number > 0)),
  constraint copy_reader_check CHECK ((reader <> ''::text))
);
CREATE INDEX copy_account ON documents.copy USING btree (account_id, made_at);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON documents.copy FOR EACH ROW EXECUTE FUNCTION documents.keep_copy();

create table documents.document (
  id uuid not null default uuidv7(),
  kind text not null,
  title text not null,
  object text not null,
  series text not null,
  subjects uuid[] not null default '{}'::uuid[],
  unit_path uuid[] not null default '{}'::uuid[],
  version integer not null,
  template text not null,
  template_hash bytea not null,
  data jsonb not null,
  data_hash bytea not null,
  pdf bytea not null,
  pdf_hash bytea not null,
  pages integer not null,
  made_at timestamp with time zone not null,
  constraint document_pkey PRIMARY KEY (id),
  constraint document_kind_series_version_key UNIQUE (kind, series, version),
  constraint document_pages_check CHECK ((pages > 0)),
  constraint document_pdf_hash_check CHECK ((length(pdf_hash) = 32)),
  constraint document_version_check CHECK ((version > 0))
);
CREATE INDEX document_fingerprint ON documents.document USING btree (SUBSTRING(data_hash FROM 1 FOR 10));
CREATE INDEX document_made ON documents.document USING btree (made_at DESC, id DESC);
CREATE INDEX document_object ON documents.document USING btree (object);
CREATE INDEX document_subjects ON documents.document USING gin (subjects);
CREATE INDEX document_units ON documents.document USING gin (unit_path);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON documents.document FOR EACH ROW EXECUTE FUNCTION documents.keep();

create table documents.letter (
  id uuid not null default uuidv7(),
  kind text not null,
  object text not null,
  part text not null default ''::text,
  title text not null,
  recipient text not null default ''::text,
  subjects uuid[] not null default '{}'::uuid[],
  unit_path uuid[] not null default '{}'::uuid[],
  template_id uuid not null,
  facts jsonb not null,
  state text not null,
  number text,
  dated date,
  signatory jsonb,
  document_id uuid,
  signed bytea,
  signed_type text,
  signed_check jsonb,
  signed_at timestamp with time zone,
  signed_by uuid,
  decided_by uuid,
  decided_at timestamp with time zone,
  received_by text,
  received_at timestamp with time zone,
  replaces uuid,
  cancel_reason text,
  created_at timestamp with time zone not null,
  created_by uuid,
  issued_at timestamp with time zone,
  constraint letter_pkey PRIMARY KEY (id),
  constraint letter_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.document(id),
  constraint letter_replaces_fkey FOREIGN KEY (replaces) REFERENCES documents.letter(id),
  constraint letter_template_id_fkey FOREIGN KEY (template_id) REFERENCES documents.letter_template(id),
  constraint letter_check CHECK (((state = ANY (ARRAY['menunggu-tanda-tangan'::text, 'terbit'::text])) <= ((number IS NOT NULL) AND (dated IS NOT NULL)))),
  constraint letter_check1 CHECK ((((state = 'terbit'::text) = (issued_at IS NOT NULL)) OR (state = 'dibatalkan'::text))),
  constraint letter_check2 CHECK (((state = 'dibatalkan'::text) = (cancel_reason IS NOT NULL))),
  constraint letter_check3 CHECK ((((signed IS NULL) = (signed_type IS NULL)) AND ((signed IS NULL) = (signed_check IS NULL)) AND ((signed IS NULL) = (signed_at IS NULL)))),
  constraint letter_check4 CHECK (((state <> 'terbit'::text) OR ((signed IS NOT NULL) AND (document_id IS NOT NULL)))),
  constraint letter_check5 CHECK (((decided_by IS NULL) OR (decided_by <> signed_by))),
  constraint letter_signed_type_check CHECK ((signed_type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text]))),
  constraint letter_state_check CHECK ((state = ANY (ARRAY['draf'::text, 'menunggu-nomor'::text, 'menunggu-tanda-tangan'::text, 'terbit'::text, 'dibatalkan'::text])))
);
CREATE UNIQUE INDEX letter_number ON documents.letter USING btree (number) WHERE ((number IS NOT NULL) AND (state <> 'dibatalkan'::text));
CREATE INDEX letter_object ON documents.letter USING btree (object, kind);
CREATE INDEX letter_subjects ON documents.letter USING gin (subjects);

create table documents.letter_template (
  id uuid not null default uuidv7(),
  kind text not null,
  version integer not null,
  name text not null,
  body jsonb not null,
  number_pattern text not null,
  signatory_office text not null default ''::text,
  note text,
  created_at timestamp with time zone not null,
  created_by text not null,
  constraint letter_template_pkey PRIMARY KEY (id),
  constraint letter_template_kind_version_key UNIQUE (kind, version),
  constraint letter_template_version_check CHECK ((version > 0))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON documents.letter_template FOR EACH ROW EXECUTE FUNCTION documents.keep_template();

CREATE OR REPLACE FUNCTION documents.keep()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.object like 'run:%' then
    if length(new.pdf) = 0 and new.data = '{}'::jsonb and to_jsonb(new) - array['pdf', 'data'] = to_jsonb(old) - array['pdf', 'data']
      and privacy.may_destroy('hasil', (select r.assessed_on from scoring.run r where r.id = substr(old.object, 5)::uuid))
    then return new; end if;
  end if;
  raise exception 'a document is kept as it was printed: print a new version';
end $function$;

CREATE OR REPLACE FUNCTION documents.keep_copy()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin raise exception 'the register of copies is append-only'; end $function$;

CREATE OR REPLACE FUNCTION documents.keep_template()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin raise exception 'a template is kept as it was: write the next version'; end $function$;

-- events ------------------------------------------------------------------------------------------

create table events.agreement_step (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  kind text not null,
  needed boolean,
  letter_number text,
  letter_date date,
  outcome text,
  words text not null default ''::text,
  person_ids uuid[] not null default '{}'::uuid[],
  at timestamp with time zone not null,
  by_account uuid,
  constraint agreement_step_pkey PRIMARY KEY (id),
  constraint agreement_step_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint agreement_step_check CHECK (((kind = 'kewajiban'::text) = (needed IS NOT NULL))),
  constraint agreement_step_check1 CHECK (((kind = 'jawaban'::text) = (outcome IS NOT NULL))),
  constraint agreement_step_check2 CHECK (((kind = 'kewajiban'::text) OR ((letter_number IS NOT NULL) AND (letter_date IS NOT NULL)))),
  constraint agreement_step_kind_check CHECK ((kind = ANY (ARRAY['kewajiban'::text, 'surat'::text, 'jawaban'::text, 'pencabutan'::text]))),
  constraint agreement_step_outcome_check CHECK ((outcome = ANY (ARRAY['setuju'::text, 'setuju-bersyarat'::text, 'tidak-setuju'::text])))
);
CREATE INDEX agreement_step_event ON events.agreement_step USING btree (event_id, at);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON events.agreement_step FOR EACH ROW EXECUTE FUNCTION events.keep_step();

create table events.change (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  kind text not null,
  reason text not null,
  effect jsonb not null default '{}'::jsonb,
  at timestamp with time zone not null,
  by_account uuid,
  constraint change_pkey PRIMARY KEY (id),
  constraint change_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id)
);
CREATE INDEX change_event ON events.change USING btree (event_id, at DESC);

create table events.clearance (
  event_id uuid not null,
  person_id uuid not null,
  point text not null,
  state text not null,
  source text not null,
  at timestamp with time zone not null,
  by_account uuid,
  constraint clearance_pkey PRIMARY KEY (event_id, person_id, point),
  constraint clearance_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint clearance_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint clearance_point_check CHECK ((point = ANY (ARRAY['disiplin'::text, 'pidana'::text, 'masa-jabatan'::text, 'pensiun'::text, 'kinerja-1'::text, 'kinerja-2'::text]))),
  constraint clearance_state_check CHECK ((state = ANY (ARRAY['terpenuhi'::text, 'belum-terpenuhi'::text])))
);

create table events.declared (
  event_id uuid not null,
  position integer not null,
  source text not null,
  source_date date,
  counts jsonb not null,
  total integer,
  constraint declared_pkey PRIMARY KEY (event_id, "position"),
  constraint declared_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint declared_position_check CHECK (("position" > 0)),
  constraint declared_total_check CHECK ((total >= 0))
);

create table events.event (
  id uuid not null default uuidv7(),
  title text not null,
  purpose text not null,
  mode text not null,
  order_title text not null default ''::text,
  order_number text,
  order_date date,
  provider_id uuid,
  accreditation_id uuid,
  instrument_id uuid,
  policy_id uuid not null,
  method text not null default ''::text,
  measured text[] not null default '{}'::text[],
  not_measured text[] not null default '{}'::text[],
  place text not null default ''::text,
  zone text not null,
  starts_on date not null,
  ends_on date not null,
  as_of date not null,
  state text not null default 'draf'::text,
  standing text,
  standing_basis jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  created_by uuid,
  published_at timestamp with time zone,
  closed_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  cancel_reason text,
  simulated boolean not null default false,
  constraint event_pkey PRIMARY KEY (id),
  constraint event_accreditation_id_fkey FOREIGN KEY (accreditation_id) REFERENCES register.accreditation(id),
  constraint event_instrument_id_fkey FOREIGN KEY (instrument_id) REFERENCES instruments.instrument(id),
  constraint event_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES standards.policy(id),
  constraint event_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES register.provider(id),
  constraint event_check CHECK ((ends_on >= starts_on)),
  constraint event_check1 CHECK ((((state = 'draf'::text) = (published_at IS NULL)) OR (state = 'dibatalkan'::text))),
  constraint event_check2 CHECK (((state = 'dibatalkan'::text) = (cancel_reason IS NOT NULL))),
  constraint event_mode_check CHECK ((mode = ANY (ARRAY['tes-sendiri'::text, 'tes-badan-lain'::text, 'di-tempat-lain'::text]))),
  constraint event_purpose_check CHECK ((purpose = ANY (ARRAY['pemetaan'::text, 'pengisian'::text]))),
  constraint event_standing_check CHECK ((standing = ANY (ARRAY['hasil-penilaian'::text, 'pemetaan-internal'::text]))),
  constraint event_state_check CHECK ((state = ANY (ARRAY['draf'::text, 'terbit'::text, 'berjalan'::text, 'ditutup'::text, 'dibatalkan'::text]))),
  constraint event_zone_check CHECK ((zone = ANY (ARRAY['WIB'::text, 'WITA'::text, 'WIT'::text])))
);
CREATE TRIGGER simulated_refused BEFORE INSERT OR UPDATE OF simulated ON events.event FOR EACH ROW EXECUTE FUNCTION events.refuse_simulated();

create table events.figure (
  event_id uuid not null,
  name text not null,
  class_group text not null,
  day date,
  value integer not null,
  constraint figure_event_id_name_class_group_day_key UNIQUE NULLS NOT DISTINCT (event_id, name, class_group, day),
  constraint figure_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint figure_value_check CHECK ((value >= 0))
);

create table events.figure_told (
  event_id uuid not null,
  name text not null,
  told_at timestamp with time zone not null,
  constraint figure_told_pkey PRIMARY KEY (event_id, name),
  constraint figure_told_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id)
);

create table events.member (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  role text not null,
  person_id uuid,
  name text not null,
  office text not null default ''::text,
  brings text not null default ''::text,
  position integer not null,
  added_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  end_reason text,
  constraint member_pkey PRIMARY KEY (id),
  constraint member_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint member_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint member_check CHECK (((ended_at IS NULL) = (end_reason IS NULL))),
  constraint member_position_check CHECK (("position" > 0)),
  constraint member_role_check CHECK ((role = ANY (ARRAY['ketua-tim'::text, 'admin-penilaian'::text, 'panitia'::text, 'pengawas-ruang'::text, 'tenaga-pendukung'::text, 'mitra'::text])))
);
CREATE INDEX member_event ON events.member USING btree (event_id);
CREATE UNIQUE INDEX member_once ON events.member USING btree (event_id, role, person_id) WHERE ((ended_at IS NULL) AND (person_id IS NOT NULL));

create table events.participant (
  event_id uuid not null,
  person_id uuid not null,
  class text not null,
  unit_id uuid not null,
  standing text not null default 'aktif'::text,
  ordered boolean not null,
  added_by_way text not null,
  verdict text not null,
  verdict_facts jsonb not null default '{}'::jsonb,
  note text,
  state text not null default 'ikut'::text,
  added_at timestamp with time zone not null,
  added_by uuid,
  removed_at timestamp with time zone,
  removed_reason text,
  constraint participant_pkey PRIMARY KEY (event_id, person_id),
  constraint participant_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint participant_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint participant_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES register.unit(id),
  constraint participant_added_by_way_check CHECK ((added_by_way = ANY (ARRAY['jatuh-tempo'::text, 'jenjang'::text, 'unit'::text, 'daftar'::text, 'nama'::text]))),
  constraint participant_check CHECK (((state = 'dikeluarkan'::text) = (removed_reason IS NOT NULL))),
  constraint participant_state_check CHECK ((state = ANY (ARRAY['ikut'::text, 'dikeluarkan'::text])))
);
CREATE INDEX participant_person ON events.participant USING btree (person_id);

create table events.readiness (
  event_id uuid not null,
  key text not null,
  done_at timestamp with time zone not null,
  done_by uuid,
  note text,
  constraint readiness_pkey PRIMARY KEY (event_id, key),
  constraint readiness_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id)
);

create table events.request (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  act text not null,
  reason text,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  agreed boolean,
  decision_reason text,
  constraint request_pkey PRIMARY KEY (id),
  constraint request_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint request_act_check CHECK ((act = ANY (ARRAY['terbitkan'::text, 'batalkan'::text, 'tutup'::text]))),
  constraint request_check CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (agreed IS NULL)))),
  constraint request_check1 CHECK (((decided_by IS NULL) OR (decided_by <> asked_by)))
);
CREATE UNIQUE INDEX request_open ON events.request USING btree (event_id) WHERE (decided_at IS NULL);

create table events.settlement (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  figures jsonb not null,
  reason text not null,
  settled_by uuid not null,
  settled_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  agreed boolean,
  constraint settlement_pkey PRIMARY KEY (id),
  constraint settlement_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint settlement_check CHECK (((decided_by IS NULL) OR (decided_by <> settled_by)))
);
CREATE INDEX settlement_event ON events.settlement USING btree (event_id, settled_at DESC);

CREATE OR REPLACE FUNCTION events.keep_step()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin raise exception 'a step of the agreement is kept as it was noted: note the next one'; end $function$;

CREATE OR REPLACE FUNCTION events.refuse_simulated()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and new.simulated is distinct from old.simulated then
    raise exception 'whether an event is simulated is settled when it begins';
  end if;
  if new.simulated and (select kind from access.installation) is distinct from 'contoh' then
    raise exception 'simulated participants belong to an example installation only';
  end if;
  return new;
end $function$;

-- instruments -------------------------------------------------------------------------------------

create table instruments.activation (
  id uuid not null default uuidv7(),
  form_id uuid not null,
  class text not null,
  seed integer not null,
  n integer not null,
  state text not null,
  done integer not null default 0,
  result jsonb,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  computed_at timestamp with time zone,
  decided_by uuid,
  decided_at timestamp with time zone,
  agreed boolean,
  decision_reason text,
  document_id uuid,
  constraint activation_pkey PRIMARY KEY (id),
  constraint activation_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES access.account(id),
  constraint activation_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.account(id),
  constraint activation_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.document(id),
  constraint activation_form_id_fkey FOREIGN KEY (form_id) REFERENCES instruments.form(id),
  constraint activation_check CHECK (((state = 'menghitung'::text) = (result IS NULL))),
  constraint activation_check1 CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (agreed IS NULL)))),
  constraint activation_check2 CHECK (((decided_by IS NULL) OR (decided_by <> asked_by))),
  constraint activation_check3 CHECK (((agreed IS NOT TRUE) OR (state = 'lulus'::text))),
  constraint activation_n_check CHECK ((n > 0)),
  constraint activation_state_check CHECK ((state = ANY (ARRAY['menghitung'::text, 'lulus'::text, 'tidak-lulus'::text])))
);
CREATE INDEX activation_form ON instruments.activation USING btree (form_id);
CREATE UNIQUE INDEX activation_open ON instruments.activation USING btree (form_id, class) WHERE ((decided_at IS NULL) AND (state <> 'tidak-lulus'::text));
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON instruments.activation FOR EACH ROW EXECUTE FUNCTION instruments.keep_activation();

create table instruments.blueprint (
  id uuid not null default uuidv7(),
  instrument_id uuid not null,
  class text not null,
  version integer not null,
  note text not null default ''::text,
  minutes integer not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  constraint blueprint_pkey PRIMARY KEY (id),
  constraint blueprint_instrument_id_class_version_key UNIQUE (instrument_id, class, version),
  constraint blueprint_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.account(id),
  constraint blueprint_instrument_id_fkey FOREIGN KEY (instrument_id) REFERENCES instruments.instrument(id),
  constraint blueprint_minutes_check CHECK (((minutes >= 1) AND (minutes <= 600))),
  constraint blueprint_version_check CHECK ((version > 0))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON instruments.blueprint FOR EACH ROW EXECUTE FUNCTION instruments.keep_bank();

create table instruments.blueprint_row (
  blueprint_id uuid not null,
  competency_key text not null,
  bracket text not null,
  items integer not null,
  constraint blueprint_row_pkey PRIMARY KEY (blueprint_id, competency_key, bracket),
  constraint blueprint_row_blueprint_id_fkey FOREIGN KEY (blueprint_id) REFERENCES instruments.blueprint(id),
  constraint blueprint_row_items_check CHECK (((items >= 1) AND (items <= 60)))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON instruments.blueprint_row FOR EACH ROW EXECUTE FUNCTION instruments.keep_bank();

create table instruments.form (
  id uuid not null default uuidv7(),
  instrument_id uuid not null,
  code text not null,
  version integer not null,
  title text not null,
  minutes integer not null,
  example boolean not null,
  state text not null,
  created_at timestamp with time zone not null,
  class text,
  blueprint_id uuid,
  set_id uuid,
  author_id uuid,
  constraint form_pkey PRIMARY KEY (id),
  constraint form_code_version_key UNIQUE (code, version),
  constraint form_author_id_fkey FOREIGN KEY (author_id) REFERENCES access.account(id),
  constraint form_blueprint_id_fkey FOREIGN KEY (blueprint_id) REFERENCES instruments.blueprint(id),
  constraint form_instrument_id_fkey FOREIGN KEY (instrument_id) REFERENCES instruments.instrument(id),
  constraint form_set_id_fkey FOREIGN KEY (set_id) REFERENCES instruments.form_set(id),
  constraint form_minutes_check CHECK (((minutes >= 1) AND (minutes <= 600))),
  constraint form_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'aktif'::text, 'ditarik'::text]))),
  constraint form_version_check CHECK ((version > 0))
);
CREATE TRIGGER example_refused BEFORE INSERT ON instruments.form FOR EACH ROW EXECUTE FUNCTION instruments.refuse_example();
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON instruments.form FOR EACH ROW EXECUTE FUNCTION instruments.keep_form();

create table instruments.form_item (
  form_id uuid not null,
  position integer not null,
  item_id uuid not null,
  constraint form_item_pkey PRIMARY KEY (form_id, "position"),
  constraint form_item_form_id_item_id_key UNIQUE (form_id, item_id),
  constraint form_item_form_id_fkey FOREIGN KEY (form_id) REFERENCES instruments.form(id),
  constraint form_item_item_id_fkey FOREIGN KEY (item_id) REFERENCES instruments.item(id),
  constraint form_item_position_check CHECK (("position" > 0))
);
CREATE TRIGGER example_refused BEFORE INSERT ON instruments.form_item FOR EACH ROW EXECUTE FUNCTION instruments.refuse_example_item();
CREATE TRIGGER kept BEFORE INSERT OR DELETE OR UPDATE ON instruments.form_item FOR EACH ROW EXECUTE FUNCTION instruments.keep_part();

create table instruments.form_set (
  id uuid not null default uuidv7(),
  blueprint_id uuid not null,
  seed integer not null,
  likeness jsonb not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  constraint form_set_pkey PRIMARY KEY (id),
  constraint form_set_blueprint_id_fkey FOREIGN KEY (blueprint_id) REFERENCES instruments.blueprint(id),
  constraint form_set_created_by_fkey FOREIGN KEY (created_by) REFERENCES access.account(id)
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON instruments.form_set FOR EACH ROW EXECUTE FUNCTION instruments.keep_bank();

create table instruments.instrument (
  id uuid not null default uuidv7(),
  key text not null,
  name text not null,
  method text not null,
  example boolean not null,
  created_at timestamp with time zone not null,
  constraint instrument_pkey PRIMARY KEY (id),
  constraint instrument_key_key UNIQUE (key)
);
CREATE TRIGGER example_refused BEFORE INSERT ON instruments.instrument FOR EACH ROW EXECUTE FUNCTION instruments.refuse_example();

create table instruments.item (
  id uuid not null default uuidv7(),
  instrument_id uuid not null,
  code text not null,
  version integer not null,
  kind text not null,
  competency_key text not null,
  stem text not null,
  question text not null,
  example boolean not null,
  state text not null,
  created_at timestamp with time zone not null,
  bracket text,
  reversed boolean not null default false,
  author_id uuid,
  constraint item_pkey PRIMARY KEY (id),
  constraint item_instrument_id_code_version_key UNIQUE (instrument_id, code, version),
  constraint item_author_id_fkey FOREIGN KEY (author_id) REFERENCES access.account(id),
  constraint item_instrument_id_fkey FOREIGN KEY (instrument_id) REFERENCES instruments.instrument(id),
  constraint item_bracket_check CHECK ((bracket = ANY (ARRAY['pelaksana'::text, 'pengawas'::text, 'administrator'::text, 'jpt-pratama'::text, 'jpt-madya'::text]))),
  constraint item_check CHECK ((((kind = 'situasi'::text) AND (competency_key <> ALL (ARRAY['penalaran'::text, 'sikap-kerja'::text]))) OR ((kind = 'pilihan'::text) AND (competency_key = 'penalaran'::text)) OR ((kind = 'likert'::text) AND (competency_key = 'sikap-kerja'::text)))),
  constraint item_check1 CHECK (((kind = 'likert'::text) OR (NOT reversed))),
  constraint item_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'dibaca'::text, 'aktif'::text, 'ditarik'::text]))),
  constraint item_version_check CHECK ((version > 0))
);
CREATE TRIGGER example_refused BEFORE INSERT ON instruments.item FOR EACH ROW EXECUTE FUNCTION instruments.refuse_example();
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON instruments.item FOR EACH ROW EXECUTE FUNCTION instruments.keep_item();

create table instruments.item_option (
  item_id uuid not null,
  letter text not null,
  text text not null,
  level integer not null,
  rationale text not null,
  grand boolean not null default false,
  constraint item_option_pkey PRIMARY KEY (item_id, letter),
  constraint item_option_item_id_fkey FOREIGN KEY (item_id) REFERENCES instruments.item(id),
  constraint item_option_letter_check CHECK ((letter ~ '^[A-F]$'::text)),
  constraint item_option_level_check CHECK (((level >= 0) AND (level <= 5)))
);
CREATE TRIGGER kept BEFORE INSERT OR DELETE OR UPDATE ON instruments.item_option FOR EACH ROW EXECUTE FUNCTION instruments.keep_part();

create table instruments.key_look (
  account_id uuid not null,
  item_id uuid not null,
  looked_at timestamp with time zone not null,
  constraint key_look_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint key_look_item_id_fkey FOREIGN KEY (item_id) REFERENCES instruments.item(id)
);
CREATE INDEX key_look_account ON instruments.key_look USING btree (account_id, looked_at);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON instruments.key_look FOR EACH ROW EXECUTE FUNCTION instruments.keep_bank();

create table instruments.key_request (
  id uuid not null default uuidv7(),
  instrument_id uuid not null,
  purpose text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  agreed boolean,
  decision_reason text,
  valid_until timestamp with time zone,
  uses integer not null default 0,
  constraint key_request_pkey PRIMARY KEY (id),
  constraint key_request_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES access.account(id),
  constraint key_request_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.account(id),
  constraint key_request_instrument_id_fkey FOREIGN KEY (instrument_id) REFERENCES instruments.instrument(id),
  constraint key_request_check CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (agreed IS NULL)))),
  constraint key_request_check1 CHECK (((agreed IS TRUE) = (valid_until IS NOT NULL))),
  constraint key_request_check2 CHECK (((decided_by IS NULL) OR (decided_by <> asked_by)))
);
CREATE UNIQUE INDEX key_request_open ON instruments.key_request USING btree (instrument_id, asked_by) WHERE (decided_at IS NULL);

create table instruments.reading (
  id uuid not null default uuidv7(),
  item_id uuid not null,
  reader_id uuid not null,
  verdict text not null,
  note text not null,
  keyed jsonb,
  options integer not null,
  agreed integer not null,
  read_at timestamp with time zone not null,
  constraint reading_pkey PRIMARY KEY (id),
  constraint reading_item_id_fkey FOREIGN KEY (item_id) REFERENCES instruments.item(id),
  constraint reading_reader_id_fkey FOREIGN KEY (reader_id) REFERENCES access.account(id),
  constraint reading_check CHECK (((agreed >= 0) AND (agreed <= options))),
  constraint reading_verdict_check CHECK ((verdict = ANY (ARRAY['layak'::text, 'perbaiki'::text])))
);
CREATE UNIQUE INDEX reading_once ON instruments.reading USING btree (item_id, reader_id);
CREATE TRIGGER kept BEFORE INSERT OR DELETE OR UPDATE ON instruments.reading FOR EACH ROW EXECUTE FUNCTION instruments.another_reader();

create table instruments.standard_setting (
  id uuid not null default uuidv7(),
  form_id uuid not null,
  held_on date not null,
  method text not null,
  panel jsonb not null,
  judgements jsonb not null,
  result jsonb not null,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  constraint standard_setting_pkey PRIMARY KEY (id),
  constraint standard_setting_form_id_fkey FOREIGN KEY (form_id) REFERENCES instruments.form(id),
  constraint standard_setting_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.account(id)
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON instruments.standard_setting FOR EACH ROW EXECUTE FUNCTION instruments.keep_bank();

create table instruments.statement (
  id uuid not null default uuidv7(),
  instrument_id uuid not null,
  status text not null,
  evidence text not null,
  facts jsonb not null,
  decided_on date not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  agreed boolean,
  decision_reason text,
  constraint statement_pkey PRIMARY KEY (id),
  constraint statement_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES access.account(id),
  constraint statement_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.account(id),
  constraint statement_instrument_id_fkey FOREIGN KEY (instrument_id) REFERENCES instruments.instrument(id),
  constraint statement_check CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (agreed IS NULL)))),
  constraint statement_check1 CHECK (((decided_by IS NULL) OR (decided_by <> asked_by))),
  constraint statement_status_check CHECK ((status = ANY (ARRAY['uji-coba'::text, 'tervalidasi-internal'::text, 'ditarik'::text])))
);
CREATE UNIQUE INDEX statement_open ON instruments.statement USING btree (instrument_id) WHERE (decided_at IS NULL);

create table instruments.status (
  instrument_id uuid not null,
  version integer not null,
  status text not null,
  evidence text not null,
  decided_on date not null,
  created_at timestamp with time zone not null,
  statement_id uuid,
  facts jsonb,
  constraint status_pkey PRIMARY KEY (instrument_id, version),
  constraint status_instrument_id_fkey FOREIGN KEY (instrument_id) REFERENCES instruments.instrument(id),
  constraint status_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES instruments.statement(id),
  constraint status_status_check CHECK ((status = ANY (ARRAY['uji-coba'::text, 'tervalidasi-internal'::text, 'ditarik'::text]))),
  constraint status_version_check CHECK ((version > 0))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON instruments.status FOR EACH ROW EXECUTE FUNCTION instruments.keep_status();

create table instruments.threshold (
  form_id uuid not null,
  level integer not null,
  mastery integer not null,
  basis text not null,
  constraint threshold_pkey PRIMARY KEY (form_id, level),
  constraint threshold_form_id_fkey FOREIGN KEY (form_id) REFERENCES instruments.form(id),
  constraint threshold_level_check CHECK (((level >= 1) AND (level <= 5))),
  constraint threshold_mastery_check CHECK (((mastery >= 1) AND (mastery <= 100)))
);
CREATE TRIGGER kept BEFORE INSERT OR DELETE OR UPDATE ON instruments.threshold FOR EACH ROW EXECUTE FUNCTION instruments.keep_part();

CREATE OR REPLACE FUNCTION instruments.another_reader()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op <> 'INSERT' then raise exception 'a reading is kept as it was given'; end if;
  if new.reader_id = (select author_id from instruments.item where id = new.item_id) then
    raise exception 'who wrote an item does not read it';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION instruments.keep_activation()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and (old.state = 'menghitung'
    or to_jsonb(new) - '{decided_by,decided_at,agreed,decision_reason,document_id}'::text[]
     = to_jsonb(old) - '{decided_by,decided_at,agreed,decision_reason,document_id}'::text[])
    and (old.decided_at is null or old.decided_at = new.decided_at) then return new; end if;
  raise exception 'an activation is kept as it was computed';
end $function$;

CREATE OR REPLACE FUNCTION instruments.keep_bank()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin raise exception 'this is kept as it was recorded'; end $function$;

CREATE OR REPLACE FUNCTION instruments.keep_form()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and (new.id, new.instrument_id, new.code, new.version, new.example, new.author_id, new.created_at)
    is not distinct from (old.id, old.instrument_id, old.code, old.version, old.example, old.author_id, old.created_at) then
    if old.state = 'draft' and new.state = 'draft' then return new; end if;
    if to_jsonb(new) - 'state' = to_jsonb(old) - 'state' then
      if new.state = 'ditarik' and old.state <> 'ditarik' then return new; end if;
      if (old.state, new.state) = ('draft', 'aktif') and (old.author_id is null
        or exists (select from instruments.activation where form_id = old.id and agreed)) then return new; end if;
    end if;
  end if;
  raise exception 'items and forms are kept as they were: add a version';
end $function$;

CREATE OR REPLACE FUNCTION instruments.keep_item()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and (new.id, new.instrument_id, new.code, new.version, new.example, new.author_id, new.created_at)
    is not distinct from (old.id, old.instrument_id, old.code, old.version, old.example, old.author_id, old.created_at) then
    if old.state = 'draft' and new.state = 'draft' and not exists (select from instruments.reading where item_id = old.id) then return new; end if;
    if to_jsonb(new) - 'state' = to_jsonb(old) - 'state' then
      if new.state = 'ditarik' and old.state <> 'ditarik' then return new; end if;
      if (old.state, new.state) = ('draft', 'aktif') and old.author_id is null then return new; end if;
      if (old.state, new.state) = ('draft', 'dibaca') and exists (select from instruments.reading where item_id = old.id) then return new; end if;
      if (old.state, new.state) = ('dibaca', 'aktif') and (select verdict from instruments.reading where item_id = old.id
        order by read_at desc, id desc limit 1) = 'layak' then return new; end if;
    end if;
  end if;
  raise exception 'items and forms are kept as they were: add a version';
end $function$;

CREATE OR REPLACE FUNCTION instruments.keep_part()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare whole uuid; state_now text;
begin
  if tg_table_name = 'item_option' then
    whole := case when tg_op = 'DELETE' then old.item_id else new.item_id end;
    if tg_op <> 'UPDATE' or new.item_id = old.item_id then
      select state into state_now from instruments.item where id = whole;
      if state_now = 'draft' and not exists (select from instruments.reading where item_id = whole) then
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end if;
    end if;
  else
    whole := case when tg_op = 'DELETE' then old.form_id else new.form_id end;
    if tg_op <> 'UPDATE' or new.form_id = old.form_id then
      select state into state_now from instruments.form where id = whole;
      if state_now = 'draft' then
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end if;
    end if;
  end if;
  raise exception 'items and forms are kept as they were: add a version';
end $function$;

CREATE OR REPLACE FUNCTION instruments.keep_status()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin raise exception 'the status of an instrument is kept as it was stated: state the next one'; end $function$;

CREATE OR REPLACE FUNCTION instruments.refuse_example()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.example and (select kind from access.installation) is distinct from 'contoh' then
    raise exception 'example content belongs to an example installation only';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION instruments.refuse_example_item()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (select example from instruments.item where id = new.item_id) and not (select example from instruments.form where id = new.form_id) then
    raise exception 'an example item belongs into an example form only';
  end if;
  return new;
end $function$;

-- invigilation ------------------------------------------------------------------------------------

create table invigilation.attendance (
  sitting_id uuid not null,
  session_id uuid not null,
  state text not null,
  identity_kind text,
  at timestamp with time zone not null,
  device_at timestamp with time zone,
  by_account uuid,
  absence_kind text,
  has_document boolean,
  note text,
  constraint attendance_pkey PRIMARY KEY (sitting_id),
  constraint attendance_session_id_fkey FOREIGN KEY (session_id) REFERENCES sittings.session(id),
  constraint attendance_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id),
  constraint attendance_absence_kind_check CHECK ((absence_kind = ANY (ARRAY['sakit'::text, 'cuti'::text, 'tugas-dinas'::text, 'layanan-siaga'::text, 'tanpa-keterangan'::text]))),
  constraint attendance_check CHECK (((state = 'hadir'::text) = (identity_kind IS NOT NULL))),
  constraint attendance_check1 CHECK (((state = 'tidak-hadir'::text) = (absence_kind IS NOT NULL))),
  constraint attendance_identity_kind_check CHECK ((identity_kind = ANY (ARRAY['ktp'::text, 'kartu-pegawai'::text, 'sim'::text, 'paspor'::text, 'surat-keterangan'::text]))),
  constraint attendance_note_check CHECK ((length(note) <= 500)),
  constraint attendance_state_check CHECK ((state = ANY (ARRAY['hadir'::text, 'tidak-hadir'::text])))
);
CREATE INDEX attendance_session ON invigilation.attendance USING btree (session_id);

create table invigilation.incident (
  id uuid not null default uuidv7(),
  session_id uuid not null,
  sitting_id uuid,
  kind text not null,
  text text not null,
  from_at timestamp with time zone not null,
  to_at timestamp with time zone,
  compensation_seconds integer not null default 0,
  arrival_seconds integer not null default 0,
  at timestamp with time zone not null,
  device_at timestamp with time zone,
  by_account uuid,
  constraint incident_pkey PRIMARY KEY (id),
  constraint incident_session_id_fkey FOREIGN KEY (session_id) REFERENCES sittings.session(id),
  constraint incident_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id),
  constraint incident_arrival_seconds_check CHECK (((arrival_seconds >= 0) AND (arrival_seconds <= 86400))),
  constraint incident_check CHECK (((to_at IS NULL) OR (to_at >= from_at))),
  constraint incident_compensation_seconds_check CHECK (((compensation_seconds >= 0) AND (compensation_seconds <= 14400))),
  constraint incident_kind_check CHECK ((kind = ANY (ARRAY['listrik'::text, 'jaringan'::text, 'perangkat'::text, 'kesehatan'::text, 'ketertiban'::text, 'lainnya'::text]))),
  constraint incident_text_check CHECK (((length(text) >= 3) AND (length(text) <= 1000)))
);
CREATE INDEX incident_session ON invigilation.incident USING btree (session_id, at);

create table invigilation.official_record (
  session_id uuid not null,
  version integer not null,
  root bytea,
  receipts integer not null,
  facts jsonb not null,
  document_id uuid not null,
  at timestamp with time zone not null,
  by_account uuid not null,
  constraint official_record_pkey PRIMARY KEY (session_id, version),
  constraint official_record_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.document(id),
  constraint official_record_session_id_fkey FOREIGN KEY (session_id) REFERENCES sittings.session(id),
  constraint official_record_receipts_check CHECK ((receipts >= 0)),
  constraint official_record_root_check CHECK ((length(root) = 32)),
  constraint official_record_version_check CHECK ((version > 0))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON invigilation.official_record FOR EACH ROW EXECUTE FUNCTION invigilation.keep();

create table invigilation.outside (
  event_id uuid not null,
  person_id uuid not null,
  date date not null,
  state text not null,
  absence_kind text,
  source text not null,
  at timestamp with time zone not null,
  by_account uuid,
  decision text,
  decision_reason text,
  decided_at timestamp with time zone,
  decided_by uuid,
  constraint outside_pkey PRIMARY KEY (event_id, person_id, date),
  constraint outside_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint outside_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint outside_absence_kind_check CHECK ((absence_kind = ANY (ARRAY['sakit'::text, 'cuti'::text, 'tugas-dinas'::text, 'layanan-siaga'::text, 'tanpa-keterangan'::text]))),
  constraint outside_check CHECK (((state = 'tidak-hadir'::text) = (absence_kind IS NOT NULL))),
  constraint outside_check1 CHECK (((decision IS NULL) OR (state = 'tidak-hadir'::text))),
  constraint outside_check2 CHECK ((((decision IS NULL) = (decision_reason IS NULL)) AND ((decision IS NULL) = (decided_at IS NULL)))),
  constraint outside_decision_check CHECK ((decision = ANY (ARRAY['susulan'::text, 'tidak-susulan'::text]))),
  constraint outside_state_check CHECK ((state = ANY (ARRAY['hadir'::text, 'tidak-hadir'::text])))
);
CREATE INDEX outside_event ON invigilation.outside USING btree (event_id, date);

create table invigilation.package (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  state text not null,
  done integer not null default 0,
  total integer not null default 0,
  asked_at timestamp with time zone not null,
  asked_by uuid,
  finished_at timestamp with time zone,
  constraint package_pkey PRIMARY KEY (id),
  constraint package_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint package_check CHECK (((state = 'selesai'::text) = (finished_at IS NOT NULL))),
  constraint package_state_check CHECK ((state = ANY (ARRAY['menunggu'::text, 'berjalan'::text, 'selesai'::text])))
);
CREATE INDEX package_event ON invigilation.package USING btree (event_id, asked_at DESC);

create table invigilation.package_part (
  package_id uuid not null,
  path text not null,
  title text not null,
  body bytea not null,
  sha256 bytea not null,
  constraint package_part_pkey PRIMARY KEY (package_id, path),
  constraint package_part_package_id_fkey FOREIGN KEY (package_id) REFERENCES invigilation.package(id) ON DELETE CASCADE,
  constraint package_part_sha256_check CHECK ((length(sha256) = 32))
);

create table invigilation.readiness (
  id uuid not null default uuidv7(),
  session_id uuid not null,
  seat integer not null,
  code text not null,
  ok boolean not null,
  results jsonb not null,
  at timestamp with time zone not null,
  constraint readiness_pkey PRIMARY KEY (id),
  constraint readiness_session_id_fkey FOREIGN KEY (session_id) REFERENCES sittings.session(id),
  constraint readiness_seat_check CHECK ((seat > 0))
);
CREATE INDEX readiness_session ON invigilation.readiness USING btree (session_id, seat, at DESC);

create table invigilation.received (
  client_id uuid not null,
  session_id uuid not null,
  at timestamp with time zone not null,
  constraint received_pkey PRIMARY KEY (client_id),
  constraint received_session_id_fkey FOREIGN KEY (session_id) REFERENCES sittings.session(id)
);

CREATE OR REPLACE FUNCTION invigilation.keep()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin raise exception 'a berita acara is kept as it was printed: print a new version'; end $function$;

-- objections --------------------------------------------------------------------------------------

create table objections.attachment (
  id uuid not null default uuidv7(),
  objection_id uuid not null,
  name text not null,
  type text not null,
  bytes bytea not null,
  hash bytea not null,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  constraint attachment_pkey PRIMARY KEY (id),
  constraint attachment_objection_id_hash_key UNIQUE (objection_id, hash),
  constraint attachment_objection_id_fkey FOREIGN KEY (objection_id) REFERENCES objections.objection(id),
  constraint attachment_bytes_check CHECK (((length(bytes) >= 1) AND (length(bytes) <= 5242880))),
  constraint attachment_hash_check CHECK ((length(hash) = 32)),
  constraint attachment_type_check CHECK ((type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text])))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON objections.attachment FOR EACH ROW EXECUTE FUNCTION objections.keep();

create table objections.message (
  id uuid not null default uuidv7(),
  question_id uuid not null,
  from_office boolean not null,
  by_account uuid not null,
  text text not null,
  at timestamp with time zone not null,
  constraint message_pkey PRIMARY KEY (id),
  constraint message_question_id_fkey FOREIGN KEY (question_id) REFERENCES objections.question(id),
  constraint message_text_check CHECK (((length(text) >= 3) AND (length(text) <= 2000)))
);
CREATE INDEX message_question ON objections.message USING btree (question_id, at);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON objections.message FOR EACH ROW EXECUTE FUNCTION objections.keep();

create table objections.objection (
  id uuid not null default uuidv7(),
  year integer not null,
  serial integer not null,
  person_id uuid not null,
  sitting_id uuid not null,
  run_id uuid not null,
  event_id uuid not null,
  handed_at timestamp with time zone not null,
  channel text not null,
  reason text not null,
  filed_on date not null,
  filed_at timestamp with time zone not null,
  filed_by uuid not null,
  file_until date not null,
  late boolean not null,
  late_reason text,
  late_by uuid,
  late_at timestamp with time zone,
  answer_due date,
  state text not null,
  examiner_id uuid,
  assigned_at timestamp with time zone,
  assigned_by uuid,
  effect text,
  decided_at timestamp with time zone,
  decided_by uuid,
  ended_at timestamp with time zone,
  document_id uuid,
  new_run_id uuid,
  revoked_assessment_id uuid,
  constraint objection_pkey PRIMARY KEY (id),
  constraint objection_year_serial_key UNIQUE (year, serial),
  constraint objection_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.document(id),
  constraint objection_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint objection_examiner_id_fkey FOREIGN KEY (examiner_id) REFERENCES access.account(id),
  constraint objection_new_run_id_fkey FOREIGN KEY (new_run_id) REFERENCES scoring.run(id),
  constraint objection_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint objection_revoked_assessment_id_fkey FOREIGN KEY (revoked_assessment_id) REFERENCES register.assessment(id),
  constraint objection_run_id_fkey FOREIGN KEY (run_id) REFERENCES scoring.run(id),
  constraint objection_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id),
  constraint objection_channel_check CHECK ((channel = ANY (ARRAY['portal'::text, 'kertas'::text]))),
  constraint objection_check CHECK ((((state = 'diputus'::text) = (decided_at IS NOT NULL)) AND ((decided_at IS NULL) = (decided_by IS NULL)) AND ((decided_at IS NULL) = (effect IS NULL)))),
  constraint objection_check1 CHECK (((examiner_id IS NULL) = (assigned_at IS NULL))),
  constraint objection_check2 CHECK (((decided_by IS NULL) OR (examiner_id IS NOT NULL))),
  constraint objection_effect_check CHECK ((effect = ANY (ARRAY['tetap'::text, 'diolah-ulang'::text, 'susulan'::text, 'dianulir'::text]))),
  constraint objection_reason_check CHECK (((length(reason) >= 10) AND (length(reason) <= 4000))),
  constraint objection_serial_check CHECK ((serial > 0)),
  constraint objection_state_check CHECK ((state = ANY (ARRAY['menunggu-penerimaan'::text, 'menunggu-pemeriksa'::text, 'diperiksa'::text, 'menunggu-putusan'::text, 'diputus'::text, 'tidak-diterima'::text, 'dicabut'::text])))
);
CREATE INDEX objection_event ON objections.objection USING btree (event_id);
CREATE UNIQUE INDEX objection_open ON objections.objection USING btree (sitting_id) WHERE (state <> ALL (ARRAY['diputus'::text, 'tidak-diterima'::text, 'dicabut'::text]));
CREATE INDEX objection_person ON objections.objection USING btree (person_id);

create table objections.proposal (
  id uuid not null default uuidv7(),
  objection_id uuid not null,
  examiner_id uuid not null,
  findings text not null,
  answer text not null,
  effect text not null,
  correction text,
  proposed_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  agreed boolean,
  decision_reason text,
  constraint proposal_pkey PRIMARY KEY (id),
  constraint proposal_objection_id_fkey FOREIGN KEY (objection_id) REFERENCES objections.objection(id),
  constraint proposal_check CHECK (((effect = 'diolah-ulang'::text) = (correction IS NOT NULL))),
  constraint proposal_check1 CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (agreed IS NULL)))),
  constraint proposal_check2 CHECK (((decided_by IS NULL) OR (decided_by <> examiner_id))),
  constraint proposal_effect_check CHECK ((effect = ANY (ARRAY['tetap'::text, 'diolah-ulang'::text, 'susulan'::text, 'dianulir'::text])))
);
CREATE INDEX proposal_objection ON objections.proposal USING btree (objection_id, proposed_at);
CREATE UNIQUE INDEX proposal_waiting ON objections.proposal USING btree (objection_id) WHERE (agreed IS NULL);

create table objections.question (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  sitting_id uuid,
  asked_at timestamp with time zone not null,
  constraint question_pkey PRIMARY KEY (id),
  constraint question_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint question_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id)
);
CREATE INDEX question_person ON objections.question USING btree (person_id);

CREATE OR REPLACE FUNCTION objections.keep()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin raise exception 'what was filed or said stays as it was'; end $function$;

-- privacy -----------------------------------------------------------------------------------------

create table privacy.assessment (
  version integer not null,
  text_version text not null,
  fields jsonb not null,
  completed_at timestamp with time zone not null,
  completed_by uuid not null,
  constraint assessment_pkey PRIMARY KEY (version),
  constraint assessment_completed_by_fkey FOREIGN KEY (completed_by) REFERENCES access.account(id),
  constraint assessment_version_check CHECK ((version > 0))
);

create table privacy.destruction (
  id uuid not null default uuidv7(),
  year integer not null,
  serial integer not null,
  kind text not null,
  before date not null,
  years integer not null,
  policy_version integer not null,
  counted jsonb not null,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  agreed boolean,
  decision_reason text,
  outcome jsonb,
  carried_at timestamp with time zone,
  document_id uuid,
  constraint destruction_pkey PRIMARY KEY (id),
  constraint destruction_year_serial_key UNIQUE (year, serial),
  constraint destruction_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES access.account(id),
  constraint destruction_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.account(id),
  constraint destruction_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.document(id),
  constraint destruction_check CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (agreed IS NULL)))),
  constraint destruction_check1 CHECK (((decided_by IS NULL) OR (decided_by <> asked_by))),
  constraint destruction_check2 CHECK (((carried_at IS NULL) OR (agreed AND (outcome IS NOT NULL)))),
  constraint destruction_kind_check CHECK ((kind = ANY (ARRAY['jawaban'::text, 'hasil'::text, 'impor'::text, 'sesi-masuk'::text]))),
  constraint destruction_serial_check CHECK ((serial > 0)),
  constraint destruction_years_check CHECK ((years > 0))
);
CREATE UNIQUE INDEX destruction_open ON privacy.destruction USING btree (kind) WHERE ((agreed IS NULL) OR (agreed AND (carried_at IS NULL)));
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON privacy.destruction FOR EACH ROW EXECUTE FUNCTION privacy.keep_destruction();

create table privacy.request (
  id uuid not null default uuidv7(),
  year integer not null,
  serial integer not null,
  person_id uuid not null,
  kind text not null,
  words text not null,
  way text not null,
  registered_by uuid not null,
  received_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  outcome text,
  answer text,
  answered_at timestamp with time zone,
  answered_by uuid,
  constraint request_pkey PRIMARY KEY (id),
  constraint request_year_serial_key UNIQUE (year, serial),
  constraint request_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES access.account(id),
  constraint request_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint request_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES access.account(id),
  constraint request_check CHECK ((((outcome IS NULL) = (answer IS NULL)) AND ((outcome IS NULL) = (answered_at IS NULL)) AND ((outcome IS NULL) = (answered_by IS NULL)))),
  constraint request_check1 CHECK (((answered_by IS NULL) OR (way = 'sendiri'::text) OR (answered_at >= received_at))),
  constraint request_kind_check CHECK ((kind = ANY (ARRAY['informasi'::text, 'salinan'::text, 'perbaikan'::text, 'pembatasan'::text, 'keberatan-otomatis'::text, 'penghapusan'::text]))),
  constraint request_outcome_check CHECK ((outcome = ANY (ARRAY['dipenuhi'::text, 'sebagian'::text, 'ditolak'::text]))),
  constraint request_serial_check CHECK ((serial > 0)),
  constraint request_way_check CHECK ((way = ANY (ARRAY['sendiri'::text, 'kantor'::text]))),
  constraint request_words_check CHECK (((length(words) >= 3) AND (length(words) <= 4000)))
);
CREATE INDEX request_open ON privacy.request USING btree (due_at) WHERE (outcome IS NULL);
CREATE INDEX request_person ON privacy.request USING btree (person_id);

CREATE OR REPLACE FUNCTION privacy.keep_destruction()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.carried_at is null
    and row(new.id, new.year, new.serial, new.kind, new.before, new.years, new.policy_version, new.counted, new.reason, new.asked_by, new.asked_at)
      = row(old.id, old.year, old.serial, old.kind, old.before, old.years, old.policy_version, old.counted, old.reason, old.asked_by, old.asked_at)
    and (old.agreed is null or row(new.agreed, new.decided_by, new.decided_at) = row(old.agreed, old.decided_by, old.decided_at))
  then return new; end if;
  if tg_op = 'UPDATE' and old.document_id is null and to_jsonb(new) - 'document_id' = to_jsonb(old) - 'document_id' then return new; end if;
  raise exception 'minutes of a destruction stay as they are';
end $function$;

CREATE OR REPLACE FUNCTION privacy.may_destroy(wanted text, day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from privacy.destruction d
    where d.id = nullif(current_setting('nawa.destruction', true), '')::uuid
      and d.kind = wanted and d.agreed and d.carried_at is null and day < d.before)
$function$;

-- register ----------------------------------------------------------------------------------------

create table register.accommodation (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  provisions text[] not null,
  extra_percent integer not null default 0,
  extra_minutes integer not null default 0,
  note text,
  approved_by text not null,
  approved_office text not null,
  letter_number text not null,
  approved_on date not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  revoked_at timestamp with time zone,
  revoked_reason text,
  constraint accommodation_pkey PRIMARY KEY (id),
  constraint accommodation_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint accommodation_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint accommodation_extra_minutes_check CHECK (((extra_minutes >= 0) AND (extra_minutes <= 240))),
  constraint accommodation_extra_percent_check CHECK (((extra_percent >= 0) AND (extra_percent <= 100))),
  constraint accommodation_provisions_check CHECK ((cardinality(provisions) > 0))
);
CREATE INDEX accommodation_person ON register.accommodation USING btree (person_id);

create table register.accreditation (
  id uuid not null default uuidv7(),
  provider_id uuid not null,
  number text not null,
  category text not null,
  classes text[] not null,
  valid_from date not null,
  valid_to date not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  revoked_at timestamp with time zone,
  revoked_reason text,
  constraint accreditation_pkey PRIMARY KEY (id),
  constraint accreditation_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES register.provider(id),
  constraint accreditation_category_check CHECK ((category = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'lainnya'::text]))),
  constraint accreditation_check CHECK ((valid_to >= valid_from)),
  constraint accreditation_check1 CHECK (((revoked_at IS NULL) = (revoked_reason IS NULL))),
  constraint accreditation_classes_check CHECK ((cardinality(classes) > 0))
);
CREATE INDEX accreditation_provider ON register.accreditation USING btree (provider_id);

create table register.agency (
  id uuid not null default uuidv7(),
  sole boolean not null default true,
  name text not null,
  kind text not null,
  letterhead text[] not null,
  address text not null,
  city text not null,
  zone text not null,
  logo bytea,
  logo_type text,
  updated_at timestamp with time zone not null,
  constraint agency_pkey PRIMARY KEY (id),
  constraint agency_sole_key UNIQUE (sole),
  constraint agency_kind_check CHECK ((kind = ANY (ARRAY['provinsi'::text, 'kabupaten'::text, 'kota'::text, 'kementerian-lembaga'::text]))),
  constraint agency_logo_type_check CHECK ((logo_type = ANY (ARRAY['image/png'::text, 'image/svg+xml'::text, 'image/jpeg'::text]))),
  constraint agency_sole_check CHECK (sole),
  constraint agency_zone_check CHECK ((zone = ANY (ARRAY['WIB'::text, 'WITA'::text, 'WIT'::text])))
);

create table register.alias (
  kind text not null,
  system text not null,
  code text not null,
  label text not null,
  unit_id uuid,
  position_id uuid,
  mapped_at timestamp with time zone not null,
  mapped_by text not null,
  constraint alias_pkey PRIMARY KEY (kind, system, code),
  constraint alias_position_id_fkey FOREIGN KEY (position_id) REFERENCES register."position"(id),
  constraint alias_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES register.unit(id),
  constraint alias_check CHECK ((((kind = 'unit'::text) = (unit_id IS NOT NULL)) AND ((kind = 'position'::text) = (position_id IS NOT NULL)))),
  constraint alias_kind_check CHECK ((kind = ANY (ARRAY['unit'::text, 'position'::text])))
);

create table register.assessment (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  assessed_on date not null,
  valid_until date not null,
  standing text not null,
  class text not null,
  provider text not null,
  accreditation_number text,
  document_number text,
  source text not null,
  source_ref text,
  note text,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  revoked_at timestamp with time zone,
  revoked_by text,
  revoked_reason text,
  constraint assessment_pkey PRIMARY KEY (id),
  constraint assessment_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint assessment_check CHECK ((valid_until >= assessed_on)),
  constraint assessment_check1 CHECK (((revoked_at IS NULL) = (revoked_reason IS NULL))),
  constraint assessment_check2 CHECK (((standing <> 'hasil-penilaian'::text) OR (accreditation_number IS NOT NULL))),
  constraint assessment_source_check CHECK ((source = ANY (ARRAY['nawa'::text, 'riwayat'::text]))),
  constraint assessment_standing_check CHECK ((standing = ANY (ARRAY['hasil-penilaian'::text, 'pemetaan-internal'::text])))
);
CREATE UNIQUE INDEX assessment_once ON register.assessment USING btree (person_id, assessed_on, provider) WHERE (revoked_at IS NULL);
CREATE INDEX assessment_person ON register.assessment USING btree (person_id, valid_until DESC);

create table register.assessor (
  id uuid not null default uuidv7(),
  person_id uuid,
  name text not null,
  level text not null,
  classes text[] not null,
  certificate_number text not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  revoked_at timestamp with time zone,
  revoked_reason text,
  constraint assessor_pkey PRIMARY KEY (id),
  constraint assessor_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint assessor_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint assessor_check1 CHECK (((revoked_at IS NULL) = (revoked_reason IS NULL))),
  constraint assessor_classes_check CHECK ((cardinality(classes) > 0)),
  constraint assessor_level_check CHECK ((level = ANY (ARRAY['ahli-pertama'::text, 'ahli-muda'::text, 'ahli-madya'::text, 'ahli-utama'::text, 'independen'::text])))
);
CREATE UNIQUE INDEX assessor_certificate ON register.assessor USING btree (lower(certificate_number)) WHERE (revoked_at IS NULL);

create table register.import (
  id uuid not null default uuidv7(),
  file_name text not null,
  file_size bigint not null,
  file_hash bytea not null,
  template text,
  columns jsonb not null default '{}'::jsonb,
  state text not null,
  failure jsonb,
  progress jsonb,
  counts jsonb not null default '{}'::jsonb,
  took_ms integer,
  created_at timestamp with time zone not null,
  created_by text not null,
  committed_at timestamp with time zone,
  committed_by text,
  undoes uuid,
  constraint import_pkey PRIMARY KEY (id),
  constraint import_undoes_fkey FOREIGN KEY (undoes) REFERENCES register.import(id),
  constraint import_state_check CHECK ((state = ANY (ARRAY['reading'::text, 'failed'::text, 'previewed'::text, 'committed'::text, 'discarded'::text]))),
  constraint import_template_check CHECK ((template = ANY (ARRAY['siasn-67'::text, 'siasn-69'::text, 'nawa'::text, 'undo'::text])))
);
CREATE INDEX import_created ON register.import USING btree (created_at DESC);
CREATE UNIQUE INDEX import_undone ON register.import USING btree (undoes) WHERE (state = 'committed'::text);

create table register.import_file (
  import_id uuid not null,
  bytes bytea not null,
  constraint import_file_pkey PRIMARY KEY (import_id),
  constraint import_file_import_id_fkey FOREIGN KEY (import_id) REFERENCES register.import(id) ON DELETE CASCADE
);

create table register.import_row (
  import_id uuid not null,
  line integer not null,
  verdict text not null,
  nip text,
  name text,
  class text,
  person_id uuid,
  person_version integer,
  unit_id uuid,
  position_id uuid,
  record jsonb,
  cells jsonb,
  changes jsonb not null default '{}'::jsonb,
  problems jsonb not null default '[]'::jsonb,
  constraint import_row_pkey PRIMARY KEY (import_id, line),
  constraint import_row_import_id_fkey FOREIGN KEY (import_id) REFERENCES register.import(id) ON DELETE CASCADE,
  constraint import_row_verdict_check CHECK ((verdict = ANY (ARRAY['new'::text, 'changed'::text, 'unchanged'::text, 'refused'::text, 'waiting'::text])))
);
CREATE INDEX import_row_verdict ON register.import_row USING btree (import_id, verdict, line);

create table register.person (
  id uuid not null default uuidv7(),
  nip text not null,
  siasn_id text,
  old_nip text,
  name text not null,
  front_title text,
  back_title text,
  birth_place text,
  birth_date date not null,
  sex text not null,
  employment text not null,
  standing text not null,
  grade text,
  grade_since date,
  class text not null,
  eselon text,
  position_id uuid,
  position_since date,
  unit_id uuid not null,
  education text,
  appointed_on date,
  email text,
  version integer not null default 1,
  updated_at timestamp with time zone not null,
  updated_by_import uuid,
  created_by_import uuid,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_nip_key UNIQUE (nip),
  constraint person_siasn_id_key UNIQUE (siasn_id),
  constraint person_position_id_fkey FOREIGN KEY (position_id) REFERENCES register."position"(id),
  constraint person_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES register.unit(id),
  constraint person_employment_check CHECK ((employment = ANY (ARRAY['PNS'::text, 'CPNS'::text, 'PPPK'::text]))),
  constraint person_nip_check CHECK ((nip ~ '^\d{18}$'::text)),
  constraint person_sex_check CHECK ((sex = ANY (ARRAY['L'::text, 'P'::text])))
);
CREATE INDEX person_class ON register.person USING btree (class);
CREATE INDEX person_created_by ON register.person USING btree (created_by_import);
CREATE INDEX person_name ON register.person USING btree (lower(name));
CREATE INDEX person_unit ON register.person USING btree (unit_id);

create table register.person_change (
  import_id uuid not null,
  person_id uuid not null,
  field text not null,
  before text,
  after text,
  at timestamp with time zone not null,
  constraint person_change_pkey PRIMARY KEY (import_id, person_id, field),
  constraint person_change_import_id_fkey FOREIGN KEY (import_id) REFERENCES register.import(id),
  constraint person_change_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id)
);
CREATE INDEX person_change_person ON register.person_change USING btree (person_id, at);

create table register.position (
  id uuid not null default uuidv7(),
  name text not null,
  kind text not null,
  class text not null,
  created_at timestamp with time zone not null,
  created_by_import uuid,
  constraint position_pkey PRIMARY KEY (id),
  constraint position_name_kind_class_key UNIQUE (name, kind, class),
  constraint position_kind_check CHECK ((kind = ANY (ARRAY['struktural'::text, 'fungsional'::text, 'pelaksana'::text])))
);

create table register.provider (
  id uuid not null default uuidv7(),
  name text not null,
  kind text not null,
  created_at timestamp with time zone not null,
  created_by text not null,
  constraint provider_pkey PRIMARY KEY (id),
  constraint provider_name_key UNIQUE (name),
  constraint provider_kind_check CHECK ((kind = ANY (ARRAY['instansi-ini'::text, 'bkn'::text, 'lan'::text, 'instansi-lain'::text, 'lembaga-lain'::text])))
);

create table register.signatory (
  id uuid not null default uuidv7(),
  position integer not null,
  office text not null,
  name text not null,
  nip text,
  rank text,
  person_id uuid,
  constraint signatory_pkey PRIMARY KEY (id),
  constraint signatory_position_key UNIQUE ("position"),
  constraint signatory_position_check CHECK (("position" > 0))
);

create table register.unit (
  id uuid not null default uuidv7(),
  name text not null,
  parent_id uuid,
  path uuid[] not null,
  created_at timestamp with time zone not null,
  created_by_import uuid,
  constraint unit_pkey PRIMARY KEY (id),
  constraint unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES register.unit(id)
);
CREATE INDEX unit_name ON register.unit USING btree (lower(name));
CREATE INDEX unit_path ON register.unit USING gin (path);

-- schedule ----------------------------------------------------------------------------------------

create table schedule.blackout (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  unit_id uuid,
  date date not null,
  half text not null,
  reason text not null,
  letter text,
  at timestamp with time zone not null,
  by_account uuid,
  constraint blackout_pkey PRIMARY KEY (id),
  constraint blackout_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint blackout_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES register.unit(id),
  constraint blackout_half_check CHECK ((half = ANY (ARRAY['pagi'::text, 'siang'::text, 'sehari'::text])))
);
CREATE INDEX blackout_event ON schedule.blackout USING btree (event_id);

create table schedule.closure (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  room_id uuid not null,
  date date not null,
  slot_id uuid,
  reason text not null,
  at timestamp with time zone not null,
  by_account uuid,
  lifted_at timestamp with time zone,
  constraint closure_pkey PRIMARY KEY (id),
  constraint closure_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint closure_room_id_fkey FOREIGN KEY (room_id) REFERENCES schedule.room(id),
  constraint closure_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES schedule.slot(id)
);
CREATE INDEX closure_event ON schedule.closure USING btree (event_id);

create table schedule.deferred (
  event_id uuid not null,
  person_id uuid not null,
  reason text not null,
  letter text,
  at timestamp with time zone not null,
  by_account uuid,
  constraint deferred_pkey PRIMARY KEY (event_id, person_id),
  constraint deferred_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint deferred_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id)
);

create table schedule.duty (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  unit_id uuid not null,
  name text not null,
  minimum integer not null,
  constraint duty_pkey PRIMARY KEY (id),
  constraint duty_event_id_unit_id_name_key UNIQUE (event_id, unit_id, name),
  constraint duty_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint duty_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES register.unit(id),
  constraint duty_minimum_check CHECK ((minimum >= 0))
);

create table schedule.duty_member (
  duty_id uuid not null,
  person_id uuid not null,
  constraint duty_member_pkey PRIMARY KEY (duty_id, person_id),
  constraint duty_member_duty_id_fkey FOREIGN KEY (duty_id) REFERENCES schedule.duty(id) ON DELETE CASCADE,
  constraint duty_member_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id)
);

create table schedule.event_room (
  event_id uuid not null,
  room_id uuid not null,
  separate boolean not null default false,
  checked_at timestamp with time zone,
  checked_by uuid,
  constraint event_room_pkey PRIMARY KEY (event_id, room_id),
  constraint event_room_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint event_room_room_id_fkey FOREIGN KEY (room_id) REFERENCES schedule.room(id)
);

create table schedule.holiday (
  date date not null,
  name text not null,
  kind text not null,
  basis text not null,
  confirmed boolean not null,
  constraint holiday_pkey PRIMARY KEY (date),
  constraint holiday_kind_check CHECK ((kind = ANY (ARRAY['libur-nasional'::text, 'cuti-bersama'::text, 'libur-daerah'::text])))
);

create table schedule.message_text (
  kind text not null,
  text text not null,
  updated_at timestamp with time zone not null,
  updated_by uuid,
  constraint message_text_pkey PRIMARY KEY (kind),
  constraint message_text_kind_check CHECK ((kind = ANY (ARRAY['pemberitahuan'::text, 'pindah'::text, 'susulan'::text]))),
  constraint message_text_text_check CHECK (((length(text) >= 10) AND (length(text) <= 1000)))
);

create table schedule.number (
  event_id uuid not null,
  person_id uuid not null,
  number text not null,
  constraint number_pkey PRIMARY KEY (event_id, person_id),
  constraint number_event_id_number_key UNIQUE (event_id, number),
  constraint number_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint number_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id)
);

create table schedule.plan (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  version integer not null,
  kind text not null,
  based_on uuid,
  title text not null,
  reading integer,
  state text not null,
  input jsonb not null,
  proof jsonb,
  refusal jsonb,
  progress jsonb,
  stop text,
  created_at timestamp with time zone not null,
  created_by uuid,
  asked_by uuid,
  asked_at timestamp with time zone,
  published_by uuid,
  published_at timestamp with time zone,
  reason text,
  decision_reason text,
  constraint plan_pkey PRIMARY KEY (id),
  constraint plan_event_id_version_key UNIQUE (event_id, version),
  constraint plan_based_on_fkey FOREIGN KEY (based_on) REFERENCES schedule.plan(id),
  constraint plan_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint plan_check CHECK (((published_by IS NULL) OR (published_by <> asked_by))),
  constraint plan_kind_check CHECK ((kind = ANY (ARRAY['awal'::text, 'perbaikan'::text, 'geser'::text]))),
  constraint plan_reading_check CHECK (((reading >= 1) AND (reading <= 10))),
  constraint plan_state_check CHECK ((state = ANY (ARRAY['dihitung'::text, 'mustahil'::text, 'usulan'::text, 'diminta'::text, 'berlaku'::text, 'diganti'::text, 'dibuang'::text]))),
  constraint plan_stop_check CHECK ((stop = ANY (ARRAY['buang'::text, 'pakai'::text]))),
  constraint plan_version_check CHECK ((version > 0))
);
CREATE UNIQUE INDEX plan_in_force ON schedule.plan USING btree (event_id) WHERE (state = 'berlaku'::text);

create table schedule.quiet_time (
  id uuid not null default uuidv7(),
  weekday integer,
  starts text not null,
  ends text not null,
  name text not null,
  constraint quiet_time_pkey PRIMARY KEY (id),
  constraint quiet_time_check CHECK ((ends > starts)),
  constraint quiet_time_ends_check CHECK ((ends ~ '^\d\d:\d\d$'::text)),
  constraint quiet_time_starts_check CHECK ((starts ~ '^\d\d:\d\d$'::text)),
  constraint quiet_time_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);

create table schedule.room (
  id uuid not null default uuidv7(),
  venue_id uuid not null,
  name text not null,
  floor text not null default ''::text,
  seats integer not null,
  columns integer not null,
  aisles integer[] not null default '{}'::integer[],
  accessible integer[] not null default '{}'::integer[],
  spare integer[] not null default '{}'::integer[],
  active boolean not null default true,
  constraint room_pkey PRIMARY KEY (id),
  constraint room_venue_id_name_key UNIQUE (venue_id, name),
  constraint room_venue_id_fkey FOREIGN KEY (venue_id) REFERENCES schedule.venue(id),
  constraint room_columns_check CHECK (((columns >= 1) AND (columns <= 60))),
  constraint room_seats_check CHECK (((seats >= 1) AND (seats <= 1000)))
);

create table schedule.seat (
  plan_id uuid not null,
  person_id uuid not null,
  slot_id uuid not null,
  room_id uuid not null,
  seat integer not null,
  constraint seat_pkey PRIMARY KEY (plan_id, person_id),
  constraint seat_plan_id_slot_id_room_id_seat_key UNIQUE (plan_id, slot_id, room_id, seat),
  constraint seat_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint seat_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES schedule.plan(id) ON DELETE CASCADE,
  constraint seat_room_id_fkey FOREIGN KEY (room_id) REFERENCES schedule.room(id),
  constraint seat_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES schedule.slot(id),
  constraint seat_seat_check CHECK ((seat > 0))
);
CREATE INDEX seat_person ON schedule.seat USING btree (person_id);
CREATE INDEX seat_place ON schedule.seat USING btree (slot_id, room_id);
CREATE TRIGGER kept BEFORE INSERT OR DELETE OR UPDATE ON schedule.seat FOR EACH ROW EXECUTE FUNCTION schedule.keep_seat();

create table schedule.setting (
  event_id uuid not null,
  reserve_percent numeric(5,2) not null,
  unit_cap_percent numeric(5,2) not null,
  unit_cap_at_least integer not null,
  updated_at timestamp with time zone not null,
  constraint setting_pkey PRIMARY KEY (event_id),
  constraint setting_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint setting_reserve_percent_check CHECK (((reserve_percent >= (0)::numeric) AND (reserve_percent <= (50)::numeric))),
  constraint setting_unit_cap_at_least_check CHECK (((unit_cap_at_least >= 0) AND (unit_cap_at_least <= 100))),
  constraint setting_unit_cap_percent_check CHECK (((unit_cap_percent >= (1)::numeric) AND (unit_cap_percent <= (100)::numeric)))
);

create table schedule.slot (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  date date not null,
  starts text not null,
  ends text not null,
  makeup boolean not null default false,
  constraint slot_pkey PRIMARY KEY (id),
  constraint slot_event_id_date_starts_key UNIQUE (event_id, date, starts),
  constraint slot_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint slot_check CHECK ((ends > starts)),
  constraint slot_ends_check CHECK ((ends ~ '^\d\d:\d\d$'::text)),
  constraint slot_starts_check CHECK ((starts ~ '^\d\d:\d\d$'::text))
);

create table schedule.substitute (
  event_id uuid not null,
  head_id uuid not null,
  person_id uuid not null,
  order_number text not null,
  order_date date not null,
  at timestamp with time zone not null,
  by_account uuid,
  constraint substitute_pkey PRIMARY KEY (event_id, head_id),
  constraint substitute_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint substitute_head_id_fkey FOREIGN KEY (head_id) REFERENCES register.person(id),
  constraint substitute_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint substitute_check CHECK ((head_id <> person_id))
);

create table schedule.unavailable (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  person_id uuid not null,
  date date not null,
  half text not null,
  hard boolean not null,
  reason text not null,
  letter text,
  at timestamp with time zone not null,
  by_account uuid,
  constraint unavailable_pkey PRIMARY KEY (id),
  constraint unavailable_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint unavailable_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint unavailable_half_check CHECK ((half = ANY (ARRAY['pagi'::text, 'siang'::text, 'sehari'::text])))
);
CREATE INDEX unavailable_event ON schedule.unavailable USING btree (event_id, person_id);

create table schedule.venue (
  id uuid not null default uuidv7(),
  name text not null,
  address text not null default ''::text,
  zone text not null,
  note text not null default ''::text,
  created_at timestamp with time zone not null,
  constraint venue_pkey PRIMARY KEY (id),
  constraint venue_name_key UNIQUE (name),
  constraint venue_zone_check CHECK ((zone = ANY (ARRAY['WIB'::text, 'WITA'::text, 'WIT'::text])))
);

CREATE OR REPLACE FUNCTION schedule.keep_seat()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (select state from schedule.plan where id = coalesce(new.plan_id, old.plan_id)) in ('diminta', 'berlaku', 'diganti') then
    raise exception 'seats of a plan that was handed on are kept: make the next version';
  end if;
  return coalesce(new, old);
end $function$;

-- scoring -----------------------------------------------------------------------------------------

create table scoring.annulment (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  item_id uuid not null,
  reason text not null,
  effect jsonb not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  agreed boolean,
  decision_reason text,
  constraint annulment_pkey PRIMARY KEY (id),
  constraint annulment_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint annulment_item_id_fkey FOREIGN KEY (item_id) REFERENCES instruments.item(id),
  constraint annulment_check CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (agreed IS NULL)))),
  constraint annulment_check1 CHECK (((decided_by IS NULL) OR (decided_by <> asked_by)))
);
CREATE UNIQUE INDEX annulment_standing ON scoring.annulment USING btree (event_id, item_id) WHERE ((agreed IS NULL) OR agreed);

create table scoring.approval (
  id uuid not null default uuidv7(),
  batch_id uuid not null,
  approved_by uuid not null,
  approved_at timestamp with time zone not null,
  note text,
  decided_by uuid,
  decided_at timestamp with time zone,
  accepted boolean,
  decision_reason text,
  constraint approval_pkey PRIMARY KEY (id),
  constraint approval_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES scoring.batch(id),
  constraint approval_check CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (accepted IS NULL)))),
  constraint approval_check1 CHECK (((decided_by IS NULL) OR (decided_by <> approved_by)))
);
CREATE UNIQUE INDEX approval_standing ON scoring.approval USING btree (batch_id) WHERE ((accepted IS NULL) OR accepted);

create table scoring.batch (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  number integer not null,
  policy_versions integer[] not null,
  code_version text not null,
  hash bytea not null,
  runs integer not null,
  flagged integer not null,
  sample_seed text not null,
  sampled integer not null,
  remaining integer not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  reason text,
  constraint batch_pkey PRIMARY KEY (id),
  constraint batch_event_id_number_key UNIQUE (event_id, number),
  constraint batch_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint batch_hash_check CHECK ((length(hash) = 32)),
  constraint batch_number_check CHECK ((number > 0)),
  constraint batch_runs_check CHECK ((runs > 0))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON scoring.batch FOR EACH ROW EXECUTE FUNCTION scoring.keep_batch();

create table scoring.batch_run (
  batch_id uuid not null,
  run_id uuid not null,
  person_id uuid not null,
  flags jsonb not null,
  sampled boolean not null,
  queued boolean,
  constraint batch_run_pkey PRIMARY KEY (batch_id, run_id),
  constraint batch_run_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES scoring.batch(id),
  constraint batch_run_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint batch_run_run_id_fkey FOREIGN KEY (run_id) REFERENCES scoring.run(id)
);
CREATE INDEX batch_run_run ON scoring.batch_run USING btree (run_id);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON scoring.batch_run FOR EACH ROW EXECUTE FUNCTION scoring.keep_batch();

create table scoring.case_decision (
  id uuid not null default uuidv7(),
  batch_id uuid not null,
  run_id uuid not null,
  decision text not null,
  note text,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  constraint case_decision_pkey PRIMARY KEY (id),
  constraint case_decision_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES scoring.batch(id),
  constraint case_decision_batch_id_run_id_fkey FOREIGN KEY (batch_id, run_id) REFERENCES scoring.batch_run(batch_id, run_id),
  constraint case_decision_run_id_fkey FOREIGN KEY (run_id) REFERENCES scoring.run(id),
  constraint case_decision_check CHECK (((decision = 'setuju'::text) OR (note IS NOT NULL))),
  constraint case_decision_decision_check CHECK ((decision = ANY (ARRAY['setuju'::text, 'kembali'::text])))
);
CREATE INDEX case_decision_run ON scoring.case_decision USING btree (run_id);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON scoring.case_decision FOR EACH ROW EXECUTE FUNCTION scoring.keep_batch();

create table scoring.feedback (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  date date not null,
  starts text not null,
  place text not null,
  holder_id uuid not null,
  planned_by uuid,
  planned_at timestamp with time zone not null,
  cancelled_at timestamp with time zone,
  cancel_reason text,
  constraint feedback_pkey PRIMARY KEY (id),
  constraint feedback_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint feedback_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES access.account(id),
  constraint feedback_check CHECK (((cancelled_at IS NULL) = (cancel_reason IS NULL))),
  constraint feedback_starts_check CHECK ((starts ~ '^[0-9]{2}:[0-9]{2}$'::text))
);
CREATE INDEX feedback_event ON scoring.feedback USING btree (event_id, date);

create table scoring.feedback_person (
  feedback_id uuid not null,
  person_id uuid not null,
  attendance text,
  absence_kind text,
  strengths text,
  step text,
  question text,
  noted_by uuid,
  noted_at timestamp with time zone,
  agreed boolean,
  answer text,
  answered_at timestamp with time zone,
  scan bytea,
  scan_type text,
  scan_by uuid,
  scan_at timestamp with time zone,
  constraint feedback_person_pkey PRIMARY KEY (feedback_id, person_id),
  constraint feedback_person_feedback_id_fkey FOREIGN KEY (feedback_id) REFERENCES scoring.feedback(id),
  constraint feedback_person_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint feedback_person_absence_kind_check CHECK ((absence_kind = ANY (ARRAY['sakit'::text, 'cuti'::text, 'tugas-dinas'::text, 'layanan-siaga'::text, 'tanpa-keterangan'::text]))),
  constraint feedback_person_attendance_check CHECK ((attendance = ANY (ARRAY['hadir'::text, 'tidak-hadir'::text]))),
  constraint feedback_person_check CHECK (((NOT (attendance IS DISTINCT FROM 'tidak-hadir'::text)) = (absence_kind IS NOT NULL))),
  constraint feedback_person_check1 CHECK (((attendance IS NULL) = (noted_at IS NULL))),
  constraint feedback_person_check2 CHECK (((attendance IS DISTINCT FROM 'hadir'::text) OR ((strengths IS NOT NULL) AND (step IS NOT NULL)))),
  constraint feedback_person_check3 CHECK ((((agreed IS NULL) = (answered_at IS NULL)) AND ((agreed IS NULL) OR (attendance = 'hadir'::text)))),
  constraint feedback_person_check4 CHECK (((agreed IS DISTINCT FROM false) OR (answer IS NOT NULL))),
  constraint feedback_person_check5 CHECK ((((scan IS NULL) = (scan_type IS NULL)) AND ((scan IS NULL) = (scan_at IS NULL)) AND ((scan IS NULL) OR (attendance = 'hadir'::text)))),
  constraint feedback_person_scan_type_check CHECK ((scan_type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text])))
);
CREATE INDEX feedback_person_person ON scoring.feedback_person USING btree (person_id);

create table scoring.handed_over (
  sitting_id uuid not null,
  run_id uuid not null,
  person_id uuid not null,
  wave_id uuid not null,
  handed_at timestamp with time zone not null,
  constraint handed_over_pkey PRIMARY KEY (sitting_id),
  constraint handed_over_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint handed_over_run_id_fkey FOREIGN KEY (run_id) REFERENCES scoring.run(id),
  constraint handed_over_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id),
  constraint handed_over_wave_id_fkey FOREIGN KEY (wave_id) REFERENCES scoring.wave(id)
);
CREATE INDEX handed_over_person ON scoring.handed_over USING btree (person_id);
CREATE INDEX handed_over_wave ON scoring.handed_over USING btree (wave_id);

create table scoring.hold (
  sitting_id uuid not null,
  object text not null,
  since timestamp with time zone not null,
  released_at timestamp with time zone,
  constraint hold_pkey PRIMARY KEY (sitting_id, object),
  constraint hold_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id)
);

create table scoring.opened (
  run_id uuid not null,
  person_id uuid not null,
  opened_at timestamp with time zone not null,
  constraint opened_pkey PRIMARY KEY (run_id),
  constraint opened_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint opened_run_id_fkey FOREIGN KEY (run_id) REFERENCES scoring.run(id)
);

create table scoring.pack (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  kinds text[] not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  reader text not null,
  state text not null default 'menunggu'::text,
  total integer not null,
  begun_at timestamp with time zone,
  begun_with integer not null default 0,
  finished_at timestamp with time zone,
  size bigint,
  kept_until timestamp with time zone not null,
  deleted_at timestamp with time zone,
  constraint pack_pkey PRIMARY KEY (id),
  constraint pack_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint pack_check CHECK (((state = 'selesai'::text) <= ((finished_at IS NOT NULL) AND (size IS NOT NULL)))),
  constraint pack_check1 CHECK (((state = 'dihapus'::text) = (deleted_at IS NOT NULL))),
  constraint pack_kinds_check CHECK ((cardinality(kinds) > 0)),
  constraint pack_reader_check CHECK ((reader <> ''::text)),
  constraint pack_state_check CHECK ((state = ANY (ARRAY['menunggu'::text, 'berjalan'::text, 'selesai'::text, 'dihapus'::text]))),
  constraint pack_total_check CHECK ((total > 0))
);
CREATE INDEX pack_event ON scoring.pack USING btree (event_id, asked_at DESC);

create table scoring.pack_part (
  pack_id uuid not null,
  position integer not null,
  document_id uuid,
  name text not null,
  crc bigint,
  size integer,
  bytes bytea,
  constraint pack_part_pkey PRIMARY KEY (pack_id, "position"),
  constraint pack_part_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.document(id),
  constraint pack_part_pack_id_fkey FOREIGN KEY (pack_id) REFERENCES scoring.pack(id),
  constraint pack_part_check CHECK ((((bytes IS NULL) = (crc IS NULL)) AND ((bytes IS NULL) = (size IS NULL)))),
  constraint pack_part_position_check CHECK (("position" >= 0))
);
CREATE INDEX pack_part_open ON scoring.pack_part USING btree (pack_id, "position") WHERE (bytes IS NULL);

create table scoring.precision (
  batch_id uuid not null,
  form_id uuid not null,
  required integer not null,
  n integer not null,
  reliability numeric(7,4),
  deviation numeric(8,4),
  sem numeric(8,4),
  margin numeric(8,2),
  why text,
  constraint precision_pkey PRIMARY KEY (batch_id, form_id, required),
  constraint precision_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES scoring.batch(id),
  constraint precision_form_id_fkey FOREIGN KEY (form_id) REFERENCES instruments.form(id),
  constraint precision_check CHECK ((((margin IS NULL) = (why IS NOT NULL)) AND ((margin IS NULL) = (sem IS NULL)))),
  constraint precision_n_check CHECK ((n >= 0)),
  constraint precision_required_check CHECK ((required > 0)),
  constraint precision_why_check CHECK ((why = ANY (ARRAY['few'::text, 'no-variance'::text, 'no-reliability'::text])))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON scoring."precision" FOR EACH ROW EXECUTE FUNCTION scoring.keep_batch();

create table scoring.processing (
  event_id uuid not null,
  state text not null,
  done integer not null default 0,
  total integer not null default 0,
  asked_at timestamp with time zone not null,
  asked_by uuid,
  reason text,
  finished_at timestamp with time zone,
  remaining jsonb not null default '[]'::jsonb,
  constraint processing_pkey PRIMARY KEY (event_id),
  constraint processing_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint processing_state_check CHECK ((state = ANY (ARRAY['menunggu'::text, 'berjalan'::text, 'selesai'::text])))
);

create table scoring.quality (
  batch_id uuid not null,
  form_id uuid not null,
  report jsonb not null,
  weak integer not null,
  unequal integer not null,
  computed_at timestamp with time zone not null,
  constraint quality_pkey PRIMARY KEY (batch_id, form_id),
  constraint quality_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES scoring.batch(id),
  constraint quality_form_id_fkey FOREIGN KEY (form_id) REFERENCES instruments.form(id),
  constraint quality_unequal_check CHECK ((unequal >= 0)),
  constraint quality_weak_check CHECK ((weak >= 0))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON scoring.quality FOR EACH ROW EXECUTE FUNCTION scoring.keep_batch();

create table scoring.recorded (
  run_id uuid not null,
  sitting_id uuid not null,
  approval_id uuid not null,
  assessment_id uuid,
  why text,
  recorded_at timestamp with time zone not null,
  constraint recorded_pkey PRIMARY KEY (run_id),
  constraint recorded_approval_id_fkey FOREIGN KEY (approval_id) REFERENCES scoring.approval(id),
  constraint recorded_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES register.assessment(id),
  constraint recorded_run_id_fkey FOREIGN KEY (run_id) REFERENCES scoring.run(id),
  constraint recorded_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id),
  constraint recorded_check CHECK (((assessment_id IS NULL) = (why IS NOT NULL)))
);
CREATE INDEX recorded_sitting ON scoring.recorded USING btree (sitting_id);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON scoring.recorded FOR EACH ROW EXECUTE FUNCTION scoring.keep_batch();

create table scoring.run (
  id uuid not null default uuidv7(),
  sitting_id uuid not null,
  person_id uuid not null,
  number integer not null,
  purpose text not null,
  standing text not null,
  class text not null,
  assessed_on date not null,
  instrument_status text not null,
  policy_id uuid not null,
  standard_id uuid not null,
  inputs jsonb not null,
  inputs_hash bytea not null,
  code_version text not null,
  achieved integer,
  required integer not null,
  category text,
  complete boolean not null,
  scored_at timestamp with time zone not null,
  constraint run_pkey PRIMARY KEY (id),
  constraint run_sitting_id_number_key UNIQUE (sitting_id, number),
  constraint run_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint run_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES standards.policy(id),
  constraint run_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id),
  constraint run_standard_id_fkey FOREIGN KEY (standard_id) REFERENCES standards.standard(id),
  constraint run_check CHECK ((complete = ((achieved IS NOT NULL) AND (category IS NOT NULL)))),
  constraint run_inputs_hash_check CHECK ((length(inputs_hash) = 32)),
  constraint run_instrument_status_check CHECK ((instrument_status = ANY (ARRAY['uji-coba'::text, 'tervalidasi-internal'::text, 'ditarik'::text]))),
  constraint run_number_check CHECK ((number > 0))
);
CREATE INDEX run_person ON scoring.run USING btree (person_id);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON scoring.run FOR EACH ROW EXECUTE FUNCTION scoring.keep();

create table scoring.run_aspect (
  run_id uuid not null,
  aspect_key text not null,
  on_form integer not null,
  administered integer not null,
  answered integer not null,
  correct integer not null,
  numerator integer,
  denominator integer,
  rating integer,
  constraint run_aspect_pkey PRIMARY KEY (run_id, aspect_key),
  constraint run_aspect_run_id_fkey FOREIGN KEY (run_id) REFERENCES scoring.run(id),
  constraint run_aspect_aspect_key_check CHECK ((aspect_key = 'kemampuan-intelektual'::text)),
  constraint run_aspect_check CHECK ((((rating IS NULL) = (numerator IS NULL)) AND ((rating IS NULL) = (denominator IS NULL)))),
  constraint run_aspect_denominator_check CHECK ((denominator > 0)),
  constraint run_aspect_rating_check CHECK (((rating >= 1) AND (rating <= 5)))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON scoring.run_aspect FOR EACH ROW EXECUTE FUNCTION scoring.keep();

create table scoring.run_competency (
  run_id uuid not null,
  competency_key text not null,
  position integer not null,
  on_form integer not null,
  administered integer not null,
  answered integer not null,
  level integer,
  required integer not null,
  mastery jsonb not null,
  constraint run_competency_pkey PRIMARY KEY (run_id, competency_key),
  constraint run_competency_run_id_fkey FOREIGN KEY (run_id) REFERENCES scoring.run(id),
  constraint run_competency_level_check CHECK (((level >= 0) AND (level <= 500))),
  constraint run_competency_required_check CHECK (((required >= 1) AND (required <= 5)))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON scoring.run_competency FOR EACH ROW EXECUTE FUNCTION scoring.keep();

create table scoring.similarity (
  batch_id uuid not null,
  form_id uuid not null,
  people integer not null,
  pairs integer not null,
  found jsonb not null,
  computed_at timestamp with time zone not null,
  constraint similarity_pkey PRIMARY KEY (batch_id, form_id),
  constraint similarity_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES scoring.batch(id),
  constraint similarity_form_id_fkey FOREIGN KEY (form_id) REFERENCES instruments.form(id)
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON scoring.similarity FOR EACH ROW EXECUTE FUNCTION scoring.keep_batch();

create table scoring.wave (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  number integer not null,
  withdraws uuid,
  classes text[] not null default '{}'::text[],
  person_ids uuid[] not null default '{}'::uuid[],
  planned_on date not null,
  feedback_way text not null,
  feedback_place text not null default ''::text,
  reason text,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  agreed boolean,
  decision_reason text,
  seen jsonb,
  constraint wave_pkey PRIMARY KEY (id),
  constraint wave_event_id_number_key UNIQUE (event_id, number),
  constraint wave_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint wave_withdraws_fkey FOREIGN KEY (withdraws) REFERENCES scoring.wave(id),
  constraint wave_check CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (agreed IS NULL)))),
  constraint wave_check1 CHECK (((decided_by IS NULL) OR (decided_by <> asked_by))),
  constraint wave_check2 CHECK (((agreed IS DISTINCT FROM false) OR (decision_reason IS NOT NULL))),
  constraint wave_check3 CHECK (((withdraws IS NULL) OR (reason IS NOT NULL))),
  constraint wave_check4 CHECK (((withdraws IS NOT NULL) OR ((cardinality(classes) + cardinality(person_ids)) > 0))),
  constraint wave_feedback_way_check CHECK ((feedback_way = ANY (ARRAY['perorangan'::text, 'kelompok'::text, 'atas-permintaan'::text]))),
  constraint wave_number_check CHECK ((number > 0))
);
CREATE UNIQUE INDEX wave_open ON scoring.wave USING btree (event_id) WHERE (agreed IS NULL);

create table scoring.wave_result (
  wave_id uuid not null,
  sitting_id uuid not null,
  run_id uuid not null,
  person_id uuid not null,
  constraint wave_result_pkey PRIMARY KEY (wave_id, sitting_id),
  constraint wave_result_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint wave_result_run_id_fkey FOREIGN KEY (run_id) REFERENCES scoring.run(id),
  constraint wave_result_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id),
  constraint wave_result_wave_id_fkey FOREIGN KEY (wave_id) REFERENCES scoring.wave(id)
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON scoring.wave_result FOR EACH ROW EXECUTE FUNCTION scoring.keep_wave_result();

create table scoring.withdrawn (
  sitting_id uuid not null,
  person_id uuid not null,
  kind text not null,
  reason text not null,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by uuid not null,
  constraint withdrawn_pkey PRIMARY KEY (sitting_id),
  constraint withdrawn_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint withdrawn_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id),
  constraint withdrawn_kind_check CHECK ((kind = ANY (ARRAY['susulan'::text, 'dianulir'::text])))
);
CREATE INDEX withdrawn_person ON scoring.withdrawn USING btree (person_id);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON scoring.withdrawn FOR EACH ROW EXECUTE FUNCTION scoring.keep_batch();

CREATE OR REPLACE FUNCTION scoring.keep()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' and tg_table_name in ('run_competency', 'run_aspect') then
    if privacy.may_destroy('hasil', (select r.assessed_on from scoring.run r where r.id = old.run_id)) then return old; end if;
  elsif tg_op = 'UPDATE' and tg_table_name = 'run' then
    if new.inputs = old.inputs || jsonb_build_object('items', '[]'::jsonb, 'destroyed', current_setting('nawa.destruction', true)) then
      if to_jsonb(new) - 'inputs' = to_jsonb(old) - 'inputs' and privacy.may_destroy('jawaban', old.assessed_on) then return new; end if;
      if to_jsonb(new) - array['inputs', 'achieved', 'category', 'complete'] = to_jsonb(old) - array['inputs', 'achieved', 'category', 'complete']
        and new.achieved is null and new.category is null and not new.complete and privacy.may_destroy('hasil', old.assessed_on)
      then return new; end if;
    end if;
  end if;
  raise exception 'a scoring run is kept as it was: score again';
end $function$;

CREATE OR REPLACE FUNCTION scoring.keep_batch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin raise exception 'a batch of results is kept as it was: process the event again'; end $function$;

CREATE OR REPLACE FUNCTION scoring.keep_wave_result()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin raise exception 'what a wave carried out is kept as it was: withdraw it by another wave'; end $function$;

-- sittings ----------------------------------------------------------------------------------------

create table sittings.absence_decision (
  sitting_id uuid not null,
  decision text not null,
  reason text not null,
  letter text,
  deadline date,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  constraint absence_decision_pkey PRIMARY KEY (sitting_id),
  constraint absence_decision_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id),
  constraint absence_decision_check CHECK (((decision = 'susulan'::text) = (deadline IS NOT NULL))),
  constraint absence_decision_decision_check CHECK ((decision = ANY (ARRAY['susulan'::text, 'tidak-susulan'::text])))
);

create table sittings.admission (
  id uuid not null default uuidv7(),
  sitting_id uuid not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  reason text not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  admitted boolean,
  decision_reason text,
  constraint admission_pkey PRIMARY KEY (id),
  constraint admission_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id),
  constraint admission_check CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (admitted IS NULL)))),
  constraint admission_check1 CHECK (((decided_by IS NULL) OR (decided_by <> asked_by)))
);
CREATE UNIQUE INDEX admission_open ON sittings.admission USING btree (sitting_id) WHERE (decided_at IS NULL);
CREATE INDEX admission_sitting ON sittings.admission USING btree (sitting_id);

create table sittings.answer (
  sitting_id uuid not null,
  seq integer not null,
  item_id uuid not null,
  choice text,
  clicked_at timestamp with time zone not null,
  received_at timestamp with time zone not null,
  constraint answer_pkey PRIMARY KEY (sitting_id, seq),
  constraint answer_choice_check CHECK ((choice = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text, 'E'::text, 'F'::text]))),
  constraint answer_seq_check CHECK ((seq > 0))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON sittings.answer FOR EACH ROW EXECUTE FUNCTION sittings.keep();
CREATE TRIGGER kept_whole BEFORE TRUNCATE ON sittings.answer FOR EACH STATEMENT EXECUTE FUNCTION sittings.keep();

create table sittings.card_attempt (
  nip text not null,
  failures integer not null,
  blocked_until timestamp with time zone,
  last_at timestamp with time zone not null,
  constraint card_attempt_pkey PRIMARY KEY (nip),
  constraint card_attempt_failures_check CHECK ((failures > 0))
);

create table sittings.device_request (
  id uuid not null default uuidv7(),
  sitting_id uuid not null,
  device text not null,
  at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  allowed boolean,
  used_at timestamp with time zone,
  constraint device_request_pkey PRIMARY KEY (id),
  constraint device_request_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id)
);
CREATE INDEX device_request_sitting ON sittings.device_request USING btree (sitting_id, at);

create table sittings.event (
  id bigint not null generated always as identity,
  sitting_id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  device_at timestamp with time zone,
  seconds integer,
  note text,
  key text,
  constraint event_pkey PRIMARY KEY (id),
  constraint event_sitting_id_key_key UNIQUE (sitting_id, key),
  constraint event_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id),
  constraint event_kind_check CHECK ((kind = ANY (ARRAY['left-window'::text, 'help-asked'::text, 'help-done'::text, 'reconnected'::text, 'device-moved'::text, 'clock-jump'::text, 'storage-blocked'::text, 'bundle-received'::text]))),
  constraint event_note_check CHECK ((length(note) <= 500))
);
CREATE INDEX event_sitting ON sittings.event USING btree (sitting_id, id);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON sittings.event FOR EACH ROW EXECUTE FUNCTION sittings.keep();

create table sittings.event_paper (
  event_id uuid not null,
  class text not null,
  position integer not null,
  form_id uuid not null,
  makeup_only boolean not null default false,
  constraint event_paper_pkey PRIMARY KEY (event_id, class, "position"),
  constraint event_paper_event_id_class_form_id_key UNIQUE (event_id, class, form_id),
  constraint event_paper_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint event_paper_form_id_fkey FOREIGN KEY (form_id) REFERENCES instruments.form(id),
  constraint event_paper_position_check CHECK ((("position" >= 1) AND ("position" <= 3)))
);

create table sittings.heard (
  sitting_id uuid not null,
  at timestamp with time zone not null,
  touched_at timestamp with time zone,
  waiting integer not null default 0,
  constraint heard_pkey PRIMARY KEY (sitting_id),
  constraint heard_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id),
  constraint heard_waiting_check CHECK ((waiting >= 0))
);

create table sittings.late_answer (
  sitting_id uuid not null,
  seq integer not null,
  item_id uuid not null,
  choice text,
  clicked_at timestamp with time zone not null,
  received_at timestamp with time zone not null,
  constraint late_answer_pkey PRIMARY KEY (sitting_id, seq),
  constraint late_answer_choice_check CHECK ((choice = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text, 'E'::text, 'F'::text]))),
  constraint late_answer_seq_check CHECK ((seq > 0))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON sittings.late_answer FOR EACH ROW EXECUTE FUNCTION sittings.keep();
CREATE TRIGGER kept_whole BEFORE TRUNCATE ON sittings.late_answer FOR EACH STATEMENT EXECUTE FUNCTION sittings.keep();

create table sittings.making (
  event_id uuid not null,
  plan_id uuid not null,
  state text not null,
  done integer not null default 0,
  total integer not null default 0,
  asked_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  outcome jsonb,
  constraint making_pkey PRIMARY KEY (event_id),
  constraint making_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint making_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES schedule.plan(id),
  constraint making_state_check CHECK ((state = ANY (ARRAY['menunggu'::text, 'berjalan'::text, 'selesai'::text, 'tertahan'::text])))
);

create table sittings.pack (
  sitting_id uuid not null,
  bytes bytea not null,
  sha256 bytea not null,
  made_at timestamp with time zone not null,
  constraint pack_pkey PRIMARY KEY (sitting_id),
  constraint pack_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id),
  constraint pack_sha256_check CHECK ((length(sha256) = 32))
);

create table sittings.pause (
  id uuid not null default uuidv7(),
  session_id uuid not null,
  sitting_id uuid,
  from_at timestamp with time zone not null,
  to_at timestamp with time zone,
  reason text not null,
  constraint pause_pkey PRIMARY KEY (id),
  constraint pause_session_id_fkey FOREIGN KEY (session_id) REFERENCES sittings.session(id),
  constraint pause_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sittings.sitting(id),
  constraint pause_check CHECK (((to_at IS NULL) OR (to_at >= from_at)))
);
CREATE UNIQUE INDEX pause_open ON sittings.pause USING btree (session_id, COALESCE(sitting_id, '00000000-0000-0000-0000-000000000000'::uuid)) WHERE (to_at IS NULL);
CREATE INDEX pause_session ON sittings.pause USING btree (session_id);

create table sittings.session (
  id uuid not null default uuidv7(),
  title text not null,
  purpose text not null,
  standing text not null,
  form_id uuid not null,
  venue text not null,
  room text not null,
  zone text not null,
  opens_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  minutes integer not null,
  simulated boolean not null default false,
  state text not null,
  created_at timestamp with time zone not null,
  started_at timestamp with time zone,
  extension_seconds integer not null default 0,
  arrival_seconds integer not null default 0,
  paused_at timestamp with time zone,
  late_minutes integer not null default 15,
  late_ends_with_room boolean not null default true,
  server_less_at timestamp with time zone,
  server_less_reason text,
  packed_at timestamp with time zone,
  event_id uuid,
  slot_id uuid,
  room_id uuid,
  makeup boolean not null default false,
  place_changed_at timestamp with time zone,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint session_form_id_fkey FOREIGN KEY (form_id) REFERENCES instruments.form(id),
  constraint session_room_id_fkey FOREIGN KEY (room_id) REFERENCES schedule.room(id),
  constraint session_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES schedule.slot(id),
  constraint server_less_reasoned CHECK (((server_less_at IS NULL) = (server_less_reason IS NULL))),
  constraint session_arrival_seconds_check CHECK (((arrival_seconds >= 0) AND (arrival_seconds <= 86400))),
  constraint session_check CHECK ((closes_at > opens_at)),
  constraint session_extension_seconds_check CHECK (((extension_seconds >= 0) AND (extension_seconds <= 14400))),
  constraint session_late_minutes_check CHECK (((late_minutes >= 0) AND (late_minutes <= 120))),
  constraint session_minutes_check CHECK (((minutes >= 1) AND (minutes <= 600))),
  constraint session_purpose_check CHECK ((purpose = ANY (ARRAY['pemetaan'::text, 'pengisian'::text]))),
  constraint session_standing_check CHECK ((standing = ANY (ARRAY['hasil-penilaian'::text, 'pemetaan-internal'::text]))),
  constraint session_state_check CHECK ((state = ANY (ARRAY['disiapkan'::text, 'dibuka'::text, 'ditutup'::text]))),
  constraint session_zone_check CHECK ((zone = ANY (ARRAY['WIB'::text, 'WITA'::text, 'WIT'::text])))
);
CREATE INDEX session_event ON sittings.session USING btree (event_id) WHERE (event_id IS NOT NULL);
CREATE INDEX session_opens ON sittings.session USING btree (opens_at DESC, id DESC);
CREATE UNIQUE INDEX session_place ON sittings.session USING btree (slot_id, room_id) WHERE (slot_id IS NOT NULL);
CREATE TRIGGER as_simulated_as_event BEFORE INSERT OR UPDATE OF simulated, event_id ON sittings.session FOR EACH ROW EXECUTE FUNCTION sittings.as_simulated_as_event();
CREATE TRIGGER simulated_refused BEFORE INSERT OR UPDATE OF simulated ON sittings.session FOR EACH ROW EXECUTE FUNCTION sittings.refuse_simulated();

create table sittings.session_secret (
  session_id uuid not null,
  start_code text not null,
  salt bytea not null,
  constraint session_secret_pkey PRIMARY KEY (session_id),
  constraint session_secret_session_id_fkey FOREIGN KEY (session_id) REFERENCES sittings.session(id),
  constraint session_secret_salt_check CHECK ((length(salt) = 16)),
  constraint session_secret_start_code_check CHECK ((start_code ~ '^[0-9A-HJKMNP-TV-Z]{10}$'::text))
);

create table sittings.sitting (
  id uuid not null default uuidv7(),
  session_id uuid not null,
  person_id uuid not null,
  number text not null,
  seat integer not null,
  paper jsonb not null,
  pin_hash bytea,
  extra_minutes integer not null default 0,
  simulated boolean not null default false,
  state text not null,
  agreed_at timestamp with time zone,
  agreed_version text,
  agreed_text text,
  started_at timestamp with time zone,
  ends_at timestamp with time zone,
  deadline timestamp with time zone,
  closed_at timestamp with time zone,
  receipt text,
  receipt_leaf bytea,
  receipt_nonce bytea,
  created_at timestamp with time zone not null,
  compensation_seconds integer not null default 0,
  paused_at timestamp with time zone,
  pack_nonce bytea,
  device_key bytea,
  server_less boolean not null default false,
  seq_floor integer not null default 0,
  checked_in_at timestamp with time zone,
  form_id uuid not null,
  card_at timestamp with time zone,
  moved_at timestamp with time zone,
  constraint sitting_pkey PRIMARY KEY (id),
  constraint sitting_receipt_key UNIQUE (receipt),
  constraint sitting_form_id_fkey FOREIGN KEY (form_id) REFERENCES instruments.form(id),
  constraint sitting_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint sitting_session_id_fkey FOREIGN KEY (session_id) REFERENCES sittings.session(id),
  constraint sitting_check CHECK ((((state = 'terdaftar'::text) = (started_at IS NULL)) OR (state = 'dibatalkan'::text))),
  constraint sitting_check1 CHECK ((((started_at IS NULL) = (deadline IS NULL)) AND ((started_at IS NULL) = (ends_at IS NULL)))),
  constraint sitting_check2 CHECK ((((agreed_at IS NULL) = (agreed_version IS NULL)) AND ((agreed_at IS NULL) = (agreed_text IS NULL)))),
  constraint sitting_check3 CHECK (((started_at IS NULL) OR (agreed_at IS NOT NULL))),
  constraint sitting_check4 CHECK (((state = ANY (ARRAY['dikirim'::text, 'waktu-habis'::text])) = (receipt IS NOT NULL))),
  constraint sitting_check5 CHECK ((((receipt IS NULL) = (receipt_leaf IS NULL)) AND ((receipt IS NULL) = (receipt_nonce IS NULL)))),
  constraint sitting_compensation_seconds_check CHECK (((compensation_seconds >= 0) AND (compensation_seconds <= 14400))),
  constraint sitting_device_key_check CHECK ((length(device_key) = 32)),
  constraint sitting_extra_minutes_check CHECK (((extra_minutes >= 0) AND (extra_minutes <= 600))),
  constraint sitting_pack_nonce_check CHECK ((length(pack_nonce) = 16)),
  constraint sitting_seat_check CHECK ((seat > 0)),
  constraint sitting_seq_floor_check CHECK (((seq_floor >= 0) AND (seq_floor <= 1000000))),
  constraint sitting_state_check CHECK ((state = ANY (ARRAY['terdaftar'::text, 'berjalan'::text, 'dikirim'::text, 'waktu-habis'::text, 'dibatalkan'::text])))
);
CREATE UNIQUE INDEX sitting_number_once ON sittings.sitting USING btree (session_id, number) WHERE (state <> 'dibatalkan'::text);
CREATE INDEX sitting_person ON sittings.sitting USING btree (person_id);
CREATE UNIQUE INDEX sitting_person_once ON sittings.sitting USING btree (session_id, person_id) WHERE (state <> 'dibatalkan'::text);
CREATE INDEX sitting_running ON sittings.sitting USING btree (deadline) WHERE (state = 'berjalan'::text);
CREATE UNIQUE INDEX sitting_seat_once ON sittings.sitting USING btree (session_id, seat) WHERE (state <> 'dibatalkan'::text);
CREATE INDEX sitting_session ON sittings.sitting USING btree (session_id, seat);
CREATE TRIGGER simulated_refused BEFORE INSERT OR UPDATE OF simulated ON sittings.sitting FOR EACH ROW EXECUTE FUNCTION sittings.refuse_simulated();

CREATE OR REPLACE FUNCTION sittings.as_simulated_as_event()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.event_id is not null and new.simulated is distinct from (select simulated from events.event where id = new.event_id) then
    raise exception 'a session is as simulated as its event';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION sittings.keep()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' and tg_table_name in ('answer', 'late_answer') then
    if privacy.may_destroy('jawaban', (select (t.closed_at at time zone 'UTC')::date from sittings.sitting t where t.id = old.sitting_id))
    then return old; end if;
  end if;
  raise exception 'answers are append-only';
end $function$;

CREATE OR REPLACE FUNCTION sittings.refuse_simulated()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.simulated and (select kind from access.installation) is distinct from 'contoh' then
    raise exception 'simulated participants belong to an example installation only';
  end if;
  return new;
end $function$;

-- standards ---------------------------------------------------------------------------------------

create table standards.competency (
  id uuid not null default uuidv7(),
  dictionary_id uuid not null,
  key text not null,
  code text not null,
  short_code text not null,
  kind text not null,
  cluster text not null,
  name text not null,
  name_en text not null,
  definition text not null,
  position integer not null,
  constraint competency_pkey PRIMARY KEY (id),
  constraint competency_dictionary_id_key_key UNIQUE (dictionary_id, key),
  constraint competency_dictionary_id_position_key UNIQUE (dictionary_id, "position"),
  constraint competency_dictionary_id_fkey FOREIGN KEY (dictionary_id) REFERENCES standards.dictionary(id),
  constraint competency_key_check CHECK ((key ~ '^[a-z-]+$'::text)),
  constraint competency_kind_check CHECK ((kind = ANY (ARRAY['manajerial'::text, 'sosial-kultural'::text, 'teknis'::text, 'pemerintahan'::text])))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON standards.competency FOR EACH ROW EXECUTE FUNCTION standards.keep();

create table standards.competency_level (
  competency_id uuid not null,
  level integer not null,
  title text not null,
  constraint competency_level_pkey PRIMARY KEY (competency_id, level),
  constraint competency_level_competency_id_fkey FOREIGN KEY (competency_id) REFERENCES standards.competency(id),
  constraint competency_level_level_check CHECK (((level >= 1) AND (level <= 5)))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON standards.competency_level FOR EACH ROW EXECUTE FUNCTION standards.keep();

create table standards.dictionary (
  id uuid not null default uuidv7(),
  version integer not null,
  title text not null,
  legal_basis text not null,
  effective_from date not null,
  created_at timestamp with time zone not null,
  constraint dictionary_pkey PRIMARY KEY (id),
  constraint dictionary_version_key UNIQUE (version),
  constraint dictionary_version_check CHECK ((version > 0))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON standards.dictionary FOR EACH ROW EXECUTE FUNCTION standards.keep();

create table standards.indicator (
  competency_id uuid not null,
  level integer not null,
  position integer not null,
  text text not null,
  constraint indicator_pkey PRIMARY KEY (competency_id, level, "position"),
  constraint indicator_competency_id_level_fkey FOREIGN KEY (competency_id, level) REFERENCES standards.competency_level(competency_id, level)
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON standards.indicator FOR EACH ROW EXECUTE FUNCTION standards.keep();

create table standards.policy (
  id uuid not null default uuidv7(),
  version integer not null,
  title text not null,
  effective_from date not null,
  note text,
  based_on uuid,
  created_at timestamp with time zone not null,
  created_by text not null,
  constraint policy_pkey PRIMARY KEY (id),
  constraint policy_version_key UNIQUE (version),
  constraint policy_based_on_fkey FOREIGN KEY (based_on) REFERENCES standards.policy(id),
  constraint policy_version_check CHECK ((version > 0))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON standards.policy FOR EACH ROW EXECUTE FUNCTION standards.keep();

create table standards.policy_value (
  policy_id uuid not null,
  key text not null,
  value jsonb not null,
  basis text not null,
  confirmed boolean not null,
  position integer not null,
  constraint policy_value_pkey PRIMARY KEY (policy_id, key),
  constraint policy_value_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES standards.policy(id),
  constraint policy_value_key_check CHECK ((key ~ '^[a-z-]+(\.[a-z0-9-]+)*$'::text))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON standards.policy_value FOR EACH ROW EXECUTE FUNCTION standards.keep();

create table standards.standard (
  id uuid not null default uuidv7(),
  dictionary_id uuid not null,
  class text not null,
  version integer not null,
  effective_from date not null,
  basis text not null,
  confirmed boolean not null,
  note text,
  created_at timestamp with time zone not null,
  constraint standard_pkey PRIMARY KEY (id),
  constraint standard_class_version_key UNIQUE (class, version),
  constraint standard_dictionary_id_fkey FOREIGN KEY (dictionary_id) REFERENCES standards.dictionary(id),
  constraint standard_version_check CHECK ((version > 0))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON standards.standard FOR EACH ROW EXECUTE FUNCTION standards.keep();

create table standards.standard_level (
  standard_id uuid not null,
  competency_id uuid not null,
  required integer not null,
  constraint standard_level_pkey PRIMARY KEY (standard_id, competency_id),
  constraint standard_level_competency_id_fkey FOREIGN KEY (competency_id) REFERENCES standards.competency(id),
  constraint standard_level_standard_id_fkey FOREIGN KEY (standard_id) REFERENCES standards.standard(id),
  constraint standard_level_required_check CHECK (((required >= 1) AND (required <= 5)))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON standards.standard_level FOR EACH ROW EXECUTE FUNCTION standards.keep();

CREATE OR REPLACE FUNCTION standards.keep()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin raise exception 'standards are kept as they were: add a version'; end $function$;

-- talent ------------------------------------------------------------------------------------------

create table talent.box (
  import_id uuid not null,
  person_id uuid not null,
  dated_on date not null,
  box integer,
  constraint box_pkey PRIMARY KEY (import_id, person_id, dated_on),
  constraint box_import_id_fkey FOREIGN KEY (import_id) REFERENCES talent.import(id),
  constraint box_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint box_box_check CHECK (((box >= 1) AND (box <= 9)))
);
CREATE INDEX box_person ON talent.box USING btree (person_id, dated_on);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON talent.box FOR EACH ROW EXECUTE FUNCTION talent.keep();

create table talent.decision (
  id uuid not null default uuidv7(),
  snapshot_id uuid not null,
  kind text not null,
  letter_number text not null,
  letter_date date not null,
  words text not null,
  noticed_on date,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  constraint decision_pkey PRIMARY KEY (id),
  constraint decision_snapshot_id_fkey FOREIGN KEY (snapshot_id) REFERENCES talent.snapshot(id),
  constraint decision_check CHECK (((kind = 'tujuan-lain'::text) = (noticed_on IS NOT NULL))),
  constraint decision_kind_check CHECK ((kind = ANY (ARRAY['keputusan-tim'::text, 'tujuan-lain'::text])))
);
CREATE INDEX decision_snapshot ON talent.decision USING btree (snapshot_id);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON talent.decision FOR EACH ROW EXECUTE FUNCTION talent.keep();

create table talent.grade (
  import_id uuid not null,
  person_id uuid not null,
  year integer not null,
  grade text,
  constraint grade_pkey PRIMARY KEY (import_id, person_id, year),
  constraint grade_import_id_fkey FOREIGN KEY (import_id) REFERENCES talent.import(id),
  constraint grade_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint grade_grade_check CHECK ((grade = ANY (ARRAY['sangat-baik'::text, 'baik'::text, 'butuh-perbaikan'::text, 'kurang'::text, 'sangat-kurang'::text]))),
  constraint grade_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);
CREATE INDEX grade_person ON talent.grade USING btree (person_id, year);
CREATE INDEX grade_year ON talent.grade USING btree (year);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON talent.grade FOR EACH ROW EXECUTE FUNCTION talent.keep();

create table talent.import (
  id uuid not null default uuidv7(),
  number integer not null,
  kind text not null,
  file_name text not null,
  file_hash bytea,
  counts jsonb not null,
  undoes uuid,
  reason text,
  imported_at timestamp with time zone not null,
  imported_by text not null,
  constraint import_pkey PRIMARY KEY (id),
  constraint import_number_key UNIQUE (number),
  constraint import_undoes_fkey FOREIGN KEY (undoes) REFERENCES talent.import(id),
  constraint import_check CHECK ((((undoes IS NULL) = (file_hash IS NOT NULL)) AND ((undoes IS NULL) = (reason IS NULL)))),
  constraint import_file_hash_check CHECK ((length(file_hash) = 32)),
  constraint import_kind_check CHECK ((kind = ANY (ARRAY['kinerja'::text, 'kotak'::text]))),
  constraint import_number_check CHECK ((number > 0))
);
CREATE UNIQUE INDEX import_undone ON talent.import USING btree (undoes) WHERE (undoes IS NOT NULL);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON talent.import FOR EACH ROW EXECUTE FUNCTION talent.keep();

create table talent.snapshot (
  id uuid not null default uuidv7(),
  number integer not null,
  title text not null,
  event_id uuid,
  year integer not null,
  policy_id uuid not null,
  policy_version integer not null,
  mapped integer not null,
  unmapped integer not null,
  hash bytea not null,
  taken_at timestamp with time zone not null,
  taken_by text not null,
  constraint snapshot_pkey PRIMARY KEY (id),
  constraint snapshot_number_key UNIQUE (number),
  constraint snapshot_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id),
  constraint snapshot_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES standards.policy(id),
  constraint snapshot_hash_check CHECK ((length(hash) = 32)),
  constraint snapshot_number_check CHECK ((number > 0))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON talent.snapshot FOR EACH ROW EXECUTE FUNCTION talent.keep();

create table talent.snapshot_row (
  snapshot_id uuid not null,
  person_id uuid not null,
  class text not null,
  unit_id uuid not null,
  box integer,
  simata integer,
  grade text,
  run_id uuid,
  measured_by text,
  near boolean not null,
  missing text[] not null default '{}'::text[],
  constraint snapshot_row_pkey PRIMARY KEY (snapshot_id, person_id),
  constraint snapshot_row_person_id_fkey FOREIGN KEY (person_id) REFERENCES register.person(id),
  constraint snapshot_row_run_id_fkey FOREIGN KEY (run_id) REFERENCES scoring.run(id),
  constraint snapshot_row_snapshot_id_fkey FOREIGN KEY (snapshot_id) REFERENCES talent.snapshot(id),
  constraint snapshot_row_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES register.unit(id),
  constraint snapshot_row_box_check CHECK (((box >= 1) AND (box <= 9))),
  constraint snapshot_row_check CHECK (((box IS NULL) = (cardinality(missing) > 0))),
  constraint snapshot_row_simata_check CHECK (((simata >= 1) AND (simata <= 9)))
);
CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON talent.snapshot_row FOR EACH ROW EXECUTE FUNCTION talent.keep();

CREATE OR REPLACE FUNCTION talent.keep()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin raise exception 'grades, boxes and maps are kept as they were: add the next one'; end $function$;
