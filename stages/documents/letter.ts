// One letter as data for the press: template and facts become head, body, signature, copies and
// attachments. The same template, facts, number and date give the same paper, and so the same fingerprint.
import { dateWords, nipWords } from '../../kit/wording.ts'
import { type Frame, frameDate } from './frame.ts'
import { kindOf, type LetterForm, type LetterKind } from './letter-kinds.ts'
import type { TemplateText } from './letter-template.ts'
import { type Block, blocksOf, filled, type LetterFacts, notYet, pointsOf } from './letter-text.ts'
import { spelled } from './spelled.ts'

/** Who signs. `substitute`: the letter that names this official because the usual one is concerned. */
export type LetterSigner = {
  readonly office: string
  readonly name: string
  readonly nip: string | null
  readonly rank: string | null
  readonly substitute: { readonly number: string; readonly date: string } | null
}

export type LetterSource = {
  readonly installation: 'contoh' | 'nyata'
  readonly agency: {
    readonly name: string
    readonly letterhead: readonly string[]
    readonly address: string
    readonly city: string
    readonly logo: { readonly name: string; readonly hash: string } | null
  }
  readonly kind: LetterKind
  readonly template: TemplateText
  readonly facts: LetterFacts
  /** Null while it is a draft: the paper says so. */
  readonly number: string | null
  readonly dated: string | null
  readonly signer: LetterSigner | null
  /** The moment written into the file of a draft; a numbered letter carries its own date. */
  readonly madeAt: Date
}

type Term = { readonly term: string; readonly text: string }
export type LetterData = {
  frame: Frame
  form: LetterForm
  /** DRAF across the page. */
  draft: boolean
  heading: string
  number: string
  placeDate: string
  head: Term[]
  recipient: string[]
  about: string
  considering: string[]
  recalling: string[]
  /** KESATU, KEDUA … of a decision; 1., 2. … of an assignment. */
  decisions: Term[]
  blocks: Block[]
  closing: string
  signature: { place: string; date: string; office: string; basis: string | null; name: string; rank: string | null; nip: string | null }
  copies: string[]
  attachment: { label: string; terms: Term[]; title: string; blocks: Block[] } | null
  receipt: { title: string; terms: Term[] } | null
}

/** The data of a letter for surat.typ. */
export function letterOf(source: LetterSource): LetterData {
  const { template, kind } = source
  const { form } = kindOf(kind)
  const facts = withAlways(source)
  const fill = (text: string) => filled(text, facts.values)
  const { body } = template
  const number = source.number ?? notYet
  const date = source.dated ? dateWords(source.dated) : notYet
  const subject = fill(body.subject)
  return {
    frame: frameOf(source, subject || kindOf(kind).title.id, number),
    form,
    draft: source.number === null,
    heading: fill(body.heading),
    number,
    placeDate: `${source.agency.city}, ${date}`,
    head: headOf(form, { number, date, subject, nature: fill(body.nature), enclosure: fill(body.enclosure) }, source),
    recipient: pointsOf(body.recipient, facts.values),
    about: subject,
    considering: pointsOf(body.considering, facts.values),
    recalling: pointsOf(body.recalling, facts.values),
    decisions: pointsOf(body.decisions, facts.values).map((text, at) => ({
      term: form === 'keputusan' ? `KE${spelled(at + 1).toUpperCase()}` : '',
      text,
    })),
    blocks: blocksOf(body.opening, facts),
    closing: fill(body.closing),
    signature: signatureOf(source, date),
    copies: pointsOf(body.copies, facts.values),
    attachment: attachmentOf(source, facts, { number, date, subject }),
    receipt: body.receipt
      ? { title: 'Tanda Terima Surat', terms: receiptOf(pointsOf(body.recipient, facts.values), number, date, subject) }
      : null,
  }
}

/** The facts of the room with those that come with the number. */
function withAlways({ facts, number, dated, agency }: LetterSource): LetterFacts {
  const always = {
    instansi: agency.name,
    kota: agency.city,
    nomor: number ?? '',
    tanggal: dated ? dateWords(dated) : '',
    tahun: dated?.slice(0, 4) ?? '',
  }
  return { ...facts, values: { ...facts.values, ...always } }
}

type Head = { number: string; date: string; subject: string; nature: string; enclosure: string }

function headOf(form: LetterForm, { number, date, subject, nature, enclosure }: Head, { signer }: LetterSource): Term[] {
  const common = [
    { term: 'Sifat', text: nature },
    { term: 'Lampiran', text: enclosure },
    { term: 'Hal', text: subject },
  ]
  const rows =
    form === 'nota-dinas'
      ? [{ term: 'Dari', text: signer?.office ?? notYet }, { term: 'Tanggal', text: date }, { term: 'Nomor', text: number }, ...common]
      : form === 'surat'
        ? [{ term: 'Nomor', text: number }, ...common]
        : []
  return rows.filter((row) => row.text !== '')
}

function signatureOf({ signer, agency }: LetterSource, date: string): LetterData['signature'] {
  const basis = signer?.substitute
    ? `Berdasarkan surat nomor ${signer.substitute.number} tanggal ${dateWords(signer.substitute.date)}`
    : null
  return {
    place: agency.city,
    date,
    office: signer?.office ?? 'Pejabat penanda tangan belum ditetapkan',
    basis,
    name: signer?.name ?? notYet,
    rank: signer?.rank ?? null,
    nip: signer?.nip ? `NIP ${nipWords(signer.nip)}` : null,
  }
}

function attachmentOf(
  source: LetterSource,
  facts: LetterFacts,
  head: { number: string; date: string; subject: string },
): LetterData['attachment'] {
  const { body } = source.template
  const blocks = blocksOf(body.attachment, facts)
  if (blocks.length === 0) return null
  const { form } = kindOf(source.kind)
  const heading = filled(body.heading, facts.values)
  const label = {
    surat: `Lampiran surat ${source.signer?.office ?? ''}`.trim(),
    keputusan: `Lampiran ${heading}`,
    'surat-tugas': 'Lampiran surat tugas',
    'nota-dinas': 'Lampiran nota dinas',
  }[form]
  const about = form === 'keputusan' ? [{ term: 'Tentang', text: head.subject }] : []
  const terms = [{ term: 'Nomor', text: head.number }, { term: 'Tanggal', text: head.date }, ...about]
  return { label, terms, title: filled(body.attachmentTitle, facts.values), blocks }
}

function receiptOf(recipient: readonly string[], number: string, date: string, subject: string): Term[] {
  return [
    { term: 'Surat nomor', text: number },
    { term: 'Tanggal', text: date },
    { term: 'Hal', text: subject },
    { term: 'Ditujukan kepada', text: recipient[0] ?? '' },
  ]
}

function frameOf({ agency, installation, kind, number, dated, madeAt }: LetterSource, subject: string, shownNumber: string): Frame {
  const title = kindOf(kind).title.id
  return {
    title: `${title}: ${subject}`,
    author: agency.name,
    date: frameDate(dated ? new Date(`${dated}T00:00:00Z`) : madeAt),
    letterhead: [...agency.letterhead],
    address: agency.address,
    logo: agency.logo?.name ?? null,
    logoAlt: `Lambang ${agency.name}`,
    logoHash: agency.logo?.hash ?? null,
    example: installation === 'contoh',
    confidential: false,
    running: { strong: title, lines: [`Nomor ${shownNumber}`] },
    foot: {
      strong: number === null ? 'Konsep: belum bernomor dan belum berlaku.' : title,
      lines: [number === null ? 'Tidak untuk diedarkan.' : `Nomor ${number}.`],
    },
  }
}
