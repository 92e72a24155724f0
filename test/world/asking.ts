// Asks an endpoint by its sample, as somebody, on the server that keeps nothing.
import type { FastifyInstance, InjectOptions } from 'fastify'
import { addressOf, type Endpoint } from '../../kit/contract.ts'
import { type Asked, type Sample, samples } from './samples.ts'

export type Told = { readonly status: number; readonly code: string; readonly type: string; readonly raw: Buffer }

const boundary = 'batas'

export type Injected = {
  readonly statusCode: number
  readonly headers: Record<string, unknown>
  readonly rawPayload: Buffer
  json(): unknown
}

/** Injects a request. Of a stream that opens only the beginning is waited for: it would never end. */
export async function inject(app: FastifyInstance, endpoint: Endpoint, options: InjectOptions): Promise<Injected> {
  if (endpoint.reply !== 'stream') return app.inject(options)
  const reply = await app.inject({ ...options, payloadAsStream: true })
  const { statusCode, headers } = reply
  const stream = reply.stream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk))
    if (statusCode === 200) break
  }
  stream.destroy()
  const rawPayload = Buffer.concat(chunks)
  return { statusCode, headers, rawPayload, json: () => JSON.parse(rawPayload.toString()) }
}

/** Sends the sample of `endpoint` about `asked`. `code`: of a refusal, else empty. */
export async function ask(app: FastifyInstance, endpoint: Endpoint, cookie: string, asked: Asked): Promise<Told> {
  const sample = samples[endpoint.name] as Sample
  const { path, rest } = addressOf(endpoint, sample.input?.(asked) ?? {})
  const inQuery = endpoint.method === 'GET' || endpoint.upload
  const reply = await inject(app, endpoint, {
    method: endpoint.method,
    url: inQuery ? `${path}?${new URLSearchParams(rest as Record<string, string>)}` : path,
    headers: {
      ...(cookie ? { cookie } : {}),
      ...(endpoint.upload ? { 'content-type': `multipart/form-data; boundary=${boundary}` } : {}),
    },
    ...(sample.file ? { payload: multipart(sample.file) } : inQuery ? {} : { payload: rest }),
  })
  const type = String(reply.headers['content-type'])
  const code = type.includes('application/json') ? String((reply.json() as { code?: unknown }).code ?? '') : ''
  return { status: reply.statusCode, code, type, raw: reply.rawPayload }
}

function multipart(file: { name: string; bytes: Buffer }): Buffer {
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\n\r\n`
  return Buffer.concat([Buffer.from(head), file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])
}
