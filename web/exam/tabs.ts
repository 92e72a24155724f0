// Two tabs of one browser would both send and both count: the later one goes on, the earlier one stops
// and says so. Except when the earlier one holds answers that only its memory has: then it goes on.

export type Tabs = { take(): void }

/**
 * Joins the tabs of this browser. `stop`: another one goes on. `mustStay`: nothing but this page has
 * what is not sent yet.
 */
export function joinTabs(of: { stop: () => void; mustStay: () => boolean }): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { take: () => undefined }
  const own = Math.random().toString(36).slice(2)
  const channel = new BroadcastChannel('nawa-ujian')
  const take = () => channel.postMessage({ take: own })
  channel.onmessage = ({ data }: MessageEvent<{ take?: string; stay?: string }>) => {
    if (data.stay === own) return of.stop()
    if (!data.take || data.take === own) return
    if (of.mustStay()) channel.postMessage({ stay: data.take })
    else of.stop()
  }
  take()
  return { take }
}
