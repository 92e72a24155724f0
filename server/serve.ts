// Pairs an endpoint with its handler. The one server file that a stage may import. A handler cannot
// be written before it is said what its object is about: `serve(x).about(…).by(…)`.
import type { Readable } from 'node:stream'
import type { FastifyBaseLogger } from 'fastify'
import type pg from 'pg'
import type { Db } from '../database/db.ts'
import type { RoomNews } from '../database/live.ts'
import type { Clock } from '../kit/clock.ts'
import type { Endpoint, InputOf, OutputOf } from '../kit/contract.ts'
import type { Actor, Concern } from '../kit/permission.ts'

/** A file that came with the request. `stream` must be read to its end or refused. */
export type Upload = { readonly name: string; readonly stream: Readable }

/** A large file that lies in the database in pieces: read one after the other once the transaction is over. */
export type Pieces = (db: Db) => AsyncIterable<Uint8Array>

/** A file as a reply. */
export type FileReply = {
  readonly name: string
  readonly type: string
  readonly body: Buffer | Readable | Pieces
  readonly inline?: boolean
}

/** One server-sent event; `data` is written as JSON. */
export type StreamEvent = { readonly event: string; readonly data: object }

/** What a running stream is given: no transaction, one statement at a time. */
export type Live = { readonly db: Db; readonly now: Date }

/**
 * A stream as a reply: what is sent at once, what for each piece of news of the session (`end` closes
 * it), and what besides every few seconds. The right to it is looked at again each minute.
 */
export type StreamReply = {
  readonly sessionId: string
  readonly opening: readonly StreamEvent[]
  readonly onNews: (news: RoomNews, live: Live) => Promise<readonly StreamEvent[] | 'end'>
  readonly tick?: { readonly seconds: number; readonly tell: (live: Live) => Promise<readonly StreamEvent[]> }
}

/** What a handler is given. Everything happens in one transaction, committed after it returns. */
export type Context = {
  readonly tx: Db
  readonly actor: Actor
  readonly now: Date
  /** Where the actor's permission reaches: the whole agency, or these units and all below them. Lists are filtered by it. */
  readonly reach: 'all' | readonly string[]
  readonly upload?: Upload
  /** What the request says of the device, cut to 200 characters. */
  readonly device: string
  /** SHA-256 of the session token, or null. */
  readonly tokenHash: Buffer | null
  /** Whether the request came over TLS, and the version of this program. */
  readonly secure: boolean
  readonly version: string
  /** Where this installation is reached from outside (`--address`), or null. */
  readonly address: string | null
  /** Keeps (or with null forgets) the session token in the browser. */
  setToken(token: string | null): void
}

/** What a handler without a transaction is given (the answer path, the pulse). */
export type HotContext = {
  readonly tokenHash: Buffer
  readonly now: Date
  readonly clock: Clock
  readonly pool: pg.Pool
  readonly device: string
}

/** What a job is given. It opens its own transactions. */
export type JobContext = {
  readonly db: Db
  readonly clock: Clock
  readonly log: FastifyBaseLogger
  /** Where this installation is reached from outside (`--address`), or null: then a QR code carries the fingerprint alone. */
  readonly address: string | null
}
export type Job = (payload: unknown, context: JobContext) => Promise<void>

type Reply<E extends Endpoint> = E['reply'] extends 'file' ? FileReply : OutputOf<E> | FileReply

/** The endpoint is about nobody in particular. */
export const noOne = Symbol('about nobody')
/** The endpoint is a list: the permission in any scope opens it, and the handler filters by `reach`. */
export const inList = Symbol('a list')

type Loader<E extends Endpoint, T> = (input: InputOf<E>, context: Context) => Promise<Concern & { readonly object: T }>
type Handler<E extends Endpoint, T> = (input: InputOf<E>, context: Context, object: T) => Promise<Reply<E>>

export type Route =
  | {
      readonly endpoint: Endpoint
      readonly about: typeof noOne | typeof inList | ((input: never, context: Context) => Promise<Concern & { readonly object: unknown }>)
      readonly handle: (input: never, context: Context, object: never) => Promise<unknown>
    }
  | { readonly endpoint: Endpoint; readonly hot: (input: unknown, context: HotContext) => Promise<unknown> }

/** Begins a route: `.about(loader | noOne | inList).by(handler)`, or `.hot(handler)` for the answer path and the pulse alone. */
export function serve<E extends Endpoint>(endpoint: E) {
  return {
    about<T = undefined>(about: Loader<E, T> | typeof noOne | typeof inList) {
      return {
        by: (handle: Handler<E, T>): Route => ({
          endpoint,
          about: about as Extract<Route, { handle: unknown }>['about'],
          handle: handle as Extract<Route, { handle: unknown }>['handle'],
        }),
      }
    },
    hot: (handler: (input: unknown, context: HotContext) => Promise<unknown>): Route => ({ endpoint, hot: handler }),
  }
}
