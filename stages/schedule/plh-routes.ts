// Plh of heads who sit. About the head and the Plh: nobody names himself or herself, or who stands in for him or her.
import type { Db } from '../../database/db.ts'
import { Refusal } from '../../kit/refusal.ts'
import { dateWords } from '../../kit/wording.ts'
import { type Context, inList, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { textWorkbook } from '../register/import/workbook.ts'
import { personById } from '../register/store.ts'
import type { ScheduleRefusal } from './api.ts'
import { planInForce } from './plan-store.ts'
import { headsAway, sitsIn } from './plh.ts'
import * as api from './plh-api.ts'
import * as store from './plh-store.ts'
import { eventById } from './problem-store.ts'
import { openEvent } from './rule-store.ts'

const refuse = (code: ScheduleRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Heads, seats and names of an event. */
async function groundOf(db: Db, eventId: string) {
  const plan = await planInForce(db, eventId)
  const heads = await store.officeHeads(db)
  const seats = plan ? await store.seatTimes(db, plan.id) : []
  const named = await store.substitutesOf(db, eventId)
  return { plan, heads, seats, named, halves: headsAway(heads, seats, named) }
}

async function shown(ctx: Context, eventId: string) {
  const { plan, heads, named, halves } = await groundOf(ctx.tx, eventId)
  const faces = await store.facesOf(
    ctx.tx,
    [...heads, ...named].map((one) => one.personId),
  )
  const offices = new Map(heads.map((head) => [head.personId, head]))
  const all = halves.flatMap((half) => half.heads)
  const faceOf = (id: string) => {
    const { unitPath: _, ...face } = faces.get(id) ?? { id, nip: '', name: '', position: '', unitPath: [] }
    return face
  }
  const inReach = (id: string) => ctx.reach === 'all' || (faces.get(id)?.unitPath ?? []).some((unit) => ctx.reach.includes(unit))
  const lines = halves.map((half) => ({
    ...{ date: half.date, half: half.half, everybody: half.everybody },
    heads: half.heads
      .filter((one) => inReach(one.personId))
      .map((one) => {
        const order = named.find((each) => each.headId === one.personId)
        const { officeId = '', office = '' } = offices.get(one.personId) ?? {}
        const substitute = order && {
          ...faceOf(order.personId),
          ...{ orderNumber: order.orderNumber, orderDate: order.orderDate, away: one.substituteAway },
        }
        return { head: faceOf(one.personId), officeId, office, starts: one.starts, ends: one.ends, substitute: substitute ?? null }
      }),
  }))
  return {
    ...{ version: plan?.version ?? null, heads: heads.length },
    away: new Set(all.map((one) => one.personId)).size,
    led: new Set(all.filter((one) => one.substituteId && !one.substituteAway).map((one) => one.personId)).size,
    halves: lines.filter((half) => half.heads.length > 0),
  }
}

const showSubstitutes = serve(api.showSubstitutes)
  .about(inList)
  .by(async ({ id }, ctx) => {
    await eventById(ctx.tx, id)
    return shown(ctx, id)
  })

const nameSubstitute = serve(api.nameSubstitute)
  .about(async ({ headId, personId }) => ({ subjects: [headId, personId], unitPath: [], object: undefined }))
  .by(async ({ id, ...of }, ctx) => {
    await openEvent(ctx.tx, id)
    await personById(ctx.tx, of.personId)
    const { heads, seats } = await groundOf(ctx.tx, id)
    if (!heads.some((head) => head.personId === of.headId) || of.headId === of.personId) throw refuse('schedule.head-unknown', {}, 404)
    const clash = seats.find((seat) => seat.personId === of.headId && sitsIn(seats, of.personId, seat))
    if (clash) throw refuse('schedule.substitute-away', { date: clash.date, starts: clash.starts })
    const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null
    await store.replaceSubstitute(ctx.tx, id, of, { at: ctx.now, accountId })
    const data = { orderNumber: of.orderNumber, orderDate: of.orderDate }
    await record(ctx, 'schedule.substitute-named', { object: `event:${id}`, subjects: [of.headId, of.personId], data })
    return {}
  })

const removeSubstitute = serve(api.removeSubstitute)
  .about(async ({ headId }) => ({ subjects: [headId], unitPath: [], object: undefined }))
  .by(async ({ id, headId }, ctx) => {
    await openEvent(ctx.tx, id)
    if (!(await store.removeSubstitute(ctx.tx, id, headId))) throw refuse('schedule.head-unknown', {}, 404)
    await record(ctx, 'schedule.substitute-removed', { object: `event:${id}`, subjects: [headId] })
    return {}
  })

const columns = [
  ['TANGGAL', 22],
  ['PARUH HARI', 12],
  ['PUKUL', 16],
  ['PERANGKAT DAERAH', 44],
  ['KEPALA', 36],
  ['NIP KEPALA', 22],
  ['PELAKSANA HARIAN', 36],
  ['NIP PLH', 22],
  ['NOMOR PERINTAH', 26],
  ['TANGGAL PERINTAH', 22],
  ['KETERANGAN', 44],
].map(([heading, width]) => ({ heading: String(heading), width: Number(width) }))

const exportSubstitutes = serve(api.exportSubstitutes)
  .about(inList)
  .by(async ({ id }, ctx) => {
    await eventById(ctx.tx, id)
    const { halves } = await shown(ctx, id)
    const rows = halves.flatMap(({ date, half, heads, everybody }) =>
      heads.map(({ head, office, starts, ends, substitute }) => [
        ...[dateWords(date), half === 'pagi' ? 'Pagi' : 'Siang', `${starts}–${ends}`, office, head.name, head.nip],
        ...[substitute?.name ?? '', substitute?.nip ?? '', substitute?.orderNumber ?? ''],
        substitute ? dateWords(substitute.orderDate) : '',
        [
          substitute ? '' : 'Plh belum ditunjuk',
          substitute?.away ? 'Plh juga mengikuti penilaian pada paruh hari ini' : '',
          everybody ? 'Semua kepala pergi bersamaan' : '',
        ]
          .filter(Boolean)
          .join('; '),
      ]),
    )
    await record(ctx, 'schedule.substitutes-exported', { object: `event:${id}`, data: { lines: rows.length } })
    return { name: 'plh-kepala.xlsx', type: xlsx, body: await textWorkbook([{ name: 'Plh', columns, rows }]) }
  })

export const plhRoutes: readonly Route[] = [showSubstitutes, nameSubstitute, removeSubstitute, exportSubstitutes]
