// The package as it is kept: how far it is, and each file as soon as it is there. And what belongs into it, in
// order, each with how it is made, so that work that was cut off goes on with the next file.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { dateWords } from '../../../kit/wording.ts'
import { letterKinds } from '../../documents/letter-kinds.ts'
import { signedFile } from '../../documents/letter-list-store.ts'
import { pdfOf, printAndKeep } from '../../documents/store.ts'
import { attendanceDraft } from '../../schedule/papers/paper-print.ts'
import { paperSource } from '../../schedule/papers/paper-store.ts'
import { pathWord } from './package.ts'
import { daySeries, daySessions, reportSeries, versionsWith } from './paper-store.ts'
import { recapWorkbook } from './recap.ts'
import { recapRows } from './report-store.ts'

export type PackageRow = {
  id: string
  eventId: string
  state: 'menunggu' | 'berjalan' | 'selesai'
  done: number
  total: number
  askedAt: Date
  finishedAt: Date | null
}

/** The newest package of an event, or undefined. */
export async function findPackage(db: Db, eventId: string, finished = false): Promise<PackageRow | undefined> {
  const row = await db
    .selectFrom('invigilation.package')
    .select(['id', 'eventId', 'state', 'done', 'total', 'askedAt', 'finishedAt'])
    .where('eventId', '=', eventId)
    .$if(finished, (query) => query.where('state', '=', 'selesai'))
    .orderBy('askedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row as PackageRow | undefined
}

export async function packageById(db: Db, id: string): Promise<PackageRow | undefined> {
  const row = await db
    .selectFrom('invigilation.package')
    .select(['id', 'eventId', 'state', 'done', 'total', 'askedAt', 'finishedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row as PackageRow | undefined
}

export async function appendPackage(tx: Db, of: { eventId: string; askedAt: Date; askedBy: string | null }): Promise<string> {
  const { id } = await tx
    .insertInto('invigilation.package')
    .values({ ...of, state: 'menunggu' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function setProgress(db: Db, id: string, of: { done: number; total: number }): Promise<void> {
  await db
    .updateTable('invigilation.package')
    .set({ state: 'berjalan', ...of })
    .where('id', '=', id)
    .where('state', '<>', 'selesai')
    .execute()
}

/** Ends a package and lets earlier ones of the event go: what was in them is kept where it came from. */
export async function finishPackage(tx: Db, of: Pick<PackageRow, 'id' | 'eventId'>, now: Date): Promise<void> {
  await tx.updateTable('invigilation.package').set({ state: 'selesai', finishedAt: now }).where('id', '=', of.id).execute()
  await sql`delete from invigilation.package where event_id = ${of.eventId} and id <> ${of.id}
    and asked_at <= (select asked_at from invigilation.package where id = ${of.id})`.execute(tx)
}

export async function appendPart(db: Db, packageId: string, part: { path: string; title: string; body: Buffer }): Promise<void> {
  const sha256 = createHash('sha256').update(part.body).digest()
  await db
    .insertInto('invigilation.packagePart')
    .values({ packageId, ...part, sha256 })
    .onConflict((at) => at.columns(['packageId', 'path']).doNothing())
    .execute()
}

/** Files that are there, by path; without their bodies. */
export async function partsOf(db: Db, packageId: string) {
  const { rows } = await sql<{ path: string; title: string; sha256: string; size: number }>`
    select path, title, encode(sha256, 'hex') as sha256, octet_length(body) as size from invigilation.package_part
    where package_id = ${packageId} order by path collate "C"`.execute(db)
  return rows
}

export async function bodiesOf(db: Db, packageId: string) {
  return db.selectFrom('invigilation.packagePart').select(['path', 'body']).where('packageId', '=', packageId).orderBy('path').execute()
}

// ── What belongs into it ────────────────────────────────────────────────────────────────────────

/** Made when its turn comes. */
export type Planned = { readonly path: string; readonly title: string; readonly make: () => Promise<Buffer> }
type Making = { readonly db: Db; readonly eventId: string; readonly now: Date; readonly address: string | null }

/** The files of an event's package in order, and what is missing, in sentences. */
export async function plannedParts(of: Making): Promise<{ parts: Planned[]; missing: string[] }> {
  const groups = [await letterParts(of), await listParts(of), await recordParts(of), await reportParts(of)]
  const recap: Planned = {
    path: '06-rekap-kehadiran.xlsx',
    title: 'Rekap kehadiran menurut perangkat daerah',
    make: async () => recapWorkbook(await recapRows(of.db, of.eventId, of.now)),
  }
  return { parts: [...groups.flatMap((one) => one.parts), recap], missing: groups.flatMap((one) => one.missing) }
}

type Group = { parts: Planned[]; missing: string[] }

const letterFolders = {
  'keputusan-tim': '01-keputusan-tim',
  'surat-tugas-pengawas': '02-surat-tugas',
  'penugasan-peserta': '02-surat-tugas',
} as const

async function letterParts({ db, eventId }: Making): Promise<Group> {
  const kinds = Object.keys(letterFolders) as (keyof typeof letterFolders)[]
  const rows = await db
    .selectFrom('documents.letter')
    .select(['id', 'kind', 'recipient', 'number', 'state', 'documentId', 'signedType'])
    .where('object', '=', `event:${eventId}`)
    .where('kind', 'in', kinds)
    .where('state', '<>', 'dibatalkan')
    .orderBy('kind')
    .orderBy('number')
    .execute()
  const issued = rows.filter((row) => row.state === 'terbit')
  const parts = issued.map((row): Planned => {
    const kind = row.kind as keyof typeof letterFolders
    const ending = row.signedType === 'image/jpeg' ? 'jpg' : row.signedType === 'image/png' ? 'png' : 'pdf'
    return {
      path: `${letterFolders[kind]}/${pathWord(kind)}_${pathWord(row.recipient)}_${pathWord(row.number ?? '')}.${ending}`,
      title: `${letterKinds[kind].title.id}, nomor ${row.number}`,
      make: async () => (await signedFile(db, row.id))?.body ?? pdfOf(db, row.documentId ?? ''),
    }
  })
  const missing = kinds.flatMap((kind) => {
    const [open, done] = [rows.filter((row) => row.kind === kind && row.state !== 'terbit').length, issued.some((row) => row.kind === kind)]
    if (open > 0) return [`${letterKinds[kind].title.id}: ${open} surat belum terbit`]
    return done ? [] : [`${letterKinds[kind].title.id}: belum dibuat`]
  })
  return { parts: named(parts), missing }
}

/** Two files of one name: the later ones get a number. */
function named(parts: readonly Planned[]): Planned[] {
  const seen = new Map<string, number>()
  return parts.map((one) => {
    const nth = (seen.get(one.path) ?? 0) + 1
    seen.set(one.path, nth)
    return nth === 1 ? one : { ...one, path: one.path.replace(/(\.[a-z]+)$/, `_${nth}$1`) }
  })
}

async function listParts({ db, eventId, now, address }: Making): Promise<Group> {
  const source = await paperSource(db, eventId, {})
  if (!source) return { parts: [], missing: ['Daftar hadir: belum ada jadwal yang berlaku'] }
  const parts = source.rooms.map((one): Planned => {
    const place = `${one.room.venue}, ${one.room.name}`
    return {
      path: `03-daftar-hadir/${one.slot.date}_sesi-${one.slot.number}_${pathWord(place)}.pdf`,
      title: `Daftar hadir ${place}, ${dateWords(one.slot.date)}, sesi ${one.slot.number}`,
      make: async () => {
        const draft = attendanceDraft({ ...source, rooms: [one] }, `${one.slot.id}:${one.room.id}`)
        const kept = await printAndKeep(db, draft, { address, actor: { kind: 'system', job: 'invigilation-package' }, now })
        return pdfOf(db, kept.id)
      },
    }
  })
  return { parts: named(parts), missing: [] }
}

async function recordParts({ db, eventId }: Making): Promise<Group> {
  const sessions = await daySessions(db, eventId)
  const [parts, missing]: [Planned[], string[]] = [[], []]
  for (const date of [...new Set(sessions.map((one) => one.date))]) {
    const [newest] = await versionsWith(db, daySeries(eventId, date))
    if (!newest) missing.push(`Berita acara harian ${dateWords(date)}: belum dicetak`)
    else
      parts.push({
        path: `04-berita-acara/harian/${date}.pdf`,
        title: `Berita acara harian ${dateWords(date)}, versi ${newest.version}`,
        make: () => pdfOf(db, newest.id),
      })
  }
  const rows = await db
    .selectFrom('invigilation.officialRecord')
    .distinctOn('sessionId')
    .select(['sessionId', 'version', 'documentId'])
    .where('sessionId', 'in', sessions.length > 0 ? sessions.map((one) => one.id) : [eventId])
    .orderBy('sessionId')
    .orderBy('version', 'desc')
    .execute()
  const records = new Map(rows.map((row) => [row.sessionId, row]))
  for (const one of sessions) {
    const [place, when] = [`${one.venue}, ${one.room}`, `${dateWords(one.date)} pukul ${one.starts.replace(':', '.')}`]
    const found = records.get(one.id)
    if (!found) missing.push(`Berita acara ${place}, ${when}: belum dicetak`)
    else
      parts.push({
        path: `04-berita-acara/ruang/${one.date}_${one.starts.replace(':', '')}_${pathWord(place)}.pdf`,
        title: `Berita acara ${place}, ${when}, versi ${found.version}`,
        make: () => pdfOf(db, found.documentId),
      })
  }
  return { parts: named(parts), missing }
}

async function reportParts({ db, eventId }: Making): Promise<Group> {
  const [newest] = await versionsWith(db, reportSeries(eventId))
  if (!newest) return { parts: [], missing: ['Laporan pelaksanaan: belum dicetak'] }
  const title = `Laporan pelaksanaan, versi ${newest.version}`
  return { parts: [{ path: '05-laporan-pelaksanaan.pdf', title, make: () => pdfOf(db, newest.id) }], missing: [] }
}
