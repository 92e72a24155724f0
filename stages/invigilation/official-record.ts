// The berita acara as facts and words for the press. It names numbers of participants, never names; what
// was provided to people appears as a count alone; the root and the chain's head make the paper a proof.
import { localDate, localTime, type Zone } from '../../kit/clock.ts'
import { countWords, dayWords, nipWords, timeWords } from '../../kit/wording.ts'
import { type Frame, frameDate } from '../documents/frame.ts'
import { absenceKinds, incidentKinds } from './kinds.ts'
import { identitiesOf, type RecordFacts } from './record-facts.ts'

export type Signer = { readonly name: string; readonly nip: string | null }
export type Signers = { readonly proctors: readonly Signer[]; readonly responsible: Signer & { readonly office: string } }

export type RecordSource = {
  readonly installation: 'contoh' | 'nyata'
  readonly agency: {
    readonly name: string
    readonly letterhead: readonly string[]
    readonly address: string
    readonly city: string
    readonly logo: { readonly name: string; readonly hash: string } | null
  }
  readonly facts: RecordFacts
  readonly signers: Signers
  readonly note: string
  readonly version: number
  readonly changes: readonly string[]
  /** Newest block of the audit record. */
  readonly chain: { readonly number: string; readonly hash: string } | null
  readonly printedAt: Date
}

type Row = readonly string[]
export type RecordData = {
  frame: Frame
  heading: string
  subtitle: string[]
  state: string
  opening: string
  about: { term: string; text: string }[]
  counts: { count: string; text: string; kind: 'plain' | 'good' | 'attention' }[]
  identities: string[]
  absent: Row[]
  remarks: string[]
  times: Row[]
  incidents: Row[]
  open: { term: string; text: string }[]
  proof: { receipts: string; block: string; head: string[] }
  root: string[]
  verify: string
  note: string | null
  changes: string[]
  closing: string
  place: string
  signers: { office: string; name: string; nip: string | null }[]
  signState: string
}

/** The document's data. The same source gives the same data, and so the same fingerprint. */
export function officialRecord(source: RecordSource): RecordData {
  const { facts, version } = source
  const { session, times } = facts
  const day = dayWords(localDate(new Date(times.startedAt ?? times.opensAt), session.zone))
  return {
    frame: frameOf(source, day),
    heading: 'Berita Acara Pelaksanaan',
    subtitle: [session.title, `${session.venue}, ${session.room}`],
    state: version === 1 ? 'Versi 1' : `Versi ${version}, menggantikan versi ${version - 1}`,
    opening: `Pada hari ${day}, bertempat di ${session.venue}, ${session.room}, telah dilaksanakan ${session.title} dengan catatan sebagai berikut.`,
    about: aboutOf(facts, day),
    counts: countsOf(facts),
    identities: identitiesOf(facts).map((one) => `${sentence(one.identity, facts)}`),
    absent: facts.absent.map((one) => [
      absenceKinds[one.kind].id,
      String(one.numbers.length),
      String(one.withDocument),
      one.numbers.join(', '),
    ]),
    remarks: remarksOf(facts),
    times: timesOf(facts),
    incidents: facts.incidents.map((one) => incidentRow(one, session.zone)),
    open: openOf(facts),
    proof: proofOf(source),
    root: facts.root ? grouped(facts.root) : [],
    verify: 'Setiap tanda terima dapat diperiksa terhadap akar ini: npm run verify -- TANDA-TERIMA --root AKAR',
    note: source.note || null,
    changes: [...source.changes],
    closing: 'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
    place: `${source.agency.city}, ${day.replace(/^\w+, /, '')}`,
    signers: signersOf(source.signers),
    signState: 'Tanda tangan',
  }
}

function frameOf({ agency, installation, facts, printedAt, version }: RecordSource, day: string): Frame {
  const { session } = facts
  return {
    title: `Berita acara ${session.title}, ${session.room}`,
    author: agency.name,
    date: frameDate(printedAt),
    letterhead: [...agency.letterhead],
    address: agency.address,
    logo: agency.logo?.name ?? null,
    logoAlt: `Lambang ${agency.name}`,
    logoHash: agency.logo?.hash ?? null,
    example: installation === 'contoh',
    confidential: false,
    running: { strong: `Berita acara ${session.venue}, ${session.room}`, lines: [session.title, day] },
    foot: {
      strong: session.simulated ? 'Sesi simulasi: semua peserta rekaan.' : 'Dicetak dari catatan pelaksanaan.',
      lines: [`Versi ${version}, dicetak ${stamp(printedAt, session.zone)}.`, 'Peserta disebut dengan nomornya.'],
    },
  }
}

const stamp = (at: Date, zone: Zone) => `${dayWords(localDate(at, zone)).replace(/^\w+, /, '')} pukul ${timeWords(at, zone)}`
const clock = (iso: string, zone: Zone) => timeWords(new Date(iso), zone)
const short = (iso: string, zone: Zone) => localTime(new Date(iso), zone).replace(':', '.')

/** 90 → "1 menit 30 detik"; 0 → "tidak ada". */
export function durationWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  const words = [minutes > 0 ? `${countWords(minutes)} menit` : '', rest > 0 ? `${rest} detik` : ''].filter(Boolean)
  return words.join(' ') || 'tidak ada'
}

function aboutOf({ session, times, counts }: RecordFacts, day: string) {
  const window = `${clock(times.opensAt, session.zone)} sampai ${clock(times.closesAt, session.zone)}`
  return [
    { term: 'Hari dan tanggal', text: day },
    { term: 'Tempat', text: `${session.venue}, ${session.room}` },
    { term: 'Paket soal', text: `${session.formTitle}, ${countWords(session.items)} soal, ${countWords(session.minutes)} menit` },
    { term: 'Jadwal', text: window },
    { term: 'Mulai', text: times.startedAt ? clock(times.startedAt, session.zone) : counts.hadir > 0 ? 'perorangan' : 'tidak dimulai' },
    { term: 'Selesai terakhir', text: times.lastEndedAt ? clock(times.lastEndedAt, session.zone) : 'belum ada' },
  ]
}

function countsOf({ counts }: RecordFacts): RecordData['counts'] {
  const one = (count: number, text: string, kind: 'plain' | 'good' | 'attention' = 'plain') => ({
    count: countWords(count),
    text,
    kind: count === 0 ? ('plain' as const) : kind,
  })
  const all = [
    one(counts.terdaftar, 'terdaftar'),
    one(counts.hadir, 'hadir', 'good'),
    one(counts.tidakHadir, 'tidak hadir', 'attention'),
    one(counts.dikirim, 'dikirim'),
    one(counts.waktuHabis, 'waktu habis'),
    one(counts.dibatalkan, 'dibatalkan'),
  ]
  if (counts.belumSinkron > 0) all.push(one(counts.belumSinkron, 'belum tersinkron', 'attention'))
  if (counts.tidakMemulai > 0) all.push(one(counts.tidakMemulai, 'tidak memulai', 'attention'))
  return all
}

/** The identity with its numbers, of what occurs: "Terdaftar 75 = hadir 72 + tidak hadir 3". */
function sentence(identity: string, { counts, absent, leaves }: RecordFacts): string {
  const numbers: Record<string, number> = {
    terdaftar: counts.terdaftar,
    hadir: counts.hadir,
    'tidak hadir': counts.tidakHadir,
    'belum dicatat': counts.belumDicatat,
    dikirim: counts.dikirim,
    'waktu habis': counts.waktuHabis,
    dibatalkan: counts.dibatalkan,
    'belum tersinkron': counts.belumSinkron,
    'tidak memulai': counts.tidakMemulai,
    'masih berjalan': counts.masihBerjalan,
    'tanda terima': leaves.length,
    'jumlah menurut jenis': absent.reduce((sum, one) => sum + one.numbers.length, 0),
  }
  const optional = ['belum dicatat', 'belum tersinkron', 'tidak memulai', 'masih berjalan']
  const [left = '', right = ''] = identity.split(' = ')
  const said = (name: string) => `${name} ${countWords(numbers[name.toLowerCase()] ?? 0)}`
  const parts = right.split(' + ').filter((name) => !optional.includes(name) || numbers[name] !== 0)
  return `${said(left)} = ${parts.map(said).join(' + ')}`
}

function remarksOf({ accommodated, voided, notStarted }: RecordFacts): string[] {
  return [
    ...(accommodated > 0 ? [`Akomodasi yang layak disediakan bagi ${countWords(accommodated)} peserta.`] : []),
    ...(voided.length > 0 ? [`Dibatalkan: nomor ${voided.join(', ')}.`] : []),
    ...(notStarted.length > 0 ? [`Hadir tetapi tidak memulai: nomor ${notStarted.join(', ')}.`] : []),
  ]
}

/** Rows: time, what, how long, reason. */
function timesOf({ times, session }: RecordFacts): Row[] {
  const { zone } = session
  const rows: { at: string; row: Row }[] = []
  if (times.startedAt) rows.push({ at: times.startedAt, row: [short(times.startedAt, zone), 'Ruang dimulai', '', ''] })
  for (const one of times.pauses) {
    const seconds = one.toAt ? Math.round((Date.parse(one.toAt) - Date.parse(one.fromAt)) / 1000) : null
    const when = one.toAt ? `${short(one.fromAt, zone)}–${short(one.toAt, zone)}` : short(one.fromAt, zone)
    const who = one.number ? `Jeda nomor ${one.number}` : 'Jeda ruang'
    rows.push({ at: one.fromAt, row: [when, who, seconds === null ? 'belum dilanjutkan' : durationWords(seconds), one.reason] })
  }
  for (const one of times.extensions)
    rows.push({ at: one.at, row: [short(one.at, zone), 'Tambahan waktu ruang', durationWords(one.seconds), one.reason] })
  if (times.serverLess)
    rows.push({ at: times.serverLess.at, row: [short(times.serverLess.at, zone), 'Berjalan tanpa peladen', '', times.serverLess.reason] })
  return rows.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map((one) => one.row)
}

/** Time, kind, whom, what, time given. */
function incidentRow(one: RecordFacts['incidents'][number], zone: Zone): Row {
  const when = one.toAt ? `${short(one.fromAt, zone)}–${short(one.toAt, zone)}` : short(one.fromAt, zone)
  const given = [
    one.compensationSeconds > 0 ? durationWords(one.compensationSeconds) : '',
    one.arrivalSeconds > 0 ? `jawaban boleh tiba ${durationWords(one.arrivalSeconds)} kemudian` : '',
  ].filter(Boolean)
  return [when, incidentKinds[one.kind].id, one.number ?? 'Seluruh ruang', one.text, given.join('; ') || 'tidak ada']
}

function openOf({ unsynchronised, lateAnswers, times }: RecordFacts) {
  const late = lateAnswers.map((one) => `${one.number} (${countWords(one.count)} jawaban)`)
  return [
    { term: 'Belum tersinkron', text: unsynchronised.length > 0 ? `nomor ${unsynchronised.join(', ')}` : 'tidak ada' },
    { term: 'Jawaban terlambat', text: late.length > 0 ? `menunggu putusan: nomor ${late.join(', ')}` : 'tidak ada' },
    ...(times.arrivalSeconds > 0
      ? [{ term: 'Batas tiba jawaban', text: `${durationWords(times.arrivalSeconds)} lebih lama karena jaringan` }]
      : []),
  ]
}

function proofOf({ facts, chain }: RecordSource): RecordData['proof'] {
  return {
    receipts: `${countWords(facts.leaves.length)} lembar, menurut urutan nomor peserta`,
    block: chain ? `Blok ${countWords(Number(chain.number))}` : 'Belum ada blok',
    head: chain ? grouped(chain.hash) : [],
  }
}

/** 64 hex digits in two lines of eight groups of four, to be read aloud and typed. */
function grouped(hex: string): string[] {
  const groups = hex.match(/.{4}/g) ?? []
  return [groups.slice(0, 8).join(' '), groups.slice(8).join(' ')]
}

function signersOf({ proctors, responsible }: Signers): RecordData['signers'] {
  const nip = (one: Signer) => (one.nip ? `NIP ${nipWords(one.nip)}` : null)
  const office = (n: number) => (proctors.length > 1 ? `Pengawas Ruang ${n + 1}` : 'Pengawas Ruang')
  return [
    ...proctors.map((one, n) => ({ office: office(n), name: one.name, nip: nip(one) })),
    { office: responsible.office, name: responsible.name, nip: nip(responsible) },
  ]
}
