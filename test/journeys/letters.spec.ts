// Letters of an event in a real browser: a template in the agency's own words, letters made in one act,
// numbered from its register, and a signed file that is taken where a changed one is not.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../scripts/example/http.ts'
import * as letters from '../../stages/documents/letter-api.ts'
import * as events from '../../stages/events/api.ts'
import * as plan from '../../stages/events/plan-api.ts'
import { replaceSignatories } from '../../stages/register/api.ts'
import { openBrowser } from '../world/browser.ts'
import { signedPdf } from '../world/signed-pdf.ts'
import { beside, look, openStaffedDesk, press, type Staffed, see, settled, signIn, type Visitor, visit } from './browser.ts'

let desk: Staffed
let browser: Browser
let visitor: Visitor
let page: Page
let id: string
beforeAll(async () => {
  desk = await openStaffedDesk()
  browser = await openBrowser()
  visitor = await visit(browser)
  page = visitor.page
  const official = { office: 'Kepala BKPSDM', name: 'Dra. Kartika Widuri, M.Si.', nip: null, rank: 'Pembina Utama Muda (IV/c)' }
  await beside(desk, 'admin-sistem').call(replaceSignatories, { signatories: [official] })
  const organiser = beside(desk, 'panitia')
  const days = { startsOn: '2099-12-18', endsOn: '2099-12-21', asOf: '2099-12-18' }
  const event = {
    title: 'Penilaian Kompetensi Contoh',
    purpose: 'pemetaan',
    mode: 'tes-badan-lain',
    zone: 'WIB',
    place: 'Aula Contoh',
    ...days,
  } as const
  id = (await organiser.call(events.createEvent, event)).id
  for (const name of ['BPBD Contoh', 'Diskominfo Contoh'])
    await organiser.call(plan.addMember, { id, role: 'mitra', name, brings: 'empat orang tenaga pendukung' })
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
const agree = (name: string | RegExp) => dialog().getByRole('button', { name }).click()
const list = async () => (await beside(desk, 'panitia').call(letters.listLetters, { object: `event:${id}` })).letters

it('lets an agency write its own letter, and shows what cannot be filled', async () => {
  await signIn(page, desk, 'admin-sistem')
  await go('/pengaturan/templat-surat')
  await look(page, 'templat-surat')
  await page.getByRole('link', { name: 'Permintaan dukungan personel' }).click()
  await page.getByAltText('Halaman surat dengan data contoh').waitFor()
  await look(page, 'templat-surat-ubah')
  const field = page.getByLabel('Penutup')
  await field.fill('Atas dukungan {{perangkat_daerah}} kami berterima kasih.')
  await see(page, 'Baris 1, kolom 15: {{perangkat_daerah}} tidak dikenal untuk surat ini')
  await look(page, 'templat-surat-salah')
  await field.fill('Atas dukungan kami berterima kasih kepada ')
  await press(page, '{{mitra}}')
  expect(await field.inputValue()).toBe('Atas dukungan kami berterima kasih kepada {{mitra}}')
  await press(page, 'Simpan versi baru')
  await dialog().getByLabel('Apa yang diubah dan mengapa').fill('Penutup menyebut mitra')
  await agree('Simpan versi baru')
  await see(page, 'Penutup menyebut mitra')
})

it('makes, submits and numbers the letters of all partners in one act each', async () => {
  await visitor.leave()
  visitor = await visit(browser)
  page = visitor.page
  await signIn(page, desk, 'panitia')
  await go(`/kegiatan/${id}/surat`)
  await see(page, '0 dari 2 terbit')
  await look(page, 'surat-kosong')
  await press(page, 'Buat 2 surat')
  await page.getByRole('button', { name: 'BPBD Contoh' }).waitFor()
  await page.getByRole('checkbox', { name: 'Pilih semua' }).check()
  await press(page, 'Ajukan 2 konsep')
  await look(page, 'surat-ajukan')
  await agree('Ajukan 2 konsep')
  await see(page, 'Beri nomor 2 surat.')
  await page.getByRole('checkbox', { name: 'Pilih semua' }).check()
  await press(page, 'Beri nomor 2 surat')
  await dialog().getByLabel('Nomor agenda pertama').fill('0412')
  await look(page, 'surat-nomor')
  await agree('Beri nomor 2 surat')
  await until(list, (all) => all.every((one) => one.printed), 30)
  expect((await list()).map((one) => one.number?.replace(/\d{4}$/, 'tahun'))).toEqual([
    '800.1.3.3/0412/BKPSDM/tahun',
    '800.1.3.3/0413/BKPSDM/tahun',
  ])
})

it('takes the signed file, and not one that says something else', async () => {
  const [first] = await list()
  const reply = await page.request.get(`${desk.address}/api/letters/${first?.id}/file?which=cetak`)
  const print = await reply.body()
  const bring = async (bytes: Buffer) => {
    await dialog().locator('input[type=file]').setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: bytes })
    await agree('Unggah')
  }
  await go(`/kegiatan/${id}/surat`)
  await page.getByRole('button', { name: 'BPBD Contoh' }).click()
  await look(page, 'surat-lembar')
  await agree('Unggah yang sudah ditandatangani')
  await bring(signedPdf(print, { subtype: 'FreeText' }))
  await see(page, 'Ada catatan atau gambar lain yang ditempelkan di atas surat.')
  await look(page, 'surat-ditolak')
  await bring(signedPdf(print))
  await see(page, 'Surat terbit.')
  await see(page, '1 dari 2 terbit')
  await see(page, 'Sertifikat penanda tangan dan rantainya; periksa di layanan BSrE')
  await look(page, 'surat-terbit')
  await agree('Catat tanda terima')
  await dialog().getByLabel('Diterima oleh').fill('Petugas Tata Usaha')
  await agree('Catat tanda terima')
  await see(page, /Petugas Tata Usaha, /)
})
