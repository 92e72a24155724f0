// A desk that nobody touches signs itself out after the time that a session lives without use. Pages
// that refresh themselves would otherwise keep the session of an empty chair alive.
import { useEffect, useRef } from 'react'

const shared = 'nawa-disentuh'
const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** The last touch in any tab of this browser (milliseconds), as far as storage tells. */
function lastTouch(own: number): number {
  try {
    return Math.max(own, Number(localStorage.getItem(shared) ?? 0))
  } catch {
    return own
  }
}

function tell(at: number): void {
  try {
    localStorage.setItem(shared, String(at))
  } catch {
    // Without storage each tab counts for itself.
  }
}

/** Calls `end` once when no tab was touched for `minutes`. */
export function useQuiet(minutes: number, end: () => void): void {
  const latest = useRef(end)
  latest.current = end
  useEffect(() => {
    let own = Date.now()
    let told = own
    let ended = false
    tell(own)
    const touch = () => {
      own = Date.now()
      if (own - told < 15_000) return
      told = own
      tell(own)
    }
    const timer = setInterval(() => {
      if (ended || Date.now() - lastTouch(own) < minutes * 60_000) return
      ended = true
      latest.current()
    }, 15_000)
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, touch)
    }
  }, [minutes])
}
