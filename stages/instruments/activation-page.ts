// The trial of a form as a printed page: what was simulated, what came of it, and the verdict. Every figure
// with its interval; nothing here computes one.

import { type Frame, frameDate, type Rich } from '../documents/frame.ts'
import { className } from '../standards/class.ts'
import type { ActivationLine, FormShown } from './form-api.ts'
import { measureName } from './item-list.ts'
import type { Measure } from './kinds.ts'

type Result = NonNullable<ActivationLine['result']>
type Share = Result['recovery'][number]['exact']

export type PageSource = {
  readonly form: {
    readonly code: string
    readonly version: number
    readonly title: string
    readonly example: boolean
    readonly items: number
  }
  readonly instrument: string
  readonly thresholds: FormShown['thresholdLines']
  readonly class: string
  readonly n: number
  readonly seed: number
  readonly model: { readonly noise: number; readonly guessing: number }
  readonly askedAt: Date
  readonly computedAt: Date
  readonly held: boolean
  readonly result: Result
  readonly standard: { readonly version: number; readonly required: readonly { readonly key: string; readonly level: number }[] }
  readonly policyVersion: number
  readonly agency: {
    readonly letterhead: readonly string[]
    readonly address: string
    readonly logo: { readonly name: string; readonly hash: string } | null
  }
}

export type ActivationPage = {
  frame: Frame
  heading: string
  subtitle: string[]
  verdict: { held: boolean; text: string }
  facts: { term: string; text: Rich }[]
  clickers: { kind: string; cells: string[] }[]
  recovery: { what: string; people: string; limit: string; share: string }[]
  thresholds: { level: string; mastery: string; basis: string }[]
  flaws: string[]
  model: string
}

export const clickerNames: Readonly<Record<string, string>> = {
  acak: 'Acak',
  pertama: 'Selalu opsi pertama',
  terpanjang: 'Selalu opsi terpanjang',
  termegah: 'Selalu opsi yang terdengar paling hebat',
}

export const mixtureNames: Readonly<Record<string, string>> = {
  mixed: 'Level tiap kompetensi berdiri sendiri',
  together: 'Kesembilan level searah',
}

const percent = (share: number) => `${(share * 100).toFixed(1).replace('.', ',')} %`
/** A share with its 95 percent interval. */
export const shareWords = ({ share, from, to }: Pick<Share, 'share' | 'from' | 'to'>) =>
  `${percent(share)} (${(from * 100).toFixed(1).replace('.', ',')}–${(to * 100).toFixed(1).replace('.', ',')})`

/** Why a form does not hold, as a sentence. */
export function flawWords({ flaw, data }: Result['flaws'][number], rule: Result['rule']): string {
  const told: Record<string, () => string> = {
    'competency-missing': () => `Tidak ada soal untuk ${measureName(String(data.competency) as Measure)}.`,
    'level-without-threshold': () => `Level ${data.level} belum mempunyai ambang.`,
    'empty-paper-earns': () => `Lembar kosong sudah mencapai standar ${measureName(String(data.competency) as Measure)}.`,
    'clickers-pass': () =>
      `${clickerNames[String(data.kind)] ?? data.kind}: ${data.share} mencapai kategori teratas; paling banyak ${rule.clickers} %.`,
    'level-not-found': () => `Level sebenarnya ditemukan pada ${data.share} kompetensi; paling sedikit ${rule.exact} %.`,
    'category-not-found': () =>
      `Kategori sebenarnya (${data.scale}) ditemukan pada ${data.share} orang; paling sedikit ${rule.category} %.`,
  }
  return told[flaw]?.() ?? flaw
}

/** The page of `source` as data for `aktivasi-paket.typ`. */
export function activationPageOf(source: PageSource): ActivationPage {
  const { form, result, agency } = source
  const title = `Uji Aktivasi Paket ${form.code}`
  const readings = ['setiap-kompetensi', 'jpm-100', 'kategori-teratas'] as const
  return {
    frame: {
      title,
      author: agency.letterhead.join(' '),
      date: frameDate(source.computedAt),
      letterhead: [...agency.letterhead],
      address: agency.address,
      logo: agency.logo?.name ?? null,
      logoAlt: 'Lambang instansi',
      logoHash: agency.logo?.hash ?? null,
      example: form.example,
      confidential: false,
      running: { strong: title, lines: [`Jenjang ${className(source.class)}`] },
      foot: {
        strong: source.held ? 'Paket memenuhi syarat uji' : 'Paket belum memenuhi syarat uji',
        lines: [`Benih ${source.seed}, ${count(source.n)} peserta simulasi tiap jenis.`],
      },
    },
    heading: 'Uji Aktivasi Paket Soal',
    subtitle: [`${form.title}`, `Kode ${form.code}, versi ${form.version}, untuk jenjang ${className(source.class)}`],
    verdict: {
      held: source.held,
      text: source.held
        ? 'Memenuhi syarat: peserta yang hanya mengeklik tidak mencapai standar dan level sebenarnya ditemukan kembali. Dipakai setelah orang kedua menyetujui.'
        : 'Belum memenuhi syarat. Paket ini tidak dapat diaktifkan untuk jenjang ini.',
    },
    facts: [
      { term: 'Instrumen', text: [source.instrument] },
      { term: 'Soal', text: [`${count(form.items)} butir`] },
      { term: 'Standar jenjang', text: [`versi ${source.standard.version}, level ${levelsOf(source.standard.required)}`] },
      { term: 'Ketentuan', text: [`versi ${source.policyVersion}`] },
      { term: 'Peserta simulasi', text: [`${count(source.n)} tiap jenis, benih ${source.seed}`] },
      { term: 'Opsi', text: ['diacak untuk tiap peserta'] },
    ],
    clickers: result.clickers.map(({ kind, passing }) => ({
      kind: clickerNames[kind] ?? kind,
      cells: readings.map((reading) => {
        const found = passing[reading]
        return found ? shareWords(found) : '–'
      }),
    })),
    recovery: result.recovery.flatMap(({ mixture, exact, category }) => [
      {
        what: 'Level tiap kompetensi',
        people: mixtureNames[mixture] ?? mixture,
        limit: `${result.rule.exact} %`,
        share: shareWords(exact),
      },
      ...Object.entries(category).map(([scale, share]) => ({
        ...{ what: `Kategori orang (${scale})`, people: mixtureNames[mixture] ?? mixture },
        ...{ limit: `${result.rule.category} %`, share: shareWords(share) },
      })),
    ]),
    thresholds: source.thresholds.map(({ level, mastery, basis }) => ({ level: String(level), mastery: `${mastery} %`, basis })),
    flaws: result.flaws.map((flaw) => flawWords(flaw, result.rule)),
    model: `Model respons: posisi ideal. Orang dengan level t memilih opsi yang levelnya paling dekat dengan t ditambah galat normal (simpangan baku ${decimal(source.model.noise)} level); ${percent(source.model.guessing)} soal dijawab tanpa dibaca. Level sebenarnya tersebar merata pada standar dikurangi satu sampai ditambah satu. Model ini lebih ramah daripada orang: ia menunjukkan bahwa paket dapat menemukan level, bukan bahwa paket pasti menemukannya. Syarat dinyatakan terpenuhi bila seluruh selang 95 % berada di sisi yang benar.`,
  }
}

const count = (n: number) => n.toLocaleString('id-ID')
const decimal = (n: number) => String(n).replace('.', ',')

function levelsOf(required: PageSource['standard']['required']): string {
  const levels = [...new Set(required.map((one) => one.level))].sort()
  return levels.length === 1 ? String(levels[0]) : `${levels[0]} sampai ${levels.at(-1)}`
}
