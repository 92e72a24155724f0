// Rooms full of people who wait for the start: signed in, agreed, present, the sealed paper on the machine.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { packSession } from '../../stages/sittings/pack-store.ts'
import { paperOf } from '../../stages/sittings/paper.ts'
import { pledges, pledgeText } from '../../stages/sittings/pledge.ts'
import { formItems } from '../../stages/sittings/store.ts'
import { seedStandards } from '../../stages/standards/store.ts'
import { exampleInstallation, form, people } from '../../test/world/sitting.ts'

export type Waiting = { readonly sittingId: string; readonly sessionId: string; readonly token: string }
export type Rooms = { readonly sessionIds: readonly string[]; readonly waiting: readonly Waiting[]; readonly proctor: string }

const hashOf = (token: string) => createHash('sha256').update(token).digest()
const tokenFor = (id: string) => hashOf(`bench:${id}`).toString('base64url')

/** `count` people in rooms of `seats`, with papers of `items` items, packed. */
export async function waitingRooms(db: Db, of: { count: number; seats: number; items: number; now: Date }): Promise<Rooms> {
  const { count, seats, now } = of
  await exampleInstallation(db, now)
  await db.transaction().execute((tx) => seedStandards(tx, now))
  const [persons, formId] = [await people(db, count, now), await form(db, of.items, now)]
  await wordItems(db, formId)
  const [items, closesAt] = [await formItems(db, formId), new Date(now.getTime() + 8 * 3_600_000)]
  const sessionIds: string[] = []
  const waiting: Waiting[] = []
  for (let first = 0; first < count; first += seats) {
    const sessionId = await emptyRoom(db, formId, { now, closesAt, name: `Ruang ${sessionIds.length + 1}` })
    const rows = persons.slice(first, first + seats).map((person, i) => ({
      ...{
        sessionId,
        formId,
        personId: person.id,
        number: String(i + 1),
        seat: i + 1,
        state: 'terdaftar',
        createdAt: now,
        checkedInAt: now,
      },
      ...{ agreedAt: now, agreedVersion: pledges.id.version, agreedText: pledgeText(pledges.id) },
      paper: JSON.stringify(paperOf(items, person.id)),
    }))
    const sittings = await db.insertInto('sittings.sitting').values(rows).returning(['id', 'personId']).execute()
    const life = { createdAt: now, seenAt: now, idleUntil: closesAt, endsAt: closesAt, device: 'uji' }
    const entries = sittings.map(({ id, personId }) => ({ ...life, tokenHash: hashOf(tokenFor(id)), sittingId: id, personId }))
    await db.insertInto('access.session').values(entries).execute()
    const heard = sittings.map(({ id }) => ({ sittingId: id, at: now }))
    await db.insertInto('sittings.heard').values(heard).execute()
    await packSession(db, sessionId, now)
    sessionIds.push(sessionId)
    waiting.push(...sittings.map(({ id }) => ({ sittingId: id, sessionId, token: tokenFor(id) })))
  }
  return { sessionIds, waiting, proctor: await proctorToken(db, now, closesAt) }
}

const syllables = 'ka wi ra ta man ju di se lu pa ngan ber me la ti su do ro ke na bi ya per ha sa gu lo tu ma ci'.split(' ')

/** Text of `words` invented words: repeats as little as real items do, so that the pack is as large as a real one. */
function prose(words: number, seed: number): string {
  let state = seed
  const next = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 8) % most
  }
  const word = () => Array.from({ length: 2 + next(2) }, () => syllables[next(syllables.length)]).join('')
  return Array.from({ length: words }, word).join(' ')
}

/** Items in use never change; here they are given texts of their own before anybody sees them. */
async function wordItems(db: Db, formId: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    const items = await tx.selectFrom('instruments.formItem').select(['itemId', 'position']).where('formId', '=', formId).execute()
    for (const { itemId, position } of items) {
      await tx
        .updateTable('instruments.item')
        .set({ stem: prose(45, position) })
        .where('id', '=', itemId)
        .execute()
      for (const [i, letter] of ['A', 'B', 'C', 'D'].entries())
        await tx
          .updateTable('instruments.itemOption')
          .set({ text: prose(14, position * 10 + i) })
          .where('itemId', '=', itemId)
          .where('letter', '=', letter)
          .execute()
    }
  })
}

async function emptyRoom(db: Db, formId: string, of: { now: Date; closesAt: Date; name: string }): Promise<string> {
  const row = {
    ...{ title: 'Uji', purpose: 'pemetaan', standing: 'pemetaan-internal', formId, venue: 'Aula', room: of.name, zone: 'WIB' },
    ...{ opensAt: new Date(of.now.getTime() - 60_000), closesAt: of.closesAt, minutes: 90, state: 'disiapkan', createdAt: of.now },
  }
  return (await db.insertInto('sittings.session').values(row).returning('id').executeTakeFirstOrThrow()).id
}

async function proctorToken(db: Db, now: Date, endsAt: Date): Promise<string> {
  const account = { login: 'pengawas@contoh.test', name: 'Pengawas', passwordHash: 'tidak dipakai', mustChange: false, createdAt: now }
  const { id } = await db.insertInto('access.account').values(account).returning('id').executeTakeFirstOrThrow()
  const letter = { validFrom: '2020-01-01', validTo: null, letterNumber: '800/1', letterDate: '2020-01-01', grantedAt: now }
  await db
    .insertInto('access.roleGrant')
    .values({ accountId: id, role: 'pengawas-ruang', ...letter })
    .execute()
  const token = tokenFor(id)
  const entry = { tokenHash: hashOf(token), accountId: id, createdAt: now, seenAt: now, idleUntil: endsAt, endsAt, device: 'uji' }
  await db.insertInto('access.session').values(entry).execute()
  return token
}
