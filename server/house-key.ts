// The installation's own key, in the data folder and in no backup: what is sealed under it (slips that wait to
// be fetched, the secret of the agency's sign-in service) cannot be read from a copy of the database.
import { randomBytes } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Reads `house.key` of the data folder, or makes it. Throws an Error whose message is for the operator. */
export async function houseKeyOf(dataFolder: string): Promise<Buffer> {
  const path = join(dataFolder, 'house.key')
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(`${randomBytes(32).toString('base64')}\n`)
    await file.sync()
    await file.close()
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
  }
  for (let tries = 0; tries < 20; tries += 1) {
    const key = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64')
    if (key.length === 32) return key
    // another process of ours is writing it at this moment
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${path} tidak memuat kunci yang utuh. Pulihkan berkas itu, atau pindahkan agar dibuat yang baru.`)
}
