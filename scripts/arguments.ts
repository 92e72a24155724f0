// What the commands beside the server have in common: words of the command line, the database they
// work on, the clock of the installation, and how they end.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Attached, attach } from '../database/attach.ts'

/** Reads `--data DIR`, the named options and so many words (`more`: as many besides, if given); refuses others with a sentence. */
export function argumentsOf(options: Readonly<Record<string, { type: 'string' }>>, positionals: number, usage: string, more = 0) {
  try {
    const read = parseArgs({ options: { data: { type: 'string', default: 'data' }, ...options }, allowPositionals: true, strict: true })
    const count = read.positionals.length
    if (count < positionals || count > positionals + more) throw new Error('count')
    return { values: read.values as Record<string, string | undefined>, positionals: read.positionals }
  } catch {
    return leave(`Pemakaian: ${usage}`, 2)
  }
}

/** Opens the database of `DATABASE_URL` or of the data folder and says what was done to it. A folder is only made where `fresh`. */
export async function database(dataFolder = 'data', fresh = false): Promise<Attached> {
  const url = process.env.DATABASE_URL || undefined
  if (!url && !fresh && !existsSync(dataFolder))
    leave(`Folder data ${resolve(dataFolder)} tidak ada. Sebutkan yang benar dengan --data FOLDER.`, 2)
  const attached = await attach({ url, dataFolder, max: 4 })
  for (const note of attached.notes) say(note)
  return attached
}

/** The moment it is in this installation: an example may live in another year. */
export async function momentOf({ pool }: Pick<Attached, 'pool'>): Promise<Date> {
  const { rows } = await pool.query('select clock_offset_seconds::float8 as seconds from access.installation')
  return new Date(Date.now() + (rows[0]?.seconds ?? 0) * 1000)
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** A line that is written over by the next, where somebody watches. */
export function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`)
}

/** Ends the command with a sentence. */
export function leave(sentence: string, code: number): never {
  progress('')
  process.stderr.write(`${sentence}\n`)
  process.exit(code)
}
