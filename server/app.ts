// The web server of the house: routes, pages, protection, one log line a request with an id and
// never a name, an answer or an address with a NIP in it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import files from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import { type House, mount, replyToError } from './http.ts'
import { openHub } from './live.ts'
import type { Route } from './serve.ts'
import { trustPage } from './trust-page.ts'

/** Bodies of ordinary calls; uploads have a limit of their own. */
const bodyLimit = 1024 * 1024
export const uploadLimit = 64 * 1024 * 1024

const dist = join(import.meta.dirname, '..', 'web', 'dist')

export type AppOptions = {
  readonly https?: { cert: string | Buffer; key: string | Buffer }
  readonly logLevel?: string
  readonly ca?: string | null
}

/** Builds the server; it listens when told to. */
export async function buildApp(house: House, routes: readonly Route[], options: AppOptions = {}): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit,
    logger: {
      level: options.logLevel ?? 'info',
      serializers: { req: (request) => ({ method: request.method, route: request.routeOptions?.url }) },
    },
    logController: new LogController({ disableRequestLogging: true }),
    // an address that cannot be decoded meets no route: refused in the house's own words all the same
    frameworkErrors: replyToError,
    ...(options.https ? { https: options.https } : {}),
  } as FastifyServerOptions) as unknown as FastifyInstance
  app.setErrorHandler(replyToError)
  app.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode >= 500 || !request.url.startsWith('/api/')) return
    request.log.debug(
      { route: request.routeOptions.url, method: request.method, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    )
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        ...(house.secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // on a plain-http venue network these headers only break pages (trap: upgrade-insecure-requests)
    strictTransportSecurity: house.secure ? { maxAge: 15_552_000, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: house.secure,
    originAgentCluster: house.secure,
  })
  await app.register(multipart, { limits: { fileSize: uploadLimit, files: 1, fields: 0, parts: 1 } })
  const hub = openHub(house.database.pool)
  app.addHook('preClose', () => hub.close())
  mount(app, house, routes, hub)
  app.all('/api/*', (_request, reply) => reply.status(404).send({ code: 'request.unknown', data: {} }))
  const { ca } = options
  if (ca) {
    app.get('/ca.crt', (_request, reply) => reply.type('application/x-x509-ca-cert').send(ca))
    app.get('/percaya', (_request, reply) => reply.type('text/html; charset=utf-8').send(trustPage(ca)))
  }
  await pages(app)
  return app
}

/** The two clients: the desk at `/`, the exam at `/ujian/`; their own routes answer with their page. */
async function pages(app: FastifyInstance): Promise<void> {
  if (!existsSync(dist)) return
  const common = { preCompressed: true, maxAge: '365d', immutable: true, index: false as const, wildcard: false, cacheControl: true }
  await app.register(files, { ...common, root: join(dist, 'exam', 'assets'), prefix: '/ujian/assets/' })
  await app.register(files, { ...common, root: join(dist, 'desk', 'assets'), prefix: '/assets/', decorateReply: false })
  const page = (client: string) => (_request: unknown, reply: import('fastify').FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile('index.html', join(dist, client), { maxAge: 0, immutable: false })
  // the workers that keep the pages on a device; asked for anew each time, so that a new version arrives
  for (const [path, client] of [
    ['/ujian/sw.js', 'exam'],
    ['/sw.js', 'desk'],
  ] as const)
    app.get(path, (_request, reply) =>
      reply.header('cache-control', 'no-cache').sendFile('sw.js', join(dist, client), { maxAge: 0, immutable: false }),
    )
  for (const path of ['/ujian', '/ujian/*']) app.get(path, page('exam'))
  app.setNotFoundHandler((request, reply) => {
    if (
      request.method !== 'GET' ||
      /^\/(api|assets|ujian\/assets)\//.test(request.url) ||
      /\.\w{2,5}$/.test(request.url.split('?')[0] ?? '')
    )
      return reply.status(404).send({ code: 'request.unknown', data: {} })
    return page('desk')(request, reply)
  })
}
