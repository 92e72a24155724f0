// How many individual reports the press prints in a minute, and whether its memory stays flat. No
// database: data builder, charts, fingerprint and PDF. `npm run bench -- reports [count]`.
import { availableParallelism, loadavg } from 'node:os'
import { performance } from 'node:perf_hooks'
import { closePress } from '../stages/documents/press.ts'
import { print } from '../stages/documents/print.ts'
import { reportOf } from '../stages/scoring/report.ts'
import { reportCharts } from '../stages/scoring/report-charts.ts'
import { competenciesWith, flat, reportSource } from '../test/world/report-source.ts'

const count = Number(process.argv[2] ?? 400)
const cores = availableParallelism()
const base = reportSource()

/** A report of its own for each number: the compiler may not answer from its memory. */
function draftOf(number: number) {
  const levels = flat(0).map((_, index) => ((number * 7 + index * 3) % 11) * 50)
  const achieved = levels.reduce((sum, level) => sum + level, 0)
  const person = { ...base.person, name: `Pegawai Contoh ${number}` }
  const source = { ...base, person, run: { ...base.run, achieved }, competencies: competenciesWith(levels, flat(3)) }
  const data = reportOf(source)
  const place = { object: `run:${number}`, series: `sitting:${number}`, subjects: [], unitPath: [] }
  const template = 'stages/scoring/laporan-individual.typ'
  return { kind: 'laporan-individual' as const, title: data.frame.title, ...place, template, data, files: reportCharts(source) }
}

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6)
const memory: number[] = []
let bytes = 0
let pages = 0
let next = 0

async function work(): Promise<void> {
  while (next < count) {
    const number = next
    next += 1
    const printed = await print(draftOf(number), null)
    bytes += printed.pdf.length
    pages += printed.pages
    if (number % Math.ceil(count / 8) === 0) memory.push(megabytes())
  }
}

for (let warm = 0; warm < cores * 2; warm += 1) await print(draftOf(1_000_000 + warm), null)
const start = performance.now()
await Promise.all(Array.from({ length: cores * 2 }, work))
const seconds = (performance.now() - start) / 1000
memory.push(megabytes())
await closePress()

const perMinute = Math.round((count / seconds) * 60)
const middle = memory[Math.floor(memory.length / 2)] ?? 0
process.stdout.write(`${count} laporan, ${pages} halaman dalam ${seconds.toFixed(1)} detik: ${perMinute} per menit dengan ${cores} inti\n`)
process.stdout.write(`rata-rata ${Math.round(bytes / count / 1000)} kB; memori ${memory.join(', ')} MB\n`)
const result = {
  bench: 'reports',
  count,
  pages,
  seconds: Number(seconds.toFixed(2)),
  perMinute,
  cores,
  averageKb: Math.round(bytes / count / 1000),
}
process.stdout.write(
  `${JSON.stringify({ ...result, rssMb: memory, rssGrowthSecondHalfMb: (memory.at(-1) ?? 0) - middle, load: loadavg()[0] })}\n`,
)
