// `npm run bench -- NAME`: runs one measurement of bench/. Figures for a person, one JSON line last.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = join(import.meta.dirname, '..', 'bench')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
const name = process.argv[2]
if (!name || !names.includes(name)) {
  process.stderr.write(`npm run bench -- ${names.join(' | ')}\n`)
  process.exit(1)
}
process.argv.splice(2, 1)
await import(pathToFileURL(join(folder, `${name}.ts`)).href)
