// The agency's letterhead for the press: its lines, its logo with the picture, and whether all is an example.
import { createHash } from 'node:crypto'
import type { Db } from '../../database/db.ts'
import { installationKind } from '../access/store.ts'
import { agency, findLogo } from '../register/store.ts'
import type { Letterhead } from './frame.ts'

export type LetterheadKept = {
  readonly agency: Letterhead
  readonly installation: 'contoh' | 'nyata'
  readonly files: Record<string, Uint8Array>
}

const endings: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' }

/** Letterhead and logo as they are today; `files`: the logo under the name that the head gives it. */
export async function letterheadOf(db: Db): Promise<LetterheadKept> {
  const { name, letterhead, address, city } = await agency(db)
  const found = await findLogo(db)
  const file = found && `logo.${endings[found.type] ?? 'svg'}`
  const logo = found && file ? { name: file, hash: createHash('sha256').update(found.bytes).digest('hex') } : null
  return {
    agency: { name, letterhead, address, city, logo },
    installation: await installationKind(db),
    files: found && file ? { [file]: found.bytes } : {},
  }
}
