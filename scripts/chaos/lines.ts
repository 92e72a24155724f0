// A loopback line between participants and one application process, on which things go wrong: cut
// before, in and after a request, cut before, in and after its reply, held back, or dead.
import { connect, createServer, type Server, type Socket } from 'node:net'

export const faults = ['cut-before', 'torn-request', 'lost-reply', 'torn-reply', 'cut-after', 'held-back'] as const
export type Fault = (typeof faults)[number]

export type Line = {
  readonly port: number
  /** Chance of each fault, for each request. */
  chance: number
  /** Nothing passes and nobody gets through. */
  dead: boolean
  readonly counts: Record<Fault, number>
  close(): Promise<void>
}

/** Opens a line from `port` to `to`, both on loopback; `random` decides what happens on it. */
export async function openLine(of: { port: number; to: number; random: () => number }): Promise<Line> {
  const open = new Set<Socket>()
  const server = createServer({ noDelay: true }, (near) => {
    if (line.dead) return near.destroy()
    const far = connect({ host: '127.0.0.1', port: of.to, noDelay: true })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
    pass(near, far, line, of.random)
  })
  const line: Line & { dead: boolean } = {
    port: of.port,
    chance: 0,
    dead: false,
    counts: Object.fromEntries(faults.map((fault) => [fault, 0])) as Record<Fault, number>,
    close: () => closed(server, open),
  }
  await new Promise<void>((done, fail) => server.on('error', fail).listen(of.port, '127.0.0.1', done))
  return line
}

/** Joins the two ends. A request is one chunk here, nearly always; what is cut in the middle is as good as cut. */
function pass(near: Socket, far: Socket, line: Line, random: () => number): void {
  let waiting: Fault | undefined
  const cut = () => {
    near.destroy()
    far.destroy()
  }
  near.on('data', (request: Buffer) => {
    if (line.dead) return cut()
    const fault = random() < line.chance * faults.length ? faults[Math.floor(random() * faults.length)] : undefined
    if (fault) line.counts[fault] += 1
    if (fault === 'cut-before') return cut()
    if (fault === 'torn-request') return void far.write(request.subarray(0, Math.floor(request.length * random())), cut)
    if (fault !== 'held-back') waiting = fault
    if (fault !== 'held-back') return void far.write(request)
    near.pause()
    setTimeout(
      () => {
        far.write(request)
        near.resume()
      },
      50 + 3000 * random(),
    )
  })
  far.on('data', (reply: Buffer) => {
    if (line.dead || waiting === 'lost-reply') return cut()
    if (waiting === 'torn-reply') return void near.write(reply.subarray(0, Math.floor(reply.length * random())), cut)
    near.write(reply, waiting === 'cut-after' ? cut : undefined)
  })
}

function closed(server: Server, open: Set<Socket>): Promise<void> {
  for (const socket of open) socket.destroy()
  return new Promise((done) => server.close(() => done()))
}

/** A free port below the ports that the system hands out by itself. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    const server = createServer()
    const free = await new Promise<boolean>((done) => {
      server.on('error', () => done(false))
      server.listen(port, '127.0.0.1', () => server.close(() => done(true)))
    })
    if (free) return port
  }
}
