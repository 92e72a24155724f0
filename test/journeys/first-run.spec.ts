// The first run in a real browser: the code from the console, the agency, the first Admin Sistem,
// example or real, and the first page.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../world/browser.ts'
import { type Desk, look, openDesk, press, see, visit } from './browser.ts'

let desk: Desk
let browser: Browser
beforeAll(async () => {
  desk = await openDesk()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

it('brings an empty installation to its first page', async () => {
  const { page, leave } = await visit(browser)
  await page.goto(desk.address)
  await see(page, 'Kode pemasangan')
  await look(page, 'pasang-kode')
  await page.getByLabel('Kode dari layar server').fill('SALAH-SALAH')
  await press(page, 'Lanjut')
  await page.getByRole('alert').waitFor()
  await page.getByLabel('Kode dari layar server').fill(desk.setUpCode.toLowerCase())
  await press(page, 'Lanjut')

  await see(page, 'Instansi Anda')
  await press(page, 'Lanjut')
  await page.getByLabel('Nama instansi').fill('Pemerintah Kabupaten Contoh')
  await page.getByLabel('Baris kepala surat').fill('PEMERINTAH KABUPATEN CONTOH\nBADAN KEPEGAWAIAN')
  await page.getByLabel('Alamat').fill('Jalan Teladan Nomor 9')
  await page.getByLabel('Kota pada tanggal surat').fill('Kota Contoh')
  await look(page, 'pasang-instansi')
  await press(page, 'Lanjut')

  await see(page, 'Admin Sistem pertama')
  await page.getByLabel('Nama dengan gelar').fill('Dra. Sri Contoh, M.Si.')
  await page.getByLabel('Nama masuk').fill('sri.contoh')
  await page.getByLabel('Kata sandi baru', { exact: true }).fill('sepeda biru di garasi')
  await page.getByLabel('Ulangi kata sandi baru').fill('sepeda biru di garasi')
  await page.getByLabel('Nomor surat penunjukan').fill('800/17/BKPSDM')
  await page.getByLabel('Tanggal surat').fill('2026-01-05')
  await look(page, 'pasang-admin')
  await press(page, 'Lanjut')

  await page.getByRole('radio', { name: /^Contoh/ }).check()
  expect(await page.getByRole('button', { name: 'Siapkan sebagai contoh' }).isDisabled()).toBe(true)
  await page.getByLabel('Ketik CONTOH untuk menegaskan').fill('CONTOH')
  await look(page, 'pasang-jenis')
  await press(page, 'Siapkan sebagai contoh')

  await page.getByRole('navigation', { name: 'Menu utama' }).waitFor({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Data Pegawai' }).first().waitFor()
  await see(page, 'Contoh')
  await look(page, 'beranda-pertama')
  await page.reload()
  await page.getByRole('navigation', { name: 'Menu utama' }).waitFor()
  await leave()
})
