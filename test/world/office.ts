// Two perangkat daerah and a few people in them, and what they do at a test: for tests of the whole
// house. People are written straight into the register; the sitting goes through the endpoints.
import type { Db } from '../../database/db.ts'
import * as sittings from '../../stages/sittings/api.ts'
import * as exam from '../../stages/sittings/exam-api.ts'
import { type TestHouse, tokenOf } from './house.ts'

export type Unit = { readonly id: string; readonly name: string; readonly path: readonly string[] }
export type Employee = { readonly id: string; readonly nip: string; readonly name: string; readonly unitPath: readonly string[] }

/** Adds a unit under `parent`, or a topmost one. Its path leads from itself up. */
export async function addUnit(db: Db, name: string, parent?: Unit): Promise<Unit> {
  const createdAt = new Date('2023-01-02T00:00:00Z')
  const row = { name, parentId: parent?.id ?? null, path: [], createdAt }
  const { id } = await db.insertInto('register.unit').values(row).returning('id').executeTakeFirstOrThrow()
  const path = [id, ...(parent?.path ?? [])]
  await db.updateTable('register.unit').set({ path }).where('id', '=', id).execute()
  return { id, name, path }
}

let born = 0

/** Adds an employee of the class Pelaksana. `name` should be one that no other text of the house contains. */
export async function addEmployee(db: Db, unit: Unit, name: string, birthDate = '1985-06-17'): Promise<Employee> {
  born += 1
  const nip = `${birthDate.replaceAll('-', '')}2010011${String(born).padStart(3, '0')}`
  const row = { nip, name, birthDate, sex: 'L', employment: 'PNS', standing: 'aktif', class: 'pelaksana', unitId: unit.id }
  const updatedAt = new Date('2023-01-02T00:00:00Z')
  const { id } = await db
    .insertInto('register.person')
    .values({ ...row, updatedAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, nip, name, unitPath: unit.path }
}

export type Prepared = { readonly sessionId: string; readonly cards: readonly { sittingId: string; nip: string; pin: string }[] }

/** A session on the example form (or another) with these people on its list and a card for each; `open` lets them begin. */
export async function prepareSession(house: TestHouse, people: readonly Employee[], open = true, form = 'CONTOH-9'): Promise<Prepared> {
  const { forms } = await house.call(sittings.listForms, {}, 'panitia')
  const now = house.clock.now.getTime()
  const { id } = await house.call(
    sittings.createSession,
    {
      title: 'Pemetaan Pelaksana 2023',
      purpose: 'pemetaan',
      formId: forms.find((one) => one.code === form)?.id ?? '',
      venue: 'Aula Contoh',
      room: 'Ruang 1',
      zone: 'WIB',
      opensAt: new Date(now - 60_000).toISOString(),
      closesAt: new Date(now + 8 * 3_600_000).toISOString(),
      minutes: 20,
    },
    'panitia',
  )
  await house.call(sittings.enrolPeople, { id, personIds: people.map((person) => person.id) }, 'panitia')
  const { cards } = await house.call(sittings.issueCards, { id }, 'panitia')
  if (open) await house.call(sittings.openSession, { id }, 'panitia')
  return { sessionId: id, cards }
}

export type Seated = { readonly cookie: string; readonly sittingId: string }

/** Signs in with the card. */
export async function takeSeat(house: TestHouse, card: Prepared['cards'][number]): Promise<Seated> {
  const reply = await house.send(exam.signIn, { nip: card.nip, pin: card.pin }, null)
  if (reply.status !== 200) throw new Error(`card: ${JSON.stringify(reply.body)}`)
  return { cookie: tokenOf(reply), sittingId: card.sittingId }
}

/** Agrees, starts and answers every item; `choose` picks the letter. Returns what was sent. */
export async function answerAll(house: TestHouse, seat: Seated, choose: (letters: string[], n: number) => string) {
  const { pledge } = await house.call(exam.examState, {}, seat)
  await house.call(exam.agree, { version: pledge?.id.version ?? '', language: 'id' }, seat)
  const paper = await house.call(exam.start, {}, seat)
  const sent: { seq: number; itemId: string; choice: string; clickedAt: string }[] = []
  for (const [n, item] of paper.items.entries()) {
    const choice = choose(
      item.options.map((option) => option.letter),
      n,
    )
    const change = { seq: n + 1, itemId: item.itemId, choice, clickedAt: house.clock.now.toISOString() }
    await house.call(exam.saveAnswer, change, seat)
    sent.push(change)
  }
  return { paper, sent }
}

/** The whole sitting of one person, to the receipt. */
export async function sitThrough(house: TestHouse, card: Prepared['cards'][number], choose = (letters: string[]) => letters[0] ?? 'A') {
  const seat = await takeSeat(house, card)
  const { sent } = await answerAll(house, seat, choose)
  return { seat, sent, receipt: await house.call(exam.submit, {}, seat) }
}
