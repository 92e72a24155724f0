// The way as a page of text, in the order in which it happened; every figure beside what it came from.
import { localDate, localTime } from '../../kit/clock.ts'
import { decimalText, decimalWords, fraction, percentText } from '../../kit/rounding.ts'
import { dateWords, fullName, momentWords, nipWords } from '../../kit/wording.ts'
import { categoryWords } from '../../stages/scoring/category.ts'
import { jpmOf } from '../../stages/scoring/jpm.ts'
import { hiddenWords, mayShow } from '../../stages/scoring/may-show.ts'
import { receiptWords } from '../../stages/sittings/receipt.ts'
import { className } from '../../stages/standards/class.ts'
import type { Change, Checks, TracedEntry, Way } from './way.ts'

const holds = (good: boolean) => (good ? 'cocok' : 'TIDAK COCOK')
/** An instant to the millisecond: "2023-12-18 07.30.05,120 WIB". */
const exactly = (instant: Date, zone: Way['zone']) =>
  `${localDate(instant, zone)} ${localTime(instant, zone).replace(':', '.')}.${instant.toISOString().slice(17, 23).replace('.', ',')} ${zone}`
const levelWords = (hundredths: number) => decimalWords(decimalText(fraction(hundredths, 100)))
const statusWords = { 'uji-coba': 'uji coba', 'tervalidasi-internal': 'tervalidasi internal', ditarik: 'ditarik' }

/** The lines of the way, without colour, each as wide as it needs. */
export function linesOf(way: Way): string[] {
  return [
    ...headLines(way),
    ...answerLines(way),
    ...keyLines(way),
    ...(mayShow(way.run.instrumentStatus) ? figureLines(way) : ['', '3  Hasil', `   ${hiddenWords.id}`]),
    ...runLines(way),
    ...documentLines(way),
    ...entryLines(way),
  ]
}

/** Whether everything that must hold does. */
export function allHold({ sameRule: _, ...checks }: Checks): boolean {
  return Object.values(checks).every(Boolean)
}

function headLines({ run, sitting, zone }: Way): string[] {
  const simulated = run.simulated ? ' (simulasi)' : ''
  return [
    'Jejak satu jawaban sampai laporan',
    `Peserta      ${fullName(run.person)}${simulated}, NIP ${nipWords(run.person.nip)}`,
    `Jabatan      ${run.inputs.post.positionName ?? 'tidak tercatat'}, ${run.inputs.post.unitName}, ${className(run.class)}`,
    `Pelaksanaan  ${run.sessionTitle}, ${dateWords(run.assessedOn)} (${zone}), ${sitting.venue}, ${sitting.room}, meja ${sitting.seat}, nomor peserta ${sitting.number}`,
  ]
}

function answerLines({ item, place, screen, changes, run, sitting, checks, zone }: Way): string[] {
  const counted = `Jawaban terakhir semua soal: ${holds(checks.answers)} dengan masukan pengolahan`
  return [
    '',
    '1  Jawaban',
    `   Soal ${item.code}, nomor ${place} dari ${run.inputs.items.length}; pilihan di layar peserta: ${screen === '' ? 'tidak disajikan' : [...screen].join(' ')}`,
    ...(changes.length === 0
      ? ['   Tidak dijawab: kunci terendah yang dihitung.']
      : changes.map((change, at) => changeLine(change, at === changes.length - 1, zone))),
    `   ${counted}`,
    `   Tanda terima ${sitting.receipt ? receiptWords(sitting.receipt) : 'belum ada'}: ${holds(checks.receipt)} dengan semua jawaban`,
  ]
}

function changeLine({ seq, choice, clickedAt, receivedAt }: Change, last: boolean, zone: Way['zone']): string {
  const mark = last ? '  ← dihitung' : ''
  return `   urutan ${String(seq).padStart(3)}  pilihan ${choice ?? 'dicabut'}  diklik ${exactly(clickedAt, zone)}  tiba ${exactly(receivedAt, zone)}${mark}`
}

function keyLines({ item, run }: Way): string[] {
  const keys = item.options.map(({ letter, level }) => `${letter}=${level}`).join(' ')
  const level =
    item.choice === null ? Math.min(...item.options.map((one) => one.level)) : item.options.find((one) => one.letter === item.choice)?.level
  const name = run.competencies.find((one) => one.key === item.competency)?.name ?? item.competency
  return [
    '',
    '2  Kunci',
    `   ${name}: ${keys}; yang dihitung menunjukkan level ${level}${item.administered ? '' : ' (soal tidak disajikan)'}`,
  ]
}

function figureLines({ item, run }: Way): string[] {
  const one = run.competencies.find((each) => each.key === item.competency)
  if (!one) return []
  const mastery = one.mastery.map(({ level, ratio, threshold, reached }) => {
    const figure = ratio === null ? 'tidak dapat dibedakan' : `${ratio.numerator}/${ratio.denominator}`
    return `   level ${level}: penguasaan ${figure}, ambang ${threshold ?? 'tidak ada'}${threshold === null ? '' : ' %'}: ${reached ? 'tercapai' : 'belum'}`
  })
  return [
    '',
    '3  Level kompetensi',
    ...mastery,
    `   ${one.name}: ${one.level === null ? 'tanpa level' : `level ${levelWords(one.level)}`}, standar ${one.required}, ${one.administered} dari ${one.onForm} soal disajikan`,
    '',
    '4  Job Person Match',
    `   ${run.competencies.map((each) => (each.level === null ? '–' : levelWords(each.level))).join(' + ')}  (urutan kamus)`,
    ...jpmLines(run),
  ]
}

function jpmLines(run: Way['run']): string[] {
  if (run.achieved === null || run.category === null) return ['   JPM tidak dihitung: ada kompetensi tanpa level.']
  const { high, middle } = run.inputs.policy.cutOffs
  const jpm = decimalWords(percentText(jpmOf({ achieved: run.achieved, required: run.required })))
  return [
    `   ${levelWords(run.achieved)} / ${levelWords(run.required)} = ${jpm} % (dibulatkan untuk tampilan saja)`,
    '',
    '5  Kategori',
    `   ${categoryWords[run.category].id}; tujuan ${run.purpose}, batas ${decimalWords(high)} dan ${decimalWords(middle)}, dinilai sebelum dibulatkan`,
  ]
}

function runLines({ run, checks, zone }: Way): string[] {
  const { policy, standard, instrument, inputs } = run
  return [
    '',
    '6  Ketentuan, standar, alat ukur',
    `   Ketentuan versi ${policy.version} (${policy.title}); SKJ ${className(standard.class)} versi ${standard.version}${standard.confirmed ? '' : ', belum dikonfirmasi'}`,
    `   ${instrument.name}, ${statusWords[run.instrumentStatus]}; paket ${inputs.form.code} versi ${inputs.form.version}`,
    '',
    '7  Pengolahan',
    `   ke-${run.number} dari ${run.runs}, ${momentWords(run.scoredAt, zone)}, run:${run.id}`,
    `   sidik masukan ${run.inputsHash}: ${holds(checks.inputs)}`,
    `   diolah kembali dari masukan itu: ${holds(checks.outcome)}; kode ${run.codeVersion}${checks.sameRule ? '' : ' (aturan hari ini sudah lain)'}`,
  ]
}

function documentLines({ documents }: Way): string[] {
  const none = ['   Belum ada laporan yang dicetak dari pengolahan ini.']
  const lines = documents.flatMap((one) => [
    `   ${one.kind} versi ${one.version}, ${one.pages} halaman, document:${one.id}: ${holds(one.holds)}`,
    `   sidik data ${one.dataHash}`,
    `   sidik PDF  ${one.pdfHash}`,
  ])
  return ['', '8  Dokumen', ...(lines.length > 0 ? lines : none)]
}

function entryLines({ entries, zone }: Way): string[] {
  return ['', '9  Jejak audit', ...(entries.length > 0 ? entries.map((one) => entryLine(one, zone)) : ['   Belum ada catatan.'])]
}

function entryLine(entry: TracedEntry, zone: Way['zone']): string {
  const block = entry.block === null ? 'belum tersegel' : `blok ${entry.block} ${entry.blockHash?.slice(0, 16) ?? 'hilang'}`
  return `   ${entry.id.padStart(6)}  ${exactly(new Date(entry.at), zone)}  ${entry.act}  ${block}  ${holds(entry.holds)}`
}
