// The people of a run and their sessions: registered straight into the fresh database, then enrolled,
// given cards and let in through the endpoints that the committee uses.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../../database/db.ts'
import * as access from '../../stages/access/api.ts'
import * as sittings from '../../stages/sittings/api.ts'
import * as rooms from '../../stages/sittings/room-api.ts'
import * as standards from '../../stages/standards/api.ts'
import { people } from '../../test/world/sitting.ts'
import { type Person, personAt, Refused, until } from '../example/http.ts'
import { setUpExample } from '../example/set-up.ts'
import type { Card } from './participant.ts'

export type Rooms = {
  readonly cards: readonly Card[]
  /** The proctor's tap: the machine that asks takes the sitting over. */
  letMove(sessionId: string, requestId: string): Promise<void>
  /** When the house had answered that a room stands still. */
  readonly standing: readonly Standing[]
  /** Stops the clock of every room, or lets it run on; tried again until the house has done it. */
  pauseRooms(): Promise<void>
  resumeRooms(): Promise<void>
}

export type Standing = { readonly sessionId: string; readonly heardAt: Date }

/** How long after the end, or after a pause began, an answer still counts in a run: short, so that pauses bite. */
export const graceSeconds = 2

/** Sets the installation up at `address` with the code it printed, and opens a session for everybody. */
export async function openRooms(of: {
  address: string
  setUpCode: string
  database: Database
  people: number
  /** How many of them sit in a session of one minute, so that their time runs out. */
  short: number
}): Promise<Rooms> {
  const { people: staff } = await setUpExample(of.address, of.setUpCode)
  const panitia = staff.get('panitia') as Person
  await shortGrace(staff.get('admin-sistem') as Person)
  const { now } = await personAt(of.address).call(access.showHouse, {})
  const persons = await people(of.database.db, of.people, new Date(now))
  const { forms } = await until(
    () => panitia.call(sittings.listForms, {}),
    (shown) => shown.forms.length > 0,
    60,
  )
  const formId = forms[0]?.id as string
  const ids = persons.map((person) => person.id)
  const long = await room(panitia, { formId, now, minutes: 240, title: 'Sesi uji ketahanan', ids: ids.slice(of.short) })
  const short = of.short > 0 ? await room(panitia, { formId, now, minutes: 1, title: 'Sesi satu menit', ids: ids.slice(0, of.short) }) : []
  const sessionIds = [...new Set([...long, ...short].map((card) => card.sessionId))]
  const reason = 'Listrik padam'
  const standing: Standing[] = []
  const pause = async (id: string) => {
    await panitia.call(rooms.pauseRoom, { id, reason })
    standing.push({ sessionId: id, heardAt: new Date() })
  }
  return {
    cards: [...long, ...short],
    standing,
    pauseRooms: () => inEach(sessionIds, pause, []),
    // tried a second time because its reply was lost: the clock runs already
    resumeRooms: () => inEach(sessionIds, (id) => panitia.call(rooms.resumeRoom, { id }), ['sittings.not-paused']),
    // not decided (the process is down, or it was decided before): the machine asks again
    letMove: (id, requestId) => panitia.call(rooms.decideDevice, { id, requestId, allowed: true }).then(nothing, () => sleep(300)),
  }
}

const nothing = () => undefined

/** Does the same in each room, again and again until it is done; `done`: refusals that say it was done before. */
async function inEach(ids: readonly string[], act: (id: string) => Promise<unknown>, done: readonly string[]): Promise<void> {
  for (const id of ids)
    for (let tries = 1; ; tries++) {
      const failure = await act(id).then(nothing, (cause: Error) => cause)
      if (!failure || (failure instanceof Refused && done.includes(failure.code))) break
      if (tries === 100) throw failure
      await sleep(300)
    }
}

/** The policy of this installation, with a grace that ends within a pause. */
async function shortGrace(admin: Person): Promise<void> {
  const { policies } = await admin.call(standards.listPolicies, {})
  const from = policies.find((policy) => policy.inForce)
  if (!from) throw new Error('No policy is in force')
  await admin.call(standards.addPolicyVersion, {
    ...{ from: from.id, title: 'Ketentuan uji ketahanan', effectiveFrom: from.effectiveFrom },
    reason: 'Jeda ruang diuji dalam hitungan detik',
    changes: [{ key: 'grace.seconds', value: graceSeconds, basis: 'Uji ketahanan', confirmed: false }],
  })
}

async function room(panitia: Person, of: { formId: string; now: string; minutes: number; title: string; ids: string[] }): Promise<Card[]> {
  const { id } = await panitia.call(sittings.createSession, {
    title: of.title,
    purpose: 'pemetaan',
    formId: of.formId,
    venue: 'Gedung Contoh',
    room: of.title,
    zone: 'WIB',
    opensAt: new Date(Date.parse(of.now) - 60_000).toISOString(),
    closesAt: new Date(Date.parse(of.now) + 6 * 3_600_000).toISOString(),
    minutes: of.minutes,
    simulated: true,
  })
  await panitia.call(sittings.enrolPeople, { id, personIds: of.ids })
  const { cards } = await panitia.call(sittings.issueCards, { id })
  await panitia.call(sittings.openSession, { id })
  return cards.map(({ sittingId, nip, pin }) => ({ sessionId: id, sittingId, nip, pin }))
}
