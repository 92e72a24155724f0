// Steps of the agreement and entered points of clearance.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { fullName } from '../../../kit/wording.ts'
import type { EventRow } from '../store.ts'
import type { AgreementStep } from './api.ts'
import { clearanceOf, type Entered, isOpenClearance, type KnownFacts, type Point } from './clearance.ts'
import { type AgreementState, agreementHindrances, agreementState, isNeeded, type Outcome, type StepKind } from './standing.ts'

type Named = { readonly name: string; readonly frontTitle: string | null; readonly backTitle: string | null }
type StepRow = Omit<AgreementStep, 'people' | 'at'> & { readonly personIds: readonly string[]; readonly at: Date }

/** The steps in the order in which they were noted. */
export async function stepsOf(db: Db, eventId: string): Promise<AgreementStep[]> {
  const { rows } = await sql<StepRow>`
    select s.id, s.kind, s.needed, s.letter_number, s.letter_date, s.outcome, s.words, s.person_ids, s.at, a.name as by
    from events.agreement_step s left join access.account a on a.id = s.by_account
    where s.event_id = ${eventId} order by s.at, s.id`.execute(db)
  const { rows: people } = await sql<Named & { id: string; nip: string }>`
    select id, nip, name, front_title, back_title from register.person where id = any(${rows.flatMap((row) => row.personIds)}::uuid[])`.execute(
    db,
  )
  return rows.map(({ personIds, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    people: people.filter(({ id }) => personIds.includes(id)).map(({ id, nip, ...of }) => ({ id, nip, name: fullName(of) })),
  }))
}

type NewStep = {
  readonly eventId: string
  readonly kind: StepKind
  readonly needed?: boolean
  readonly letterNumber?: string
  readonly letterDate?: string
  readonly outcome?: Outcome | null
  readonly words: string
  readonly personIds?: readonly string[]
}

export async function appendStep(tx: Db, { personIds = [], ...of }: NewStep, by: { at: Date; accountId: string | null }): Promise<void> {
  await tx
    .insertInto('events.agreementStep')
    .values({ ...of, personIds: [...personIds], at: by.at, byAccount: by.accountId })
    .execute()
}

type JptRow = KnownFacts &
  Named & {
    readonly id: string
    readonly nip: string
    readonly unit: string
    readonly unitPath: readonly string[]
    readonly position: string
    readonly entered: readonly Entered[]
    readonly addedAt: Date
  }

/** Participants of JPT with the points of their clearance on the event's first day, by class and name. */
export async function clearances(db: Db, event: Pick<EventRow, 'id' | 'startsOn'>) {
  const { rows } = await sql<JptRow>`
    select r.id, r.nip, r.name, r.front_title, r.back_title, p.class, r.birth_date, r.position_since, p.added_at, u.name as unit, u.path as unit_path,
      coalesce(o.name, '') as position,
      coalesce((select jsonb_agg(jsonb_build_object('point', c.point, 'state', c.state, 'source', c.source))
        from events.clearance c where c.event_id = p.event_id and c.person_id = p.person_id), '[]') as entered
    from events.participant p join register.person r on r.id = p.person_id join register.unit u on u.id = p.unit_id
      left join register.position o on o.id = r.position_id
    where p.event_id = ${event.id} and p.state = 'ikut' and p.class like 'jpt-%'
    order by array_position(array['jpt-utama', 'jpt-madya', 'jpt-pratama'], p.class), r.name collate "id-x-icu", r.nip`.execute(db)
  return rows.map(({ entered, birthDate, positionSince, frontTitle, name, backTitle, ...row }) => ({
    ...row,
    name: fullName({ frontTitle, name, backTitle }),
    points: clearanceOf({ class: row.class, birthDate, positionSince }, entered, event.startsOn),
  }))
}

/** Writes a point over what stood; no state takes it back. */
export async function replacePoint(
  tx: Db,
  of: { eventId: string; personId: string; point: Point; state: Entered['state'] | null; source: string },
  by: { at: Date; accountId: string | null },
): Promise<void> {
  const { state, source, ...at } = of
  const { eventId, personId, point } = at
  await sql`delete from events.clearance where event_id = ${eventId} and person_id = ${personId} and point = ${point}`.execute(tx)
  if (!state) return
  await tx
    .insertInto('events.clearance')
    .values({ ...at, state, source, at: by.at, byAccount: by.accountId })
    .execute()
}

/** Everything that is decided about the agreement of an event. */
export async function agreementOf(db: Db, event: Pick<EventRow, 'id' | 'startsOn' | 'purpose'>) {
  const people = await clearances(db, event)
  const steps = people.length > 0 ? await stepsOf(db, event.id) : []
  const needed = isNeeded(event.purpose, people.length, steps)
  const state: AgreementState = agreementState(needed, steps)
  const open = needed ? people.filter((one) => isOpenClearance(one.points)).length : 0
  const asked = steps.findLast((step) => step.kind === 'surat')?.at ?? ''
  const uncovered = people.filter((one) => one.addedAt.toISOString() > asked).length
  return { people, steps, needed, state, uncovered, open, hindrances: agreementHindrances(state, { uncovered, open }) }
}
