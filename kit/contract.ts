// One description of a call, shared by the server and the web clients. Inputs are one flat object:
// names that stand in the path (`:id`) travel there, the rest in the query (GET) or the body.
import type { z } from 'zod'
import type { Permission } from './permission.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** `public`: nobody need be signed in. `signed-in`: any session of a person. Else a permission. */
export type Need = 'public' | 'signed-in' | Permission

/** What the reply is: JSON by its shape, a file, or a stream of server-sent events. */
export type ReplyKind = 'json' | 'file' | 'stream'

/** Any zod schema; structural, so that a client may import an endpoint's type without zod itself. */
type Schema<Out = unknown, In = unknown> = z.core.$ZodType<Out, In>

export type Endpoint<I extends Schema = Schema, O extends Schema = Schema> = {
  readonly name: string
  readonly method: Method
  readonly path: string
  readonly need: Need
  readonly input: I
  readonly output: O
  readonly reply: ReplyKind
  /** The request carries one file as multipart field `file`; the rest of the input travels in the query. */
  readonly upload: boolean
  /** One line for the OpenAPI document. */
  readonly summary: string
}

export type InputOf<E> = E extends Endpoint<infer I, Schema> ? z.core.output<I> : never
export type SentOf<E> = E extends Endpoint<infer I, Schema> ? z.core.input<I> : never
export type OutputOf<E> = E extends Endpoint<Schema, infer O> ? z.core.output<O> : never

/** Declares an endpoint. `name` is unique in the house, written `room.verb-noun`. */
export function endpoint<I extends Schema, O extends Schema>(
  of: Pick<Endpoint<I, O>, 'name' | 'method' | 'path' | 'need' | 'input' | 'output' | 'summary'> &
    Partial<Pick<Endpoint, 'reply' | 'upload'>>,
): Endpoint<I, O> {
  return { reply: 'json', upload: false, ...of }
}

/** Address and rest of the input: what stands in the path is written there and taken out of the rest. */
export function addressOf(of: Pick<Endpoint, 'path'>, input: Record<string, unknown>): { path: string; rest: Record<string, unknown> } {
  const rest = { ...input }
  const path = of.path.replace(/:([A-Za-z]+)/g, (_, key: string) => {
    const value = rest[key]
    delete rest[key]
    return encodeURIComponent(String(value))
  })
  return { path, rest }
}
