// Whom a choice means, with the verdict of the event's day, and what an organiser has to look at before
// they come on the list.
import type { Db } from '../../../database/db.ts'
import { type VerdictRow, verdictsFor } from '../../eligibility/store.ts'
import { groupOfVerdict } from '../../eligibility/verdict.ts'
import { nipOf } from '../../register/import/nip.ts'
import type { Selection } from '../participant-api.ts'
import type { EventRow } from '../store.ts'
import { membersOf, personIdsByNip } from './store.ts'

type Unknown = { readonly line: number; readonly nip: string; readonly why: 'nip-shape' | 'not-in-register' | 'twice' }

/** People who have left are never meant by a whole class or unit. */
const gone = ['berhenti', 'wafat-hilang']

/** Everybody who is meant, and the NIPs of a list that are nobody's. */
async function meant(db: Db, event: EventRow, of: Selection): Promise<{ people: VerdictRow[]; unknown: Unknown[] }> {
  const narrow = { ...(of.classes.length > 0 ? { classes: of.classes } : {}), ...(of.unitIds.length > 0 ? { unitIds: of.unitIds } : {}) }
  const judged = (scope: object) => verdictsFor(db, event.asOf, { ...scope, reach: 'all' })
  if (of.way === 'nama') return { people: await judged({ personIds: of.personIds }), unknown: [] }
  if (of.way === 'daftar') {
    const { personIds, unknown } = await inList(db, of.nips)
    return { people: personIds.length > 0 ? await judged({ personIds }) : [], unknown }
  }
  if (of.way === 'jatuh-tempo') {
    const wanted = (row: VerdictRow) =>
      of.verdicts.length > 0 ? of.verdicts.includes(row.verdict.code) : groupOfVerdict(row.verdict.code) === 'jatuh-tempo'
    return { people: (await judged(narrow)).filter(wanted), unknown: [] }
  }
  // a class or a unit has to be named: everybody is no choice
  if ((of.way === 'jenjang' ? of.classes : of.unitIds).length === 0) return { people: [], unknown: [] }
  const wanted = (row: VerdictRow) => !gone.includes(row.standing) && (of.withExempt || row.verdict.code !== 'dikecualikan')
  return { people: (await judged(narrow)).filter(wanted), unknown: [] }
}

async function inList(db: Db, nips: Selection['nips']): Promise<{ personIds: string[]; unknown: Unknown[] }> {
  const read = nips.map(({ line, nip }) => ({ line, nip, found: nipOf(nip) }))
  const ids = await personIdsByNip(
    db,
    read.flatMap(({ found }) => ('nip' in found ? [found.nip] : [])),
  )
  const seen = new Set<string>()
  const unknown: Unknown[] = []
  for (const { line, nip, found } of read) {
    const id = 'nip' in found ? ids.get(found.nip) : undefined
    if (id && !seen.has(id)) seen.add(id)
    else unknown.push({ line, nip, why: id ? 'twice' : 'nip' in found ? 'not-in-register' : 'nip-shape' })
  }
  return { personIds: [...seen], unknown }
}

/** What a choice does to the list. `selfId`: the person who acts, who is left out. */
export async function selected(db: Db, event: EventRow, of: Selection, selfId: string | null) {
  const { people, unknown } = await meant(db, event, of)
  const listed = await membersOf(db, event.id)
  const others = people.filter((one) => one.personId !== selfId)
  const already = others.filter((one) => listed.get(one.personId)?.here)
  const orders = of.way !== 'jatuh-tempo'
  return {
    found: people.length,
    self: others.length < people.length,
    fresh: others.filter((one) => !listed.get(one.personId)?.here),
    already,
    /** On the list as due, and ordered by the letter as well now. */
    nowOrdered: orders ? already.filter((one) => !listed.get(one.personId)?.ordered).map((one) => one.personId) : [],
    unknown,
  }
}
