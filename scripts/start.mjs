// `npm start`: installs when needed, builds the web clients when their sources changed, then runs the
// house on Node 24. With `--example` a script drives the started house through its own endpoints.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { ready, root } from './bootstrap.mjs'

const args = process.argv.slice(2)
const node = ready()
const worker = args.some((word, at) => word === '--role=worker' || (word === '--role' && args[at + 1] === 'worker'))
if (!worker) {
  const built = spawnSync(node, ['scripts/build-web.ts'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (built.status !== 0) process.exit(1)
}
const example = args.some((word) => word === '--example' || word.startsWith('--example='))
process.argv.splice(2, 0, example ? 'scripts/example.ts' : 'server/main.ts')
await import('./ready.mjs')
