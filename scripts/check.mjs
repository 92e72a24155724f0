// `npm run check`: types, formatter, walls, the house's own rules; all at once, in under a minute.
// Says nothing of what holds but one line; of what does not, everything.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { ready, root } from './bootstrap.mjs'

const node = ready()
const tsc = join(root, 'node_modules', 'typescript7', 'bin', 'tsc')
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
const projects = ['tsconfig.json', ...readdirSync(join(root, 'web')).map((folder) => `web/${folder}/tsconfig.json`)].filter((file) =>
  existsSync(join(root, file)),
)

const checks = [
  ...projects.map((project) => ({ name: `types ${project}`, args: [tsc, '-p', project, '--noEmit'] })),
  { name: 'format', args: [biome, 'check', '--diagnostic-level=error', '--max-diagnostics=100', '.'] },
  { name: 'walls', args: ['scripts/walls.ts'] },
  { name: 'rules', args: ['scripts/house-rules.ts'] },
]

/** Runs one check to its end; what it says is kept together. */
function run({ name, args }) {
  const begun = performance.now()
  return new Promise((resolve) => {
    const child = spawn(node, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = []
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    child.on('error', (error) => resolve({ name, held: false, said: String(error), seconds: 0 }))
    child.on('close', (code) =>
      resolve({ name, held: code === 0, said: Buffer.concat(said).toString(), seconds: (performance.now() - begun) / 1000 }),
    )
  })
}

const results = []
const waiting = [...checks]
// two at a time: the checks are parallel themselves
await Promise.all(
  [1, 2].map(async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(next))
  }),
)
for (const { name, held, said, seconds } of results) {
  process.stdout.write(`${held ? 'ok    ' : 'BROKEN'} ${name} (${seconds.toFixed(1)} s)\n`)
  const notes = said.split('\n').filter((line) => line.startsWith('note: '))
  if (!held) process.stdout.write(`${said.trimEnd()}\n\n`)
  else if (notes.length > 0) process.stdout.write(`${notes.join('\n')}\n`)
}
const broken = results.filter(({ held }) => !held).length
process.stdout.write(broken === 0 ? 'Everything holds.\n' : `${broken} of ${results.length} checks broken.\n`)
process.exit(broken === 0 ? 0 : 1)
