// A Pengawas Ruang's day in a real browser, against two application processes that share a database: the
// list, identities, latecomers, start, help, a machine that is changed, pause, an incident with its time,
// a lost line with notes kept on the tablet, closing, and the berita acara.
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { buildApp } from '../../server/app.ts'
import { routes } from '../../server/rooms.ts'
import { recordAccommodation } from '../../stages/register/accommodation-api.ts'
import * as api from '../../stages/sittings/api.ts'
import * as day from '../../stages/sittings/day-api.ts'
import * as exam from '../../stages/sittings/exam-api.ts'
import { accessibilityFindings, openBrowser, pictures } from '../world/browser.ts'
import { openHouse, type TestHouse, testPassword, tokenOf } from '../world/house.ts'
import { form, people } from '../world/sitting.ts'

type Card = { sittingId: string; nip: string; pin: string; name: string; number: string }

let house: TestHouse
let second: FastifyInstance
let browser: Browser
let context: BrowserContext
let page: Page
let address: string
let cards: Card[]
let sessionId: string
let ahead = 0
const faults: string[] = []
const seats = 14

beforeAll(async () => {
  house = await openHouse({ now: new Date() })
  Object.defineProperty(house.clock, 'now', { get: () => new Date(Date.now() + ahead) })
  const now = new Date()
  const persons = await people(house.database.db, seats, now)
  const plan = {
    title: 'Penilaian Kompetensi ASN, Sesi 1',
    purpose: 'pemetaan' as const,
    formId: await form(house.database.db, 9, now),
    venue: 'Kompleks Perkantoran Contoh',
    room: 'Aula Contoh',
    zone: 'WIB' as const,
    opensAt: new Date(now.getTime() - 60_000).toISOString(),
    closesAt: new Date(now.getTime() + 5 * 3_600_000).toISOString(),
    minutes: 90,
  }
  await house.call(recordAccommodation, accommodation(persons[4]?.id ?? '', now), 'admin-penilaian')
  sessionId = (await house.call(api.createSession, plan, 'panitia')).id
  await house.call(api.enrolPeople, { id: sessionId, personIds: persons.map((person) => person.id) }, 'panitia')
  cards = (await house.call(api.issueCards, { id: sessionId }, 'panitia')).cards
  await house.call(api.openSession, { id: sessionId }, 'panitia')
  await house.work()
  await house.cookieOf('pengawas-ruang')
  const clock = () => house.clock.now
  second = await buildApp({ database: house.database, clock, version: '0.0.0-test', secure: false }, routes, { logLevel: 'silent' })
  address = await listening(house.app)
  await listening(second)
  browser = await openBrowser()
  context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
  })
  context.on('weberror', (error) => faults.push(error.error().message))
  context.on('response', (response) => void (response.status() >= 500 && faults.push(`${response.status()} ${response.url()}`)))
  context.setDefaultTimeout(8000)
  page = await context.newPage()
})
afterEach(async () => {
  await pictures(page, 'ruang-terakhir')
  expect(faults).toEqual([])
})
afterAll(async () => {
  await browser?.close()
  await second?.close()
  await house?.close()
})

const accommodation = (personId: string, now: Date) => ({
  personId,
  provisions: ['waktu-tambahan' as const, 'huruf-besar' as const, 'istirahat-jeda' as const],
  extraPercent: 0,
  extraMinutes: 30,
  note: 'meja paling depan',
  approvedBy: 'Kepala Badan',
  approvedOffice: 'BKPSDM',
  letterNumber: '800/12',
  approvedOn: now.toISOString().slice(0, 10),
  validFrom: now.toISOString().slice(0, 10),
  validTo: null,
})

async function listening(app: FastifyInstance): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 20_000 + Math.floor(Math.random() * 9000) })
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
}

const see = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 15_000 })
const press = (name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()
const agree = (name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name }).click()
const tab = (name: string) => page.getByRole('navigation', { name: 'Bagian layar ruang' }).getByRole('button', { name }).click()
const seat = (n: number) => page.getByRole('region', { name: 'Denah meja' }).getByRole('button', { name: new RegExp(`^Meja ${n},`) })
const sheet = (n: number) => page.getByRole('complementary', { name: `Meja ${n}`, exact: true })
const card = (n: number): Card => cards[n - 1] as Card

async function look(name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await pictures(page, scheme === 'light' ? name : `${name}-gelap`)
    expect.soft(await accessibilityFindings(page), `${name}, ${scheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** A participant at a machine of the second process: signed in and agreed. */
async function sitDown(n: number): Promise<{ cookie: string }> {
  const me = { cookie: tokenOf(await house.send(exam.signIn, { nip: card(n).nip, pin: card(n).pin }, null)) }
  const { pledge } = await house.call(exam.examState, {}, me)
  await house.call(exam.agree, { version: pledge?.id.version ?? '', language: 'id' }, me)
  return me
}

it('checks people in by scanner, list and identity', async () => {
  await page.goto(`${address}/ruang`)
  await page.locator('input[autocomplete="username"]').fill('pengawas-ruang@contoh.test')
  await page.locator('input[type="password"]').fill(testPassword)
  await page.locator('button[type="submit"]').click()
  await see('Aula Contoh')
  await look('ruang-daftar')
  await page.getByRole('link', { name: 'Buka layar ruang' }).click()
  await see('Tersambung ke server')
  await see('Belum dimulai')
  await look('ruang-sebelum')
  for (let n = 1; n <= 10; n++) {
    // as a scanner types: no field is touched first
    await page.keyboard.type(`NAWA:${card(n).sittingId.replaceAll('-', '').toUpperCase()}`)
    await page.keyboard.press('Enter')
    await sheet(n)
      .getByRole('button', { name: n % 2 ? 'KTP' : 'Kartu pegawai' })
      .click()
    await sheet(n).getByText('diperiksa').first().waitFor()
  }
  await page.keyboard.type('NAWA:0123456789ABCDEF0123456789ABCDEF')
  await page.keyboard.press('Enter')
  await see('Kode ini bukan kartu peserta ruang ini.')
  await tab('Kehadiran')
  await see('10 dari 14 hadir')
  await look('ruang-kehadiran')
  await page.getByRole('checkbox', { name: `Pilih ${card(13).name}`, exact: true }).check()
  await page.getByRole('checkbox', { name: `Pilih ${card(14).name}`, exact: true }).check()
  await press('Tandai 2 tidak hadir')
  await page.getByRole('radio', { name: 'Sakit' }).check()
  await page.getByLabel('Ada surat atau dokumen').check()
  await look('ruang-tidak-hadir')
  await agree('Catat 2 orang tidak hadir')
  await see('Sakit, dengan dokumen')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.emulateMedia({ media: 'print' })
  await see('Daftar Hadir Peserta')
  if (process.env.NAWA_PICTURES) await page.pdf({ path: `${process.env.NAWA_PICTURES}/daftar-hadir.pdf`, preferCSSPageSize: true })
  await page.emulateMedia({ media: 'screen' })
})

it('starts everybody at one moment, and sees them work through another process', async () => {
  const working = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(sitDown))
  await tab('Ruang')
  await press('Mulai')
  await see('10 orang yang hadir mulai bersamaan, pada saat yang sama.')
  await look('ruang-mulai')
  await agree('Mulai untuk 10 orang')
  await see(/^Mulai \d\d\.\d\d$/)
  await page
    .getByRole('button', { name: /Mengerjakan/ })
    .first()
    .waitFor()
  const [first, , third] = working
  const { items } = await house.call(exam.showPaper, {}, first ?? null)
  for (const [index, item] of items.slice(0, 5).entries()) {
    const answer = { seq: index + 1, itemId: item.itemId, choice: 'A', clickedAt: new Date().toISOString() }
    await house.call(exam.saveAnswer, answer, first ?? null)
  }
  await seat(1).getByText('5/9').waitFor({ timeout: 15_000 })
  // through the other process: the news travel over the database
  await second.inject({
    method: 'POST',
    url: '/api/exam/help',
    headers: { cookie: third?.cookie ?? '' },
    payload: { text: 'Layar tidak mau pindah ke soal berikutnya.' },
  })
  await page.getByRole('button', { name: /^Meja 3, .*bantuan/ }).waitFor({ timeout: 5_000 })
  await seat(3).click()
  await see('“Layar tidak mau pindah ke soal berikutnya.”')
  await look('ruang')
  await tab('Bantuan')
  await see('Yang sering ditanyakan')
  await look('ruang-bantuan')
  await press('Sudah dibantu')
  await see('Tidak ada yang meminta bantuan.')
})

it('moves somebody to another machine, and no other way', async () => {
  await tab('Ruang')
  const refused = await house.send(exam.signIn, { nip: card(2).nip, pin: card(2).pin }, null)
  expect(refused.body).toMatchObject({ code: 'sittings.elsewhere' })
  await see(/Meja 2, .*: ingin melanjutkan di perangkat lain/)
  await look('ruang-pindah')
  await press('Izinkan pindah')
  await page.getByText('ingin melanjutkan di perangkat lain').waitFor({ state: 'detached' })
  const { requestId } = (refused.body as { data: { requestId: string } }).data
  const again = await house.send(exam.signIn, { nip: card(2).nip, pin: card(2).pin, requestId }, null)
  expect(again.status).toBe(200)
  await house.call(day.pulse, {}, { cookie: tokenOf(again) })
})

it('stops the clock, gives time for an incident and shows the effect first', async () => {
  await press('Jeda')
  await page.getByLabel('Alasan').fill('Listrik padam sebentar')
  await look('ruang-jeda')
  await agree('Jeda ruang')
  await see(/Dijeda sejak/)
  await press('Lanjutkan')
  await agree('Lanjutkan sekarang')
  await see(/Sisa \d+ menit/)
  await tab('Kejadian')
  await see('Belum ada kejadian')
  await press('Catat kejadian')
  await page.getByRole('radio', { name: 'Jaringan' }).check()
  await page.getByLabel('Apa yang terjadi').fill('Sakelar jaringan mati, sebagian meja terputus.')
  await page.getByLabel('Waktu pengganti (menit)').fill('10')
  await see(/orang yang sedang mengerjakan mendapat 10 menit lagi/)
  await look('ruang-kejadian-baru')
  await agree('Catat dan beri 10 menit')
  await see('Waktu pengganti 10 menit')
  await press('Nyatakan selesai')
  await agree('Nyatakan selesai')
  await page.getByText('masih berlangsung').waitFor({ state: 'detached' })
  await look('ruang-kejadian')
})

it('keeps notes on the tablet while the server is out of reach', async () => {
  await tab('Ruang')
  await context.setOffline(true)
  await see('Server tidak terjangkau')
  await seat(11).click()
  await sheet(11).getByRole('button', { name: 'SIM' }).click()
  await see('1 catatan di tablet')
  await look('ruang-tanpa-server')
  await context.setOffline(false)
  await page.getByText('catatan di tablet').waitFor({ state: 'detached', timeout: 30_000 })
  await see('Tersambung ke server')
  const kept = await house.database.db
    .selectFrom('invigilation.attendance')
    .selectAll()
    .where('sittingId', '=', card(11).sittingId)
    .executeTakeFirst()
  expect(kept).toMatchObject({ state: 'hadir', identityKind: 'sim' })
  expect(kept?.deviceAt).not.toBeNull()
})

it('lets latecomers in by the rule', async () => {
  ahead = 20 * 60_000
  await page.reload()
  await see('Tersambung ke server')
  await seat(12).click()
  await see(/Terlambat 2\d menit, melewati batas 15 menit/)
  expect(await sheet(12).getByRole('button', { name: 'KTP' }).isDisabled()).toBe(true)
  await page.getByLabel('Alasan mengizinkan masuk').fill('Jembatan putus, diketahui Panitia')
  await look('ruang-terlambat')
  await sheet(12).getByRole('button', { name: 'KTP' }).click()
  await sheet(12).getByText('KTP diperiksa').first().waitFor()
})

it('closes the room and prints the berita acara', async () => {
  await press('Tutup ruang')
  await see(/orang masih mengerjakan sampai/)
  await page.keyboard.press('Escape')
  ahead = 4 * 3_600_000
  await house.database.db
    .updateTable('access.session')
    .set({ idleUntil: new Date(Date.now() + 9e7), endsAt: new Date(Date.now() + 9e7) })
    .execute()
  const { jobs } = await import('../../server/rooms.ts')
  await jobs['sittings-close-overdue']?.({}, {
    db: house.database.db,
    clock: () => house.clock.now,
    log: console as never,
    address: null,
  } as never)
  await house.work()
  await page.reload()
  await see(/Tersambung/)
  await press('Tutup ruang')
  await agree('Tutup ruang ini')
  await see('Ruang ditutup')
  await look('ruang-ditutup')
  await tab('Berita Acara')
  await see('Yang harus cocok')
  await page.getByLabel('Nama lengkap dengan gelar').first().fill('Tatang Contoh, S.Kom.')
  await page.getByLabel('Nama lengkap dengan gelar').nth(2).fill('Oman Contoh, S.IP., M.Si.')
  await page.getByLabel('Jabatan').fill('Kepala Bidang Penilaian')
  await look('ruang-berita-acara')
  await press('Cetak berita acara')
  await see('Versi 1 sudah dicetak.')
  await look('ruang-berita-acara-dicetak')
  const pdf = await page.request.get(`${address}/api/invigilation/rooms/${sessionId}/official-record/1/pdf`)
  expect(pdf.headers()['content-type']).toContain('application/pdf')
})
