// Small preferences of this browser (language, text size). A browser that keeps nothing just forgets them.

/** A preference, or null when there is none or the browser keeps none. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`nawa-ujian-${name}`)
  } catch {
    return null
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`nawa-ujian-${name}`, value)
  } catch {
    // forgotten at the next visit, and nothing else
  }
}
