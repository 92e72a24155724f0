// Processor time of the server and of every PostgreSQL process, from the kernel's own books (Linux).
// Ended backends are in the books of their parent, so nothing falls out.
import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = 100

/** Fields of /proc/<pid>/stat after the name: [0] state, [1] parent, [11..14] user, system, and of ended children. */
function statOf(pid: number | string): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

/** The parent of a process: of a backend, the postmaster. */
export const parentOf = (pid: number): number => Number(statOf(pid)?.[1])

/** Seconds of processor that a process used; with `family`, its children too, the ended ones included. */
export function processorSeconds(pid: number, family = false): number {
  const own = statOf(pid)
  if (!own) return 0
  const ticks = (stat: string[], fields: number[]) => fields.reduce((sum, field) => sum + Number(stat[field]), 0)
  if (!family) return ticks(own, [11, 12]) / ticksPerSecond
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat !== undefined && Number(stat[1]) === pid) as string[][]
  return (ticks(own, [11, 12, 13, 14]) + children.reduce((sum, stat) => sum + ticks(stat, [11, 12]), 0)) / ticksPerSecond
}
