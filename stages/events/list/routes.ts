// The list of participants: looked at before it is changed, changed with a reason, never by oneself for
// oneself.
import { localDate } from '../../../kit/clock.ts'
import { type Context, inList, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { type VerdictRow, verdictsFor } from '../../eligibility/store.ts'
import { textWorkbook } from '../../register/import/workbook.ts'
import { accountOf, forChange, noteChange, refuse, wholeAgency } from '../event-routes.ts'
import { keepStanding } from '../facts-store.ts'
import { countedGroupOf } from '../kinds.ts'
import * as api from '../participant-api.ts'
import { eventById } from '../store.ts'
import { factChanges, suggestionFor } from './difference.ts'
import { readNipList } from './reader.ts'
import { selected } from './selection-store.ts'
import { participantSheet } from './sheet.ts'
import * as list from './store.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** So many are shown of each kind in a preview, and so many NIPs that are nobody's. */
const shownAtOnce = { people: 50, unknown: 200 }
/** More people than this stand in the list itself only: an audit entry is a line, not a list. */
const subjectsInAudit = 200

const selfOf = (ctx: Context): string | null => (ctx.actor.kind === 'account' ? ctx.actor.personId : null)
const subjectsOf = (ids: readonly string[]) => (ids.length <= subjectsInAudit ? ids : [])

/** About the persons whom the act singles out; the whole agency's otherwise. */
async function singledOut(input: { way: string; personIds: readonly string[] }) {
  return { subjects: input.way === 'nama' ? [...input.personIds] : [], unitPath: [], object: undefined }
}
const named = async (input: { personIds: readonly string[] }) => ({ subjects: [...input.personIds], unitPath: [], object: undefined })

const candidate = (one: VerdictRow) => ({
  ...{ personId: one.personId, nip: one.nip, name: one.name, class: one.class, group: countedGroupOf(one.class) },
  ...{ unitId: one.unitId, unit: one.unitName, officeId: one.officeId, office: one.officeName, verdict: one.verdict },
})
const counted = (people: readonly VerdictRow[], key: (one: VerdictRow) => string) =>
  [...Map.groupBy(people, key)].map(([name, of]) => ({ key: name, count: of.length })).sort((a, b) => b.count - a.count)
const some = (people: readonly VerdictRow[]) => ({ count: people.length, first: people.slice(0, shownAtOnce.people).map(candidate) })

const preview = serve(api.previewParticipants)
  .about(singledOut)
  .by(async (input, ctx) => {
    const event = await eventById(ctx.tx, input.id)
    const { found, self, fresh, already, nowOrdered, unknown } = await selected(ctx.tx, event, input, selfOf(ctx))
    const busy = await list.elsewhere(
      ctx.tx,
      event,
      fresh.map((one) => one.personId),
    )
    const byId = new Map(fresh.map((one) => [one.personId, one]))
    return {
      ...{ found, self, fresh: fresh.length, already: already.length, nowOrdered: nowOrdered.length },
      byGroup: counted(fresh, (one) => countedGroupOf(one.class)),
      byVerdict: counted(fresh, (one) => one.verdict.code),
      unknown: unknown.slice(0, shownAtOnce.unknown),
      unknownCount: unknown.length,
      exempt: some(fresh.filter((one) => one.verdict.code === 'dikecualikan')),
      retiring: some(fresh.filter((one) => one.verdict.code === 'diundang')),
      elsewhere: {
        count: busy.length,
        first: busy.slice(0, shownAtOnce.people).flatMap(({ personId, eventId, event: title }) => {
          const one = byId.get(personId)
          return one ? [{ ...candidate(one), eventId, event: title }] : []
        }),
      },
      first: fresh.slice(0, shownAtOnce.people).map(candidate),
    }
  })

const add = serve(api.addParticipants)
  .about(singledOut)
  .by(async ({ reason, ...input }, ctx) => {
    const event = await forChange(ctx, input.id, reason)
    const { fresh, already, nowOrdered } = await selected(ctx.tx, event, input, selfOf(ctx))
    if (fresh.length === 0 && nowOrdered.length === 0) throw refuse('events.nobody-to-add', {}, 422)
    await list.appendParticipants(ctx.tx, { eventId: event.id, way: input.way, people: fresh, now: ctx.now, by: accountOf(ctx) })
    await list.markOrdered(ctx.tx, event.id, nowOrdered)
    if (event.publishedAt) await keepStanding(ctx.tx, event.id)
    const ids = fresh.map((one) => one.personId)
    await noteChange(ctx, event, { kind: 'peserta-tambah', reason, effect: { needSeat: ids } })
    const data = { way: input.way, added: ids.length, ordered: nowOrdered.length }
    const about = { object: `event:${event.id}`, subjects: subjectsOf(ids), ...(reason ? { reason } : {}), data }
    await record(ctx, 'events.participants-added', about)
    return { added: ids.length, already: already.length, nowOrdered: nowOrdered.length }
  })

const readList = serve(api.readList)
  .about(wholeAgency)
  .by(async (_, ctx) => {
    if (!ctx.upload) throw refuse('events.list-empty', {}, 422)
    const read = await readNipList(ctx.upload.stream)
    if (read.nips.length > api.mostParticipants) throw refuse('events.list-rows', { limit: api.mostParticipants }, 413)
    return { nips: read.nips.map(({ line, nip }) => ({ line, nip })), column: read.column }
  })

const remove = serve(api.removeParticipants)
  .about(named)
  .by(async ({ id, personIds, reason }, ctx) => {
    const event = await forChange(ctx, id, reason)
    const removed = await list.removeParticipants(ctx.tx, id, personIds, reason, ctx.now)
    if (removed.length === 0) throw refuse('events.not-on-list', {}, 422)
    await noteChange(ctx, event, { kind: 'peserta-keluar', reason, effect: { loseSeat: removed } })
    const about = { object: `event:${id}`, subjects: subjectsOf(removed), reason, data: { removed: removed.length } }
    await record(ctx, 'events.participants-removed', about)
    return { removed: removed.length }
  })

const window = serve(api.listParticipants)
  .about(inList)
  .by(async ({ id, counts, ...filter }, ctx) => {
    await eventById(ctx.tx, id)
    const found = await list.participantWindow(ctx.tx, id, filter, ctx.reach)
    const counted = counts === 'yes' ? await list.participantCounts(ctx.tx, id, filter.state, ctx.reach) : null
    return { ...found, offset: filter.offset, counts: counted }
  })

const exportList = serve(api.exportParticipants)
  .about(inList)
  .by(async ({ id, ...filter }, ctx) => {
    const event = await eventById(ctx.tx, id)
    const { rows } = await list.participantWindow(ctx.tx, id, filter, ctx.reach)
    await record(ctx, 'events.participants-exported', { object: `event:${id}`, data: { people: rows.length } })
    const body = await textWorkbook([participantSheet(rows, event)])
    return { name: `peserta-${localDate(ctx.now, event.zone)}.xlsx`, type: xlsx, body }
  })

const registerChanges = serve(api.registerChanges)
  .about(inList)
  .by(async ({ id }, ctx) => {
    await eventById(ctx.tx, id)
    const rows = await list.changedPeople(ctx.tx, id, ctx.reach)
    return {
      people: rows.map(({ now, unitNow, standing, ...row }) => ({
        ...list.personOf(row),
        changes: factChanges({ class: row.class, unitId: row.unitId, standing }, now).map((one) =>
          one.field === 'unit' ? { ...one, before: row.unit, after: unitNow } : one,
        ),
        suggestion: suggestionFor(now),
      })),
    }
  })

const takeOver = serve(api.takeOverFacts)
  .about(named)
  .by(async ({ id, personIds, reason }, ctx) => {
    const event = await forChange(ctx, id, reason)
    const taken = await list.replaceFacts(ctx.tx, id, await verdictsFor(ctx.tx, event.asOf, { personIds, reach: 'all' }))
    if (taken.length === 0) throw refuse('events.not-on-list', {}, 422)
    if (event.publishedAt) await keepStanding(ctx.tx, id)
    await noteChange(ctx, event, { kind: 'peserta-fakta', reason, effect: { otherFacts: taken } })
    const about = { object: `event:${id}`, subjects: subjectsOf(taken), ...(reason ? { reason } : {}), data: { taken: taken.length } }
    await record(ctx, 'events.facts-taken-over', about)
    return { taken: taken.length }
  })

export const participantRoutes: readonly Route[] = [preview, add, readList, remove, window, exportList, registerChanges, takeOver]
