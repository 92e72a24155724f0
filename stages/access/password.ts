// What a password must be: long rather than odd (NIST SP 800-63B): 12 characters at least, not the
// login or the NIP, which are public, and not one of the few that everybody tries first.

export const shortest = 12
export const longest = 200

export type PasswordFlaw = 'too-short' | 'too-long' | 'public' | 'common' | 'one-letter'

const common = ['password', 'rahasia', 'kabupaten', 'bismillah', 'indonesia', 'administrator', 'qwerty', '123456', 'sayangku', 'bkpsdm']

/** The first flaw of a password, or null where it will do. `known` are words an attacker knows: login, NIP, name. */
export function passwordFlaw(password: string, known: readonly string[]): PasswordFlaw | null {
  if (password.length < shortest) return 'too-short'
  if (password.length > longest) return 'too-long'
  const plain = password.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (new Set(plain).size < 4) return 'one-letter'
  if (known.some((word) => word.length > 3 && plain.includes(word.toLowerCase().replace(/[^a-z0-9]/g, '')))) return 'public'
  if (common.some((word) => plain.replaceAll(word, '').length < 5)) return 'common'
  return null
}
