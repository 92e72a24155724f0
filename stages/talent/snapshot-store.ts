// Maps as they were kept, and what was decided about them. Nothing here is changed afterwards.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { canonical, type Json } from '../../kit/canonical.ts'
import { Refusal } from '../../kit/refusal.ts'
import { fullName } from '../../kit/wording.ts'
import type { DecisionLine, TalentRefusal } from './api.ts'
import type { Kept } from './change.ts'
import type { Mapped, Unmapped } from './map.ts'
import type { PersonFacts } from './map-store.ts'
import type { SnapshotLine } from './snapshot-api.ts'

type By = { readonly name: string; readonly now: Date }
type Whole = { readonly mapped: readonly Mapped<PersonFacts>[]; readonly unmapped: readonly Unmapped<PersonFacts>[] }
type Head = {
  readonly title: string
  readonly eventId?: string | undefined
  readonly year: number
  readonly policyId: string
  readonly policyVersion: number
}

function rowsOf({ mapped, unmapped }: Whole) {
  const base = ({ id, class: jobClass, unitId, simata, measuredBy }: PersonFacts) => ({
    ...{ personId: id, class: jobClass, unitId, simata: simata?.box ?? null, measuredBy },
  })
  return [
    ...mapped.map(({ person, grade, runId, place }) => ({
      ...base(person),
      ...{ box: place.box as number | null, grade: grade as string | null, runId: runId as string | null },
      ...{ near: place.near.length > 0, missing: [] as string[] },
    })),
    ...unmapped.map(({ person, missing }) => ({
      ...base(person),
      ...{ box: null, grade: person.grade, runId: person.result?.runId ?? null, near: false, missing: missing.map((one) => one.code) },
    })),
  ]
}

/** Keeps a map; its number and id. */
export async function appendSnapshot(tx: Db, head: Head, whole: Whole, by: By): Promise<{ id: string; number: number }> {
  await sql`select pg_advisory_xact_lock(2801)`.execute(tx)
  const last = await sql<{ number: number }>`select coalesce(max(number), 0) as number from talent.snapshot`.execute(tx)
  const number = (last.rows[0]?.number ?? 0) + 1
  const rows = rowsOf(whole)
  const hash = createHash('sha256')
    .update(canonical({ ...head, eventId: head.eventId ?? null, rows: [...rows].sort(byPerson) } as unknown as Json))
    .digest()
  const { id } = await tx
    .insertInto('talent.snapshot')
    .values({
      ...{ number, ...head, eventId: head.eventId ?? null, hash, takenAt: by.now, takenBy: by.name },
      ...{ mapped: whole.mapped.length, unmapped: whole.unmapped.length },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await sql`insert into talent.snapshot_row (snapshot_id, person_id, class, unit_id, box, simata, grade, run_id, measured_by, near, missing)
    select ${id}, "personId", class, "unitId", box, simata, grade, "runId", "measuredBy", near, missing
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("personId" uuid, class text, "unitId" uuid, box int, simata int, grade text,
      "runId" uuid, "measuredBy" text, near boolean, missing text[])`.execute(tx)
  return { id, number }
}

const byPerson = (a: { personId: string }, b: { personId: string }) => (a.personId < b.personId ? -1 : 1)

type SnapshotRow = Omit<SnapshotLine, 'takenAt'> & { readonly takenAt: Date; readonly policyId: string }

async function snapshotRows(db: Db, id: string | null): Promise<SnapshotRow[]> {
  const { rows } =
    await sql<SnapshotRow>`select s.id, s.number, s.title, e.title as event, s.year, s.policy_id, s.policy_version, s.mapped, s.unmapped,
      encode(substring(s.hash from 1 for 10), 'hex') as hash, s.taken_at, s.taken_by
    from talent.snapshot s left join events.event e on e.id = s.event_id
    where ${id}::uuid is null or s.id = ${id} order by s.number desc`.execute(db)
  return rows
}
const lineOf = ({ policyId: _policy, takenAt, ...row }: SnapshotRow): SnapshotLine => ({ ...row, takenAt: takenAt.toISOString() })

/** Maps that were kept, the latest first. */
export async function snapshots(db: Db): Promise<SnapshotLine[]> {
  return (await snapshotRows(db, null)).map(lineOf)
}

/** One kept map. @throws Refusal talent.snapshot-missing */
export async function snapshotById(db: Db, id: string): Promise<SnapshotLine> {
  const [row] = await snapshotRows(db, id)
  if (!row) throw new Refusal('talent.snapshot-missing' satisfies TalentRefusal, {}, 404)
  return lineOf(row)
}

export type KeptPerson = Kept & { readonly nip: string; readonly name: string; readonly unit: string }

type Within = {
  readonly class?: string | undefined
  readonly unitId?: string | undefined
  readonly reach: 'all' | readonly string[]
  readonly reader: string | null
}

/** Rows of a kept map by unit and name, without the reader's own. Who was where then decides what is within reach today. */
export async function keptRows(db: Db, id: string, within: Within): Promise<KeptPerson[]> {
  const { rows } = await sql<KeptPerson & { frontTitle: string | null; backTitle: string | null }>`
    select r.person_id, r.class, r.box, r.near, r.measured_by, p.nip, p.name, p.front_title, p.back_title, u.name as unit
    from talent.snapshot_row r join register.person p on p.id = r.person_id join register.unit u on u.id = p.unit_id
    where r.snapshot_id = ${id} and (${within.class ?? null}::text is null or r.class = ${within.class ?? null})
      and (${within.unitId ?? null}::uuid is null or u.path @> array[${within.unitId ?? null}]::uuid[])
      and (${within.reach === 'all'} or u.path && ${within.reach === 'all' ? [] : [...within.reach]}::uuid[])
      and r.person_id is distinct from ${within.reader}::uuid
    order by u.name collate "id-x-icu", p.name collate "id-x-icu", p.nip`.execute(db)
  return rows.map(({ frontTitle, backTitle, name, ...row }) => ({ ...row, name: fullName({ frontTitle, name, backTitle }) }))
}

/** Whether the reader is on one of two kept maps: 0 or 1. */
export async function keptOwn(db: Db, ids: readonly string[], reader: string | null): Promise<number> {
  if (reader === null) return 0
  const { rows } =
    await sql`select 1 from talent.snapshot_row where snapshot_id = any(${[...ids]}::uuid[]) and person_id = ${reader} limit 1`.execute(db)
  return rows.length
}

export type NewDecision = {
  readonly snapshotId: string
  readonly kind: 'keputusan-tim' | 'tujuan-lain'
  readonly letterNumber: string
  readonly letterDate: string
  readonly words: string
  readonly noticedOn: string | null
}

export async function appendDecision(tx: Db, of: NewDecision, by: By): Promise<string> {
  const row = { ...of, recordedAt: by.now, recordedBy: by.name }
  const { id } = await tx.insertInto('talent.decision').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** What was decided, the latest first. */
export async function decisions(db: Db): Promise<DecisionLine[]> {
  const { rows } = await sql<Omit<DecisionLine, 'recordedAt'> & { recordedAt: Date }>`
    select d.id, d.kind, d.letter_number, d.letter_date, d.words, d.noticed_on, d.recorded_at, d.recorded_by,
      jsonb_build_object('id', s.id, 'number', s.number, 'title', s.title,
        'takenAt', to_char(s.taken_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as snapshot
    from talent.decision d join talent.snapshot s on s.id = d.snapshot_id order by d.recorded_at desc, d.id desc`.execute(db)
  return rows.map(({ recordedAt, ...row }) => ({ ...row, recordedAt: recordedAt.toISOString() }))
}

/** The talent team's latest decision and the latest permission for another purpose. */
export async function latestDecisions(db: Db): Promise<{ decision: DecisionLine | null; otherPurpose: DecisionLine | null }> {
  const all = await decisions(db)
  const first = (kind: DecisionLine['kind']) => all.find((one) => one.kind === kind) ?? null
  return { decision: first('keputusan-tim'), otherPurpose: first('tujuan-lain') }
}
