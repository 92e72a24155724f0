// Files of all reports of an event: what lies in them, which pieces are made, when they go.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { directoryOf, fileNames, listOf, type Named, pieceOf } from './pack.ts'

/** Days that a finished or abandoned file is kept. */
export const keptDays = 7

export type PackRow = {
  readonly id: string
  readonly eventId: string
  readonly kinds: string[]
  readonly askedBy: string
  readonly askedAt: Date
  readonly reader: string
  readonly state: 'menunggu' | 'berjalan' | 'selesai' | 'dihapus'
  readonly total: number
  readonly done: number
  readonly begunAt: Date | null
  readonly begunWith: number
  readonly finishedAt: Date | null
  readonly size: string | null
  readonly keptUntil: Date
}

const packs = (db: Db) =>
  db
    .selectFrom('scoring.pack as p')
    .selectAll('p')
    .select(
      sql<number>`(select count(*)::int from scoring.pack_part where pack_id = p.id and document_id is not null and bytes is not null)`.as(
        'done',
      ),
    )

/** Packs of an event, the last first. */
export async function packsOf(db: Db, eventId: string): Promise<PackRow[]> {
  return (await packs(db).where('p.eventId', '=', eventId).orderBy('p.askedAt', 'desc').limit(10).execute()) as PackRow[]
}

export async function findPack(db: Db, id: string): Promise<PackRow | undefined> {
  return (await packs(db).where('p.id', '=', id).executeTakeFirst()) as PackRow | undefined
}

/** The newest reports of an event's recorded results that still count, by office and name; without those about `without`. */
async function reportsOf(db: Db, eventId: string, { kinds: asked, without }: { kinds: readonly string[]; without: string | null }) {
  // an instrument in trial has one report in place of the individual one
  const kinds = asked.includes('laporan-individual') ? [...asked, 'laporan-uji-coba'] : [...asked]
  const { rows } = await sql<Named & { documentId: string }>`
    select distinct on (coalesce(o.name, ''), p.name collate "id-x-icu", d.series, d.kind) d.id as document_id, d.kind, p.name, p.nip, coalesce(o.name, '') as office
    from scoring.batch b join scoring.batch_run x on x.batch_id = b.id join scoring.recorded k on k.run_id = x.run_id
      join documents.document d on d.object = 'run:' || x.run_id and d.kind = any(${kinds}::text[])
      join register.person p on p.id = x.person_id join register.unit u on u.id = p.unit_id
      left join register.unit o on o.id = u.path[array_length(u.path, 1)]
    where b.event_id = ${eventId} and b.number = (select max(number) from scoring.batch where event_id = b.event_id)
      and p.id is distinct from ${without}::uuid
      and not exists (select from scoring.withdrawn where sitting_id = k.sitting_id)
    order by coalesce(o.name, ''), p.name collate "id-x-icu", d.series, d.kind, d.version desc`.execute(db)
  return rows
}

/** Plans a pack: every document with its name in the file. Returns its id, or null: there is no report yet. */
export async function appendPack(
  tx: Db,
  of: { eventId: string; kinds: readonly string[]; askedBy: string; without: string | null; reader: string; now: Date },
): Promise<string | null> {
  const documents = await reportsOf(tx, of.eventId, of)
  if (documents.length === 0) return null
  const keptUntil = new Date(of.now.getTime() + keptDays * 86_400_000)
  const { eventId, askedBy, reader, now } = of
  const { id } = await tx
    .insertInto('scoring.pack')
    .values({ eventId, askedBy, reader, kinds: [...of.kinds], askedAt: now, total: documents.length, keptUntil })
    .returning('id')
    .executeTakeFirstOrThrow()
  const names = fileNames(documents)
  await sql`insert into scoring.pack_part (pack_id, position, document_id, name)
    select ${id}, place - 1, document_id, name
    from unnest(${documents.map((one) => one.documentId)}::uuid[], ${names}::text[]) with ordinality as each(document_id, name, place)`.execute(
    tx,
  )
  return id
}

/** Says that work on a pack begins or goes on. False: it is finished or gone. */
export async function beginPack(db: Db, id: string, now: Date): Promise<boolean> {
  const row = await db
    .updateTable('scoring.pack')
    .set({
      state: 'berjalan',
      begunAt: now,
      begunWith: sql<number>`(select count(*)::int from scoring.pack_part where pack_id = ${id} and document_id is not null and bytes is not null)`,
    })
    .where('id', '=', id)
    .where('state', 'in', ['menunggu', 'berjalan'])
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export type Open = { readonly position: number; readonly documentId: string; readonly name: string }

/** The next piece that is not made yet, locked against a second worker; undefined: none. */
export async function nextPart(tx: Db, packId: string): Promise<Open | undefined> {
  const { rows } = await sql<Open>`select position, document_id, name from scoring.pack_part
    where pack_id = ${packId} and bytes is null and document_id is not null order by position limit 1 for update skip locked`.execute(tx)
  return rows[0]
}

/** Keeps the piece of one document. */
export async function keepPart(tx: Db, packId: string, of: { position: number; name: string; body: Uint8Array; at: Date }): Promise<void> {
  const { entry, bytes } = pieceOf(of.name, of.body, of.at)
  await tx
    .updateTable('scoring.packPart')
    .set({ bytes, crc: entry.crc, size: entry.size })
    .where('packId', '=', packId)
    .where('position', '=', of.position)
    .execute()
}

/** Adds list and directory and says that the file is whole. */
export async function finishPack(tx: Db, pack: Pick<PackRow, 'id' | 'askedAt'>, now: Date): Promise<void> {
  const { rows } = await sql<Named & { file: string; crc: string; size: number }>`
    select x.name as file, x.crc, x.size, d.kind, coalesce(p.name, '') as name, coalesce(p.nip, '') as nip, coalesce(o.name, '') as office
    from scoring.pack_part x join documents.document d on d.id = x.document_id left join register.person p on p.id = d.subjects[1]
      left join register.unit u on u.id = p.unit_id left join register.unit o on o.id = u.path[array_length(u.path, 1)]
    where x.pack_id = ${pack.id} order by x.position`.execute(tx)
  const list = pieceOf('daftar.csv', listOf(rows), pack.askedAt)
  const entries = [...rows.map(({ file, crc, size }) => ({ name: file, crc: Number(crc), size })), list.entry]
  const end = directoryOf(entries, pack.askedAt)
  await tx
    .insertInto('scoring.packPart')
    .values([
      { packId: pack.id, position: rows.length, name: 'daftar.csv', crc: list.entry.crc, size: list.entry.size, bytes: list.bytes },
      { packId: pack.id, position: rows.length + 1, name: '', crc: 0, size: end.length, bytes: end },
    ])
    .execute()
  await tx
    .updateTable('scoring.pack')
    .set({
      state: 'selesai',
      finishedAt: now,
      size: sql<string>`(select sum(octet_length(bytes)) from scoring.pack_part where pack_id = ${pack.id})`,
    })
    .where('id', '=', pack.id)
    .execute()
}

/** The pieces of a finished pack in order, one in memory at a time. */
export async function* piecesOf(db: Db, packId: string): AsyncIterable<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const row = await db
      .selectFrom('scoring.packPart')
      .select('bytes')
      .where('packId', '=', packId)
      .where('position', '=', position)
      .executeTakeFirst()
    if (!row?.bytes) return
    yield row.bytes
  }
}

/** Deletes the pieces of packs whose time is over. Returns which went. */
export async function expirePacks(tx: Db, now: Date): Promise<{ id: string; eventId: string }[]> {
  const gone = await tx
    .updateTable('scoring.pack')
    .set({ state: 'dihapus', deletedAt: now })
    .where('keptUntil', '<=', now)
    .where('state', '<>', 'dihapus')
    .returning(['id', 'eventId'])
    .execute()
  if (gone.length > 0)
    await tx
      .deleteFrom('scoring.packPart')
      .where(
        'packId',
        'in',
        gone.map((one) => one.id),
      )
      .execute()
  return gone
}
