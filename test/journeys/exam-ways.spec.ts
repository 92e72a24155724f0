// Ways to the exam: practice and readiness without a card, a plain-http name and TLS, text at 400 %,
// 320 pixels, high contrast, keyboard alone; each held against axe.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { showRoom } from '../../stages/invigilation/api.ts'
import { readinessCodeOf } from '../../stages/invigilation/readiness-code.ts'
import { openBrowser } from '../world/browser.ts'
import { openDesk } from './browser.ts'
import { type Card, openRoom, type Room, sitDown, startRoom } from './exam-room.ts'

let browser: Browser
let hall: Room
beforeAll(async () => {
  browser = await openBrowser()
  hall = await openRoom({ count: 3, items: 40 })
})
afterAll(async () => {
  await browser?.close()
  await hall?.close()
})

/** Nothing stands beside the screen: no scrolling sideways. */
const sideways = (page: Page) => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

it('practises without a card; nothing is sent and nothing is kept', async () => {
  const { page, see, press, choose, look, leave } = await sitDown(browser)
  const sent: string[] = []
  page.on('request', (request) => request.url().includes('/api/') && sent.push(request.url()))
  await page.goto(`${hall.address}latihan`)
  await see(/^Soal 1/)
  await look('latihan')
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await sideways(page)).toBe(0)
  await page.setViewportSize({ width: 1366, height: 768 })
  await choose(1)
  await page.keyboard.press('Enter')
  await page.keyboard.press('2')
  await see('2 dari 10 dijawab')
  await page.keyboard.press('F')
  await page.getByRole('button', { name: /^Soal 2, Sudah dijawab, Ditandai/ }).waitFor()
  await press('Dengarkan')
  await press('Periksa dan akhiri ujian')
  await look('latihan-periksa')
  await press('Kirim dan akhiri ujian')
  await page.getByRole('dialog').getByRole('button', { name: 'Kirim dan akhiri ujian' }).click()
  await see('Latihan selesai')
  await look('latihan-selesai')
  expect(sent).toEqual([])
  expect(await page.evaluate('indexedDB.databases().then((all) => all.map((each) => each.name))')).toEqual([])
  await leave()
})

it.each(['plain', 'local'])('says in seconds whether this computer will do: %s', async (way) => {
  const { page, see, press, look, leave } = await sitDown(browser)
  await page.goto(`${way === 'plain' ? hall.address : hall.local}siap`)
  await see(way === 'plain' ? 'Komputer ini dapat dipakai.' : 'Komputer ini siap untuk ujian.')
  await see(way === 'plain' ? 'Alamat ini tanpa HTTPS' : 'Sambungan aman.')
  await look(`siap-${way}`)
  await page.getByLabel('Kode ruang').fill('AAAA-AAAA')
  await page.getByLabel('Nomor meja').fill('2')
  await press('Kirim hasil')
  await see('Kode ruang ini tidak dikenal.')
  await page.getByLabel('Kode ruang').fill(readinessCodeOf(hall.sessionId))
  await press('Kirim hasil')
  await see('Kode pemeriksaan')
  const code = (await page.locator('.receipt-code').textContent()) ?? ''
  const shown = await hall.house.call(showRoom, { id: hall.sessionId }, 'panitia')
  expect(shown.readiness.find((each) => each.seat === 2)).toMatchObject({ code, ok: true })
  await look(`siap-${way}-kode`)
  await leave()
})

it('reads at 400 %, on 320 pixels and in high contrast, and by the keyboard alone', async () => {
  const seat = await sitDown(browser)
  const { page, see, press, look } = seat
  await seat.signIn(hall.address, hall.cards[0] as Card)
  await seat.agree()
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await sideways(page)).toBe(0)
  await look('ruang-tunggu-320')
  await page.setViewportSize({ width: 1366, height: 768 })
  await startRoom(hall, [hall.cards[0] as Card])
  await see(/^Soal 1/)
  for (const [name, size] of [
    ['200 %', '32px'],
    ['400 %', '64px'],
  ] as const) {
    await press(/^Tampilan/)
    await press(name)
    await press('Tutup')
    expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe(size)
    expect(await sideways(page), name).toBe(0)
    await look(`huruf-${name.slice(0, 3)}`)
  }
  await press(/^Tampilan/)
  await look('tampilan-400')
  for (const [name, shown] of [
    ['Tinggi, gelap', 'gelap'],
    ['Tinggi, terang', 'terang'],
  ] as const) {
    await page.getByRole('dialog').getByRole('button', { name }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Sedang' }).click()
    await press('Tutup')
    await seat.choose(1)
    await look(`kontras-${shown}`)
    await press(/^Tampilan/)
  }
  await press('Biasa')
  await press('Tutup')
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await sideways(page)).toBe(0)
  await look('soal-320')
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')
  await see(/^Soal 2/)
  await page.keyboard.press('a')
  await page.keyboard.press('ArrowLeft')
  await see(/^Soal 1/)
  await press(/^Tampilan/)
  await press('English')
  await see('Time left')
  await look('inggris')
  await seat.leave()
})

it('opens over TLS, with everything a safe origin allows', async () => {
  const desk = await openDesk({ tls: true })
  const { page, see, leave } = await sitDown(browser, undefined, { secure: true })
  try {
    await page.goto(`${desk.address}/ujian/siap`)
    await see('Sambungan aman.')
    await page.goto(`${desk.address}/ujian/latihan`)
    await see(/^Soal 1/)
    await leave()
  } finally {
    await desk.close()
  }
})
