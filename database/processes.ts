// Which processes of ours use one data folder: a small file each, named by pid. The last one to
// leave stops PostgreSQL. A pid can be given to a stranger later, so its start time is kept too.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Signs this process in and clears away the files of dead ones; returns how many those were. */
export async function signIn(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const dead = (await census(folder)).filter((entry) => !entry.alive)
  await Promise.all(dead.map((entry) => rm(join(folder, entry.name), { force: true })))
  await writeFile(join(folder, String(process.pid)), await startOf(process.pid))
  return dead.length
}

export async function signOut(folder: string): Promise<void> {
  await rm(join(folder, String(process.pid)), { force: true })
}

/** Whether another live process of ours is signed in. */
export async function othersAlive(folder: string): Promise<boolean> {
  return (await census(folder)).some((entry) => entry.alive && entry.name !== String(process.pid))
}

async function census(folder: string): Promise<{ name: string; alive: boolean }[]> {
  const names = (await readdir(folder)).filter((name) => /^\d+$/.test(name))
  return Promise.all(
    names.map(async (name) => ({
      name,
      alive: (await readFile(join(folder, name), 'utf8').catch(() => '')) === (await startOf(Number(name))),
    })),
  )
}

/** What tells a process from a later one of the same pid: its start on Linux, else that it lives. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (stat) return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  if (process.platform === 'linux') return 'gone'
  try {
    process.kill(pid, 0)
    return 'alive'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'alive' : 'gone'
  }
}
