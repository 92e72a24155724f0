// The days of those who read results: the head of the assessor team with every figure and the report,
// the leader, the Inspektorat with the record, and the participant's notice that none of it leaks.
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { personAt, until } from '../../scripts/example/http.ts'
import { sitDown } from '../../scripts/example/sitting.ts'
import * as documents from '../../stages/documents/api.ts'
import * as register from '../../stages/register/api.ts'
import * as imports from '../../stages/register/import-api.ts'
import * as scoring from '../../stages/scoring/api.ts'
import * as sittings from '../../stages/sittings/api.ts'
import { openBrowser } from '../world/browser.ts'
import { lineOf, siasnCsv } from '../world/siasn-list.ts'
import { beside, look, openStaffedDesk, press, type Staffed, see, settled, signIn, type Visitor, visit } from './browser.ts'

let desk: Staffed
let browser: Browser
let visitor: Visitor
let page: Page
let runId: string
let fingerprint: string
beforeAll(async () => {
  desk = await openStaffedDesk()
  runId = await aScoredSitting()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})
beforeEach(async () => {
  visitor = await visit(browser)
  page = visitor.page
})
afterEach(() => visitor.leave())

/** One list, one session, one person who sits through it; returns the run once its report is printed. */
async function aScoredSitting(): Promise<string> {
  const [admin, panitia, head] = [beside(desk, 'admin-sistem'), beside(desk, 'panitia'), beside(desk, 'ketua-tim')]
  const bytes = siasnCsv([lineOf(2, 'Bagus Prasetya', 'Dinas Kependudukan'), lineOf(5, 'Galih Wirayudha', 'Dinas Kependudukan')])
  const { id } = await admin.upload(imports.startImport, {}, { name: 'pegawai.csv', bytes })
  await until(
    () => admin.call(imports.showImport, { id }),
    (shown) => shown.state === 'previewed',
    30,
  )
  await admin.call(imports.createAllUnknown, { id })
  await admin.call(imports.commitImport, { id })
  const { rows } = await panitia.call(register.listEmployees, { search: 'bagus' })
  const { forms } = await until(
    () => panitia.call(sittings.listForms, {}),
    (shown) => shown.forms.length > 0,
    30,
  )
  const opensAt = Date.now() - 60_000
  const session = await panitia.call(sittings.createSession, {
    ...{ title: 'Pemetaan Pelaksana', purpose: 'pemetaan', formId: forms[0]?.id ?? '', venue: 'Aula', room: 'Ruang 1', zone: 'WIB' },
    ...{
      opensAt: new Date(opensAt).toISOString(),
      closesAt: new Date(opensAt + 4 * 3_600_000).toISOString(),
      minutes: 20,
      simulated: true,
    },
  })
  await panitia.call(sittings.enrolPeople, { id: session.id, personIds: rows.map((row) => row.id) })
  const { cards } = await panitia.call(sittings.issueCards, { id: session.id })
  await panitia.call(sittings.openSession, { id: session.id })
  for (const card of cards) await sitDown(personAt(desk.address), { ...card, class: 'pelaksana', seed: 7 })
  const { documents: papers } = await until(
    () => head.call(documents.listDocuments, { kind: 'laporan-individual' }),
    (shown) => shown.total > 0,
    60,
  )
  fingerprint = papers[0]?.fingerprint ?? ''
  return (await head.call(scoring.listRuns, {})).runs[0]?.id ?? ''
}

it('lets the head of the team open every figure and the report', async () => {
  await signIn(page, desk, 'ketua-tim')
  await look(page, 'beranda-ketua-tim')
  await page.goto(`${desk.address}/hasil/pengolahan`)
  await see(page, 'Bagus Prasetya')
  await look(page, 'hasil')
  await page
    .getByRole('link', { name: /Bagus Prasetya/ })
    .first()
    .click()
  await see(page, 'Job person match (JPM)')
  await look(page, 'hasil-satu')
  const waiting = page.waitForEvent('download')
  await press(page, 'Unduh')
  const file = await waiting
  expect(file.suggestedFilename()).toMatch(/^laporan-individual-[0-9a-f]{20}\.pdf$/)
  const link = await page.getByRole('link', { name: 'Buka laporan PDF' }).getAttribute('href')
  const report = await page.request.get(desk.address + link)
  expect(report.headers()['content-type']).toBe('application/pdf')
  expect((await report.body()).subarray(0, 5).toString()).toBe('%PDF-')
})

it('lets the leader read results and nothing be changed', async () => {
  await signIn(page, desk, 'pyb')
  await look(page, 'beranda-pyb')
  await page.goto(`${desk.address}/hasil/pengolahan/${runId}`)
  await see(page, 'Job person match (JPM)')
  expect(await page.getByRole('button', { name: 'Olah ulang' }).count()).toBe(0)
  await page.goto(`${desk.address}/jejak-audit`)
  await look(page, 'tanpa-hak')
  expect(await page.getByRole('button', { name: 'Periksa rantai' }).count()).toBe(0)
})

it('lets the Inspektorat check the record, and see no result', async () => {
  await signIn(page, desk, 'inspektorat')
  await look(page, 'beranda-inspektorat')
  expect(await page.getByRole('link', { name: 'Pengolahan' }).count()).toBe(0)
  await page.goto(`${desk.address}/hasil/pengolahan/${runId}`)
  await settled(page)
  expect(await page.getByText('Bagus Prasetya').count()).toBe(0)
  await page.goto(`${desk.address}/jejak-audit`)
  await press(page, 'Periksa rantai')
  await see(page, /Rantai utuh/)
  const waiting = page.waitForEvent('download')
  await press(page, 'Unduh CSV')
  expect((await waiting).suggestedFilename()).toMatch(/\.csv$/)
})

it('tells whoever holds a paper whether it is genuine, and nothing more', async () => {
  await page.goto(`${desk.address}/sahih/${fingerprint}`)
  await see(page, /Laporan individual/)
  expect(await page.getByText('Bagus').count()).toBe(0)
  await look(page, 'sahih')
  await page.goto(`${desk.address}/sahih/${'0'.repeat(20)}`)
  await settled(page)
  await look(page, 'sahih-tidak')
})
