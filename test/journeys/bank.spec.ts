// From an item to a form in use: the author, the second reader, the key that is opened on record, the blueprint,
// parallel forms, the trial by simulated people, and the other person who agrees.
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { until } from '../../scripts/example/http.ts'
import { listItems } from '../../stages/instruments/bank-api.ts'
import { listBlueprints } from '../../stages/instruments/form-api.ts'
import { openBrowser } from '../world/browser.ts'
import { beside, look, openStaffedDesk, press, type Staffed, see, settled, signIn, type Visitor, visit } from './browser.ts'

let desk: Staffed
let browser: Browser
let visitor: Visitor
let page: Page
beforeAll(async () => {
  desk = await openStaffedDesk()
  await until(
    () => beside(desk, 'ketua-tim').call(listBlueprints, {}),
    ({ blueprints }) => blueprints.length > 0,
    30,
  )
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

const go = async (path: string) => {
  await page.goto(`${desk.address}${path}`)
  await settled(page)
}

it('an author writes an item, sees what it lacks, and reads no key of others', async () => {
  await signIn(page, desk, 'asesor')
  await go('/instrumen/bank-soal')
  await see(page, 'R-LOG-01')
  await look(page, 'bank-soal')
  await page.getByRole('link', { name: 'Tulis soal' }).click()
  await page.getByLabel('Instrumen').selectOption({ label: 'Tes situasional ASN (contoh)' })
  await page.getByRole('textbox', { name: 'Kode' }).fill('UJI-1')
  await page.getByLabel('Situasi, soal, atau pernyataan').fill('Rekan meminta Anda menandatangani daftar hadir untuknya.')
  const texts = ['Menandatangani demi kekompakan.', 'Menolak.', 'Menolak dan mengajaknya jujur.', 'Menegur seluruh tim.']
  for (const [at, letter] of ['A', 'B', 'C', 'D'].entries()) await page.getByLabel(`Teks opsi ${letter}`).fill(texts[at] as string)
  await press(page, 'Simpan draf')
  await see(page, 'Alasan belum diisi.')
  for (const letter of ['A', 'B', 'C', 'D']) await page.getByLabel(`Alasan opsi ${letter}`).fill(`Alasan ${letter} dari kamus.`)
  await look(page, 'soal-baru')
  await press(page, 'Simpan draf')
  await see(page, 'Soal Anda: dibaca dan diaktifkan oleh orang lain.')
  expect(await page.getByText('Kunci dan alasan').count()).toBe(0)
  await go('/instrumen/bank-soal/impor')
  await look(page, 'soal-impor')
})

it('the Ketua Tim reads, keys unseen, activates, and opens a key on record', async () => {
  const { items } = await beside(desk, 'ketua-tim').call(listItems, {})
  await signIn(page, desk, 'ketua-tim')
  await go(`/instrumen/bank-soal/${items.find((one) => one.code === 'UJI-1')?.id}`)
  for (const [letter, level] of [
    ['A', '0'],
    ['B', '1'],
    ['C', '2'],
    ['D', '2'],
  ] as const)
    await page.getByLabel(`Opsi ${letter} menurut Anda`).selectOption({ label: `Level ${level}` })
  await page.getByLabel('Layak').check()
  await page.getByLabel('Catatan').fill('Situasinya wajar; opsi D perlu dipertajam pada versi berikutnya.')
  await look(page, 'soal-dibaca')
  await press(page, 'Simpan pembacaan')
  await see(page, 'Kunci pembaca sama pada 3 dari 4 opsi')
  await press(page, 'Aktifkan')
  await see(page, 'Soal diaktifkan.')
  await press(page, 'Buka kunci')
  await see(page, 'Alasan C dari kamus.')
  await look(page, 'soal-kunci')
  await go('/instrumen/kunci')
  await press(page, 'Ajukan permintaan')
  await page.getByLabel('Tujuan').fill('Telaah panel ahli atas kunci soal')
  await page.getByRole('dialog').getByRole('button', { name: 'Ajukan' }).click()
  await see(page, 'Menunggu keputusan')
  await look(page, 'kunci')
})

it('parallel forms are assembled, and tried before anybody agrees to them', async () => {
  await signIn(page, desk, 'ketua-tim')
  await go('/instrumen')
  await look(page, 'instrumen')
  await go('/instrumen/kisi-kisi')
  await see(page, 'Bank mencukupi')
  await look(page, 'kisi-kisi')
  await press(page, 'Versi berikutnya')
  await see(page, 'Soal per kompetensi')
  await look(page, 'kisi-kisi-baru')
  await page.getByRole('button', { name: 'Batal' }).click()
  await press(page, 'Susun paket')
  await page.getByLabel('Kode paket').fill('UJI')
  await page.getByRole('dialog').getByRole('button', { name: 'Susun paket' }).click()
  await see(page, 'Belum ada ambang. Catat penetapan standar oleh panel.')
  await look(page, 'paket-draf')
  await press(page, 'Minta uji')
  await see(page, 'Paket belum mempunyai ambang level.')
  await go('/instrumen/paket-soal')
  await look(page, 'paket-soal')
  await page.getByRole('link', { name: 'Paket situasional Pelaksana A (contoh)' }).click()
  await see(page, 'Kesetaraan paket paralel')
  await press(page, 'Minta uji')
  await see(page, 'Menunggu persetujuan orang kedua')
  await look(page, 'paket-uji')
  await page.getByRole('link', { name: 'Pratinjau' }).click()
  await see(page, /Soal 2 dari/)
  await look(page, 'paket-pratinjau')
})

it('another person decides about keys and the form, and sees no item', async () => {
  await signIn(page, desk, 'admin-penilaian')
  expect(await page.getByRole('link', { name: 'Bank Soal' }).count()).toBe(0)
  await go('/instrumen/kunci')
  await press(page, 'Setujui')
  await see(page, /Berlaku sampai/)
  await go('/instrumen/paket-soal')
  await page.getByRole('link', { name: 'Paket situasional Pelaksana A (contoh)' }).click()
  await press(page, 'Setujui')
  await see(page, /diputuskan Contoh Admin Penilaian/)
  await look(page, 'paket-disetujui')
})
