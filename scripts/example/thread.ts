// The thread: employee list → register → one sitting of twenty simulated people → runs → reports.
// Everything goes through the endpoints; the database is asked only by them.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Running } from '../../server/main.ts'
import type { Options } from '../../server/options.ts'
import * as access from '../../stages/access/api.ts'
import * as documents from '../../stages/documents/api.ts'
import * as register from '../../stages/register/api.ts'
import * as imports from '../../stages/register/import-api.ts'
import * as scoring from '../../stages/scoring/api.ts'
import * as sittings from '../../stages/sittings/api.ts'
import { regency, writeSiasnExport } from '../../test/world/regency/regency.ts'
import { type Person, personAt, until } from './http.ts'
import { setUpExample } from './set-up.ts'
import { type SatDown, sitDown } from './sitting.ts'
import { Stopwatch } from './stopwatch.ts'
import { addsUp, type Line, type Summary } from './table.ts'

const people = 8971
const seats = 20

/** Runs the whole thread against a started server, or shows again what an earlier run left. */
export async function runThread(running: Running, options: Options, say: (line: string) => void): Promise<Summary> {
  const folder = resolve(options.dataFolder, 'contoh', 'utas')
  const address = running.address as string
  const house = await personAt(address).call(access.showHouse, {})
  if (house.state === 'ready') return earlier(folder, address)
  const clock = new Stopwatch(say)
  const { people: staff, logins } = await clock.time('pemasangan', () => setUpExample(address, running.setUpCode as string))
  const as = (role: Parameters<typeof staff.get>[0]) => staff.get(role) as Person
  const imported = await importRegister(as('admin-sistem'), clock, house.now.slice(0, 10))
  const sat = await holdSitting(address, as('panitia'), as('ketua-tim'), clock, house.now)
  const printed = await collectReports(as('ketua-tim'), sat, folder, clock)
  const lines = [...imported, ...sat.lines, ...printed]
  const title = 'dari daftar pegawai sampai laporan'
  const summary: Summary = { example: 'utas', title, reconciles: addsUp(lines), lines, seconds: clock.seconds, folder, logins, address }
  await writeFile(join(folder, 'ringkasan.json'), `${JSON.stringify(summary, null, 2)}\n`, { mode: 0o600 })
  return summary
}

async function earlier(folder: string, address: string): Promise<Summary> {
  const text = await readFile(join(folder, 'ringkasan.json'), 'utf8').catch(() => null)
  if (!text) throw new Error('Instalasi ini sudah dipasang tanpa contoh "utas". Pakai folder data lain: --data FOLDER')
  return { ...JSON.parse(text), address }
}

/** Posts whose class a 67-column export does not tell: what the Admin Sistem decides for the two of them. */
const classOfPost: Readonly<Record<string, string>> = {
  'Sekretaris Daerah': 'jpt-pratama',
  'Kepala Badan Penanggulangan Bencana Daerah': 'jpt-pratama',
}

async function importRegister(admin: Person, clock: Stopwatch, today: string): Promise<Line[]> {
  const file = await clock.time('menulis ekspor SIASN sintetis', () => writeSiasnExport(regency({ people, today }), { format: 'xlsx' }))
  const { id, preview } = await clock.time('membaca dan membandingkan', async () => {
    const started = await admin.upload(imports.startImport, {}, { name: 'pegawai-siasn-contoh.xlsx', bytes: file })
    const read = await until(
      () => admin.call(imports.showImport, started),
      (shown) => shown.state !== 'reading',
      300,
    )
    if (read.state !== 'previewed') throw new Error(`Impor tidak terbaca: ${read.failure?.code}`)
    await admin.call(imports.createAllUnknown, started)
    const { unknown } = await admin.call(imports.listUnknown, started)
    for (const { kind, code, label } of unknown)
      await admin.call(imports.createUnknown, { ...started, kind, code, class: classOfPost[label] ?? 'pelaksana' })
    return { id: started.id, preview: await admin.call(imports.showImport, started) }
  })
  const done = await clock.time('menerapkan', () => admin.call(imports.commitImport, { id }))
  const list = await admin.call(register.listEmployees, { limit: 1 })
  const { counts } = done
  return [
    { what: 'Baris dalam berkas', figure: preview.counts.total, must: people, because: 'pegawai dalam ekspor sintetis' },
    { what: '  baru, diterapkan', figure: counts.new },
    { what: '  berubah atau tetap', figure: counts.changed + counts.unchanged },
    { what: '  ditolak atau perlu dipetakan', figure: counts.refused + counts.waiting },
    {
      what: 'Jumlah keempatnya',
      figure: counts.new + counts.changed + counts.unchanged + counts.refused + counts.waiting,
      must: counts.total,
      because: 'baris dalam berkas',
    },
    { what: 'Pegawai dalam register', figure: list.all, must: counts.new, because: 'yang diterapkan' },
  ]
}

type Held = { lines: Line[]; sessionId: string; closed: number }

async function holdSitting(address: string, panitia: Person, reader: Person, clock: Stopwatch, now: string): Promise<Held> {
  const { forms } = await until(
    () => panitia.call(sittings.listForms, {}),
    (shown) => shown.forms.length > 0,
    30,
  )
  const form = forms[0] as (typeof forms)[number]
  const chosen = await mixedPeople(reader)
  const opensAt = new Date(new Date(now).getTime() - 60_000)
  const session = await panitia.call(sittings.createSession, {
    title: 'Pemetaan Kompetensi, contoh utas',
    purpose: 'pemetaan',
    formId: form.id,
    venue: 'Gedung Contoh',
    room: 'Aula',
    zone: 'WIB',
    opensAt: opensAt.toISOString(),
    closesAt: new Date(opensAt.getTime() + 4 * 3_600_000).toISOString(),
    minutes: form.minutes,
    simulated: true,
  })
  const { added } = await panitia.call(sittings.enrolPeople, { id: session.id, personIds: chosen.map((person) => person.id) })
  const { cards } = await panitia.call(sittings.issueCards, { id: session.id })
  await panitia.call(sittings.openSession, { id: session.id })
  const classes = new Map(chosen.map((person) => [person.nip, person.class]))
  const sat = await clock.time(`${cards.length} peserta simulasi mengerjakan`, () =>
    Promise.all(
      cards.map((card, at) => sitDown(personAt(address), { ...card, class: classes.get(card.nip) ?? 'pelaksana', seed: 9000 + at })),
    ),
  )
  const shown = await panitia.call(sittings.showSession, { id: session.id })
  await panitia.call(sittings.closeSession, { id: session.id })
  return { lines: sittingLines(sat, shown, added, form.items), sessionId: session.id, closed: shown.counts.submitted + shown.counts.timeUp }
}

function sittingLines(
  sat: readonly SatDown[],
  shown: {
    counts: { enrolled: number; present: number; submitted: number; timeUp: number }
    participants: readonly { answered: number; receipt: string | null }[]
  },
  added: number,
  items: number,
): Line[] {
  const answered = shown.participants.reduce((sum, person) => sum + person.answered, 0)
  const stored = new Set(shown.participants.map((person) => person.receipt))
  return [
    { what: 'Peserta didaftarkan', figure: added, must: seats, because: 'meja' },
    { what: 'Hadir', figure: shown.counts.present, must: shown.counts.enrolled, because: 'terdaftar' },
    { what: 'Dikirim + waktu habis', figure: shown.counts.submitted + shown.counts.timeUp, must: shown.counts.present, because: 'hadir' },
    { what: 'Jawaban diakui server', figure: sat.reduce((sum, one) => sum + one.acknowledged, 0) },
    { what: 'Soal terjawab', figure: answered, must: seats * items, because: `${seats} peserta × ${items} soal` },
    {
      what: 'Tanda terima yang sama di peserta dan di server',
      figure: sat.filter((one) => stored.has(one.receipt)).length,
      must: sat.length,
      because: 'peserta',
    },
  ]
}

/** Twenty people of five classes, so that several standards are seen. */
async function mixedPeople(reader: Person) {
  const wanted: readonly [string, number][] = [
    ['administrator', 5],
    ['pengawas', 5],
    ['pelaksana', 5],
    ['jf-ahli-muda', 3],
    ['jf-terampil', 2],
  ]
  const found = await Promise.all(
    wanted.map(([name, limit]) => reader.call(register.listEmployees, { class: name, standing: 'aktif', limit, counts: 'no' })),
  )
  return found.flatMap((list) => list.rows)
}

async function collectReports(reader: Person, held: Held, folder: string, clock: Stopwatch): Promise<Line[]> {
  const { runs } = await clock.time('menghitung', () =>
    until(
      () => reader.call(scoring.listRuns, { sessionId: held.sessionId, limit: 200 }),
      (shown) => shown.total >= held.closed,
      120,
    ),
  )
  const reports = join(folder, 'laporan')
  await mkdir(reports, { recursive: true, mode: 0o700 })
  const pages = await clock.time('mencetak laporan', async () => {
    let sum = 0
    for (const run of runs) {
      const object = `run:${run.id}`
      const [report] = await until(
        async () => (await reader.call(documents.listDocuments, { kind: 'laporan-individual', object })).documents,
        (list) => list.length > 0,
        120,
      )
      const pdf = await reader.download(documents.downloadDocument, { id: report?.id as string })
      await writeFile(join(reports, `${run.person.nip}.pdf`), pdf, { mode: 0o600 })
      sum += pdf.subarray(0, 5).toString() === '%PDF-' ? 1 : 0
    }
    return sum
  })
  return [
    { what: 'Hasil dihitung', figure: runs.length, must: held.closed, because: 'dikirim + waktu habis' },
    { what: '  lengkap sampai kategori', figure: runs.filter((run) => run.complete).length },
    { what: 'Laporan tercetak', figure: pages, must: runs.length, because: 'hasil dihitung' },
  ]
}
