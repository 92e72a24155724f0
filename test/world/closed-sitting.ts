// Sittings that are over, with their answers, on the example form: for tests of what comes after. Written
// straight into an empty database; everybody in it is invented and an administrator.
import { createHash, randomUUID } from 'node:crypto'
import type { Db } from '../../database/db.ts'
import { formWithKeys, type KeyedForm, seedExample } from '../../stages/instruments/store.ts'
import { paperOf } from '../../stages/sittings/paper.ts'
import { leafText, receiptOf } from '../../stages/sittings/receipt.ts'
import { seedStandards } from '../../stages/standards/store.ts'
import { exampleInstallation, people } from './sitting.ts'

/** A change of an answer: index of the item on the form, letter or null (taken back). */
export type Click = readonly [item: number, choice: string | null]

export type Hall = {
  readonly form: KeyedForm
  readonly sessionId: string
  readonly persons: readonly { readonly id: string; readonly nip: string }[]
  /** The next person's sitting with these clicks in this order; `items`: how many of the form are on the paper. */
  sitting(clicks: readonly Click[], of?: { state?: string; items?: number }): Promise<{ id: string; personId: string; nip: string }>
  /** For each item the letter with the highest key. */
  best(): Click[]
}

/** An example installation with a session of `count` people that opened at `opensAt`; everything is written at `now`. */
export async function hall(db: Db, of: { count: number; opensAt: Date; now: Date }): Promise<Hall> {
  const { opensAt, now } = of
  await exampleInstallation(db, now)
  await db.transaction().execute((tx) => seedStandards(tx, now))
  const { formId } = await db.transaction().execute((tx) => seedExample(tx, now))
  const form = await formWithKeys(db, formId)
  const persons = await people(db, of.count, now)
  await db.updateTable('register.person').set({ class: 'administrator' }).execute()
  const sessionId = await openedSession(db, formId, of)
  let seat = 0

  async function sitting(
    clicks: readonly Click[],
    { state = 'dikirim', items = form.items.length }: { state?: string; items?: number } = {},
  ) {
    const person = persons[seat++]
    if (!person) throw new RangeError('Nobody is left in the hall')
    const paper = paperOf(
      form.items.slice(0, items).map((item) => ({ itemId: item.id, letters: item.options.map((option) => option.letter) })),
      person.id,
    )
    const closed = state === 'dikirim' || state === 'waktu-habis'
    const id = randomUUID()
    const rows = clicks.map(([item, choice], index) => {
      const at = new Date(opensAt.getTime() + index * 30_000)
      return { sittingId: id, seq: index + 1, itemId: form.items[item]?.id ?? '', choice, clickedAt: at, receivedAt: at }
    })
    await db
      .insertInto('sittings.sitting')
      .values({
        ...{ id, sessionId, formId, personId: person.id, number: String(seat), seat, paper: JSON.stringify(paper), state, createdAt: now },
        ...{ agreedAt: opensAt, agreedVersion: 'uji', agreedText: 'uji', startedAt: opensAt, endsAt: now, deadline: now },
        ...(closed ? { closedAt: now, ...receipt(id, rows) } : {}),
      })
      .execute()
    if (rows.length > 0) await db.insertInto('sittings.answer').values(rows).execute()
    return { id, personId: person.id, nip: person.nip }
  }
  const best = (): Click[] => form.items.map(({ options }, index) => [index, options.reduce((a, b) => (b.level > a.level ? b : a)).letter])
  return { form, sessionId, persons, sitting, best }
}

async function openedSession(db: Db, formId: string, { opensAt, now }: { opensAt: Date; now: Date }): Promise<string> {
  const { id } = await db
    .insertInto('sittings.session')
    .values({
      ...{ title: 'Uji', purpose: 'pemetaan', standing: 'pemetaan-internal', formId, venue: 'Aula', room: 'A', zone: 'WIB' },
      ...{ opensAt, closesAt: new Date(opensAt.getTime() + 3_600_000), minutes: 20, state: 'dibuka', createdAt: now },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

function receipt(sittingId: string, rows: readonly { seq: number; itemId: string; choice: string | null }[]) {
  const receiptNonce = Buffer.alloc(16, 7)
  const leaf = createHash('sha256')
    .update(leafText(sittingId, receiptNonce.toString('hex'), rows))
    .digest()
  return { receipt: receiptOf(leaf), receiptLeaf: leaf, receiptNonce }
}
