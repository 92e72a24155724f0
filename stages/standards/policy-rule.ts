// Every rule that a policy set holds: its plain name and the shape of its value. A set holds all of
// them, so nothing is ever undefined; a version with a value of another shape is refused. Decimals are
// texts, because they are compared exactly.
import { z } from 'zod'
import { atLeast, decimal } from '../../kit/rounding.ts'

const decimalText = z.string().regex(/^\d{1,6}(\.\d{1,6})?$/)
const whole = (least: number, most: number) => z.int().min(least).max(most)
// zod writes an object in the order of its shape: the higher limit is named first
const falling = (cuts: Readonly<Record<string, string>>) => {
  const [high = '0', low = '0'] = Object.values(cuts)
  return atLeast(decimal(high), decimal(low))
}
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const expectation = z.enum(['di-atas', 'sesuai', 'di-bawah'])

/** Why a case may be looked at; scoring decides when (stages/scoring/event/flags.ts). */
const flagNames = [
  ...['near-line', 'misfit', 'incomplete', 'fast', 'change', 'incident-seat', 'incident-room', 'late-answers', 'server-less'],
  ...['accommodation', 'approver'],
] as const

const rule = <S extends z.ZodType>(group: PolicyGroup, id: string, en: string, shape: S) => ({ group, name: { id, en }, shape })

export type PolicyGroup = 'penilaian' | 'masa-berlaku' | 'pelaksanaan' | 'talenta' | 'jadwal' | 'privasi' | 'rekonsiliasi'

export const policyGroupNames: Record<PolicyGroup, { id: string; en: string }> = {
  penilaian: { id: 'Penilaian', en: 'Measurement' },
  'masa-berlaku': { id: 'Masa berlaku dan masa jabatan', en: 'Validity and tenure' },
  pelaksanaan: { id: 'Pelaksanaan', en: 'Sittings' },
  talenta: { id: 'Manajemen talenta', en: 'Talent management' },
  jadwal: { id: 'Jadwal dan ruang', en: 'Schedule and rooms' },
  privasi: { id: 'Pelindungan data', en: 'Data protection' },
  rekonsiliasi: { id: 'Rekonsiliasi', en: 'Reconciliation' },
}

/** In the order in which they are shown. The key is a rule's name for ever. */
export const policyRules = {
  'category.pengisian': rule(
    'penilaian',
    'Batas kategori, pengisian jabatan (persen)',
    'Cut-offs for filling posts (percent)',
    z.strictObject({ ms: decimalText, mms: decimalText }).refine(falling),
  ),
  'category.pemetaan': rule(
    'penilaian',
    'Batas kategori, pemetaan (persen)',
    'Cut-offs for mapping (percent)',
    z.strictObject({ optimal: decimalText, cukup: decimalText }).refine(falling),
  ),
  'jpm.method': rule('penilaian', 'Cara menghitung JPM', 'How the JPM is computed', z.literal('rasio-jumlah')),
  'jpm.category-from': rule('penilaian', 'JPM yang menentukan kategori', 'The JPM that gives the category', z.literal('kompetensi')),
  'jpm.display-cap': rule('penilaian', 'JPM tertinggi yang ditampilkan (persen)', 'Highest JPM shown (percent)', decimalText),
  'level.minimum-administered': rule(
    'penilaian',
    'Soal yang sekurangnya disajikan per kompetensi (persen)',
    'Least share of items presented per competency (percent)',
    decimalText,
  ),
  'level.empty-answer': rule(
    'penilaian',
    'Soal disajikan tetapi tidak dijawab',
    'An item presented and left empty',
    z.literal('kunci-terendah'),
  ),
  'level.meeting-step': rule('penilaian', 'Langkah level dalam Rapat Asesor', 'Step of agreed levels in the assessor meeting', decimalText),
  'error.method': rule(
    'penilaian',
    'Galat baku pengukuran JPM',
    'Standard error of measurement of the JPM',
    z.literal('alfa-stratifikasi'),
  ),
  'near-line.z': rule('penilaian', 'Di dekat batas: kelipatan galat baku', 'Near a line: multiple of the standard error', decimalText),
  'ceiling.percent': rule(
    'penilaian',
    'Standar tidak membedakan bila di atas (persen jenjang)',
    'The standard cannot separate above (percent of a class)',
    decimalText,
  ),
  'fast.seconds-per-item': rule(
    'penilaian',
    'Terlalu cepat bila di bawah (detik per soal)',
    'Too fast below (seconds per item)',
    whole(0, 120),
  ),
  'change.points': rule(
    'penilaian',
    'Perubahan JPM yang diperiksa (butir persen)',
    'Change of the JPM that is looked into (percentage points)',
    decimalText,
  ),
  'misfit.lz': rule(
    'penilaian',
    'Pola jawaban tidak lazim bila lz di bawah minus',
    'Unusual pattern of answers when lz is below minus',
    decimalText,
  ),
  'queue.flags': rule(
    'penilaian',
    'Tanda yang dibaca satu per satu oleh Ketua Tim',
    'Flags that the head of team reads one by one',
    z.array(z.enum(flagNames)).max(flagNames.length),
  ),
  'sample.percent': rule(
    'penilaian',
    'Sampel acak yang dibaca Ketua Tim (persen)',
    'Random sample read by the head of team (percent)',
    decimalText,
  ),
  'quality.least-people': rule(
    'penilaian',
    'Peserta paling sedikit agar ketelitian dihitung (orang)',
    'Least participants for an error of measurement (people)',
    whole(10, 1000),
  ),
  'fairness.least-group': rule(
    'penilaian',
    'Kelompok terkecil dalam tabel keadilan (orang)',
    'Smallest group in the fairness table (people)',
    whole(5, 1000),
  ),
  'objection.file-days': rule(
    'penilaian',
    'Keberatan diajukan paling lambat (hari sesudah hasil disampaikan)',
    'Objections are filed within (days after handing over)',
    whole(1, 365),
  ),
  'objection.answer-days': rule(
    'penilaian',
    'Keberatan dijawab paling lambat (hari sesudah diterima)',
    'Objections are answered within (days after receipt)',
    whole(1, 365),
  ),
  'validity.years': rule('masa-berlaku', 'Masa berlaku hasil (tahun)', 'Validity of a result (years)', whole(1, 20)),
  'validity.standing': rule('masa-berlaku', 'Hasil yang berlaku', 'Results that count', z.literal('hasil-penilaian')),
  'tenure.jpt-years': rule('masa-berlaku', 'Masa jabatan JPT (tahun)', 'Tenure of JPT (years)', whole(1, 20)),
  'tenure.counts-acting': rule('masa-berlaku', 'Penugasan sementara dihitung', 'Acting posts count', z.boolean()),
  'exemption.retirement-months': rule('masa-berlaku', 'Menjelang pensiun (bulan)', 'Close to retirement (months)', whole(0, 60)),
  'exemption.retiring': rule(
    'masa-berlaku',
    'Pegawai menjelang pensiun',
    'Employees close to retirement',
    z.enum(['diundang', 'dikecualikan']),
  ),
  'exemption.standings': rule(
    'masa-berlaku',
    'Kedudukan yang dikecualikan',
    'Standings that are exempt',
    z.array(z.string().min(1)).max(20),
  ),
  'grace.seconds': rule(
    'pelaksanaan',
    'Tenggang jawaban yang tiba setelah waktu (detik)',
    'Grace for answers that arrive after time (seconds)',
    whole(0, 3600),
  ),
  'room.late-minutes': rule('pelaksanaan', 'Batas terlambat masuk ruang (menit)', 'Limit for coming late (minutes)', whole(0, 120)),
  'room.late-ends-with-room': rule(
    'pelaksanaan',
    'Peserta terlambat selesai bersama ruangnya',
    'Latecomers end with their room',
    z.boolean(),
  ),
  'late.admission': rule('pelaksanaan', 'Jawaban terlambat diterima oleh', 'Late answers are admitted by', z.literal('orang-kedua')),
  'receipt.bits': rule('pelaksanaan', 'Panjang tanda terima (bit)', 'Length of the receipt (bits)', z.literal(80)),
  'form.parallel': rule('pelaksanaan', 'Paket soal sejajar per jenjang', 'Parallel forms per class', whole(1, 10)),
  'form.shuffle-options': rule('pelaksanaan', 'Pilihan diacak per peserta', 'Options shuffled per participant', z.boolean()),
  'potential.measured': rule(
    'talenta',
    'Aspek potensi yang diukur',
    'Aspects of potential that are measured',
    z.array(z.string().min(1)).max(8),
  ),
  'potential.cuts': rule(
    'talenta',
    'Batas sumbu potensial (persen)',
    'Cut-offs of the potential axis (percent)',
    z.strictObject({ tinggi: decimalText, menengah: decimalText }).refine(falling),
  ),
  'performance.axis': rule(
    'talenta',
    'Predikat kinerja pada sumbu kinerja',
    'Performance grades on the performance axis',
    z.strictObject({
      'sangat-baik': expectation,
      baik: expectation,
      'butuh-perbaikan': expectation,
      kurang: expectation,
      'sangat-kurang': expectation,
    }),
  ),
  'talent.separation-percent': rule(
    'talenta',
    'Sumbu tidak memisahkan bila satu bagian di atas (persen)',
    'An axis does not separate when one part is above (percent)',
    decimalText,
  ),
  'unit-cap.percent': rule(
    'jadwal',
    'Pegawai satu unit per setengah hari, paling banyak (persen)',
    'Employees of a unit per half day, at most (percent)',
    decimalText,
  ),
  'unit-cap.at-least': rule('jadwal', 'Selalu boleh pergi (orang)', 'May always go (people)', whole(0, 50)),
  'venue.seats': rule('jadwal', 'Kursi per ruang', 'Seats per room', whole(1, 2000)),
  'venue.rooms': rule('jadwal', 'Jumlah ruang', 'Number of rooms', whole(1, 500)),
  'venue.sessions': rule(
    'jadwal',
    'Sesi per hari',
    'Sessions a day',
    z
      .array(z.strictObject({ from: clockTime, to: clockTime }).refine((one) => one.from < one.to))
      .min(1)
      .max(8),
  ),
  'venue.reserve-percent': rule('jadwal', 'Perangkat cadangan (persen)', 'Reserve devices (percent)', decimalText),
  'minimum-cell': rule(
    'privasi',
    'Kelompok terkecil yang ditampilkan di luar bidang (orang)',
    'Smallest group shown outside the section (people)',
    whole(1, 100),
  ),
  'request.answer-hours': rule(
    'privasi',
    'Permintaan subjek data dijawab paling lambat (jam)',
    'Requests of data subjects are answered within (hours)',
    whole(1, 2000),
  ),
  'retention.years': rule(
    'privasi',
    'Lama simpan per jenis arsip (tahun)',
    'Retention by kind of record (years)',
    z.strictObject({ jawaban: whole(1, 50), hasil: whole(1, 50), impor: whole(1, 50), 'sesi-masuk': whole(1, 50) }),
  ),
  'reconciliation.equations': rule(
    'rekonsiliasi',
    'Jumlah yang harus sama',
    'Totals that must agree',
    z.array(z.string().regex(/ = /)).min(1).max(20),
  ),
} as const satisfies Record<string, { group: PolicyGroup; name: { id: string; en: string }; shape: z.ZodType }>

export type PolicyKey = keyof typeof policyRules
export type PolicyValues = { readonly [K in PolicyKey]: z.infer<(typeof policyRules)[K]['shape']> }

export const policyKeys = Object.keys(policyRules) as PolicyKey[]

export function isPolicyKey(key: string): key is PolicyKey {
  return Object.hasOwn(policyRules, key)
}

/** Whether `value` has the shape that the rule `key` demands. */
export function isPolicyValue(key: PolicyKey, value: unknown): boolean {
  return policyRules[key].shape.safeParse(value).success
}

/** The typed values of a stored set. Throws TypeError naming the key where one is missing or misshapen: a stored set never is. */
export function policyValues(rows: readonly { readonly key: string; readonly value: unknown }[]): PolicyValues {
  const byKey = new Map(rows.map((row) => [row.key, row.value]))
  const wrong = policyKeys.find((key) => !isPolicyValue(key, byKey.get(key)))
  if (wrong) throw new TypeError(`Policy set without a usable "${wrong}"`)
  return Object.fromEntries(policyKeys.map((key) => [key, byKey.get(key)])) as PolicyValues
}
