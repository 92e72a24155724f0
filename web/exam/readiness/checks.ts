// Whether this computer and its line will do, found out in under half a minute. Each check gives a
// figure and a judgement; what merely has to be known is a note, not a hindrance.
import type { SentOf } from '../../../kit/contract.ts'
import type { reportReadiness } from '../../../stages/invigilation/api.ts'

export type Key = SentOf<typeof reportReadiness>['checks'][number]['key']
/** `note`: the test can be taken; the page says what to mind. `bad`: it cannot, or something may be lost. */
export type Level = 'good' | 'note' | 'bad'
export type Finding = { readonly key: Key; readonly level: Level; readonly value: number | null }

export const keys: readonly Key[] = ['browser', 'screen', 'memory', 'storage', 'tls', 'clock', 'latency']

/** What the checks look at; supplied, so that each judgement can be tried. */
export type Machine = {
  readonly supports: (what: string) => boolean
  readonly memoryGb: number | undefined
  readonly size: { readonly width: number; readonly height: number }
  readonly secure: boolean
  readonly worker: boolean
  /** Writes so many bytes to the device's store, reads them back; false where it is refused. */
  readonly keeps: (bytes: number) => Promise<boolean>
  /** One small call: ms it took and the server's time ms, or undefined without a server. */
  readonly ping: () => Promise<{ ms: number; server: number; device: number } | undefined>
}

const pings = 8
const probeBytes = 2_000_000

/** What the page cannot do without. */
const needed = ['selector(:has(a))', 'dialog', 'indexedDB', 'container-type: size']

/** One finding after the other, in the order of `keys`. */
export async function* findings(of: Machine): AsyncGenerator<Finding> {
  yield { key: 'browser', level: needed.every(of.supports) ? 'good' : 'bad', value: needed.filter((each) => !of.supports(each)).length }
  yield {
    key: 'screen',
    level: of.size.width >= 1000 && of.size.height >= 560 ? 'good' : of.size.width >= 320 ? 'note' : 'bad',
    value: of.size.width,
  }
  yield { key: 'memory', level: of.memoryGb === undefined || of.memoryGb >= 2 ? 'good' : 'note', value: of.memoryGb ?? null }
  yield { key: 'storage', level: (await of.keeps(probeBytes)) ? 'good' : 'bad', value: probeBytes }
  yield { key: 'tls', level: of.secure && of.worker ? 'good' : 'note', value: of.secure ? 1 : 0 }
  const heard: { ms: number; server: number; device: number }[] = []
  for (let n = 0; n < pings; n++) {
    const one = await of.ping()
    if (one) heard.push(one)
  }
  const quickest = [...heard].sort((a, b) => a.ms - b.ms)
  const first = quickest[0]
  const apart = first ? Math.round((first.device - first.server) / 1000) : null
  yield { key: 'clock', level: apart === null || Math.abs(apart) > 120 ? 'note' : 'good', value: apart }
  const middle = quickest[Math.floor(quickest.length / 2)]
  const lost = pings - heard.length
  yield {
    key: 'latency',
    level: !middle || lost > 2 || middle.ms > 3000 ? 'bad' : lost > 0 || middle.ms > 800 ? 'note' : 'good',
    value: middle ? Math.round(middle.ms) : null,
  }
}

/** This browser. */
export function thisMachine(): Machine {
  return {
    supports: (what) =>
      what === 'indexedDB' ? hasDatabase() : what === 'dialog' ? typeof HTMLDialogElement === 'function' : CSS.supports(what),
    memoryGb: (navigator as { deviceMemory?: number }).deviceMemory,
    size: { width: innerWidth, height: innerHeight },
    secure: isSecureContext,
    worker: 'serviceWorker' in navigator,
    keeps: (bytes) => keepsInDatabase(bytes).catch(() => false),
    ping,
  }
}

function hasDatabase(): boolean {
  try {
    return Boolean(globalThis.indexedDB)
  } catch {
    return false
  }
}

function keepsInDatabase(bytes: number): Promise<boolean> {
  return new Promise((done, fail) => {
    setTimeout(() => fail(new Error('no answer')), 5000)
    const request = indexedDB.open('nawa-periksa', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('probe')
    request.onerror = () => fail(request.error)
    request.onsuccess = () => {
      const tx = request.result.transaction(['probe'], 'readwrite')
      const store = tx.objectStore('probe')
      store.put(new Uint8Array(bytes), 'probe')
      const back = store.get('probe')
      tx.onabort = () => fail(tx.error)
      tx.oncomplete = () => {
        const right = (back.result as Uint8Array | undefined)?.length === bytes
        request.result.close()
        indexedDB.deleteDatabase('nawa-periksa')
        done(right)
      }
    }
  })
}

async function ping() {
  const asked = performance.now()
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), 3000)
  try {
    // the head of the page itself: open to everybody, a few hundred bytes, and it carries the server's time
    const reply = await fetch('/ujian/', { method: 'HEAD', cache: 'no-store', signal: stop.signal })
    const server = Date.parse(reply.headers.get('date') ?? '')
    if (!reply.ok || Number.isNaN(server)) return undefined
    const ms = performance.now() - asked
    return { ms, server, device: Date.now() - ms / 2 }
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
