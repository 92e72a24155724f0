// An organiser's day at the desk: prepare a session, put people on its list, print their cards once,
// open it, watch it, close it.
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as exam from '../../stages/sittings/exam-api.ts'
import { accessibilityFindings, openBrowser, pictures } from '../world/browser.ts'
import { openHouse, type TestHouse, testPassword, tokenOf } from '../world/house.ts'
import { form, people } from '../world/sitting.ts'

let house: TestHouse
let browser: Browser
let page: Page
let address: string
let persons: { id: string; nip: string }[]

beforeAll(async () => {
  house = await openHouse({ now: new Date() })
  Object.defineProperty(house.clock, 'now', { get: () => new Date() })
  persons = await people(house.database.db, 6, new Date())
  await form(house.database.db, 9, new Date())
  await house.cookieOf('panitia')
  await house.app.listen({ host: '127.0.0.1', port: 20_000 + Math.floor(Math.random() * 9000) })
  address = `http://127.0.0.1:${(house.app.server.address() as AddressInfo).port}`
  browser = await openBrowser()
  page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID', reducedMotion: 'reduce' })).newPage()
})
afterAll(async () => {
  await pictures(page, 'pelaksanaan-terakhir')
  await browser?.close()
  await house?.close()
})

const see = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 15_000 })
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
const agree = (name: string) => page.getByRole('dialog').getByRole('button', { name }).click()

async function look(name: string): Promise<void> {
  await pictures(page, name)
  expect(await accessibilityFindings(page), name).toEqual([])
}

it('prepares, fills, opens and closes a session', async () => {
  await page.goto(`${address}/pelaksanaan`)
  await page.locator('input[autocomplete="username"]').fill('panitia@contoh.test')
  await page.locator('input[type="password"]').fill(testPassword)
  await page.locator('button[type="submit"]').click()
  await see('Belum ada sesi')
  await look('pelaksanaan-kosong')
  await press('Siapkan sesi')
  await page.getByLabel('Judul kegiatan').fill('Penilaian Kompetensi ASN 2026')
  await page.getByLabel('Titik lokasi').fill('Aula Contoh')
  await page.getByLabel('Ruang', { exact: true }).fill('Ruang 1')
  await page.getByLabel(/Mulai pukul/).fill('00.00')
  await page.getByLabel(/Selesai pukul/).fill('23.59')
  await look('pelaksanaan-baru')
  await press('Siapkan sesi ini')
  await see('Belum ada peserta')
  await press('Masukkan peserta')
  await page.getByLabel('NIP peserta').fill(`${persons.map((person) => person.nip).join('\n')}\n199901012020011999`)
  await agree('Daftarkan 7 peserta')
  await see('1 NIP tidak ada di Data Pegawai atau di luar unit kerja Anda: 199901012020011999.')
  await look('pelaksanaan-ditolak')
  await page.getByLabel('NIP peserta').fill(persons.map((person) => person.nip).join('\n'))
  await agree('Daftarkan 6 peserta')
  await see('6 peserta didaftarkan.')
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).last().click()
  await press('Buat kartu')
  await agree('Buat kartu')
  await see('6 kartu dibuat.')
  await look('pelaksanaan-kartu')
  const pin = (await page.locator('.exam-cards code').first().textContent()) ?? ''
  await press('Sudah dicetak, tutup')
  await press('Buka sesi')
  await agree('Buka sesi')
  await see('Dibuka')
  const card = await house.send(exam.signIn, { nip: persons[0]?.nip ?? '', pin }, null)
  const me = { cookie: tokenOf(card) }
  const { pledge } = await house.call(exam.examState, {}, me)
  await house.call(exam.agree, { version: pledge?.id.version ?? '', language: 'id' }, me)
  await house.call(exam.start, {}, me)
  await see('Mengerjakan')
  await look('pelaksanaan-sesi')
  await press('Tutup sesi')
  await agree('Tutup sesi')
  await see('1 peserta masih mengerjakan.')
  await house.call(exam.submit, {}, me)
  await agree('Tutup sesi')
  await see('Ditutup')
  await page.goto(`${address}/pelaksanaan`)
  await see('Penilaian Kompetensi ASN 2026')
  await look('pelaksanaan-daftar')
})
