import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestHouse } from '../../test/world/house.ts'
import { openHouse, tokenOf } from '../../test/world/house.ts'
import { form, people } from '../../test/world/sitting.ts'
import * as api from './api.ts'
import * as exam from './exam-api.ts'
import { jobs } from './jobs.ts'

const opensAt = '2023-12-18T00:30:00.000Z'
const at = (minutes: number) => new Date(Date.parse(opensAt) + minutes * 60_000)
let house: TestHouse
let formId: string
let persons: { id: string; nip: string }[]

beforeAll(async () => {
  house = await openHouse({ now: at(-60) })
  persons = await people(house.database.db, 12, at(-60))
  formId = await form(house.database.db, 3, at(-60))
  for (const role of ['panitia', 'admin-penilaian'] as const) await house.cookieOf(role)
  // this file moves the clock by hours: the organisers stay signed in
  await house.database.db
    .updateTable('access.session')
    .set({ idleUntil: at(600), endsAt: at(600) })
    .execute()
})
afterAll(() => house.close())

const plan = () => ({
  title: 'Penilaian Kompetensi ASN',
  purpose: 'pemetaan' as const,
  formId,
  venue: 'Aula Contoh',
  room: 'Ruang 1',
  zone: 'WIB' as const,
  opensAt,
  closesAt: at(150).toISOString(),
  minutes: 90,
})

/** A session with the people of these numbers, and their cards. */
async function sessionOf(numbers: readonly number[]) {
  const { id } = await house.call(api.createSession, plan(), 'panitia')
  await house.call(api.enrolPeople, { id, nips: numbers.map((n) => persons[n]?.nip ?? '') }, 'panitia')
  const { cards } = await house.call(api.issueCards, { id }, 'panitia')
  return { id, cards }
}

/** Moves the clock; the organisers stay signed in. */
async function goTo(now: Date): Promise<void> {
  house.clock.now = now
  await house.database.db
    .updateTable('access.session')
    .set({ idleUntil: at(600), endsAt: at(600) })
    .where('accountId', 'is not', null)
    .execute()
}

const tryCard = ({ nip, pin }: { nip: string; pin: string }) => house.send(exam.signIn, { nip, pin }, null)

async function signIn(card: { nip: string; pin: string }) {
  const reply = await tryCard(card)
  expect(reply.status).toBe(200)
  return { cookie: tokenOf(reply) }
}

const code = (reply: { body: unknown }) => (reply.body as { code: string }).code

describe('a session', () => {
  it('is prepared, filled, given cards, opened and closed; each only when it can be', async () => {
    await goTo(at(-60))
    const { id } = await house.call(api.createSession, plan(), 'panitia')
    expect(code(await house.send(api.openSession, { id }, 'panitia'))).toBe('sittings.nobody-enrolled')
    const nips = [persons[0]?.nip ?? '', ` ${persons[1]?.nip} `]
    expect(await house.call(api.enrolPeople, { id, nips }, 'panitia')).toEqual({ added: 2, already: 0 })
    expect(await house.call(api.enrolPeople, { id, personIds: [persons[1]?.id ?? '', persons[2]?.id ?? ''] }, 'panitia')).toEqual({
      added: 1,
      already: 1,
    })
    expect(code(await house.send(api.openSession, { id }, 'panitia'))).toBe('sittings.cards-missing')
    const { cards } = await house.call(api.issueCards, { id }, 'panitia')
    expect(cards.map((card) => card.seat)).toEqual([1, 2, 3])
    expect(new Set(cards.map((card) => card.pin)).size).toBe(3)
    expect((await house.call(api.issueCards, { id }, 'panitia')).cards).toEqual([])
    await house.call(api.openSession, { id }, 'panitia')
    const shown = await house.call(api.showSession, { id }, 'panitia')
    expect(shown).toMatchObject({ state: 'dibuka', counts: { enrolled: 3, present: 0, cards: 3 } })
    expect(JSON.stringify(shown)).not.toContain(cards[0]?.pin)
    await house.call(api.closeSession, { id }, 'panitia')
    expect(code(await house.send(api.openSession, { id }, 'panitia'))).toBe('sittings.session-state')
    expect((await tryCard(cards[0] as (typeof cards)[number])).status).not.toBe(200)
  })
  it('refuses a whole list when one NIP is unknown, and says which', async () => {
    const { id } = await house.call(api.createSession, plan(), 'panitia')
    const reply = await house.send(api.enrolPeople, { id, nips: [persons[0]?.nip ?? '', '199901012020011999'] }, 'panitia')
    expect(reply.body).toEqual({ code: 'sittings.nip-unknown', data: { nips: ['199901012020011999'], count: 1 } })
    expect((await house.call(api.showSession, { id }, 'panitia')).participants).toEqual([])
  })
  it('is not organised by one of its own people', async () => {
    const accountId = house.accountOf('admin-penilaian')
    await house.database.db.updateTable('access.account').set({ personId: persons[11]?.id }).where('id', '=', accountId).execute()
    const { id } = await house.call(api.createSession, plan(), 'panitia')
    const own = await house.send(api.enrolPeople, { id, nips: [persons[11]?.nip ?? ''] }, 'admin-penilaian')
    expect([own.status, code(own)]).toEqual([403, 'request.own-case'])
    await house.call(api.enrolPeople, { id, nips: [persons[11]?.nip ?? ''] }, 'panitia')
    for (const endpoint of [api.issueCards, api.openSession, api.closeSession])
      expect(code(await house.send(endpoint, { id }, 'admin-penilaian'))).toBe('request.own-case')
    expect((await house.send(api.showSession, { id }, 'admin-penilaian')).status).toBe(200)
  })
  it('knows only forms that are in use, and windows that end after they begin', async () => {
    expect(code(await house.send(api.createSession, { ...plan(), formId: persons[0]?.id ?? '' }, 'panitia'))).toBe('sittings.form-unusable')
    expect(code(await house.send(api.createSession, { ...plan(), closesAt: opensAt }, 'panitia'))).toBe('sittings.window')
  })
})

describe('a card', () => {
  it('says the same for an unknown NIP and a wrong PIN, counts both, and waits', async () => {
    const { cards } = await sessionOf([10])
    const card = cards[0] as (typeof cards)[number]
    const tries = async (nip: string) => {
      const said: unknown[] = []
      for (let n = 0; n < 6; n++) said.push((await house.send(exam.signIn, { nip, pin: 'AAAA-AAAA' }, null)).body)
      return said
    }
    const [known, unknown] = [await tries(card.nip), await tries('199901012020011998')]
    expect(known).toEqual(unknown)
    expect(known.at(-2)).toEqual({ code: 'sittings.card-refused', data: { seconds: 5 } })
    expect(known.at(-1)).toEqual({ code: 'sittings.card-wait', data: { seconds: 5 } })
    expect((await tryCard(card)).status).toBe(429)
    await goTo(new Date(house.clock.now.getTime() + 5001))
    await signIn({ nip: `${card.nip.slice(0, 8)} ${card.nip.slice(8)}`, pin: card.pin.toLowerCase().replace('-', ' ') })
  })
  it('opens one machine at a time: the second one waits for the proctor, the same browser does not', async () => {
    const { cards } = await sessionOf([1])
    const card = cards[0] as (typeof cards)[number]
    const first = await signIn(card)
    expect(code(await tryCard(card))).toBe('sittings.elsewhere')
    expect((await house.send(exam.examState, {}, first)).status).toBe(200)
    const again = await house.send(exam.signIn, { nip: card.nip, pin: card.pin }, first)
    expect(again.status).toBe(200)
    expect((await house.send(exam.examState, {}, first)).status).toBe(401)
    expect((await house.send(exam.examState, {}, { cookie: tokenOf(again) })).status).toBe(200)
  })
  it('that is made anew replaces the old one, and the machine it opened', async () => {
    const { id, cards } = await sessionOf([2])
    const card = cards[0] as (typeof cards)[number]
    const first = await signIn(card)
    const again = await house.call(api.issueCards, { id, sittingIds: [card.sittingId] }, 'panitia')
    expect((await house.send(exam.examState, {}, first)).status).toBe(401)
    expect((await tryCard(card)).status).toBe(401)
    await signIn(again.cards[0] as typeof card)
  })
})

describe('a participant', () => {
  it('agrees, starts, answers, hands in and gets a receipt', async () => {
    await goTo(at(-5))
    const { id, cards } = await sessionOf([3, 4])
    const me = await signIn(cards[0] as (typeof cards)[number])
    const state = await house.call(exam.examState, {}, me)
    expect(state).toMatchObject({ state: 'terdaftar', agreed: false, mayStart: false, items: 3, seat: 1 })
    expect(code(await house.send(exam.start, {}, me))).toBe('sittings.pledge-missing')
    expect(code(await house.send(exam.agree, { version: 'lama', language: 'id' }, me))).toBe('sittings.pledge-version')
    await house.call(exam.agree, { version: state.pledge?.id.version ?? '', language: 'id' }, me)
    expect(code(await house.send(exam.start, {}, me))).toBe('sittings.not-open')
    await house.call(api.openSession, { id }, 'panitia')
    expect(code(await house.send(exam.start, {}, me))).toBe('sittings.not-open')
    await goTo(at(0))
    const paper = await house.call(exam.start, {}, me)
    expect(paper).toMatchObject({ state: 'berjalan', endsAt: at(90).toISOString(), lastSeq: 0, answers: [] })
    const item = paper.items[0] as (typeof paper.items)[number]
    const change = (seq: number, choice: string | null) => ({ seq, itemId: item.itemId, choice, clickedAt: opensAt })
    await house.call(exam.saveAnswer, change(1, 'A'), me)
    await house.call(exam.saveAnswer, change(1, 'A'), me)
    await house.call(exam.saveAnswer, change(2, 'C'), me)
    expect(code(await house.send(exam.saveAnswer, change(2, 'D'), me))).toBe('sittings.seq-taken')
    expect(code(await house.send(exam.saveAnswer, change(3, 'E'), me))).toBe('sittings.not-on-form')
    expect(code(await house.send(exam.saveAnswer, { ...change(3, 'A'), itemId: persons[0]?.id ?? '' }, me))).toBe('sittings.not-on-form')
    expect((await house.send(exam.saveAnswer, { ...change(3, 'A'), seq: -1 }, me)).status).toBe(400)
    expect((await house.send(exam.saveAnswer, change(3, 'A'), null)).status).toBe(401)
    expect((await house.send(exam.saveAnswer, change(3, 'A'), 'panitia')).status).toBe(401)
    expect(await house.call(exam.showPaper, {}, me)).toMatchObject({ lastSeq: 2, answers: [{ itemId: item.itemId, choice: 'C', seq: 2 }] })
    expect(code(await house.send(api.closeSession, { id }, 'panitia'))).toBe('sittings.still-running')
    const receipt = await house.call(exam.submit, {}, me)
    expect(receipt).toMatchObject({ state: 'dikirim', answered: 1, items: 3 })
    expect(await house.call(exam.submit, {}, me)).toEqual(receipt)
    expect(await house.call(exam.showReceipt, {}, me)).toEqual(receipt)
    expect(code(await house.send(exam.saveAnswer, change(3, 'A'), me))).toBe('sittings.finished')
    expect(code(await house.send(exam.start, {}, me))).toBe('sittings.finished')
    const shown = await house.call(api.showSession, { id }, 'panitia')
    expect(shown.counts).toMatchObject({ enrolled: 2, present: 1, running: 0, submitted: 1, timeUp: 0 })
    expect(shown.participants[0]).toMatchObject({ state: 'dikirim', answered: 1, receipt: receipt.receipt })
    const acts = await house.database.db
      .selectFrom('audit.entry')
      .select('act')
      .where('object', '=', `sitting:${state.sittingId}`)
      .orderBy('id')
      .execute()
    expect(acts.map((row) => row.act)).toEqual(['sittings.signed-in', 'sittings.pledge-agreed', 'sittings.started', 'sittings.submitted'])
  })
  it('never receives a key, a level, a reason or anything of another person', async () => {
    await goTo(at(0))
    const { id, cards } = await sessionOf([5, 6])
    await house.call(api.openSession, { id }, 'panitia')
    const [mine, other] = cards as [(typeof cards)[number], (typeof cards)[number]]
    const me = await signIn(mine)
    const them = await signIn(other)
    const replies: string[] = []
    const hear = async (endpoint: Parameters<typeof house.send>[0], input: object = {}) =>
      void replies.push((await house.send(endpoint, input as never, me)).raw.toString())
    const version = (await house.call(exam.examState, {}, me)).pledge?.id.version ?? ''
    for (const who of [me, them]) {
      await house.call(exam.agree, { version, language: 'en' }, who)
      await house.call(exam.start, {}, who)
    }
    await hear(exam.examState)
    await hear(exam.start)
    await hear(exam.showPaper)
    await hear(exam.submit)
    await hear(exam.showReceipt)
    for (const endpoint of [api.listSessions, api.showSession, api.listForms, api.issueCards]) await hear(endpoint, { id })
    const said = replies.join('\n')
    for (const secret of [
      'RAHASIA-ALASAN',
      '"level"',
      '"key"',
      'rationale',
      'competency',
      other.sittingId,
      other.nip,
      `Contoh ${Number(other.nip.slice(-4)) - 1000}`,
    ])
      expect(said).not.toContain(secret)
    expect(said).toContain(mine.sittingId)
  })
  it('whose page stayed open while another person signed in harms neither', async () => {
    await goTo(at(0))
    const { id, cards } = await sessionOf([9, 10])
    await house.call(api.openSession, { id }, 'panitia')
    const [left, sits] = cards as [(typeof cards)[number], (typeof cards)[number]]
    const now = await signIn(sits)
    const version = (await house.call(exam.examState, {}, now)).pledge?.id.version ?? ''
    const { sittingId } = left
    expect(code(await house.send(exam.agree, { sittingId, version, language: 'id' }, now))).toBe('sittings.other-sitting')
    await house.call(exam.agree, { sittingId: sits.sittingId, version, language: 'id' }, now)
    expect(code(await house.send(exam.start, { sittingId }, now))).toBe('sittings.other-sitting')
    const paper = await house.call(exam.start, { sittingId: sits.sittingId }, now)
    const change = { seq: 1, itemId: paper.items[0]?.itemId ?? '', choice: 'A', clickedAt: opensAt }
    expect(code(await house.send(exam.saveAnswer, { ...change, sittingId }, now))).toBe('sittings.other-sitting')
    expect(code(await house.send(exam.submit, { sittingId }, now))).toBe('sittings.other-sitting')
    await house.call(exam.saveAnswer, { ...change, sittingId: sits.sittingId }, now)
    expect((await house.call(exam.submit, { sittingId: sits.sittingId }, now)).answered).toBe(1)
  })
  it('whose time runs out is closed by the clock after the grace, with a receipt', async () => {
    await goTo(at(0))
    const { id, cards } = await sessionOf([7, 8])
    await house.call(api.openSession, { id }, 'panitia')
    const [first, second] = [await signIn(cards[0] as (typeof cards)[number]), await signIn(cards[1] as (typeof cards)[number])]
    const version = (await house.call(exam.examState, {}, first)).pledge?.id.version ?? ''
    for (const who of [first, second]) {
      await house.call(exam.agree, { version, language: 'id' }, who)
      await house.call(exam.start, {}, who)
    }
    const run = () =>
      jobs['sittings-close-overdue']?.({}, { db: house.database.db, clock: () => house.clock.now, log: undefined as never, address: null })
    await goTo(new Date(at(90).getTime() + 120_000))
    await run()
    expect((await house.call(exam.examState, {}, first)).state).toBe('berjalan')
    expect((await house.call(exam.submit, {}, second)).state).toBe('waktu-habis')
    await goTo(new Date(at(90).getTime() + 120_001))
    await run()
    expect((await house.call(exam.showReceipt, {}, first)).state).toBe('waktu-habis')
    expect((await house.call(api.showSession, { id }, 'panitia')).counts).toMatchObject({ present: 2, running: 0, timeUp: 2 })
    await house.call(api.closeSession, { id }, 'panitia')
  })
  it('who signs out is out', async () => {
    await goTo(at(0))
    const { cards } = await sessionOf([9])
    const me = await signIn(cards[0] as (typeof cards)[number])
    await house.call(exam.signOut, {}, me)
    expect((await house.send(exam.examState, {}, me)).status).toBe(401)
  })
})
