// The two ways a venue reaches the house: plain http under a name that is not this machine's own (no
// service worker, no crypto.subtle, no clipboard), and TLS by the house's own authority.
import { request } from 'node:https'
import type { Browser, Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { openBrowser } from '../world/browser.ts'
import { type Desk, look, openBrowserKnowing, openDesk, openStaffedDesk, press, see, signIn, visit } from './browser.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})
const kept = <T extends { close(): Promise<unknown> }>(one: T): T => {
  closers.push(() => one.close())
  return one
}

/** Through the desk and to the participant's door. */
async function aShortDay(page: Page, address: string): Promise<void> {
  await page.getByRole('link', { name: 'Data Pegawai' }).first().click()
  await page.getByRole('heading', { name: 'Data Pegawai' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Jejak Audit' }).first().click()
  await press(page, 'Periksa rantai')
  await see(page, /Rantai utuh/)
  await page.goto(`${address}/ujian/`)
  await see(page, 'Masuk ke ruang ujian')
}

it('works over plain http under a name of the network', async () => {
  const desk = kept(await openStaffedDesk())
  const browser: Browser = kept(await openBrowserKnowing('nawa.test'))
  const { page, leave } = await visit(browser)
  const address = desk.address.replace('127.0.0.1', 'nawa.test')
  await signIn(page, { ...desk, address }, 'admin-sistem')
  expect(await page.evaluate('isSecureContext')).toBe(false)
  await aShortDay(page, address)
  await look(page, 'ujian-http')
  await leave()
})

it('works over TLS with its own authority, which it explains', async () => {
  const desk: Desk = kept(await openDesk({ tls: true }))
  expect(desk.address).toMatch(/^https:/)
  const browser = kept(await openBrowser())
  const { page, leave } = await visit(browser, { secure: true })
  await page.goto(`${desk.address}/percaya`)
  await look(page, 'percaya')
  const authority = await (await page.request.get(`${desk.address}/ca.crt`)).text()
  const state = await answered(`${desk.address}/api/house`, authority)
  expect(JSON.parse(state)).toMatchObject({ state: 'new', secure: true })
  await page.goto(desk.address)
  expect(await page.evaluate('isSecureContext')).toBe(true)
  await see(page, 'Kode pemasangan')
  await page.getByLabel('Kode dari layar server').fill(desk.setUpCode)
  await press(page, 'Lanjut')
  await see(page, 'Instansi Anda')
  await leave()
})

/** A GET that trusts this authority and no other. */
function answered(url: string, ca: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const ask = request(url, { ca }, (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => parts.push(part))
      reply.on('end', () => resolve(Buffer.concat(parts).toString()))
    })
    ask.on('error', reject)
    ask.end()
  })
}
