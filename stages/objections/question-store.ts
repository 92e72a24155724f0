// Questions about results as threads of messages; who asked last waits.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { ObjectionsRefusal } from './api.ts'

export type QuestionRow = {
  readonly id: string
  readonly personId: string
  readonly sittingId: string | null
  readonly askedAt: Date
  readonly name: string
  readonly frontTitle: string | null
  readonly backTitle: string | null
  readonly unitName: string
  readonly unitPath: string[]
  readonly eventTitle: string | null
  readonly messages: { fromOffice: boolean; name: string | null; text: string; at: string }[]
}

const rows = sql`select q.id, q.person_id, q.sitting_id, q.asked_at, p.name, p.front_title, p.back_title, u.name as unit_name, u.path as unit_path,
    e.title as event_title,
    (select jsonb_agg(jsonb_build_object('fromOffice', m.from_office, 'name', a.name, 'text', m.text,
        'at', to_char(m.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by m.at, m.id)
      from objections.message m left join access.account a on a.id = m.by_account where m.question_id = q.id) as messages
  from objections.question q join register.person p on p.id = q.person_id join register.unit u on u.id = p.unit_id
    left join sittings.sitting t on t.id = q.sitting_id left join sittings.session s on s.id = t.session_id left join events.event e on e.id = s.event_id`

/** Whether the last word is the person's. */
export const waits = (of: Pick<QuestionRow, 'messages'>): boolean => of.messages.at(-1)?.fromOffice === false

/** Questions within `reach`, without `self`; those that wait first, the oldest of them first. */
export async function questionList(db: Db, reader: { reach: 'all' | readonly string[]; self: string | null }): Promise<QuestionRow[]> {
  const reach = reader.reach === 'all' ? [] : [...reader.reach]
  const { rows: found } = await sql<QuestionRow>`${rows}
    where (${reader.reach === 'all'} or u.path && ${reach}::uuid[]) and q.person_id is distinct from ${reader.self}::uuid
    order by q.asked_at desc limit 500`.execute(db)
  const waiting = found.filter(waits).reverse()
  return [...waiting, ...found.filter((one) => !waits(one))]
}

/** The questions of one person, the latest first. */
export async function questionsOf(db: Db, personId: string): Promise<QuestionRow[]> {
  return (await sql<QuestionRow>`${rows} where q.person_id = ${personId} order by q.asked_at desc, q.id desc`.execute(db)).rows
}

/** One question; undefined where there is none. */
export async function findQuestion(db: Db, id: string): Promise<QuestionRow | undefined> {
  return (await sql<QuestionRow>`${rows} where q.id = ${id}`.execute(db)).rows[0]
}

type Said = { readonly text: string; readonly by: string; readonly now: Date }

/** Begins a question with its first message. @throws Refusal objections.not-handed-over when the result is not the own */
export async function appendQuestion(tx: Db, of: Said & { personId: string; sittingId: string | null }): Promise<string> {
  if (of.sittingId) {
    const own = await tx
      .selectFrom('sittings.sitting')
      .select('id')
      .where('id', '=', of.sittingId)
      .where('personId', '=', of.personId)
      .executeTakeFirst()
    if (!own) throw new Refusal('objections.not-handed-over' satisfies ObjectionsRefusal, {}, 409)
  }
  const { id } = await tx
    .insertInto('objections.question')
    .values({ personId: of.personId, sittingId: of.sittingId, askedAt: of.now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await appendMessage(tx, id, { ...of, fromOffice: false })
  return id
}

export async function appendMessage(tx: Db, questionId: string, of: Said & { fromOffice: boolean }): Promise<void> {
  const row = { questionId, fromOffice: of.fromOffice, byAccount: of.by, text: of.text, at: of.now }
  await tx.insertInto('objections.message').values(row).execute()
}
