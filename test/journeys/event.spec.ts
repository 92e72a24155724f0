// An event from nothing to published: an organiser makes it, takes people from the due list and from a list
// with a NIP that nobody has, explains a difference and asks for publishing; a second person agrees.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../scripts/example/http.ts'
import * as events from '../../stages/events/api.ts'
import * as plan from '../../stages/events/plan-api.ts'
import * as assessments from '../../stages/register/assessment-api.ts'
import * as imports from '../../stages/register/import-api.ts'
import { openBrowser } from '../world/browser.ts'
import { regency, writeSiasnExport } from '../world/regency/regency.ts'
import { beside, look, openStaffedDesk, press, type Staffed, see, settled, signIn, type Visitor, visit } from './browser.ts'

let desk: Staffed
let browser: Browser
let visitor: Visitor
let page: Page
let id: string
const people = regency({ people: 160 })
const listed = people.filter((one) => one.standing.toLowerCase() === 'aktif' && one.class === 'pelaksana').slice(0, 6)
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

async function register() {
  const admin = beside(desk, 'admin-sistem')
  const bytes = Buffer.from(await writeSiasnExport(people, { format: 'xlsx', variant: 69 }))
  const { id: importId } = await admin.upload(imports.startImport, {}, { name: 'pegawai.xlsx', bytes })
  await until(
    () => admin.call(imports.showImport, { id: importId }),
    (one) => one.state === 'previewed',
    60,
  )
  await admin.call(imports.createAllUnknown, { id: importId })
  await admin.call(imports.commitImport, { id: importId })
}

beforeAll(async () => {
  desk = await openStaffedDesk()
  browser = await openBrowser()
  visitor = await visit(browser)
  page = visitor.page
  await register()
  await beside(desk, 'admin-penilaian').call(assessments.addProvider, { name: 'Pusat Penilaian Contoh', kind: 'instansi-lain' })
})
afterAll(async () => {
  await visitor?.leave()
  await browser?.close()
  await desk?.close()
})

const go = async (path: string) => {
  await page.goto(`${desk.address}${path}`)
  await settled(page)
}
const dialog = () => page.getByRole('dialog')

it('begins as a draft that says its next step', async () => {
  await signIn(page, desk, 'panitia')
  await go('/kegiatan/baru')
  await page.getByLabel('Judul kegiatan').fill('Pemetaan Kompetensi Contoh')
  await page.getByLabel('Cara penyelenggaraan').selectOption('tes-badan-lain')
  await page.getByLabel('Jenis surat dan pejabatnya').fill('Surat Perintah Bupati')
  await page.getByLabel('Nomor surat').fill('800/4127')
  await page.getByLabel('Tanggal surat').fill(inDays(-3))
  await page.getByLabel('Hari pertama').fill(inDays(20))
  await page.getByLabel('Hari terakhir').fill(inDays(21))
  await page.getByLabel('Penyelenggara', { exact: true }).selectOption({ label: 'Pusat Penilaian Contoh' })
  await page.getByLabel('Metode').fill('Tes situasi kerja')
  await page.getByLabel('Kompetensi manajerial').check()
  await press(page, 'Buat draf kegiatan')
  await page.waitForURL(/rencana$/)
  id = page.url().split('/').at(-2) ?? ''
  await go(`/kegiatan/${id}`)
  await see(page, 'Langkah berikut')
  await look(page, 'kegiatan-draf')
})

it('takes people from the due list, looked at first', async () => {
  await go(`/kegiatan/${id}/peserta`)
  await see(page, 'Belum ada peserta')
  await page.getByRole('link', { name: 'Tambah peserta' }).first().click()
  await page.getByRole('button', { name: 'Administrator' }).click()
  await press(page, 'Lihat pratinjau')
  await see(page, 'akan ditambahkan')
  await look(page, 'peserta-tambah')
  await press(page, /^Tambahkan [\d.]+ orang/)
  await see(page, /hanya jatuh tempo/)
  await see(page, 'Belum pernah dinilai dengan hasil yang berlaku.')
  await look(page, 'peserta')
})

it('takes people from a pasted list and tells which line is nobody', async () => {
  await go(`/kegiatan/${id}/peserta/tambah`)
  await page.getByText('Daftar NIP', { exact: true }).click()
  const lines = ['NIP', ...listed.map((one) => one.nip), '198504172009039999']
  await page.getByLabel('Tempel daftar NIP').fill(lines.join('\n'))
  await press(page, 'Lihat pratinjau')
  await see(page, '1 baris tidak dikenal')
  await see(page, 'Tidak ada di Data Pegawai')
  await look(page, 'peserta-daftar')
  await press(page, `Tambahkan ${listed.length} orang`)
  await page.waitForURL(/peserta$/)
  await page
    .getByRole('checkbox', { name: /Pilih baris|Pilih/ })
    .nth(1)
    .check()
  await press(page, 'Keluarkan 1 orang')
  await dialog().getByLabel('Alasan').fill('Sakit, surat keterangan menyusul')
  await dialog().getByRole('button', { name: 'Keluarkan 1 orang' }).click()
  await page.getByRole('tab', { name: /Dikeluarkan/ }).click()
  await see(page, 'Sakit, surat keterangan menyusul')
  expect(page.url()).toContain('bagian=dikeluarkan')
})

it('explains a difference and asks for publishing', async () => {
  const panitia = beside(desk, 'panitia')
  const { counts } = await panitia.call(events.showEvent, { id })
  const declared = Object.fromEntries(counts.byGroup.map((one) => [one.key, one.count + (one.key === 'pelaksana' ? 1 : 0)]))
  const source = { source: 'Surat Perintah', sourceDate: inDays(-3), counts: declared, total: counts.listed + 1 }
  await panitia.call(plan.replaceDeclared, { id, sources: [source] })
  for (const role of ['panitia', 'ketua-tim'] as const) await panitia.call(plan.addMember, { id, role, name: `Contoh ${role}` })
  await go(`/kegiatan/${id}/rencana`)
  await press(page, 'Selesaikan selisih')
  await dialog().getByLabel('Alasan').fill('Satu orang sakit sesudah surat terbit')
  await dialog().getByRole('button', { name: 'Selesaikan selisih' }).click()
  await see(page, 'Menunggu persetujuan orang kedua.')
  await beside(desk, 'admin-penilaian').call(plan.decideSettlement, {
    ...{ id, agreed: true },
    settlementId: (await panitia.call(events.showEvent, { id })).settlement?.id ?? '',
  })
  await go(`/kegiatan/${id}/rencana`)
  await press(page, 'Minta penerbitan')
  await dialog().getByRole('button', { name: 'Minta penerbitan' }).click()
  await see(page, 'Anda yang meminta; orang lain yang memutuskan.')
})

it('is published by a second person, and says what is next', async () => {
  await visitor.context.clearCookies()
  await signIn(page, desk, 'admin-penilaian')
  await see(page, 'Pemetaan Kompetensi Contoh')
  await look(page, 'beranda-kegiatan')
  await go(`/kegiatan/${id}`)
  await see(page, 'Putuskan penerbitan yang diminta.')
  await page.getByRole('link', { name: 'Buka Rencana' }).click()
  await press(page, 'Terbitkan kegiatan')
  await dialog().getByRole('button', { name: 'Terbitkan kegiatan' }).click()
  await see(page, /^Terbit \d/)
  await go(`/kegiatan/${id}`)
  await see(page, 'Satu orang sakit sesudah surat terbit')
  await see(page, 'Tentukan hari dan sesi.')
  await look(page, 'kegiatan')
  await press(page, 'Dasarnya')
  await see(page, 'Penyelenggara: Pusat Penilaian Contoh')
})
