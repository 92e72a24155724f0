// A proctor's tablet whose server is gone: the room opens from a reload and after the browser was closed,
// goes on where it stood, and everything noted arrives once when the server is back.
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildApp } from '../../server/app.ts'
import { routes } from '../../server/rooms.ts'
import * as api from '../../stages/sittings/api.ts'
import { readStartCode } from '../../stages/sittings/room-api.ts'
import { accessibilityFindings, pictures } from '../world/browser.ts'
import { openHouse, type TestHouse, testPassword } from '../world/house.ts'
import { form, people } from '../world/sitting.ts'

const passphrase = 'hujan di bulan juni'
const faults: string[] = []
let house: TestHouse
let server: FastifyInstance | null = null
let port = 0
let sessionId: string
let profile: string
let tablet: BrowserContext
let page: Page

/** The server of this house at its port; the same again after it was stopped. */
async function startServer(): Promise<void> {
  const clock = () => house.clock.now
  server = await buildApp({ database: house.database, clock, version: '0.0.0-test', secure: false }, routes, { logLevel: 'silent' })
  await server.listen({ host: '127.0.0.1', port: port || 20_000 + Math.floor(Math.random() * 9000) })
  port = (server.server.address() as AddressInfo).port
}

async function stopServer(): Promise<void> {
  server?.server.closeAllConnections()
  await server?.close()
  server = null
}

/** The tablet's browser with what it kept when it was closed. */
async function switchOn(): Promise<void> {
  tablet = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--host-resolver-rules=MAP *.contoh.test 127.0.0.1'],
    ...{ viewport: { width: 1366, height: 768 }, locale: 'id-ID', timezoneId: 'Asia/Jakarta', reducedMotion: 'reduce' as const },
  })
  tablet.setDefaultTimeout(15_000)
  tablet.on('weberror', (error) => faults.push(error.error().message))
  page = tablet.pages()[0] ?? (await tablet.newPage())
}

beforeAll(async () => {
  house = await openHouse({ now: new Date() })
  Object.defineProperty(house.clock, 'now', { get: () => new Date() })
  const now = new Date()
  const persons = await people(house.database.db, 4, now)
  const plan = {
    title: 'Penilaian Kompetensi ASN, Sesi 3',
    purpose: 'pemetaan' as const,
    formId: await form(house.database.db, 9, now),
    venue: 'Kompleks Perkantoran Contoh',
    room: 'Ruang 3',
    zone: 'WIB' as const,
    opensAt: new Date(now.getTime() - 60_000).toISOString(),
    closesAt: new Date(now.getTime() + 3 * 3_600_000).toISOString(),
    minutes: 90,
  }
  sessionId = (await house.call(api.createSession, plan, 'panitia')).id
  await house.call(api.enrolPeople, { id: sessionId, nips: persons.map((person) => person.nip) }, 'panitia')
  await house.call(api.issueCards, { id: sessionId }, 'panitia')
  await house.work()
  for (const role of ['panitia', 'pengawas-ruang'] as const) await house.cookieOf(role)
  profile = await mkdtemp(join(tmpdir(), 'nawa-tablet-'))
  await startServer()
  await switchOn()
})
afterAll(async () => {
  await tablet?.close()
  await stopServer()
  await house?.close()
  await rm(profile, { recursive: true, force: true })
})

const address = (path: string) => `http://127.0.0.1:${port}${path}`
const see = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 30_000 })
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click()
const agree = (name: string) => page.getByRole('dialog').getByRole('button', { name }).click()
const seat = (number: number) => page.getByRole('button', { name: new RegExp(`^Meja ${number},`) }).click()

async function look(name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await pictures(page, scheme === 'light' ? name : `${name}-gelap`)
    expect.soft(await accessibilityFindings(page), `${name}, ${scheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

async function open(): Promise<void> {
  await see('Buka bekal ruang')
  await page.getByLabel('Frasa sandi bekal').fill(passphrase)
  await press('Buka bekal')
  await see(/Tanpa server: data ruang yang tersimpan di perangkat ini, diambil/)
}

async function noteIncident(text: string): Promise<void> {
  await press('Catat kejadian')
  await page.getByRole('dialog').getByLabel('Apa yang terjadi').fill(text)
  await agree('Catat kejadian ini')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Told in the browser: the paths that workers keep; how many workers stand. */
const keptPaths = `caches.keys()
  .then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))
  .then((found) => found.flat().map((one) => new URL(one.url).pathname))`
const workers = `navigator.serviceWorker.getRegistrations().then((all) => all.filter((one) => one.active?.state === 'activated').length)`

async function signIn(): Promise<void> {
  await page.locator('input[autocomplete="username"]').fill('pengawas-ruang@contoh.test')
  await page.locator('input[autocomplete="current-password"]').fill(testPassword)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
}

/** What the server holds of the notes: each once, however often it was sent. */
async function arrived() {
  const { db } = house.database
  const of = async (table: 'invigilation.attendance' | 'invigilation.incident' | 'invigilation.received') =>
    (await db.selectFrom(table).select('at').where('sessionId', '=', sessionId).execute()).length
  const acts = await db.selectFrom('audit.entry').select('act').where('object', '=', `session:${sessionId}`).execute()
  const starts = acts.filter(({ act }) => act === 'sittings.room-started').length
  return {
    ...{ attendance: await of('invigilation.attendance'), incidents: await of('invigilation.incident') },
    ...{ received: await of('invigilation.received'), starts },
  }
}

it('keeps the room and the page that shows it, and no reply of the server', async () => {
  await page.goto(address('/ujian/latihan'))
  await page.goto(address(`/ruang/${sessionId}?tab=bantuan`))
  await signIn()
  await see('Halaman ini juga tersimpan di perangkat')
  await page.getByLabel('Frasa sandi bekal').fill(passphrase)
  await press('Ambil bekal')
  await see(/Bekal tersimpan di tablet ini/)
  await page.getByRole('navigation', { name: 'Bagian layar ruang' }).getByRole('button', { name: /Ruang/ }).click()
  await seat(1)
  await press('KTP')
  await see(/KTP diperiksa/)
  // the state that the server shows is laid beside the package within a few seconds
  await page.waitForTimeout(5000)
  const kept = await page.evaluate<string[]>(keptPaths)
  expect(kept).toContain('/')
  expect(kept.filter((path) => !/^\/(ujian\/)?(assets\/[^/]+)?$/.test(path))).toEqual([])
})

it('opens after a reload without the server, with the last known state, and goes on', async () => {
  await stopServer()
  await page.reload()
  await see('Buka bekal ruang')
  await look('tanpa-server-bekal')
  await page.getByLabel('Frasa sandi bekal').fill('salah sama sekali')
  await press('Buka bekal')
  await see('Frasa sandi ini tidak membuka bekal.')
  await open()
  await see(/Jam meneruskan selisih dengan server/)
  await page.getByRole('button', { name: /^Meja 1, .*hadir$/ }).waitFor()
  await seat(3)
  await press('Paspor')
  await see('1 catatan di tablet')
  await noteIncident('Kursi diganti, kaki kursi patah')
  await see('2 catatan di tablet')
  await house.call(readStartCode, { id: sessionId, reason: 'Server tidak terjangkau sejak pagi' }, 'panitia')
  await press('Mulai')
  await agree('Catat mulai sekarang')
  await see('3 catatan di tablet')
  await see(/Sisa 90 menit/)
  await look('tanpa-server-ruang')
  await page.reload()
  await open()
  await see('3 catatan di tablet')
})

it('takes up the normal state by itself when the server is back', async () => {
  const back = Date.now()
  await startServer()
  await page.getByText('catatan di tablet').waitFor({ state: 'detached', timeout: 60_000 })
  await see(/^Tersambung/)
  expect(await arrived()).toEqual({ attendance: 2, incidents: 1, received: 3, starts: 1 })
  const { db } = house.database
  const room = await db.selectFrom('sittings.session').select('startedAt').where('id', '=', sessionId).executeTakeFirstOrThrow()
  const came = await db
    .selectFrom('invigilation.attendance')
    .select('deviceAt')
    .where('identityKind', '=', 'paspor')
    .executeTakeFirstOrThrow()
  // the moments noted without the server, not those of the arrival
  expect(room.startedAt?.getTime()).toBeGreaterThan(came.deviceAt?.getTime() ?? Number.POSITIVE_INFINITY)
  expect(room.startedAt?.getTime()).toBeLessThan(back)
  await look('server-kembali')
  // what the server shows now is laid beside the package
  await page.waitForTimeout(5000)
})

it('opens on a tablet that was switched off, and says what does not open', async () => {
  await stopServer()
  await tablet.close()
  await switchOn()
  await page.goto(address('/'))
  await see('Server tidak terjangkau')
  await look('tanpa-server-beranda')
  await page.getByRole('link', { name: 'Buka ruang' }).click()
  await open()
  await page.getByRole('button', { name: /^Mulai \d\d\.\d\d$/ }).waitFor()
  await page.getByRole('button', { name: /^Meja 3, .*hadir$/ }).waitFor()
  await press(/^Kejadian/)
  await see('Kursi diganti, kaki kursi patah')
  await noteIncident('Jaringan gedung putus')
  await see('1 catatan di tablet')
  await look('tanpa-server-kejadian')
})

it('asks who is here when the browser forgot it, and then sends, once', async () => {
  await startServer()
  await see('Server terjangkau lagi.')
  await look('server-kembali-masuk')
  await signIn()
  await page.getByText('catatan di tablet').waitFor({ state: 'detached', timeout: 60_000 })
  await page.reload()
  await see('Jaringan gedung putus')
  expect(await arrived()).toEqual({ attendance: 2, incidents: 2, received: 4, starts: 1 })
  expect(faults).toEqual([])
})

it('owes a sign-out that the server could not hear, and shows nothing meanwhile', async () => {
  await stopServer()
  await press(/^Bantuan/)
  await press('Keluar dari akun ini')
  await see('Server tidak terjangkau')
  await startServer()
  await see('Masuk')
  await page.getByLabel('Nama masuk').waitFor()
})

it('says at an address without https that the page must stay open', async () => {
  await page.goto(`http://ruang.contoh.test:${port}/ruang/${sessionId}?tab=bantuan`)
  await signIn()
  await see(/Biarkan halaman ini terbuka/)
  await page.getByLabel('Frasa sandi bekal').fill(passphrase)
  await press('Ambil bekal')
  await see(/Bekal tersimpan di tablet ini/)
  await stopServer()
  await see(/Jangan muat ulang atau tutup halaman ini/)
  await startServer()
})

it('leaves the exam its own worker, and both open without the server', async () => {
  await page.goto(address('/ujian/latihan'))
  await expect.poll(() => page.evaluate<number>(workers), { timeout: 20_000 }).toBe(2)
  const kept = await page.evaluate<string[]>(keptPaths)
  expect([kept.includes('/'), kept.includes('/ujian/')]).toEqual([true, true])
  await stopServer()
  await page.goto(address('/ujian/'))
  expect(await page.locator('script[type=module]').first().getAttribute('src')).toContain('/ujian/assets/')
  await page.getByRole('main').waitFor()
  await page.goto(address('/'))
  await see('Server tidak terjangkau')
})
