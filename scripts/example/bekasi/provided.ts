// Accommodations that were granted before the event: what the rooms provide, and nothing of why.
import * as events from '../../../stages/events/participant-api.ts'
import * as accommodations from '../../../stages/register/accommodation-api.ts'
import type { Line } from '../table.ts'
import { lotOf } from './day.ts'
import type { People } from './register.ts'
import type { World } from './world.ts'

const granted: readonly {
  readonly provisions: (typeof accommodations.recordAccommodation.input)['_zod']['input']['provisions']
  readonly extraMinutes?: number
  readonly note: string
}[] = [
  { provisions: ['waktu-tambahan', 'huruf-besar'], extraMinutes: 15, note: 'Huruf 24, meja paling depan' },
  { provisions: ['meja-dekat-pintu'], note: 'Meja di sisi pintu masuk' },
  { provisions: ['kontras-tinggi'], note: 'Layar gelap dengan huruf terang' },
  { provisions: ['kursi-roda'], note: 'Lorong selebar 120 cm sampai ke meja' },
]

/** Records accommodations of a few participants; those who come on time, so that the rooms see them. */
export async function recordProvided(world: World, id: string, { called }: People): Promise<Line[]> {
  const nips = called.flatMap((one, at) => (lotOf(at) === 'biasa' ? [one.nip] : [])).slice(0, granted.length)
  const admin = await world.as('admin-penilaian')
  for (const [at, nip] of nips.entries()) {
    const { rows } = await admin.call(events.listParticipants, { id, search: nip, limit: 1 })
    const personId = rows[0]?.personId
    if (!personId) throw new Error('A participant is not on the list')
    await admin.call(accommodations.recordAccommodation, {
      ...{ personId, ...granted[at % granted.length], approvedBy: 'Contoh Kepala BKPSDM', approvedOffice: 'Kepala BKPSDM' },
      ...{ provisions: granted[at]?.provisions ?? ['meja-dekat-pintu'], letterNumber: '800.1.3.3/4190/BKPSDM/2023' },
      ...{ approvedOn: '2023-12-05', validFrom: '2023-12-05', validTo: '2024-06-30' },
    })
  }
  const { accommodations: standing } = await admin.call(accommodations.listAccommodations, { inForce: 'true' })
  return [{ what: 'Akomodasi yang layak, berlaku pada hari ujian', figure: standing.length, must: nips.length, because: 'disetujui' }]
}
