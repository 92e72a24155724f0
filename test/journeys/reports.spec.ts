// The results of an event as a whole: the recap by name, its paper and workbook, and all reports as one file.
import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../scripts/example/http.ts'
import { processEvent } from '../../stages/scoring/event/event-api.ts'
import { listRecaps } from '../../stages/scoring/recap/recap-api.ts'
import { openBrowser, pictures } from '../world/browser.ts'
import { closedEvent } from '../world/closed-event.ts'
import { acceptBatch } from '../world/handed-over.ts'
import { beside, look, openStaffedDesk, press, type Staffed, see, settled, signIn, visit } from './browser.ts'

let desk: Staffed
let browser: Browser
let id = ''
beforeAll(async () => {
  desk = await openStaffedDesk()
  const { pool, db } = desk.database
  const now = new Date()
  id = (await closedEvent(desk.database, { opensAt: new Date(now.getTime() - 86_400_000), now })).id
  browser = await openBrowser()
  await beside(desk, 'ketua-tim').call(processEvent, { id })
  const recaps = async () => (await beside(desk, 'ketua-tim').call(listRecaps, {})).events[0]
  await until(recaps, (event) => event?.total === 12, 30)
  const { rows } = await pool.query<{ id: string }>('select id from access.account order by login limit 2')
  await acceptBatch({ db, pool }, id, [rows[0]?.id ?? '', rows[1]?.id ?? ''], now)
  const printed = async () => (await pool.query('select count(*)::int as n from documents.document')).rows[0].n
  await until(printed, (n) => n === 24, 60)
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

const open = async (page: Page) => {
  await page.goto(`${desk.address}/laporan?kegiatan=${id}`)
  await settled(page)
}

it('shows counts and people without a rank, and makes one file of all reports while one looks elsewhere', async () => {
  const { page, leave } = await visit(browser)
  await signIn(page, desk, 'admin-penilaian')
  await open(page)
  await see(page, 'Menurut jenjang dan kategori')
  await see(page, '12 orang menurut perangkat daerah dan nama')
  await look(page, 'laporan-rekap')
  await pictures(page, 'laporan-rekap')
  await press(page, 'Susun laporan individual')
  await page.goto(`${desk.address}/`)
  await open(page)
  const link = page.getByRole('link', { name: 'Unduh ZIP' })
  await link.waitFor({ timeout: 60_000 })
  await pictures(page, 'laporan-rekap-zip')
  const waiting = page.waitForEvent('download')
  await link.click()
  const files = unzipSync(await readFile(await (await waiting).path()))
  expect(Object.keys(files).filter((name) => name.endsWith('.pdf'))).toHaveLength(12)
  await leave()
})

it('tells a leader no figure of a small group', async () => {
  const { page, leave } = await visit(browser)
  await signIn(page, desk, 'pyb')
  await open(page)
  await see(page, 'Jumlah di bawah 5 orang tidak ditampilkan')
  expect(await page.getByRole('button', { name: 'Susun laporan individual' }).count()).toBe(0)
  await look(page, 'laporan-rekap-pyb')
  await leave()
})
