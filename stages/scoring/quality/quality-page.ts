// The technical report of a form as a printed page. Every figure comes from the quality report; nothing here computes one.
import type { OutputOf } from '../../../kit/contract.ts'
import { countWords } from '../../../kit/wording.ts'
import { type Frame, frameDate, headOf, type Letterhead, type Rich } from '../../documents/frame.ts'
import { className } from '../../standards/class.ts'
import type { Estimate } from './interval.ts'
import type { showQuality } from './quality-api.ts'
import { figureWords } from './quality-charts.ts'
import { dimensionWords, groupName, helpWords, markWords, whyWords } from './quality-words.ts'

export type Found = OutputOf<typeof showQuality>
export type Report = NonNullable<Found['report']>
export type PageSource = Omit<Found, 'report' | 'computedAt'> & {
  readonly report: Report
  readonly computedAt: string
  readonly class: readonly string[]
  readonly agency: Letterhead
  readonly installation: 'contoh' | 'nyata'
}

type Row = string[]
export type QualityPage = {
  frame: Frame
  heading: string
  subtitle: string[]
  summary: Rich[]
  facts: { term: string; text: Rich }[]
  help: Record<string, string>
  precision: Row[]
  scales: Row[]
  map: string
  chart: boolean
  items: { name: string; rows: { cells: Row; marked: boolean }[] }[]
  ceiling: Row[]
  forms: { rows: Row[]; alt: string; chart: boolean }
  fairness: { key: string; name: string; rows: Row[]; alt: string; chart: boolean }[]
  differences: { rows: Row[]; none: string }
}

const none = '–'
export const decimal = (value: number | null, digits = 2): string => (value === null ? none : figureWords(value, digits, 'id'))
const percent = (share: number | null, digits = 0) => (share === null ? none : `${decimal(share * 100, digits)} %`)
const range = (of: Estimate | null, digits = 1) =>
  of ? `${decimal(of.value, digits)} (${decimal(of.from, digits)} sampai ${decimal(of.to, digits)})` : none

/** The page of `source` as data for `laporan-mutu.typ`. */
export function qualityPageOf(source: PageSource): QualityPage {
  const { form, report, event } = source
  const title = `Laporan Mutu Paket ${form.code}`
  const classes = source.class.map((one) => className(one)).join(', ')
  return {
    frame: {
      ...headOf(source.agency, source.installation),
      title,
      date: frameDate(new Date(source.computedAt)),
      example: source.installation === 'contoh' || form.example,
      confidential: true,
      running: { strong: title, lines: [event.title] },
      foot: {
        strong: 'Angka kelompok, tanpa nama',
        lines: [`Pengolahan ke-${source.batch.number}, ketentuan versi ${report.rule.policy}.`],
      },
    },
    heading: 'Laporan Mutu Paket Soal',
    subtitle: [`${form.title} (kode ${form.code}, versi ${form.version})`, event.title, `Jenjang: ${classes}`],
    summary: summaryOf(report),
    facts: factsOf(source),
    help: Object.fromEntries(Object.entries(helpWords).map(([key, words]) => [key, words.id])),
    precision: report.precision.map((one) => [
      decimal(one.required / 100, 0),
      countWords(one.n),
      textOf(one.reliability),
      textOf(one.deviation),
      textOf(one.sem),
      one.margin === null ? none : `± ${textOf(one.margin)}`,
    ]),
    scales: report.scales.map((one) => [nameOf(source, one.competency), countWords(one.items), percent(one.mean), decimal(one.alpha)]),
    map: mapWords(report),
    chart: report.items.some((item) => item.p !== null && item.r !== null),
    items: itemsOf(source),
    ceiling: report.ceiling.map((one) => [
      className(one.class),
      one.n === null ? `kurang dari ${report.rule.leastGroup}` : countWords(one.n),
      percent(one.share, 1),
      one.above ? 'standar tidak membedakan' : '',
    ]),
    forms: formsOf(source),
    fairness: fairnessOf(report),
    differences: differencesOf(source),
  }
}

const textOf = (text: string | null) => (text === null ? none : decimal(Number(text)))
const nameOf = ({ names }: Pick<PageSource, 'names'>, key: string) => names[key]?.id ?? key

function summaryOf({ precision, items, ceiling, rule }: Report): Rich[] {
  const [first] = precision
  const weak = items.filter((item) => item.marks.length > 0).length
  const flagged = (flag: string) => items.filter((item) => item.difference?.flag === flag).length
  const above = ceiling.filter((one) => one.above).map((one) => className(one.class))
  const exact: Rich = first?.why
    ? [whyWords[first.why](rule.leastPeople).id]
    : [
        { b: `Alfa berstrata ${textOf(first?.reliability ?? null)}` },
        `; JPM dibaca dengan rentang ± ${textOf(first?.margin ?? null)} butir persen.`,
      ]
  return [
    exact,
    weak === 0 ? ['Tidak ada butir yang lemah menurut p dan r.'] : [{ b: `${weak} butir` }, ' perlu dibaca ulang menurut p dan r.'],
    flagged('C') + flagged('B') === 0
      ? ['Tidak ada butir yang berbeda bagi perempuan dan laki-laki yang setara.']
      : [{ b: `${flagged('C')} butir` }, ` berbeda besar dan ${flagged('B')} berbeda sedang bagi perempuan dan laki-laki yang setara.`],
    ...(above.length > 0 ? [[`Standar tidak membedakan jenjang ${above.join(', ')}.`]] : []),
  ]
}

function factsOf({ form, report, batch }: PageSource): QualityPage['facts'] {
  const status = { 'uji-coba': 'uji coba', 'tervalidasi-internal': 'tervalidasi internal', ditarik: 'ditarik' }[form.status]
  return [
    { term: 'Alat ukur', text: [`${form.instrument}, status ${status}`] },
    { term: 'Peserta', text: [`${countWords(report.people)} orang; ${countWords(report.whole)} menemui semua butir yang dihitung`] },
    {
      term: 'Dihitung dari',
      text: [`pengolahan ke-${batch.number} kegiatan ini; angka kelompok di bawah ${report.rule.leastGroup} orang disembunyikan`],
    },
  ]
}

/** The map of the items in words. */
export function mapWords({ items }: Pick<Report, 'items'>): string {
  const placed = items.filter((item) => item.p !== null && item.r !== null)
  const marked = placed.filter((item) => item.marks.length > 0)
  const codes = marked.map((item) => item.code).join(', ')
  return `Peta ${placed.length} butir menurut p dan r. ${marked.length === 0 ? 'Tidak ada yang melewati garis.' : `Melewati garis: ${codes}.`}`
}

function itemsOf(source: PageSource): QualityPage['items'] {
  const groups = Map.groupBy(source.report.items, (item) => item.competency)
  return [...groups].map(([competency, list]) => ({
    name: nameOf(source, competency),
    rows: list.map((item) => ({
      cells: [
        item.code,
        countWords(item.papers),
        countWords(item.exposed),
        decimal(item.p),
        decimal(item.r),
        item.options.map((option) => `${option.letter} ${decimal(option.share * 100, 0)}`).join('  ') || none,
        percent(item.emptyShare),
        item.annulled ? 'dianulir' : item.marks.map((mark) => markWords[mark].id).join(', '),
      ],
      marked: item.marks.length > 0,
    })),
  }))
}

function formsOf({ report, codes }: PageSource): QualityPage['forms'] {
  const rows = report.forms.map((one) => [
    codes[one.formId] ?? none,
    countWords(one.n),
    range(one.mean),
    decimal(one.deviation, 1),
    one.own ? 'paket ini' : range(one.difference),
  ])
  const alt = `Rata-rata JPM tiap paket: ${rows.map((row) => `${row[0]} ${row[2]}`).join('; ')}.`
  return { rows, alt, chart: report.forms.filter((one) => one.mean !== null).length > 1 }
}

function fairnessOf({ fairness, rule }: Report): QualityPage['fairness'] {
  return fairness.map(({ dimension, groups }) => {
    const rows = groups.map((one) => [
      groupName(dimension, one.key),
      one.hidden === 'few' ? `kurang dari ${rule.leastGroup}` : one.hidden === 'rest' ? 'disembunyikan' : countWords(one.n ?? 0),
      percent(one.lowest, 1),
      one.ratio ? range(one.ratio, 2) : none,
    ])
    const name = dimensionWords[dimension].id
    const alt = `Rata-rata JPM menurut ${name.toLowerCase()}: ${groups.map((one) => `${groupName(dimension, one.key)} ${range(one.mean)}`).join('; ')}.`
    return { key: dimension, name, rows, alt, chart: groups.some((one) => one.mean !== null) }
  })
}

function differencesOf(source: PageSource): QualityPage['differences'] {
  const flagged = source.report.items.filter((item) => item.difference && item.difference.flag !== 'A')
  const judged = source.report.items.filter((item) => item.difference).length
  return {
    rows: flagged
      .sort((a, b) => Math.abs(b.difference?.delta ?? 0) - Math.abs(a.difference?.delta ?? 0))
      .map(({ code, competency, difference }) => [
        code,
        nameOf(source, competency),
        difference ? range({ value: difference.odds, from: difference.oddsFrom, to: difference.oddsTo }, 2) : none,
        decimal(difference?.delta ?? null),
        difference?.flag ?? '',
        (difference?.delta ?? 0) < 0 ? 'perempuan' : 'laki-laki',
      ]),
    none:
      judged === 0
        ? 'Belum dapat dihitung: salah satu kelompok terlalu kecil.'
        : `Tidak ada butir yang ditandai dari ${judged} butir yang dapat dibandingkan.`,
  }
}
