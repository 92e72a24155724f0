// The example's way in: the same HTTP calls as a browser makes, one cookie jar a person.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { addressOf, type Endpoint, type OutputOf, type SentOf } from '../../kit/contract.ts'

export type Person = {
  call<E extends Endpoint>(endpoint: E, input: SentOf<E>): Promise<OutputOf<E>>
  upload<E extends Endpoint>(endpoint: E, input: SentOf<E>, file: { name: string; bytes: Buffer }): Promise<OutputOf<E>>
  download<E extends Endpoint>(endpoint: E, input: SentOf<E>): Promise<Buffer>
  /** A file too large for memory, straight into `path`. */
  save<E extends Endpoint>(endpoint: E, input: SentOf<E>, path: string): Promise<void>
}

/** What the server refused, by its code. */
export class Refused extends Error {
  readonly code: string
  readonly status: number
  constructor(endpoint: string, status: number, code: string) {
    super(`${endpoint}: ${status} ${code}`)
    this.code = code
    this.status = status
  }
}

/** Somebody in front of a browser of his or her own, not signed in yet. */
export function personAt(address: string): Person {
  let cookie = ''
  const send = async (endpoint: Endpoint, input: object, body?: FormData) => {
    const { path, rest } = addressOf(endpoint, input as Record<string, unknown>)
    const inQuery = endpoint.method === 'GET' || endpoint.upload
    const pairs = Object.entries(rest).flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [[key, String(value)] as [string, string]],
    )
    const response = await fetch(`${address}${path}${inQuery && pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''}`, {
      method: endpoint.method,
      headers: { ...(cookie ? { cookie } : {}), ...(inQuery ? {} : { 'content-type': 'application/json' }) },
      ...(body ? { body } : inQuery ? {} : { body: JSON.stringify(rest) }),
    })
    const given = response.headers.get('set-cookie')
    if (given) cookie = given.split(';')[0] ?? ''
    if (response.ok) return response
    const reply = (await response.json().catch(() => ({ code: 'unknown' }))) as { code: string }
    throw new Refused(endpoint.name, response.status, reply.code)
  }
  return {
    call: async (endpoint, input) => (await send(endpoint, input as object)).json() as never,
    async upload(endpoint, input, file) {
      const form = new FormData()
      form.set('file', new Blob([new Uint8Array(file.bytes)]), file.name)
      return (await send(endpoint, input as object, form)).json() as never
    },
    download: async (endpoint, input) => Buffer.from(await (await send(endpoint, input as object)).arrayBuffer()),
    async save(endpoint, input, path) {
      const { body } = await send(endpoint, input as object)
      if (body) await pipeline(Readable.fromWeb(body as ReadableStream), createWriteStream(path, { mode: 0o600 }))
    },
  }
}

/** Seconds for what a server does in the background with a whole event, on a machine that has other work too. */
export const patience = 1800

/** Asks again until `done` says so, more and more seldom; throws after `seconds`. */
export async function until<T>(ask: () => Promise<T>, done: (value: T) => boolean, seconds: number): Promise<T> {
  const end = Date.now() + seconds * 1000
  for (let pause = 100; ; pause = Math.min(1000, pause * 1.3)) {
    const value = await ask()
    if (done(value)) return value
    if (Date.now() > end) throw new Error('Terlalu lama menunggu pekerjaan di server')
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
