// Jadwal & Ruang by hand: from an empty event over rooms and sessions to a proven plan; a seat with its
// reasons, a move whose conflict is seen before, and the request to publish that another person decides.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dayWords } from '../../kit/wording.ts'
import { until } from '../../scripts/example/http.ts'
import { createEvent, listChoices } from '../../stages/events/api.ts'
import { addParticipants } from '../../stages/events/participant-api.ts'
import { listUnits } from '../../stages/register/api.ts'
import * as imports from '../../stages/register/import-api.ts'
import { listSeats, showSeat } from '../../stages/schedule/board-api.ts'
import { createRoom, createVenue } from '../../stages/schedule/place-api.ts'
import { listPlans, showPlan } from '../../stages/schedule/plan-api.ts'
import { createDuty, createSlots, useRoom } from '../../stages/schedule/rule-api.ts'
import { openBrowser } from '../world/browser.ts'
import { regency, writeSiasnExport } from '../world/regency/regency.ts'
import { beside, look, openStaffedDesk, press, type Staffed, see, settled, signIn, type Visitor, visit } from './browser.ts'

let desk: Staffed
let browser: Browser
let visitor: Visitor
let page: Page
let eventId = ''
let crew: [string, string]

/** A Monday some weeks ahead that is near no holiday of December. */
const monday = () => {
  const at = new Date(Date.now() + 28 * 86_400_000)
  at.setUTCDate(at.getUTCDate() + ((8 - at.getUTCDay()) % 7))
  return at
}
const days = [0, 1].map((step) => new Date(monday().getTime() + step * 86_400_000).toISOString().slice(0, 10)) as [string, string]

beforeAll(async () => {
  desk = await openStaffedDesk()
  await register()
  eventId = await event()
  browser = await openBrowser()
  visitor = await visit(browser)
  page = visitor.page
})
afterAll(async () => {
  await visitor?.leave()
  await browser?.close()
  await desk?.close()
})

async function register() {
  const admin = beside(desk, 'admin-sistem')
  const bytes = Buffer.from(await writeSiasnExport(regency({ people: 160 }), { format: 'xlsx', variant: 69 }))
  const { id } = await admin.upload(imports.startImport, {}, { name: 'pegawai.xlsx', bytes })
  await until(
    () => admin.call(imports.showImport, { id }),
    (one) => one.state === 'previewed',
    60,
  )
  await admin.call(imports.createAllUnknown, { id })
  await admin.call(imports.commitImport, { id })
}

async function event(): Promise<string> {
  const panitia = beside(desk, 'panitia')
  const { policies } = await panitia.call(listChoices, {})
  const [startsOn, endsOn] = days
  const made = await panitia.call(createEvent, {
    ...{ title: 'Penilaian Kompetensi Contoh', purpose: 'pemetaan', mode: 'tes-sendiri', zone: 'WIB' },
    ...{ startsOn, endsOn, asOf: startsOn, policyId: policies[0]?.id ?? null },
  })
  await panitia.call(addParticipants, { id: made.id, way: 'jenjang', classes: ['pelaksana', 'pengawas', 'administrator'] })
  return made.id
}

/** Two people at a counter of whom one always stays. */
async function counter(): Promise<[string, string]> {
  const panitia = beside(desk, 'panitia')
  const [one, other] = (await panitia.call(listSeats, { id: eventId, limit: 2 })).rows.map(({ person }) => person.id)
  if (!one || !other) throw new Error('There are no participants')
  const { units } = await panitia.call(listUnits, {})
  await panitia.call(createDuty, { id: eventId, unitId: units[0]?.id ?? '', name: 'Loket contoh', minimum: 1, personIds: [one, other] })
  return [one, other]
}

const go = async (path: string) => {
  await page.goto(`${desk.address}/kegiatan/${eventId}/jadwal${path}`)
  await settled(page)
}

it('teaches how a schedule begins', async () => {
  await signIn(page, desk, 'panitia')
  await go('')
  await see(page, 'Belum ada jadwal untuk kegiatan ini')
  await page.getByRole('link', { name: 'Susun jadwal' }).click()
  await see(page, 'Belum ada titik lokasi')
  await look(page, 'jadwal-kosong')
})

it('computes a plan and proves it', async () => {
  const panitia = beside(desk, 'panitia')
  const venue = await panitia.call(createVenue, { name: 'Aula Contoh', zone: 'WIB' })
  const seats = { seats: 30, columns: 10, aisles: [5], accessible: [1], spare: [10, 20] }
  const { id: roomId } = await panitia.call(createRoom, { id: venue.id, name: 'Aula Contoh', ...seats })
  await panitia.call(useRoom, { id: eventId, roomId })
  const sessions = [
    { starts: '07:30', ends: '10:00' },
    { starts: '13:00', ends: '15:30' },
  ]
  crew = await counter()
  await panitia.call(createSlots, { id: eventId, dates: [...days], sessions })
  await go('/susun?langkah=sesi')
  await see(page, 'Sesi kegiatan')
  await page.getByRole('button', { name: 'Lanjut: Batasan' }).click()
  await page.getByRole('button', { name: 'Lanjut: Susun jadwal' }).click()
  // the step of the same name stands above it
  await page.getByRole('region', { name: 'Susun jadwal' }).getByRole('button', { name: 'Susun jadwal' }).click()
  await until(
    async () => (await panitia.call(listPlans, { id: eventId })).plans[0],
    (one) => one?.state === 'usulan' || one?.state === 'mustahil',
    40,
  )
  await see(page, 'Terbukti optimal')
  await look(page, 'jadwal-susun')
  await page.getByRole('link', { name: 'Lihat papan' }).click()
  await see(page, 'Jumlah sesi')
})

it('shows a seat with its reasons', async () => {
  await page
    .getByRole('button', { name: /Aula Contoh.*meja terisi/ })
    .first()
    .click()
  await page
    .getByRole('region', { name: 'Denah meja' })
    .last()
    .getByRole('button', { name: /^Meja 2, / })
    .click()
  await see(page, 'Peserta di meja 2')
  await see(page, 'Ditugaskan menurut surat')
  await look(page, 'jadwal-papan')
})

it('says what stands against a move before it is made', async () => {
  const [one, other] = crew
  const panitia = beside(desk, 'panitia')
  const { place } = await panitia.call(showSeat, { id: eventId, personId: other })
  // of the two one stays: where the other is, this one cannot go
  await go(`?orang=${one}`)
  await press(page, 'Pindahkan')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Ke sesi dan ruang' }).click()
  const [weekday] = dayWords(place?.date ?? '').split(',')
  await page.getByRole('option', { name: new RegExp(`^${weekday}.*${place?.starts.replace(':', '\\.')}`) }).click()
  await dialog
    .getByRole('alert')
    .getByText(/Loket contoh|akan mengirim/)
    .waitFor()
  await look(page, 'jadwal-pindah')
  expect(await dialog.getByRole('button', { name: 'Pindahkan' }).isDisabled()).toBe(true)
  await dialog.getByRole('button', { name: 'Batal' }).click()
})

it('asks for the plan to be published; another person decides', async () => {
  await press(page, 'Minta penerbitan versi 1')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Alasan').fill('Rencana disetujui rapat panitia')
  await dialog.getByRole('button', { name: 'Minta penerbitan versi 1' }).click()
  await see(page, 'Versi 1, menunggu persetujuan')
  await signInAnew('admin-penilaian')
  await press(page, 'Setujui dan terbitkan')
  await page.getByRole('dialog').getByRole('button', { name: 'Setujui dan terbitkan' }).click()
  await see(page, 'Versi 1, berlaku')
  const { inForce } = await beside(desk, 'panitia').call(listPlans, { id: eventId })
  const shown = await beside(desk, 'panitia').call(showPlan, { planId: inForce ?? '' })
  expect(shown.plan.seated).toBe(shown.event.participants)
})

async function signInAnew(role: 'admin-penilaian') {
  await page.context().clearCookies()
  await signIn(page, desk, role)
  await go('')
}
