// Carries the schedule out: strikes when its time has come, starts again what was ended, and waits
// until answers are acknowledged again before it strikes the next time.
import { setTimeout as sleep } from 'node:timers/promises'
import type { App, Installation } from './installation.ts'
import type { Line } from './lines.ts'
import { graceSeconds } from './room.ts'
import type { Blow, BlowKind } from './schedule.ts'

export type Struck = { readonly kind: BlowKind /** Seconds until answers were acknowledged again. */; readonly seconds: number }

type Wiring = {
  readonly installation: Installation
  readonly lines: readonly Line[]
  readonly acknowledged: () => number
  readonly over: () => boolean
  /** Stops the clock of every room; lets it run on. Both return when the house has done it. */
  readonly pauseRooms: () => Promise<void>
  readonly resumeRooms: () => Promise<void>
  /** All papers are handed in: nobody is left who could be acknowledged. */
  readonly done: () => boolean
}

/** Chance of each fault for each request: always a little, and much while the lines are torn. */
export const usualChance = 0.002
const tornChance = 0.05

export async function strikeAll(blows: readonly Blow[], wiring: Wiring, told: (struck: Struck) => void): Promise<void> {
  const { acknowledged, over, done } = wiring
  for (const blow of blows) {
    while (acknowledged() < blow.after && !over() && !done()) await sleep(20)
    if (over() || done()) return
    const began = performance.now()
    await strike(blow, wiring)
    // what was on its way may still be answered for a moment: only then count
    await sleep(500)
    const known = acknowledged()
    while (acknowledged() < known + 10 && !over() && !done()) await sleep(20)
    told({ kind: blow.kind, seconds: (performance.now() - began) / 1000 })
  }
}

async function strike({ kind, downMs }: Blow, { installation, lines, pauseRooms, resumeRooms }: Wiring): Promise<void> {
  const { apps } = installation
  const again = async (...ended: App[]) => {
    await sleep(downMs)
    await Promise.all(ended.map((app) => app.start()))
  }
  switch (kind) {
    case 'app-a':
      await apps[0].end('SIGKILL')
      return again(apps[0])
    case 'app-b':
      await apps[1].end('SIGKILL')
      return again(apps[1])
    case 'both-apps':
      await Promise.all(apps.map((app) => app.end('SIGKILL')))
      return again(...apps)
    case 'postmaster':
      return void (await installation.killPostmaster())
    case 'backend':
      return void (await installation.killBackend())
    case 'app-and-postmaster':
      await Promise.all([apps[0].end('SIGKILL'), installation.killPostmaster()])
      return again(apps[0])
    case 'everything':
      await Promise.all([...apps.map((app) => app.end('SIGKILL')), installation.killPostmaster()])
      return again(...apps)
    case 'torn-lines':
      for (const line of lines) line.chance = tornChance
      await sleep(2 * downMs)
      for (const line of lines) line.chance = usualChance
      return
    case 'no-network':
      for (const line of lines) line.dead = true
      await sleep(2 * downMs)
      for (const line of lines) line.dead = false
      return
    case 'room-pause':
      // longer than the grace, so that answers are held back and not only let through
      await pauseRooms()
      await sleep(graceSeconds * 1000 + 2000 + downMs)
      return resumeRooms()
  }
}
