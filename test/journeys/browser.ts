// A real house and a real Chromium for the journeys of the desk: the server of `npm start` over a
// database of its own, a browser that notes whatever goes wrong, and axe in both appearances.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Role } from '../../kit/permission.ts'
import { type Person, personAt } from '../../scripts/example/http.ts'
import { type Login, setUpExample } from '../../scripts/example/set-up.ts'
import { start } from '../../server/main.ts'
import { accessibilityFindings, pictures } from '../world/browser.ts'
import { type FreshDatabase, freshDatabase } from '../world/database.ts'

export type Desk = {
  /** `http://127.0.0.1:…` */
  readonly address: string
  readonly setUpCode: string
  /** For what no endpoint can bring about in the time of a journey. */
  readonly database: FreshDatabase
  close(): Promise<void>
}

/** Starts the whole house, worker included, on an empty database. `tls`: as `--tls-local` does. */
export async function openDesk(options: { tls?: boolean } = {}): Promise<Desk> {
  const database = await freshDatabase()
  const { host, port, user, password, database: name } = database.connection
  const databaseUrl = `postgres://${user}:${encodeURIComponent(password)}@/${name}?host=${encodeURIComponent(host)}&port=${port}`
  const dataFolder = await mkdtemp(join(tmpdir(), 'nawa-journey-'))
  const running = await start(
    {
      dataFolder,
      databaseUrl,
      host: '127.0.0.1',
      port: 20_000 + Math.floor(Math.random() * 9000),
      role: 'both',
      tls: options.tls ? 'local' : null,
      address: null,
    },
    () => undefined,
  )
  return {
    address: running.address ?? '',
    setUpCode: running.setUpCode ?? '',
    database,
    async close() {
      await running.stop()
      await database.drop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

export type Staffed = Desk & { readonly people: ReadonlyMap<Role, Person>; readonly logins: readonly Login[] }

/** The house set up as an example, with an account for each role that works at the desk. */
export async function openStaffedDesk(): Promise<Staffed> {
  const desk = await openDesk()
  return { ...desk, ...(await setUpExample(desk.address, desk.setUpCode)) }
}

/** Somebody who calls endpoints of the house beside the browser. */
export const beside = (desk: Staffed, role: Role): Person => desk.people.get(role) ?? personAt(desk.address)

export type Visitor = { readonly page: Page; readonly context: BrowserContext; leave(): Promise<void> }

/** What Chromium says of every reply that is no success: refusals are part of a journey. */
const refusals = /^Failed to load resource: the server responded with a status of 4\d\d/

/** Opens a window. `leave` fails when a script broke, the console held an error or the server had a fault. */
export async function visit(browser: Browser, options: { secure?: boolean } = {}): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ignoreHTTPSErrors: options.secure ?? false,
  })
  context.setDefaultTimeout(15_000)
  const faults: string[] = []
  context.on('weberror', (error) => faults.push(`script: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error' && !refusals.test(message.text())) faults.push(`console: ${message.text()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`)
  })
  const page = await context.newPage()
  return {
    page,
    context,
    async leave() {
      await pictures(page, 'terakhir')
      await context.close()
      expect(faults).toEqual([])
    },
  }
}

/** Signs in at the desk and waits for the first page. */
export async function signIn(page: Page, desk: Staffed, role: Role): Promise<void> {
  const login = desk.logins.find((one) => one.role === role)
  if (!login) throw new Error(`No account for ${role}`)
  await page.goto(desk.address)
  await page.getByLabel('Nama masuk').fill(login.login)
  await page.getByLabel('Kata sandi', { exact: true }).fill(login.password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.getByRole('navigation', { name: 'Menu utama' }).waitFor()
}

/** Holds the page against WCAG 2.2 AA in light and dark, and keeps pictures of it where asked for. */
export async function look(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await pictures(page, name)
  expect.soft(await accessibilityFindings(page), `${name}, light`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await pictures(page, `${name}-gelap`)
  expect.soft(await accessibilityFindings(page), `${name}, dark`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Waits until the page stands and nothing is asked for any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('main').waitFor()
  await page.waitForLoadState('networkidle')
}

/** Waits until `text` can be seen. */
export const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** Chromium with names that lead to this machine, as a venue's network has them. */
export function openBrowserKnowing(name: string): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', `--host-resolver-rules=MAP ${name} 127.0.0.1`],
  })
}
