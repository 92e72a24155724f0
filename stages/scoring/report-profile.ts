// The figures of a report put in order: three clusters, what stands above the standard and below it,
// three strengths, one step for each gap. A gap is level minus standard; the step leads to the next
// level of the dictionary, not to the standard at once.
import { gapWords, levelWords } from '../../kit/chart/level.ts'
import { levelBarWords } from '../../kit/chart/level-bar.ts'
import { radarWords } from '../../kit/chart/radar.ts'
import { listed, type Rich } from '../documents/frame.ts'
import { type Cluster, clusterOrder, clusters } from '../standards/competency.ts'
import type { ReportCompetency, ReportSource } from './report.ts'
import { type JpmPart, jpmPart } from './report-jpm.ts'
import { catalogueVersion, seenAt, stepFrom, stepTime } from './steps.ts'

type Kind = 'up' | 'even' | 'down' | 'none'
type Row = { key: string; name: string; alt: string; level: string; required: string; gap: string; kind: Kind; seen: string }
type Named = { name: string; mark: string }

export type Profile = {
  counts: { count: string; text: string; kind: Kind }[]
  clusters: { name: string; rows: Row[] }[]
  totals: { level: string; required: string; gap: string; kind: Kind }
  radar: { alt: string; caption: string[] }
  jpm: JpmPart
  strengths: { intro: string | null; list: (Named & { text: string })[] }
  gaps: { intro: Rich; list: (Named & { seen: string; step: string; time: string[] })[] }
  /** Names by place, for the sentences of summary and recommendation. */
  order: { above: string[]; below: string[]; without: string[] }
}

/** Level minus standard in hundredths; null where there is no level. */
export function gapOf(competency: ReportCompetency): number | null {
  return competency.level === null ? null : competency.level - competency.required * 100
}

export function profileOf(source: ReportSource): Profile {
  const all = source.competencies
  const above = all.filter((one) => (gapOf(one) ?? 0) > 0)
  const below = all.filter((one) => (gapOf(one) ?? 0) < 0).sort((a, b) => (gapOf(a) ?? 0) - (gapOf(b) ?? 0))
  const even = all.filter((one) => gapOf(one) === 0)
  const without = all.filter((one) => one.level === null)
  const strong = [...above, ...even].sort((a, b) => (gapOf(b) ?? 0) - (gapOf(a) ?? 0) || (b.level ?? 0) - (a.level ?? 0))
  return {
    counts: countsOf(above.length, even.length, below.length, without.length),
    clusters: clustersOf(all),
    totals: totalsOf(source),
    radar: {
      alt: radarWords(axesOf(all)),
      caption: [
        'Garis tebal: level. Garis putus: standar.',
        without.length > 0 ? 'Kotak: kesenjangan. Silang: tanpa level.' : 'Kotak: kesenjangan.',
      ],
    },
    jpm: jpmPart(
      source,
      without.map((one) => one.name),
    ),
    strengths: strengthsOf(strong),
    gaps: gapsOf(below, without),
    order: { above: strong.map((one) => one.name), below: below.map((one) => one.name), without: without.map((one) => one.name) },
  }
}

/** The axes of the radar in the order of the dictionary; hundredths of a level. */
export function axesOf(all: readonly ReportCompetency[]) {
  return all.map((one) => ({ label: one.name, level: one.level, required: one.required * 100 }))
}

function countsOf(above: number, even: number, below: number, without: number): Profile['counts'] {
  const counts: Profile['counts'] = [
    { count: String(above), text: 'di atas standar', kind: 'up' },
    { count: String(even), text: 'sesuai standar', kind: 'even' },
    { count: String(below), text: 'perlu dikembangkan', kind: 'down' },
  ]
  return without > 0 ? [...counts, { count: String(without), text: 'tanpa level', kind: 'none' }] : counts
}

function clustersOf(all: readonly ReportCompetency[]): Profile['clusters'] {
  const place = (one: ReportCompetency) => clusterOrder.indexOf(one.key)
  const rows = (key: Cluster) =>
    all
      .filter((one) => one.cluster === key)
      .sort((a, b) => place(a) - place(b))
      .map(rowOf)
  return clusters.map(({ key, name }) => ({ name, rows: rows(key) })).filter((cluster) => cluster.rows.length > 0)
}

function rowOf(one: ReportCompetency): Row {
  const gap = gapOf(one)
  return {
    key: one.key,
    name: one.name,
    alt: levelBarWords({ level: one.level, required: one.required * 100 }),
    level: levelWords(one.level),
    required: String(one.required),
    gap: gapWords(gap),
    kind: kindOf(gap),
    seen: seenAt(one.key, one.level),
  }
}

const kindOf = (gap: number | null): Kind => (gap === null ? 'none' : gap > 0 ? 'up' : gap < 0 ? 'down' : 'even')

function totalsOf({ run }: ReportSource): Profile['totals'] {
  const gap = run.achieved === null ? null : run.achieved - run.required
  return { level: levelWords(run.achieved), required: levelWords(run.required), gap: gapWords(gap), kind: kindOf(gap) }
}

const markOf = (one: ReportCompetency) => `Level ${levelWords(one.level)}, standar ${one.required}`

function strengthsOf(strong: readonly ReportCompetency[]): Profile['strengths'] {
  if (strong.length === 0) return { intro: 'Belum ada kompetensi yang mencapai standar jenjang ini pada tes ini.', list: [] }
  const list = strong.slice(0, 3).map((one) => {
    const reached = one.levels[Math.floor((one.level ?? 0) / 100) - 1]
    return { name: one.name, mark: markOf(one), text: (reached?.indicators ?? []).slice(0, 2).map(sentence).join(' ') }
  })
  return { intro: null, list }
}

function gapsOf(below: readonly ReportCompetency[], without: readonly ReportCompetency[]): Profile['gaps'] {
  const unknown = without.length > 0 ? ` Belum dapat dikatakan untuk ${listed(without.map((one) => one.name))}, karena tanpa level.` : ''
  if (below.length === 0) return { intro: [{ b: 'Tidak ada kesenjangan terhadap standar jenjang ini.' }, unknown], list: [] }
  const list = below.map((one) => {
    const level = one.level ?? 0
    const next = Math.floor(level / 100) + 1
    const step = stepFrom(one.key, level)
    return {
      name: one.name,
      mark: markOf(one),
      seen: sentence(`${seenAt(one.key, level)}; berikutnya ${seenAt(one.key, next * 100)}`),
      step: step?.text ?? sentence(one.levels[next - 1]?.indicators[0] ?? ''),
      time: step ? stepTime(step) : [],
    }
  })
  const intro = `Dilatih pada pekerjaan sehari-hari (katalog langkah versi ${catalogueVersion}). Waktu mulai disepakati dengan atasan.`
  return { intro: [`${intro}${unknown}`], list }
}

/** Capital first, full stop last. */
function sentence(text: string): string {
  const trimmed = text.trim().replace(/[.;]+$/, '')
  return trimmed === '' ? '' : `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}.`
}
