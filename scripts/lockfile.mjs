// Completes package-lock.json after `npm install`: npm drops optional platform packages that the
// registry at hand lacks, and `npm ci` then refuses the lockfile. Each missing one is written back
// with its version, platform and "optional", so that the lockfile is complete on every machine.
import { readFileSync, writeFileSync } from 'node:fs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const platforms = /-(android|darwin|linux|win32)-(arm64|x64|arm)(?:-(gnu|musl|msvc|eabi|gnueabihf))?$/
let added = 0
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`
    if (path in lock.packages) continue
    const platform = platforms.exec(name)
    if (!platform) throw new Error(`Lockfile lacks ${name}, and its name does not tell its platform`)
    const [, os, cpu, libc] = platform
    lock.packages[path] = {
      version,
      cpu: [cpu],
      ...(libc === 'musl' ? { libc: ['musl'] } : libc === 'gnu' ? { libc: ['glibc'] } : {}),
      optional: true,
      os: [os],
    }
    added += 1
  }
}
if (added > 0) {
  const root = lock.packages['']
  const rest = Object.entries(lock.packages).filter(([path]) => path !== '')
  rest.sort(([a], [b]) => (a < b ? -1 : 1))
  lock.packages = { '': root, ...Object.fromEntries(rest) }
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
}
process.stdout.write(`${added} optional packages added\n`)
