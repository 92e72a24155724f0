// What goes out before the day: letters as far as a signature, forms for each class, sessions
// made from the plan, Pengawas Ruang by name, cards.
import * as letterActs from '../../../stages/documents/letter-api.ts'
import * as letters from '../../../stages/schedule/letter-api.ts'
import * as sittings from '../../../stages/sittings/api.ts'
import * as eventSittings from '../../../stages/sittings/event/event-api.ts'
import * as organise from '../../../stages/sittings/organise-api.ts'
import { className, type JobClass } from '../../../stages/standards/class.ts'
import { patience, until } from '../http.ts'
import type { Line } from '../table.ts'
import { together } from './scale.ts'
import { proctorLogin, type World } from './world.ts'

/** The class whose shipped forms another class takes: the one with the same standard. Others have their own. */
const formsOf: Readonly<Partial<Record<string, JobClass>>> = {
  'jpt-pratama': 'administrator',
  'jf-ahli-madya': 'administrator',
  'jf-ahli-muda': 'administrator',
  'jf-penyelia': 'administrator',
  'jf-ahli-pertama': 'pengawas',
  'jf-mahir': 'pengawas',
  'jf-pemula': 'pelaksana',
}

/** Makes every letter that can be made, numbers it and leaves it waiting for its signature, which is not simulated. */
export async function writeLetters(world: World, id: string): Promise<Line[]> {
  const panitia = await world.as('panitia')
  const { kinds } = await panitia.call(letters.letterPlan, { id })
  for (const one of kinds) if (one.hindrance === null && one.due > 0) await panitia.call(letters.makeLetters, { id, kind: one.kind })
  const object = `event:${id}`
  const drafts = (await panitia.call(letterActs.listLetters, { object })).letters
  const { officials } = await panitia.call(letterActs.listLetters, { object })
  for (let at = 0; at < drafts.length; at += 400)
    await panitia.call(letterActs.submitLetters, {
      ids: drafts.slice(at, at + 400).map((one) => one.id),
      signer: officials[0] ?? null,
    })
  const waiting = (await panitia.call(letterActs.listLetters, { object, state: 'menunggu-nomor' })).letters
  const numbered = waiting.map((one, at) => ({ id: one.id, number: `800.1.3.3/${4200 + at}/BKPSDM/2023` }))
  for (let at = 0; at < numbered.length; at += 400)
    await panitia.call(letterActs.numberLetters, { letters: numbered.slice(at, at + 400), dated: '2023-12-13' })
  const stand = (await panitia.call(letterActs.listLetters, { object, state: 'menunggu-tanda-tangan' })).letters
  return [
    { what: 'Surat dibuat', figure: drafts.length },
    {
      what: '  bernomor, menunggu tanda tangan',
      figure: stand.length,
      must: drafts.length,
      because: 'surat dibuat (tanda tangan tidak disimulasikan)',
    },
  ]
}

/** Chooses three forms for each class, the third kept for susulan, and waits until sessions are made and papers sealed. */
export async function chooseForms(world: World, id: string): Promise<Line[]> {
  const panitia = await world.as('panitia')
  const { classes, forms } = await panitia.call(eventSittings.showEventSittings, { id })
  const chosen = classes.map(({ class: jobClass }) => {
    const own = forms.filter((form) => form.title.includes(`${className(formsOf[jobClass] ?? jobClass)} `))
    const papers = (own.length > 0 ? own : forms).slice(0, 3)
    return { class: jobClass, papers: papers.map((form, at) => ({ formId: form.id, makeupOnly: papers.length > 2 && at === 2 })) }
  })
  await panitia.call(eventSittings.choosePapers, { id, classes: chosen })
  await made(world, id)
  const shown = await panitia.call(eventSittings.showEventSittings, { id })
  return [
    { what: 'Sesi ruang dibuat dari rencana', figure: shown.sessions.length },
    {
      what: '  peserta dengan naskah',
      figure: shown.making?.outcome?.made ?? 0,
      must: classes.reduce((sum, one) => sum + one.people, 0),
      because: 'peserta',
    },
  ]
}

/** Waits until sittings are as the plan in force has them and every paper is sealed. */
export async function made(world: World, id: string): Promise<void> {
  await until(
    async () => (await world.as('panitia')).call(eventSittings.showEventSittings, { id }),
    ({ making, plan, sessions }) =>
      making?.state === 'selesai' &&
      making.outcome?.version === plan?.version &&
      sessions.every((one) => one.state !== 'disiapkan' || one.counts.packed >= one.counts.seated),
    patience,
  )
}

/** Names a Pengawas Ruang for each session that has none, and gives out cards; returns PINs by sitting. */
export async function giveCards(world: World, id: string, of: { venues: readonly string[]; pins: Map<string, string> }): Promise<number> {
  const panitia = await world.as('panitia')
  const { sessions } = await panitia.call(eventSittings.showEventSittings, { id })
  let given = 0
  await together(
    sessions.filter((one) => one.state === 'disiapkan'),
    4,
    async (session) => {
      const { assigned } = await panitia.call(organise.listProctors, { id: session.id })
      if (assigned.length === 0)
        await panitia.call(organise.assignProctor, {
          ...{ id: session.id, login: proctorLogin(of.venues.indexOf(session.venue)) },
          ...{ letterNumber: '800.1.11.1/4300/BKPSDM/2023', letterDate: '2023-12-13' },
        })
      const { cards } = await panitia.call(sittings.issueCards, { id: session.id })
      for (const card of cards) of.pins.set(card.sittingId, card.pin)
      given += cards.length
    },
  )
  return given
}
