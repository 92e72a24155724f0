// The house as processes: started, doubled, killed, started again. Each test has a data folder of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
let started: ChildProcess[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nawa-start-'))
  started = []
})
afterEach(async () => {
  for (const child of started) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  const pid = await postmaster()
  if (pid) process.kill(pid, 'SIGQUIT')
  while (await postmaster()) await sleep(50)
  await rm(folder, { recursive: true, force: true })
})

type Server = { child: ChildProcess; said: () => string; address: string }
const port = () => 20_000 + Math.floor(Math.random() * 9000)

async function serve(...flags: string[]): Promise<Server> {
  const at = port()
  const args = ['server/main.ts', '--data', folder, '--port', String(at), ...flags]
  const child = spawn(process.execPath, args, { cwd: join(import.meta.dirname, '..'), stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      said += chunk
    })
  while (!said.includes('Nawa siap')) {
    if (child.exitCode !== null) throw new Error(said)
    await sleep(30)
  }
  return { child, said: () => said, address: `http://127.0.0.1:${at}` }
}

async function postmaster(): Promise<number | null> {
  const pid = Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0])
  try {
    if (pid > 0) process.kill(pid, 0)
    return pid || null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : null
  }
}

const end = async (server: Server, signal: NodeJS.Signals = 'SIGTERM') => {
  server.child.kill(signal)
  await once(server.child, 'exit')
}
const isUp = async (server: Server) => (await fetch(`${server.address}/api/house`)).status === 200

describe('npm start', () => {
  it('prints address and set-up code, and stops everything at Ctrl-C', async () => {
    const server = await serve()
    await expect.poll(server.said).toMatch(/Kode pemasangan \(sekali pakai\): [0-9A-F]{5}(-[0-9A-F]{5}){3}/)
    expect(await isUp(server)).toBe(true)
    await end(server, 'SIGINT')
    expect(server.child.exitCode).toBe(0)
    expect(await postmaster()).toBeNull()
  })

  it('goes on with a database that outlived a killed process, and says so', async () => {
    const first = await serve()
    await end(first, 'SIGKILL')
    const alive = await postmaster()
    expect(alive).not.toBeNull()
    const second = await serve()
    expect(second.said()).toContain('berhenti mendadak')
    expect(second.said()).toContain('masih berjalan')
    expect(await postmaster()).toBe(alive)
    await end(second)
    expect(await postmaster()).toBeNull()
  })

  it('recovers a database that was killed, while it runs and at the next start', async () => {
    const first = await serve()
    process.kill((await postmaster()) as number, 'SIGKILL')
    await expect.poll(() => isUp(first), { timeout: 45_000, interval: 200 }).toBe(true)
    process.kill((await postmaster()) as number, 'SIGKILL')
    await end(first, 'SIGKILL')
    const second = await serve()
    expect(second.said()).toContain('dipulihkan')
    expect(await isUp(second)).toBe(true)
  })

  it('lets two processes and a worker share one database; the last one stops it, a worker never', async () => {
    const first = await serve('--role', 'web')
    const second = await serve()
    const worker = await serve('--role', 'worker')
    await end(first)
    expect(await isUp(second)).toBe(true)
    await end(second)
    expect(await postmaster()).not.toBeNull()
    await end(worker)
    expect(await postmaster()).not.toBeNull()
  })

  it('refuses unknown words with a sentence', async () => {
    await expect(serve('--peran', 'web')).rejects.toThrow('Nawa tidak dapat dimulai')
    await expect(serve('--role', 'semua')).rejects.toThrow('pilih web, worker, atau both')
  })
})
