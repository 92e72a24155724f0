// What the participant's client costs on the line: the first load, everything up to an opened paper of
// 100 situational items, and how long that takes where 150 machines share 1 Mbps. Measured over the real
// server as it travels (compressed bytes with their headers, from Chromium's own count).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { setUpExample } from '../scripts/example/set-up.ts'
import { start } from '../server/main.ts'
import { checkIn } from '../stages/invigilation/api.ts'
import * as api from '../stages/sittings/api.ts'
import { startRoom } from '../stages/sittings/room-api.ts'
import { openBrowser } from '../test/world/browser.ts'
import { form, people } from '../test/world/sitting.ts'
import { texts } from './exam-client/texts.ts'

const machines = 150
const lineBitsPerSecond = 1_000_000
const firstLoadLimit = 30_000
const paperLimit = 65_000
const items = 100

/** `bytes`: with headers, as they travel; `body`: the compressed body alone. */
type Loaded = { readonly url: string; readonly bytes: number; readonly body: number }

/** Counts what travels, by address; `encodedDataLength` is body and headers as sent. */
async function counter(session: CDPSession): Promise<{ readonly loaded: Loaded[] }> {
  const urls = new Map<string, { url: string; body: number }>()
  const loaded: Loaded[] = []
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const length = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-length')?.[1]
    urls.set(requestId, { url: response.url, body: Number(length ?? Number.NaN) })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { url, body } = urls.get(requestId) ?? { url: 'http://unknown/', body: encodedDataLength }
    loaded.push({ url: new URL(url).pathname, bytes: encodedDataLength, body: Number.isNaN(body) ? encodedDataLength : body })
  })
  // the start comes as one message in a stream that stays open
  session.on('Network.eventSourceMessageReceived', ({ eventName, data }) => {
    const bytes = `event: ${eventName}\ndata: ${data}\n\n`.length
    loaded.push({ url: '/api/exam/events', bytes, body: bytes })
  })
  return { loaded }
}

const sum = (list: readonly Loaded[]) => Math.round(list.reduce((total, each) => total + each.bytes, 0))
const bodies = (list: readonly Loaded[], of: (url: string) => boolean) =>
  list.filter((each) => of(each.url)).reduce((total, each) => total + each.body, 0)
const isCode = (url: string) => /\.(js|css)$/.test(url)

const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 120_000 })

const dataFolder = await mkdtemp(join(tmpdir(), 'nawa-bench-'))
const port = 20_000 + Math.floor(Math.random() * 9000)
const running = await start(
  { dataFolder, databaseUrl: undefined, host: '127.0.0.1', port, role: 'both', tls: null, address: null },
  () => undefined,
)
const browser = await openBrowser()
try {
  const { sessionId, card, panitia } = await oneRoom()
  // a name besides localhost, as in a venue: nothing is kept that a safe origin would keep
  const address = `http://ujian.contoh.test:${port}/ujian/`
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage()
  const { loaded } = await counter(await page.context().newCDPSession(page))
  await page.goto(address)
  await see(page, 'Masuk ke ruang ujian')
  await page.waitForLoadState('networkidle')
  const firstCode = bodies(loaded, isCode)
  const first = sum(loaded)
  await page.getByLabel('NIP').fill(card.nip)
  await page.getByLabel('PIN peserta').fill(card.pin)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.getByRole('button', { name: 'Saya sudah membaca dan menyetujui' }).click()
  await see(page, 'Perangkat ini siap.')
  await page.waitForTimeout(1500)
  const pack = bodies(loaded, (url) => url === '/api/exam/pack')
  const code = bodies(loaded, isCode)
  const beforeStart = sum(loaded)
  await panitia.call(checkIn, { id: sessionId, sittingId: card.sittingId, identityKind: 'ktp' })
  await panitia.call(startRoom, { id: sessionId })
  await see(page, /^Soal 1/)
  const atStart = sum(loaded) - beforeStart
  await page.context().close()
  const firstSeconds = await onShares(address, 10)
  report({ firstCode, first, pack, code, beforeStart, atStart, firstSeconds })
} finally {
  await browser.close()
  await running.stop()
  await rm(dataFolder, { recursive: true, force: true })
}

/** One session of 100 items, one card, its paper packed. */
async function oneRoom() {
  const { people: staff } = await setUpExample(running.address ?? '', running.setUpCode ?? '')
  const panitia = staff.get('panitia')
  if (!panitia) throw new Error('There is no Panitia')
  const now = new Date()
  const { db } = running.database
  const [person] = await people(db, 1, now)
  const plan = {
    title: 'Penilaian Kompetensi ASN',
    purpose: 'pemetaan' as const,
    formId: await form(db, items, now, true, texts),
    venue: 'Aula Contoh',
    room: 'Ruang 1',
    zone: 'WIB' as const,
    opensAt: new Date(now.getTime() - 60_000).toISOString(),
    closesAt: new Date(now.getTime() + 3 * 3_600_000).toISOString(),
    minutes: 150,
  }
  const { id: sessionId } = await panitia.call(api.createSession, plan)
  await panitia.call(api.enrolPeople, { id: sessionId, nips: [person?.nip ?? ''] })
  const { cards } = await panitia.call(api.issueCards, { id: sessionId })
  const card = cards[0]
  if (!card) throw new Error('There is no card')
  return { sessionId, card, panitia }
}

/** Seconds until the sign-in page shows, on so many machines' share of the line, with a usual delay of 80 ms. */
async function onShares(address: string, shares: number): Promise<number> {
  const page = await (await browser.newContext()).newPage()
  const session = await page.context().newCDPSession(page)
  const throughput = (lineBitsPerSecond / machines / 8) * shares
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 80,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  const began = performance.now()
  await page.goto(address)
  await see(page, 'Masuk ke ruang ujian')
  await page.context().close()
  return (performance.now() - began) / 1000
}

type Measured = Record<'firstCode' | 'first' | 'pack' | 'code' | 'beforeStart' | 'atStart' | 'firstSeconds', number>

function report({ firstCode, first, pack, code, beforeStart, atStart, firstSeconds }: Measured): void {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const roomMinutes = (bytes: number) => (bytes * machines * 8) / lineBitsPerSecond / 60
  const figures = {
    bench: 'exam-client',
    firstLoadCodeBytes: firstCode,
    firstLoadBytes: first,
    firstLoadLimit,
    items,
    packBytes: pack,
    codeAndPaperBytes: code + pack,
    paperLimit,
    untilStartBytes: beforeStart,
    atStartBytes: atStart,
    roomMinutesUntilReady: Number(roomMinutes(beforeStart).toFixed(1)),
    roomSecondsAtStart: Number((roomMinutes(atStart) * 60).toFixed(1)),
    signInSecondsOnTenShares: Number(firstSeconds.toFixed(1)),
    held: firstCode <= firstLoadLimit && code + pack <= paperLimit,
  }
  const share = lineBitsPerSecond / machines / 1000
  say(
    `exam-client: first load ${firstCode} B of code and style (limit ${firstLoadLimit}); compressed; with the page and all headers ${first} B`,
  )
  say(
    `  with a paper of ${items} situational items: ${code + pack} B (limit ${paperLimit}), of which the sealed paper ${pack} B; the system's typeface`,
  )
  say(`  everything until the start, headers included: ${beforeStart} B a machine; the start itself ${atStart} B`)
  say(`  assumed: ${machines} machines share 1 Mbps, ${share.toFixed(1)} kbit/s each when all load at once, no cache between them`)
  say(
    `  a whole room is ready after ${figures.roomMinutesUntilReady} minutes of that line (doors open 30 minutes before); the start takes ${figures.roomSecondsAtStart} s for all`,
  )
  say(`  sign-in page on ten shares (people come one after the other): ${figures.signInSecondsOnTenShares} s in a throttled Chromium`)
  say(JSON.stringify(figures))
  if (!figures.held) process.exitCode = 1
}
