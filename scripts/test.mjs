// `npm test`: everything. Types, format and walls; rules; stores and routes on real PostgreSQL;
// journeys in a real browser. Ends with one line `N passed, N failed`. Arguments name test files.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { ready, root } from './bootstrap.mjs'

const node = ready()
const files = process.argv.slice(2)
const run = (program, args, env = {}) =>
  spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }).status === 0

/** Chromium for the journeys: named, installed, or (on Debian as root) installed now. */
function chromium() {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  )
  if (known) return known
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write('Memasang Chromium untuk pengujian …\n')
    spawnSync('apt-get', ['update'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' })
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  }
  process.stderr.write('Pengujian perjalanan memerlukan Chromium. Pasang paket "chromium", atau beri tahu letaknya dengan CHROMIUM_PATH.\n')
  process.exit(1)
}

const browser = chromium()
const steps = { passed: 0, failed: 0 }
if (files.length === 0) steps[run(node, ['scripts/check.mjs']) ? 'passed' : 'failed'] += 1
if (!run(node, ['scripts/build-web.ts'])) steps.failed += 1

const folder = mkdtempSync(join(tmpdir(), 'nawa-report-'))
const report = join(folder, 'report.json')
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const done = run(node, [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...files], {
  CHROMIUM_PATH: browser,
})
const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
rmSync(folder, { recursive: true, force: true })

// a file that could not even be loaded counts as one that failed, as does a test that was skipped
const broken = result ? result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length : 1
const skipped = result ? result.numPendingTests + result.numTodoTests : 0
const passed = steps.passed + (result?.numPassedTests ?? 0)
const failed = steps.failed + (result?.numFailedTests ?? 0) + broken + skipped
const total = !done && failed === 0 ? 1 : failed
process.stdout.write(`\n${passed} passed, ${total} failed\n`)
process.exit(total === 0 && passed > 0 ? 0 : 1)
