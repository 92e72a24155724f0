import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse } from '../../test/world/house.ts'
import { addEmployee, addUnit, type Employee, prepareSession, sitThrough } from '../../test/world/office.ts'
import { pdfPages } from '../../test/world/pdf-text.ts'
import * as api from './api.ts'
import { fingerprintWords } from './fingerprint.ts'
import { closePress } from './press.ts'
import { pdfOf } from './store.ts'

let house: TestHouse
let person: Employee
let line: api.DocumentLine

beforeAll(async () => {
  house = await openHouse()
  const unit = await addUnit(house.database.db, 'Dinas Arsip Contoh')
  person = await addEmployee(house.database.db, unit, 'Rukmini Halimun')
  const { cards } = await prepareSession(house, [person])
  if (cards[0]) await sitThrough(house, cards[0])
  await house.work()
  const { documents } = await house.call(api.listDocuments, { kind: 'laporan-individual', personId: person.id }, 'ketua-tim')
  if (!documents[0]) throw new Error('No report was printed')
  line = documents[0]
})
afterAll(async () => {
  await closePress()
  await house.close()
})

const entries = async () => {
  const { rows } = await house.database.pool.query(
    `select actor, subjects from audit.entry where act = 'documents.document-read' order by id`,
  )
  return rows
}
const link = (role: 'ketua-tim', personId: string | null) =>
  house.database.pool.query('update access.account set person_id = $1 where id = $2', [personId, house.accountOf(role)])

describe('a report, from the card to the paper', () => {
  it('is printed by itself when the sitting is closed and scored', () => {
    expect(line).toMatchObject({ kind: 'laporan-individual', version: 1, latest: true, title: 'Laporan Individual Rukmini Halimun' })
    expect(line.object).toMatch(/^run:/)
  })

  it('is handed out as a numbered copy with its reader on every page, and stays itself as it was printed', async () => {
    const before = (await entries()).length
    const kept = await pdfOf(house.database.db, line.id)
    const replies = [
      await house.send(api.downloadDocument, { id: line.id }, 'ketua-tim'),
      await house.send(api.downloadDocument, { id: line.id }, 'ketua-tim'),
    ]
    for (const [index, reply] of replies.entries()) {
      expect(reply.status).toBe(200)
      expect(reply.headers['content-type']).toContain('application/pdf')
      // the file's name says nothing about the person
      expect(String(reply.headers['content-disposition'])).toContain(`laporan-individual-${line.fingerprint}.pdf`)
      const pages = pdfPages(reply.raw)
      expect(pages).toHaveLength(line.pages)
      for (const page of pages) expect(page).toMatch(new RegExp(`Salinan${index + 1}untuk[^,]+,KetuaTim,4Desember2023`))
    }
    expect(await pdfOf(house.database.db, line.id)).toEqual(kept)
    expect(pdfPages(kept).join('')).not.toContain('Salinan')
    const { copies } = await house.call(api.listCopies, { id: line.id }, 'ketua-tim')
    expect(copies.map((copy) => copy.number)).toEqual([2, 1])
    expect(copies[0]?.reader).toMatch(/, Ketua Tim$/)
    const after = await entries()
    expect(after).toHaveLength(before + 2)
    expect(after.at(-1)).toMatchObject({ actor: { kind: 'account', accountId: house.accountOf('ketua-tim') }, subjects: [person.id] })
  })

  it('is not for who is in it, whatever the role, nor for who has no need of it', async () => {
    const before = (await entries()).length
    await link('ketua-tim', person.id)
    expect((await house.send(api.downloadDocument, { id: line.id }, 'ketua-tim')).status).toBe(403)
    expect((await house.call(api.listDocuments, {}, 'ketua-tim')).documents).toEqual([])
    await link('ketua-tim', null)
    for (const role of ['pengawas-ruang', 'panitia', 'inspektorat'] as const)
      expect((await house.send(api.downloadDocument, { id: line.id }, role)).status, role).toBe(403)
    expect((await house.send(api.downloadDocument, { id: line.id }, null)).status).toBe(401)
    expect(await entries()).toHaveLength(before)
  })

  it('is proven to anybody who holds it, and nothing more is said', async () => {
    const said = await house.call(api.checkFingerprint, { fingerprint: fingerprintWords(line.fingerprint) }, null)
    expect(said).toEqual({ genuine: true, kind: 'laporan-individual', madeOn: '2023-12-04', example: true, current: true })
    const other = line.fingerprint.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))
    expect(await house.call(api.checkFingerprint, { fingerprint: other }, null)).toEqual({ genuine: false })
    expect(await house.call(api.checkFingerprint, { fingerprint: 'bukan sidik' }, null)).toEqual({ genuine: false })
  })

  it('refuses what does not exist', async () => {
    const reply = await house.send(api.downloadDocument, { id: person.id }, 'ketua-tim')
    expect(reply).toMatchObject({ status: 404, body: { code: 'documents.no-document' } })
  })
})
