// What can be asked of a room's berita acara: how it would stand now, a printed version, its paper.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { absenceKinds, keysOf } from './kinds.ts'

const id = z.uuid()
const at = z.iso.datetime()
const whole = z.number().int()
const hex = z.string().regex(/^[0-9a-f]{64}$/)

/** Text that is kept as JSON: half a character (from a broken paste) would be refused by the database. */
const words = (most: number) => z.string().trim().max(most)

/** The one shape of the numbers; each identity of `checks` must hold before a version is printed. */
const counts = z.strictObject({
  terdaftar: whole,
  hadir: whole,
  tidakHadir: whole,
  dikirim: whole,
  waktuHabis: whole,
  dibatalkan: whole,
  /** Present, and what was done is not here yet (a room without the server). */
  belumSinkron: whole,
  tidakMemulai: whole,
  /** Neither present nor absent was noted. */
  belumDicatat: whole,
  masihBerjalan: whole,
})

export const showRecord = endpoint({
  name: 'invigilation.show-record',
  method: 'GET',
  path: '/api/invigilation/rooms/:id/official-record',
  need: 'invigilation.run',
  input: z.strictObject({ id }),
  output: z.strictObject({
    counts,
    absent: z.array(z.strictObject({ kind: z.enum(keysOf(absenceKinds)), numbers: z.array(z.string()), withDocument: whole })),
    unsynchronised: z.array(z.string()),
    lateAnswers: z.array(z.strictObject({ number: z.string(), count: whole })),
    incidents: whole,
    accommodated: whole,
    /** Merkle root over the receipts as they stand; null: there is no receipt. */
    root: hex.nullable(),
    receipts: whole,
    checks: z.array(z.strictObject({ identity: z.string(), left: whole, right: whole, holds: z.boolean() })),
    /** What still stands in the way of printing, as refusal codes; empty: it can be printed. */
    hindrances: z.array(
      z.enum([
        'invigilation.room-not-closed',
        'invigilation.still-running',
        'invigilation.attendance-open',
        'invigilation.does-not-add-up',
      ]),
    ),
    /** Printed versions, newest first. `changes`: what differs from the one before. */
    versions: z.array(
      z.strictObject({ version: whole, at, documentId: id, root: hex.nullable(), receipts: whole, changes: z.array(z.string()) }),
    ),
    /** Whether the newest version still says how things stand. */
    current: z.boolean(),
  }),
  summary: 'How the berita acara would stand now, what hinders it, and the versions printed',
})

const signer = z.strictObject({
  name: words(200).min(1),
  nip: z
    .string()
    .regex(/^\d{18}$/)
    .nullable()
    .default(null),
})

export const printRecord = endpoint({
  name: 'invigilation.print-record',
  method: 'POST',
  path: '/api/invigilation/rooms/:id/official-record',
  need: 'invigilation.run',
  input: z.strictObject({
    id,
    proctors: z.array(signer).min(1).max(2),
    responsible: z.strictObject({ ...signer.shape, office: words(200).min(1) }),
    /** What the proctors want to have in it besides. */
    note: words(1000).default(''),
  }),
  output: z.strictObject({ version: whole, documentId: id, added: z.boolean() }),
  summary: 'Print the berita acara; where nothing has changed, the version that stands is returned',
})

export const downloadRecord = endpoint({
  name: 'invigilation.download-record',
  method: 'GET',
  path: '/api/invigilation/rooms/:id/official-record/:version/pdf',
  need: 'invigilation.run',
  reply: 'file',
  input: z.strictObject({ id, version: z.coerce.number<string | number>().int().min(1) }),
  output: z.unknown(),
  summary: 'A printed berita acara as PDF',
})
