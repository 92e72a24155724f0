// The service worker of the desk: its page and the parts that the room on the day needs, never a reply of
// the server's calls. Built as /sw.js; the build writes the names of the files into it (vite.config.ts).
// The exam has a worker of its own under /ujian/, with caches of its own: nothing there is touched here.

type Waits = Event & { waitUntil(work: Promise<unknown>): void }
type Fetch = Waits & { readonly request: Request; respondWith(reply: Promise<Response>): void }
type Scope = {
  addEventListener(kind: string, act: (event: never) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}

/** What the room screen can need after the line is gone, by name: its own parts and all that they import. */
declare const __SHELL__: readonly string[]
const needed = __SHELL__
const worker = self as unknown as Scope
const page = '/'
const cacheName = `nawa-meja-${needed.map((name) => name.replace(/\.\w+$/, '').slice(-8)).join('')}`
/** Addresses of this origin that are not the desk's page. */
const elsewhere = /^\/(api|ujian|percaya|assets)(\/|$)|\.\w{2,5}$/

worker.addEventListener('install', (event: Waits) => {
  const fill = async () => {
    const cache = await caches.open(cacheName)
    const shell = await fetch(page, { cache: 'reload', credentials: 'omit' })
    // between two versions of the house the page may be the other one's: then another time
    const text = shell.ok ? await shell.clone().text() : ''
    if (!needed.some((name) => name.endsWith('.js') && text.includes(name))) throw new Error('The page is of another version')
    for (const file of needed) await cache.add(page + file)
    await cache.put(page, shell)
    await worker.skipWaiting()
  }
  event.waitUntil(fill())
})

worker.addEventListener('activate', (event: Waits) => {
  const tidy = async () => {
    for (const name of await caches.keys()) if (name.startsWith('nawa-meja-') && name !== cacheName) await caches.delete(name)
    await worker.clients.claim()
  }
  event.waitUntil(tidy())
})

worker.addEventListener('fetch', (event: Fetch) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname.startsWith('/assets/')) event.respondWith(kept(request))
  else if (request.mode === 'navigate' && !elsewhere.test(pathname)) event.respondWith(fresh(request))
})

/** The page: the server's where it answers soon, else the one kept. */
async function fresh(request: Request): Promise<Response> {
  const known = await (await caches.open(cacheName)).match(page)
  const asked = fetch(request)
  if (!known) return asked
  const late = new Promise<undefined>((go) => setTimeout(go, 4000))
  const reply = await Promise.race([asked.catch(() => undefined), late])
  return reply?.ok ? reply : known
}

/** A file under its fingerprint never changes; what is used once is kept too. */
async function kept(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  const known = await cache.match(request)
  if (known) return known
  const reply = await fetch(request)
  if (reply.ok) await cache.put(request, reply.clone())
  return reply
}
