// A day of Admin Sistem in a real browser: coming in, an employee list from file to register and back,
// accounts and roles, the record; and what every desk must do: keys, languages, light and dark, paper.
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { openBrowser } from '../world/browser.ts'
import { lineOf, siasnCsv } from '../world/siasn-list.ts'
import { look, openStaffedDesk, press, type Staffed, see, settled, signIn, type Visitor, visit } from './browser.ts'

let desk: Staffed
let browser: Browser
let visitor: Visitor
let page: Page
beforeAll(async () => {
  desk = await openStaffedDesk()
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

const list = siasnCsv([
  lineOf(1, 'Wartini Sukmasari', 'Dinas Kependudukan', { 'NIP BARU': "'198506172010012001", 'JENIS KELAMIN': 'F' }),
  lineOf(2, 'Bagus Prasetya', 'Dinas Kependudukan'),
  lineOf(3, 'Dewi Larasati', 'Dinas Kesehatan', { 'NIP BARU': "'198506172010012003", 'JENIS KELAMIN': 'F', 'GOL AKHIR NAMA': 'III/d' }),
  lineOf(4, 'Angka Terpotong', 'Dinas Kesehatan', { 'NIP BARU': '1.98E+17' }),
])
const give = (name: string, buffer: Buffer) => page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })
const nobody = '01890000-0000-7000-8000-000000000000'
const agree = (name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name }).click()

it('comes in only with the right password', async () => {
  await page.goto(`${desk.address}/data-pegawai`)
  await look(page, 'masuk')
  const login = desk.logins.find((one) => one.role === 'admin-sistem')
  await page.getByLabel('Nama masuk').fill(login?.login ?? '')
  await page.getByLabel('Kata sandi', { exact: true }).fill('bukan kata sandinya')
  await press(page, 'Masuk')
  await page.getByRole('alert').waitFor()
  await look(page, 'masuk-ditolak')
  await page.getByLabel('Kata sandi', { exact: true }).fill(login?.password ?? '')
  await press(page, 'Masuk')
  // where the address pointed to, not the first page
  await page.getByRole('heading', { name: 'Data Pegawai' }).waitFor()
  await look(page, 'data-pegawai-kosong')
})

it('brings a list into the register, finds the same list unchanged, and prepares the way back', async () => {
  await signIn(page, desk, 'admin-sistem')
  await page.goto(`${desk.address}/data-pegawai/impor`)
  await look(page, 'impor')
  await give('daftar.xlsx', Buffer.from('%PDF-1.7 bukan lembar kerja'))
  await see(page, 'Berkas ini bukan XLSX atau CSV.')
  await give('daftar.csv', list)
  await see(page, 'Periksa impor data pegawai')
  await look(page, 'impor-periksa')
  await page.getByRole('link', { name: 'Petakan' }).first().click()
  await see(page, 'Pemetaan unit kerja dan jabatan')
  await look(page, 'impor-petakan')
  await press(page, /^Buat \d+ sebagai baru/)
  await agree(/^Buat \d+ sebagai baru/)
  await see(page, 'Semua sudah dikenal')
  await page.getByRole('link', { name: 'Kembali ke Periksa' }).first().click()
  await page.getByRole('tab', { name: /Ditolak/ }).click()
  await see(page, '1.98E+17')
  await look(page, 'impor-ditolak')
  await press(page, 'Terapkan 3 baris')
  await agree('Terapkan 3 baris')
  await see(page, 'Impor diterapkan')
  await look(page, 'impor-diterapkan')

  await page.goto(`${desk.address}/data-pegawai/impor`)
  await give('daftar.csv', list)
  await see(page, 'Periksa impor data pegawai')
  await see(page, /3 dikonfirmasi/)
  expect(await page.getByRole('button', { name: 'Terapkan 3 baris' }).isDisabled()).toBe(true)
  await press(page, 'Singkirkan')
  await agree('Singkirkan pratinjau')
  await page.getByRole('row', { name: /Disingkirkan/ }).waitFor()
  await give('perubahan.csv', siasnCsv([lineOf(2, 'Bagus Prasetya', 'Dinas Kependudukan', { 'TINGKAT PENDIDIKAN NAMA': 'S-2' })]))
  await press(page, 'Terapkan 1 baris')
  await look(page, 'impor-yakin')
  await agree('Terapkan 1 baris')
  await see(page, 'Impor diterapkan')
  await press(page, 'Batalkan dengan versi baru')
  await page.getByRole('dialog').waitFor()
  await look(page, 'impor-batalkan')
  await agree('Batalkan dengan versi baru')
  await see(page, 'Periksa pembatalan impor')
  await look(page, 'impor-periksa-batal')
})

it('finds people by filters that stay in the address, and opens one', async () => {
  await signIn(page, desk, 'admin-sistem')
  await page.getByRole('link', { name: 'Data Pegawai' }).first().click()
  await see(page, 'Wartini Sukmasari')
  await look(page, 'data-pegawai')
  await page.keyboard.press('/')
  await page.keyboard.type('dewi')
  await see(page, 'Dewi Larasati')
  await expect.poll(() => page.getByText('Bagus Prasetya').count()).toBe(0)
  await expect.poll(() => page.url()).toContain('dewi')
  await page.reload()
  await see(page, 'Dewi Larasati')
  expect(await page.getByText('Bagus Prasetya').count()).toBe(0)
  await press(page, 'Hapus saringan')
  await press(page, 'Golongan')
  await page.getByRole('checkbox', { name: /III\/d/ }).check()
  await expect.poll(() => page.getByText('Bagus Prasetya').count()).toBe(0)
  expect(decodeURIComponent(page.url())).toContain('III/d')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Dewi Larasati' }).first().click()
  await page.getByRole('heading', { name: /Dewi Larasati/ }).waitFor()
  await see(page, '19850617 201001 2 003')
  await look(page, 'pegawai')
})

it('takes a list and a person to paper', async () => {
  await signIn(page, desk, 'admin-sistem')
  await page.goto(`${desk.address}/data-pegawai`)
  await see(page, 'Wartini Sukmasari')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('navigation', { name: 'Menu utama' }).isVisible()).toBe(false)
  expect(await page.getByText('Wartini Sukmasari').first().isVisible()).toBe(true)
  const paper = await page.pdf({ format: 'A4' })
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  expect(paper.length).toBeGreaterThan(10_000)
  await page.emulateMedia({ media: 'screen' })
})

it('gives a role with its letter, and ends a session', async () => {
  await signIn(page, desk, 'admin-sistem')
  await page.goto(`${desk.address}/pengaturan/akun`)
  await see(page, 'Contoh Panitia')
  await look(page, 'akun')
  await page.getByRole('link', { name: 'Contoh Panitia' }).click()
  await page.getByRole('heading', { name: 'Contoh Panitia' }).waitFor()
  await look(page, 'akun-satu')
  await press(page, 'Beri peran')
  await page.getByRole('dialog').waitFor()
  await page.getByLabel('Nomor surat').fill('800/21/BKPSDM')
  await page.getByLabel('Tanggal surat').fill('2026-02-02')
  await look(page, 'akun-beri-peran')
  await agree('Beri peran')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await see(page, '800/21/BKPSDM')
  await press(page, 'Akhiri')
  await agree('Akhiri sesi')
  await see(page, 'Tidak ada sesi yang masih hidup.')
  await page.goto(`${desk.address}/sesi-saya`)
  await see(page, 'Sesi ini')
  await look(page, 'sesi-saya')
})

it('reads the record and checks that it holds', async () => {
  await signIn(page, desk, 'admin-sistem')
  await page.getByRole('link', { name: 'Jejak Audit' }).first().click()
  await press(page, 'Periksa rantai')
  await see(page, /Rantai utuh/)
  await look(page, 'jejak-audit')
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await see(page, 'Sidik jari catatan')
  await look(page, 'jejak-audit-satu')
})

it('is driven by keys, in both languages, light and dark', async () => {
  await signIn(page, desk, 'admin-sistem')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('jejak')
  await look(page, 'palet')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Jejak Audit' }).waitFor()
  await page.keyboard.press('?')
  await see(page, 'Tombol papan ketik')
  await look(page, 'tombol')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'EN', exact: true }).click()
  await page.getByRole('heading', { name: 'Audit trail' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByRole('button', { name: 'Dark' }).click()
  expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark')
  await page.reload()
  await page.getByRole('heading', { name: 'Audit trail' }).waitFor()
  expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark')
})

it('shows every page of rules and settings to those who look at it with care', async () => {
  await signIn(page, desk, 'admin-sistem')
  const paths = ['/', '/ketentuan', '/ketentuan/standar', '/ketentuan/aturan', '/ketentuan/banding', '/ketentuan/versi-baru']
  for (const path of [...paths, '/pengaturan', '/kata-sandi', '/tidak-ada', `/data-pegawai/${nobody}`]) {
    await page.goto(desk.address + path)
    await settled(page)
    await look(page, `halaman${path.replaceAll('/', '-')}`)
  }
})
