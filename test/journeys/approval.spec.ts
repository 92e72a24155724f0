// From closed sittings to results that count: the head of team reads and approves, and another person, who
// took no part in the approval, accepts; an item is asked to be taken out with its effect in view.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../scripts/example/http.ts'
import { showEventScoring } from '../../stages/scoring/event/event-api.ts'
import { openBrowser } from '../world/browser.ts'
import { closedEvent } from '../world/closed-event.ts'
import { beside, look, openStaffedDesk, press, type Staffed, see, settled, signIn, visit } from './browser.ts'

let desk: Staffed
let browser: Browser
let id = ''
beforeAll(async () => {
  desk = await openStaffedDesk()
  const now = new Date()
  id = (await closedEvent(desk.database, { opensAt: new Date(now.getTime() - 86_400_000), now })).id
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

/** The Pejabat yang Berwenang is made head of team as well: the second person. */
async function secondPerson() {
  const login = desk.logins.find((one) => one.role === 'pyb')?.login
  await desk.database.pool.query(
    `insert into access.role_grant (account_id, role, valid_from, letter_number, letter_date, granted_by, granted_at)
     select a.id, 'kepala-bkpsdm', '2020-01-01', g.letter_number, g.letter_date, g.granted_by, g.granted_at
     from access.account a, (select * from access.role_grant limit 1) g where a.login = $1`,
    [login],
  )
}

/** From the line at the approval to Mutu and to similar answers, and back. */
async function howItMeasured(page: Page) {
  const here = page.url()
  await page.getByRole('link', { name: 'Buka Mutu' }).click()
  await see(page, 'Ketelitian belum dihitung: peserta yang menemui semua butir kurang dari 30.')
  await look(page, 'mutu')
  await page.getByRole('link', { name: 'Kemiripan jawaban' }).click()
  await press(page, 'Buka laporan')
  await see(page, '66 pasangan')
  await look(page, 'kemiripan')
  await page.goto(here)
  await settled(page)
}

it('reads what is flagged and drawn, approves, and another accepts', async () => {
  const head = await visit(browser)
  const { page } = head
  await signIn(page, desk, 'ketua-tim')
  await page.goto(`${desk.address}/hasil/persetujuan?kegiatan=${id}`)
  await settled(page)
  await press(page, 'Olah kegiatan')
  await until(
    () => beside(desk, 'ketua-tim').call(showEventScoring, { id }),
    ({ batch }) => batch !== null,
    30,
  )
  await see(page, 'Bukti metode')
  await look(page, 'persetujuan')
  await page.getByRole('button', { name: 'Butir dianulir' }).click()
  await page.getByLabel('Butir', { exact: true }).selectOption({ index: 1 })
  await see(page, 'Orang yang menjadi tanpa tingkat')
  await look(page, 'anulir-butir')
  await page.getByRole('button', { name: 'Tutup' }).click()
  await howItMeasured(page)
  expect(await page.getByRole('button', { name: /Kembalikan/ }).isDisabled()).toBe(true)
  for (const [tab, cases] of [
    ['Bertanda', 2],
    ['Sampel acak', 5],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click()
    for (let left = cases - 1; left >= 0; left -= 1) {
      await page.getByRole('button', { name: /Setujui dan lanjut/ }).click()
      await page.getByRole('tab', { name: `${tab} ${left}` }).waitFor()
    }
  }
  await page.getByRole('button', { name: 'Setujui hasil' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Setujui hasil' }).click()
  await see(page, 'Menunggu penerimaan oleh orang kedua')
  expect(await page.getByRole('button', { name: 'Terima hasil' }).count()).toBe(0)
  await head.leave()

  await secondPerson()
  const other = await visit(browser)
  await signIn(other.page, desk, 'pyb')
  await other.page.goto(`${desk.address}/hasil/persetujuan?kegiatan=${id}`)
  await press(other.page, 'Terima hasil')
  await other.page.getByRole('dialog').getByRole('button', { name: 'Terima hasil' }).click()
  await see(other.page, 'hasil tercatat pada data pegawai')
  await look(other.page, 'hasil-diterima')
  await other.leave()
  const recorded = await until(
    () => beside(desk, 'ketua-tim').call(showEventScoring, { id }),
    ({ batch }) => batch?.approval?.recorded === 11,
    30,
  )
  expect(recorded.batch?.approval?.notRecorded).toBe(1)
}, 120_000)
