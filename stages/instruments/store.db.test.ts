import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../test/world/database.ts'
import { exampleItems } from './example-items.ts'
import { findActiveForm, formForPaper, formWithKeys, instruments, seedExample } from './store.ts'

const now = new Date('2023-12-01T02:00:00Z')

async function installed(kind: 'contoh' | 'nyata'): Promise<FreshDatabase> {
  const fresh = await freshDatabase()
  await fresh.db.insertInto('access.installation').values({ kind, createdAt: now }).execute()
  return fresh
}

describe('an example installation', () => {
  let fresh: FreshDatabase
  let formId: string
  beforeAll(async () => {
    fresh = await installed('contoh')
    formId = (await fresh.db.transaction().execute((tx) => seedExample(tx, now))).formId
  })
  afterAll(() => fresh.drop())

  test('the form stands once, however often it is installed', async () => {
    const again = await fresh.db.transaction().execute((tx) => seedExample(tx, now))
    expect(again).toEqual({ formId, added: false })
    expect(await findActiveForm(fresh.db, 'CONTOH-9')).toBe(formId)
  })

  test('a paper has items, letters and texts, and nothing that tells a key', async () => {
    const form = await formForPaper(fresh.db, formId)
    expect(form).toMatchObject({ code: 'CONTOH-9', minutes: 20, state: 'aktif', example: true })
    expect(form.items.map((item) => item.stem)).toEqual(exampleItems.map((item) => item.stem))
    expect(form.items[0]?.options.map((option) => option.letter)).toEqual(['A', 'B', 'C', 'D'])
    const item = form.items[0]
    expect(Object.keys(item ?? {}).sort()).toEqual(['id', 'options', 'question', 'stem'])
    expect(form.items.every(({ options }) => options.every((option) => Object.keys(option).sort().join() === 'letter,text'))).toBe(true)
  })

  test('scoring gets keys, thresholds and the last status', async () => {
    const form = await formWithKeys(fresh.db, formId)
    expect(form.items.map((item) => item.options.map((option) => option.level))).toEqual(
      exampleItems.map((item) => item.options.map((option) => option.level)),
    )
    expect(form.instrument).toMatchObject({ status: 'tervalidasi-internal', statusVersion: 2 })
    expect(form.thresholds).toHaveLength(5)
  })

  test('the overview counts and tells no text or key of an item', async () => {
    const [instrument] = await instruments(fresh.db)
    expect(instrument).toMatchObject({ example: true, items: { draft: 0, aktif: 9, ditarik: 0 } })
    expect(instrument?.forms[0]).toMatchObject({ items: 9, perCompetency: { integritas: 1, 'perekat-bangsa': 1 } })
    expect(instrument?.history.map((one) => one.status)).toEqual(['tervalidasi-internal', 'uji-coba'])
    expect(JSON.stringify(instrument)).not.toContain(exampleItems[0]?.stem)
  })

  test.each([
    `update instruments.item_option set level = 5`,
    `update instruments.item set stem = 'lain'`,
    `update instruments.form set minutes = 30`,
    `update instruments.form set state = 'draft'`,
    `delete from instruments.threshold`,
    `insert into instruments.item_option select id, 'E', 'baru', 5, 'x' from instruments.item limit 1`,
    `delete from instruments.form_item`,
  ])('what has been seen stays: %s', async (statement) => {
    await expect(sql.raw(statement).execute(fresh.db)).rejects.toThrow('add a version')
  })

  test('an example item is refused in a form that is none', async () => {
    const act = fresh.db.transaction().execute(async (tx) => {
      await sql`insert into instruments.form (instrument_id, code, version, title, minutes, example, state, created_at)
        select instrument_id, 'NYATA', 1, 'x', 20, false, 'draft', created_at from instruments.form`.execute(tx)
      await sql`insert into instruments.form_item select f.id, 1, i.id from instruments.form f, instruments.item i where f.code = 'NYATA' limit 1`.execute(
        tx,
      )
    })
    await expect(act).rejects.toThrow('example form only')
  })
})

describe('a real installation', () => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await installed('nyata')
  })
  afterAll(() => fresh.drop())

  test('refuses the example, in words and in the database', async () => {
    const seeding = fresh.db.transaction().execute((tx) => seedExample(tx, now))
    await expect(seeding).rejects.toMatchObject({ code: 'instruments.example-in-real' })
    const direct = fresh.db
      .insertInto('instruments.instrument')
      .values({ key: 'x', name: 'x', method: 'x', example: true, createdAt: now })
      .execute()
    await expect(direct).rejects.toThrow('example installation only')
  })
})
