// The whole server on a database of its own, set up as an example through its own endpoints, with an
// account for every role. Calls travel through HTTP (injected), so parsing, rights and transactions
// are the real ones.
import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { subscribe } from '../../database/announce.ts'
import { addressOf, type Endpoint, type OutputOf, type SentOf } from '../../kit/contract.ts'
import type { Role } from '../../kit/permission.ts'
import { buildApp } from '../../server/app.ts'
import { jobs, routes, subscribers } from '../../server/rooms.ts'
import * as access from '../../stages/access/api.ts'
import { holdHouseKey } from '../../stages/access/sealing.ts'
import { replaceSetUpCode } from '../../stages/access/store.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'

export type Reply<T = unknown> = {
  readonly status: number
  readonly body: T
  readonly raw: Buffer
  readonly headers: Record<string, unknown>
}
/** Who calls: a role's account, a cookie that was handed out, or nobody. */
export type Caller = Role | { readonly cookie: string } | null

export type TestHouse = {
  readonly app: FastifyInstance
  readonly database: FreshDatabase
  /** The house's clock; set `clock.now` to move it. */
  readonly clock: { now: Date }
  /** Calls an endpoint and returns whatever comes. */
  send<E extends Endpoint>(endpoint: E, input: SentOf<E>, as: Caller, file?: { name: string; bytes: Buffer }): Promise<Reply>
  /** Calls an endpoint that must succeed. */
  call<E extends Endpoint>(endpoint: E, input: SentOf<E>, as: Caller, file?: { name: string; bytes: Buffer }): Promise<OutputOf<E>>
  cookieOf(role: Role): Promise<string>
  accountOf(role: Role): string
  /** Does all waiting jobs, and those they cause, until none is left. */
  work(): Promise<void>
  close(): Promise<void>
}

export const testPassword = 'gunung lawu pagi hari'

const agency = {
  name: 'Pemerintah Kabupaten Contoh',
  kind: 'kabupaten' as const,
  letterhead: ['PEMERINTAH KABUPATEN CONTOH', 'BADAN KEPEGAWAIAN DAN PENGEMBANGAN', 'SUMBER DAYA MANUSIA'],
  address: 'Jalan Contoh Nomor 1, Kota Contoh',
  city: 'Kota Contoh',
  zone: 'WIB' as const,
  signatories: [],
}

/** Opens a house at `now` (default: Monday 4 December 2023, 08.00 WIB). `kind`: example or real. */
export async function openHouse(options: { now?: Date; kind?: 'contoh' | 'nyata' } = {}): Promise<TestHouse> {
  const database = await freshDatabase()
  const clock = { now: options.now ?? new Date('2023-12-04T01:00:00Z') }
  const tick = () => clock.now
  subscribe(subscribers)
  holdHouseKey(randomBytes(32))
  const app = await buildApp({ database, clock: tick, version: '0.0.0-test', secure: false }, routes, {
    logLevel: process.env.NAWA_LOG ?? 'silent',
  })
  const cookies = new Map<Role, string>()
  const accounts = new Map<Role, string>()

  const send: TestHouse['send'] = async (endpoint, input, as, file) => {
    const cookie = typeof as === 'string' ? await cookieOf(as) : (as?.cookie ?? '')
    const { path, rest } = addressOf(endpoint, input as Record<string, unknown>)
    const inQuery = endpoint.method === 'GET' || endpoint.upload
    const query = inQuery ? queryOf(rest) : ''
    const response = await app.inject({
      method: endpoint.method,
      url: `${path}${query}`,
      headers: { ...(cookie ? { cookie } : {}), ...(file ? { 'content-type': `multipart/form-data; boundary=${boundary}` } : {}) },
      ...(file ? { payload: multipart(file) } : inQuery ? {} : { payload: rest }),
    })
    const json = String(response.headers['content-type']).includes('application/json')
    return {
      status: response.statusCode,
      body: json ? response.json() : response.body,
      raw: response.rawPayload,
      headers: response.headers,
    }
  }
  const call: TestHouse['call'] = async (endpoint, input, as, file) => {
    const reply = await send(endpoint, input, as, file)
    if (reply.status >= 300) throw new Error(`${endpoint.name}: ${reply.status} ${JSON.stringify(reply.body)}`)
    return reply.body as never
  }
  const signIn = async (login: string) => {
    const reply = await send(access.signIn, { login, password: testPassword }, null)
    if (reply.status !== 200) throw new Error(`sign-in: ${JSON.stringify(reply.body)}`)
    return tokenOf(reply)
  }
  const cookieOf = async (role: Role) => {
    const known = cookies.get(role)
    if (known) return known
    const login = `${role}@contoh.test`
    const { id, firstPassword } = await call(access.createAccount, { login, name: `Akun ${role}` }, 'admin-sistem')
    await call(
      access.grantRole,
      { id, role, unitId: null, validFrom: '2020-01-01', validTo: null, letterNumber: '800/1', letterDate: '2020-01-01' },
      'admin-sistem',
    )
    const first = await send(access.signIn, { login, password: firstPassword }, null)
    await call(access.changePassword, { current: firstPassword, next: testPassword }, { cookie: tokenOf(first) })
    accounts.set(role, id)
    cookies.set(role, await signIn(login))
    return cookieOf(role)
  }

  const code = await database.db.transaction().execute((tx) => replaceSetUpCode(tx, clock.now))
  const kind = options.kind ?? 'contoh'
  const admin = {
    name: 'Admin Pertama',
    login: 'admin-sistem@contoh.test',
    password: testPassword,
    letterNumber: '800/1',
    letterDate: '2020-01-01',
  }
  const done = await send(access.setUp, { code: code ?? '', agency, admin, kind, confirmation: access.kindConfirmation[kind] }, null)
  if (done.status !== 200) throw new Error(`set-up: ${JSON.stringify(done.body)}`)
  cookies.set('admin-sistem', tokenOf(done))
  const me = await call(access.showMe, {}, 'admin-sistem')
  accounts.set('admin-sistem', me.accountId)
  const work = () => workOff(database, tick)
  await work()

  return {
    app,
    database,
    clock,
    send,
    call,
    cookieOf,
    accountOf: (role) => accounts.get(role) ?? '',
    work,
    async close() {
      await app.close()
      await database.drop()
    },
  }
}

/** The session cookie that a reply handed out. */
export function tokenOf(reply: Reply): string {
  return String(reply.headers['set-cookie']).split(';')[0] ?? ''
}

async function workOff(database: FreshDatabase, clock: () => Date): Promise<void> {
  const context = { db: database.db, clock, log: pino({ level: 'silent' }), address: null }
  for (;;) {
    const { rows } = await database.pool.query(
      `select j.id, t.identifier, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id limit 1`,
    )
    const row = rows[0]
    if (!row) return
    const job = jobs[row.identifier]
    if (!job) throw new Error(`No job is named ${row.identifier}`)
    await job(row.payload, context)
    await database.pool.query('delete from graphile_worker._private_jobs where id = $1', [row.id])
  }
}

const boundary = 'nawa-test-boundary'
function multipart(file: { name: string; bytes: Buffer }): Buffer {
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  return Buffer.concat([Buffer.from(head), file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])
}

function queryOf(rest: Record<string, unknown>): string {
  const pairs = Object.entries(rest).flatMap(([key, value]) =>
    value === undefined || value === null ? [] : Array.isArray(value) ? value.map((one) => [key, String(one)]) : [[key, String(value)]],
  )
  return pairs.length > 0 ? `?${new URLSearchParams(pairs as [string, string][])}` : ''
}
