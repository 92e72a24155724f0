// Team, declared totals with their settlements, and ticks of readiness.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { Member } from './api.ts'
import type { ManualPoint, TeamRole } from './kinds.ts'
import type { Source } from './reconciliation.ts'

// ── Team ────────────────────────────────────────────────────────────────────────────────────────

/** The team in the order of roles; ended memberships last. */
export async function teamOf(db: Db, eventId: string): Promise<Omit<Member, 'assessor'>[]> {
  const { rows } = await sql<Omit<Member, 'endedAt' | 'assessor'> & { ended: Date | null }>`
    select m.id, m.role, m.person_id, p.nip, m.name, m.office, m.brings, m.ended_at as ended, m.end_reason,
      exists (select from events.participant t where t.event_id = m.event_id and t.person_id = m.person_id and t.state = 'ikut') as participates
    from events.member m left join register.person p on p.id = m.person_id where m.event_id = ${eventId}
    order by m.ended_at is not null, array_position(array['ketua-tim','admin-penilaian','panitia','pengawas-ruang','tenaga-pendukung','mitra'], m.role),
      m.position`.execute(db)
  return rows.map(({ ended, ...row }) => ({ ...row, endedAt: ended?.toISOString() ?? null }))
}

type NewMember = {
  readonly eventId: string
  readonly role: TeamRole
  readonly personId: string | null
  readonly name: string
  readonly office: string
  readonly brings: string
}

export async function appendMember(tx: Db, member: NewMember, now: Date): Promise<string> {
  const next = sql<number>`(select coalesce(max(position), 0) + 1 from events.member where event_id = ${member.eventId})`
  const { id } = await tx
    .insertInto('events.member')
    .values({ ...member, position: next, addedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function endMember(tx: Db, memberId: string, reason: string, now: Date): Promise<void> {
  await tx.updateTable('events.member').set({ endedAt: now, endReason: reason }).where('id', '=', memberId).execute()
}

// ── Totals ──────────────────────────────────────────────────────────────────────────────────────

export async function declaredOf(db: Db, eventId: string): Promise<Source[]> {
  const rows = await db
    .selectFrom('events.declared')
    .select(['source', 'sourceDate', 'counts', 'total'])
    .where('eventId', '=', eventId)
    .orderBy('position')
    .execute()
  return rows as unknown as Source[]
}

export async function replaceDeclared(tx: Db, eventId: string, sources: readonly Source[]): Promise<void> {
  await tx.deleteFrom('events.declared').where('eventId', '=', eventId).execute()
  if (sources.length === 0) return
  const rows = sources.map((one, index) => ({ ...one, eventId, position: index + 1, counts: JSON.stringify(one.counts) }))
  await tx.insertInto('events.declared').values(rows).execute()
}

export type SettlementRow = {
  readonly id: string
  /** As `figuresText` wrote them. */
  readonly figures: string
  readonly reason: string
  readonly settledById: string
  readonly settledBy: string
  readonly settledAt: Date
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
  readonly agreed: boolean | null
}

/** The newest settlement of an event, or undefined. */
export async function latestSettlement(db: Db, eventId: string): Promise<SettlementRow | undefined> {
  const { rows } = await sql<SettlementRow>`
    select s.id, s.figures #>> '{}' as figures, s.reason, s.settled_by as settled_by_id, a.name as settled_by, s.settled_at, d.name as decided_by,
      s.decided_at, s.agreed
    from events.settlement s join access.account a on a.id = s.settled_by left join access.account d on d.id = s.decided_by
    where s.event_id = ${eventId} order by s.settled_at desc, s.id desc limit 1`.execute(db)
  return rows[0]
}

export async function appendSettlement(
  tx: Db,
  of: { eventId: string; figures: string; reason: string; settledBy: string; now: Date },
): Promise<string> {
  const { now, figures, ...row } = of
  // kept as one JSON text, so that what was agreed to is compared letter by letter
  const { id } = await tx
    .insertInto('events.settlement')
    .values({ ...row, figures: JSON.stringify(figures), settledAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function decideSettlement(tx: Db, of: { id: string; decidedBy: string; agreed: boolean; now: Date }): Promise<void> {
  const decision = { decidedBy: of.decidedBy, decidedAt: of.now, agreed: of.agreed }
  await tx.updateTable('events.settlement').set(decision).where('id', '=', of.id).execute()
}

// ── Readiness ───────────────────────────────────────────────────────────────────────────────────

export async function ticksOf(db: Db, eventId: string) {
  const { rows } = await sql<{ key: string; doneAt: Date; doneBy: string | null; note: string | null }>`
    select r.key, r.done_at, a.name as done_by, r.note from events.readiness r left join access.account a on a.id = r.done_by
    where r.event_id = ${eventId}`.execute(db)
  return rows
}

export async function tick(
  tx: Db,
  of: { eventId: string; key: ManualPoint; done: boolean; note: string | null; by: string | null; now: Date },
): Promise<void> {
  await tx.deleteFrom('events.readiness').where('eventId', '=', of.eventId).where('key', '=', of.key).execute()
  if (!of.done) return
  const row = { eventId: of.eventId, key: of.key, doneAt: of.now, doneBy: of.by, note: of.note || null }
  await tx.insertInto('events.readiness').values(row).execute()
}
