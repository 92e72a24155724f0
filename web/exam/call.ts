// Calls to the server, by the types of the contract alone: the schemas stay on the server.
import type { OutputOf, SentOf } from '../../kit/contract.ts'
import type * as day from '../../stages/sittings/day-api.ts'
import type * as exam from '../../stages/sittings/exam-api.ts'
import { examPaths } from '../../stages/sittings/paths.ts'
import type { ServerClock } from './server-clock.ts'

export type Refused = { readonly kind: 'refused'; readonly code: string; readonly data: Record<string, unknown> }
/** `away`: no answer, or none that says anything (no network, a restart, a proxy's page): try again. */
export type Reply<T> = { readonly kind: 'ok'; readonly value: T } | Refused | { readonly kind: 'away' }

export type ExamState = OutputOf<typeof exam.examState>
export type Paper = OutputOf<typeof exam.start>
export type Item = Paper['items'][number]
export type Receipt = OutputOf<typeof exam.submit>
export type { Bundle, BundleReply, Pulse } from '../../stages/sittings/day-api.ts'
export type Note = SentOf<typeof day.sendNotes>['notes'][number]

const patienceMs = 12_000

/** The participant's calls. Every reply that carries the server's time sets `clock`. */
export function examCalls(clock: ServerClock) {
  /** One exchange; `read` takes what comes with a good status. */
  async function exchange<T>(of: {
    method: 'GET' | 'POST'
    path: string
    body?: object
    patience?: number
    read: (reply: Response) => Promise<T>
  }) {
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), of.patience ?? patienceMs)
    try {
      const response = await fetch(of.path, {
        method: of.method,
        signal: stop.signal,
        credentials: 'same-origin',
        cache: 'no-store',
        // an answer on its way survives the page
        keepalive: of.method === 'POST',
        ...(of.method === 'POST' ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(of.body ?? {}) } : {}),
      })
      if (response.ok) return { kind: 'ok', value: await of.read(response) } as const
      const { code, data } = (await response.json()) as { code?: unknown; data?: Record<string, unknown> }
      if (response.status >= 500 || typeof code !== 'string') return { kind: 'away' } as const
      return { kind: 'refused', code, data: data ?? {} } as const
    } catch {
      return { kind: 'away' } as const
    } finally {
      clearTimeout(timer)
    }
  }

  const call = <T>(method: 'GET' | 'POST', path: string, body?: object): Promise<Reply<T>> => {
    const asked = performance.now()
    const read = async (response: Response): Promise<T> => {
      const value = (await response.json()) as T & { serverNow?: string; at?: string }
      const told = value.serverNow ?? value.at
      if (told) clock.set(Date.parse(told), asked, performance.now())
      return value
    }
    return exchange({ method, path, ...(body ? { body } : {}), read })
  }

  return {
    signIn: (body: SentOf<typeof exam.signIn>) => call<object>('POST', examPaths.signIn, body),
    signOut: () => call<object>('POST', examPaths.signOut),
    state: () => call<ExamState>('GET', examPaths.state),
    agree: (body: SentOf<typeof exam.agree>) => call<object>('POST', examPaths.agreement, body),
    start: (body: SentOf<typeof exam.start>) => call<Paper>('POST', examPaths.start, body),
    paper: () => call<Paper>('GET', examPaths.paper),
    answer: (body: SentOf<typeof exam.saveAnswer>) => call<OutputOf<typeof exam.saveAnswer>>('POST', examPaths.answers, body),
    submit: (body: SentOf<typeof exam.submit>) => call<Receipt>('POST', examPaths.submission, body),
    receipt: () => call<Receipt>('GET', examPaths.receipt),
    pulse: (told: { waiting: number; quiet: number }) =>
      call<OutputOf<typeof day.pulse>>('GET', `${examPaths.pulse}?waiting=${told.waiting}&quiet=${told.quiet}`),
    notes: (notes: readonly Note[]) => call<object>('POST', examPaths.notes, { notes }),
    help: (text: string) => call<object>('POST', examPaths.help, text ? { text } : {}),
    bundle: (bundle: day.Bundle) => call<day.BundleReply>('POST', examPaths.bundle, bundle),
    /** The sealed paper; a thin line may take a minute over it. */
    pack: (): Promise<Reply<Uint8Array>> =>
      exchange({
        method: 'GET',
        path: examPaths.pack,
        patience: 90_000,
        read: async (response) => new Uint8Array(await response.arrayBuffer()),
      }),
  }
}
export type ExamCalls = ReturnType<typeof examCalls>
