// The internal map as the section reads it: a list of grades taken in, the map by pointer, keyboard and table, who
// cannot be mapped yet, and a map that is kept.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../world/browser.ts'
import { type MappedSeed, type Seeded, seedMapped } from '../world/mapped-people.ts'
import { look, openStaffedDesk, press, type Staffed, see, settled, signIn, visit } from './browser.ts'

let desk: Staffed
let browser: Browser
let world: Seeded
const year = new Date().getFullYear() - 1

beforeAll(async () => {
  desk = await openStaffedDesk()
  browser = await openBrowser()
  for (;;) {
    const { rows } = await desk.database.pool.query('select 1 from instruments.form limit 1')
    if (rows.length > 0) break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const seeds = Array.from({ length: 40 }, (_, n): MappedSeed => {
    const outcome = n < 34 ? 'diterima' : n < 37 ? 'menunggu' : 'susulan'
    return { name: `Orang ${String(n).padStart(2, '0')}`, class: 'pengawas', unit: n % 4, percent: 45 + ((n * 37) % 60), outcome }
  })
  world = await seedMapped(desk.database.pool, seeds, new Date(Date.now() - 86_400_000))
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

it('takes in grades, reads the map in every form, and keeps it', async () => {
  const { page, leave } = await visit(browser)
  await signIn(page, desk, 'admin-penilaian')
  await page.goto(`${desk.address}/talenta/impor`)
  await see(page, 'Belum ada impor')
  const lines = world.people.slice(0, 38).map(({ nip }, n) => `'${nip};${year};${n % 9 === 0 ? 'Sangat Baik' : 'Baik'}`)
  const file = ['NIP;TAHUN;PREDIKAT KINERJA', ...lines, `'199901012020011001;${year};Baik`].join('\n')
  await page.locator('input[type=file]').setInputFiles({ name: 'predikat.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
  await see(page, 'NIP ini tidak ada di Data Pegawai')
  await look(page, 'impor-kinerja')
  await press(page, 'Catat 38 baris')
  await page.getByRole('link', { name: 'Lihat peta' }).click()

  await see(page, 'Belum keputusan tim talenta')
  const plot = page.getByRole('listbox')
  await plot.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  const active = page.getByRole('option')
  expect(await active.textContent()).toMatch(/Orang \d\d, Dinas \d\d, Kotak \d/)
  expect(await active.getAttribute('aria-setsize')).toBe('34')
  await page.getByRole('link', { name: 'Buka data pegawai' }).waitFor()
  await look(page, 'peta')
  await press(page, 'Buka 6 orang menurut unit')
  await see(page, 'Menunggu persetujuan Ketua Tim')
  await press(page, 'Tabel')
  await page.getByRole('button', { name: 'Unit kerja' }).waitFor()
  // by result nothing can be ordered
  expect(await page.getByRole('columnheader', { name: 'Kotak' }).getAttribute('aria-sort')).toBe(null)
  await look(page, 'peta-tabel')
  await press(page, /^Perangkat Daerah/)
  await page.getByRole('menuitemradio', { name: 'Dinas 01' }).click()
  await see(page, /dari 10/)

  await page.goto(`${desk.address}/talenta/antarwaktu`)
  await settled(page)
  await press(page, 'Simpan potret')
  await page.getByLabel('Nama potret').fill('Akhir tahun')
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan potret' }).click()
  await see(page, '1. Akhir tahun')
  await look(page, 'antarwaktu')
  await leave()
}, 60_000)
