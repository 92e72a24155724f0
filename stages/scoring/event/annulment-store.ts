// Items on the papers of an event, those taken out of it, and what taking one out would do.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { ScoringRefusal } from '../api.ts'
import type { RunInputs } from '../inputs.ts'
import { type Effect, effectOn, noEffect } from './effect.ts'

export type EventItem = {
  readonly id: string
  readonly code: string
  readonly competency: string
  readonly forms: string[]
  readonly papers: number
}

/** Items on the forms of an event's closed sittings by code; texts and keys stay where they are. */
export async function itemsOf(db: Db, eventId: string): Promise<EventItem[]> {
  const { rows } = await sql<EventItem>`
    select i.id, i.code, coalesce(i.competency_key, '') as competency, array_agg(distinct f.code) as forms, sum(s.papers)::int as papers
    from (select t.form_id, count(*)::int as papers from sittings.sitting t join sittings.session s on s.id = t.session_id
        where s.event_id = ${eventId} and t.state in ('dikirim', 'waktu-habis') group by t.form_id) s
      join instruments.form f on f.id = s.form_id join instruments.form_item fi on fi.form_id = f.id join instruments.item i on i.id = fi.item_id
    group by i.id, i.code, i.competency_key order by i.code`.execute(db)
  return rows
}

/** Present runs read at a time: one of a hundred items is some 20 kB. */
const atOnce = 200

/** The effect of leaving `itemId` out on the present runs of an event. Writes nothing. @throws Refusal scoring.no-item */
export async function effectOf(db: Db, eventId: string, itemId: string): Promise<Effect> {
  if (!(await itemsOf(db, eventId)).some((item) => item.id === itemId))
    throw new Refusal('scoring.no-item' satisfies ScoringRefusal, {}, 404)
  let effect = noEffect
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await sql<{ sittingId: string; inputs: RunInputs }>`
      select t.id as sitting_id, (select inputs from scoring.run where sitting_id = t.id order by number desc limit 1) as inputs
      from sittings.sitting t join sittings.session s on s.id = t.session_id
      where s.event_id = ${eventId} and t.id > ${after} and exists (select from scoring.run where sitting_id = t.id)
      order by t.id limit ${atOnce}`.execute(db)
    for (const { inputs } of rows) effect = effectOn(effect, inputs, itemId)
    const last = rows.at(-1)
    if (!last || rows.length < atOnce) return effect
    after = last.sittingId
  }
}

export type AnnulmentRow = {
  readonly id: string
  readonly eventId: string
  readonly itemId: string
  readonly code: string
  readonly reason: string
  readonly effect: Effect
  readonly askedBy: string
  readonly askedByName: string | null
  readonly askedAt: Date
  readonly agreed: boolean | null
  readonly decidedAt: Date | null
  readonly decidedByName: string | null
  readonly decisionReason: string | null
}

const annulments = sql`select n.id, n.event_id, n.item_id, i.code, n.reason, n.effect, n.asked_by, a.name as asked_by_name, n.asked_at,
    n.agreed, n.decided_at, d.name as decided_by_name, n.decision_reason
  from scoring.annulment n join instruments.item i on i.id = n.item_id
    left join access.account a on a.id = n.asked_by left join access.account d on d.id = n.decided_by`

/** Everything that was asked for an event, the latest first. */
export async function annulmentsOf(db: Db, eventId: string): Promise<AnnulmentRow[]> {
  return (await sql<AnnulmentRow>`${annulments} where n.event_id = ${eventId} order by n.asked_at desc, n.id desc`.execute(db)).rows
}

/** One that was asked. @throws Refusal scoring.no-annulment */
export async function annulmentById(db: Db, id: string): Promise<AnnulmentRow> {
  const { rows } = await sql<AnnulmentRow>`${annulments} where n.id = ${id} for update of n`.execute(db)
  const row = rows[0]
  if (!row) throw new Refusal('scoring.no-annulment' satisfies ScoringRefusal, {}, 404)
  return row
}

/** Keeps what is asked. @throws Refusal scoring.annulment-stands */
export async function appendAnnulment(
  tx: Db,
  of: { eventId: string; itemId: string; reason: string; effect: Effect; askedBy: string; askedAt: Date },
): Promise<string> {
  const row = await tx
    .insertInto('scoring.annulment')
    .values({ ...of, effect: JSON.stringify(of.effect) })
    .onConflict((at) => at.columns(['eventId', 'itemId']).where(sql<boolean>`agreed is null or agreed`).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new Refusal('scoring.annulment-stands' satisfies ScoringRefusal, {}, 409)
  return row.id
}

/** Keeps what the second person decided. */
export async function decideAnnulment(
  tx: Db,
  of: { id: string; agreed: boolean; reason: string | null; by: string; now: Date },
): Promise<void> {
  const row = { agreed: of.agreed, decisionReason: of.reason, decidedBy: of.by, decidedAt: of.now }
  await tx.updateTable('scoring.annulment').set(row).where('id', '=', of.id).execute()
}
