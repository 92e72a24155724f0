// From a request to a handler and back: the actor from the session, the input by its contract, the
// verdict by `mayAct`, one transaction, and a refusal as a status with its code. Deny by default.
import { createHash, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Database, Db } from '../database/db.ts'
import type { Clock } from '../kit/clock.ts'
import type { Endpoint } from '../kit/contract.ts'
import { type Actor, type Concern, type Permission, permissions } from '../kit/permission.ts'
import { KeptRefusal, Refusal } from '../kit/refusal.ts'
import { mayAct, reachOf } from '../stages/access/may-act.ts'
import { actorOf } from '../stages/access/session-store.ts'
import type { Hub } from './live.ts'
import { type Context, type FileReply, inList, noOne, type Route, type StreamReply, type Upload } from './serve.ts'
import { openStream } from './stream.ts'

export type House = {
  readonly database: Database
  readonly clock: Clock
  readonly version: string
  readonly secure: boolean
  readonly address?: string | null
}

const cookieName = 'nawa'

/** The token in the cookie header, without a general cookie parser: this runs for every answer. */
export function tokenIn(header: string | undefined): string | null {
  const match = header === undefined ? null : /(?:^|;\s*)nawa=([A-Za-z0-9_-]{43})(?:;|$)/.exec(header)
  return match?.[1] ?? null
}

/** Puts every route on the server. */
export function mount(app: FastifyInstance, house: House, routes: readonly Route[], hub: Hub): void {
  const names = new Set<string>()
  for (const route of routes) {
    const { name, method, path } = route.endpoint
    if (names.has(name)) throw new Error(`Two endpoints are named ${name}`)
    names.add(name)
    const hot = 'hot' in route
    app.route({
      method,
      url: path,
      ...(hot ? { helmet: false } : {}),
      handler: hot
        ? (request, reply) => answerHot(house, route, request, reply)
        : (request, reply) => answer(house, route, request, reply, hub),
    })
  }
}

async function answerHot(house: House, route: Extract<Route, { hot: unknown }>, request: FastifyRequest, reply: FastifyReply) {
  sameOrigin(request)
  const token = tokenIn(request.headers.cookie)
  if (!token) throw new Refusal('request.not-signed-in', {}, 401)
  const tokenHash = createHash('sha256').update(token).digest()
  const { pool } = house.database
  const output = await route.hot(request.method === 'GET' ? request.query : request.body, {
    tokenHash,
    now: house.clock(),
    clock: house.clock,
    pool,
    device: '',
  })
  return reply.send(output)
}

/** A request that changes something must come from our own pages: the cookie alone does not prove it. */
function sameOrigin(request: FastifyRequest): void {
  const { origin, host } = request.headers
  if (request.method === 'GET' || origin === undefined) return
  if (URL.canParse(origin) && new URL(origin).host === host) return
  throw new Refusal('request.other-origin', {}, 403)
}

type Kept = { refusal?: KeptRefusal; token?: string | null }
type Ordinary = Exclude<Route, { hot: unknown }>

async function answer(house: House, route: Ordinary, request: FastifyRequest, reply: FastifyReply, hub: Hub) {
  sameOrigin(request)
  const { endpoint } = route
  const kept: Kept = {}
  const output = await house.database.db.transaction().execute(async (tx) => {
    const base = await contextOf(house, route, request, tx, kept)
    const input = inputOf(endpoint, request)
    const upload = endpoint.upload ? await uploadOf(request) : undefined
    try {
      return await handled(route, input, { ...base, ...(upload ? { upload } : {}) })
    } catch (error) {
      if (upload && error === upload.stream.errored) throw torn()
      if (!(error instanceof KeptRefusal)) throw error
      kept.refusal = error
      return undefined
    } finally {
      upload?.stream.resume()
    }
  })
  if (kept.refusal) throw kept.refusal
  if (kept.token !== undefined) reply.header('set-cookie', cookie(kept.token, house.secure))
  if (endpoint.reply === 'stream') return sendStream(house, route, request, reply, output as StreamReply, hub)
  return endpoint.reply === 'file' || isFile(output)
    ? sendFile(house, reply, output as FileReply)
    : reply.send(z.parse(endpoint.output, output))
}

/** Who asks, by the cookie alone, and what he or she is given; refuses whoever has no such permission at all. `stay` false: only looked at. */
async function contextOf(house: House, { endpoint }: Ordinary, request: FastifyRequest, tx: Db, kept: Kept, stay = true): Promise<Context> {
  const token = tokenIn(request.headers.cookie)
  const tokenHash = token ? createHash('sha256').update(token).digest() : null
  const now = house.clock()
  const actor: Actor = tokenHash ? await actorOf(tx, tokenHash, now, stay) : { kind: 'nobody' }
  allow(mayAct(actor, endpoint.need, 'list'))
  const setToken = (value: string | null) => {
    kept.token = value
  }
  const device = String(request.headers['user-agent'] ?? '').slice(0, 200)
  const reach = endpoint.need in permissions ? reachOf(actor, endpoint.need as Permission) : []
  const { version, secure, address = null } = house
  return { tx, actor, now, tokenHash, setToken, version, secure, address, device, reach }
}

/** Whether a stream may go on: null, or the refusal that it would meet now. Looking does not keep a session alive. */
async function streamRight(house: House, route: Ordinary, request: FastifyRequest): Promise<string | null> {
  try {
    await house.database.db.transaction().execute(async (tx) => {
      const context = await contextOf(house, route, request, tx, {}, false)
      await concerned(route, inputOf(route.endpoint, request), context)
    })
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

function sendStream(house: House, route: Ordinary, request: FastifyRequest, reply: FastifyReply, stream: StreamReply, hub: Hub) {
  const body = openStream(stream, {
    db: house.database.db,
    clock: house.clock,
    hub,
    mayStay: () => streamRight(house, route, request),
  })
  // a proxy that gathers what it passes on would hold the news back
  return reply
    .header('content-type', 'text/event-stream; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-accel-buffering', 'no')
    .send(body)
}

async function handled(route: Ordinary, input: unknown, context: Context): Promise<unknown> {
  return route.handle(input as never, context, (await concerned(route, input, context)) as never)
}

/** Loads what the request is about and refuses whoever may not act in it. */
async function concerned(route: Ordinary, input: unknown, context: Context): Promise<unknown> {
  if (typeof route.about === 'function') {
    const concern: Concern & { object: unknown } = await route.about(input as never, context)
    allow(mayAct(context.actor, route.endpoint.need, concern))
    return concern.object
  }
  if (route.about !== noOne && route.about !== inList) throw new Error('A route must say what it is about')
  return undefined
}

function allow(verdict: ReturnType<typeof mayAct>): void {
  if (verdict.allowed) return
  throw new Refusal(`request.${verdict.reason}`, {}, verdict.reason === 'not-signed-in' ? 401 : 403)
}

/** Path over query over body: what stands in the address cannot be overruled by what is sent along. */
function inputOf(endpoint: Endpoint, request: FastifyRequest): unknown {
  const body = endpoint.method === 'GET' || endpoint.upload ? {} : (request.body ?? {})
  if (typeof body !== 'object' || Array.isArray(body)) throw new Refusal('request.invalid', { fields: [] })
  const sent = {
    ...body,
    ...(endpoint.method === 'GET' || endpoint.upload ? (request.query as object) : {}),
    ...(request.params as object),
  }
  const parsed = z.safeParse(endpoint.input, sent)
  const wrong = parsed.success ? unstorable(parsed.data as object) : parsed.error.issues.map((issue) => issue.path.join('.'))
  if (parsed.success && wrong.length === 0) return parsed.data
  // the names of the fields only: what was typed may be a personal datum
  throw new Refusal('request.invalid', { fields: [...new Set(wrong)].slice(0, 20) })
}

/** Fields with a text that no database keeps and no paper prints: with NUL, or half of a character. */
function unstorable(input: object): string[] {
  const holds = (value: unknown): boolean =>
    typeof value === 'string'
      ? value.includes('\0') || !value.isWellFormed()
      : typeof value === 'object' && value !== null && Object.entries(value).some(([key, one]) => holds(key) || holds(one))
  return Object.entries(input).flatMap(([key, value]) => (holds(value) ? [key] : []))
}

/** A form that breaks off (the line was cut) or is none: the parser's errors carry no status of their own. */
const torn = () => new Refusal('request.invalid', { fields: ['file'] }, 400)

async function uploadOf(request: FastifyRequest): Promise<Upload> {
  const file = request.isMultipart()
    ? await request.file().catch((error: { statusCode?: number }) => {
        throw error.statusCode === undefined ? torn() : error
      })
    : undefined
  if (!file) throw new Refusal('request.no-file', {})
  return { name: file.filename.replace(/^.*[\\/]/, '').slice(0, 200) || 'berkas', stream: file.file }
}

function cookie(token: string | null, secure: boolean): string {
  const flags = `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
  return token === null ? `${cookieName}=; Max-Age=0; ${flags}` : `${cookieName}=${token}; ${flags}`
}

const isFile = (output: unknown): output is FileReply =>
  typeof output === 'object' && output !== null && 'body' in output && 'type' in output && 'name' in output

function sendFile({ database }: House, reply: FastifyReply, file: FileReply) {
  const plain = file.name.replace(/[^\w.-]/g, '_')
  const how = file.inline ? 'inline' : 'attachment'
  return reply
    .header('content-type', file.type)
    .header('content-disposition', `${how}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('cache-control', 'no-store')
    .send(typeof file.body === 'function' ? Readable.from(file.body(database.db), { objectMode: false }) : file.body)
}

/** What left a handler that was not a refusal is a bug: an id for the person, the cause for the log. */
export function replyToError(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof Refusal) return reply.status(error.status).send({ code: error.code, data: error.data })
  const status = (error as { statusCode?: number }).statusCode
  const clash = databaseRefusal(error)
  if (clash) return reply.status(clash.status).send({ code: clash.code, data: {} })
  if (status !== undefined && status >= 400 && status < 500) {
    const code = status === 413 ? 'request.too-large' : status === 415 ? 'request.media' : 'request.invalid'
    return reply.status(status).send({ code, data: { fields: [] } })
  }
  const id = randomUUID()
  const { name, message, stack } = error as Error
  // a database error's text may quote a value: its code alone is logged
  const cause =
    'severity' in (error as object)
      ? { name, code: (error as { code?: string }).code, stack: stack?.split('\n').slice(1).join('\n') }
      : { name, message, stack }
  request.log.error({ id, cause }, 'fault')
  return reply.status(500).send({ code: 'house.fault', data: { id } })
}

/** What two people at once can cause, and what can be tried again. */
function databaseRefusal(error: unknown): Refusal | null {
  const { code } = error as { code?: unknown }
  if (code === '40001' || code === '40P01' || code === '23505') return new Refusal('request.at-once', {}, 409)
  // a text with a NUL, or digits no such type holds: the input's fault
  if (code === '22021' || code === '22P05' || code === '22003') return new Refusal('request.invalid', {}, 422)
  return null
}
