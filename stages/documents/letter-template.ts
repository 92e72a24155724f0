// What an agency writes itself of a letter, and whether it can be filled: every {{name}} must be one of
// the kind's closed list. A template is never edited: another text is the next version.
import { kindOf, type LetterForm, type LetterKind } from './letter-kinds.ts'
import { problemsOf, type TextProblem } from './letter-text.ts'

/** The fields of a template, all plain text in the notation of letter-text.ts. */
export const templateFields = [
  'heading',
  'nature',
  'enclosure',
  'subject',
  'recipient',
  'considering',
  'recalling',
  'decisions',
  'opening',
  'closing',
  'attachmentTitle',
  'attachment',
  'copies',
] as const
export type TemplateField = (typeof templateFields)[number]

export type TemplateBody = { readonly [field in TemplateField]: string } & {
  /** A receipt (tanda terima) is printed as the last page. */
  readonly receipt: boolean
}

/** Everything of a template that is written down with its version. */
export type TemplateText = {
  readonly name: string
  readonly body: TemplateBody
  /** How numbers look in the agency's register, such as 800.1.3.3/{{nomor}}/BKPSDM/{{tahun}}. */
  readonly numberPattern: string
  /** The office whose official signs; none of the list: the first one. */
  readonly signatoryOffice: string
}

export type TemplateProblem = TextProblem & { readonly field: TemplateField | 'numberPattern' }

/** What hinders filling a template of `kind`: names that are not its own, each with its place; a pattern without a number. */
export function templateProblems(kind: LetterKind, { body, numberPattern }: TemplateText): TemplateProblem[] {
  const known = { names: Object.keys(kindOf(kind).names), lists: Object.keys(kindOf(kind).lists) }
  const inFields = templateFields.flatMap((field) => problemsOf(body[field], known).map((one) => ({ field, ...one })))
  const inPattern = problemsOf(numberPattern, { names: patternNames, lists: [] }).map((one) => ({
    field: 'numberPattern' as const,
    ...one,
  }))
  const numberless = /\{\{\s*nomor\s*\}\}/.test(numberPattern) ? [] : [{ field: 'numberPattern' as const, line: 1, column: 1, found: '' }]
  return [...inFields, ...inPattern, ...numberless]
}

export const patternNames = ['nomor', 'bulan', 'tahun']
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** A full number from its pattern, the register's own number and the date: 800.1.3.3/0412/BKPSDM/2023. Months are Roman. */
export function numberOf(pattern: string, register: string, dated: string): string {
  const [year = '', month = '1'] = dated.split('-')
  const values: Record<string, string> = { nomor: register, tahun: year, bulan: roman[Number(month) - 1] ?? '' }
  return pattern.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => values[name] ?? '')
}

/** `count` register numbers from `first` on: "0412" → "0412", "0413" …; null when `first` does not end in digits. */
export function numbersFrom(first: string, count: number): string[] | null {
  const [, lead = '', digits] = /^(.*?)(\d{1,9})$/.exec(first.trim()) ?? []
  if (digits === undefined) return null
  return Array.from({ length: count }, (_, at) => `${lead}${String(Number(digits) + at).padStart(digits.length, '0')}`)
}

/** Which fields a form prints, in the order in which they are written. */
export const fieldsOf: Readonly<Record<LetterForm, readonly TemplateField[]>> = {
  surat: ['nature', 'enclosure', 'subject', 'recipient', 'opening', 'closing', 'attachmentTitle', 'attachment', 'copies'],
  keputusan: ['heading', 'subject', 'considering', 'recalling', 'decisions', 'attachmentTitle', 'attachment', 'copies'],
  'surat-tugas': ['recalling', 'recipient', 'decisions', 'closing', 'attachmentTitle', 'attachment', 'copies'],
  'nota-dinas': ['recipient', 'nature', 'enclosure', 'subject', 'opening', 'closing', 'attachmentTitle', 'attachment', 'copies'],
}
