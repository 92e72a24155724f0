// Whom a choice of slips means, and what is decided about each of them. Nobody prints a slip of his or her own.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { countWords } from '../../../kit/wording.ts'
import { type LeftOut, slipVerdict } from '../../access/slips/slip.ts'
import type { SlipChoice } from '../../access/slips/slip-api.ts'
import { type SlipPerson, slipFactsOf } from '../../access/slips/slip-store.ts'
import { nipOf } from '../../register/import/nip.ts'
import { personIdsByNip } from '../list/store.ts'
import { eventById, participantsOf } from '../store.ts'

export type Meant = {
  readonly title: string
  readonly eventId: string | null
  readonly people: readonly (SlipPerson & { readonly verdict: 'baru' | 'ulang' })[]
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>
  readonly unknown: readonly string[]
}

type Named = { title: string; eventId: string | null; personIds: string[]; unknown: string[] }

async function named(db: Db, of: SlipChoice): Promise<Named> {
  if (of.way === 'kegiatan' && of.eventId) {
    const event = await eventById(db, of.eventId)
    const people = await participantsOf(db, event.id)
    return { title: event.title, eventId: event.id, personIds: people.map((one) => one.personId), unknown: [] }
  }
  if (of.way === 'unit' && of.unitId) {
    const { rows } = await sql<{ id: string; name: string }>`select p.id, t.name from register.unit t
      join register.unit u on u.path @> array[t.id] join register.person p on p.unit_id = u.id where t.id = ${of.unitId}`.execute(db)
    return { title: rows[0]?.name ?? 'Perangkat daerah', eventId: null, personIds: rows.map((row) => row.id), unknown: [] }
  }
  if (of.way === 'daftar') {
    const given = (of.nips ?? []).filter((nip) => nip !== '').map((nip) => ({ nip, found: nipOf(nip) }))
    const known = await personIdsByNip(
      db,
      given.flatMap(({ found }) => ('nip' in found ? [found.nip] : [])),
    )
    const ids = given.map(({ nip, found }) => ({ nip, id: 'nip' in found ? known.get(found.nip) : undefined }))
    const personIds = [...new Set(ids.flatMap(({ id }) => (id ? [id] : [])))]
    const unknown = ids.flatMap(({ nip, id }) => (id ? [] : [nip]))
    return { title: `Daftar NIP, ${countWords(personIds.length)} pegawai`, eventId: null, personIds, unknown }
  }
  const personIds = [...new Set(of.personIds ?? [])]
  return { title: `Cetak ulang, ${countWords(personIds.length)} pegawai`, eventId: of.eventId ?? null, personIds, unknown: [] }
}

/** Everybody who is meant, each with a slip or with why not. `reach`: people outside it are left out. */
export async function meantBy(
  db: Db,
  of: SlipChoice,
  { reach, self }: { reach: 'all' | readonly string[]; self: string | null },
): Promise<Meant> {
  const { personIds, ...rest } = await named(db, of)
  const people: (SlipPerson & { verdict: 'baru' | 'ulang' })[] = []
  const leftOut: Partial<Record<LeftOut, number>> = {}
  for (const person of await slipFactsOf(db, personIds)) {
    const within = reach === 'all' || person.unitPath.some((id) => reach.includes(id))
    const verdict = within ? slipVerdict(person, self) : 'luar-jangkauan'
    if (verdict === 'baru' || verdict === 'ulang') people.push({ ...person, verdict })
    else leftOut[verdict] = (leftOut[verdict] ?? 0) + 1
  }
  return { ...rest, people, leftOut }
}
