// The participant's own place: signs in without any role, reads the own result, opens a figure, takes the
// short report along, sees who looked at it and where the test was.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../scripts/example/http.ts'
import { processEvent, showEventScoring } from '../../stages/scoring/event/event-api.ts'
import { openBrowser } from '../world/browser.ts'
import { closedEvent } from '../world/closed-event.ts'
import { acceptBatch, handOverAll } from '../world/handed-over.ts'
import { beside, look, openStaffedDesk, press, type Staffed, see, settled, visit } from './browser.ts'

let desk: Staffed
let browser: Browser
beforeAll(async () => {
  desk = await openStaffedDesk()
  const now = new Date()
  const { id, room } = await closedEvent(desk.database, { opensAt: new Date(now.getTime() - 86_400_000), now })
  await asParticipant(room.persons[3]?.id ?? '')
  await handedOver(id)
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

/** The account of the Asesor becomes that of a person who has no role. */
async function asParticipant(personId: string) {
  const { pool } = desk.database
  const login = desk.logins.find((one) => one.role === 'asesor')?.login
  await pool.query('update access.account set person_id = $1, name = (select name from register.person where id = $1) where login = $2', [
    personId,
    login,
  ])
  await pool.query(
    'update access.role_grant set revoked_at = granted_at where account_id = (select id from access.account where login = $1)',
    [login],
  )
}

/** Scores the event, and has it approved, recorded, printed and handed over. */
async function handedOver(id: string) {
  const { pool } = desk.database
  const head = beside(desk, 'ketua-tim')
  await beside(desk, 'admin-penilaian').call(processEvent, { id })
  const state = (ready: (of: { recorded: number } | null, made: boolean) => boolean) =>
    until(
      () => head.call(showEventScoring, { id }),
      ({ batch }) => ready(batch?.approval ?? null, batch !== null),
      30,
    )
  await state((_, made) => made)
  const { rows } = await pool.query<{ id: string }>("select id from access.account where login like 'ketua-tim%' or login like 'pyb%'")
  const [one = '', two = ''] = rows.map((row) => row.id)
  await acceptBatch(desk.database, id, [one, two], new Date())
  await state((approval) => approval !== null && approval.recorded > 0)
  const printed = "select count(*)::int as n from documents.document where kind = 'laporan-ringkas'"
  await until(
    async () => (await pool.query<{ n: number }>(printed)).rows[0]?.n ?? 0,
    (n) => n >= 11,
    30,
  )
  await handOverAll(desk.database, id, [one, two], new Date())
}

async function enter(page: Page) {
  const login = desk.logins.find((one) => one.role === 'asesor')
  await page.goto(desk.address)
  await page.getByLabel('Nama masuk').fill(login?.login ?? '')
  await page.getByLabel('Kata sandi', { exact: true }).fill(login?.password ?? '')
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.getByRole('navigation', { name: 'Menu halaman saya' }).waitFor()
}

it('reads the own result, opens a figure and takes the short report along', async () => {
  const { page, leave } = await visit(browser)
  await enter(page)
  expect(new URL(page.url()).pathname).toBe('/saya/hasil')
  await see(page, 'yang perlu dikembangkan')
  await see(page, 'Belum pernah membuka.')
  await look(page, 'hasil-saya')
  await press(page, /^Integritas/)
  await page.getByRole('dialog', { name: 'Integritas' }).getByText('Dibuat dari').waitFor()
  await look(page, 'hasil-saya-angka')
  await page.keyboard.press('Escape')
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Unduh laporan ringkas')])
  expect(file.suggestedFilename()).toMatch(/^laporan-ringkas-.*\.pdf$/)
  await page.reload()
  await see(page, 'Mengunduh laporan.')
  await page.getByRole('link', { name: 'Jadwal Saya' }).click()
  await settled(page)
  await see(page, 'Yang sudah lewat')
  await look(page, 'jadwal-saya')
  await leave()
}, 60_000)
