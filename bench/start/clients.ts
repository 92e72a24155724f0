// Machines over real HTTP on loopback, on bare sockets: the generator shares the cores with the server.
import { connect, type Socket } from 'node:net'

type Call = {
  readonly port: number
  readonly token: string
  readonly method?: 'GET' | 'POST'
  readonly path: string
  readonly body?: object
}

export type Got = { readonly status: number; readonly bytes: number; readonly ms: number }

/** One call on a connection of its own; resolves with the last byte of the reply. */
export function call({ port, token, method = 'GET', path, body }: Call): Promise<Got> {
  return new Promise((done, fail) => {
    const began = performance.now()
    const sent = body ? JSON.stringify(body) : ''
    const socket = connect({ host: '127.0.0.1', port, noDelay: true })
    let bytes = 0
    let status = 0
    socket.on('connect', () => socket.write(`${head(method, path, port, token)}${sent ? typed(sent) : ''}connection: close\r\n\r\n${sent}`))
    socket.on('data', (part: Buffer) => {
      if (bytes === 0) status = Number(part.toString('latin1', 9, 12))
      bytes += part.length
    })
    socket.on('error', fail)
    socket.on('end', () => done({ status, bytes, ms: performance.now() - began }))
  })
}

const typed = (sent: string) => `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(sent)}\r\n`
const head = (method: string, path: string, port: number, token: string) =>
  `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncookie: nawa=${token}\r\n`

export type Ear = {
  /** With the last byte of the event by that name. */ heard(event: string): Promise<{ at: number; data: string }>
  close(): void
}

/** A machine that listens for news; resolves once the stream has said where everything stands. */
export async function listen(port: number, token: string): Promise<Ear> {
  const socket: Socket = connect({ host: '127.0.0.1', port, noDelay: true })
  const waiting = new Map<string, (event: { at: number; data: string }) => void>()
  const early = new Map<string, { at: number; data: string }>()
  let text = ''
  socket.setEncoding('latin1')
  socket.on('connect', () => socket.write(`${head('GET', '/api/exam/events', port, token)}\r\n`))
  socket.on('data', (part: string) => {
    text += part
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const block = text.slice(0, end)
      text = text.slice(end + 2)
      const name = /event: (\w+)/.exec(block)?.[1]
      if (!name) continue
      const event = { at: performance.now(), data: /data: (.*)/.exec(block)?.[1] ?? '' }
      const settle = waiting.get(name)
      if (settle) settle(event)
      else early.set(name, event)
    }
  })
  const ear: Ear = {
    heard: (event) =>
      new Promise((done, fail) => {
        const known = early.get(event)
        if (known) return done(known)
        waiting.set(event, done)
        socket.on('close', () => fail(new Error('The stream ended')))
        socket.on('error', fail)
      }),
    close: () => socket.destroy(),
  }
  await ear.heard('now')
  return ear
}

/** Does `act` for all, at most `width` at a time. */
export async function inWaves<T, R>(all: readonly T[], width: number, act: (one: T) => Promise<R>): Promise<R[]> {
  const out: R[] = []
  let next = 0
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let i = next++; i < all.length; i = next++) out[i] = await act(all[i] as T)
    }),
  )
  return out
}
