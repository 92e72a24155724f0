// An installation of its own in a temporary folder: two application processes on one embedded
// PostgreSQL with fsync on. It starts and kills by pid, and only what belongs to that folder.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Connection } from '../../database/db.ts'
import { homeOf } from '../../database/home.ts'
import { freePort } from './lines.ts'

const root = join(import.meta.dirname, '..', '..')
const startSeconds = 90

/** One application process (`--role both`), which can be killed and started again on the same port. */
export class App {
  readonly port: number
  readonly #folder: string
  #child: ChildProcess | undefined
  #said = ''
  #meant = false
  /** How often it ended without being told to, and its last words then. */
  readonly fallen: string[] = []

  /** What a service manager would do then. */
  onFall: () => void = () => undefined

  constructor(folder: string, port: number) {
    this.#folder = folder
    this.port = port
  }

  /** Starts it and returns what it said until it was ready. */
  async start(): Promise<string> {
    this.#said = ''
    this.#meant = false
    const args = ['server/main.ts', '--data', this.#folder, '--port', String(this.port), '--role', 'both']
    const env = { ...process.env, DATABASE_URL: '', NAWA_LOG: 'warn' }
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#child = child
    const hear = (chunk: Buffer) => {
      this.#said = (this.#said + chunk.toString()).slice(-8000)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', (code, signal) => {
      if (this.#meant || this.#child !== child) return
      this.fallen.push(`${code ?? signal}: ${this.#said.slice(-1500)}`)
      this.onFall()
    })
    for (const end = Date.now() + startSeconds * 1000; !this.#said.includes('Nawa siap'); await sleep(30)) {
      if (!isAlive(child)) throw new Error(`The application did not start: ${this.#said}`)
      if (Date.now() > end) throw new Error('The application did not start in time')
    }
    return this.#said
  }

  get alive(): boolean {
    return this.#child !== undefined && isAlive(this.#child)
  }

  /** Ends it with `signal` and waits until it is gone; one that does not go in 30 s is killed. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child
    if (!child || !isAlive(child)) return
    this.#meant = true
    child.kill(signal)
    for (const end = Date.now() + 30_000; isAlive(child); await sleep(10)) if (Date.now() > end) child.kill('SIGKILL')
  }
}

const isAlive = (child: ChildProcess) => child.pid !== undefined && child.exitCode === null && child.signalCode === null

export type Installation = {
  readonly apps: readonly [App, App]
  connection(): Promise<Connection>
  killPostmaster(): Promise<boolean>
  /** Kills the backend that writes answers, or another of the house. */
  killBackend(): Promise<boolean>
  /** Ends everything that still runs and removes the folder. */
  close(): Promise<void>
}

/** Makes the folder; nothing runs yet. */
export async function openInstallation(): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'nawa-chaos-'))
  const home = await homeOf(folder)
  const apps = [new App(folder, await freePort()), new App(folder, await freePort())] as const
  const connection = async () => ({
    ...home.endpoint,
    user: 'nawa',
    password: readFileSync(join(home.folder, 'database-password'), 'utf8'),
    database: 'nawa',
  })

  /** The live postmaster of this very folder: a pid file can outlive its process, and a pid can go to a stranger. */
  function postmaster(): number | null {
    const file = join(home.cluster, 'postmaster.pid')
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
    if (!Number.isInteger(pid) || pid <= 1 || !lives(pid)) return null
    return process.platform === 'linux' && !commandOf(pid).includes(home.cluster) ? null : pid
  }

  return {
    apps,
    connection,
    async killPostmaster() {
      const pid = postmaster()
      return pid !== null && kill(pid, 'SIGKILL')
    },
    async killBackend() {
      const pid = await backendOf(await connection()).catch(() => null)
      return pid !== null && kill(pid, 'SIGKILL')
    },
    async close() {
      for (const app of apps) await app.end('SIGTERM')
      for (let pid = postmaster(); pid !== null; pid = postmaster()) {
        kill(pid, 'SIGQUIT')
        await sleep(100)
      }
      for (const path of new Set([folder, home.folder, home.endpoint.host.startsWith('/tmp/nawa-') ? home.endpoint.host : folder]))
        await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 })
    },
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function kill(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal)
    return true
  } catch {
    return false
  }
}

async function backendOf(connection: Connection): Promise<number | null> {
  const client = new pg.Client({ ...(connection as Exclude<Connection, string>), connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const found = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity where application_name = 'nawa' and backend_type = 'client backend'
        order by (query like '%sittings.answer%') desc, (state = 'active') desc limit 1`,
    )
    return found.rows[0]?.pid ?? null
  } finally {
    await client.end().catch(() => undefined)
  }
}
