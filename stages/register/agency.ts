// What the agency says of itself: it stands at the head of every letter and sets the zone of its clocks.
import { z } from 'zod'

const line = z.string().trim().min(1).max(160)

/** Who signs, as printed under a document: office, name with titles, NIP, rank. */
export const signatoryShape = z.object({
  office: line,
  name: line,
  nip: z.string().regex(/^\d{18}$/).nullable(),
  rank: line.nullable(),
})
export type Signatory = z.output<typeof signatoryShape>

/** The agency's identity. `logo` is a data address of a PNG, JPEG or SVG of at most 300 kB, or null. */
export const agencyShape = z.object({
  name: line,
  kind: z.enum(['provinsi', 'kabupaten', 'kota', 'kementerian-lembaga']),
  letterhead: z.array(line).min(1).max(5),
  address: line,
  city: z.string().trim().min(1).max(80),
  zone: z.enum(['WIB', 'WITA', 'WIT']),
  logo: z.string().max(420_000).regex(/^data:image\/(png|jpeg|svg\+xml);base64,[A-Za-z0-9+/=]+$/).nullable(),
  signatories: z.array(signatoryShape).max(6),
})
export type Agency = z.output<typeof agencyShape>
