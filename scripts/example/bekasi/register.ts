// The register of the synthetic regency, and the assessments that its people have from earlier years.

import * as eligibility from '../../../stages/eligibility/api.ts'
import * as register from '../../../stages/register/api.ts'
import * as assessments from '../../../stages/register/assessment-api.ts'
import * as imports from '../../../stages/register/import-api.ts'
import { className, groupOfClass, jobClasses } from '../../../stages/standards/class.ts'
import { type Employee, regency, writeSiasnExport } from '../../../test/world/regency/regency.ts'
import { patience, until } from '../http.ts'
import type { Line } from '../table.ts'
import { ordered, type Scale } from './scale.ts'
import type { World } from './world.ts'

export const provider = 'BKPSDM Kabupaten Contoh'
export const accreditationNumber = 'CONTOH/AK/2021'

/** Everybody, and those among them whom the letter orders. */
export type People = { readonly all: readonly Employee[]; readonly called: readonly Employee[] }

/** The synthetic people; who is called follows from classes and seed alone. */
export function peopleOf(scale: Scale): People {
  const all = regency({ people: scale.people, large: true })
  const active = all.filter((one) => one.standing === 'Aktif' && one.employment === 'PNS')
  const called = Object.entries(scale.participants).flatMap(([group, count]) => {
    const there = active.filter((one) => groupOfClass(one.class) === group)
    const chosen = there.slice(0, count)
    if (chosen.length < count) throw new Error(`The regency has only ${chosen.length} of ${group}`)
    return chosen
  })
  return { all, called }
}

/** The official export, read, compared and applied. */
export async function importRegister(world: World, { all }: People): Promise<Line[]> {
  const admin = await world.as('admin-sistem')
  const bytes = await writeSiasnExport(all, { format: 'xlsx', variant: 69 })
  const started = await admin.upload(imports.startImport, {}, { name: 'pegawai-siasn-contoh.xlsx', bytes })
  const read = await until(
    () => admin.call(imports.showImport, started),
    (shown) => shown.state !== 'reading',
    patience,
  )
  if (read.state !== 'previewed') throw new Error(`Impor tidak terbaca: ${read.failure?.code}`)
  await admin.call(imports.createAllUnknown, started)
  const { unknown } = await admin.call(imports.listUnknown, started)
  for (const { kind, code } of unknown) await admin.call(imports.createUnknown, { ...started, kind, code, class: 'pelaksana' })
  const { counts } = await admin.call(imports.commitImport, { id: started.id })
  const list = await admin.call(register.listEmployees, { limit: 1 })
  return [
    { what: 'Pegawai dalam register', figure: list.all, must: all.length, because: 'baris ekspor sintetis' },
    { what: '  ditolak atau perlu dipetakan', figure: counts.refused + counts.waiting, must: 0, because: 'tidak ada' },
    { what: '  dipetakan dengan tangan', figure: unknown.length },
  ]
}

/** Earlier assessments as a list: of October 2021 (in force), of 2019 (expired), and mappings of 2022 without accreditation. */
export async function recordHistory(world: World, people: People): Promise<Line[]> {
  const admin = await world.as('admin-penilaian')
  const { id } = await admin.call(assessments.addProvider, { name: provider, kind: 'instansi-ini' })
  await admin.call(assessments.addAccreditation, {
    ...{ id, number: accreditationNumber, category: 'B', classes: jobClasses.map((one) => one.class) },
    ...{ validFrom: '2019-01-01', validTo: '2024-12-31' },
  })
  const bytes = Buffer.from(historyList(world.scale, people))
  const file = { name: 'riwayat-penilaian.csv', bytes }
  const seen = await admin.upload(assessments.previewAssessments, {}, file)
  const { recorded } = await admin.upload(assessments.importAssessments, { digest: seen.digest }, file)
  const { standing, expired, internal } = world.scale.history
  const shown = await admin.call(eligibility.summariseDue, { asOf: world.scale.days[0] })
  const { groups, coverage } = shown
  return [
    { what: 'Riwayat penilaian dicatat', figure: recorded, must: standing + expired + internal, because: 'baris daftar riwayat' },
    { what: 'Cakupan: hasil berlaku', figure: coverage.counting.numerator, must: standing, because: 'hasil Oktober 2021 yang berlaku' },
    { what: 'Cakupan: bersama pemetaan internal', figure: coverage.withMapping.numerator },
    {
      what: 'Jatuh tempo + belum + dikecualikan',
      figure: Object.values(groups).reduce((sum, count) => sum + count, 0),
      must: people.all.length,
      because: 'register',
    },
  ]
}

function historyList(scale: Scale, { all, called }: People): string {
  const there = (day: string) => (one: Employee) => one.appointedOn < day && one.employment === 'PNS' && one.standing === 'Aktif'
  const isCalled = new Set(called.map((one) => one.nip))
  const pool = all.filter(there('2019-01-01'))
  // most of those called in 2023 had been called in 2021: due and ordered are two reasons
  const again = pool.filter((one) => isCalled.has(one.nip)).slice(0, Math.floor(ordered(scale) * 0.6))
  const others = pool.filter((one) => !isCalled.has(one.nip) && one.class !== 'jpt-pratama')
  const { standing, expired, internal } = scale.history
  const fresh = [...again, ...others].slice(0, standing)
  const rest = [...again, ...others].slice(standing)
  const dates = ['05-10-2021', '06-10-2021', '07-10-2021']
  const row = (one: Employee, date: string, number: string) => [one.nip, date, provider, number, className(one.class)].join(';')
  return [
    'NIP;TANGGAL PENILAIAN;PENYELENGGARA;NOMOR AKREDITASI;JENJANG',
    ...fresh.map((one, at) => row(one, dates[at % 3] as string, accreditationNumber)),
    ...rest.slice(0, expired).map((one) => row(one, '12-11-2019', accreditationNumber)),
    ...rest.slice(expired, expired + internal).map((one) => row(one, '20-06-2022', '')),
  ].join('\n')
}
