// The code on a sealed slip: 80 random bits on paper, here as their SHA-256 alone, exchanged once for a password
// of the person's own. It is not a password under a slow hash: so much chance cannot be guessed, a fast hash of it
// gives nothing away, and 2,268 argon2id hashes would cost two cores a minute for words that live one sign-in.

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Days after which a code that nobody used lapses, unless another time is asked for. */
export const slipDays = 90

/** Ten random bytes → sixteen signs of Crockford's base 32. */
export function codeFrom(bytes: Uint8Array): string {
  let bits = 0n
  for (const byte of bytes.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte)
  return Array.from({ length: 16 }, (_, at) => signs[Number((bits >> BigInt(5 * (15 - at))) & 31n)]).join('')
}

/** "K7QD 3M9X T2FV 8HWA": as printed. */
export const codeWords = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ')

/** As typed → sixteen signs; O, I and L are read as the digits they look like. */
export const readCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s.-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')

/** The text whose SHA-256 is kept: bound to its account, so that a hash put elsewhere opens nothing. */
export const codeText = (accountId: string, code: string): string => `nawa.slip:${accountId}:${code}`

/** Why somebody of a list gets no slip. */
export const leftOutReasons = ['sendiri', 'sudah-masuk', 'ditutup', 'berperan', 'nama-masuk', 'luar-jangkauan', 'tidak-aktif'] as const
export type LeftOut = (typeof leftOutReasons)[number]

/** What is known of a person before a slip is printed. */
export type SlipFacts = {
  readonly personId: string
  readonly standing: string
  /** The person's account, if there is one. */
  readonly account: {
    readonly closed: boolean
    /** A password was chosen, or somebody came in with this account. */
    readonly used: boolean
    /** A role was ever given to it. */
    readonly roles: boolean
  } | null
  /** The NIP is the login of somebody else's account. */
  readonly loginTaken: boolean
}

/** People who have left get no way in. */
const gone: readonly string[] = ['berhenti', 'wafat-hilang']

/** Whether somebody of that standing is no longer an employee. */
export const hasLeft = (standing: string): boolean => gone.includes(standing)

/**
 * Whether a slip is printed: `baru` (an account is made), `ulang` (the earlier slip ends), or why not. An account
 * that was used or holds a role is never opened anew by paper: whoever prints slips could take it over.
 */
export function slipVerdict(facts: SlipFacts, actorPersonId: string | null): 'baru' | 'ulang' | LeftOut {
  if (facts.personId === actorPersonId) return 'sendiri'
  if (hasLeft(facts.standing)) return 'tidak-aktif'
  if (!facts.account) return facts.loginTaken ? 'nama-masuk' : 'baru'
  if (facts.account.closed) return 'ditutup'
  if (facts.account.used) return 'sudah-masuk'
  return facts.account.roles ? 'berperan' : 'ulang'
}
