// Results on their way to their people: a wave is asked for with its letters, another person hands it over, an
// assessor plans and notes a talk.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../scripts/example/http.ts'
import * as scoring from '../../stages/scoring/event/event-api.ts'
import { showHandover } from '../../stages/scoring/handover/api.ts'
import { openBrowser, pictures } from '../world/browser.ts'
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
  // the Pejabat yang Berwenang is Kepala BKPSDM as well: the second person
  await desk.database.pool.query(
    `insert into access.role_grant (account_id, role, valid_from, letter_number, letter_date, granted_by, granted_at)
     select a.id, 'kepala-bkpsdm', '2020-01-01', g.letter_number, g.letter_date, g.granted_by, g.granted_at
     from access.account a, (select * from access.role_grant limit 1) g where a.login = $1`,
    [desk.logins.find((one) => one.role === 'pyb')?.login],
  )
  await accept()
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

/** Reads, approves and accepts the results, and waits until their reports are printed. */
async function accept(): Promise<void> {
  const head = beside(desk, 'ketua-tim')
  await head.call(scoring.processEvent, { id })
  const batch = async () => (await head.call(scoring.showEventScoring, { id })).batch
  const { id: batchId = '' } = (await until(batch, (of) => of !== null, 30)) ?? {}
  for (const { runId, flags } of (await head.call(scoring.listCases, { id: batchId })).cases) {
    const back = flags.some((flag) => flag.code === 'incomplete')
    await head.call(scoring.decideCase, {
      id: runId,
      ...(back ? { decision: 'kembali', note: 'Lembar kurang satu butir' } : { decision: 'setuju' }),
    })
  }
  await head.call(scoring.approveBatch, { id: batchId })
  await beside(desk, 'pyb').call(scoring.decideBatch, { id: batchId, accepted: true })
  await until(
    () => beside(desk, 'panitia').call(showHandover, { id }),
    ({ open, classes }) => open && classes.reduce((sum, one) => sum + one.ready, 0) === 11,
    30,
  )
}

const open = async (page: Page, path: string) => {
  await page.goto(`${desk.address}${path}?kegiatan=${id}`)
  await settled(page)
}

it('a wave is asked for, handed over by another, and a talk is held', async () => {
  const planner = await visit(browser)
  await signIn(planner.page, desk, 'admin-penilaian')
  await open(planner.page, '/hasil/penyampaian')
  await see(planner.page, 'Belum ada gelombang')
  await press(planner.page, 'Minta gelombang')
  await planner.page.getByLabel('Tempat umpan balik').fill('Ruang rapat UPT Penilaian Kompetensi')
  await look(planner.page, 'minta-gelombang')
  await planner.page.getByRole('dialog').getByRole('button', { name: 'Minta gelombang' }).click()
  await press(planner.page, 'Buat surat')
  await see(planner.page, 'surat dibuat')
  await see(planner.page, 'Anda yang memintanya')
  await planner.leave()

  const second = await visit(browser)
  await signIn(second.page, desk, 'pyb')
  await open(second.page, '/hasil/penyampaian')
  await see(second.page, 'Gelombang 1 menunggu keputusan')
  await look(second.page, 'gelombang-menunggu')
  await press(second.page, 'Sampaikan hasil')
  const dialog = second.page.getByRole('dialog')
  expect(await dialog.getByRole('button', { name: 'Sampaikan hasil' }).isDisabled()).toBe(true)
  await dialog.getByLabel(/Saya sudah melihat 1 hasil/).check()
  await dialog.getByLabel(/Alasan/).fill('Surat bertanda tangan menyusul')
  await dialog.getByRole('button', { name: 'Sampaikan hasil' }).click()
  await see(second.page, '11 hasil disampaikan.')
  await look(second.page, 'penyampaian')
  await second.page.goto(`${desk.address}/kegiatan/${id}`)
  await see(second.page, '11 dari 11 disampaikan')
  await pictures(second.page, 'kegiatan')
  await second.leave()

  const assessor = await visit(browser)
  const { page } = assessor
  await signIn(page, desk, 'asesor')
  await open(page, '/hasil/penyampaian/umpan-balik')
  await page.getByRole('checkbox').nth(1).check()
  await press(page, 'Jadwalkan 1 orang')
  await page.getByLabel('Tempat').fill('Ruang konseling')
  await page.getByRole('dialog').getByRole('button', { name: 'Jadwalkan 1 orang' }).click()
  await press(page, 'Catat')
  await page.getByLabel('Kekuatan yang dibicarakan').fill('Menjaga kerja sama tim saat beban kerja tinggi.')
  await page.getByLabel('Satu langkah yang disepakati').fill('Memimpin satu rapat koordinasi lintas bidang pada triwulan pertama.')
  await pictures(page, 'catat-umpan-balik')
  await press(page, 'Simpan catatan')
  await see(page, 'Cetak catatan')
  await look(page, 'umpan-balik')
  await assessor.leave()
})
