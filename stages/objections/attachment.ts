// What may come with an objection: the first bytes decide, never the name of the file.
import type { AttachmentType } from './kinds.ts'

/** The kind of a file by its signature; null: none that is taken. */
export function attachmentTypeOf(bytes: Uint8Array): AttachmentType | null {
  const starts = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte)
  if (starts(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf'
  return starts(0xff, 0xd8, 0xff) ? 'image/jpeg' : null
}
