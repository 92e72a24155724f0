// What does not arrive as it should. Answers after the time: kept, asked for by one person, decided by
// another, scored again. A room without the server: prepared on the session's page, worked through alone,
// handed in as a file by the proctor; a file that was changed is refused.
import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { jobs } from '../../server/rooms.ts'
import * as access from '../../stages/access/api.ts'
import { recordAccommodation } from '../../stages/register/accommodation-api.ts'
import * as api from '../../stages/sittings/api.ts'
import { receiptWords } from '../../stages/sittings/receipt.ts'
import * as room from '../../stages/sittings/room-api.ts'
import { accessibilityFindings, openBrowser, pictures } from '../world/browser.ts'
import { testPassword, tokenOf } from '../world/house.ts'
import { addEmployee, addUnit, type Employee } from '../world/office.ts'
import { type Card, openRoom, type Room, sitDown, startRoom, stored } from './exam-room.ts'

let browser: Browser
let hall: Room
let desk: string
/** How much later it is for the server than for everybody's own clock, ms. */
let later = 0
const contexts: BrowserContext[] = []

beforeAll(async () => {
  hall = await openRoom({ count: 1, items: 9, minutes: 10 })
  Object.defineProperty(hall.house.clock, 'now', { get: () => new Date(Date.now() + later) })
  desk = hall.local.replace('/ujian/', '')
  for (const role of ['panitia', 'ketua-tim', 'admin-penilaian'] as const) await hall.house.cookieOf(role)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await hall?.close()
})
afterEach(async () => {
  for (const context of contexts.splice(0)) {
    for (const page of context.pages()) await pictures(page, `terakhir-${new URL(page.url()).pathname.slice(1, 12).replaceAll('/', '-')}`)
    await context.close()
  }
})

async function atDesk(login: string, path: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(15_000)
  contexts.push(context)
  const page = await context.newPage()
  await page.goto(`${desk}${path}`)
  await page.locator('input[autocomplete="username"]').fill(login)
  await page.locator('input[type="password"]').fill(testPassword)
  await page.locator('button[type="submit"]').click()
  return page
}

const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click()
const agree = (page: Page, name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name }).click()

async function look(page: Page, name: string): Promise<void> {
  await pictures(page, name)
  expect.soft(await accessibilityFindings(page), name).toEqual([])
}

/** An account with these roles, its first password changed. */
async function account(name: string, roles: readonly ('panitia' | 'ketua-tim')[]): Promise<{ login: string; cookie: string }> {
  const { house } = hall
  const login = `${name}@contoh.test`
  const { id, firstPassword } = await house.call(access.createAccount, { login, name: `Akun ${name}` }, 'admin-sistem')
  const letter = { validFrom: '2020-01-01', validTo: null, letterNumber: '800/1', letterDate: '2020-01-01' }
  for (const role of roles) await house.call(access.grantRole, { id, role, unitId: null, ...letter }, 'admin-sistem')
  const cookie = tokenOf(await house.send(access.signIn, { login, password: firstPassword }, null))
  await house.call(access.changePassword, { current: firstPassword, next: testPassword }, { cookie })
  return { login, cookie }
}

const runsOf = (card: Card) =>
  hall.house.database.db.selectFrom('scoring.run').select('inputsHash').where('sittingId', '=', card.sittingId).execute()

it('keeps what arrives after the time; one asks, another decides, and it is scored again', async () => {
  const { house, sessionId } = hall
  const card = hall.cards[0] as Card
  const seat = await sitDown(browser)
  await seat.signIn(hall.address, card)
  await seat.agree()
  await startRoom(hall, [card])
  await seat.see(/^Soal 1/)
  await seat.choose(1)
  await expect.poll(() => stored(hall, card), { timeout: 15_000 }).toHaveLength(1)
  await seat.context.setOffline(true)
  await seat.press('Lanjut')
  await seat.choose(2)
  await seat.see('1 jawaban menunggu')
  // ten minutes, the two minutes in which an answer may still arrive, and a little
  later = 12 * 60_000 + 5000
  await jobs['sittings-close-overdue']?.(
    {},
    { db: house.database.db, clock: () => house.clock.now, log: undefined as never, address: null },
  )
  await house.work()
  expect(await runsOf(card)).toHaveLength(1)
  await seat.context.setOffline(false)
  await seat.see('1 jawaban tersimpan, tetapi tiba setelah waktu habis.')
  await seat.look('terlambat')
  await seat.leave()
  expect(await stored(hall, card)).toHaveLength(1)

  // somebody who may ask and may decide: not both in one case
  const both = await account('panitia-dan-ketua', ['panitia', 'ketua-tim'])
  const asker = await atDesk(both.login, `/pelaksanaan/${sessionId}`)
  await see(asker, 'Jawaban yang tiba setelah waktu')
  await press(asker, 'Ajukan')
  await asker.getByLabel('Alasan').fill('Jaringan gedung putus sejak soal kedua')
  await agree(asker, 'Ajukan')
  await see(asker, 'Anda yang mengajukan, jadi orang lain yang memutuskan.')
  await look(asker, 'terlambat-diajukan')
  expect(await asker.getByRole('button', { name: 'Terima', exact: true }).count()).toBe(0)
  const decision = { id: sessionId, sittingId: card.sittingId, admitted: true, reason: 'Saya sendiri' }
  const own = await house.send(room.decideLate, decision, { cookie: both.cookie })
  expect([own.status, own.body]).toMatchObject([403, { code: 'sittings.late-same-person' }])

  const head = await atDesk('ketua-tim@contoh.test', `/pelaksanaan/${sessionId}`)
  await press(head, 'Terima')
  await head.getByLabel('Alasan').fill('Gangguan tercatat dalam berita acara')
  await agree(head, 'Terima')
  await see(head, 'Diterima: Gangguan tercatat dalam berita acara')
  await look(head, 'terlambat-diterima')
  await house.work()
  // the second run was given one answer more
  const hashes = (await runsOf(card)).map((run) => run.inputsHash.toString('hex'))
  expect(new Set(hashes).size).toBe(2)
})

it('prepares a session on its page, runs it without the server, and takes the answers from a file', async () => {
  later = 0
  const { house } = hall
  const unit = await addUnit(house.database.db, 'Dinas Melati')
  const people: Employee[] = []
  for (const name of ['Anjani Melatisari', 'Bagus Melatiputra']) people.push(await addEmployee(house.database.db, unit, name))
  await house.call(
    recordAccommodation,
    {
      ...{ personId: people[1]?.id ?? '', provisions: ['waktu-tambahan'], extraMinutes: 30, validFrom: '2020-01-01' },
      ...{ approvedBy: 'Pejabat Contoh', approvedOffice: 'Kepala BKPSDM', letterNumber: '800/5', approvedOn: '2020-01-01' },
    },
    'admin-penilaian',
  )
  const { sessions } = await house.call(api.listSessions, {}, 'panitia')
  const now = house.clock.now.getTime()
  const { id: sessionId } = await house.call(
    api.createSession,
    {
      ...{
        title: 'Penilaian di Kecamatan',
        purpose: 'pemetaan',
        formId: sessions[0]?.formId ?? '',
        venue: 'Aula Kecamatan',
        room: 'Ruang 7',
      },
      ...{ zone: 'WIB', opensAt: new Date(now - 60_000).toISOString(), closesAt: new Date(now + 3 * 3_600_000).toISOString(), minutes: 60 },
    },
    'panitia',
  )

  const page = await atDesk('panitia@contoh.test', `/pelaksanaan/${sessionId}`)
  await press(page, 'Masukkan peserta')
  await press(page, 'Dengan saringan')
  await page.getByLabel('Nama atau NIP').fill('melati')
  await see(page, '2 pegawai sesuai, 0 sudah terdaftar, 2 akan ditambahkan.')
  await look(page, 'saringan')
  await agree(page, 'Daftarkan 2 peserta')
  await see(page, '2 peserta didaftarkan.')
  await page.getByRole('dialog').getByText('Tutup').click()
  await see(page, /Akomodasi meja 2/)
  await see(page, 'Bagus Melatiputra: tambahan 30 menit')
  await press(page, 'Segel naskah')
  await see(page, 'Naskah sedang disegel.')
  await look(page, 'sesi-belum-tersegel')
  await house.work()
  await see(page, /^Naskah tersegel 2 dari 2, dibuat /)
  const proctor = await account('pengawas-melati', [])
  await press(page, 'Tugaskan pengawas')
  await page.getByLabel('Atau nama masuk akun lain').fill(proctor.login)
  await page.getByLabel('Nomor surat tugas').fill('800/77')
  await look(page, 'tugaskan-pengawas')
  await agree(page, 'Tugaskan pengawas')
  await see(page, /^Akun pengawas-melati: surat 800\/77, sampai /)
  await look(page, 'sesi-siap')

  const { cards } = await house.call(api.issueCards, { id: sessionId }, 'panitia')
  const card = cards[0] as Card
  const seat = await sitDown(browser)
  await seat.signIn(hall.address, card)
  await seat.agree()
  const { startCode } = await house.call(room.readStartCode, { id: sessionId, reason: 'Server tidak dapat dihubungi' }, 'panitia')
  await seat.context.setOffline(true)
  await seat.see('Server belum dapat dihubungi')
  await seat.page.getByLabel('Kode mulai').fill(startCode)
  await seat.press('Buka soal')
  for (let n = 0; n < 3; n++) {
    await seat.choose(n)
    await seat.press('Lanjut')
  }
  await seat.press('Periksa dan akhiri ujian')
  await seat.press('Kirim dan akhiri ujian')
  await seat.page.getByRole('dialog').getByRole('button', { name: 'Kirim dan akhiri ujian' }).click()
  const code = (await seat.page.locator('.receipt-code').textContent()) ?? ''
  const [file] = await Promise.all([seat.page.waitForEvent('download'), seat.press('Simpan sebagai berkas')])
  const text = await readFile(await file.path(), 'utf8')

  const tablet = await atDesk(proctor.login, `/ruang/${sessionId}?tab=bantuan`)
  const hand = (name: string, buffer: string) =>
    tablet.getByLabel('Pilih berkas').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(buffer) })
  const changed = JSON.parse(text) as { answers: { choice: string }[] }
  const first = changed.answers[0] as { choice: string }
  first.choice = first.choice === 'D' ? 'C' : 'D'
  await hand('diubah.json', JSON.stringify(changed))
  await see(tablet, 'Berkas jawaban ini tidak dapat dibuktikan berasal dari perangkat ujian.')
  expect(await stored(hall, card)).toHaveLength(0)
  await hand('bukan.json', 'catatan belanja')
  await see(tablet, 'bukan.json bukan berkas jawaban Nawa.')
  await hand(file.suggestedFilename(), text)
  await see(tablet, 'Meja 1, Anjani Melatisari: diterima.')
  await see(tablet, `Tanda terima ${code}.`)
  await tablet.getByText(`Tanda terima ${code}.`).scrollIntoViewIfNeeded()
  await look(tablet, 'berkas-diterima')
  // the same file again, and the machine itself once it has a line: nothing is doubled
  await hand('sekali-lagi.json', text)
  await expect.poll(() => tablet.getByText(/^Meja 1, Anjani Melatisari: diterima\.$/).count()).toBe(2)
  await seat.context.setOffline(false)
  await seat.see(/sudah diterima/)
  await seat.leave()
  expect(await stored(hall, card)).toHaveLength(3)
  const row = await house.database.db
    .selectFrom('sittings.sitting')
    .select(['state', 'receipt', 'serverLess'])
    .where('id', '=', card.sittingId)
    .executeTakeFirstOrThrow()
  expect({ ...row, receipt: receiptWords(row.receipt ?? '') }).toEqual({ state: 'dikirim', receipt: code, serverLess: true })
})
