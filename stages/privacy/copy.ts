// The own copy (salinan data pribadi, UU 27/2022 art. 7): its shape, and the same said in rows of words for the page
// and the paper. What is not in the shape cannot be handed out: no key, no answer to a single item, nobody else.
import { z } from 'zod'
import { localDate, type Zone } from '../../kit/clock.ts'
import { roleWords } from '../../kit/role-words.ts'
import { dateWords, type Language, momentWords, nipWords } from '../../kit/wording.ts'
import type { LookKind } from '../scoring/own/looks.ts'
import { className } from '../standards/class.ts'

const text = z.string()
const maybe = z.string().nullable()
const moment = z.iso.datetime()
const day = z.iso.date()
const whole = z.int()

export const personalCopy = z.strictObject({
  madeAt: moment,
  agency: text,
  zone: z.enum(['WIB', 'WITA', 'WIT']),
  person: z.strictObject({
    ...{ nip: text, oldNip: maybe, name: text, birthPlace: maybe, birthDate: day, sex: text, employment: text, standing: text },
    ...{ grade: maybe, gradeSince: day.nullable(), class: text, position: maybe, positionSince: day.nullable() },
    ...{ unit: text, office: text, education: maybe, appointedOn: day.nullable(), email: maybe },
  }),
  changes: z.array(z.strictObject({ field: text, before: maybe, after: maybe, at: moment })),
  account: z.strictObject({ login: text, createdAt: moment, closedAt: moment.nullable() }).nullable(),
  roles: z.array(z.strictObject({ role: text, from: day, to: day.nullable(), letter: text })),
  sessions: z.array(z.strictObject({ device: text, from: moment, to: moment.nullable() })),
  accommodations: z.array(
    z.strictObject({ provisions: z.array(text), office: text, letter: text, from: day, to: day.nullable(), revoked: z.boolean() }),
  ),
  assessments: z.array(z.strictObject({ assessedOn: day, validUntil: day, standing: text, class: text, provider: text, revoked: maybe })),
  sittings: z.array(
    z.strictObject({
      title: text,
      date: day,
      place: text,
      seat: whole,
      number: text,
      state: text,
      answers: whole,
      receipt: maybe,
      notice: maybe,
    }),
  ),
  results: z.array(
    z.strictObject({
      ...{ title: text, assessedOn: day, handedOn: day, standing: text, class: text, jpm: maybe, category: maybe },
      competencies: z.array(z.strictObject({ name: text, level: z.number().nullable(), required: whole })),
    }),
  ),
  feedback: z.array(z.strictObject({ date: day, attendance: maybe, strengths: maybe, step: maybe })),
  objections: z.array(z.strictObject({ number: text, filedOn: day, state: text, effect: maybe })),
  letters: z.array(z.strictObject({ title: text, number: maybe, dated: day.nullable() })),
  looks: z.array(z.strictObject({ at: moment, own: z.boolean(), roles: z.array(text), kind: text, times: whole })),
})
export type PersonalCopy = z.output<typeof personalCopy>

export type Section = {
  readonly key: string
  readonly title: string
  /** Null: names and values of one thing, two cells a row. */
  readonly heads: readonly string[] | null
  readonly rows: readonly (readonly string[])[]
}

const words = {
  id: {
    person: 'Data kepegawaian',
    personRows: [
      'NIP',
      'NIP lama',
      'Nama',
      'Tempat, tanggal lahir',
      'Jenis kelamin',
      'Status',
      'Kedudukan hukum',
      'Golongan',
      'Jenjang jabatan',
      'Jabatan',
      'Unit kerja',
      'Pendidikan',
      'TMT pengangkatan',
      'Surel',
    ],
    since: 'sejak',
    sexes: { L: 'Laki-laki', P: 'Perempuan' },
    changes: ['Perubahan data oleh impor', 'Kolom', 'Semula', 'Menjadi', 'Tanggal'],
    account: ['Akun', 'Nama masuk', 'Dibuat', 'Ditutup'],
    roles: ['Peran', 'Peran', 'Sejak', 'Sampai', 'Surat'],
    sessions: ['Masuk dengan akun ini', 'Perangkat', 'Mulai', 'Berakhir'],
    accommodations: ['Akomodasi yang layak', 'Yang disediakan', 'Ditetapkan oleh', 'Surat', 'Berlaku'],
    assessments: ['Riwayat penilaian', 'Tanggal', 'Kedudukan hasil', 'Jenjang', 'Penyelenggara', 'Berlaku s.d.'],
    sittings: ['Pelaksanaan tes', 'Tanggal', 'Kegiatan', 'Tempat', 'Meja, nomor', 'Keadaan', 'Jawaban', 'Tanda terima'],
    results: ['Hasil yang sudah disampaikan', 'Tanggal', 'Kegiatan', 'Kedudukan', 'JPM dan kategori', 'Level tiap kompetensi (syarat)'],
    feedback: ['Umpan balik', 'Tanggal', 'Kehadiran', 'Kekuatan', 'Langkah'],
    objections: ['Keberatan', 'Nomor', 'Diajukan', 'Keadaan', 'Akibat'],
    letters: ['Surat tentang Anda', 'Perihal', 'Nomor', 'Tanggal'],
    looks: ['Siapa membuka hasil Anda', 'Waktu', 'Oleh', 'Perbuatan', 'Kali'],
    you: 'Anda sendiri',
    looked: {
      ...{ opened: 'membuka hasil', listed: 'melihat daftar hasil', read: 'membaca hasil', checked: 'memeriksa sebelum persetujuan' },
      ...{ report: 'mengunduh laporan', feedback: 'menyiapkan umpan balik', objection: 'memeriksa keberatan' },
      ...{ map: 'melihat peta internal', copy: 'mengunduh salinan' },
    } satisfies Record<LookKind, string>,
    revoked: 'dicabut',
    none: '–',
  },
  en: {
    person: 'Employment data',
    personRows: [
      'NIP',
      'Old NIP',
      'Name',
      'Place and date of birth',
      'Sex',
      'Status',
      'Standing',
      'Grade',
      'Class',
      'Position',
      'Unit',
      'Education',
      'Appointed on',
      'E-mail',
    ],
    since: 'since',
    sexes: { L: 'Male', P: 'Female' },
    changes: ['Changes by imports', 'Field', 'Before', 'After', 'Date'],
    account: ['Account', 'Login', 'Made', 'Closed'],
    roles: ['Roles', 'Role', 'From', 'To', 'Letter'],
    sessions: ['Signed in with this account', 'Device', 'Began', 'Ended'],
    accommodations: ['Reasonable accommodation', 'What is provided', 'Decided by', 'Letter', 'In force'],
    assessments: ['Past assessments', 'Date', 'Standing', 'Class', 'Provider', 'Valid until'],
    sittings: ['Tests taken', 'Date', 'Event', 'Place', 'Seat, number', 'State', 'Answers', 'Receipt'],
    results: ['Results handed over', 'Date', 'Event', 'Standing', 'JPM and category', 'Level of each competency (standard)'],
    feedback: ['Feedback', 'Date', 'Attendance', 'Strengths', 'Step'],
    objections: ['Objections', 'Number', 'Filed', 'State', 'Effect'],
    letters: ['Letters about you', 'Subject', 'Number', 'Date'],
    looks: ['Who opened your results', 'Time', 'By', 'Act', 'Times'],
    you: 'yourself',
    looked: {
      ...{ opened: 'opened the result', listed: 'saw the list of results', read: 'read the result', checked: 'checked before approval' },
      ...{ report: 'downloaded the report', feedback: 'prepared feedback', objection: 'examined an objection' },
      ...{ map: 'saw the internal map', copy: 'downloaded a copy' },
    } satisfies Record<LookKind, string>,
    revoked: 'revoked',
    none: '–',
  },
} satisfies Record<Language, unknown>

/** The copy in words, section by section; a section without rows holds nothing. */
export function sectionsOf(copy: PersonalCopy, language: Language = 'id'): Section[] {
  const w = words[language]
  const date = (of: string | null) => (of === null ? w.none : dateWords(of, language))
  const at = (of: string | null) => (of === null ? w.none : date(localDate(new Date(of), copy.zone as Zone)))
  const plain = (code: string | null) => (code === null ? w.none : code.replaceAll('-', ' '))
  const role = (code: string) => (roleWords[language] as Readonly<Record<string, string>>)[code] ?? code
  const level = (of: number | null) => (of === null ? w.none : (of / 100).toFixed(2).replace('.', language === 'id' ? ',' : '.'))
  const table = (key: string, named: readonly string[], rows: string[][]): Section => ({
    key,
    title: named[0] ?? key,
    heads: named.slice(1),
    rows,
  })
  const until = (from: string, to: string | null) => (to === null ? `${w.since} ${date(from)}` : `${date(from)} – ${date(to)}`)
  const p = copy.person
  const values = [
    ...[nipWords(p.nip), p.oldNip ?? '', p.name, [p.birthPlace, date(p.birthDate)].filter(Boolean).join(', ')],
    ...[w.sexes[p.sex as 'L' | 'P'] ?? p.sex, p.employment, plain(p.standing)],
    ...[p.grade ? `${p.grade}${p.gradeSince ? `, ${w.since} ${date(p.gradeSince)}` : ''}` : '', className(p.class)],
    p.position ? `${p.position}${p.positionSince ? `, ${w.since} ${date(p.positionSince)}` : ''}` : '',
    ...[
      p.unit === p.office ? p.unit : `${p.unit}, ${p.office}`,
      p.education ?? '',
      p.appointedOn ? date(p.appointedOn) : '',
      p.email ?? '',
    ],
  ]
  const account = copy.account
  return [
    { key: 'person', title: w.person, heads: null, rows: w.personRows.flatMap((name, n) => (values[n] ? [[name, values[n]]] : [])) },
    table(
      'assessments',
      w.assessments,
      copy.assessments.map((one) => [
        date(one.assessedOn),
        plain(one.standing),
        className(one.class),
        one.provider,
        one.revoked === null ? date(one.validUntil) : `${w.revoked}: ${one.revoked}`,
      ]),
    ),
    table(
      'sittings',
      w.sittings,
      copy.sittings.map((one) => [
        date(one.date),
        one.title,
        one.place,
        `${one.seat}, ${one.number}`,
        plain(one.state),
        String(one.answers),
        one.receipt?.replace(/(.{4})(?=.)/g, '$1 ') ?? w.none,
      ]),
    ),
    table(
      'results',
      w.results,
      copy.results.map((one) => [
        date(one.assessedOn),
        one.title,
        plain(one.standing),
        [one.jpm, one.category].filter(Boolean).join(', ') || w.none,
        one.competencies.map((c) => `${c.name} ${level(c.level)} (${c.required})`).join('; ') || w.none,
      ]),
    ),
    table(
      'looks',
      w.looks,
      copy.looks.map((one) => [
        momentWords(new Date(one.at), copy.zone, language),
        one.own ? w.you : one.roles.map(role).join(', '),
        (w.looked as Readonly<Record<string, string>>)[one.kind] ?? one.kind,
        String(one.times),
      ]),
    ),
    table(
      'feedback',
      w.feedback,
      copy.feedback.map((one) => [date(one.date), plain(one.attendance), one.strengths ?? w.none, one.step ?? w.none]),
    ),
    table(
      'objections',
      w.objections,
      copy.objections.map((one) => [one.number, date(one.filedOn), plain(one.state), plain(one.effect)]),
    ),
    table(
      'accommodations',
      w.accommodations,
      copy.accommodations.map((one) => [
        one.provisions.map(plain).join(', '),
        one.office,
        one.letter,
        one.revoked ? w.revoked : until(one.from, one.to),
      ]),
    ),
    table(
      'letters',
      w.letters,
      copy.letters.map((one) => [one.title, one.number ?? w.none, date(one.dated)]),
    ),
    table(
      'changes',
      w.changes,
      copy.changes.map((one) => [one.field, one.before ?? w.none, one.after ?? w.none, at(one.at)]),
    ),
    table('account', w.account, account ? [[account.login, at(account.createdAt), at(account.closedAt)]] : []),
    table(
      'roles',
      w.roles,
      copy.roles.map((one) => [role(one.role), date(one.from), date(one.to), one.letter]),
    ),
    table(
      'sessions',
      w.sessions,
      copy.sessions.map((one) => [
        one.device || w.none,
        momentWords(new Date(one.from), copy.zone, language),
        one.to ? momentWords(new Date(one.to), copy.zone, language) : w.none,
      ]),
    ),
  ]
}
