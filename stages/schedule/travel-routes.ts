// The travel list of the plan in force. A wave is a session: at another body's place it is what people travel for.
import { Refusal } from '../../kit/refusal.ts'
import { dateWords } from '../../kit/wording.ts'
import { inList, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { textWorkbook } from '../register/import/workbook.ts'
import type { ScheduleRefusal } from './api.ts'
import { seatRows, seatShown } from './board-store.ts'
import { planInForce } from './plan-store.ts'
import { eventById } from './problem-store.ts'
import { exportTravel } from './travel-api.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const columns = [
  { heading: 'NO', width: 8 },
  { heading: 'PERANGKAT DAERAH', width: 40 },
  { heading: 'UNIT KERJA', width: 40 },
  { heading: 'NIP', width: 22 },
  { heading: 'NAMA', width: 36 },
  { heading: 'TEMPAT', width: 36 },
  { heading: 'RUANG', width: 20 },
  { heading: 'HARI, TANGGAL', width: 22 },
  { heading: 'PUKUL', width: 16 },
  { heading: 'TANDA TANGAN', width: 20 },
]
const most = 20_000

const travel = serve(exportTravel)
  .about(inList)
  .by(async ({ id }, ctx) => {
    await eventById(ctx.tx, id)
    const plan = await planInForce(ctx.tx, id)
    if (!plan) throw new Refusal('schedule.no-plan-in-force' satisfies ScheduleRefusal, {}, 409)
    const { rows } = await seatRows(ctx.tx, { eventId: id, planId: plan.id, unseated: false }, ctx.reach, { offset: 0, limit: most })
    const waves = [...Map.groupBy(rows.map(seatShown), (row) => row.place?.slotId ?? '').entries()].filter(([slot]) => slot !== '')
    const sheets = waves.map(([, people]) => {
      const place = people[0]?.place
      const ordered = people.toSorted((a, b) =>
        `${a.person.office}\n${a.person.unit}\n${a.person.name}`.localeCompare(
          `${b.person.office}\n${b.person.unit}\n${b.person.name}`,
          'id',
        ),
      )
      return {
        name: `${place?.date} sesi ${place?.sessionNumber}`,
        columns,
        rows: ordered.map(({ person, place: at }, index) => [
          ...[String(index + 1), person.office, person.unit, person.nip, person.name],
          ...[
            [at?.venue, at?.address].filter(Boolean).join(', '),
            at?.room ?? '',
            dateWords(at?.date ?? ''),
            `${at?.starts}–${at?.ends}`,
            '',
          ],
        ]),
      }
    })
    await record(ctx, 'schedule.travel-exported', {
      object: `event:${id}`,
      data: { people: rows.length, waves: waves.length, version: plan.version },
    })
    const empty = { name: 'Belum ada', columns, rows: [] }
    return {
      name: `daftar-perjalanan-versi-${plan.version}.xlsx`,
      type: xlsx,
      body: await textWorkbook(sheets.length > 0 ? sheets : [empty]),
    }
  })

export const travelRoutes: readonly Route[] = [travel]
