// The example `bekasi-2023`: a mass event as one regency held it in December 2023, rebuilt with synthetic
// people, from the register to the approved results. Everything goes through the endpoints that people use.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Running } from '../../../server/main.ts'
import * as access from '../../../stages/access/api.ts'
import * as papers from '../../../stages/invigilation/papers/paper-api.ts'
import { personAt } from '../http.ts'
import { addsUp, type Line, type Summary } from '../table.ts'
import { type Held, lotOf } from './day.ts'
import { closeEvent, type Event, holdDays, holdMakeup, identityLines } from './days.ts'
import { publishEvent } from './event.ts'
import { answerObjection, handOver } from './handing.ts'
import { askForPack, fetchPack, reportQuality } from './measured.ts'
import { chooseForms, giveCards, writeLetters } from './papers.ts'
import { recordProvided } from './provided.ts'
import { importRegister, type People, peopleOf, recordHistory } from './register.ts'
import { approveResults, waitForReports } from './results.ts'
import { fullScale, type Scale } from './scale.ts'
import { moveTeam, prepareSchedule, publishPlan, venues } from './schedule.ts'
import type { Lot } from './sitter.ts'
import { drawMap } from './talent.ts'
import { World } from './world.ts'

const example = 'bekasi-2023'
const title = 'kegiatan Desember 2023 dengan pegawai sintetis, dari register sampai hasil di tangan pesertanya dan peta internal'
const notes = [
  'Pegawai, pejabat, dan surat adalah rekaan; peserta dan jawabannya disimulasikan dengan model yang dinyatakan di sitter.ts.',
  'Surat berhenti pada "menunggu tanda tangan": tanda tangan tidak disimulasikan.',
  'Pembagian 2.268 peserta per jenjang dan 75 kursi per ruang adalah anggapan.',
]

/** Runs the example against a started server, or shows again what an earlier run left. */
export async function runBekasi(
  running: Running,
  of: { dataFolder: string; say: (line: string) => void; scale?: Scale },
): Promise<Summary> {
  const folder = resolve(of.dataFolder, 'contoh', example)
  const address = running.address as string
  const house = await personAt(address).call(access.showHouse, {})
  if (house.state === 'ready') return earlier(folder, address)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const world = new World(running, of.scale ?? fullScale, of.say)
  const lines = await whole(world, folder).finally(() => world.crowd.goHome())
  const summary: Summary = {
    ...{ example, title, notes, reconciles: addsUp(lines), lines, seconds: world.watch.seconds },
    ...{ folder, logins: world.logins, address },
  }
  await writeFile(join(folder, 'ringkasan.json'), `${JSON.stringify(summary, null, 2)}\n`, { mode: 0o600 })
  return summary
}

async function earlier(folder: string, address: string): Promise<Summary> {
  const text = await readFile(join(folder, 'ringkasan.json'), 'utf8').catch(() => null)
  if (!text) throw new Error(`Instalasi ini sudah dipasang tanpa contoh "${example}". Pakai folder data lain: --data FOLDER`)
  return { ...JSON.parse(text), address }
}

async function whole(world: World, folder: string): Promise<Line[]> {
  const { watch } = world
  await watch.time('pemasangan', () => world.open('2023-11-20', '08:00', world.scale.rooms))
  const people = peopleOf(world.scale)
  const register = await watch.time('register', () => importRegister(world, people))
  await world.goTo('2023-11-22', '08:00')
  const history = await watch.time('riwayat penilaian', () => recordHistory(world, people))
  await world.goTo('2023-11-30', '08:00')
  const published = await watch.time('kegiatan terbit', () => publishEvent(world, people))
  await world.goTo('2023-12-05', '08:00')
  const provided = await watch.time('akomodasi', () => recordProvided(world, published.id, people))
  const prepared = await prepare(world, published.id)
  const event: Event = { id: published.id, roll: rollOf(people), pins: new Map(), venues }
  const cards = await watch.time('kartu', () => giveCards(world, event.id, event))
  const held = await holdDays(world, event, world.scale.days, true)
  const susulan = await holdMakeup(world, event)
  return [
    ...[...register, ...history, ...published.lines, ...provided, ...prepared],
    { what: 'Kartu dengan PIN', figure: cards, must: people.called.length, because: 'peserta' },
    ...dayLines(held, susulan, people.called.length),
    ...(await after(world, event, [...held, ...susulan.held])),
    ...(await onward(world, { id: event.id, people, folder, results: [...held, ...susulan.held].flatMap((one) => one.sat).length })),
    ...(await identityLines(world, event.id)),
  ]
}

async function prepare(world: World, id: string): Promise<Line[]> {
  const { watch } = world
  await world.goTo('2023-12-06', '08:00')
  const { dutyId } = await watch.time('ruang, sesi, tim siaga', () => prepareSchedule(world, id))
  const plan = await watch.time('rencana', () => publishPlan(world, id))
  await world.goTo('2023-12-11', '08:00')
  const team = await watch.time('tim siaga dipindahkan', () => moveTeam(world, id, dutyId))
  await world.goTo('2023-12-13', '08:00')
  const letters = await watch.time('surat', () => writeLetters(world, id))
  const forms = await watch.time('naskah dan sesi', () => chooseForms(world, id))
  return [...plan, ...team, ...letters, ...forms]
}

/** Class, seed and lot of everybody called, by NIP. */
const rollOf = ({ called }: People): Event['roll'] =>
  new Map(called.map((one, at) => [one.nip, { class: one.class, seed: 20231218 + at, lot: lotOf(at) }]))

function dayLines(held: readonly Held[], susulan: { held: readonly Held[]; called: number; not: number }, called: number): Line[] {
  const all = [...held, ...susulan.held]
  const sum = (of: (one: Held) => number, list: readonly Held[] = all) => list.reduce((total, one) => total + of(one), 0)
  const sat = all.flatMap((one) => one.sat)
  const count = (lot: Lot) => sat.filter((one) => one.lot === lot).length
  const absent = sum((one) => one.absent, held)
  return [
    {
      what: 'Hadir pada harinya + tidak hadir',
      figure: sum((one) => one.sat.length + one.absent, held),
      must: called,
      because: 'mendapat kursi',
    },
    {
      what: 'Tidak hadir',
      figure: absent,
      must: susulan.called + susulan.not,
      because: `${susulan.called} susulan + ${susulan.not} tidak`,
    },
    { what: 'Mengerjakan di ruang tanpa server', figure: sum((one) => one.alone) },
    { what: 'Terlambat', figure: count('terlambat') },
    { what: 'Sambungan terputus dan kembali', figure: count('terputus') },
    { what: 'Berganti mesin', figure: count('ganti-mesin') },
    { what: 'Jawaban diakui server', figure: sat.reduce((total, one) => total + one.acknowledged, 0) },
    {
      what: 'Tanda terima di tangan peserta',
      figure: sat.filter((one) => one.receipt).length,
      must: sat.length,
      because: 'peserta yang hadir',
    },
    { what: 'Berita acara ruang', figure: sum((one) => one.records) },
  ]
}

async function after(world: World, event: Event, held: readonly Held[]): Promise<Line[]> {
  const { watch } = world
  const closed = held.reduce((total, one) => total + one.sat.length, 0)
  await world.goTo('2023-12-27', '08:00')
  const signers = [{ office: 'Ketua Panitia', name: 'Contoh Panitia' }]
  const report = await watch.time('laporan pelaksanaan', async () =>
    (await world.as('panitia')).call(papers.printReport, { id: event.id, signers }),
  )
  await watch.time('penutupan', () => closeEvent(world, event.id))
  const approved = await watch.time('pengolahan dan persetujuan', () => approveResults(world, event.id, closed))
  const reports = await watch.time('laporan individu', () => waitForReports(world, closed))
  const printed = { what: 'Laporan pelaksanaan tercetak', figure: report.added ? 1 : 0, must: 1, because: 'kegiatan' }
  return [printed, ...approved, ...reports]
}

/** What becomes of results: to their people, objected to, on the map, measured, as one file. */
async function onward(world: World, of: { id: string; people: People; folder: string; results: number }): Promise<Line[]> {
  const { watch } = world
  const { id, people, folder, results } = of
  await world.goTo('2023-12-28', '08:00')
  // made beside everything else
  const packId = await askForPack(world, id)
  const quality = await watch.time('mutu paket soal', () => reportQuality(world, id))
  const handed = await watch.time('penyampaian', () => handOver(world, id, results))
  const objection = await watch.time('keberatan', () => answerObjection(world, id))
  const map = await watch.time('kinerja dan peta internal', () => drawMap(world, people, results))
  const pack = await watch.time('berkas ZIP dan rekap', () => fetchPack(world, { eventId: id, packId, folder }, results))
  return [...quality, ...handed, ...objection, ...map, ...pack]
}
