// The participant's calls as the browser makes them, over plain sockets with a short patience, to
// either of the two processes. `away` means what it means to the exam client: nothing is known.
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { OutputOf } from '../../kit/contract.ts'
import type * as exam from '../../stages/sittings/exam-api.ts'
import { examPaths } from '../../stages/sittings/paths.ts'

export type Reply<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'refused'; readonly code: string; readonly data: Record<string, unknown> }
  | { readonly kind: 'away' }

export type Paper = OutputOf<typeof exam.start>
export type Receipt = OutputOf<typeof exam.submit>
type Sent = { readonly seq: number; readonly itemId: string; readonly choice: string | null; readonly clickedAt: string }

const patienceMs = 5000

/** One machine of one participant: its connections and its cookie. */
export function machine(ports: readonly number[], random: () => number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  let cookie = ''
  const anyPort = () => ports[Math.floor(random() * ports.length)] as number

  async function call<T>(method: 'GET' | 'POST', path: string, body?: object, port = anyPort()): Promise<Reply<T>> {
    const text = method === 'POST' ? JSON.stringify(body ?? {}) : ''
    const heard = await exchange({ agent, port, method, path, text, cookie })
    if (!heard) return { kind: 'away' }
    let value: unknown
    try {
      value = JSON.parse(heard.text)
    } catch {
      return { kind: 'away' }
    }
    if (heard.status < 300) {
      if (heard.cookie) cookie = heard.cookie
      return { kind: 'ok', value: value as T }
    }
    const { code, data } = value as { code?: unknown; data?: Record<string, unknown> }
    if (heard.status >= 500 || typeof code !== 'string') return { kind: 'away' }
    return { kind: 'refused', code, data: data ?? {} }
  }

  return {
    signIn: (nip: string, pin: string, requestId?: string) => call<object>('POST', examPaths.signIn, { nip, pin, requestId }),
    state: () => call<OutputOf<typeof exam.examState>>('GET', examPaths.state),
    agree: (version: string) => call<object>('POST', examPaths.agreement, { version, language: 'id' }),
    start: () => call<Paper>('POST', examPaths.start),
    paper: () => call<Paper>('GET', examPaths.paper),
    /** Sends an answer to any process, or to each at once: what is said first and says something counts. */
    async answer({ seq, itemId, choice, clickedAt }: Sent, twice = false): Promise<Reply<{ seq: number; at: string }>> {
      const body = { seq, itemId, choice, clickedAt }
      if (!twice) return call('POST', examPaths.answers, body)
      const both = await Promise.all(ports.map((port) => call<{ seq: number; at: string }>('POST', examPaths.answers, body, port)))
      return both.find((reply) => reply.kind === 'ok') ?? both.find((reply) => reply.kind === 'refused') ?? { kind: 'away' }
    },
    submit: () => call<Receipt>('POST', examPaths.submission),
    receipt: () => call<Receipt>('GET', examPaths.receipt),
    close: () => agent.destroy(),
  }
}
export type Machine = ReturnType<typeof machine>

/** Asks until something is said, or `over` says that the run ends. */
export async function insist<T>(ask: () => Promise<Reply<T>>, over: () => boolean): Promise<Reply<T>> {
  for (;;) {
    const reply = await ask()
    const passing = reply.kind === 'refused' && ['request.at-once', 'sittings.card-wait', 'sittings.paused'].includes(reply.code)
    if ((reply.kind !== 'away' && !passing) || over()) return reply
    await sleep(100 + 400 * Math.random())
  }
}

type Asked = { agent: Agent; port: number; method: string; path: string; text: string; cookie: string }

function exchange({ agent, port, method, path, text, cookie }: Asked): Promise<{ status: number; text: string; cookie: string } | null> {
  return new Promise((done) => {
    const headers = {
      ...(cookie ? { cookie } : {}),
      ...(method === 'POST' ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } : {}),
    }
    const asking = request({ agent, host: '127.0.0.1', port, method, path, headers, timeout: patienceMs }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', () => done(null))
      response.on('close', () => {
        if (!response.complete) return done(null)
        const given = response.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
        done({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString(), cookie: given })
      })
    })
    asking.on('timeout', () => asking.destroy())
    asking.on('error', () => done(null))
    asking.end(text)
  })
}
