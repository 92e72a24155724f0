// The map as sheets of a workbook: by unit and name, never by result, and no rank.
import { decimalText, fraction, percentText } from '../../kit/rounding.ts'
import { className } from '../standards/class.ts'
import type { MapHead, MappedPerson, UnmappedPerson } from './api.ts'
import { aspectWords, gradeNames, missingName, performanceNames, potentialNames, purposeWords, undecidedWords } from './words.ts'

type Unit = { readonly name: string; readonly office: string }
type Sheet = {
  readonly name: string
  readonly columns: { readonly heading: string; readonly width: number }[]
  readonly rows: (string | null)[][]
}
export type MapShown = {
  readonly head: MapHead
  readonly units: readonly Unit[]
  readonly people: readonly MappedPerson[]
  readonly unmapped: readonly UnmappedPerson[]
}

const comma = (text: string) => text.replace('.', ',')
const column = (heading: string, width: number) => ({ heading, width })
const about = [column('PERANGKAT DAERAH', 36), column('UNIT KERJA', 36), column('NAMA', 34), column('NIP', 22)]

/** Three sheets: who is mapped, who is not yet and why, and what the map goes by. */
export function mapSheets(of: MapShown, at: string): Sheet[] {
  const { head, units } = of
  const who = (one: { unit: number; name: string; nip: string }) => [
    units[one.unit]?.office ?? null,
    units[one.unit]?.name ?? null,
    one.name,
    one.nip,
  ]
  return [
    {
      name: 'Peta internal',
      columns: [
        ...about,
        ...[column('JABATAN', 40), column('JENJANG', 16), column('KOTAK', 8), column('KOTAK SIMATA', 14), column('TANGGAL SIMATA', 16)],
        ...[column('POTENSIAL', 12), column('JPM (%)', 10), column('GALAT ±', 10), column('TINGKAT', 10), column('STANDAR', 10)],
        ...[column('KINERJA', 24), column('PREDIKAT', 18), column('JANGAN BEDAKAN DARI KOTAK', 28), column('KEBERATAN TERBUKA', 20)],
      ],
      rows: of.people.map((one) => [
        ...who(one),
        ...[one.position, className(one.class), String(one.box), one.simata && String(one.simata.box), one.simata?.on ?? null],
        ...[potentialNames[one.potential].id, comma(percentText(fraction(one.achieved, one.required))), one.margin && comma(one.margin)],
        ...[comma(decimalText(fraction(one.achieved, 100))), comma(decimalText(fraction(one.required, 100)))],
        ...[performanceNames[one.performance].id, gradeNames[one.grade].id, one.beyond.join(', ') || null, one.objection],
      ]),
    },
    {
      name: 'Belum dapat dipetakan',
      columns: [...about, column('YANG KURANG', 60), column('KOTAK SIMATA', 14)],
      rows: of.unmapped.map((one) => [
        ...who(one),
        one.missing.map(({ code }) => missingName(code, head.year)).join('; '),
        one.simata && String(one.simata.box),
      ]),
    },
    { name: 'Keterangan', columns: [column('HAL', 28), column('ISI', 100)], rows: notes(head, at) },
  ]
}

function notes(head: MapHead, at: string): string[][] {
  const { policy, decision } = head
  return [
    ['Dibuat', at],
    ['Kedudukan', decision ? `Keputusan tim talenta ${decision.letterNumber} atas potret ${decision.snapshot.number}` : undecidedWords.id],
    ['Ketentuan', `Versi ${policy.version}, ${policy.title}`],
    ['Batas potensial', `${policy.cuts.menengah} dan ${policy.cuts.tinggi} persen${policy.cutsConfirmed ? '' : ', belum dikukuhkan'}`],
    ['Potensial', aspectWords(head.aspects, policy.cap).id],
    ['Kinerja', `Predikat tahun ${head.year}`],
    ['Kegiatan', head.event?.title ?? 'Semua kegiatan; hasil terakhir yang berlaku'],
    ['Urutan', 'Menurut unit dan nama; daftar ini bukan peringkat'],
    ['Tujuan', purposeWords.id],
  ]
}
