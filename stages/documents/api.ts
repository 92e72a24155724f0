// What can be asked of the press: which documents there are, one as a file, and whether a paper is genuine.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'

export type DocumentsRefusal = 'documents.no-document' | 'documents.destroyed'

/** Kinds that the house prints, as they are called before the public. */
export const documentKinds = {
  'laporan-individual': { id: 'Laporan individual penilaian kompetensi', en: 'Individual report of a competency assessment' },
  'laporan-uji-coba': { id: 'Laporan uji coba alat ukur', en: 'Report of a trial of an instrument' },
  'laporan-ringkas': { id: 'Laporan ringkas untuk peserta', en: 'Short report for the participant' },
  'rekap-kegiatan': { id: 'Rekap hasil kegiatan', en: 'Recap of the results of an event' },
  'laporan-mutu': { id: 'Laporan mutu paket soal', en: 'Technical report of a test form' },
  'slip-masuk': { id: 'Slip masuk tersegel', en: 'Sealed sign-in slips' },
  'umpan-balik': { id: 'Catatan sesi umpan balik', en: 'Record of a feedback session' },
  'jawaban-keberatan': { id: 'Jawaban keberatan', en: 'Answer to an objection' },
  'peta-internal': { id: 'Peta internal', en: 'Internal talent map' },
  'salinan-data': { id: 'Salinan data pribadi', en: 'Copy of personal data' },
  'penilaian-dampak': { id: 'Penilaian dampak pelindungan data', en: 'Data protection impact assessment' },
  'pemusnahan-arsip': { id: 'Berita acara pemusnahan arsip', en: 'Minutes of the destruction of records' },
  surat: { id: 'Naskah dinas', en: 'Official letter' },
  'daftar-hadir': { id: 'Daftar hadir peserta', en: 'Attendance list' },
  'aktivasi-paket': { id: 'Uji aktivasi paket soal', en: 'Trial of a test form' },
  'berita-acara': { id: 'Berita acara pelaksanaan', en: 'Official record of a session' },
  'berita-acara-harian': { id: 'Berita acara harian', en: 'Official record of a day' },
  'laporan-pelaksanaan': { id: 'Laporan pelaksanaan kegiatan', en: 'Report on an assessment event' },
} as const
export type DocumentKind = keyof typeof documentKinds

const kind = z.enum(Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]])

/** One version of a document. `latest` false: a later version replaces it. */
const documentLine = z.object({
  id: z.uuid(),
  kind,
  title: z.string(),
  object: z.string(),
  version: z.int(),
  latest: z.boolean(),
  pages: z.int(),
  /** Bytes of the PDF. */
  size: z.int(),
  /** 20 hexadecimal digits, as printed on every page. */
  fingerprint: z.string(),
  madeAt: z.string().describe('ISO instant'),
})
export type DocumentLine = z.infer<typeof documentLine>

/** `object` (such as `run:<id>`) and `personId` narrow the list; documents about the reader are not in it. */
export const listDocuments = endpoint({
  name: 'documents.list-documents',
  method: 'GET',
  path: '/api/documents',
  need: 'documents.read',
  input: z.object({
    kind: kind.optional(),
    object: z.string().max(100).optional(),
    personId: z.uuid().optional(),
    offset: z.coerce.number<number>().int().min(0).default(0),
    limit: z.coerce.number<number>().int().min(1).max(200).default(100),
  }),
  output: z.object({ documents: z.array(documentLine), total: z.int() }),
  summary: 'Printed documents, newest first',
})

export const downloadDocument = endpoint({
  name: 'documents.download-document',
  method: 'GET',
  path: '/api/documents/:id/pdf',
  need: 'documents.read',
  reply: 'file',
  input: z.object({ id: z.uuid() }),
  output: z.unknown(),
  summary: 'One document as PDF; about a person as a numbered copy with the name of its reader',
})

export const listCopies = endpoint({
  name: 'documents.list-copies',
  method: 'GET',
  path: '/api/documents/:id/copies',
  need: 'documents.read',
  input: z.object({ id: z.uuid() }),
  output: z.object({
    /** `reader`: name and role or post, as printed on every page of the copy. */
    copies: z.array(z.object({ number: z.int(), reader: z.string(), madeAt: z.string().describe('ISO instant') })),
  }),
  summary: 'Who was handed which copy of a document, the last first',
})

/**
 * For whoever holds a paper: its printed fingerprint (spaces and case do not matter). Says whether this
 * house printed it, what it is and when, and nothing of its content. `current` false: there is a newer one.
 */
export const checkFingerprint = endpoint({
  name: 'documents.check-fingerprint',
  method: 'GET',
  path: '/api/sahih/:fingerprint',
  need: 'public',
  input: z.object({ fingerprint: z.string().max(60) }),
  output: z.discriminatedUnion('genuine', [
    z.object({ genuine: z.literal(false) }),
    z.object({ genuine: z.literal(true), kind, madeOn: z.iso.date(), example: z.boolean(), current: z.boolean() }),
  ]),
  summary: 'Whether a printed document is genuine',
})
