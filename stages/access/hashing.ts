// argon2id costs a core some 40 ms and 19 MB each: few at once, the rest wait in line, so that a
// flood of sign-ins cannot starve the answers of people who are sitting.
import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

const atOnce = 2
let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

/** The argon2id hash of a password (19 MiB, two passes, OWASP's first choice). */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }))

let dummy: Promise<string> | null = null

/** Whether the password is the one behind `known`; without a known hash it costs the same and says no. */
export async function passwordFits(known: string | null, password: string): Promise<boolean> {
  dummy ??= hashPassword(randomBytes(16).toString('hex'))
  const fits = await inTurn(async () => verify(known ?? (await (dummy as Promise<string>)), password))
  return known !== null && fits
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A first password that can be read out: four groups of four letters or digits that cannot be mistaken (79 bits). */
export function firstPassword(): string {
  const text = Array.from(randomBytes(64))
    .filter((byte) => byte < letters.length * 8)
    .slice(0, 16)
    .map((byte) => letters[byte % letters.length])
    .join('')
  return text.length === 16 ? text.replace(/(.{4})(?=.)/g, '$1-') : firstPassword()
}
