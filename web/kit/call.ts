// The one way from a page to the server: an endpoint's description and its input. What the domain
// refuses comes back as RefusalError with code and facts; anything else carries the error's id.
import { addressOf, type Endpoint, type OutputOf, type SentOf } from '../../kit/contract.ts'
import type { RefusalData } from '../../kit/refusal.ts'

/** The server said no (`code`), could not be reached (`client.offline`), or met a bug (`house.fault`, with `errorId`). */
export class RefusalError extends Error {
  override readonly name = 'RefusalError'
  readonly code: string
  readonly data: RefusalData
  readonly status: number
  readonly errorId: string | undefined

  constructor(code: string, data: RefusalData, status: number, errorId?: string) {
    super(code)
    this.code = code
    this.data = data
    this.status = status
    this.errorId = errorId
  }
}

/** Address with the rest of the input as query; nothing is written for what is undefined. */
export function urlOf(of: Pick<Endpoint, 'path' | 'method' | 'upload'>, input: object): { url: string; body: string | undefined } {
  const { path, rest } = addressOf(of, input as Record<string, unknown>)
  if (of.method !== 'GET' && !of.upload) return { url: path, body: JSON.stringify(rest) }
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(rest)) {
    if (value === undefined || value === null) continue
    for (const one of Array.isArray(value) ? value : [value]) query.append(key, String(one))
  }
  return { url: query.size > 0 ? `${path}?${query}` : path, body: undefined }
}

function refusalOf(status: number, text: string): RefusalError {
  try {
    const told = JSON.parse(text) as { code?: string; data?: RefusalData }
    if (typeof told.code !== 'string') return new RefusalError('client.bug', {}, status)
    const fault = told.code === 'house.fault' && typeof told.data?.id === 'string' ? told.data.id : undefined
    return new RefusalError(told.code, told.data ?? {}, status, fault)
  } catch {
    return new RefusalError('client.bug', {}, status)
  }
}

async function send(of: Endpoint, input: object, signal?: AbortSignal): Promise<Response> {
  const { url, body } = urlOf(of, input)
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  let answer: Response
  try {
    answer = await fetch(url, { method: of.method, headers, body, credentials: 'same-origin', signal })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new RefusalError('client.offline', {}, 0)
  }
  if (!answer.ok) throw refusalOf(answer.status, await answer.text())
  return answer
}

/** Calls an endpoint with a JSON reply. Throws RefusalError. */
export async function call<E extends Endpoint>(of: E, input: SentOf<E>, signal?: AbortSignal): Promise<OutputOf<E>> {
  const answer = await send(of, input as object, signal)
  const text = await answer.text()
  return (text === '' ? undefined : JSON.parse(text)) as OutputOf<E>
}

/** An endpoint's file under the server's name for it. Throws RefusalError. */
export async function fetchFile<E extends Endpoint>(of: E, input: SentOf<E>): Promise<{ name: string; blob: Blob }> {
  const answer = await send(of, input as object)
  const named = /filename\*?=(?:UTF-8'')?"?([^";]+)"?/.exec(answer.headers.get('content-disposition') ?? '')
  return { name: named?.[1] ? decodeURIComponent(named[1]) : 'nawa', blob: await answer.blob() }
}

/** Fetches an endpoint's file and hands it to the browser. Throws RefusalError. */
export async function download<E extends Endpoint>(of: E, input: SentOf<E>): Promise<void> {
  saveFile(await fetchFile(of, input))
}

/** Hands a file to the browser. */
export function saveFile({ name, blob }: { name: string; blob: Blob }): void {
  const href = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = href
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}

/**
 * Sends one file (multipart field `file`) to an upload endpoint; `told` hears the share sent (0–1).
 * Throws RefusalError.
 */
export function upload<E extends Endpoint>(of: E, input: SentOf<E>, file: File, told?: (share: number) => void): Promise<OutputOf<E>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(of.method, urlOf(of, input as object).url)
    request.setRequestHeader('accept', 'application/json')
    request.upload.onprogress = (step) => step.lengthComputable && told?.(step.loaded / step.total)
    request.onerror = () => reject(new RefusalError('client.offline', {}, 0))
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as OutputOf<E>)
      else reject(refusalOf(request.status, request.responseText))
    }
    const form = new FormData()
    form.append('file', file, file.name)
    request.send(form)
  })
}
