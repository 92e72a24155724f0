// One answer through the house, as the table in ARCHITECTURE.md tells it: from an employee list to the
// person's answer, from the answer to the report, and the proof that nobody touched anything between.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { levelsOf } from '../scripts/example/key.ts'
import * as audit from '../stages/audit/api.ts'
import { sealBlocks } from '../stages/audit/store.ts'
import * as documents from '../stages/documents/api.ts'
import * as register from '../stages/register/api.ts'
import * as imports from '../stages/register/import-api.ts'
import * as scoring from '../stages/scoring/api.ts'
import * as sittings from '../stages/sittings/api.ts'
import * as exam from '../stages/sittings/exam-api.ts'
import { openHouse, type TestHouse } from './world/house.ts'
import { prepareSession, type Seated, takeSeat } from './world/office.ts'
import { pdfPages } from './world/pdf-text.ts'
import { lineOf, siasnCsv } from './world/siasn-list.ts'

let house: TestHouse
let wartini: { id: string; nip: string; name: string; unitPath: string[] }
let session: string
let seat: Seated
let runId: string

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const later = (minutes: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + minutes * 60_000)
}

it('an employee list is read, compared and applied', async () => {
  const list = siasnCsv([
    lineOf(1, 'Wartini Sukmasari', 'Dinas Kependudukan', { 'JENIS KELAMIN': 'F', 'NIP BARU': "'198506172010012001" }),
    lineOf(2, 'Bagus Prasetya', 'Dinas Kependudukan'),
    lineOf(3, 'Citra Angka', 'Dinas Kependudukan', { 'NIP BARU': '1.98E+17' }),
  ])
  const { id } = await house.call(imports.startImport, {}, 'admin-sistem', { name: 'pegawai.csv', bytes: list })
  await house.work()
  await house.call(imports.createAllUnknown, { id }, 'admin-sistem')
  const preview = await house.call(imports.showImport, { id }, 'admin-sistem')
  expect(preview).toMatchObject({ state: 'previewed', template: 'siasn-67', counts: { total: 3, new: 2, refused: 1 } })
  expect((await house.call(register.listEmployees, {}, 'panitia')).total).toBe(0)
  await house.call(imports.commitImport, { id }, 'admin-sistem')
  const { rows } = await house.call(register.listEmployees, { search: 'wartini' }, 'panitia')
  expect(rows).toMatchObject([{ nip: '198506172010012001', class: 'pelaksana', office: 'Dinas Kependudukan' }])
  const [{ id: personId, nip, name, unitId } = { id: '', nip: '', name: '', unitId: '' }] = rows
  wartini = { id: personId, nip, name, unitPath: [unitId] }
})

it('she takes her seat with NIP and PIN, and agrees to the notice', async () => {
  const { sessionId, cards } = await prepareSession(house, [wartini])
  session = sessionId
  seat = await takeSeat(house, cards[0] as (typeof cards)[number])
  const { pledge, mayStart } = await house.call(exam.examState, {}, seat)
  expect(mayStart).toBe(false)
  await house.call(exam.agree, { version: pledge?.id.version ?? '', language: 'id' }, seat)
})

it('1–5: each change of an answer is stored before it is acknowledged, once', async () => {
  const paper = await house.call(exam.start, {}, seat)
  expect(paper.items).toHaveLength(9)
  later(5)
  let seq = 0
  const save = async (itemId: string, choice: string) => {
    seq += 1
    const change = { seq, itemId, choice, clickedAt: house.clock.now.toISOString() }
    expect(await house.call(exam.saveAnswer, change, seat)).toMatchObject({ seq })
    expect(await house.call(exam.saveAnswer, change, seat)).toMatchObject({ seq })
  }
  for (const item of paper.items) {
    const best = levelsOf(item).options.toSorted((a, b) => b.level - a.level)
    if (seq === 0) await save(item.itemId, best.at(-1)?.letter ?? '')
    await save(item.itemId, best[0]?.letter ?? '')
  }
  const { rows } = await house.database.pool.query('select count(*)::int as count from sittings.answer')
  expect(rows).toEqual([{ count: 10 }])
})

it('6: she hands in and holds a receipt over exactly these answers', async () => {
  const receipt = await house.call(exam.submit, {}, seat)
  expect(receipt).toMatchObject({ state: 'dikirim', answered: 9, items: 9 })
  expect(receipt.receipt.length).toBe(17)
  const late = { seq: 11, itemId: wartini.id, choice: 'A', clickedAt: house.clock.now.toISOString() }
  expect((await house.send(exam.saveAnswer, late, seat)).status).toBeGreaterThanOrEqual(400)
  const shown = await house.call(sittings.showSession, { id: session }, 'panitia')
  expect(shown.participants).toMatchObject([{ state: 'dikirim', answered: 9, receipt: receipt.receipt }])
})

it('7–10: the closed sitting becomes one immutable run', async () => {
  await house.work()
  const { runs, total } = await house.call(scoring.listRuns, {}, 'ketua-tim')
  expect(total).toBe(1)
  runId = runs[0]?.id ?? ''
  const { run } = await house.call(scoring.showRun, { id: runId }, 'ketua-tim')
  expect(run).toMatchObject({ number: 1, complete: true, class: 'pelaksana', category: 'optimal', standing: 'pemetaan-internal' })
  const sum = run.competencies.reduce((all, one) => all + (one.level ?? 0), 0)
  expect(run.jpm).toMatchObject({ achieved: sum, required: 900, percent: (sum / 9).toFixed(2), shown: '100.00' })
  expect(run.competencies.every((one) => one.answered === 1 && (one.gap ?? -1) >= 0)).toBe(true)
  const again = { sittingId: run.sittingId, reason: 'Memastikan hasil yang sama dari jawaban yang sama' }
  expect(await house.call(scoring.scoreAgain, again, 'ketua-tim')).toEqual({ runId, added: false })
  await expect(house.database.pool.query('update scoring.run set achieved = 1')).rejects.toThrow('kept as it was')
})

it('11: the report is printed, kept, and known again by its fingerprint', async () => {
  const { documents: found } = await house.call(documents.listDocuments, { object: `run:${runId}` }, 'ketua-tim')
  const papers = found.toSorted((a, b) => a.kind.localeCompare(b.kind))
  expect(papers).toMatchObject([
    { kind: 'laporan-individual', version: 1, latest: true },
    { kind: 'laporan-ringkas', version: 1, latest: true },
  ])
  const [paper] = papers
  const pdf = await house.send(documents.downloadDocument, { id: paper?.id ?? '' }, 'ketua-tim')
  expect(pdf.raw.subarray(0, 5).toString()).toBe('%PDF-')
  // what leaves is a copy with its reader on it; what is kept is as it was printed
  expect(pdfPages(pdf.raw).every((page) => page.includes('Salinan1untuk'))).toBe(true)
  const kept = await house.database.pool.query('select pdf, pdf_hash from documents.document where id = $1', [paper?.id])
  expect(createHash('sha256').update(kept.rows[0]?.pdf).digest()).toEqual(kept.rows[0]?.pdf_hash)
  const seen = await house.call(documents.checkFingerprint, { fingerprint: paper?.fingerprint ?? '' }, null)
  expect(seen).toMatchObject({ genuine: true, kind: 'laporan-individual', example: true, current: true })
  expect(await house.call(documents.checkFingerprint, { fingerprint: '0'.repeat(20) }, null)).toEqual({ genuine: false })
})

it('every act of it stands in the record, and the record holds', async () => {
  await sealBlocks(house.database.db, house.clock.now)
  const { entries } = await house.call(audit.listEntries, { subject: wartini.id, limit: 200 }, 'inspektorat')
  expect(entries.map((entry) => entry.act).toReversed()).toEqual([
    'register.import-committed',
    ...['sittings.people-enrolled', 'sittings.cards-issued', 'sittings.session-opened', 'sittings.signed-in'],
    ...['sittings.pledge-agreed', 'sittings.started', 'sittings.submitted'],
    ...['scoring.run-added', 'documents.document-kept', 'documents.document-kept'],
    ...['scoring.results-listed', 'scoring.result-read', 'documents.document-read'],
  ])
  expect(await house.call(audit.verifyRecord, {}, 'inspektorat')).toMatchObject({ firstBreak: null })
  await house.database.pool.query(
    `alter table audit.entry disable trigger user; update audit.entry set reason = 'lain' where act = 'scoring.run-added'`,
  )
  expect((await house.call(audit.verifyRecord, {}, 'inspektorat')).firstBreak).toMatchObject({ kind: 'entry-changed' })
})
