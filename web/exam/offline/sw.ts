// The service worker of the exam: the page and its files, never a reply of the server's calls. Built as
// /ujian/sw.js; the build writes the names of all files into it (vite.config.ts).

type Waits = Event & { waitUntil(work: Promise<unknown>): void }
type Fetch = Waits & { readonly request: Request; respondWith(reply: Promise<Response>): void }
type Scope = {
  addEventListener(kind: string, act: (event: never) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}

/** All files of this version, by name. */
declare const __FILES__: readonly string[]
const files = __FILES__
const worker = self as unknown as Scope
const page = '/ujian/'
/** What a test can need after the line is gone; practice, readiness and English come when they are used. */
const needed = files.filter((name) => !/(practice|page|words-en)-/.test(name))
const cacheName = `nawa-ujian-${files.map((name) => name.slice(-13)).join('')}`

worker.addEventListener('install', (event: Waits) => {
  const fill = async () => {
    const cache = await caches.open(cacheName)
    await cache.add(new Request(page, { cache: 'reload' }))
    // one after the other: a room shares its line, and the files of this page are in the browser's cache already
    for (const file of needed) await cache.add(page + file)
    await worker.skipWaiting()
  }
  event.waitUntil(fill())
})

worker.addEventListener('activate', (event: Waits) => {
  const tidy = async () => {
    for (const name of await caches.keys()) if (name.startsWith('nawa-ujian-') && name !== cacheName) await caches.delete(name)
    await worker.clients.claim()
  }
  event.waitUntil(tidy())
})

worker.addEventListener('fetch', (event: Fetch) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(page)) return
  if (request.mode === 'navigate') event.respondWith(fresh(request))
  else if (url.pathname.startsWith(`${page}assets/`)) event.respondWith(kept(request))
})

/** The page: the server's where it answers soon, else the one kept. */
async function fresh(request: Request): Promise<Response> {
  const known = await caches.match(page)
  const asked = fetch(request)
  if (!known) return asked
  const late = new Promise<undefined>((go) => setTimeout(go, 4000))
  const reply = await Promise.race([asked.catch(() => undefined), late])
  return reply?.ok ? reply : known
}

/** A file under its fingerprint never changes; what is used once is kept too. */
async function kept(request: Request): Promise<Response> {
  const known = await caches.match(request)
  if (known) return known
  const reply = await fetch(request)
  if (reply.ok) await (await caches.open(cacheName)).put(request, reply.clone())
  return reply
}
