// Guessing a password must take longer with each try, for the one account alone: a whole office
// behind one address is never locked out. Two slips are free; then 5 s, doubling up to 15 minutes.

const firstSeconds = 5
const longestSeconds = 15 * 60

/** Seconds to wait after the `failures`-th failed try in a row (1, 2, 3 …). */
export function delayAfter(failures: number): number {
  if (failures <= 2) return 0
  return Math.min(longestSeconds, firstSeconds * 2 ** Math.min(failures - 3, 20))
}
