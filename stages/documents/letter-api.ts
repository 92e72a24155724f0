// What can be asked of letters: which there are, what is done next with each, the file that comes back
// signed, and the templates. What fills a letter is asked of the room it is about (schedule/letter-api.ts).
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { letterForms, letterKindNames } from './letter-kinds.ts'
import { templateFields } from './letter-template.ts'
import type { SignedFlaw } from './signed-check.ts'

/** Why no letter of a kind can be made now. */
export const letterHindrances = [
  'event-over',
  'not-published',
  'no-team',
  'no-proctors',
  'no-partners',
  'not-held',
  'nobody-listed',
  'no-plan',
  'no-makeup',
] as const
export type LetterHindrance = (typeof letterHindrances)[number]

export type LetterRefusal =
  | 'documents.letter-unknown'
  | 'documents.template-unknown'
  | 'documents.letter-state'
  | 'documents.letter-file-missing'
  | 'documents.no-letters'
  | 'documents.nothing-to-make'
  | `documents.hindered-${LetterHindrance}`
  | 'documents.number-used'
  | 'documents.number-twice'
  | 'documents.signer-missing'
  | 'documents.signer-concerned'
  | 'documents.not-printed'
  | 'documents.file-size'
  | 'documents.file-kind'
  | `documents.signed-${SignedFlaw}`
  | 'documents.same-person'
  | 'documents.nothing-to-decide'
  | 'documents.template-names'

const id = z.uuid()
const day = z.iso.date()
const moment = z.iso.datetime()
const words = (most: number, least = 1) => z.string().trim().min(least).max(most)
const reason = words(500, 3)
const kind = z.enum(letterKindNames)
const done = z.strictObject({})

export const letterStates = ['draf', 'menunggu-nomor', 'menunggu-tanda-tangan', 'terbit', 'dibatalkan'] as const
export type LetterState = (typeof letterStates)[number]
export const largestSigned = 20 * 1024 * 1024

const substitute = z.strictObject({ number: words(120), date: day })
export const signer = z.strictObject({
  office: words(200),
  name: words(200),
  nip: z
    .string()
    .regex(/^\d{18}$/)
    .nullable(),
  rank: words(100).nullable(),
  /** The letter that names this official in another's place; null: one of the agency's own list. */
  substitute: substitute.nullable(),
})

/** What was found in the file that came back; codes as in signed-file.ts. */
const signedCheck = z.strictObject({
  verdict: z.enum(['sesuai', 'perlu-mata', 'ditolak']),
  passed: z.array(z.string()),
  open: z.array(z.string()),
  names: z.array(z.string()),
  at: moment,
  by: z.string().nullable(),
  /** The reader brought it, so that another person must look. */
  own: z.boolean(),
  decidedBy: z.string().nullable(),
})

const letterLine = z.strictObject({
  id,
  kind,
  part: z.string(),
  title: z.string(),
  recipient: z.string(),
  state: z.enum(letterStates),
  number: z.string().nullable(),
  dated: day.nullable(),
  signer: signer.nullable(),
  /** The signer is one of the people it is about: somebody else has to sign. */
  signerConcerned: z.boolean(),
  /** People it is about. */
  people: z.int(),
  /** The numbered PDF stands; false while it is being printed. */
  printed: z.boolean(),
  signed: signedCheck.nullable(),
  receivedBy: z.string().nullable(),
  receivedAt: moment.nullable(),
  /** The letter whose place it takes, by its number. */
  replaces: z.strictObject({ id, number: z.string().nullable() }).nullable(),
  cancelReason: z.string().nullable(),
  templateVersion: z.int(),
  /** How numbers of its kind look. */
  numberPattern: z.string(),
  createdAt: moment,
  issuedAt: moment.nullable(),
})
export type LetterLine = z.infer<typeof letterLine>

const about = { object: words(100), kind: kind.optional(), state: z.enum(letterStates).optional() }

export const listLetters = endpoint({
  name: 'documents.list-letters',
  method: 'GET',
  path: '/api/letters',
  need: 'letters.read',
  input: z.strictObject({ ...about, part: z.string().max(100).optional() }),
  output: z.strictObject({
    letters: z.array(letterLine),
    /** Who may be chosen to sign: the agency's list in its order. */
    officials: z.array(signer),
  }),
  summary: 'Letters about an object (such as `event:<id>`), by kind and recipient',
})

export const submitLetters = endpoint({
  name: 'documents.submit-letters',
  method: 'POST',
  path: '/api/letters/submission',
  need: 'letters.write',
  /** `signer` null: whoever stands on each letter. Letters whose signer is concerned stay behind. */
  input: z.strictObject({ ids: z.array(id).min(1).max(500), signer: signer.nullable().default(null) }),
  output: z.strictObject({ moved: z.int(), concerned: z.array(id) }),
  summary: 'Finish drafts: they wait for a number of the agency’s register',
})

export const numberLetters = endpoint({
  name: 'documents.number-letters',
  method: 'POST',
  path: '/api/letters/numbers',
  need: 'letters.write',
  /** Full numbers as in the agency's register; a letter that has no signed file yet may be numbered again. */
  input: z.strictObject({
    letters: z
      .array(z.strictObject({ id, number: words(120) }))
      .min(1)
      .max(500),
    dated: day,
  }),
  output: z.strictObject({ numbered: z.int() }),
  summary: 'Write numbers and date on letters; they are printed in the background and wait for the signature',
})

export const letterFile = endpoint({
  name: 'documents.letter-file',
  method: 'GET',
  path: '/api/letters/:id/file',
  need: 'letters.read',
  reply: 'file',
  /** `cetak`: as it went out for signature; left out: signed when it is issued, else the print, else the draft. */
  input: z.strictObject({ id, which: z.enum(['cetak', 'bertanda']).optional() }),
  output: z.unknown(),
  summary: 'One letter as a file; the reader is recorded',
})

export const lettersZip = endpoint({
  name: 'documents.letters-zip',
  method: 'GET',
  path: '/api/letters/zip',
  need: 'letters.read',
  reply: 'file',
  input: z.strictObject(about),
  output: z.unknown(),
  summary: 'Letters in one ZIP with their list; those without a print are left out',
})

export const uploadSigned = endpoint({
  name: 'documents.upload-signed',
  method: 'POST',
  path: '/api/letters/:id/signed',
  need: 'letters.write',
  upload: true,
  /** `scan`: signed by hand and scanned; else the PDF as the signing service gave it back. */
  input: z.strictObject({ id, how: z.enum(['elektronik', 'scan']) }),
  output: z.strictObject({ state: z.enum(letterStates), verdict: z.enum(['sesuai', 'perlu-mata']) }),
  summary: 'Bring the signed letter back: it is held against the draft and issued, or waits for a second person',
})

export const decideSigned = endpoint({
  name: 'documents.decide-signed',
  method: 'POST',
  path: '/api/letters/:id/signed/decision',
  need: 'letters.write',
  input: z.strictObject({ id, agreed: z.boolean(), reason }),
  output: z.strictObject({ state: z.enum(letterStates) }),
  summary: 'Say as a second person that a file is the letter that went out, or give it back',
})

export const cancelLetter = endpoint({
  name: 'documents.cancel-letter',
  method: 'POST',
  path: '/api/letters/:id/cancellation',
  need: 'letters.write',
  input: z.strictObject({ id, reason }),
  output: done,
  summary: 'Cancel a letter with a reason; it stays readable',
})

export const markReceived = endpoint({
  name: 'documents.mark-received',
  method: 'POST',
  path: '/api/letters/:id/receipt',
  need: 'letters.write',
  input: z.strictObject({ id, by: words(200, 2), at: moment }),
  output: done,
  summary: 'Note who received an issued letter, and when',
})

// ── Templates ───────────────────────────────────────────────────────────────────────────────────

const longText = z.string().max(12_000)
const templateBody = z.strictObject({
  ...(Object.fromEntries(templateFields.map((field) => [field, longText])) as Record<(typeof templateFields)[number], typeof longText>),
  receipt: z.boolean(),
})
const templateText = {
  name: words(200, 3),
  body: templateBody,
  numberPattern: words(120),
  signatoryOffice: z.string().trim().max(200),
}

const version = z.strictObject({
  id,
  version: z.int(),
  note: z.string().nullable(),
  createdAt: moment,
  createdBy: z.string(),
  ...templateText,
})
export type TemplateVersion = z.infer<typeof version>

const problem = z.strictObject({ field: z.string(), line: z.int(), column: z.int(), found: z.string() })

export const listTemplates = endpoint({
  name: 'documents.list-templates',
  method: 'GET',
  path: '/api/letter-templates',
  need: 'letters.templates',
  input: z.strictObject({}),
  output: z.strictObject({
    templates: z.array(
      z.strictObject({
        kind,
        form: z.enum(letterForms),
        name: z.string(),
        version: z.int(),
        changedAt: moment.nullable(),
        letters: z.int(),
      }),
    ),
  }),
  summary: 'Templates of letters in their latest version; `letters`: made from any version of it',
})

export const showTemplate = endpoint({
  name: 'documents.show-template',
  method: 'GET',
  path: '/api/letter-templates/:kind',
  need: 'letters.templates',
  input: z.strictObject({ kind }),
  output: z.strictObject({ versions: z.array(version), offices: z.array(z.string()) }),
  summary: 'All versions of a template, newest first, and the offices that may sign',
})

export const saveTemplate = endpoint({
  name: 'documents.save-template',
  method: 'POST',
  path: '/api/letter-templates/:kind/versions',
  need: 'letters.templates',
  input: z.strictObject({ kind, ...templateText, note: reason }),
  output: z.strictObject({ version: z.int() }),
  summary: 'Write the next version of a template; unknown names are refused with their place',
})

export const previewTemplate = endpoint({
  name: 'documents.preview-template',
  method: 'POST',
  path: '/api/letter-templates/:kind/preview',
  need: 'letters.templates',
  input: z.strictObject({ kind, ...templateText }),
  output: z.strictObject({
    problems: z.array(problem),
    /** One SVG with the pages below each other, filled with example facts; null while there are problems. */
    svg: z.string().nullable(),
    pages: z.int(),
  }),
  summary: 'How a template looks, with example facts',
})
