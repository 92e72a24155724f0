// Calls to the server, by the types of the contract alone: the schemas stay on the server.
import type { OutputOf, SentOf } from '../../kit/contract.ts'
import type * as api from '../../stages/sittings/api.ts'
import { examPaths } from '../../stages/sittings/paths.ts'
import type { ServerClock } from './server-clock.ts'

/** `away`: no answer, or none that says anything (no network, a restart, a proxy's page): try again. */
export type Reply<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'refused'; readonly code: string; readonly data: Record<string, unknown> }
  | { readonly kind: 'away' }

export type ExamState = OutputOf<typeof api.examState>
export type Paper = OutputOf<typeof api.start>
export type Item = Paper['items'][number]
export type Receipt = OutputOf<typeof api.submit>

const patienceMs = 12_000

/** The participant's calls. Every reply that carries the server's time sets `clock`. */
export function examCalls(clock: ServerClock) {
  async function call<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<Reply<T>> {
    const asked = performance.now()
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), patienceMs)
    try {
      const response = await fetch(path, {
        method,
        signal: stop.signal,
        credentials: 'same-origin',
        cache: 'no-store',
        // an answer on its way survives the page
        keepalive: method === 'POST',
        ...(method === 'POST' ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) } : {}),
      })
      const value: unknown = await response.json()
      if (response.ok) {
        const told = (value as { serverNow?: string; at?: string }).serverNow ?? (value as { at?: string }).at
        if (told) clock.set(Date.parse(told), asked, performance.now())
        return { kind: 'ok', value: value as T }
      }
      const { code, data } = value as { code?: unknown; data?: Record<string, unknown> }
      if (response.status >= 500 || typeof code !== 'string') return { kind: 'away' }
      return { kind: 'refused', code, data: data ?? {} }
    } catch {
      return { kind: 'away' }
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    signIn: (body: SentOf<typeof api.signIn>) => call<object>('POST', examPaths.signIn, body),
    signOut: () => call<object>('POST', examPaths.signOut),
    state: () => call<ExamState>('GET', examPaths.state),
    agree: (body: SentOf<typeof api.agree>) => call<object>('POST', examPaths.agreement, body),
    start: (body: SentOf<typeof api.start>) => call<Paper>('POST', examPaths.start, body),
    paper: () => call<Paper>('GET', examPaths.paper),
    answer: (body: SentOf<typeof api.saveAnswer>) => call<OutputOf<typeof api.saveAnswer>>('POST', examPaths.answers, body),
    submit: (body: SentOf<typeof api.submit>) => call<Receipt>('POST', examPaths.submission, body),
    receipt: () => call<Receipt>('GET', examPaths.receipt),
  }
}
export type ExamCalls = ReturnType<typeof examCalls>
