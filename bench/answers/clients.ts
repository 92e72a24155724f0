// Participants over real HTTP on loopback: each has a connection of its own, sends an answer, waits
// until it is acknowledged, and sends the next one. Written on bare sockets, so that the generator
// takes as little as possible from the machine that it shares with the server.
import { connect, type Socket } from 'node:net'

export type Participant = { readonly token: string }
export type Load = {
  readonly port: number
  readonly participants: readonly Participant[]
  readonly items: readonly string[]
  readonly seconds: number
  /** Stops when this many answers were sent, if that comes first. */
  readonly most: number
  /** The number of each participant's first change. */
  readonly firstSeq: number
}

export type LoadResult = {
  readonly acknowledged: number
  readonly refused: number
  readonly seconds: number
  /** Milliseconds from sending to acknowledgement. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** Runs the load and returns when every answer that was sent has its reply. */
export async function answerLoad(load: Load): Promise<LoadResult> {
  const times: number[] = []
  const began = performance.now()
  const until = began + load.seconds * 1000
  const run = { sent: 0, acknowledged: 0, refused: 0 }
  await Promise.all(load.participants.map((participant, i) => answerOn(load, participant, i, until, run, times)))
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10
  return {
    acknowledged: run.acknowledged,
    refused: run.refused,
    seconds: (performance.now() - began) / 1000,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  }
}

function answerOn(
  load: Load,
  participant: Participant,
  index: number,
  until: number,
  run: { sent: number; acknowledged: number; refused: number },
  times: number[],
): Promise<void> {
  return new Promise((done, fail) => {
    const socket: Socket = connect({ host: '127.0.0.1', port: load.port, noDelay: true })
    let seq = load.firstSeq
    let sentAt = 0
    let heard = ''
    const head = `POST /api/exam/answers HTTP/1.1\r\nhost: 127.0.0.1:${load.port}\r\ncookie: nawa=${participant.token}\r\ncontent-type: application/json\r\ncontent-length: `
    const send = () => {
      if (performance.now() >= until || run.sent >= load.most) return void socket.end()
      const itemId = load.items[(seq + index) % load.items.length]
      const body = JSON.stringify({ seq, itemId, choice: 'ABCD'[(seq + index) % 4], clickedAt: new Date().toISOString() })
      seq += 1
      run.sent += 1
      sentAt = performance.now()
      socket.write(`${head}${body.length}\r\n\r\n${body}`)
    }
    socket.setEncoding('latin1')
    socket.on('connect', send)
    socket.on('data', (text: string) => {
      heard += text
      const end = heard.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = Number(/content-length: (\d+)/i.exec(heard)?.[1] ?? 0)
      if (heard.length < end + 4 + length) return
      if (heard.startsWith('HTTP/1.1 200')) run.acknowledged += 1
      else run.refused += 1
      heard = ''
      times.push(performance.now() - sentAt)
      send()
    })
    socket.on('error', fail)
    socket.on('close', () => done())
  })
}
