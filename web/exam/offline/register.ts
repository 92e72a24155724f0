// Keeps the page itself on the device where the origin allows a service worker (https, or this very
// machine): then a reload works without the server. Elsewhere nothing is lost while the page stays open.
export function keepShell(): void {
  if (!('serviceWorker' in navigator)) return
  // after the page, so that its own files come first over a thin line
  addEventListener('load', () =>
    setTimeout(() => void navigator.serviceWorker.register('/ujian/sw.js', { scope: '/ujian/' }).catch(() => undefined), 3000),
  )
}
