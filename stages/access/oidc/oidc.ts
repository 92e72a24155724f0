// The agency's own sign-in service (OpenID Connect): what an address of it must look like, and which person a signed
// token means. Who somebody is comes from there; what he or she may do never does: roles are given here, by letter.

/** Minutes within which an answer must come back. */
export const attemptMinutes = 10

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** What is wrong with an issuer's address; null: nothing. Plain http only to this very machine, for trials. */
export function issuerFlaw(issuer: string): 'shape' | 'https' | null {
  if (!URL.canParse(issuer)) return 'shape'
  const url = new URL(issuer)
  if (url.username || url.password || url.search || url.hash) return 'shape'
  if (url.protocol === 'https:') return null
  return url.protocol === 'http:' && loopback.has(url.hostname) ? null : url.protocol === 'http:' ? 'https' : 'shape'
}

/** The NIP in a claim, written with or without spaces; null where there is none. A number has lost digits by then. */
export function nipIn(claims: Readonly<Record<string, unknown>>, claim: string): string | null {
  const value = claims[claim]
  if (typeof value !== 'string') return null
  const digits = value.replace(/[\s.-]/g, '')
  return /^\d{18}$/.test(digits) ? digits : null
}
