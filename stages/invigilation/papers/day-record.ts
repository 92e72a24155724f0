// The record of a day (berita acara harian) as data for the press, and the small file that lets Inspektorat hold
// the audit record against this day on a computer of its own (domain office 23). People appear as numbers only.
import { localDate, type Zone } from '../../../kit/clock.ts'
import { countWords, dateWords, dayWords, nipWords, timeWords } from '../../../kit/wording.ts'
import { fingerprintWords } from '../../documents/fingerprint.ts'
import { type Frame, frameDate, headOf, type Letterhead } from '../../documents/frame.ts'
import { absenceKinds, incidentKinds } from '../kinds.ts'
import { durationWords } from '../official-record.ts'
import { type Block, heading, hexLines, type PaperData, type PaperSigner, paragraph, table } from './blocks.ts'
import { type DayFacts, type DayRoom, dayIdentities } from './day-facts.ts'

export type Chain = { readonly number: string; readonly hash: string; readonly sealedAt: string }
export type DaySource = {
  readonly installation: 'contoh' | 'nyata'
  readonly agency: Letterhead
  readonly event: { readonly id: string; readonly title: string; readonly order: string; readonly zone: Zone }
  readonly date: string
  readonly facts: DayFacts
  readonly signers: readonly PaperSigner[]
  readonly note: string
  readonly version: number
  readonly changes: readonly string[]
  /** Newest block of the audit record; null: none is sealed yet. */
  readonly chain: Chain | null
  readonly printedAt: Date
}
/** What the version was made of, kept with it so that a later one can say what changed. */
export type DayBasis = {
  readonly date: string
  readonly rooms: readonly { readonly id: string; readonly version: number }[]
  readonly counts: DayFacts['counts']
  readonly chain: Chain | null
  readonly signers: readonly PaperSigner[]
  readonly note: string
}
export type DayData = PaperData & { basis: DayBasis }

/** The data of laporan.typ for one day. */
export function dayRecord(source: DaySource): DayData {
  const { facts, event, version, date } = source
  const day = dayWords(date)
  const rooms = new Set(facts.rooms.map((one) => `${one.venue} ${one.room}`)).size
  const opening = `Pada hari ${day} telah dilaksanakan ${event.title} di ${countWords(rooms)} ruang. Angka di bawah ini adalah jumlah berita acara ruang yang tercantum pada bagian Berita acara ruang.`
  return {
    frame: frameOf(source, day),
    heading: 'Berita Acara Harian',
    subtitle: [event.title, day],
    state: version === 1 ? 'Versi 1' : `Versi ${version}, menggantikan versi ${version - 1}`,
    blocks: [
      paragraph(opening),
      ...(source.changes.length > 0
        ? [{ kind: 'note' as const, title: 'Yang berubah dari versi sebelumnya', items: [...source.changes] }]
        : []),
      ...countBlocks(facts),
      heading('Ruang dan sesi'),
      roomTable(facts),
      ...remarkBlocks(source),
      heading('Berita acara ruang'),
      recordTable(facts.rooms),
      heading('Jejak audit'),
      chainBlock(source),
    ],
    closing: 'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
    place: `${source.agency.city}, ${dateWords(date)}`,
    signers: source.signers.map((one) => ({ ...one, nip: one.nip ? `NIP ${nipWords(one.nip)}` : null })),
    basis: basisOf(source),
  }
}

export const basisOf = ({
  facts,
  chain,
  signers,
  note,
  date,
}: Pick<DaySource, 'facts' | 'chain' | 'signers' | 'note' | 'date'>): DayBasis => ({
  date,
  rooms: facts.rooms.map(({ sessionId: id, version }) => ({ id, version })),
  counts: facts.counts,
  chain,
  signers: signers.map((one) => ({ ...one })),
  note,
})

function frameOf({ agency, installation, event, printedAt, version }: DaySource, day: string): Frame {
  return {
    ...headOf(agency, installation),
    title: `Berita acara harian ${event.title}, ${day}`,
    date: frameDate(printedAt),
    confidential: false,
    running: { strong: 'Berita acara harian', lines: [event.title, day] },
    foot: {
      strong: 'Dicetak dari berita acara setiap ruang.',
      lines: [
        `Versi ${version}, dicetak ${dateWords(localDate(printedAt, event.zone))} pukul ${timeWords(printedAt, event.zone)}.`,
        'Peserta disebut dengan nomornya.',
      ],
    },
  }
}

function countBlocks(facts: DayFacts): Block[] {
  const { counts } = facts
  const one = (count: number, text: string, tone: 'plain' | 'good' | 'attention' = 'plain') => ({
    ...{ count: countWords(count), text },
    tone: count === 0 ? ('plain' as const) : tone,
  })
  const items = [
    one(counts.terdaftar, 'terdaftar'),
    one(counts.hadir, 'hadir', 'good'),
    one(counts.tidakHadir, 'tidak hadir', 'attention'),
    one(counts.dikirim, 'dikirim'),
    one(counts.waktuHabis, 'waktu habis'),
    one(counts.dibatalkan, 'dibatalkan'),
    ...(counts.belumSinkron > 0 ? [one(counts.belumSinkron, 'belum tersinkron', 'attention')] : []),
    ...(counts.tidakMemulai > 0 ? [one(counts.tidakMemulai, 'tidak memulai', 'attention')] : []),
  ]
  return [
    { kind: 'counts', items },
    { kind: 'lines', items: dayIdentities(facts).map(({ words }) => `${words}.`) },
  ]
}

function roomTable({ rooms, counts }: DayFacts): Block {
  const figures = (of: DayFacts['counts']) =>
    [of.terdaftar, of.hadir, of.tidakHadir, of.dikirim, of.waktuHabis, of.dibatalkan, of.belumSinkron + of.tidakMemulai].map((n) =>
      countWords(n),
    )
  return table(
    [
      ['Pukul', 0],
      ['Ruang', 1],
      ['Terdaftar#', 0],
      ['Hadir#', 0],
      ['Tidak#', 0],
      ['Dikirim#', 0],
      ['Habis#', 0],
      ['Batal#', 0],
      ['Lain#', 0],
    ],
    [
      ...rooms.map((one) => [
        one.starts.replace(':', '.'),
        `${one.venue}, ${one.room}${one.makeup ? ' (susulan)' : ''}`,
        ...figures(one.facts.counts),
      ]),
      ['', 'Jumlah', ...figures(counts)],
    ],
    true,
  )
}

function remarkBlocks({ facts, note }: DaySource): Block[] {
  const blocks: Block[] = []
  if (facts.absent.length > 0)
    blocks.push(
      heading('Tidak hadir'),
      table(
        [
          ['Jenis', 1],
          ['Jumlah#', 0],
          ['Dengan dokumen#', 0],
        ],
        facts.absent.map((one) => [absenceKinds[one.kind].id, countWords(one.count), countWords(one.of)]),
      ),
    )
  blocks.push(heading('Kejadian'))
  if (facts.incidents.length === 0) blocks.push(paragraph('Tidak ada kejadian yang dicatat.'))
  else
    blocks.push(
      table(
        [
          ['Jenis', 1],
          ['Jumlah#', 0],
          ['Waktu pengganti', 1],
        ],
        facts.incidents.map((one) => [incidentKinds[one.kind].id, countWords(one.count), durationWords(one.of)]),
      ),
    )
  const open = facts.unsynchronised
  blocks.push({
    kind: 'facts',
    items: [
      { term: 'Belum tersinkron', text: open.length > 0 ? `nomor ${open.join(', ')}` : 'tidak ada' },
      { term: 'Jawaban terlambat', text: facts.lateAnswers > 0 ? `${countWords(facts.lateAnswers)} menunggu putusan` : 'tidak ada' },
      { term: 'Akomodasi yang layak', text: facts.accommodated > 0 ? `${countWords(facts.accommodated)} peserta` : 'tidak ada' },
      ...(note ? [{ term: 'Catatan', text: note }] : []),
    ],
  })
  return blocks
}

const recordTable = (rooms: readonly DayRoom[]): Block =>
  table(
    [
      ['Ruang', 1],
      ['Berita acara', 0],
      ['Akar tanda terima', 0],
    ],
    rooms.map((one) => [
      `${one.venue}, ${one.room}\npukul ${one.starts.replace(':', '.')}`,
      `Versi ${one.version}\n${fingerprintWords(one.fingerprint)}`,
      one.facts.root ? hexLines(one.facts.root).join('\n') : 'tidak ada tanda terima',
    ]),
  )

function chainBlock({ chain }: DaySource): Block {
  if (!chain) return paragraph('Belum ada blok yang disegel ketika berita acara ini dicetak.')
  return {
    kind: 'hash',
    title: `Kepala jejak audit, blok ${countWords(Number(chain.number))}`,
    lines: hexLines(chain.hash),
    text: 'Diserahkan kepada Inspektorat sebagai berkas. Cadangan data kapan pun sesudah hari ini harus memuat blok ini: npm run verify -- --file BERKAS',
  }
}

/** Differences to the version before, each in a sentence. */
export function dayChanges(before: DayBasis, after: DayBasis, nameOf: (sessionId: string) => string): string[] {
  const was = new Map(before.rooms.map((one) => [one.id, one.version]))
  const rooms = after.rooms.flatMap(({ id, version }) => {
    const old = was.get(id)
    if (old === version) return []
    return [old === undefined ? `${nameOf(id)} ditambahkan.` : `${nameOf(id)}: berita acara versi ${old} menjadi versi ${version}.`]
  })
  const names = {
    terdaftar: 'Terdaftar',
    hadir: 'Hadir',
    tidakHadir: 'Tidak hadir',
    dikirim: 'Dikirim',
    waktuHabis: 'Waktu habis',
  } as const
  const counts = (Object.keys(names) as (keyof typeof names)[])
    .filter((key) => before.counts[key] !== after.counts[key])
    .map((key) => `${names[key]}: ${before.counts[key]} menjadi ${after.counts[key]}.`)
  const signers = JSON.stringify(before.signers) === JSON.stringify(after.signers) ? [] : ['Penanda tangan diperbarui.']
  return [...rooms, ...counts, ...signers, ...(before.note === after.note ? [] : ['Catatan diperbarui.'])]
}

/** The file for Inspektorat: what the paper proves, in plain text that a program reads as well. */
export function headFile(of: {
  readonly agency: string
  readonly event: string
  readonly version: number
  readonly fingerprint: string
  readonly basis: DayBasis
  readonly rooms: readonly { readonly name: string; readonly version: number; readonly root: string | null }[]
}): string {
  const { basis } = of
  return `${[
    'KEPALA JEJAK AUDIT',
    `Instansi       : ${of.agency}`,
    `Kegiatan       : ${of.event}`,
    `Hari           : ${dayWords(basis.date)}`,
    `Berita acara   : versi ${of.version}, sidik ${fingerprintWords(of.fingerprint)}`,
    `Kepala         : ${basis.chain ? `${basis.chain.number}:${basis.chain.hash}` : 'belum ada blok'}`,
    ...(basis.chain ? [`Disegel        : ${basis.chain.sealedAt}`] : []),
    '',
    'Akar tanda terima menurut berita acara ruang:',
    ...of.rooms.map((one) => `${one.root ?? 'tidak ada tanda terima'}  ${one.name}, versi ${one.version}`),
    '',
    'Cara memeriksa di komputer sendiri:',
    '1. Minta cadangan data (npm run export) dan pulihkan (npm run import).',
    '2. Jalankan: npm run verify -- --file BERKAS-INI',
    'Bila jejak audit diubah sesudah hari ini, pemeriksaan menyebut catatan pertama yang tidak cocok.',
  ].join('\n')}\n`
}
