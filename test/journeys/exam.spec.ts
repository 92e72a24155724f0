// A participant's day in a real browser: card, pledge, start, answers through a lost network and a
// reload, review, submission, receipt; a browser that keeps nothing; time that runs out.
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { jobs } from '../../server/rooms.ts'
import * as api from '../../stages/sittings/api.ts'
import { receiptWords } from '../../stages/sittings/receipt.ts'
import * as room from '../../stages/sittings/room-api.ts'
import { accessibilityFindings, openBrowser, pictures } from '../world/browser.ts'
import { openHouse, type TestHouse } from '../world/house.ts'
import { form, people } from '../world/sitting.ts'

let house: TestHouse
let browser: Browser
let context: BrowserContext
let page: Page
let address: string
let cards: { sittingId: string; nip: string; pin: string }[]
let sessionId: string

beforeAll(async () => {
  house = await openHouse({ now: new Date() })
  Object.defineProperty(house.clock, 'now', { get: () => new Date() })
  const now = new Date()
  const persons = await people(house.database.db, 5, now)
  const plan = {
    title: 'Penilaian Kompetensi ASN',
    purpose: 'pemetaan' as const,
    formId: await form(house.database.db, 40, now),
    venue: 'Aula Contoh',
    room: 'Ruang 1',
    zone: 'WIB' as const,
    opensAt: new Date(now.getTime() - 60_000).toISOString(),
    closesAt: new Date(now.getTime() + 3 * 3_600_000).toISOString(),
    minutes: 90,
  }
  sessionId = (await house.call(api.createSession, plan, 'panitia')).id
  await house.call(api.enrolPeople, { id: sessionId, nips: persons.map((person) => person.nip) }, 'panitia')
  cards = (await house.call(api.issueCards, { id: sessionId }, 'panitia')).cards
  await house.app.listen({ host: '127.0.0.1', port: 20_000 + Math.floor(Math.random() * 9000) })
  address = `http://ujian.contoh.test:${(house.app.server.address() as AddressInfo).port}/ujian/`
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await house?.close()
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID' })
  page = await context.newPage()
})
afterEach(async () => {
  await pictures(page, 'terakhir')
  await context.close()
})

const see = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 15_000 })
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
const choose = (n: number) => page.locator('.opt').nth(n).click()
const stored = (sittingId: string) =>
  house.database.db
    .selectFrom('sittings.answer')
    .select(['seq', 'itemId', 'choice'])
    .where('sittingId', '=', sittingId)
    .orderBy('seq')
    .execute()

async function signIn(card: { nip: string; pin: string }): Promise<void> {
  await page.goto(address)
  await page.getByLabel('NIP').fill(card.nip)
  await page.getByLabel('PIN peserta').fill(card.pin)
  await press('Masuk')
}

/** Looks at the page with axe and, where asked for, keeps pictures of it. */
async function look(name: string): Promise<void> {
  await pictures(page, name)
  expect(await accessibilityFindings(page, true), name).toEqual([])
}

async function start(card: { nip: string; pin: string }): Promise<void> {
  await signIn(card)
  await press('Saya sudah membaca dan menyetujui')
  await press('Mulai mengerjakan')
  await see(/^Soal 1/)
}

it('is small enough for a room of people on one line', async () => {
  let bytes = 0
  page.on('response', async (response) => {
    const body = /\.(js|css)$/.test(response.url()) ? await response.body() : Buffer.alloc(0)
    bytes += gzipSync(body, { level: 9 }).length
  })
  await page.goto(address)
  await see('Masuk ke ruang ujian')
  await expect.poll(() => bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThan(30_000)
})

it('goes from the card to the receipt, through a lost network and a reload', async () => {
  const card = cards[0] as (typeof cards)[number]
  await page.goto(address)
  await see('Masuk ke ruang ujian')
  await look('masuk')
  await signIn({ nip: card.nip, pin: 'AAAA-AAAA' })
  await see('NIP dan PIN ini tidak cocok')
  await signIn(card)
  await see('Pakta integritas')
  await look('pakta')
  await press('Saya sudah membaca dan menyetujui')
  await see('Ujian belum mulai')
  await look('ruang-tunggu')
  await house.call(api.openSession, { id: sessionId }, 'panitia')
  await see('Ujian sudah dibuka')
  await look('siap')
  await press('Mulai mengerjakan')
  await see(/^Soal 1/)
  await choose(2)
  await see('Tersimpan')
  await press('Lanjut')
  await page.keyboard.press('b')
  await page.keyboard.press('f')
  await see('2 dari 40 dijawab')
  await page.keyboard.press('ArrowRight')
  await see(/^Soal 3/)
  await look('soal')

  await context.setOffline(true)
  await choose(0)
  await press('Lanjut')
  await choose(1)
  await press('Lanjut')
  await choose(2)
  await see('Jaringan terputus.')
  await see('3 jawaban menunggu')
  await look('luring')
  expect(await stored(card.sittingId)).toHaveLength(2)
  await context.setOffline(false)
  await see(/Tersimpan \d\d\.\d\d WIB/)
  expect(await stored(card.sittingId)).toHaveLength(5)

  await context.setOffline(true)
  await press('Lanjut')
  await choose(3)
  await see('1 jawaban menunggu')
  await context.setOffline(false)
  await page.reload()
  await see(/^Soal 7/)
  await expect.poll(() => stored(card.sittingId), { timeout: 15_000 }).toHaveLength(6)
  await expect.poll(() => page.getByText('6 dari 40 dijawab').count()).toBeGreaterThan(0)
  expect(await page.getByRole('button', { name: /^Soal 2, Sudah dijawab, Ditandai/ }).count()).toBe(1)

  await choose(1)
  await press('Kosongkan jawaban')
  await press('Periksa dan akhiri ujian')
  await see('34 soal belum dijawab.')
  await see('1 soal ditandai')
  await look('periksa')
  await press('Kirim dan akhiri ujian')
  await see('Akhiri ujian sekarang?')
  await look('yakin')
  await page.getByRole('dialog').getByRole('button', { name: 'Kirim dan akhiri ujian' }).click()
  await see('Jawaban Anda sudah diterima.')
  await see('6 dari 40 dijawab')
  await look('tanda-terima')
  const shown = await house.call(api.showSession, { id: sessionId }, 'panitia')
  await see(receiptWords(shown.participants[0]?.receipt ?? ''))
  await page.reload()
  await see('Jawaban Anda sudah diterima.')
})

it('says so when the browser keeps nothing, and saves all the same', async () => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined })
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new Error('denied')
      },
    })
  })
  const card = cards[1] as (typeof cards)[number]
  await start(card)
  await see('Peramban ini tidak dapat menyimpan di perangkat.')
  await choose(1)
  await see('Tersimpan')
  await look('memori')
  await context.setOffline(true)
  await press('Lanjut')
  await choose(1)
  await see('Jawaban Anda ada di halaman ini')
  await context.setOffline(false)
  await expect.poll(() => stored(card.sittingId), { timeout: 15_000 }).toHaveLength(2)
})

it('hands in by itself when the time is up, and shows what came too late', async () => {
  const card = cards[2] as (typeof cards)[number]
  await start(card)
  await choose(0)
  await see('Tersimpan')
  await press('Lanjut')
  const ending = (seconds: number) =>
    house.database.pool.query(
      `update sittings.sitting set ends_at = now() + $2 * interval '1 s', deadline = now() + ($2 + 3) * interval '1 s' where id = $1`,
      [card.sittingId, seconds],
    )
  await ending(4)
  await page.reload()
  await see(/^Soal 2/)
  await context.setOffline(true)
  await choose(0)
  await see('Waktu habis')
  await see('1 jawaban masih di perangkat ini')
  await look('waktu-habis')
  await expect
    .poll(
      async () =>
        (await house.database.pool.query('select now() > deadline as over from sittings.sitting where id = $1', [card.sittingId])).rows[0]
          .over,
      {
        timeout: 15_000,
      },
    )
    .toBe(true)
  await context.setOffline(false)
  await see('1 jawaban tersimpan, tetapi tiba setelah waktu habis.')
  await see('Waktu habis. Jawaban yang tersimpan sudah diterima.')
  await see('1 dari 40 dijawab')
  await look('terlambat')
})

it('sends what the machine still keeps when the page is opened again after the end, and tells', async () => {
  const card = cards[4] as (typeof cards)[number]
  await start(card)
  await choose(0)
  await see('Tersimpan')
  await press('Lanjut')
  await context.setOffline(true)
  await choose(1)
  await see(/Di perangkat/)
  await house.database.pool.query(
    `update sittings.sitting set ends_at = now() - interval '5 s', deadline = now() - interval '1 s', started_at = now() - interval '9 s' where id = $1`,
    [card.sittingId],
  )
  await jobs['sittings-close-overdue']?.({}, { db: house.database.db, clock: () => new Date(), log: undefined as never, address: null })
  await page.goto('about:blank')
  await context.setOffline(false)
  await page.goto(address)
  await see('Waktu habis. Jawaban yang tersimpan sudah diterima.')
  await see('1 jawaban tersimpan, tetapi tiba setelah waktu habis.')
  const late = await house.database.pool.query('select 1 from sittings.late_answer where sitting_id = $1', [card.sittingId])
  expect(late.rowCount).toBe(1)
})

it('another machine takes over only through the proctor; the first one says so and loses nothing', async () => {
  const card = cards[3] as (typeof cards)[number]
  await start(card)
  await see('Soal 1')
  await choose(0)
  await see('Tersimpan')
  await context.setOffline(true)
  await press('Lanjut')
  await choose(3)
  await see('1 jawaban menunggu')
  const first = page
  const second = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'id-ID' })
  page = await second.newPage()
  await signIn(card)
  await see('Angkat tangan Anda')
  await look('angkat-tangan')
  const { rows } = await house.database.pool.query('select id from sittings.device_request where sitting_id = $1', [card.sittingId])
  await house.call(room.decideDevice, { id: sessionId, requestId: rows[0].id, allowed: true }, 'panitia')
  await see(/^Soal 2/)
  await choose(1)
  await see('Tersimpan')
  page = first
  await context.setOffline(false)
  await see('Ujian Anda dilanjutkan di komputer lain')
  await look('dipindahkan')
  await expect.poll(async () => (await stored(card.sittingId)).length, { timeout: 20_000 }).toBeGreaterThanOrEqual(2)
  await second.close()
})
