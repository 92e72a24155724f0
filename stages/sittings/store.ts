// SQL of sessions (sesi) and of who is on their lists. What a participant does is in exam-store.ts.
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import type { Actor } from '../../kit/permission.ts'
import { Refusal } from '../../kit/refusal.ts'
import { fullName } from '../../kit/wording.ts'
import type { SittingsRefusal } from './api.ts'
import { pinText } from './card.ts'
import { type FormItem, paperOf } from './paper.ts'
import { signsOf } from './receipt.ts'
import type { SessionState, SittingState } from './state.ts'

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

const refuse = (code: SittingsRefusal, data: Refusal['data'], status: Refusal['status']) => new Refusal(code, data, status)

export type NewSession = {
  title: string
  purpose: 'pemetaan' | 'pengisian'
  standing: 'pemetaan-internal'
  formId: string
  venue: string
  room: string
  zone: 'WIB' | 'WITA' | 'WIT'
  opensAt: Date
  closesAt: Date
  minutes: number
  simulated: boolean
  /** By the policy of its day: how late one may come, and whether one then ends with the room. */
  lateMinutes: number
  lateEndsWithRoom: boolean
}

/** Adds a session in preparation and returns its id. */
export async function appendSession(db: Db, of: NewSession, now: Date): Promise<string> {
  const row = { ...of, state: 'disiapkan', createdAt: now }
  return (await db.insertInto('sittings.session').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** Active forms with the number of their items. */
export function usableForms(db: Db) {
  return db
    .selectFrom('instruments.form as f')
    .select(['f.id', 'f.code', 'f.title', 'f.minutes', 'f.example'])
    .select((at) =>
      at
        .selectFrom('instruments.formItem as i')
        .whereRef('i.formId', '=', 'f.id')
        .select((i) => i.fn.countAll<string>().as('n'))
        .as('items'),
    )
    .where('f.state', '=', 'aktif')
    .orderBy('f.title')
    .execute()
}

/** A form that a session may use; refuses one that is unknown, not active or empty. */
export async function usableForm(db: Db, id: string) {
  const form = (await usableForms(db)).find((each) => each.id === id)
  if (!form || Number(form.items) === 0) throw refuse('sittings.form-unusable', {}, 422)
  return form
}

/** Sessions with their numbers, latest first. `reach`: only those whose people all belong to these units or below. */
export async function sessions(db: Db, reach: 'all' | readonly string[], id?: string) {
  let query = db
    .selectFrom('sittings.session as s')
    // by name: a column that another act needs does not leave with the list
    .select(['s.id', 's.title', 's.purpose', 's.standing', 's.formId', 's.venue', 's.room', 's.zone', 's.opensAt', 's.closesAt'])
    .select(['s.minutes', 's.simulated', 's.state', 's.packedAt', 's.eventId'])
    .select(formsOf)
    .select(counted)
    // a place that the plan no longer has is not shown when nobody was left in it
    .where((at) =>
      at.or([
        at('s.eventId', 'is', null),
        at('s.slotId', 'is not', null),
        at.exists(at.selectFrom('sittings.sitting as t').select('t.id').whereRef('t.sessionId', '=', 's.id')),
      ]),
    )
    .orderBy('s.opensAt', 'desc')
    .orderBy('s.id', 'desc')
  if (id) query = query.where('s.id', '=', id)
  if (reach !== 'all') query = query.where(within(reach))
  return query.execute()
}

/** The forms of its sittings, or the one it begins with: titles in one line, the items of the longest, an example if any is. */
export const formsOf = sql<{ title: string; example: boolean; items: number }>`(
  select json_build_object('title', string_agg(f.title, ', ' order by f.title), 'example', bool_or(f.example),
    'items', max((select count(*) from instruments.form_item i where i.form_id = f.id)))
  from instruments.form f where f.id in (
    select form_id from sittings.sitting where session_id = s.id and state <> 'dibatalkan'
    union all select s.form_id where not exists (select from sittings.sitting where session_id = s.id and state <> 'dibatalkan')))`.as(
  'forms',
)

const counted = sql<Record<'enrolled' | 'present' | 'running' | 'submitted' | 'timeUp' | 'cards' | 'packed', number>>`(
  select json_build_object('enrolled', count(*), 'present', count(started_at), 'running', count(*) filter (where state = 'berjalan'),
    'submitted', count(*) filter (where state = 'dikirim'), 'timeUp', count(*) filter (where state = 'waktu-habis'), 'cards', count(pin_hash),
    'packed', count(pack_nonce))
  from sittings.sitting where session_id = s.id and state <> 'dibatalkan')`.as('counts')

const within = (units: readonly string[]) => sql<boolean>`(
  select coalesce(bool_and(u.path && ${sql.val([...units])}::uuid[]), false)
  from sittings.sitting t join register.person p on p.id = t.person_id join register.unit u on u.id = p.unit_id where t.session_id = s.id)`

/** A session, locked against other acts on it where `lock` is given; refuses an unknown id. */
export async function sessionById(db: Db, id: string, lock = false) {
  const query = db.selectFrom('sittings.session').selectAll().where('id', '=', id)
  const session = await (lock ? query.forUpdate() : query).executeTakeFirst()
  if (!session) throw refuse('sittings.session-unknown', {}, 404)
  return { ...session, state: session.state as SessionState }
}

/** Who a session is about: its people, and the units that all of them belong to. */
export async function concernOf(db: Db, sessionId: string, alsoPersonIds: readonly string[] = []) {
  const rows = await db
    .selectFrom('register.person as p')
    .innerJoin('register.unit as u', 'u.id', 'p.unitId')
    .select(['p.id', 'u.path'])
    .where((at) =>
      at.or([
        at('p.id', 'in', at.selectFrom('sittings.sitting').select('personId').where('sessionId', '=', sessionId)),
        at('p.id', '=', at.fn.any(at.val([...alsoPersonIds]))),
      ]),
    )
    .execute()
  const [first, ...others] = rows
  const unitPath = first ? first.path.filter((unit) => others.every((other) => other.path.includes(unit))) : []
  return { subjects: rows.map((row) => row.id), unitPath }
}

/**
 * The people named by NIP (first) or id, in the order given, each once. Whom the actor does not reach is
 * unknown to him like a NIP that nobody has; his own person is found everywhere, so that the own case is seen.
 */
export async function peopleWithin(
  db: Db,
  of: { nips: readonly string[]; personIds: readonly string[] },
  reach: 'all' | readonly string[],
  actor: Actor,
): Promise<{ personIds: string[]; unknown: { nips: string[]; count: number } }> {
  const own = actor.kind === 'account' ? actor.personId : null
  const rows = await db
    .selectFrom('register.person as p')
    .innerJoin('register.unit as u', 'u.id', 'p.unitId')
    .select(['p.id', 'p.nip'])
    .where((at) => at.or([at('p.nip', '=', at.fn.any(at.val([...of.nips]))), at('p.id', '=', at.fn.any(at.val([...of.personIds])))]))
    .where((at) => (reach === 'all' ? at.lit(true) : at.or([at('u.path', '&&', at.val([...reach])), at('p.id', '=', own)])))
    .execute()
  const byNip = new Map(rows.map((row) => [row.nip, row.id]))
  const ids = new Set(rows.map((row) => row.id))
  const nips = of.nips.filter((nip) => !byNip.has(nip))
  const found = [...of.nips.flatMap((nip) => byNip.get(nip) ?? []), ...of.personIds.filter((id) => ids.has(id))]
  const count = nips.length + of.personIds.filter((id) => !ids.has(id)).length
  return { personIds: [...new Set(found)], unknown: { nips: nips.slice(0, 50), count } }
}

/** Ids of the people on the list of a session. */
export async function onListOf(db: Db, sessionId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('sittings.sitting').select('personId').where('sessionId', '=', sessionId).execute()
  return new Set(rows.map((row) => row.personId))
}

/** Items of a form in order, each with its letters. */
export async function formItems(db: Db, formId: string): Promise<FormItem[]> {
  const rows = await db
    .selectFrom('instruments.formItem as i')
    .innerJoin('instruments.itemOption as o', 'o.itemId', 'i.itemId')
    .select(['i.itemId', 'o.letter'])
    .where('i.formId', '=', formId)
    .orderBy('i.position')
    .orderBy('o.letter')
    .execute()
  const items = new Map<string, string[]>()
  for (const { itemId, letter } of rows) items.set(itemId, [...(items.get(itemId) ?? []), letter])
  return [...items].map(([itemId, letters]) => ({ itemId, letters }))
}

/** Puts people on the list, seat after seat in the order given; returns the ids of those who were not on it. */
export async function appendSittings(
  db: Db,
  session: { id: string; formId: string; simulated: boolean },
  personIds: readonly string[],
  now: Date,
): Promise<string[]> {
  const there = await db.selectFrom('sittings.sitting').select(['personId', 'seat']).where('sessionId', '=', session.id).execute()
  const known = new Set(there.map((row) => row.personId))
  const added = [...new Set(personIds)].filter((id) => !known.has(id))
  if (added.length === 0) return []
  const form = await formItems(db, session.formId)
  const taken = Math.max(0, ...there.map((row) => row.seat))
  const rows = added.map((personId, i) => ({
    sessionId: session.id,
    personId,
    formId: session.formId,
    seat: taken + i + 1,
    number: String(taken + i + 1).padStart(4, '0'),
    paper: JSON.stringify(paperOf(form, `${session.id}:${personId}`)),
    simulated: session.simulated,
    state: 'terdaftar' satisfies SittingState,
    createdAt: now,
  }))
  for (let i = 0; i < rows.length; i += 500)
    await db
      .insertInto('sittings.sitting')
      .values(rows.slice(i, i + 500))
      .execute()
  return added
}

/** Everybody on the list, by seat, with how many items are answered at this moment. */
export async function participantsOf(db: Db, sessionId: string) {
  const rows = await db
    .selectFrom('sittings.sitting as t')
    .innerJoin('register.person as p', 'p.id', 't.personId')
    .innerJoin('register.unit as u', 'u.id', 'p.unitId')
    .select(['t.id', 't.personId', 't.number', 't.seat', 't.state', 't.startedAt', 't.endsAt', 't.closedAt', 't.receipt', 't.extraMinutes'])
    .select(sql<number>`jsonb_array_length(t.paper -> 'items')`.as('items'))
    .select(['p.nip', 'p.name', 'p.frontTitle', 'p.backTitle', 'u.name as unit'])
    .select((at) => [at('t.pinHash', 'is not', null).as('hasCard'), at('t.packNonce', 'is not', null).as('packed')])
    .select(
      sql<string>`(select count(*) from (select distinct on (item_id) choice from sittings.answer
        where sitting_id = t.id order by item_id, seq desc) last where choice is not null)`.as('answered'),
    )
    .where('t.sessionId', '=', sessionId)
    .orderBy('t.seat')
    .execute()
  return rows.map(({ frontTitle, backTitle, ...row }) => ({ ...row, name: fullName({ frontTitle, name: row.name, backTitle }) }))
}

/**
 * Makes new PINs: for the sittings named, or for everybody who has none. The PINs are returned here
 * and exist nowhere else; only sittings that have not ended get one.
 */
export async function replacePins(db: Db, sessionId: string, sittingIds: readonly string[] | undefined, now: Date) {
  const list = (await participantsOf(db, sessionId)).filter((row) => row.state === 'terdaftar' || row.state === 'berjalan')
  const wanted = sittingIds ? list.filter((row) => sittingIds.includes(row.id)) : list.filter((row) => !row.hasCard)
  const pins = await givePins(
    db,
    wanted.map((card) => card.id),
    now,
  )
  return wanted.map((row) => ({ ...row, pin: pins.get(row.id) ?? '' }))
}

/** A new PIN for each of these sittings, by sitting; of all of them only hashes stay. */
export async function givePins(db: Db, sittingIds: readonly string[], now: Date): Promise<Map<string, string>> {
  const pins = new Map(sittingIds.map((id) => [id, signsOf(randomBytes(8))]))
  if (pins.size > 0)
    await sql`update sittings.sitting set pin_hash = given.hash, card_at = ${now}, moved_at = null
      from unnest(${sql.val([...pins.keys()])}::uuid[], ${sql.val([...pins].map(([id, pin]) => sha256(pinText(id, pin))))}::bytea[])
        as given (id, hash) where sitting.id = given.id`.execute(db)
  return pins
}

/** Writes a session's state. */
export async function replaceSessionState(db: Db, id: string, state: SessionState): Promise<void> {
  await db.updateTable('sittings.session').set({ state }).where('id', '=', id).execute()
}

/** Makes the cards of a closed session useless. */
export async function forgetPins(db: Db, sessionId: string): Promise<void> {
  await db
    .updateTable('sittings.sitting')
    .set({ pinHash: null })
    .where('sessionId', '=', sessionId)
    .where('pinHash', 'is not', null)
    .execute()
}
