// Lists that were taken in: what counts now, the rows of a new one, and the way back from one.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { Refusal } from '../../kit/refusal.ts'
import { todayOf } from '../register/assessments/store.ts'
import type { TalentRefusal } from './api.ts'
import type { JudgedRow, ListBeside } from './list.ts'
import type { ImportLine, ListCounts, ListKind } from './list-api.ts'

type By = { readonly name: string; readonly now: Date }

/** Lists are taken in one after the other, until the transaction ends. */
export async function takeTurn(tx: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(2802)`.execute(tx)
}

// The table of a kind with its columns, so that one statement serves both.
const tableOf = (kind: ListKind) => (kind === 'kinerja' ? sql`talent.grade` : sql`talent.box`)
const whenOf = (kind: ListKind) => (kind === 'kinerja' ? sql`year` : sql`dated_on`)
const cellOf = (kind: ListKind) => (kind === 'kinerja' ? sql`grade` : sql`box`)
const typesOf = (kind: ListKind) => (kind === 'kinerja' ? sql`"when" int, value text` : sql`"when" date, value int`)

/** What is known beside the people whom a list names. */
export async function besideList(
  ctx: { tx: Db; now: Date },
  kind: ListKind,
  nips: readonly string[],
  self: string | null,
): Promise<ListBeside> {
  const { tx } = ctx
  const { rows: people } = await sql<{ id: string; nip: string; name: string }>`
    select id, nip, name from register.person where nip = any(${[...nips]}::text[])`.execute(tx)
  const { rows: standing } = await sql<{ personId: string; when: string; value: string | null }>`
    select distinct on (g.person_id, g.${whenOf(kind)}) g.person_id, g.${whenOf(kind)}::text as "when", g.${cellOf(kind)}::text as value
    from ${tableOf(kind)} g join talent.import i on i.id = g.import_id where g.person_id = any(${people.map((one) => one.id)}::uuid[])
    order by g.person_id, g.${whenOf(kind)}, i.number desc`.execute(tx)
  return {
    people: new Map(people.map(({ nip, id, name }) => [nip, { id, name }])),
    standing: new Map(standing.flatMap(({ personId, when, value }) => (value === null ? [] : [[`${personId} ${when}`, value] as const]))),
    today: await todayOf(ctx),
    self,
  }
}

async function appendImport(
  tx: Db,
  of: { kind: ListKind; fileName: string; fileHash: Buffer | null; counts: ListCounts; undoes: string | null; reason: string | null },
  by: By,
): Promise<{ id: string; number: number }> {
  const { rows } = await sql<{ number: number }>`select coalesce(max(number), 0) + 1 as number from talent.import`.execute(tx)
  const number = rows[0]?.number ?? 1
  const { id } = await tx
    .insertInto('talent.import')
    .values({ ...of, counts: JSON.stringify(of.counts), number, importedAt: by.now, importedBy: by.name })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, number }
}

/** Records the rows that are new or changed, in one statement. Nothing is recorded where there is none. */
export async function appendList(
  tx: Db,
  list: { kind: ListKind; fileName: string; fileHash: Buffer; counts: ListCounts; rows: readonly JudgedRow[] },
  by: By,
): Promise<{ id: string; recorded: number }> {
  const { rows, kind, ...head } = list
  const kept = rows.filter((row) => row.verdict === 'new' || row.verdict === 'changed')
  const { id } = await appendImport(tx, { ...head, kind, undoes: null, reason: null }, by)
  const json = JSON.stringify(kept.map(({ personId, when, value }) => ({ personId, when, value })))
  const done = await sql`insert into ${tableOf(kind)} (import_id, person_id, ${whenOf(kind)}, ${cellOf(kind)})
    select ${id}, "personId", "when", value from jsonb_to_recordset(${json}::jsonb) as x("personId" uuid, ${typesOf(kind)})`.execute(tx)
  return { id, recorded: Number(done.numAffectedRows ?? 0) }
}

type ImportRow = Omit<ImportLine, 'importedAt'> & { readonly importedAt: Date }

/** What was taken in, the latest first. */
export async function imports(db: Db): Promise<ImportLine[]> {
  const { rows } = await sql<ImportRow>`
    select i.id, i.number, i.kind, i.file_name, i.counts, u.number as undoes, i.reason,
      exists (select from talent.import o where o.undoes = i.id) as undone, i.imported_at, i.imported_by,
      (select count(*)::int from talent.grade g where g.import_id = i.id and not exists (select from talent.grade l join talent.import n on n.id = l.import_id
        where l.person_id = g.person_id and l.year = g.year and n.number > i.number))
      + (select count(*)::int from talent.box b where b.import_id = i.id and not exists (select from talent.box l join talent.import n on n.id = l.import_id
        where l.person_id = b.person_id and l.dated_on = b.dated_on and n.number > i.number)) as standing
    from talent.import i left join talent.import u on u.id = i.undoes order by i.number desc limit 100`.execute(db)
  return rows.map(({ importedAt, ...row }) => ({ ...row, importedAt: importedAt.toISOString() }))
}

/**
 * Gives every row of an import that still counts what stood there before it, as a new import.
 * @throws Refusal talent.import-missing, -undone, -replaced
 */
export async function undoImport(tx: Db, id: string, reason: string, by: By): Promise<{ id: string; restored: number }> {
  await takeTurn(tx)
  const found = await tx
    .selectFrom('talent.import')
    .select(['id', 'number', 'kind', 'fileName', 'undoes'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new Refusal('talent.import-missing' satisfies TalentRefusal, {}, 404)
  const again = await tx.selectFrom('talent.import').select('id').where('undoes', '=', id).executeTakeFirst()
  if (again || found.undoes) throw new Refusal('talent.import-undone' satisfies TalentRefusal, {}, 409)
  const kind = found.kind as ListKind
  const counts = { new: 0, changed: 0, same: 0, refused: 0 }
  const made = await appendImport(tx, { kind, fileName: found.fileName, fileHash: null, counts, undoes: id, reason }, by)
  const [when, value, table] = [whenOf(kind), cellOf(kind), tableOf(kind)]
  const done = await sql`insert into ${table} (import_id, person_id, ${when}, ${value})
    select ${made.id}, g.person_id, g.${when}, (select e.${value} from ${table} e join talent.import n on n.id = e.import_id
      where e.person_id = g.person_id and e.${when} = g.${when} and n.number < ${found.number} order by n.number desc limit 1)
    from ${table} g where g.import_id = ${id} and not exists (select from ${table} l join talent.import n on n.id = l.import_id
      where l.person_id = g.person_id and l.${when} = g.${when} and n.number > ${found.number})`.execute(tx)
  const restored = Number(done.numAffectedRows ?? 0)
  if (restored === 0) throw new Refusal('talent.import-replaced' satisfies TalentRefusal, {}, 409)
  return { id: made.id, restored }
}
