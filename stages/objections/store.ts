// Objections as they stand: open ones for whoever uses results, lines of the list, one with everything.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { numberOf } from './objection.ts'

const open = sql`o.state not in ('diputus', 'tidak-diterima', 'dicabut')`

export type OpenObjection = { readonly id: string; readonly number: string; readonly runId: string }

/** Open objections of people, by person (the one that was filed last); those who have none are not in it. */
export async function openObjections(db: Db, personIds: readonly string[]): Promise<Map<string, OpenObjection>> {
  const { rows } = await sql<{ id: string; personId: string; runId: string; year: number; serial: number }>`
    select o.id, o.person_id, o.run_id, o.year, o.serial from objections.objection o
    where o.person_id = any(${[...personIds]}::uuid[]) and ${open} order by o.filed_at`.execute(db)
  return new Map(rows.map((row) => [row.personId, { id: row.id, number: numberOf(row), runId: row.runId }]))
}

/** One open objection as pages of results show it. */
export type OpenLine = Omit<OpenObjection, 'runId'> & {
  /** Every run of the sitting: a page may show a later one than was objected to. */
  readonly runIds: string[]
  readonly personId: string
  readonly sittingId: string
  readonly eventId: string
  readonly filedOn: string
}

type Narrowed = { personId?: string | undefined; runId?: string | undefined; eventId?: string | undefined }
type Seeing = { reach: 'all' | readonly string[]; self: string | null }

/** What a reader sees of rows `o` about person `p` in unit `u`, narrowed to a person and to the sitting of a run. */
function seen(of: Narrowed, { reach, self }: Seeing) {
  return sql`(${reach === 'all'} or u.path && ${reach === 'all' ? [] : [...reach]}::uuid[]) and o.person_id is distinct from ${self}::uuid
      and (${of.personId ?? null}::uuid is null or o.person_id = ${of.personId ?? null}::uuid)
      and (${of.runId ?? null}::uuid is null or o.sitting_id = (select sitting_id from scoring.run where id = ${of.runId ?? null}::uuid))`
}

/**
 * Open objections within `reach`, narrowed to a person, to the sitting of a run, or to an event; without
 * `self`, whose own case is no business of his or her roles.
 */
export async function openLines(db: Db, of: Narrowed, reader: Seeing): Promise<OpenLine[]> {
  const { rows } = await sql<Omit<OpenLine, 'number'> & { year: number; serial: number }>`
    select o.id, o.year, o.serial, o.person_id, array(select id from scoring.run where sitting_id = o.sitting_id order by number) as run_ids, o.sitting_id, o.event_id, o.filed_on
    from objections.objection o join register.person p on p.id = o.person_id join register.unit u on u.id = p.unit_id
    where ${open} and ${seen(of, reader)} and (${of.eventId ?? null}::uuid is null or o.event_id = ${of.eventId ?? null}::uuid)
    order by o.year, o.serial`.execute(db)
  return rows.map(({ year, serial, ...row }) => ({ ...row, number: numberOf({ year, serial }) }))
}

export type WithdrawnLine = { readonly personId: string; readonly runIds: string[]; readonly reason: string }

/** Results that count no longer, narrowed and seen like open objections. */
export async function withdrawnLines(db: Db, of: Narrowed, reader: Seeing): Promise<WithdrawnLine[]> {
  const { rows } = await sql<WithdrawnLine>`
    select o.person_id, array(select id from scoring.run where sitting_id = o.sitting_id order by number) as run_ids, o.reason
    from scoring.withdrawn o join sittings.sitting t on t.id = o.sitting_id join sittings.session s on s.id = t.session_id
      join register.person p on p.id = o.person_id join register.unit u on u.id = p.unit_id
    where ${seen(of, reader)} and (${of.eventId ?? null}::uuid is null or s.event_id = ${of.eventId ?? null}::uuid)
    order by o.withdrawn_at, o.sitting_id`.execute(db)
  return rows
}
