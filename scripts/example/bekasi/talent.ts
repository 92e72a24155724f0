// Performance grades of the year before, as the agency's application exports them, and the internal map.

import * as map from '../../../stages/talent/api.ts'
import * as lists from '../../../stages/talent/list-api.ts'
import type { Line } from '../table.ts'
import type { People } from './register.ts'
import type { World } from './world.ts'

const year = 2022
/** An assumption: most are Baik, one in seven Sangat Baik; one in ninety-seven has no grade. */
const gradeAt = (at: number): string | null => {
  if (at % 97 === 41) return null
  if (at % 7 === 2) return 'Sangat Baik'
  if (at % 16 === 9) return 'Butuh Perbaikan'
  return at % 71 === 13 ? 'Kurang' : 'Baik'
}

/** Takes grades in for all who were called, and draws the map of all classes. `recorded`: results in the register. */
export async function drawMap(world: World, { called }: People, recorded: number): Promise<Line[]> {
  const rows = called.flatMap((one, at) => {
    const grade = gradeAt(at)
    return grade ? [`'${one.nip};${year};${grade}`] : []
  })
  const bytes = Buffer.from(['NIP;TAHUN;PREDIKAT KINERJA', ...rows].join('\n'))
  const file = { name: `predikat-kinerja-${year}.csv`, bytes }
  const admin = await world.as('admin-penilaian')
  const seen = await admin.upload(lists.previewList, { kind: 'kinerja' }, file)
  const taken = await admin.upload(lists.importList, { kind: 'kinerja', digest: seen.digest }, file)
  const { head, people } = await (await world.as('pyb')).call(map.showMap, { class: 'semua', year })
  const page = await (await world.as('pyb')).download(map.printMap, { class: 'semua', year })
  if (page.subarray(0, 5).toString() !== '%PDF-') throw new Error('The map is no PDF')
  const { mapped, unmapped, total } = head.counts
  return [
    { what: 'Predikat kinerja diimpor', figure: taken.recorded, must: rows.length, because: 'baris daftar' },
    { what: 'Peta internal: terpetakan + belum dapat dipetakan', figure: mapped + unmapped, must: total, because: 'pegawai dalam peta' },
    { what: '  terpetakan', figure: people.length, must: mapped, because: 'menurut peta' },
    { what: '  di kotak 1 sampai 9', figure: head.boxes.reduce((sum, one) => sum + one.ours, 0), must: mapped, because: 'terpetakan' },
    { what: '  hasil yang tercatat', figure: recorded },
  ]
}
