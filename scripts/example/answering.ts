// How a simulated participant answers. Stated model: for each competency the person has a true level
// θ = class standard + e, e normal with deviation 0.8, held within 0.5 and 5; of the options of an
// item (keyed to levels), the choice is random with weights exp(−(level − θ)² / (2 · 0.6²)). Fixed
// seed: the same person answers alike each time. The key is read from the shipped example items; the
// server never tells it.

/** Random numbers in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A standard normal number. */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** A person's true level in one competency, given what the class requires. */
export function trueLevel(required: number, random: () => number): number {
  return Math.min(5, Math.max(0.5, required + 0.8 * normal(random)))
}

/** The option that somebody of true level `theta` picks. `options`: letters with the level each is keyed to. */
export function choiceOf(options: readonly { letter: string; level: number }[], theta: number, random: () => number): string {
  const weights = options.map((option) => Math.exp(-((option.level - theta) ** 2) / (2 * 0.6 ** 2)))
  let at = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [index, weight] of weights.entries()) {
    at -= weight
    if (at < 0) return (options[index] as { letter: string }).letter
  }
  return (options.at(-1) as { letter: string }).letter
}
