// Around a room: the committee prepares it (accommodation, cards with a QR code, machines, late answers),
// a participant in a browser of his own is started by the proctor, loses the line, and a tablet opens its
// package when no server answers.
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildApp } from '../../server/app.ts'
import { routes } from '../../server/rooms.ts'
import * as api from '../../stages/sittings/api.ts'
import { accessibilityFindings, openBrowser, pictures } from '../world/browser.ts'
import { openHouse, type TestHouse, testPassword } from '../world/house.ts'
import { form, people } from '../world/sitting.ts'

let house: TestHouse
let second: FastifyInstance
let browser: Browser
let address: string
let other: string
let sessionId: string
let persons: { id: string; nip: string }[]
let cards: { sittingId: string; nip: string; pin: string }[]
const contexts: BrowserContext[] = []

beforeAll(async () => {
  house = await openHouse({ now: new Date() })
  Object.defineProperty(house.clock, 'now', { get: () => new Date() })
  const now = new Date()
  persons = await people(house.database.db, 4, now)
  const plan = {
    title: 'Penilaian Kompetensi ASN, Sesi 2',
    purpose: 'pemetaan' as const,
    formId: await form(house.database.db, 9, now),
    venue: 'Kompleks Perkantoran Contoh',
    room: 'Ruang 2',
    zone: 'WIB' as const,
    opensAt: new Date(now.getTime() - 60_000).toISOString(),
    closesAt: new Date(now.getTime() + 3 * 3_600_000).toISOString(),
    minutes: 90,
  }
  sessionId = (await house.call(api.createSession, plan, 'panitia')).id
  for (const role of ['panitia', 'admin-penilaian', 'pengawas-ruang'] as const) await house.cookieOf(role)
  const clock = () => house.clock.now
  second = await buildApp({ database: house.database, clock, version: '0.0.0-test', secure: false }, routes, { logLevel: 'silent' })
  address = await listening(house.app)
  other = await listening(second)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await second?.close()
  await house?.close()
})

async function listening(app: FastifyInstance): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 20_000 + Math.floor(Math.random() * 9000) })
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
}

async function visitor(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(10_000)
  contexts.push(context)
  return context.newPage()
}

async function signedIn(role: string, path: string): Promise<Page> {
  const page = await visitor()
  await page.goto(`${address}${path}`)
  await page.locator('input[autocomplete="username"]').fill(`${role}@contoh.test`)
  await page.locator('input[type="password"]').fill(testPassword)
  await page.locator('button[type="submit"]').click()
  return page
}

const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 30_000 })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const agree = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name }).click()

async function look(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await pictures(page, scheme === 'light' ? name : `${name}-gelap`)
    expect.soft(await accessibilityFindings(page), `${name}, ${scheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

it('records what is provided to a person, and nothing of why', async () => {
  const page = await signedIn('admin-penilaian', `/data-pegawai/${persons[1]?.id}`)
  await see(page, 'Tidak ada akomodasi yang tercatat.')
  await press(page, 'Catat akomodasi')
  await page.getByRole('checkbox', { name: 'Waktu tambahan' }).check()
  await page.getByRole('checkbox', { name: 'Huruf besar' }).check()
  await page.getByLabel('Waktu tambahan (menit)').fill('30')
  await page.getByLabel('Disetujui oleh').fill('Kepala Badan')
  await page.getByLabel('Jabatan yang menyetujui').fill('Kepala BKPSDM')
  await page.getByLabel('Nomor surat').fill('800/12')
  await look(page, 'akomodasi-baru')
  await agree(page, 'Catat akomodasi')
  await see(page, 'tambahan 30 menit, Huruf besar')
  await look(page, 'akomodasi')
})

it('prepares the room with cards that a scanner reads', async () => {
  await house.call(api.enrolPeople, { id: sessionId, personIds: persons.map((person) => person.id) }, 'panitia')
  const page = await signedIn('panitia', `/pelaksanaan/${sessionId}`)
  await see(page, 'Kesiapan hari-H')
  await see(page, /Peserta Contoh 2: .*Huruf besar/)
  await press(page, 'Buat kartu')
  await agree(page, 'Buat kartu')
  await see(page, '4 kartu dibuat.')
  await page.locator('.card-qr').first().waitFor()
  await look(page, 'kartu')
  const pins = await page.locator('.exam-cards code').allTextContents()
  const { participants } = await house.call(api.showSession, { id: sessionId }, 'panitia')
  cards = participants.map((one, index) => ({ sittingId: one.sittingId, nip: one.nip, pin: pins[index] ?? '' }))
  await press(page, 'Sudah dicetak, tutup')
  await press(page, 'Buka sesi')
  await agree(page, 'Buka sesi')
  await see(page, 'Dibuka')
  await house.work()
  await look(page, 'sesi-hari-h')
})

it('starts a participant who waits in another browser, and sees the line break', async () => {
  const exam = await visitor()
  await exam.goto(`${other}/ujian/`)
  await exam.getByLabel('NIP').fill(cards[0]?.nip ?? '')
  await exam.getByLabel('PIN peserta').fill(cards[0]?.pin ?? '')
  await exam.getByRole('button', { name: 'Masuk' }).first().click()
  await exam.getByRole('button', { name: 'Saya sudah membaca dan menyetujui' }).first().click()
  await see(exam, 'Perangkat ini siap.')
  const room = await signedIn('pengawas-ruang', `/ruang/${sessionId}`)
  await see(room, 'Tersambung ke server')
  await room.keyboard.type(cards[0]?.nip ?? '')
  await room.keyboard.press('Enter')
  await room.getByRole('button', { name: 'KTP', exact: true }).click()
  await see(room, /KTP diperiksa/)
  // not noted on the tablet only: the server has it
  await see(room, 'Hadir, KTP')
  await press(room, 'Mulai')
  await agree(room, 'Mulai untuk 1 orang')
  await exam.locator('.opt').first().waitFor({ timeout: 30_000 })
  await exam.locator('.opt').first().click()
  await room.getByRole('button', { name: /^Meja 1, .*1 dari 9/ }).waitFor({ timeout: 15_000 })
  await exam.context().setOffline(true)
  await exam.locator('.opt').nth(1).click()
  await room.getByRole('button', { name: /^Meja 1, .*di perangkat/ }).waitFor({ timeout: 45_000 })
  await look(room, 'ruang-di-perangkat')
  await exam.context().setOffline(false)
  await room.getByRole('button', { name: /^Meja 1, .*mengerjakan/ }).waitFor({ timeout: 45_000 })
})

it('reads out the start code, for those who may, and keeps the reason', async () => {
  const page = await signedIn('panitia', `/ruang/${sessionId}?tab=bantuan`)
  await press(page, 'Bacakan kode mulai')
  await page.getByLabel('Alasan').fill('Jaringan gedung putus sejak pagi')
  await agree(page, 'Bacakan kode mulai')
  await see(page, /^[0-9A-Z]{5} [0-9A-Z]{5}$/)
  await see(page, /Dinyatakan tanpa server/)
  await look(page, 'ruang-kode-mulai')
})

it('opens the package of the day before when no server answers', async () => {
  const page = await signedIn('pengawas-ruang', `/ruang/${sessionId}?tab=bantuan`)
  await page.getByLabel('Frasa sandi bekal').fill('hujan di bulan juni')
  await press(page, 'Ambil bekal')
  await see(page, /Bekal tersimpan di tablet ini/)
  await page.getByRole('link', { name: 'Ruang lain' }).click()
  await see(page, 'Buka layar ruang')
  // a tablet whose line is down: only the desk itself is still open, nothing of the room is known to it
  await page.evaluate(() => sessionStorage.clear())
  await page.route('**/api/invigilation/**', (route) => route.abort())
  await page.reload()
  await page.goto(`${address}/ruang/${sessionId}`)
  await see(page, 'Buka bekal ruang')
  await look(page, 'ruang-bekal')
  await page.getByLabel('Frasa sandi bekal').fill('salah sama sekali')
  await press(page, 'Buka bekal')
  await see(page, 'Frasa sandi ini tidak membuka bekal.')
  await page.getByLabel('Frasa sandi bekal').fill('hujan di bulan juni')
  await press(page, 'Buka bekal')
  await see(page, 'Depan ruang')
  await page.getByRole('button', { name: /^Meja 3,/ }).click()
  await page.getByRole('button', { name: 'Paspor', exact: true }).click()
  await see(page, '1 catatan di tablet')
  await look(page, 'ruang-dari-bekal')
  await page.unroute('**/api/invigilation/**')
  await page.getByText('catatan di tablet').waitFor({ state: 'detached', timeout: 30_000 })
  const kept = await house.database.db
    .selectFrom('invigilation.attendance')
    .select(['state', 'identityKind'])
    .where('sittingId', '=', cards[2]?.sittingId ?? '')
    .executeTakeFirst()
  expect(kept).toEqual({ state: 'hadir', identityKind: 'paspor' })
})
