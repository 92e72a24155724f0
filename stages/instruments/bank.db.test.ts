// An item from the author to a form in use: each step with who may not do it.
import { writeXlsx } from 'hucre/xlsx'
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse, testPassword, tokenOf } from '../../test/world/house.ts'
import * as access from '../access/api.ts'
import { listInstruments } from './api.ts'
import * as bank from './bank-api.ts'
import * as forms from './form-api.ts'
import { itemColumns } from './item-list.ts'

let house: TestHouse
let instrumentId: string
/** A second Asesor and a second Ketua Tim. */
let reader: { cookie: string }
let otherKetua: { cookie: string }

async function another(role: 'asesor' | 'ketua-tim'): Promise<{ cookie: string }> {
  const login = `${role}-dua@contoh.test`
  const { id, firstPassword } = await house.call(access.createAccount, { login, name: `Kedua ${role}` }, 'admin-sistem')
  const letter = { validFrom: '2020-01-01', validTo: null, letterNumber: '800/9', letterDate: '2020-01-01' }
  await house.call(access.grantRole, { id, role, unitId: null, ...letter }, 'admin-sistem')
  const cookie = tokenOf(await house.send(access.signIn, { login, password: firstPassword }, null))
  await house.call(access.changePassword, { current: firstPassword, next: testPassword }, { cookie })
  return { cookie }
}

beforeAll(async () => {
  house = await openHouse()
  reader = await another('asesor')
  otherKetua = await another('ketua-tim')
  const { instruments } = await house.call(listInstruments, {}, 'ketua-tim')
  instrumentId = instruments.find((one) => one.key === 'contoh-situasional-asn')?.id ?? ''
}, 60_000)
afterAll(() => house.close())

const option = (level: number, text: string) => ({ text, level, rationale: `Level ${level}: alasan rahasia ${text}.`, grand: false })
const written = {
  measure: 'integritas' as const,
  bracket: 'pengawas' as const,
  stem: 'Rekan meminta Anda menandatangani daftar hadir untuknya.',
  options: [
    option(0, 'Menandatangani.'),
    option(1, 'Menolak.'),
    option(2, 'Menolak dan mengajaknya jujur.'),
    option(3, 'Menegur seluruh tim.'),
  ],
}
const refused = (reply: { status: number; body: unknown }) => [reply.status, (reply.body as { code: string }).code]

describe('an item', () => {
  let id: string
  test('is written as a draft, and its flaws are named', async () => {
    id = (await house.call(bank.writeItem, { instrumentId, code: 'UJI-1', ...written }, 'asesor')).id
    const right = { ...written, measure: 'penalaran' as const, options: [option(1, 'Ya.'), option(1, 'Tidak.')] }
    const flawed = await house.send(bank.writeItem, { instrumentId, code: 'UJI-2', ...right }, 'asesor')
    expect(flawed.body).toEqual({ code: 'instruments.item-flaws', data: { flaws: ['not-one-right'] } })
    expect(refused(await house.send(bank.writeItem, { instrumentId, code: 'UJI-1', ...written }, 'asesor'))[1]).toBe(
      'instruments.item-code-taken',
    )
  })

  test('shows its key to its author and to nobody without the right', async () => {
    expect((await house.call(bank.showOwnDraft, { id }, 'asesor')).options[3]?.level).toBe(3)
    expect(refused(await house.send(bank.showOwnDraft, { id }, reader))).toEqual([403, 'instruments.not-author'])
    for (const who of ['asesor', reader, 'admin-sistem', 'admin-penilaian', 'inspektorat'] as const)
      expect((await house.send(bank.showKeys, { id }, who)).status).toBe(403)
    expect(JSON.stringify(await house.call(bank.showItem, { id }, reader))).not.toMatch(/rahasia|"level"/)
  })

  test('is read by another person, who keys it unseen, and stays as it was read', async () => {
    const reading = { id, verdict: 'layak' as const, note: 'Jelas dan wajar.', keyed: { A: 0, B: 1, C: 2, D: 2 } }
    expect(refused(await house.send(bank.readItem, reading, 'asesor'))[1]).toBe('instruments.own-item')
    expect(refused(await house.send(bank.readItem, { ...reading, keyed: { A: 0 } }, reader))[1]).toBe('instruments.key-incomplete')
    expect(await house.call(bank.readItem, reading, reader)).toEqual({ agreed: 3, options: 4 })
    await expect(house.database.pool.query(`update instruments.item set stem = 'lain' where id = $1`, [id])).rejects.toThrow(
      'add a version',
    )
    const next = await house.call(bank.rewriteItem, { id, ...written, stem: 'Lebih jelas dari semula.' }, 'asesor')
    const { item } = await house.call(bank.showItem, { id: next.id }, 'asesor')
    expect(item).toMatchObject({ version: 2, state: 'draft', verdict: null })
  })

  test('comes into use by another than its author, and only when read as fit', async () => {
    const { items } = await house.call(bank.listItems, { instrumentId }, 'asesor')
    const draft = items.find((one) => one.code === 'UJI-1' && one.version === 2)?.id ?? ''
    expect(refused(await house.send(bank.activateItems, { ids: [draft] }, reader))[1]).toBe('instruments.not-read-fit')
    expect(refused(await house.send(bank.activateItems, { ids: [id] }, 'asesor'))[1]).toBe('instruments.own-item')
    await house.call(bank.activateItems, { ids: [id] }, reader)
    expect((await house.call(bank.showItem, { id }, reader)).item.state).toBe('aktif')
  })
})

describe('a list of items', () => {
  const row = (more: Record<string, string>) => {
    const said: Record<string, string> = {
      ...{ KODE: 'IMP-1', MENGUKUR: 'Integritas', JENJANG: 'Pengawas', SITUASI: 'Situasi dari berkas.' },
      ...{ 'OPSI A': 'Satu.', 'KUNCI A': '0', 'ALASAN A': 'a', 'OPSI B': 'Dua.', 'KUNCI B': '2', 'ALASAN B': 'b' },
      ...more,
    }
    return itemColumns.map(({ heading }) => said[heading] ?? '')
  }
  const file = async (...rows: string[][]) => ({
    name: 'soal.xlsx',
    bytes: Buffer.from(await writeXlsx({ sheets: [{ name: 'Soal', rows: [itemColumns.map((one) => one.heading), ...rows] }] })),
  })

  test('is judged row by row, then written as drafts', async () => {
    const bytes = await file(
      row({}),
      row({ KODE: 'IMP-2', MENGUKUR: 'Ketabahan' }),
      row({ KODE: 'IMP-3', 'KUNCI B': '7' }),
      row({ KODE: 'IMP-4', 'ALASAN A': '' }),
      row({ SITUASI: 'Kode yang sama lagi.' }),
      row({ KODE: 'S-INT-P01' }),
    )
    const { counts, rows, digest } = await house.call(bank.previewItems, { instrumentId }, reader, bytes)
    expect(counts).toEqual({ new: 1, version: 0, same: 0, refused: 5 })
    expect(
      rows.filter((one) => one.verdict === 'refused').map((one) => one.problems.map(({ column, code }) => `${column} ${code}`)),
    ).toEqual([
      ['MENGUKUR measure-unknown'],
      ['KUNCI B key-range'],
      ['ALASAN A rationale-missing'],
      ['KODE row-twice'],
      ['KODE not-author'],
    ])
    expect(refused(await house.send(bank.importItems, { instrumentId, digest: '0'.repeat(64) }, reader, bytes))[1]).toBe(
      'instruments.import-stale',
    )
    expect(await house.call(bank.importItems, { instrumentId, digest }, reader, bytes)).toEqual({ written: 1 })
    expect(
      refused(await house.send(bank.previewItems, { instrumentId }, reader, { name: 'x.csv', bytes: Buffer.from('A;B\n1;2') }))[1],
    ).toBe('instruments.columns-missing')
  })
})

describe('a form', () => {
  test('the example bank stands with parallel forms of every class, and its blueprints are covered', async () => {
    const { forms: all } = await house.call(forms.listForms, {}, 'admin-penilaian')
    const shipped = all.filter((one) => one.setId !== null)
    expect(new Set(shipped.map((one) => one.class))).toContain('pelaksana')
    expect(shipped.every((one) => one.state === 'aktif' && one.thresholds > 0 && one.items > 60)).toBe(true)
    const { blueprints } = await house.call(forms.listBlueprints, { instrumentId }, 'admin-penilaian')
    expect(blueprints.flatMap((one) => one.rows).every((row) => row.have >= row.items)).toBe(true)
  })

  test('is assembled, tried by simulated people, and used when another agrees', async () => {
    const { blueprints } = await house.call(forms.listBlueprints, { instrumentId }, 'asesor')
    const blueprint = blueprints.find((one) => one.class === 'pengawas')
    const made = await house.call(forms.assembleForms, { blueprintId: blueprint?.id ?? '', code: 'UJI', title: 'Paket uji' }, 'asesor')
    expect(made.ids).toHaveLength(3)
    expect(made.likeness.difference).toBeLessThan(0.05)
    const [id] = made.ids as [string]
    expect(refused(await house.send(forms.askActivation, { id, class: 'pengawas' }, 'ketua-tim'))[1]).toBe('instruments.no-thresholds')
    const shipped = (await house.call(forms.listForms, {}, 'asesor')).forms.find((one) => one.setId && one.class === 'pengawas')
    await house.database.pool.query(
      `insert into instruments.threshold (form_id, level, mastery, basis) select $1, level, mastery, 'uji' from instruments.threshold where form_id = $2`,
      [id, shipped?.id],
    )
    const asked = await house.call(forms.askActivation, { id, class: 'pengawas' }, 'ketua-tim')
    expect(refused(await house.send(forms.decideActivation, { id: asked.id, agreed: true }, 'kepala-bkpsdm'))[1]).toBe(
      'instruments.not-computed',
    )
    await house.work()
    const { form } = await house.call(forms.showForm, { id }, 'ketua-tim')
    expect(form.activations[0]).toMatchObject({ state: 'lulus', page: true, n: 10_000 })
    expect(refused(await house.send(forms.decideActivation, { id: asked.id, agreed: true }, 'ketua-tim'))[1]).toBe(
      'instruments.same-person',
    )
    expect(await house.call(forms.decideActivation, { id: asked.id, agreed: true }, 'kepala-bkpsdm')).toEqual({ state: 'aktif' })
    expect((await house.send(forms.activationPage, { id: asked.id }, 'ketua-tim')).raw.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('that clickers pass is refused with what it lacks', async () => {
    const { forms: all } = await house.call(forms.listForms, {}, 'asesor')
    const id = all.find((one) => one.code === 'UJI-B')?.id ?? ''
    await house.database.pool.query(
      `insert into instruments.threshold (form_id, level, mastery, basis) select $1, l, 1, 'uji' from generate_series(1, 3) l`,
      [id],
    )
    const asked = await house.call(forms.askActivation, { id, class: 'pengawas' }, 'ketua-tim')
    await house.work()
    const { form } = await house.call(forms.showForm, { id }, 'ketua-tim')
    expect(form.activations[0]?.state).toBe('tidak-lulus')
    expect(form.activations[0]?.result?.flaws.map((one) => one.flaw)).toContain('clickers-pass')
    expect(refused(await house.send(forms.decideActivation, { id: asked.id, agreed: true }, 'kepala-bkpsdm'))[1]).toBe(
      'instruments.trial-failed',
    )
    await expect(house.database.pool.query(`update instruments.form set state = 'aktif' where id = $1`, [id])).rejects.toThrow(
      'add a version',
    )
  })
})

describe('keys in number', () => {
  test('cannot be had one by one', async () => {
    const { items } = await house.call(bank.listItems, { instrumentId }, otherKetua)
    const replies = []
    for (const { id } of items.slice(0, 21)) replies.push((await house.send(bank.showKeys, { id }, otherKetua)).status)
    expect(replies.filter((status) => status === 200)).toHaveLength(20)
    expect(replies.at(-1)).toBe(403)
  })

  test('need a second person, some purpose and some hours; every look and use is on record', async () => {
    const { id } = await house.call(bank.askForKeys, { instrumentId, purpose: 'Telaah panel atas kunci soal' }, 'ketua-tim')
    expect(refused(await house.send(bank.exportItems, { id }, 'ketua-tim'))[1]).toBe('instruments.request-over')
    expect(refused(await house.send(bank.decideKeys, { id, agreed: true }, 'ketua-tim'))[1]).toBe('instruments.same-person')
    await house.call(bank.decideKeys, { id, agreed: true }, 'kepala-bkpsdm')
    const sheet = await readExcelFile((await house.send(bank.exportItems, { id }, 'ketua-tim')).raw)
    expect(JSON.stringify(sheet)).toContain('Level 2: mengingatkan')
    expect((await house.send(bank.exportItems, { id }, otherKetua)).status).toBe(404)
    await house.database.pool.query(`update instruments.key_request set valid_until = $1 where id = $2`, [house.clock.now, id])
    expect(refused(await house.send(bank.exportItems, { id }, 'ketua-tim'))[1]).toBe('instruments.request-over')
    const { rows } = await house.database.pool.query(`select count(*)::int as n from audit.entry where act = 'instruments.items-exported'`)
    expect(rows).toEqual([{ n: 1 }])
  })
})
