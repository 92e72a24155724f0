// The event from its letter to its publication by two persons, with one difference between letter and
// list that two persons settle.
import * as events from '../../../stages/events/api.ts'
import * as decisions from '../../../stages/events/decision-api.ts'
import * as people from '../../../stages/events/participant-api.ts'
import * as plans from '../../../stages/events/plan-api.ts'
import type { Line } from '../table.ts'
import { accreditationNumber, type People, provider } from './register.ts'
import { ordered } from './scale.ts'
import type { World } from './world.ts'

const letterDate = '2023-11-29'
const team: readonly {
  role: 'ketua-tim' | 'admin-penilaian' | 'panitia' | 'pengawas-ruang' | 'mitra'
  name: string
  office: string
  brings?: string
}[] = [
  { role: 'ketua-tim', name: 'Contoh Ketua Tim', office: 'Asesor SDM Aparatur Ahli Madya' },
  { role: 'admin-penilaian', name: 'Contoh Admin Penilaian', office: 'Kepala Bidang Pengembangan Kompetensi' },
  { role: 'panitia', name: 'Contoh Panitia', office: 'Analis SDM Aparatur' },
  {
    role: 'mitra',
    name: 'Dinas Komunikasi, Informatika dan Statistik',
    office: 'Perangkat daerah',
    brings: 'Jaringan, komputer, petugas teknis',
  },
  { role: 'mitra', name: 'Badan Penanggulangan Bencana Daerah', office: 'Perangkat daerah', brings: 'Ruang, listrik cadangan' },
]

/** Drafts, fills and publishes the event; returns its id. */
export async function publishEvent(world: World, { called }: People): Promise<{ id: string; lines: Line[] }> {
  const panitia = await world.as('panitia')
  const { id } = await panitia.call(events.createEvent, await draft(world))
  for (const { role, name, office, brings } of team)
    await panitia.call(plans.addMember, { id, role, name, office, ...(brings ? { brings } : {}) })
  for (let at = 0; at < world.scale.rooms; at += 1)
    await panitia.call(plans.addMember, { id, role: 'pengawas-ruang', name: `Contoh Pengawas Ruang ${at + 1}`, office: 'BKPSDM' })
  const file = {
    name: 'daftar-peserta.csv',
    bytes: Buffer.from(['NO;NIP;NAMA', ...called.map((one, at) => `${at + 1};'${one.nip};${one.name}`)].join('\n')),
  }
  const { nips } = await panitia.upload(people.readList, { id }, file)
  const list = { id, way: 'daftar' as const, nips }
  const seen = await panitia.call(people.previewParticipants, list)
  const { added } = await panitia.call(people.addParticipants, list)
  await settle(world, id)
  const { requestId } = await panitia.call(decisions.askFor, { id, act: 'terbitkan' })
  await (await world.as('kepala-bkpsdm')).call(decisions.decide, { id, requestId, agreed: true })
  const { event, comparison } = await panitia.call(events.showEvent, { id })
  return {
    id,
    lines: [
      { what: 'Peserta menurut daftar', figure: added, must: ordered(world.scale), because: 'jumlah dalam surat perintah' },
      { what: '  di antaranya belum jatuh tempo', figure: seen.byVerdict.find((one) => one.key === 'berlaku')?.count ?? 0 },
      {
        what: 'Selisih surat dan daftar per jenjang, disepakati',
        figure: comparison.state === 'settled' ? 1 : 0,
        must: 1,
        because: 'satu orang pindah jenjang',
      },
      { what: 'Kegiatan terbit oleh dua orang', figure: event.state === 'terbit' ? 1 : 0, must: 1, because: 'kegiatan' },
    ],
  }
}

async function draft(world: World) {
  const panitia = await world.as('panitia')
  const { providers, instruments } = await panitia.call(events.listChoices, {})
  const own = providers.find((one) => one.name === provider)
  const instrument = instruments.find((one) => one.name.startsWith('Tes situasional'))
  const { days } = world.scale
  return {
    ...{ title: 'Penilaian Kompetensi ASN Kabupaten Contoh Tahun 2023', purpose: 'pemetaan' as const, mode: 'tes-sendiri' as const },
    ...{ orderTitle: 'Surat Perintah Bupati', orderNumber: '800/4127/BKPSDM/2023', orderDate: letterDate },
    providerId: own?.id ?? null,
    accreditationId: own?.accreditations.find((one) => one.number === accreditationNumber)?.id ?? null,
    instrumentId: instrument?.id ?? null,
    method: 'Tes situasi kerja berbasis komputer',
    ...{
      measured: ['manajerial' as const, 'sosial-kultural' as const],
      notMeasured: ['teknis' as const, 'potensi' as const, 'kinerja' as const],
    },
    ...{ place: 'Empat ruang di pusat pemerintahan', zone: 'WIB' as const },
    simulated: true,
    ...{ startsOn: days[0] as string, endsOn: days.at(-1) as string, asOf: days[0] as string },
  }
}

/** The letter still counts as pelaksana somebody who has a functional post by now. */
async function settle(world: World, id: string): Promise<void> {
  const panitia = await world.as('panitia')
  const { participants } = world.scale
  const counts = { ...participants, fungsional: (participants.fungsional ?? 0) - 1, pelaksana: (participants.pelaksana ?? 0) + 1 }
  await panitia.call(plans.replaceDeclared, {
    id,
    sources: [{ source: 'Lampiran surat perintah', sourceDate: letterDate, counts, total: ordered(world.scale) }],
  })
  const reason = 'Satu pelaksana diangkat dalam jabatan fungsional sesudah surat terbit; jumlah seluruhnya tetap'
  const { settlementId } = await panitia.call(plans.settleTotals, { id, reason })
  await (await world.as('kepala-bkpsdm')).call(plans.decideSettlement, { id, settlementId, agreed: true })
}
