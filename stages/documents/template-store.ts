// SQL of templates. The first version of each kind is ours; from then on the agency's. Nothing is edited.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { Actor } from '../../kit/permission.ts'
import { Refusal } from '../../kit/refusal.ts'
import { record } from '../audit/store.ts'
import type { LetterRefusal, TemplateVersion } from './letter-api.ts'
import { letterDefaults } from './letter-defaults.ts'
import { type LetterKind, letterKindNames } from './letter-kinds.ts'
import type { TemplateBody, TemplateText } from './letter-template.ts'

type Keeper = { readonly tx: Db; readonly actor: Actor; readonly now: Date }

/** Writes the first version of every kind that has none. */
export async function ensureTemplates(tx: Db, now: Date): Promise<void> {
  const rows = letterKindNames.map((kind) => {
    const { body, ...rest } = letterDefaults[kind]
    return { ...rest, kind, version: 1, body: JSON.stringify(body), note: null, createdAt: now, createdBy: 'Nawa' }
  })
  await tx
    .insertInto('documents.letterTemplate')
    .values(rows)
    .onConflict((at) => at.doNothing())
    .execute()
}

const columns = ['id', 'kind', 'version', 'name', 'body', 'numberPattern', 'signatoryOffice', 'note', 'createdAt', 'createdBy'] as const

/** All versions of a kind, newest first. */
export async function templateVersions(tx: Db, kind: LetterKind): Promise<TemplateVersion[]> {
  const rows = await tx.selectFrom('documents.letterTemplate').select(columns).where('kind', '=', kind).orderBy('version', 'desc').execute()
  return rows.map(({ kind: _kind, body, createdAt, ...row }) => ({
    ...row,
    body: body as unknown as TemplateVersion['body'],
    createdAt: createdAt.toISOString(),
  }))
}

/** The version in use: the latest. */
export async function currentTemplate(tx: Db, kind: LetterKind, now: Date): Promise<{ id: string; version: number } & TemplateText> {
  const newest = (await templateVersions(tx, kind))[0]
  if (newest) return newest
  await ensureTemplates(tx, now)
  return currentTemplate(tx, kind, now)
}

/** @throws Refusal documents.template-unknown (404) */
export async function templateById(tx: Db, id: string): Promise<TemplateText & { version: number }> {
  const row = await tx.selectFrom('documents.letterTemplate').select(columns).where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('documents.template-unknown' satisfies LetterRefusal, {}, 404)
  return { ...row, body: row.body as unknown as TemplateBody }
}

/** Kinds with their latest version and how many letters were made of them. */
export async function templateLines(tx: Db) {
  return tx
    .selectFrom('documents.letterTemplate as t')
    .distinctOn('t.kind')
    .select(['t.kind', 't.name', 't.version', 't.createdAt'])
    .select(sql<number>`(select count(*)::int from documents.letter l where l.kind = t.kind)`.as('letters'))
    .orderBy('t.kind')
    .orderBy('t.version', 'desc')
    .execute()
}

/** Writes the next version, with an entry in the record. Two at once: one of them is told to try again. */
export async function appendTemplate(
  keeper: Keeper,
  kind: LetterKind,
  { note, by, body, ...text }: TemplateText & { readonly note: string; readonly by: string },
): Promise<number> {
  const version = (await currentTemplate(keeper.tx, kind, keeper.now)).version + 1
  await keeper.tx
    .insertInto('documents.letterTemplate')
    .values({ ...text, kind, version, body: JSON.stringify(body), note, createdAt: keeper.now, createdBy: by })
    .execute()
  await record(keeper, 'documents.template-written', { object: `template:${kind}`, reason: note, data: { version } })
  return version
}
