// The interval of a share that was counted: Wilson (1927, J. Am. Stat. Assoc. 22, 209–212), which stays
// inside 0 to 1 and tells something where nothing or everything was counted.

/** `from` and `to`: 95 percent interval. All shares 0 to 1. */
export type Share = { readonly count: number; readonly of: number; readonly share: number; readonly from: number; readonly to: number }

/** The share `count` of `of` (positive) with its interval for the normal quantile `z`. */
export function shareOf(count: number, of: number, z = 1.959964): Share {
  const share = count / of
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return { count, of, share, from: Math.max(0, middle - half), to: Math.min(1, middle + half) }
}
