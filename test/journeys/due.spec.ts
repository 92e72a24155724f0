// Who is due, from nothing to the list: a provider with its accreditation, a pasted history with rows that
// cannot be, the figures and the sentence of each person, and the employee's own page.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../scripts/example/http.ts'
import * as imports from '../../stages/register/import-api.ts'
import { openBrowser } from '../world/browser.ts'
import { regency, writeSiasnExport } from '../world/regency/regency.ts'
import { beside, look, openStaffedDesk, press, type Staffed, see, settled, signIn, type Visitor, visit } from './browser.ts'

let desk: Staffed
let browser: Browser
let visitor: Visitor
let page: Page
const people = regency({ people: 240 })
const active = people.filter((one) => one.standing === 'Aktif' || one.standing === 'aktif')

beforeAll(async () => {
  desk = await openStaffedDesk()
  browser = await openBrowser()
  visitor = await visit(browser)
  page = visitor.page
})
afterAll(async () => {
  await visitor?.leave()
  await browser?.close()
  await desk?.close()
})

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
const go = async (path: string) => {
  await page.goto(`${desk.address}${path}`)
  await settled(page)
}

async function register() {
  const admin = beside(desk, 'admin-sistem')
  const bytes = Buffer.from(await writeSiasnExport(people, { format: 'xlsx', variant: 69 }))
  const { id } = await admin.upload(imports.startImport, {}, { name: 'pegawai.xlsx', bytes })
  await until(
    () => admin.call(imports.showImport, { id }),
    (one) => one.state === 'previewed',
    60,
  )
  await admin.call(imports.createAllUnknown, { id })
  await admin.call(imports.commitImport, { id })
}

it('says what to do where nobody is in the register', async () => {
  await signIn(page, desk, 'admin-penilaian')
  await go('/jatuh-tempo')
  await see(page, 'Belum ada pegawai')
  await look(page, 'jatuh-tempo-kosong')
  await register()
})

it('records who may assess whom', async () => {
  await go('/jatuh-tempo/penyelenggara')
  await press(page, 'Tambah penyelenggara')
  await page.getByRole('dialog').getByLabel('Nama penyelenggara').fill('Pusat Penilaian Contoh')
  await page.getByRole('dialog').getByRole('button', { name: 'Tambah penyelenggara' }).click()
  await see(page, 'Belum ada akreditasi')
  await press(page, 'Catat akreditasi')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nomor akreditasi').fill('21/AK/2020')
  await dialog.getByLabel('Berlaku mulai').fill('2020-01-01')
  await dialog.getByLabel('Berlaku sampai').fill('2099-12-31')
  await dialog.getByRole('button', { name: 'Pilih semua' }).click()
  await dialog.getByRole('button', { name: 'Catat akreditasi' }).click()
  await see(page, 'Akreditasi 21/AK/2020')
  await dialog.waitFor({ state: 'detached' })
  await look(page, 'penyelenggara')
})

it('reads a pasted history, tells what it cannot take, and records the rest', async () => {
  const rows = active.map((one, at) => {
    const on = daysAgo(at % 10 === 0 ? 1300 : at % 10 < 6 ? 200 + (at % 5) * 150 : 100)
    const number = at % 10 === 9 ? '' : at % 37 === 1 ? '99/AK' : '21/AK/2020'
    return [one.nip, on, 'Pusat Penilaian Contoh', number, one.class, `S-${at}`].join('\t')
  })
  const history = ['NIP\tTANGGAL PENILAIAN\tPENYELENGGARA\tNOMOR AKREDITASI\tJENJANG\tNOMOR SERTIFIKAT', ...rows.slice(0, 120)]
  await go('/jatuh-tempo/riwayat')
  await look(page, 'riwayat')
  await page.getByRole('textbox', { name: /Atau tempel/ }).fill(history.join('\n'))
  await press(page, 'Baca tempelan')
  await see(page, 'Akreditasi 99/AK belum tercatat')
  await look(page, 'riwayat-pratinjau')
  await page.getByRole('tab', { name: /Akan dicatat/ }).click()
  await look(page, 'riwayat-pratinjau-baru')
  await press(page, /^Catat [\d.]+ penilaian/)
  await see(page, /penilaian tercatat/)
})

it('shows who is due and why; the address keeps the view', async () => {
  await go('/jatuh-tempo')
  await see(page, 'Cakupan ASN')
  await see(page, 'Belum pernah dinilai dengan hasil yang berlaku.')
  await look(page, 'jatuh-tempo')
  await page.getByRole('tab', { name: /Belum jatuh tempo/ }).click()
  await see(page, /Berlaku sampai \d/)
  expect(page.url()).toContain('group=belum-jatuh-tempo')
  await go('/jatuh-tempo?group=semua&verdict=kedaluwarsa&by=unit')
  await see(page, /Hasil berlaku sampai/)
  await look(page, 'jatuh-tempo-unit')
  await page
    .getByRole('link', { name: /, S\.|, A\.Md|^[A-Z]/ })
    .locator('visible=true')
    .first()
    .waitFor()
  await page.locator('a.person').first().click()
  await see(page, 'Riwayat penilaian')
  await see(page, 'Pusat Penilaian Contoh')
  await look(page, 'pegawai-riwayat')
})
