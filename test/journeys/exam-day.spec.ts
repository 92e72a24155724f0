// The day of a room in a real browser: sealed papers and one start for all, pause, help, a lost line,
// sleep, wrong clocks, two tabs, a room without the server from before the start until after the end.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as room from '../../stages/sittings/room-api.ts'
import { openBrowser } from '../world/browser.ts'
import { type Card, openRoom, type Room, type Seat, sitDown, startRoom, stored } from './exam-room.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

async function inRoom(of: Parameters<typeof openRoom>[0], act: (hall: Room, seat: Seat, card: Card) => Promise<void>): Promise<void> {
  const hall = await openRoom(of)
  const seat = await sitDown(browser)
  try {
    await act(hall, seat, hall.cards[0] as Card)
    await seat.leave()
  } finally {
    await seat.context.close().catch(() => undefined)
    await hall.close()
  }
}

it('waits with the paper sealed, starts by itself, pauses, calls for help, and goes on', () =>
  inRoom({ count: 2, items: 12 }, async (hall, seat, card) => {
    const { page, see, press, look } = seat
    await seat.signIn(hall.address, card)
    await seat.agree()
    await look('ruang-tunggu')
    await press('Coba latihan 5 menit')
    await see('LATIHAN')
    await look('latihan-di-meja')
    await startRoom(hall, [card])
    await see('Apa yang paling mungkin Anda lakukan?')
    await page.getByText('dari 12').first().waitFor()
    expect(await page.getByText('LATIHAN').count()).toBe(0)
    await seat.choose(1)
    await see(/Tersimpan/)
    await press('Minta bantuan')
    await look('bantuan')
    await press('Panggil Pengawas Ruang')
    await see('Pengawas Ruang sudah dipanggil')
    await press('Tutup')
    await hall.house.call(room.pauseRoom, { id: hall.sessionId, reason: 'Listrik padam' }, 'panitia')
    await see('Ujian dihentikan sementara')
    expect(await page.locator('.opt').count()).toBe(0)
    await look('jeda')
    await hall.house.call(room.resumeRoom, { id: hall.sessionId }, 'panitia')
    await seat.choose(2)
    await expect.poll(() => stored(hall, card), { timeout: 15_000 }).toHaveLength(2)
    await hall.house.call(room.extendRoom, { id: hall.sessionId, seconds: 600, reason: 'Gangguan jaringan' }, 'panitia')
    await page.getByText('Waktu Anda ditambah 10 menit.').waitFor({ state: 'attached', timeout: 15_000 })
    await page.goBack()
    await see(/^Soal 1/)
  }))

it('works ten minutes without a line, whatever the clock of the computer says, and reloads', () =>
  inRoom({ count: 1, items: 12 }, async (hall, seat, card) => {
    const { page, context, see, press } = seat
    // half an hour fast, and then moved about by hand below
    await page.clock.install({ time: Date.now() + 30 * 60_000 })
    await page.clock.resume()
    await seat.signIn(hall.address, card)
    await seat.agree()
    await startRoom(hall, [card])
    await see(/^Soal 1/)
    await see('90 menit')
    await context.setOffline(true)
    for (let n = 0; n < 5; n++) {
      await seat.choose(n % 4)
      await press('Lanjut')
    }
    await see('Jaringan terputus.')
    await page.clock.fastForward(10 * 60_000)
    await see('80 menit')
    await see('5 jawaban menunggu')
    expect(await stored(hall, card)).toHaveLength(0)
    await context.setOffline(false)
    await expect.poll(() => stored(hall, card), { timeout: 30_000 }).toHaveLength(5)
    await page.reload()
    await see(/^Soal 6/)
    await see('90 menit')
  }))

it('says so in the earlier of two tabs, and only one goes on', () =>
  inRoom({ count: 1, items: 12 }, async (hall, seat, card) => {
    await seat.signIn(hall.address, card)
    await seat.agree()
    await startRoom(hall, [card])
    await seat.see(/^Soal 1/)
    const other = await seat.context.newPage()
    await other.goto(hall.address)
    await other
      .getByText(/^Soal 1/)
      .first()
      .waitFor({ timeout: 15_000 })
    await seat.see('Ujian dibuka di tab lain')
    await seat.look('tab-lain')
    await seat.press('Lanjutkan di tab ini')
    await seat.see(/^Soal 1/)
    await other.getByText('Ujian dibuka di tab lain').waitFor({ timeout: 15_000 })
  }))

it('goes on in memory when the disk is full, and tells', () =>
  inRoom({ count: 1, items: 12 }, async (hall, seat, card) => {
    // as a browser does when the disk is full: the transaction is broken off
    await seat.page.addInitScript(`{
      const open = IDBDatabase.prototype.transaction
      IDBDatabase.prototype.transaction = function (stores, mode, ...more) {
        const tx = open.call(this, stores, mode, ...more)
        if (globalThis.diskFull && mode === 'readwrite') queueMicrotask(() => tx.abort())
        return tx
      }
    }`)
    await seat.signIn(hall.address, card)
    await seat.agree()
    await startRoom(hall, [card])
    await seat.see(/^Soal 1/)
    await seat.page.evaluate('globalThis.diskFull = true')
    await seat.choose(1)
    await seat.see('Peramban ini tidak dapat menyimpan di perangkat.')
    await expect.poll(() => stored(hall, card), { timeout: 15_000 }).toHaveLength(1)
  }))

it('runs from the start to the end without the server, and reconciles by receipt', () =>
  inRoom({ count: 1, items: 12, minutes: 60 }, async (hall, seat, card) => {
    const { page, context, see, press, look } = seat
    await seat.signIn(hall.address, card)
    await seat.agree()
    const { startCode } = await hall.house.call(
      room.readStartCode,
      { id: hall.sessionId, reason: 'Server tidak dapat dihubungi' },
      'admin-penilaian',
    )
    await context.setOffline(true)
    await see('Server belum dapat dihubungi')
    await look('kode-mulai')
    await page.getByLabel('Kode mulai').fill('AAAAA-AAAAA')
    await press('Buka soal')
    await see('Kode ini tidak membuka soal Anda.')
    await page.getByLabel('Kode mulai').fill(`${startCode.slice(0, 5).toLowerCase()} ${startCode.slice(5)}`)
    await press('Buka soal')
    await see(/^Soal 1/)
    await see('Ujian berjalan tanpa server.')
    await look('tanpa-server')
    for (let n = 0; n < 4; n++) {
      await seat.choose(n)
      await press('Lanjut')
    }
    await press('Periksa dan akhiri ujian')
    await press('Kirim dan akhiri ujian')
    await page.getByRole('dialog').getByRole('button', { name: 'Kirim dan akhiri ujian' }).click()
    await see('Ujian selesai. Jawaban Anda tersimpan di komputer ini dan belum terkirim.')
    await look('tanda-terima-lokal')
    const code = (await page.locator('.receipt-code').textContent())?.replaceAll('-', '')
    const [file] = await Promise.all([page.waitForEvent('download'), press('Simpan sebagai berkas')])
    expect(file.suggestedFilename()).toMatch(/^jawaban-.*\.json$/)
    await context.setOffline(false)
    await expect.poll(() => stored(hall, card), { timeout: 40_000 }).toHaveLength(4)
    await see(/Jawaban dari komputer ini sudah diterima server|Jawaban Anda sudah diterima/)
    const row = await hall.house.database.db
      .selectFrom('sittings.sitting')
      .select(['state', 'receipt', 'serverLess'])
      .where('id', '=', card.sittingId)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ state: 'dikirim', receipt: code, serverLess: true })
  }))

it('reloads without the server where the origin allows it', () =>
  inRoom({ count: 1, items: 12 }, async (hall, seat, card) => {
    const { page, context, see, press } = seat
    await seat.signIn(hall.local, card)
    await seat.agree()
    await startRoom(hall, [card])
    await see(/^Soal 1/)
    await seat.choose(1)
    await see(/Tersimpan/)
    await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null'), { timeout: 30_000 }).toBe(true)
    await context.setOffline(true)
    await press('Lanjut')
    await seat.choose(2)
    await see('1 jawaban menunggu')
    await page.reload()
    await see(/^Soal 3/)
    await see('Jaringan terputus.')
    await see('2 dari 12 dijawab')
    await context.setOffline(false)
    await expect.poll(() => stored(hall, card), { timeout: 30_000 }).toHaveLength(2)
  }))
