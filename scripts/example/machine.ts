// A participant's machine: the same calls as a browser makes, on one connection that stays open. Bare
// sockets, since thousands of them share two cores with the server that they are calling.
import { connect, type Socket } from 'node:net'
import { addressOf, type Endpoint, type OutputOf, type SentOf } from '../../kit/contract.ts'
import { Refused } from './http.ts'

export type Machine = {
  call<E extends Endpoint>(endpoint: E, input: SentOf<E>): Promise<OutputOf<E>>
  download<E extends Endpoint>(endpoint: E, input: SentOf<E>): Promise<Buffer>
  /** Ends the connection; the next call opens another one, still signed in. */
  hangUp(): void
}

type Reply = { readonly status: number; readonly cookie: string | null; readonly body: Buffer }

/** A machine that nobody has signed in on yet. Calls are made one after the other. */
export function machineAt(address: string): Machine {
  const { hostname, port, host } = new URL(address)
  let socket: Socket | null = null
  let cookie = ''
  const send = async (endpoint: Endpoint, input: object): Promise<Buffer> => {
    const { path, rest } = addressOf(endpoint, input as Record<string, unknown>)
    const asked = endpoint.method === 'GET'
    const pairs = Object.entries(rest).flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [[key, String(value)] as [string, string]],
    )
    const query = asked && pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''
    const body = asked ? '' : JSON.stringify(rest)
    const typed = asked ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`
    const head = `${endpoint.method} ${path}${query} HTTP/1.1\r\nhost: ${host}\r\n${cookie ? `cookie: ${cookie}\r\n` : ''}${typed}\r\n`
    if (!socket || socket.destroyed || !socket.writable) socket = await dial(hostname, Number(port))
    const reply = await exchange(socket, head + body)
    if (reply.cookie) cookie = reply.cookie
    if (reply.status === 200) return reply.body
    throw new Refused(endpoint.name, reply.status, codeOf(reply.body))
  }
  return {
    call: async (endpoint, input) => JSON.parse((await send(endpoint, input as object)).toString()),
    download: (endpoint, input) => send(endpoint, input as object),
    hangUp() {
      socket?.destroy()
      socket = null
    },
  }
}

function codeOf(body: Buffer): string {
  try {
    return (JSON.parse(body.toString()) as { code: string }).code
  } catch {
    return 'unknown'
  }
}

function dial(host: string, port: number): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = connect({ host, port, noDelay: true })
    socket.once('error', fail)
    socket.once('connect', () => {
      socket.off('error', fail)
      // an idle connection that the server ends is noticed by the next call
      socket.on('error', () => undefined)
      done(socket)
    })
  })
}

/** Writes one request and reads its reply, whose length stands in its head. */
function exchange(socket: Socket, request: string): Promise<Reply> {
  return new Promise((done, fail) => {
    const parts: Buffer[] = []
    let [have, need] = [0, -1]
    let head = ''
    const over = () => settle(() => fail(new Error('The server ended the connection')))
    const hear = (part: Buffer) => {
      parts.push(part)
      have += part.length
      if (need < 0) {
        const all = parts.length > 1 ? Buffer.concat(parts) : part
        const end = all.indexOf('\r\n\r\n')
        if (end < 0) return
        head = all.toString('latin1', 0, end)
        need = end + 4 + Number(/\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0)
      }
      if (have < need) return
      const all = parts.length > 1 ? Buffer.concat(parts) : part
      const body = all.subarray(head.length + 4, need)
      const cookie = /\nset-cookie: ([^;\r]+)/i.exec(head)?.[1] ?? null
      settle(() => done({ status: Number(head.slice(9, 12)), cookie, body }))
    }
    const settle = (act: () => void) => {
      socket.off('data', hear)
      socket.off('close', over)
      act()
    }
    socket.on('data', hear)
    socket.on('close', over)
    socket.write(request)
  })
}
