// What can be asked of the results of an event as a whole: its recap on screen, on paper and as a workbook, and all its
// reports as one file. Rows go by office and name; nothing here is ordered by result.
import { z } from 'zod'
import { endpoint } from '../../../kit/contract.ts'
import { instrumentStatuses } from '../../instruments/api.ts'

const id = z.uuid()
const whole = z.int()
const moment = z.iso.datetime()
const standing = z.enum(['hasil-penilaian', 'pemetaan-internal'])
const category = z.enum(['ms', 'mms', 'kms', 'optimal', 'cukup-optimal', 'kurang-optimal'])
/** null: fewer people than are shown outside the section. */
const cell = whole.nullable()
const text = z.object({ id: z.string(), en: z.string() })

export const listRecaps = endpoint({
  name: 'scoring.list-recaps',
  method: 'GET',
  path: '/api/scoring/recaps',
  need: 'results.read',
  input: z.object({}),
  output: z.object({
    events: z.array(z.object({ id, title: z.string(), startsOn: z.iso.date(), standing, total: whole, recorded: whole })),
  }),
  summary: 'Events that have results, the latest first',
})

export const showRecap = endpoint({
  name: 'scoring.show-recap',
  method: 'GET',
  path: '/api/scoring/events/:id/recap',
  need: 'results.read',
  input: z.object({ id }),
  output: z.object({
    event: z.object({ id, title: z.string(), standing }),
    statuses: z.array(z.enum(instrumentStatuses)),
    policyVersions: z.array(whole),
    /** Whether the reader belongs to the section: then every count and every figure is told. */
    section: z.boolean(),
    /** Groups under this size are not told outside the section. */
    least: whole,
    total: whole,
    waiting: whole,
    trial: whole,
    near: cell,
    categories: z.array(category),
    classes: z.array(
      z.object({
        class: z.string(),
        total: cell,
        categories: z.array(z.object({ category, count: cell })),
        incomplete: cell,
        near: cell,
      }),
    ),
    /** Where the standard cannot separate. */
    ceilings: z.array(text),
    /** Results that are the reader's own: not in the list. */
    diverted: whole,
    rows: z.array(
      z.object({
        runId: id,
        nip: z.string(),
        name: z.string(),
        unit: z.string(),
        office: z.string(),
        class: z.string(),
        state: z.enum(['withdrawn', 'waiting', 'trial', 'incomplete', 'result']),
        /** Figures for the section alone; null outside it, and where there are none. */
        percent: z.string().nullable(),
        range: z.string().nullable(),
        category: category.nullable(),
        near: z.boolean(),
      }),
    ),
  }),
  summary: 'Results of an event by office and name, with counts by class and category',
})

const file = { need: 'results.export', method: 'GET', reply: 'file', input: z.object({ id }), output: z.unknown() } as const

export const recapPaper = endpoint({
  ...file,
  name: 'scoring.recap-paper',
  path: '/api/scoring/events/:id/recap.pdf',
  summary: 'The recap as PDF; printed anew when something in it changed',
})

export const recapWorkbook = endpoint({
  ...file,
  name: 'scoring.recap-workbook',
  path: '/api/scoring/events/:id/recap.xlsx',
  summary: 'The recap as a workbook, without ranks',
})

const packKind = z.enum(['laporan-individual', 'laporan-ringkas'])

export const askPack = endpoint({
  name: 'scoring.ask-pack',
  method: 'POST',
  path: '/api/scoring/events/:id/packs',
  need: 'results.export',
  input: z.object({ id, kinds: z.array(packKind).min(1).max(2) }),
  output: z.object({ packId: id, total: whole }),
  summary: 'Have all reports of an event put into one file, stamped for the reader, in the background',
})

export const listPacks = endpoint({
  name: 'scoring.list-packs',
  method: 'GET',
  path: '/api/scoring/events/:id/packs',
  need: 'results.export',
  input: z.object({ id }),
  output: z.object({
    packs: z.array(
      z.object({
        id,
        kinds: z.array(z.string()),
        reader: z.string(),
        /** Asked for by this reader: only then can it be fetched. */
        own: z.boolean(),
        state: z.enum(['menunggu', 'berjalan', 'selesai', 'dihapus']),
        done: whole,
        total: whole,
        remainingSeconds: whole.nullable(),
        /** Bytes. */
        size: whole.nullable(),
        askedAt: moment,
        keptUntil: moment,
      }),
    ),
  }),
  summary: 'Files of reports of an event, the last first, with how far they are',
})

export const packFile = endpoint({
  name: 'scoring.pack-file',
  method: 'GET',
  path: '/api/scoring/packs/:id/zip',
  need: 'results.export',
  reply: 'file',
  input: z.object({ id }),
  output: z.unknown(),
  summary: 'The file of reports, for who asked for it',
})
