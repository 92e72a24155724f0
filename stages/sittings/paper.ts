// What one participant sees, in which order. Items stay in the order of the form, because difficulty
// and time were judged in that order; options are shuffled for each person, so that "the third one"
// is worth nothing at the next desk. The order is made once and kept with the sitting.

/** `letters`: the item's own letters in the order of this person's screen, e.g. "CABD". */
export type PaperItem = { readonly itemId: string; readonly letters: string }
export type Paper = { readonly items: readonly PaperItem[] }

export type FormItem = { readonly itemId: string; readonly letters: readonly string[] }

/**
 * The paper of one participant. Same `seed` (any text), same paper.
 * @param form items in the form's order, each with its letters
 */
export function paperOf(form: readonly FormItem[], seed: string): Paper {
  const next = randomFrom(seed)
  return { items: form.map((item) => ({ itemId: item.itemId, letters: shuffled(item.letters, next).join('') })) }
}

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const kept = out[i] as T
    out[i] = out[j] as T
    out[j] = kept
  }
  return out
}

// FNV-1a spreads the seed over 32 bits; mulberry32 draws from it. Fairness of order, not secrecy.
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
