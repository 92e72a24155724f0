// Papers of the plan in force and lists of messages. Whole sheets name everybody in a room, so only a right for
// the whole agency prints them; lists of messages are cut to the reader's reach.
import { writeXlsx } from 'hucre/xlsx'
import { Refusal } from '../../../kit/refusal.ts'
import { type FileReply, inList, noOne, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import { keepPrinted, pdfOf } from '../../documents/store.ts'
import type { ScheduleRefusal } from '../api.ts'
import { eventById } from '../problem-store.ts'
import type { RoomSession } from './facts.ts'
import { contactWords, messageColumns, messageCsv, messageKinds, messageOf, messageProblems, messageRows } from './messages.ts'
import * as api from './paper-api.ts'
import { attendanceDraft, wallPaper } from './paper-print.ts'
import * as store from './paper-store.ts'

const refuse = (code: ScheduleRefusal, data: Refusal['data'] = {}, status: Refusal['status'] = 409) => new Refusal(code, data, status)
const wholeEvent = async () => ({ subjects: [], unitPath: [], object: undefined })

const listPapers = serve(api.listPapers)
  .about(wholeEvent)
  .by(async (input, { tx }) => {
    const event = await eventById(tx, input.id)
    const plan = await store.currentPlan(tx, event.id)
    const rooms = plan ? await store.roomSessions(tx, { eventId: event.id, planId: plan.id }) : []
    const days = [...Map.groupBy(rooms, (one) => one.slot.date)]
    return {
      zone: event.zone,
      plan: plan ? { version: plan.version, at: plan.at.toISOString() } : null,
      days: days.map(([date, list]) => ({ date, people: peopleIn(list), sessions: sessionsOf(list) })),
    }
  })

const peopleIn = (list: readonly RoomSession[]) => list.reduce((sum, one) => sum + one.people.length, 0)

function sessionsOf(list: readonly RoomSession[]) {
  return [...Map.groupBy(list, (one) => one.slot.id).values()].flatMap((rooms) => {
    const [first] = rooms
    if (!first) return []
    const { id: slotId, number, starts, ends, makeup } = first.slot
    const shown = rooms.map(({ room, people }) => ({ roomId: room.id, venue: room.venue, room: room.name, people: people.length }))
    return [{ slotId, number, starts, ends, makeup, rooms: shown }]
  })
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const printPaper = serve(api.printPaper)
  .about(wholeEvent)
  .by(async ({ id, kind, ...choice }, ctx): Promise<FileReply> => {
    const source = await store.paperSource(ctx.tx, id, choice)
    if (!source) throw refuse('schedule.no-plan-in-force')
    const [first] = source.rooms
    if (!first) throw refuse('schedule.nothing-to-print', {}, 404)
    const part = [choice.date, choice.slotId, choice.roomId].filter((one) => one !== undefined).join(':') || 'semua'
    const body = kind === 'daftar-hadir' ? await attendance(ctx, source, part) : await wallPaper(kind, source)
    const subjects = kind === 'daftar-hadir' ? source.rooms.flatMap((one) => one.people.map((person) => person.personId)) : []
    const data = { kind, rooms: source.rooms.length, version: source.plan.version }
    await record(ctx, 'schedule.paper-printed', { object: `event:${id}`, subjects, data })
    const of = choice.roomId ? [first.slot.date, `sesi-${first.slot.number}`, plain(first.room.name)] : [choice.date ?? 'semua']
    return { name: `${[kind, ...of].join('-')}.pdf`, type: 'application/pdf', body, inline: true }
  })

type Source = NonNullable<Awaited<ReturnType<typeof store.paperSource>>>

async function attendance(ctx: Parameters<typeof keepPrinted>[0], source: Source, part: string): Promise<Buffer> {
  const { id } = await keepPrinted(ctx, attendanceDraft(source, part))
  return pdfOf(ctx.tx, id)
}

const listMessages = serve(api.listMessages)
  .about(inList)
  .by(async (input, { tx, reach }) => {
    const event = await eventById(tx, input.id)
    const [texts, people] = [await store.messageTexts(tx), await store.messagePeople(tx, event.id, reach)]
    return {
      kinds: messageKinds.map((kind) => {
        const [first] = people[kind]
        return {
          ...{ kind, ...texts[kind], people: people[kind].length },
          withoutEmail: people[kind].filter((one) => !one.email).length,
          example: first ? messageOf(texts[kind].text, first, event) : null,
        }
      }),
    }
  })

const updateMessage = serve(api.updateMessage)
  .about(noOne)
  .by(async ({ kind, text }, ctx) => {
    const [problem] = messageProblems(text)
    if (problem) throw refuse('schedule.message-name', { found: problem.found }, 422)
    const by = ctx.actor.kind === 'account' ? ctx.actor.accountId : null
    await store.replaceMessage(ctx.tx, { kind, text, at: ctx.now, by })
    await record(ctx, 'schedule.message-written', { data: { kind } })
    return {}
  })

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const exportMessages = serve(api.exportMessages)
  .about(inList)
  .by(async ({ id, kind, format }, ctx): Promise<FileReply> => {
    const event = await eventById(ctx.tx, id)
    const people = (await store.messagePeople(ctx.tx, id, ctx.reach))[kind]
    if (people.length === 0) throw refuse('schedule.nothing-to-print', {}, 404)
    const { text } = (await store.messageTexts(ctx.tx))[kind]
    const rows = messageRows({ text, event, people })
    await record(ctx, 'schedule.messages-exported', { object: `event:${id}`, data: { kind, format, people: people.length } })
    const name = `pesan-${kind}-${people.length}-orang.${format}`
    if (format === 'csv') return { name, type: 'text/csv; charset=utf-8', body: Buffer.from(messageCsv(rows)) }
    return { name, type: xlsx, body: await workbook(rows, contactWords(people)) }
  })

async function workbook(rows: string[][], note: string): Promise<Buffer> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Pesan',
        columns: messageColumns.map(({ width }) => ({ width, numFmt: '@' })),
        rows: [messageColumns.map((column) => column.heading), ...rows],
        freezePane: { rows: 1 },
      },
      { name: 'Keterangan', columns: [{ width: 100, numFmt: '@' }], rows: [[note], ['Daftar ini tidak memuat PIN.']] },
    ],
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export const paperRoutes: readonly Route[] = [listPapers, printPaper, listMessages, updateMessage, exportMessages]
