// Builds the two web clients when something they are made of changed. A stamp beside the result holds
// the fingerprint of the sources; `--force` builds in any case.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'web', 'dist')
const stamp = join(dist, 'stamp')

/** What a client is made of, besides the tools in the lockfile: pages, the kit, the rooms' pure files. */
const sources = ['web', 'kit', 'stages']
const single = ['package-lock.json', 'vite.config.ts', 'scripts/build-web.ts']
const part = /\.(ts|tsx|css|html|svg|png|woff2|json)$/

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (path === dist) return []
    if (entry.isDirectory()) return filesUnder(path)
    return part.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : []
  })
}

/** Fingerprint over names and contents of all sources. */
function fingerprint(): string {
  const hash = createHash('sha256')
  const files = [...sources.flatMap((folder) => filesUnder(join(root, folder))), ...single.map((name) => join(root, name))]
  for (const file of files.sort()) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** Puts .gz and .br beside what is worth it, so that the server never compresses while it serves. */
function compress(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/\.(js|css|svg)$/.test(name)) continue
    const bytes = readFileSync(join(folder, name))
    if (bytes.length < 1024) continue
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }))
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }))
  }
}

async function buildClients(): Promise<void> {
  for (const client of ['desk', 'exam']) {
    process.env.NAWA_CLIENT = client
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
    compress(join(dist, client, 'assets'))
  }
}

const wanted = fingerprint()
const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
if (built !== wanted || process.argv.includes('--force')) {
  rmSync(stamp, { force: true })
  process.stdout.write('Membangun halaman web … / Building the web pages …\n')
  await buildClients()
  writeFileSync(stamp, wanted)
}
