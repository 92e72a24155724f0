// Quality reports and comparisons of answers as they are read.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import type { OutputOf } from '../../../kit/contract.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { fullName } from '../../../kit/wording.ts'
import type { InstrumentStatus } from '../../instruments/api.ts'
import type { ScoringRefusal } from '../api.ts'
import type { listQuality, showQuality, showSimilarity } from './quality-api.ts'
import type { SimilarPair } from './similarity.ts'

type Listed = OutputOf<typeof listQuality>['events'][number]

/** Events with a batch, the latest first, each with the forms in its last batch. */
export async function qualityEvents(db: Db): Promise<Listed[]> {
  const { rows } = await sql<Omit<Listed, 'madeAt'> & { madeAt: Date }>`
    with last as (select distinct on (event_id) * from scoring.batch order by event_id, number desc)
    select e.id, e.title, b.id as batch_id, b.number, b.made_at, b.runs,
      (select jsonb_agg(jsonb_build_object('id', f.id, 'code', f.code, 'title', f.title, 'people', n.people, 'weak', q.weak, 'unequal', q.unequal)
          order by f.code)
        from (select t.form_id, count(*)::int as people from scoring.batch_run x join scoring.run r on r.id = x.run_id
            join sittings.sitting t on t.id = r.sitting_id where x.batch_id = b.id group by t.form_id) n
          join instruments.form f on f.id = n.form_id left join scoring.quality q on q.batch_id = b.id and q.form_id = f.id) as forms
    from last b join events.event e on e.id = b.event_id order by e.starts_on desc, e.id desc limit 50`.execute(db)
  return rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() }))
}

export type Looked = {
  readonly forms: number
  readonly measured: number
  /** Of the measured: too few people to judge any item. */
  readonly silent: number
  readonly weak: number
  readonly unequal: number
}

/** How many forms of a batch were measured and how many of their items ask to be looked at. */
export async function lookedAtIn(db: Db, batchId: string): Promise<Looked> {
  const { rows } = await sql<Looked>`
    select (select count(distinct t.form_id)::int from scoring.batch_run x join scoring.run r on r.id = x.run_id
        join sittings.sitting t on t.id = r.sitting_id where x.batch_id = ${batchId}) as forms,
      count(*)::int as measured, count(*) filter (where not report @? '$.items[*].r ? (@ != null)')::int as silent, coalesce(sum(weak), 0)::int as weak, coalesce(sum(unequal), 0)::int as unequal
    from scoring.quality where batch_id = ${batchId}`.execute(db)
  return rows[0] ?? { forms: 0, measured: 0, silent: 0, weak: 0, unequal: 0 }
}

type Shown = OutputOf<typeof showQuality>

/** One form of a batch with its report. @throws Refusal scoring.no-quality when nobody of the batch sat the form */
export async function qualityShown(db: Db, { id, formId }: { id: string; formId: string }): Promise<Shown & { readonly class: string[] }> {
  const { rows } = await sql<{
    event: Shown['event']
    batch: { id: string; number: number }
    madeAt: Date
    form: Omit<Shown['form'], 'status'>
    status: InstrumentStatus | null
    classes: string[] | null
    report: Shown['report']
    computedAt: Date | null
  }>`
    select jsonb_build_object('id', e.id, 'title', e.title) as event, jsonb_build_object('id', b.id, 'number', b.number) as batch, b.made_at,
      jsonb_build_object('id', f.id, 'code', f.code, 'version', f.version, 'title', f.title, 'example', f.example, 'instrument', i.name) as form,
      s.status, s.classes, q.report, q.computed_at
    from scoring.batch b join events.event e on e.id = b.event_id cross join instruments.form f
      join instruments.instrument i on i.id = f.instrument_id
      cross join lateral (select max(r.instrument_status) as status, array_agg(distinct r.class) as classes
        from scoring.batch_run x join scoring.run r on r.id = x.run_id join sittings.sitting t on t.id = r.sitting_id
        where x.batch_id = b.id and t.form_id = f.id) s
      left join scoring.quality q on q.batch_id = b.id and q.form_id = f.id
    where b.id = ${id} and f.id = ${formId}`.execute(db)
  const row = rows[0]
  if (!row?.status) throw new Refusal('scoring.no-quality' satisfies ScoringRefusal, {}, 404)
  const { madeAt, status, classes, computedAt, report } = row
  return {
    event: row.event,
    batch: { ...row.batch, madeAt: madeAt.toISOString() },
    form: { ...row.form, status },
    class: classes ?? [],
    codes: await codesOf(db, report?.forms.map((one) => one.formId) ?? []),
    names: await namesOf(db, report?.scales.map((one) => one.competency) ?? []),
    report,
    computedAt: computedAt?.toISOString() ?? null,
  }
}

async function codesOf(db: Db, formIds: readonly string[]): Promise<Record<string, string>> {
  if (formIds.length === 0) return {}
  const rows = await db.selectFrom('instruments.form').select(['id', 'code']).where('id', 'in', formIds).execute()
  return Object.fromEntries(rows.map((row) => [row.id, row.code]))
}

const scaleNames: Shown['names'] = {
  penalaran: { id: 'Penalaran', en: 'Reasoning' },
  'sikap-kerja': { id: 'Sikap kerja', en: 'Attitude to work' },
}

async function namesOf(db: Db, keys: readonly string[]): Promise<Shown['names']> {
  const { rows } = await sql<{ key: string; name: string; nameEn: string }>`
    select distinct on (c.key) c.key, c.name, c.name_en from standards.competency c join standards.dictionary d on d.id = c.dictionary_id
    where c.key = any(${[...keys]}::text[]) order by c.key, d.version desc`.execute(db)
  return { ...scaleNames, ...Object.fromEntries(rows.map((row) => [row.key, { id: row.name, en: row.nameEn }])) }
}

type Similar = OutputOf<typeof showSimilarity>
type SeatRow = Omit<Similar['found'][number]['a'], 'name'> & {
  readonly personId: string
  readonly sessionId: string
  readonly name: string
  readonly frontTitle: string | null
  readonly backTitle: string | null
}

/** Pairs of a batch with who sat where; without those that `reader` is part of, which are only counted. */
export async function similarityShown(db: Db, batchId: string, reader: string | null): Promise<Similar & { readonly subjects: string[] }> {
  const { rows } = await sql<{ id: string; code: string; people: number; pairs: number; found: SimilarPair[] }>`
    select f.id, f.code, m.people, m.pairs, m.found from scoring.similarity m join instruments.form f on f.id = m.form_id
    where m.batch_id = ${batchId} order by f.code`.execute(db)
  const seats = await seatsOf(
    db,
    rows.flatMap((form) => form.found.flatMap((pair) => [pair.a, pair.b])),
  )
  const pairs = rows.flatMap((form) =>
    form.found.flatMap(({ a, b, ...pair }) => {
      const [one, other] = [seats.get(a), seats.get(b)]
      return one && other ? [{ formCode: form.code, one, other, ...pair }] : []
    }),
  )
  const own = pairs.filter(({ one, other }) => reader !== null && [one.personId, other.personId].includes(reader))
  const seen = pairs.filter((pair) => !own.includes(pair)).sort((a, b) => a.chance - b.chance)
  return {
    forms: rows.map(({ found: _, ...form }) => form),
    found: seen.map(({ one, other, ...pair }) => ({ ...pair, a: seatShown(one), b: seatShown(other), together: togetherOf(one, other) })),
    diverted: own.length,
    measured: rows.length > 0,
    subjects: [...new Set(seen.flatMap(({ one, other }) => [one.personId, other.personId]))],
  }
}

async function seatsOf(db: Db, runIds: readonly string[]): Promise<Map<string, SeatRow>> {
  const { rows } = await sql<SeatRow>`
    select r.id as run_id, r.person_id, t.session_id, p.name, p.front_title, p.back_title, p.nip, r.class, u.name as unit_name,
      s.title as session, s.room, t.seat
    from scoring.run r join sittings.sitting t on t.id = r.sitting_id join sittings.session s on s.id = t.session_id
      join register.person p on p.id = r.person_id join register.unit u on u.id = p.unit_id
    where r.id = any(${[...runIds]}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.runId, row]))
}

function seatShown({ personId: _, sessionId: __, frontTitle, backTitle, name, ...row }: SeatRow): Similar['found'][number]['a'] {
  return { ...row, name: fullName({ name, frontTitle, backTitle }) }
}

/** Seats are numbered along the room: numbers that follow each other are taken as neighbours. */
function togetherOf(a: SeatRow, b: SeatRow): Similar['found'][number]['together'] {
  if (a.sessionId !== b.sessionId) return 'apart'
  return Math.abs(a.seat - b.seat) === 1 ? 'beside' : 'room'
}
