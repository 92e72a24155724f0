// The map as a printed page for outside the section: the picture without names, small groups hidden, what is not on
// it, and what it may not be used for. Nothing here counts anybody.
import { paper } from '../../kit/chart/palette.ts'
import { decimal, decimalText, decimalWords, fraction, percentText } from '../../kit/rounding.ts'
import { countWords, dateWords } from '../../kit/wording.ts'
import { type Frame, frameDate, headOf, type Letterhead } from '../documents/frame.ts'
import { className } from '../standards/class.ts'
import type { MapHead, MappedPerson } from './api.ts'
import { type Box, boxes, boxOf, cappedPercent, performances, potentials } from './box.ts'
import { type Dot, scaleOf } from './layout.ts'
import { drawMap, type MapWords } from './picture.ts'
import { hiddenCells } from './small-cells.ts'
import { aspectWords, gradeNames, missingName, performanceNames, potentialNames, purposeWords, undecidedWords } from './words.ts'

export type PageSource = {
  readonly agency: Letterhead
  readonly installation: 'contoh' | 'nyata'
  readonly head: MapHead
  readonly people: readonly MappedPerson[]
  /** Name of the unit that it is narrowed to. */
  readonly unit: string | null
  /** Groups under this are not told. */
  readonly least: number
}

export type MapPage = {
  readonly frame: Frame
  readonly subtitle: string[]
  readonly standing: string
  readonly warnings: string[]
  readonly picture: string
  readonly key: string[]
  /** Names of the columns and the rows under them. */
  readonly parts: string[]
  readonly boxes: { readonly name: string; readonly cells: { readonly box: string; readonly people: string }[] }[]
  readonly missing: string[][]
  readonly unmapped: string
  readonly notes: string[]
}

/** What is hidden is not told as "less than": the second hidden one of two may be large. */
const shown = (people: number, hidden: boolean) => (hidden ? '–' : countWords(people))
const share = (part: number, whole: number) => decimalWords(percentText(fraction(part, whole), 1))

/** The page as data for `peta-internal.typ`, and its picture. */
export function mapPageOf(source: PageSource): { data: MapPage; svg: string } {
  const { head, least } = source
  const hidden = hiddenCells(
    head.boxes.map(({ box, ours }) => ({ key: box, people: ours })),
    least,
  )
  const counts = new Map(head.boxes.map((one) => [one.box, one.ours]))
  const said = (box: Box) => shown(counts.get(box) ?? 0, hidden.has(box))
  const grid = performances.map((performance) => ({
    name: performanceNames[performance].id,
    cells: potentials.map((potential) => {
      const box = boxOf(potential, performance)
      return { box: String(box), people: said(box) }
    }),
  }))
  const hiddenReasons = hiddenCells(
    head.missing.map(({ code, people }) => ({ key: code, people })),
    least,
  )
  return {
    svg: pictureOf(source, hidden, said),
    data: {
      frame: frameOf(source),
      subtitle: subtitleOf(source),
      standing: standingOf(head),
      warnings: warningsOf(head),
      picture: 'peta.svg',
      key: keyOf(head, hidden.size + hiddenReasons.size > 0 ? least : null),
      parts: potentials.map((potential) => potentialNames[potential].id),
      boxes: grid,
      missing: head.missing.map(({ code, people }) => [missingName(code, head.year), shown(people, hiddenReasons.has(code))]),
      unmapped: `${countWords(head.counts.unmapped)} dari ${countWords(head.counts.total)} orang`,
      notes: [purposeWords.id, 'Halaman ini tidak memuat nama, urutan, atau peringkat.'],
    },
  }
}

const subtitleOf = ({ head, unit }: PageSource): string[] => [
  `Jenjang ${head.class === 'semua' ? 'semua' : className(head.class)}, ${unit ?? 'semua Perangkat Daerah'}`,
  `${head.event?.title ?? 'Semua kegiatan, hasil terakhir yang berlaku'}; predikat kinerja ${head.year}; keadaan ${dateWords(head.today)}`,
]

function standingOf({ decision, aspects, policy }: MapHead): string {
  const first = decision
    ? `Keputusan tim talenta ${decision.letterNumber}, ${dateWords(decision.letterDate)}, atas potret ${decision.snapshot.number}.`
    : undecidedWords.id
  return `${first} ${aspectWords(aspects, policy.cap).id}`
}

function frameOf({ agency, installation, head }: PageSource): Frame {
  const title = `Peta Internal ${head.class === 'semua' ? 'Semua Jenjang' : `Jenjang ${className(head.class)}`}`
  return {
    ...headOf(agency, installation),
    title,
    date: frameDate(new Date(`${head.today}T00:00:00Z`)),
    confidential: true,
    running: { strong: title, lines: [dateWords(head.today)] },
    foot: {
      strong: head.decision ? 'Peta internal' : 'Peta internal, belum keputusan tim talenta',
      lines: [`Ketentuan versi ${head.policy.version}.`],
    },
  }
}

function warningsOf({ separates, policy }: MapHead): string[] {
  const { performance, potential, grade } = separates
  const says = (axis: string, of: { people: number; total: number }, where: string) =>
    `Sumbu ${axis} tidak memisahkan: ${countWords(of.people)} dari ${countWords(of.total)} orang (${share(of.people, of.total)} %) ${where}, di atas ambang ${decimalWords(policy.separation)} %.`
  const row = performance && (grade ? `berpredikat ${gradeNames[grade].id}` : `di bagian ${performanceNames[performance.part].id}`)
  return [
    ...(performance?.fails && row ? [says('kinerja', performance, row)] : []),
    ...(potential?.fails ? [says('potensial', potential, `di bagian ${potentialNames[potential.part].id}`)] : []),
  ]
}

function keyOf({ margins, policy }: MapHead, least: number | null): string[] {
  const text = (margin: string) => decimalWords(decimalText(decimal(margin), 1))
  const width = margins && (margins.least === margins.most ? text(margins.most) : `${text(margins.least)} sampai ${text(margins.most)}`)
  return [
    width
      ? `Titik berlubang: dekat batas, ±${width} (${decimalWords(policy.nearZ)} galat baku); jangan bedakan dari kotak di seberang garis.`
      : 'Galat pengukuran belum diketahui; tidak seorang pun ditandai dekat batas.',
    `Garis putus: batas potensial${policy.cutsConfirmed ? '' : ', belum dikukuhkan'}. Letak tegak dalam pita tidak bermakna.`,
    ...(least === null
      ? []
      : [`Jumlah di bawah ${least} orang tidak digambar dan tidak disebut (–), juga satu jumlah lain bila selisihnya akan membukanya.`]),
  ]
}

const frame = { width: 665, height: 400 }

function pictureOf({ head, people }: PageSource, hidden: ReadonlySet<number>, said: (box: Box) => string): string {
  const dots = people
    .filter((one) => !hidden.has(one.box))
    .map((one): Dot => {
      const { numerator, denominator } = cappedPercent(one, head.policy.cap)
      return { value: Number(numerator) / Number(denominator), performance: one.performance, near: one.near.length > 0, differs: false }
    })
  const cuts = { menengah: Number(head.policy.cuts.menengah), tinggi: Number(head.policy.cuts.tinggi) }
  const scale = scaleOf(
    dots.map((dot) => dot.value),
    cuts,
    Number(head.policy.cap),
  )
  const bands = performances.map((performance) => {
    const [first = '', ...rest] = performanceNames[performance].id.split(' ')
    const inBand = potentials.map((potential) => boxOf(potential, performance))
    const people = head.boxes.filter((one) => inBand.includes(one.box as Box)).reduce((sum, one) => sum + one.ours, 0)
    // the sum of a band would tell what is hidden in it
    const open = !inBand.some((box) => hidden.has(box)) && head.counts.mapped > 0
    const note = open ? `${countWords(people)} orang, ${share(people, head.counts.mapped)} %` : ''
    return [performance, { name: [[first, ...rest.slice(0, -1)].join(' '), rest.at(-1) ?? ''], note }] as const
  })
  const words: MapWords = {
    label: `Sembilan kotak: kinerja tiga pita, potensial tiga bagian, ${countWords(head.counts.mapped)} orang`,
    boxes: Object.fromEntries(boxes.map((box) => [box, hidden.has(box) ? 'tidak disebut' : `${said(box)} orang`])) as Record<Box, string>,
    bands: Object.fromEntries(bands) as unknown as MapWords['bands'],
    parts: { rendah: potentialNames.rendah.id, menengah: potentialNames.menengah.id, tinggi: potentialNames.tinggi.id },
    axis:
      head.required === null
        ? 'Potensial (JPM)'
        : `Potensial (JPM, standar ${className(head.class)} ${decimalText(fraction(head.required, 100), 0)})`,
    percent: (value) => decimalWords(String(value)),
  }
  const margin = head.margins ? Number(head.margins.most) : null
  return drawMap({ dots, scale, margin, words }, frame, { palette: paper, ground: '#f6f8f7' }).svg
}
