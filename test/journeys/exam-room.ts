// A room with its people for the journeys of the exam: the real server on a fresh database, cards,
// sealed papers, and a proctor who acts beside the browser.
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { checkIn } from '../../stages/invigilation/api.ts'
import * as api from '../../stages/sittings/api.ts'
import * as room from '../../stages/sittings/room-api.ts'
import { accessibilityFindings, pictures } from '../world/browser.ts'
import { openHouse, type TestHouse } from '../world/house.ts'
import { form, people, type Wording } from '../world/sitting.ts'

export type Card = { readonly sittingId: string; readonly nip: string; readonly pin: string }
export type Room = {
  readonly house: TestHouse
  readonly sessionId: string
  readonly cards: readonly Card[]
  /** `http://ujian.contoh.test:…/ujian/`: a name besides localhost, as in a venue without TLS. */
  readonly address: string
  /** The same server where the browser allows everything: on this very machine. */
  readonly local: string
  close(): Promise<void>
}

/** A session that is ready, `opensIn` minutes before its start, with `count` cards and sealed papers. */
export async function openRoom(of: { count: number; items: number; minutes?: number; opensIn?: number; wording?: Wording }): Promise<Room> {
  const house = await openHouse({ now: new Date() })
  Object.defineProperty(house.clock, 'now', { get: () => new Date() })
  const now = new Date()
  const persons = await people(house.database.db, of.count, now)
  const plan = {
    title: 'Penilaian Kompetensi ASN',
    purpose: 'pemetaan' as const,
    formId: await form(house.database.db, of.items, now, true, of.wording),
    venue: 'Aula Contoh',
    room: 'Ruang 1',
    zone: 'WIB' as const,
    opensAt: new Date(now.getTime() + (of.opensIn ?? -1) * 60_000).toISOString(),
    closesAt: new Date(now.getTime() + 3 * 3_600_000).toISOString(),
    minutes: of.minutes ?? 90,
  }
  const { id: sessionId } = await house.call(api.createSession, plan, 'panitia')
  await house.call(api.enrolPeople, { id: sessionId, nips: persons.map((person) => person.nip) }, 'panitia')
  const { cards } = await house.call(api.issueCards, { id: sessionId }, 'panitia')
  await house.work()
  const port = 20_000 + Math.floor(Math.random() * 9000)
  await house.app.listen({ host: '127.0.0.1', port })
  const actual = (house.app.server.address() as AddressInfo).port
  return {
    house,
    sessionId,
    cards,
    address: `http://ujian.contoh.test:${actual}/ujian/`,
    local: `http://127.0.0.1:${actual}/ujian/`,
    async close() {
      house.app.server.closeAllConnections()
      await house.close()
    },
  }
}

/** Notes these people as present and starts the room. */
export async function startRoom({ house, sessionId }: Room, cards: readonly Card[]): Promise<void> {
  for (const { sittingId } of cards) await house.call(checkIn, { id: sessionId, sittingId, identityKind: 'ktp' }, 'panitia')
  await house.call(room.startRoom, { id: sessionId }, 'panitia')
}

/** What is stored of a sitting, in order. */
export const stored = ({ house }: Room, card: Card) =>
  house.database.db
    .selectFrom('sittings.answer')
    .select(['seq', 'itemId', 'choice'])
    .where('sittingId', '=', card.sittingId)
    .orderBy('seq')
    .execute()

/** What Chromium says where there is no line, or of a refusal: part of these journeys. */
const expected = /^Failed to load resource: (the server responded with a status of 4|net::ERR_)/

export type Seat = { readonly context: BrowserContext; readonly page: Page; leave(): Promise<void> } & ReturnType<typeof hands>

/** A browser at a desk; leaving fails where a script broke or the console held something unexpected. */
export async function sitDown(browser: Browser, size = { width: 1366, height: 768 }, options: { secure?: boolean } = {}): Promise<Seat> {
  const context = await browser.newContext({
    viewport: size,
    locale: 'id-ID',
    ignoreHTTPSErrors: options.secure ?? false,
    acceptDownloads: true,
  })
  const faults: string[] = []
  context.on('weberror', (error) => faults.push(`script: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) faults.push(`console: ${message.text()}`)
  })
  const page = await context.newPage()
  return {
    context,
    page,
    ...hands(page),
    async leave() {
      await context.close()
      expect(faults).toEqual([])
    },
  }
}

/** What a person does and sees at a page. */
export function hands(page: Page) {
  const see = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 20_000 })
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click({ timeout: 15_000 })
  return {
    see,
    press,
    choose: (n: number) => page.locator('.opt').nth(n).click({ timeout: 15_000 }),
    async signIn(address: string, card: Card): Promise<void> {
      await page.goto(address)
      await page.getByLabel('NIP').fill(card.nip)
      await page.getByLabel('PIN peserta').fill(card.pin)
      await press('Masuk')
    },
    async agree(): Promise<void> {
      await press('Saya sudah membaca dan menyetujui')
      await see('Perangkat ini siap.')
    },
    /** Holds the page against axe and keeps pictures of it where asked for. */
    async look(name: string): Promise<void> {
      await pictures(page, `ujian-${name}`)
      expect(await accessibilityFindings(page, true), name).toEqual([])
    },
  }
}
