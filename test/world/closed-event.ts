// An event whose sittings are over, on the example form: twelve people, of whom one met an item less, one
// was slowed by an incident, the rest did well in different ways. For tests of what comes after.
import { type Click, type Hall, hall } from './closed-sitting.ts'
import type { FreshDatabase } from './database.ts'

export type ClosedEvent = {
  readonly id: string
  readonly room: Hall
  /** Met an item less than the form has. */
  readonly short: { readonly id: string; readonly personId: string }
  /** Had an incident at the seat. */
  readonly slowed: { readonly id: string; readonly personId: string }
}

/** The event, held on the day of `opensAt`, with everything written at `now`. */
export async function closedEvent({ db, pool }: FreshDatabase, of: { opensAt: Date; now: Date }): Promise<ClosedEvent> {
  const room = await hall(db, { count: 12, ...of })
  const { rows } = await pool.query<{ id: string }>(
    `insert into events.event (title, purpose, mode, policy_id, zone, starts_on, ends_on, as_of, created_at, state, published_at, standing)
     select 'Pemetaan Kompetensi', 'pemetaan', 'tes-sendiri', id, 'WIB', $1::date, $1::date, $1::date, $2, 'berjalan', $2, 'pemetaan-internal'
     from standards.policy returning id`,
    [of.opensAt.toISOString().slice(0, 10), of.now],
  )
  const id = rows[0]?.id ?? ''
  await pool.query('update sittings.session set event_id = $1 where id = $2', [id, room.sessionId])
  await pool.query(
    `insert into events.participant (event_id, person_id, class, unit_id, ordered, added_by_way, verdict, added_at)
     select $1, p.id, p.class, p.unit_id, true, 'daftar', 'belum-pernah', $3 from register.person p where p.id = any($2)`,
    [id, room.persons.map((person) => person.id), of.now],
  )
  for (let n = 0; n < 10; n += 1) await room.sitting(varied(room, n))
  const short = await room.sitting(room.best().slice(0, 8), { items: 8 })
  const slowed = await room.sitting(room.best())
  await pool.query(
    `insert into invigilation.incident (session_id, sitting_id, kind, text, from_at, to_at, compensation_seconds, at)
     values ($1, $2, 'jaringan', 'Jaringan putus empat menit', $3, $4, 240, $4)`,
    [room.sessionId, slowed.id, of.opensAt, new Date(of.opensAt.getTime() + 240_000)],
  )
  return { id, room, short, slowed }
}

/** The best options, but for the `n` last items their lowest. */
function varied(room: Hall, n: number): Click[] {
  const from = room.form.items.length - n
  return room.best().map(([index, best]) => {
    const options = room.form.items[index]?.options ?? []
    return [index, index < from ? best : options.reduce((a, b) => (b.level < a.level ? b : a)).letter]
  })
}
