// The people of a run and their sessions: registered straight into the fresh database, then enrolled,
// given cards and let in through the endpoints that the committee uses.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../../database/db.ts'
import * as access from '../../stages/access/api.ts'
import * as sittings from '../../stages/sittings/api.ts'
import * as rooms from '../../stages/sittings/room-api.ts'
import { people } from '../../test/world/sitting.ts'
import { type Person, personAt, until } from '../example/http.ts'
import { setUpExample } from '../example/set-up.ts'
import type { Card } from './participant.ts'

export type Rooms = {
  readonly cards: readonly Card[]
  /** The proctor's tap: the machine that asks takes the sitting over. */
  letMove(sessionId: string, requestId: string): Promise<void>
}

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
  return {
    cards: [...long, ...short],
    // not decided (the process is down, or it was decided before): the machine asks again
    letMove: (id, requestId) => panitia.call(rooms.decideDevice, { id, requestId, allowed: true }).then(nothing, () => sleep(300)),
  }
}

const nothing = () => undefined

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
