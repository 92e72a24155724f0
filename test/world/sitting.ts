// People, a form and running sittings, written straight into an empty database: for tests and
// measurements of what comes after the enrolment. All of it is invented.
import { createHash } from 'node:crypto'
import type { Db } from '../../database/db.ts'
import { aloneTime, deadlineOf } from '../../stages/sittings/deadline.ts'
import { paperOf } from '../../stages/sittings/paper.ts'
import { pledges, pledgeText } from '../../stages/sittings/pledge.ts'
import { formItems } from '../../stages/sittings/store.ts'

export const grace = 120

/** A unit and `count` people in it; NIP, name and birth date follow from the number. */
export async function people(db: Db, count: number, now: Date): Promise<{ id: string; nip: string }[]> {
  const unitId = (
    await db
      .insertInto('register.unit')
      .values({ name: `Dinas Uji ${now.getTime()}`, path: [], createdAt: now })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
  await db
    .updateTable('register.unit')
    .set({ path: [unitId] })
    .where('id', '=', unitId)
    .execute()
  const rows = Array.from({ length: count }, (_, i) => ({
    nip: `19850101201001${String(1001 + i).padStart(4, '0')}`,
    name: `Peserta Contoh ${i + 1}`,
    birthDate: '1985-01-01',
    sex: i % 2 ? 'P' : 'L',
    employment: 'PNS',
    standing: 'aktif',
    class: 'pelaksana',
    unitId,
    updatedAt: now,
  }))
  return db.insertInto('register.person').values(rows).returning(['id', 'nip']).execute()
}

/** Makes the installation an example, as example forms need it. */
export async function exampleInstallation(db: Db, now: Date): Promise<void> {
  const row = { kind: 'contoh', createdAt: now, completedAt: now }
  await db
    .insertInto('access.installation')
    .values(row)
    .onConflict((at) => at.column('sole').doUpdateSet(row))
    .execute()
}

/** Texts of item `n`, from 1: the situation and four options. */
export type Wording = (n: number) => { readonly stem: string; readonly options: readonly string[] }

const plain: Wording = (n) => ({
  stem: `Situasi ${n}: warga menunggu lama karena antrean baru, dan petugas berkata hanya mengikuti aturan.`,
  options: ['A', 'B', 'C', 'D'].map((letter) => `Tindakan ${letter} pada situasi ${n}, ditulis cukup panjang untuk dua baris.`),
})

/** An active form of `count` items with the letters A to D. */
export async function form(db: Db, count: number, now: Date, example = true, wording: Wording = plain): Promise<string> {
  const key = `uji-${count}-${now.getTime()}`
  const base = { example, createdAt: now }
  const instrument = await db
    .insertInto('instruments.instrument')
    .values({ ...base, key, name: 'Alat uji', method: 'situasi' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const made = await db
    .insertInto('instruments.form')
    .values({ ...base, instrumentId: instrument.id, code: key, version: 1, title: 'Paket uji', minutes: 90, state: 'draft' })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (let n = 1; n <= count; n++) {
    const { stem, options: texts } = wording(n)
    const item = await db
      .insertInto('instruments.item')
      .values({
        ...base,
        instrumentId: instrument.id,
        code: `U${n}`,
        version: 1,
        kind: 'situasi',
        competencyKey: 'integritas',
        stem,
        question: 'Apa yang paling mungkin Anda lakukan?',
        state: 'draft',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const options = ['A', 'B', 'C', 'D'].map((letter, i) => ({
      itemId: item.id,
      letter,
      text: texts[i] ?? '',
      level: i + 1,
      rationale: 'RAHASIA-ALASAN',
    }))
    await db.insertInto('instruments.itemOption').values(options).execute()
    await db.insertInto('instruments.formItem').values({ formId: made.id, position: n, itemId: item.id }).execute()
  }
  await db.updateTable('instruments.item').set({ state: 'aktif' }).where('instrumentId', '=', instrument.id).execute()
  await db.updateTable('instruments.form').set({ state: 'aktif' }).where('id', '=', made.id).execute()
  return made.id
}

export type Running = { readonly id: string; readonly personId: string; readonly token: string; readonly tokenHash: Buffer }

/** An open session in which everybody has started at `now` and is signed in. */
export async function runningSittings(db: Db, of: { count: number; items: number; now: Date; minutes?: number }) {
  const { now, minutes = 90 } = of
  await exampleInstallation(db, now)
  const [persons, formId] = [await people(db, of.count, now), await form(db, of.items, now)]
  const closesAt = new Date(now.getTime() + 8 * 3_600_000)
  const session = await db
    .insertInto('sittings.session')
    .values({
      title: 'Uji',
      purpose: 'pemetaan',
      standing: 'pemetaan-internal',
      formId,
      venue: 'Aula Contoh',
      room: 'Ruang 1',
      zone: 'WIB',
      opensAt: new Date(now.getTime() - 60_000),
      closesAt,
      minutes,
      state: 'dibuka',
      createdAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const items = await formItems(db, formId)
  const time = deadlineOf({ ...aloneTime, startedAt: now, minutes, extraMinutes: 0, closesAt, graceSeconds: grace })
  const rows = persons.map((person, i) => ({
    sessionId: session.id,
    personId: person.id,
    formId,
    number: String(i + 1),
    seat: i + 1,
    paper: JSON.stringify(paperOf(items, person.id)),
    state: 'berjalan',
    agreedAt: now,
    agreedVersion: pledges.id.version,
    agreedText: pledgeText(pledges.id),
    startedAt: now,
    ...time,
    createdAt: now,
  }))
  const sittings = await db.insertInto('sittings.sitting').values(rows).returning(['id', 'personId']).execute()
  const running = sittings.map((sitting): Running => {
    const token = createHash('sha256').update(sitting.id).digest('base64url')
    return { ...sitting, token, tokenHash: createHash('sha256').update(token).digest() }
  })
  await db
    .insertInto('access.session')
    .values(
      running.map((each) => ({
        tokenHash: each.tokenHash,
        sittingId: each.id,
        personId: each.personId,
        createdAt: now,
        seenAt: now,
        idleUntil: closesAt,
        endsAt: closesAt,
        device: 'uji',
      })),
    )
    .execute()
  return { sessionId: session.id, formId, items, running, ...time }
}
